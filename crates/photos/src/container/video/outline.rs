//! The outermost boxes of a film, read without their content.

use crate::container::boxes::{BoxAt, BoxCount};
use crate::{Bytes, Fault, limits};
use std::borrow::Cow;

/// The outermost boxes, and where they end.
pub(super) struct Outline {
    /// In the order of the file.
    pub boxes: Vec<BoxAt>,
    /// Where the last of them ends.
    pub end: u64,
    /// Why there is more behind it that is no box.
    pub fault: Option<Fault>,
}

impl Outline {
    /// Walks over the outermost boxes.
    pub fn of(file: &dyn Bytes) -> Self {
        let mut outline = Self { boxes: Vec::new(), end: 0, fault: None };
        for found in BoxCount::default().between(file, 0, file.size()) {
            match found {
                // Zeros that fill up a file look like a box without a name that reaches to the end.
                Ok(found) if found.kind == [0; 4] => {
                    outline.fault = Some(Fault::Malformed("box without a name"));
                    break;
                }
                Ok(found) => {
                    outline.end = found.end;
                    outline.boxes.push(found);
                }
                Err(fault) => outline.fault = Some(fault),
            }
        }
        outline
    }

    /// The boxes of a kind.
    pub fn of_kind<'a>(&'a self, kind: &'a [u8; 4]) -> impl Iterator<Item = &'a BoxAt> {
        self.boxes.iter().filter(move |found| found.kind == *kind)
    }

    /// Whether the film comes in fragments, whose samples are listed outside `moov`.
    pub fn fragmented(&self) -> bool {
        self.boxes.iter().any(|found| FRAGMENTS.contains(&&found.kind))
    }
}

/// Boxes of films in fragments.
pub(super) const FRAGMENTS: &[&[u8; 4]] = &[b"moof", b"mfra", b"sidx", b"styp", b"ssix", b"prft", b"emsg"];

/// A `moov`, in memory.
///
/// # Errors
/// [`Fault::TooMuch`] beyond [`limits::MOOV`].
pub(super) fn moov<'a>(file: &'a dyn Bytes, found: &BoxAt) -> Result<Cow<'a, [u8]>, Fault> {
    found.content(file, limits::MOOV)
}
