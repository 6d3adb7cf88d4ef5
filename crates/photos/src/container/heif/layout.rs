//! The boxes of the outermost level, and where a file stops being made of boxes.

use crate::container::boxes::{BoxAt, BoxCount};
use crate::{Bytes, Fault};

/// The outermost level of a file.
pub(in crate::container) struct Layout {
    /// The boxes, in order.
    pub boxes: Vec<BoxAt>,
    /// Where something else begins: blocks after the end, or a second file.
    pub after: Option<u64>,
    /// Why the walk stopped before the end of the file.
    pub fault: Option<Fault>,
}

/// Boxes that are cut off, not strange, when they are longer than the file.
const OURS: [&[u8; 4]; 15] = [
    b"ftyp", b"meta", b"mdat", b"moov", b"free", b"skip", b"uuid", b"mpvd", b"jxlc", b"jxlp", b"jbrd", b"jumb",
    b"brob", b"Exif", b"xml ",
];

impl Layout {
    /// Walks over the headers of the boxes.
    pub fn of(file: &dyn Bytes, count: &mut BoxCount) -> Self {
        let mut layout = Self { boxes: Vec::new(), after: None, fault: None };
        let mut at = 0;
        while at < file.size() {
            let kind = file.up_to(at, 8).ok().and_then(|head| head.get(4..8)?.try_into().ok()).unwrap_or([0; 4]);
            let another = &kind == b"ftyp" && layout.all(kind).next().is_some();
            if another || !kind.iter().all(|letter| (0x20..0x7f).contains(letter)) {
                layout.after = Some(at);
                break;
            }
            match count.between(file, at, file.size()).next() {
                Some(Ok(found)) => {
                    at = found.end;
                    layout.boxes.push(found);
                }
                Some(Err(fault @ (Fault::Io(_) | Fault::TooMuch(_)))) => return layout.stopped(fault),
                Some(Err(fault)) if OURS.contains(&&kind) => return layout.stopped(fault),
                _ => {
                    layout.after = Some(at);
                    break;
                }
            }
        }
        layout
    }

    fn stopped(mut self, fault: Fault) -> Self {
        self.fault = Some(fault);
        self
    }

    /// The boxes of one kind.
    pub fn all(&self, kind: [u8; 4]) -> impl Iterator<Item = &BoxAt> {
        self.boxes.iter().filter(move |one| one.kind == kind)
    }
}
