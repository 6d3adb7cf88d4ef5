//! The headers of the film and its tracks: every field is either hashed or must be zero.

use super::{BAD, Look, data, describe};
use crate::bytes::number;
use crate::{Bytes, Fault, limits};

/// Walks over a `moov`; gives back the ranges of the file that its samples take.
pub(super) fn film(look: &mut Look, file: &dyn Bytes, moov: &[u8]) -> Result<Vec<(u64, u64)>, Fault> {
    let mut tracks = Vec::new();
    let mut headers = 0;
    for (kind, body) in look.inside(moov)? {
        match &kind {
            b"mvhd" if headers == 0 => {
                headers = 1;
                match body.first() {
                    Some(1) => look.fields(body, 112, &[(0, 1), (20, 18), (48, 36), (108, 4)])?,
                    _ => look.fields(body, 100, &[(12, 14), (36, 36), (96, 4)])?,
                }
            }
            b"trak" if tracks.len() < limits::TRACKS => tracks.push(body),
            b"trak" => return Err(Fault::TooMuch("tracks")),
            _ => look.must(false)?,
        }
    }
    let playing: Vec<_> = tracks.into_iter().map(|trak| (Playing::of(look, trak), trak)).collect();
    let any = playing.iter().any(|(how, _)| *how == Playing::On);
    let mut ranges = Vec::new();
    for (how, trak) in playing {
        if how == Playing::On || (how == Playing::Off && !any) {
            track(look, file, trak, &mut ranges)?;
        } else {
            look.must(false)?;
        }
    }
    Ok(ranges)
}

/// Whether a track is picture or sound, and switched on.
#[derive(PartialEq, Eq)]
enum Playing {
    On,
    Off,
    Never,
}

impl Playing {
    fn of(look: &Look, trak: &[u8]) -> Self {
        let first = |bytes, kind: &[u8; 4]| {
            look.inside(bytes).ok().and_then(|all| all.into_iter().find(|one| one.0 == *kind)).map(|one| one.1)
        };
        let handler = first(trak, b"mdia").and_then(|mdia| first(mdia, b"hdlr")).and_then(|hdlr| hdlr.get(8..12));
        let on = first(trak, b"tkhd").and_then(|tkhd| tkhd.get(3)).is_none_or(|flags| flags & 1 == 1);
        match handler {
            Some(b"vide" | b"soun") if on => Self::On,
            Some(b"vide" | b"soun") => Self::Off,
            _ => Self::Never,
        }
    }
}

fn track(look: &mut Look, file: &dyn Bytes, trak: &[u8], ranges: &mut Vec<(u64, u64)>) -> Result<(), Fault> {
    let [tkhd, tapt, edts, mdia] = look.named(trak, [b"tkhd", b"tapt", b"edts", b"mdia"])?;
    let tkhd = tkhd.ok_or(BAD)?;
    let matrix = if tkhd.first() == Some(&1) {
        look.fields(tkhd, 96, &[(0, 1), (3, 1), (20, 4), (28, 8), (44, 6), (52, 44)])?;
        tkhd.get(52..88)
    } else {
        look.fields(tkhd, 84, &[(3, 1), (12, 4), (20, 4), (32, 6), (40, 44)])?;
        tkhd.get(40..76)
    };
    for (kind, size) in look.inside(tapt.unwrap_or_default())? {
        if matches!(&kind, b"clef" | b"prof" | b"enof") {
            look.must(size.len() == 12)?;
            look.put(size.get(..12).unwrap_or_default());
        } else {
            look.must(false)?;
        }
    }
    let [elst] = look.named(edts.unwrap_or_default(), [b"elst"])?;
    rows(look, elst, 4, if elst.and_then(<[u8]>::first) == Some(&1) { 20 } else { 12 })?;
    let handler = media(look, file, mdia.ok_or(BAD)?, ranges)?;
    if &handler == b"vide" {
        look.orientation = look.orientation.max(turned(matrix.ok_or(BAD)?));
    }
    Ok(())
}

