//! What the tests of the folder share: an invented home and a look at its bytes.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used)]

use std::{collections::BTreeMap, fs, path::Path};
use store::{Home, Household};
use tempfile::TempDir;

/// A home in a folder that does not exist yet; the name needs escaping.
pub fn home() -> (TempDir, Home) {
    let temp = tempfile::tempdir().unwrap();
    let home = Home::new(temp.path().join("at home? 100%#ä"));
    (temp, home)
}

/// A home with a household that has one setting, closed.
pub fn lived_in() -> (TempDir, Home) {
    let (temp, home) = home();
    let _lock = home.lock().unwrap();
    Household::create(&home).unwrap().set_setting("language", "de").unwrap();
    (temp, home)
}

/// Every file below a folder with its bytes.
pub fn bytes_of(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let name = entry.file_name().into_string().unwrap();
        if entry.file_type().unwrap().is_dir() {
            found.extend(bytes_of(&entry.path()).into_iter().map(|(below, bytes)| (format!("{name}/{below}"), bytes)));
        } else {
            found.insert(name, fs::read(entry.path()).unwrap());
        }
    }
    found
}

/// The names of every file below a folder.
pub fn names_in(folder: &Path) -> Vec<String> {
    bytes_of(folder).into_keys().collect()
}

/// The database opened from outside with the key in its file.
pub fn raw(home: &Home) -> rusqlite::Connection {
    let file: serde_json::Value =
        serde_json::from_slice(&fs::read(home.path().join("household.key")).unwrap()).unwrap();
    let key = file["slots"][0]["key"].as_str().unwrap().to_owned();
    let conn = rusqlite::Connection::open(home.path().join("household.db")).unwrap();
    conn.pragma_update(None, "key", format!("x'{key}'")).unwrap();
    conn
}
