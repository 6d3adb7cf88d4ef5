//! Cleaning: signature, brand, level and the code stream in one piece; a bare code stream as it is.

use super::codestream::SIGNATURE;
use super::parts::Stream;
use crate::clean::copy_range;
use crate::container::boxes::BoxCount;
use crate::container::heif::layout::Layout;
use crate::{Bytes, Fault};
use std::io::Write;

const BEGINS: &[u8] = b"\0\0\0\x0cJXL \r\n\x87\n\0\0\0\x14ftypjxl \0\0\0\0jxl ";

/// Writes the copy.
///
/// # Errors
/// [`Fault::Unsupported`] when the code stream has names in it or something behind it, or when that cannot be told.
pub(crate) fn clean(file: &dyn Bytes, out: &mut dyn Write) -> Result<(), Fault> {
    if file.up_to(0, 2)?.as_ref() == SIGNATURE {
        Stream::bare(file).alone()?;
        return copy_range(file, 0, file.size(), out);
    }
    let layout = Layout::of(file, &mut BoxCount::default());
    if let Some(fault) = layout.fault {
        return Err(fault);
    }
    let parts = Stream::in_boxes(file, &layout.boxes)?.alone()?;
    let length = parts.iter().try_fold(8_u64, |sum, part| sum.checked_add(part.end - part.start));
    let length = length.and_then(|length| u32::try_from(length).ok()).ok_or(Fault::Unsupported("4 GiB and more"))?;
    out.write_all(BEGINS)?;
    if let Some(level) = layout.all(*b"jxll").next() {
        let level = level.content(file, 1)?;
        if !matches!(*level, [5 | 10]) {
            return Err(Fault::Unsupported("level"));
        }
        out.write_all(&[&b"\0\0\0\x09jxll"[..], &level].concat())?;
    }
    out.write_all(&length.to_be_bytes())?;
    out.write_all(b"jxlc")?;
    parts.iter().try_for_each(|part| copy_range(file, part.start, part.end - part.start, out))
}
