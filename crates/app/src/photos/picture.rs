//! The picture of a photo: shown, searched, covered, while the program does something else.

use super::Photo;
use crate::Program;
use photos::pixels::cover::{Area, Edit};
use photos::{Decoders, Refusal, Scan, apart};
use std::env;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What is needed to show a picture, so that the program need not wait while it is decoded.
#[derive(Debug, Clone)]
pub struct Picture {
    path: PathBuf,
    scan: Scan,
    decoders: Decoders,
}

impl Picture {
    pub(super) fn new(photo: &Photo, decoders: Decoders) -> Self {
        Self { path: photo.path().to_owned(), scan: photo.scan.clone(), decoders }
    }

    /// The name of the file as it is shown.
    pub(super) fn name(&self) -> String {
        photos::name(&self.path)
    }

    /// A JPEG of the picture, its longer side at most `side` pixels, turned as it is seen. `None` where it cannot be shown.
    #[must_use]
    pub fn jpeg(&self, side: u32) -> Option<Vec<u8>> {
        self.decoders.thumbnail(&self.path, &self.scan, side)
    }

    /// Where faces may be, as parts of the picture; empty when the program found none or could not tell.
    #[must_use]
    pub fn faces(&self) -> Vec<Area> {
        self.decoders.faces(&self.path, &self.scan)
    }

    /// Covers or cuts it into a folder; where the copy is.
    pub(super) fn cover(&self, edit: &Edit, to: &Path, name: &str) -> Result<PathBuf, Refusal> {
        self.decoders.cover(&self.path, &self.scan, edit, to, name)
    }
}

impl Program {
    /// From now on pictures are decoded in processes of their own, so that a hostile one cannot end the program. Its main
    /// function must ask [`decode_for_another`] before anything else.
    pub fn decode_apart(&mut self) {
        // Whoever cannot tell where it lies decodes in place.
        if let Ok(program) = env::current_exe() {
            self.decoders = Decoders::apart(program, vec![apart::WORD.into()]);
        }
    }
}

/// Serves as such a process, if that is what this one was started for; then the program ends with this.
#[must_use]
pub fn decode_for_another() -> Option<ExitCode> {
    let mut words = env::args_os().skip(1);
    (words.next().is_some_and(|word| word == apart::WORD) && words.next().is_none()).then(apart::serve)
}
