//! Where the data of items lie: the box `iloc` (ISO/IEC 14496-12, 8.11.3).

use super::cursor::Cursor;
use crate::clean::copy_range;
use crate::{Bytes, Fault, limits};
use std::collections::BTreeMap;
use std::ops::Range;

/// How the offsets of an item are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Method {
    /// From the start of the file.
    File,
    /// From the start of the box `idat`.
    Idat,
    /// From other items or other files: not followed here.
    Elsewhere,
}

/// Where the data of one item lie.
#[derive(Debug, Clone)]
pub(super) struct Place {
    /// How the offsets are meant.
    pub method: Method,
    /// Offset and length of each piece; no length means to the end.
    pub extents: Vec<(u64, Option<u64>)>,
}

/// Widths of the numbers of one `iloc`.
struct Widths {
    version: u8,
    offset: u8,
    length: u8,
    base: u8,
    index: u8,
}

/// Reads the content of an `iloc` into `places`. What was read before a fault stays.
pub(super) fn places(body: &[u8], places: &mut BTreeMap<u32, Place>) -> Result<(), Fault> {
    let mut at = Cursor(body);
    let (version, _) = at.version()?;
    if version > 2 {
        return Err(Fault::Unsupported("version of iloc"));
    }
    let (sizes, more) = (at.u8()?, at.u8()?);
    let index = if version == 0 { 0 } else { more & 15 };
    let widths = Widths { version, offset: sizes >> 4, length: sizes & 15, base: more >> 4, index };
    let mut left = limits::EXTENTS;
    for _ in 0..at.id(version == 2)? {
        let (id, place) = place(&mut at, &widths, &mut left)?;
        if places.insert(id, place).is_some() {
            return Err(Fault::Malformed("an item lies in two places"));
        }
    }
    if at.0.is_empty() { Ok(()) } else { Err(Fault::Malformed("more than the places of items")) }
}

fn place(at: &mut Cursor, widths: &Widths, left: &mut usize) -> Result<(u32, Place), Fault> {
    let id = at.id(widths.version == 2)?;
    let construction = if widths.version == 0 { 0 } else { at.u16()? & 15 };
    let elsewhere = at.u16()? != 0;
    let method = match construction {
        0 if !elsewhere => Method::File,
        1 if !elsewhere => Method::Idat,
        _ => Method::Elsewhere,
    };
    let base = at.sized(widths.base)?;
    let mut extents = Vec::new();
    for _ in 0..at.u16()? {
        *left = left.checked_sub(1).ok_or(Fault::TooMuch("extents"))?;
        at.sized(widths.index)?;
        let offset = base.checked_add(at.sized(widths.offset)?).ok_or(Fault::Malformed("offset of an item"))?;
        let length = at.sized(widths.length)?;
        extents.push((offset, (widths.length != 0).then_some(length)));
    }
    Ok((id, Place { method, extents }))
}

impl Place {
    /// The pieces as places in the file, all of them inside.
    pub fn ranges(&self, file: &dyn Bytes, idat: Option<&Range<u64>>) -> Result<Vec<Range<u64>>, Fault> {
        let whole = match self.method {
            Method::File => 0..file.size(),
            Method::Idat => idat.cloned().ok_or(Fault::Malformed("no idat"))?,
            Method::Elsewhere => return Err(Fault::Unsupported("item that lies elsewhere")),
        };
        let range = |(offset, length): &(u64, Option<u64>)| {
            let start = whole.start.checked_add(*offset)?;
            let end = length.map_or(Some(whole.end), |length| start.checked_add(length))?;
            (start <= end && end <= whole.end).then_some(start..end)
        };
        let pieces = self.extents.iter().map(range).collect::<Option<Vec<_>>>().ok_or(Fault::Truncated)?;
        Ok(pieces.into_iter().filter(|piece| !piece.is_empty()).collect())
    }
}

/// How many bytes the pieces have.
pub(super) fn length(ranges: &[Range<u64>]) -> u64 {
    ranges.iter().fold(0, |sum, piece| sum.saturating_add(piece.end - piece.start))
}

/// The bytes of the pieces, one after another, as picture data; at most `most`.
pub(super) fn load(file: &dyn Bytes, ranges: &[Range<u64>], most: u64) -> Result<Vec<u8>, Fault> {
    let len = length(ranges);
    if len > most {
        return Err(Fault::TooMuch("item"));
    }
    let mut data = Vec::with_capacity(usize::try_from(len).map_err(|_| Fault::TooMuch("item"))?);
    for piece in ranges {
        copy_range(file, piece.start, piece.end - piece.start, &mut data)?;
    }
    Ok(data)
}
