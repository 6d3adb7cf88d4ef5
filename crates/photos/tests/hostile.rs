//! Files that lie about themselves: whatever they say, reading, cleaning and showing them come to an end without a panic.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

#[path = "hostile/files.rs"]
mod files;

use photos::pixels::thumbnail::thumbnail;
use photos::{Depth, clean, scan_bytes};
use std::fs;
use std::time::{Duration, Instant};

/// For one file, in a build without optimisation on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

#[test]
fn what_was_once_a_trap_is_one_no_longer() {
    let files = files::all();
    assert!(!files.is_empty(), "they were found");
    for (name, bytes) in files {
        let start = Instant::now();
        survives(&bytes);
        assert!(start.elapsed() < PATIENCE, "{name}");
    }
}

fn survives(bytes: &[u8]) {
    scan_bytes(bytes, Depth::Quick);
    let scan = scan_bytes(bytes, Depth::Whole);
    let _ = thumbnail(&bytes, &scan, 320);
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("original"), bytes).unwrap();
    if let Ok(cleaned) = clean(&folder.path().join("original"), folder.path(), "clean") {
        let copy = fs::read(cleaned.out).unwrap();
        assert!(scan_bytes(&copy, Depth::Whole).gives_nothing_away());
        assert!(copy.len() <= bytes.len());
    }
}
