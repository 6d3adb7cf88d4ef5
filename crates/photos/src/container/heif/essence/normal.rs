//! What of properties and coded data belongs to the picture: by allow-list.

use super::super::cursor::Cursor;
use super::walk::{self, Items};
use crate::clean::copy_range;
use crate::{Bytes, Fault, block, limits};
use std::collections::BTreeMap;
use std::ops::Range;

const BROKEN: Fault = Fault::Malformed("coded picture");

/// How transparency is named.
pub(super) const ALPHA: [&str; 3] =
    ["urn:mpeg:mpegB:cicp:systems:auxiliary:alpha", "urn:mpeg:hevc:2015:auxid:1", "urn:mpeg:avc:2015:auxid:1"];

/// A property as it must be kept; `None` for what must not be.
pub(super) fn property(kind: [u8; 4], body: &[u8]) -> Result<Option<Vec<u8>>, Fault> {
    let short = match &kind {
        b"ispe" => 12,
        b"pasp" | b"amve" | b"ndwt" => 8,
        b"irot" | b"imir" | b"a1op" => 1,
        b"clap" => 32,
        b"clli" => 4,
        b"mdcv" => 24,
        b"lsel" => 2,
        b"a1lx" => 13,
        b"cclv" => 37,
        b"pixi" => 5 + usize::from(body.get(4).copied().unwrap_or(0)),
        b"hvcC" => return parameter_sets(body).map(Some),
        b"av1C" => return sequence_header(body).map(Some),
        b"colr" => return colour(body),
        b"auxC" => {
            let name = ALPHA.iter().find(|name| {
                body.get(4..)
                    .and_then(|rest| rest.strip_prefix(name.as_bytes()))
                    .is_some_and(|rest| rest.first() == Some(&0))
            });
            return Ok(name.map(|name| format!("\0\0\0\0{name}\0").into_bytes()));
        }
        _ => return Ok(None),
    };
    let exact = !matches!(&kind, b"a1lx" | b"cclv");
    if body.len() > short || exact && body.len() < short {
        return Err(Fault::Malformed("length of a property"));
    }
    let mut kept = body.to_vec();
    match (&kind, kept.first_mut()) {
        (b"irot", Some(angle)) => *angle %= 4,
        (b"imir", Some(axis)) => *axis %= 2,
        _ => {}
    }
    Ok(Some(kept))
}

fn colour(body: &[u8]) -> Result<Option<Vec<u8>>, Fault> {
    let mut kept = body.get(..4).ok_or(BROKEN)?.to_vec();
    let rest = body.get(4..).unwrap_or_default();
    match (kept.as_slice(), rest) {
        (b"nclx", [numbers @ .., range]) if numbers.len() == 6 => {
            kept.extend_from_slice(numbers);
            kept.push(range & 0x80);
        }
        (b"prof" | b"rICC", profile) => kept.extend(block::icc::cleaned(profile)?),
        _ => return Err(Fault::Unsupported("colr")),
    }
    Ok(Some(kept))
}

fn parameter_sets(body: &[u8]) -> Result<Vec<u8>, Fault> {
    let mut at = Cursor(body);
    let mut kept = at.take(22)?.to_vec();
    let (mut sets, mut arrays) = (Vec::new(), 0_u8);
    for _ in 0..at.u8()? {
        let (head, count) = (at.u8()?, at.u16()?);
        let mut one = vec![head];
        one.extend(count.to_be_bytes());
        for _ in 0..count {
            let length = at.u16()?;
            one.extend(length.to_be_bytes());
            one.extend_from_slice(at.take(usize::from(length))?);
        }
        if matches!(head % 64, 32..=34) {
            arrays = arrays.saturating_add(1);
            sets.extend(one);
        }
    }
    kept.push(arrays);
    kept.extend(sets);
    Ok(kept)
}

fn sequence_header(body: &[u8]) -> Result<Vec<u8>, Fault> {
    let (head, units) = body.split_at_checked(4).ok_or(BROKEN)?;
    let mut kept = head.to_vec();
    for part in obus(units)? {
        kept.extend_from_slice(units.get(part).unwrap_or_default());
    }
    Ok(kept)
}

/// Data taken apart already, by kind, number of inputs and place.
pub(super) type Known = BTreeMap<([u8; 4], usize, Vec<(u64, u64)>), Vec<Range<u64>>>;

