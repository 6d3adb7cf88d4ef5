//! The targets by name: every format, every block, and what else takes foreign bytes.

use crate::properties;
use photos::pixels::thumbnail::thumbnail;
use photos::{Depth, FORMATS, Format, fuzzing, scan_bytes};

/// What lies beside a picture, by its ending.
const BESIDE: [&str; 3] = ["aae", "json", "xmp"];

/// What is done with mutated bytes.
pub type Run = Box<dyn Fn(&[u8]) + Send + Sync>;

/// Every name, formats first.
pub fn names() -> impl Iterator<Item = &'static str> {
    let formats = FORMATS.iter().map(|row| row.key);
    formats.chain(fuzzing::BLOCKS.iter().map(|(name, _)| *name)).chain(["sidecar", "picture"])
}

/// The target of a name.
pub fn find(name: &str) -> Option<Run> {
    if let Some(row) = FORMATS.iter().find(|row| row.key == name) {
        let (format, cleans) = (row.format, row.cleans);
        return Some(Box::new(move |bytes| whole_file(format, cleans, bytes)));
    }
    match name {
        "sidecar" => return Some(Box::new(beside)),
        "picture" => return Some(Box::new(picture)),
        _ => {}
    }
    let (name, _) = *fuzzing::BLOCKS.iter().find(|(known, _)| *known == name)?;
    Some(Box::new(move |bytes| block(name, bytes)))
}

/// Also with a head that is of another format, or of none: the reader must bear it.
fn whole_file(format: Format, cleans: bool, bytes: &[u8]) {
    let (report, _) = fuzzing::read(format, bytes, Depth::Whole);
    properties::presentable(&report.findings);
    let scan = properties::reads(bytes);
    if cleans && scan.format.is_some() {
        properties::cleans(bytes);
    }
}

fn block(name: &str, bytes: &[u8]) {
    let report = fuzzing::block(name, bytes).unwrap_or_default();
    properties::presentable(&report.findings);
    if name == "icc" {
        properties::profile(bytes);
    }
}

fn beside(bytes: &[u8]) {
    for ending in BESIDE {
        properties::presentable(&fuzzing::beside(ending, bytes).findings);
    }
}

/// Shows it, small; a picture that cannot be shown is one of the answers.
fn picture(bytes: &[u8]) {
    let scan = scan_bytes(bytes, Depth::Quick);
    if let Ok(small) = thumbnail(&bytes, &scan, 320) {
        assert!(small.width.max(small.height) <= 320, "{} x {}", small.width, small.height);
    }
}
