//! Photos without a household: for the command line.

use super::Photo;
use photos::{Cleaned, Depth, Entry, Flow, Kind, Naming, Refusal, Row, Scan, Seen};
use std::path::{Path, PathBuf};

/// One file, read.
pub struct Scanned<'a> {
    /// Where it is.
    pub path: &'a Path,
    /// What it gives away.
    pub scan: Scan,
}

impl Scanned<'_> {
    /// The same as a photo of a collection, for the sentences.
    #[must_use]
    pub fn photo(&self) -> Photo {
        Photo::new(self.path.to_owned(), 0, 0, self.scan.clone(), true)
    }
}

/// One file, cleaned or not.
pub struct CleanedFile<'a> {
    /// Where the original is.
    pub path: &'a Path,
    /// Where the copy is, or why there is none.
    pub result: Result<Cleaned, Refusal>,
}

/// Reads the files of paths; tells each as soon as it is read, in no order. Junk of systems and viewers is left out, and so
/// are links inside folders.
pub fn scan_files(paths: &[PathBuf], jobs: Option<usize>, whole: bool, tell: impl Fn(Scanned<'_>) -> Flow + Sync) {
    let entries = listed(paths);
    let depth = if whole { Depth::Whole } else { Depth::Quick };
    let jobs = jobs.unwrap_or_else(photos::jobs);
    photos::scan_all(
        &entries,
        jobs,
        depth,
        |_, _| true,
        |Row { index, result: Seen { scan, .. } }| tell(Scanned { path: &entries[index].path, scan }),
    );
}

/// Cleans the files of paths into a folder, under their own names.
pub fn clean_files(paths: &[PathBuf], to: &Path, tell: impl Fn(CleanedFile<'_>) -> Flow + Sync) {
    let entries = listed(paths);
    photos::clean_all(
        &entries,
        photos::jobs(),
        to,
        &Naming::Original,
        |_, _| true,
        |Row { index, result }| tell(CleanedFile { path: &entries[index].path, result }),
    );
}

fn listed(paths: &[PathBuf]) -> Vec<Entry> {
    photos::walk(paths).filter(|entry| entry.kind != Kind::Junk).collect()
}
