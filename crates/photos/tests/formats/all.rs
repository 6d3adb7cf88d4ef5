//! Every canary, and every picture that code cannot build, for those who look at all of them: the oracle, and the seeds of
//! fuzzing.

use crate::canary::Canary;
use crate::ifd::{BIG, LITTLE};
use crate::{jpeg, png, tiff};
use std::fs;
use std::path::{Path, PathBuf};

/// Name and canary of each.
pub fn canaries() -> Vec<(&'static str, Canary)> {
    vec![
        ("baseline.jpg", jpeg::baseline()),
        ("progressive.jpg", jpeg::progressive()),
        ("canary.png", png::canary()),
        ("little.tif", tiff::canary(LITTLE)),
        ("big.tif", tiff::canary(BIG)),
    ]
}

/// Name and bytes of what lies in `tests/fixtures`.
pub fn fixtures() -> Vec<(String, Vec<u8>)> {
    let mut paths = Vec::new();
    below(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures"), &mut paths);
    paths.sort();
    let name = |path: &PathBuf| path.file_name().unwrap().to_string_lossy().into_owned();
    paths.iter().map(|path| (name(path), fs::read(path).unwrap())).collect()
}

fn below(folder: &Path, paths: &mut Vec<PathBuf>) {
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() { below(&path, paths) } else { paths.push(path) }
    }
}