/// Where the parts of an item lie that are picture.
pub(super) fn data(
    file: &dyn Bytes,
    items: &Items,
    id: u32,
    ranges: &[Range<u64>],
    known: &mut Known,
    budget: &mut u64,
) -> Result<Vec<Range<u64>>, Fault> {
    let (kind, inputs) = (items.kind(id)?, items.to(*b"dimg", id).len());
    let key = (kind, inputs, ranges.iter().map(|range| (range.start, range.end)).collect());
    if let Some(parts) = known.get(&key) {
        return Ok(parts.clone());
    }
    let length = ranges.iter().try_fold(0_u64, |sum, range| sum.checked_add(range.end - range.start)).ok_or(BROKEN)?;
    *budget = budget.checked_sub(length).filter(|_| length <= limits::CODED).ok_or(Fault::TooMuch("items"))?;
    let mut bytes = Vec::new();
    for range in ranges {
        copy_range(file, range.start, range.end - range.start, &mut bytes)?;
    }
    let needed = match &kind {
        b"hvc1" => {
            let configuration = items.properties(id).find(|(kind, _, _)| kind == b"hvcC").map(|(_, body, _)| body);
            units(configuration.and_then(|body| body.get(21)).ok_or(BROKEN)? % 4 + 1, &bytes)?
        }
        b"av01" => obus(&bytes)?,
        _ if walk::is_made(kind) => vec![made(kind, inputs, &bytes)?],
        _ => return Err(Fault::Unsupported("kind of item")),
    };
    let parts = placed(ranges, &needed);
    known.insert(key, parts.clone());
    Ok(parts)
}

/// The NAL units that are slices, parameter sets or bare marks.
fn units(width: u8, bytes: &[u8]) -> Result<Vec<Range<usize>>, Fault> {
    let (mut at, mut kept) = (Cursor(bytes), Vec::new());
    while !at.0.is_empty() {
        let start = bytes.len() - at.0.len();
        let mut length = 0_usize;
        for _ in 0..width {
            length = length * 256 + usize::from(at.u8()?);
        }
        let kind = at.take(length)?.first().map_or(63, |head| head / 2 % 64);
        if kind < 35 || kind < 38 && length < 4 {
            kept.push(start..bytes.len() - at.0.len());
        }
    }
    Ok(kept)
}

/// The OBUs that are sequence headers, frames, tiles, light levels or colour volumes.
fn obus(bytes: &[u8]) -> Result<Vec<Range<usize>>, Fault> {
    let (mut at, mut kept) = (Cursor(bytes), Vec::new());
    while !at.0.is_empty() {
        let start = bytes.len() - at.0.len();
        let head = at.u8()?;
        at.take(usize::from(head / 4 % 2))?;
        let mut length = at.0.len();
        if head & 2 != 0 {
            length = 0;
            for place in 0.. {
                let byte = at.u8()?;
                length |= usize::from(byte % 128).checked_shl(7 * place).filter(|_| place < 5).ok_or(BROKEN)?;
                if byte < 128 {
                    break;
                }
            }
        }
        let inside = at.take(length)?;
        let needed = match head / 8 % 16 {
            2 => length == 0,
            1 | 3 | 4 | 6..=8 => true,
            5 => matches!((inside.first(), length), (Some(1), 5..=6) | (Some(2), 25..=26)),
            _ => false,
        };
        if needed {
            kept.push(start..bytes.len() - at.0.len());
        }
    }
    Ok(kept)
}

fn made(kind: [u8; 4], inputs: usize, bytes: &[u8]) -> Result<Range<usize>, Fault> {
    let number = if bytes.get(1).is_some_and(|flags| flags % 2 == 1) { 4 } else { 2 };
    let length = match &kind {
        b"grid" => 4 + number * 2,
        b"iovl" => 2 + 8 + number * 2 + inputs * number * 2,
        _ => 0,
    };
    if bytes.len() < length { Err(Fault::Truncated) } else { Ok(0..length) }
}

/// Where parts of the bytes of several places lie in the file.
fn placed(ranges: &[Range<u64>], parts: &[Range<usize>]) -> Vec<Range<u64>> {
    let mut found: Vec<Range<u64>> = Vec::new();
    for part in parts {
        let mut before = 0_u64;
        for range in ranges {
            let length = range.end - range.start;
            let from = (part.start as u64).clamp(before, before + length) - before;
            let until = (part.end as u64).clamp(before, before + length) - before;
            before += length;
            if from >= until {
                continue;
            }
            match found.last_mut().filter(|last| last.end == range.start + from) {
                Some(last) => last.end = range.start + until,
                None => found.push(range.start + from..range.start + until),
            }
        }
    }
    found
}
