//! What is not ours lies unchanged beside its licence and its checksum.

use crate::files::below;
use crate::report;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

const FOLDERS: [&str; 3] = ["ui/script/vendor/", "tests/window/vendor/", "crates/photos/vendor/"];

#[test]
fn vendored_files_are_as_they_came() {
    let mut wrong = Vec::new();
    for folder in FOLDERS {
        let files: BTreeMap<_, _> =
            below(folder).into_iter().map(|file| (file.path[folder.len()..].to_owned(), file)).collect();
        let sums = files.get("SHA256SUMS").unwrap_or_else(|| panic!("{folder} has SHA256SUMS")).text();
        let sums: BTreeMap<_, _> = sums.lines().filter_map(|line| line.split_once("  ")).map(|(s, n)| (n, s)).collect();
        assert!(!sums.is_empty(), "{folder}SHA256SUMS names a file");
        for (name, sum) in &sums {
            match files.get(*name) {
                Some(file) if hex(&Sha256::digest(file.bytes())) == *sum => {}
                Some(_) => wrong.push(format!("{folder}{name} was changed")),
                None => wrong.push(format!("{folder}{name} is not there")),
            }
        }
        let silent = files.keys().filter(|name| !name.starts_with("LICENSE-") && !sums.contains_key(name.as_str()));
        wrong.extend(silent.filter(|name| *name != "SHA256SUMS").map(|name| format!("{folder}{name} has no checksum")));
        let licences = files.keys().filter(|name| name.starts_with("LICENSE-")).count();
        wrong.extend((licences < sums.len()).then(|| format!("{folder} has fewer licences than files")));
    }
    report("vendored files", &wrong);
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
