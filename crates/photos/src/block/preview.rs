//! Pictures inside a picture.

use crate::{Bytes, Fault, Report, Source};

/// Notes a picture inside, with the size that its own header says. `bytes` may be its beginning; `len` is its length.
pub(crate) fn found(_bytes: &[u8], _len: u64, _source: Source, _report: &mut Report) {}

/// Width and height that the header of a coded picture (JPEG, PNG, WebP, GIF) says.
pub(crate) fn size(_bytes: &[u8]) -> Option<(u32, u32)> {
    None
}
