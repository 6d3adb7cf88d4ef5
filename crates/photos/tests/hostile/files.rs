//! The files of this folder.

use std::fs;
use std::path::Path;

/// Name and bytes of each, sorted.
pub fn all() -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hostile");
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = paths
        .filter(|path| path.extension().is_some_and(|ending| ending == "hex"))
        .map(|path| {
            (path.file_stem().unwrap().to_string_lossy().into_owned(), bytes(&fs::read_to_string(&path).unwrap()))
        })
        .collect();
    files.sort();
    files
}

fn bytes(text: &str) -> Vec<u8> {
    let digits: String = text.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace).collect();
    let pairs = (0..digits.len()).step_by(2);
    pairs.map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap()).collect()
}
