//! Removing a household for good.

use crate::{
    Home, StoreError,
    durable::{exists, sync_folder},
    error::io,
    home::{DATABASE, DATABASE_NEW, JOURNAL, KEY, KEY_NEW, LOCK, SET_ASIDE, SHM, WAL},
};
use std::{
    fs::{self, OpenOptions},
    io::{ErrorKind, Write},
    path::Path,
};

const KEYS: [&str; 2] = [KEY, KEY_NEW];
const REST: [&str; 6] = [DATABASE, WAL, SHM, JOURNAL, DATABASE_NEW, LOCK];

/// Removes everything of ours from a home: all keys first, then databases, lock and set-aside folders, then the
/// folder itself if nothing else lies in it. Files that are not ours stay. Nothing there is fine.
///
/// The caller has dropped the household and holds the lock or has just dropped it.
///
/// # Errors
/// [`StoreError::LeftBehind`] names what could not be removed; the keys are gone before anything else is tried.
pub fn wipe(home: &Home) -> Result<(), StoreError> {
    let mut folders = match set_aside_folders(home) {
        Err(StoreError::Io { kind: ErrorKind::NotFound, .. }) => return Ok(()),
        found => found?,
    };
    folders.push(String::new());
    let all = |names: &'static [&str]| {
        let folders = &folders;
        names.iter().flat_map(move |name| folders.iter().map(move |folder| format!("{folder}{name}")))
    };

    all(&KEYS).for_each(|name| destroy(&home.file(&name)));
    let _ = sync_folder(home.path(), "wipe");
    all(&REST).for_each(|name| drop(fs::remove_file(home.file(&name))));
    folders.iter().for_each(|folder| drop(fs::remove_dir(home.file(folder))));

    let left: Vec<String> = all(&KEYS).chain(all(&REST)).filter(|name| exists(&home.file(name))).collect();
    if left.is_empty() { Ok(()) } else { Err(StoreError::LeftBehind { names: left }) }
}

/// The folders a damaged household was moved to, as prefixes that end with `/`. A link is not a folder of ours.
fn set_aside_folders(home: &Home) -> Result<Vec<String>, StoreError> {
    let mut found = Vec::new();
    for entry in fs::read_dir(home.path()).map_err(io("wipe"))? {
        let entry = entry.map_err(io("wipe"))?;
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        match entry.file_name().to_str() {
            Some(name) if is_folder && name.starts_with(SET_ASIDE) => found.push(format!("{name}/")),
            _ => {}
        }
    }
    Ok(found)
}

/// Overwrites a key file where it lies, then removes it. What cannot be overwritten is still removed.
fn destroy(path: &Path) {
    if fs::symlink_metadata(path).is_ok_and(|meta| meta.is_file()) {
        let _ = overwrite(path);
    }
    let _ = fs::remove_file(path);
}

fn overwrite(path: &Path) -> std::io::Result<()> {
    let mut file = OpenOptions::new().write(true).open(path)?;
    let mut noise = [0; 256];
    let mut left = file.metadata()?.len();
    while left > 0 {
        let _ = getrandom::fill(&mut noise); // without it the zeros overwrite as well
        let part = left.min(noise.len() as u64);
        file.write_all(&noise[..part as usize])?;
        left -= part;
    }
    file.sync_all()
}
