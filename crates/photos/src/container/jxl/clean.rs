//! Cleaning: signature, brand, level and the code stream in one piece.

use super::codestream::SIGNATURE;
use crate::clean::copy_range;
use crate::container::boxes::{BoxAt, BoxCount};
use crate::container::heif::layout::Layout;
use crate::{Bytes, Fault};
use std::io::Write;
use std::ops::Range;

const BEGINS: &[u8] = b"\0\0\0\x0cJXL \r\n\x87\n\0\0\0\x14ftypjxl \0\0\0\0jxl ";

/// Writes the copy.
///
/// # Errors
/// [`Fault::Unsupported`] for a bare code stream: where it ends, and whether anything follows, is not known here.
pub(crate) fn clean(file: &dyn Bytes, out: &mut dyn Write) -> Result<(), Fault> {
    if file.up_to(0, 2)?.as_ref() == SIGNATURE {
        return Err(Fault::Unsupported("bare code stream"));
    }
    let layout = Layout::of(file, &mut BoxCount::default());
    if let Some(fault) = layout.fault {
        return Err(fault);
    }
    let parts = codestream(file, &layout.boxes)?;
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

/// Where the code stream lies: in one box, or in parts that are numbered from 0, the last one marked.
fn codestream(file: &dyn Bytes, boxes: &[BoxAt]) -> Result<Vec<Range<u64>>, Fault> {
    let (mut parts, mut whole, mut ended) = (Vec::new(), 0, false);
    for one in boxes.iter().filter(|one| matches!(&one.kind, b"jxlc" | b"jxlp")) {
        if ended {
            return Err(Fault::Malformed("two code streams"));
        }
        if &one.kind == b"jxlc" {
            whole += 1;
            parts.push(one.body..one.end);
            continue;
        }
        let mut number = [0; 4];
        file.fill(one.body, &mut number)?;
        let number = u32::from_be_bytes(number);
        ended = number >> 31 == 1;
        let start = one.body.checked_add(4).filter(|start| *start <= one.end).ok_or(Fault::Truncated)?;
        if (number & 0x7fff_ffff) as usize != parts.len() {
            return Err(Fault::Malformed("order of the code stream"));
        }
        parts.push(start..one.end);
    }
    if ended && whole == 0 || whole == 1 && parts.len() == 1 { Ok(parts) } else { Err(Fault::Malformed("code stream")) }
}