/// The turn of a picture as in Exif where it is one of these, else the hash of the matrix, shortened.
fn turned(matrix: &[u8]) -> u64 {
    const ONE: u32 = 1 << 16;
    const BACK: u32 = ONE.wrapping_neg();
    let at = |place| number::be32(matrix, place).unwrap_or(0);
    match (at(0), at(4), at(12), at(16)) {
        (ONE, 0, 0, ONE) => 1,
        (BACK, 0, 0, BACK) => 3,
        (0, ONE, BACK, 0) => 6,
        (0, BACK, ONE, 0) => 8,
        _ => number::be32(blake3::hash(matrix).as_bytes(), 0).map_or(9, |short| u64::from(short) + 9),
    }
}

/// A table with its number of rows at a place.
pub(super) fn rows(look: &mut Look, table: Option<&[u8]>, place: usize, each: usize) -> Result<(), Fault> {
    let Some(table) = table else {
        look.put(&[]);
        return Ok(());
    };
    let count = number::be32(table, place).ok_or(BAD)? as usize;
    let end = count.checked_mul(each).and_then(|len| len.checked_add(place + 4)).ok_or(BAD)?;
    look.must(end == table.len())?;
    look.put(table.get(..end).ok_or(BAD)?);
    Ok(())
}

fn media(look: &mut Look, file: &dyn Bytes, mdia: &[u8], ranges: &mut Vec<(u64, u64)>) -> Result<[u8; 4], Fault> {
    let [mdhd, hdlr, minf] = look.named(mdia, [b"mdhd", b"hdlr", b"minf"])?;
    let (mdhd, hdlr, minf) = (mdhd.ok_or(BAD)?, hdlr.ok_or(BAD)?, minf.ok_or(BAD)?);
    let (len, scale, language) = if mdhd.first() == Some(&1) { (36, (20, 12), 32) } else { (24, (12, 8), 20) };
    look.must(number::be16(mdhd, language) == Some(0x55c4))?;
    let mut plain = mdhd.to_vec();
    plain.get_mut(language..language + 2).ok_or(BAD)?.fill(0);
    look.fields(&plain, len, &[(0, 1), scale])?;
    handler(look, hdlr)?;
    let handler: [u8; 4] = hdlr.get(8..12).and_then(|kind| kind.try_into().ok()).ok_or(BAD)?;
    let [vmhd, smhd, data_handler, dinf, stbl] = look.named(minf, [b"vmhd", b"smhd", b"hdlr", b"dinf", b"stbl"])?;
    for (header, len) in [(vmhd, 12), (smhd, 8)] {
        if let Some(header) = header {
            look.must(header.len() == len)?;
            look.put(header.get(..len).ok_or(BAD)?);
        }
    }
    if let Some(data_handler) = data_handler {
        self::handler(look, data_handler)?;
    }
    let [dref] = look.named(dinf.unwrap_or_default(), [b"dref"])?;
    look.must(dref == Some(b"\0\0\0\0\0\0\0\x01\0\0\0\x0curl \0\0\0\x01"))?;
    let stbl = stbl.ok_or(BAD)?;
    let how = describe::tables(look, &handler, stbl)?;
    ranges.extend(data::samples(look, file, stbl, &how)?);
    Ok(handler)
}

fn handler(look: &mut Look, hdlr: &[u8]) -> Result<(), Fault> {
    look.put(hdlr.get(8..12).ok_or(BAD)?);
    let class = [&b"mhlr"[..], b"dhlr", &[0; 4]].contains(&hdlr.get(4..8).unwrap_or_default());
    let zeros = |from| hdlr.get(from..).is_some_and(|rest: &[u8]| rest.iter().all(|byte| *byte == 0));
    look.must(class && hdlr.starts_with(&[0; 4]) && zeros(12) && hdlr.len() <= 25)
}
