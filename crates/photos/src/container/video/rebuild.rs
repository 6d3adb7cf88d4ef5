//! A `moov` that holds nothing but how to play: written anew, box by box.

use super::entry;
use super::film::Track;
use super::tree::{at, atoms, child};
use crate::Fault;
use crate::bytes::number;

const BAD: Fault = Fault::Malformed("header of a film");

/// The name of the box that makes a film show all around (Spherical Video, version 1): without it the picture is a strip.
const ALL_AROUND: &[u8] = b"\xff\xcc\x82\x63\xf8\x55\x4a\x93\x88\x14\x58\x7a\x02\x52\x1f\xdd";

/// A box.
pub(super) fn boxed(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    // Nothing here is larger than the `moov` it comes from, which fits.
    let size = u32::try_from(body.len() + 8).unwrap_or(u32::MAX);
    [&size.to_be_bytes()[..], kind, body].concat()
}

/// Where the chunks of one track are going to be.
pub(super) struct Moved<'a> {
    pub track: &'a Track<'a>,
    pub offsets: Vec<u64>,
}

/// The whole `moov`. Its length depends on `wide` and on the number of offsets, never on their values.
///
/// # Errors
/// [`Fault`] when anything of a kept track is not understood.
pub(super) fn moov(old: &[u8], kept: &[Moved<'_>], wide: bool) -> Result<Vec<u8>, Fault> {
    let mut out = boxed(b"mvhd", &mvhd(child(old, b"mvhd").ok_or(BAD)?)?);
    for moved in kept {
        out.extend(trak(moved, wide)?);
    }
    Ok(boxed(b"moov", &out))
}

/// Copies ranges of a header; anything between them becomes zeros.
fn only(old: &[u8], len: usize, ranges: &[(usize, usize)]) -> Result<Vec<u8>, Fault> {
    let mut out = vec![0; len];
    for (from, count) in ranges {
        let (new, old) = (out.get_mut(*from..from + count), old.get(*from..from + count));
        new.zip(old).map(|(new, old)| new.copy_from_slice(old)).ok_or(BAD)?;
    }
    Ok(out)
}

/// `mvhd` (8.2.2): scale, length, rate, volume, matrix, next track. No times.
fn mvhd(old: &[u8]) -> Result<Vec<u8>, Fault> {
    match old.first() {
        Some(0) => only(old, 100, &[(12, 14), (36, 36), (96, 4)]),
        Some(1) => only(old, 112, &[(0, 1), (20, 18), (48, 36), (108, 4)]),
        _ => Err(BAD),
    }
}

/// `tkhd` (8.3.2): flags, number, length, layer, group, volume, matrix, size. No times.
fn tkhd(old: &[u8]) -> Result<Vec<u8>, Fault> {
    match old.first() {
        Some(0) => only(old, 84, &[(3, 1), (12, 4), (20, 4), (32, 6), (40, 44)]),
        Some(1) => only(old, 96, &[(0, 1), (3, 1), (20, 4), (28, 8), (44, 6), (52, 44)]),
        _ => Err(BAD),
    }
}

/// `mdhd` (8.4.2): scale and length. No times, and the language is "undetermined".
fn mdhd(old: &[u8]) -> Result<Vec<u8>, Fault> {
    let (mut new, language) = match old.first() {
        Some(0) => (only(old, 24, &[(12, 8)])?, 20),
        Some(1) => (only(old, 36, &[(0, 1), (20, 12)])?, 32),
        _ => return Err(BAD),
    };
    if let Some(place) = new.get_mut(language..language + 2) {
        place.copy_from_slice(&[0x55, 0xc4]);
    }
    Ok(new)
}

/// `hdlr` (8.4.3): what it is for. The name is empty.
fn hdlr(old: &[u8]) -> Result<Vec<u8>, Fault> {
    let class = old.get(4..8).filter(|class| *class == b"mhlr" || *class == b"dhlr").unwrap_or(&[0; 4]);
    let named = old.len() > 24;
    let parts = [&[0; 4], class, old.get(8..12).ok_or(BAD)?, &[0; 12], &[0][..usize::from(named)]];
    Ok(boxed(b"hdlr", &parts.concat()))
}

fn trak(moved: &Moved<'_>, wide: bool) -> Result<Vec<u8>, Fault> {
    let old = moved.track.trak;
    if atoms(old).any(|atom| &atom.kind == b"uuid" && atom.body.starts_with(ALL_AROUND)) {
        return Err(Fault::Unsupported("a film that shows all around"));
    }
    let mut out = boxed(b"tkhd", &tkhd(child(old, b"tkhd").ok_or(BAD)?)?);
    if let Some(aperture) = child(old, b"tapt") {
        let sizes = atoms(aperture).filter(|atom| matches!(&atom.kind, b"clef" | b"prof" | b"enof"));
        let sizes: Vec<_> = sizes.filter_map(|atom| Some(boxed(&atom.kind, atom.body.get(..12)?))).collect();
        out.extend(boxed(b"tapt", &sizes.concat()));
    }
    if let Some(list) = at(old, &[b"edts", b"elst"]) {
        let each = if list.first() == Some(&1) { 20 } else { 12 };
        out.extend(boxed(b"edts", &boxed(b"elst", counted(list, 4, each)?)));
    }
    let mdia = child(old, b"mdia").ok_or(BAD)?;
    let mut media = boxed(b"mdhd", &mdhd(child(mdia, b"mdhd").ok_or(BAD)?)?);
    media.extend(hdlr(child(mdia, b"hdlr").ok_or(BAD)?)?);
    media.extend(minf(child(mdia, b"minf").ok_or(BAD)?, moved, wide)?);
    out.extend(boxed(b"mdia", &media));
    Ok(boxed(b"trak", &out))
}

fn minf(old: &[u8], moved: &Moved<'_>, wide: bool) -> Result<Vec<u8>, Fault> {
    let mut out = Vec::new();
    for (kind, len) in [(b"vmhd", 12), (b"smhd", 8)] {
        if let Some(body) = child(old, kind) {
            out.extend(boxed(kind, body.get(..len).ok_or(BAD)?));
        }
    }
    if let Some(data) = child(old, b"hdlr") {
        out.extend(hdlr(data)?);
    }
    let entries = at(old, &[b"dinf", b"dref"]).and_then(|dref| dref.get(8..)).ok_or(BAD)?;
    if atoms(entries).next().is_none()
        || atoms(entries).any(|entry| entry.body.get(3).is_none_or(|flags| flags & 1 == 0))
    {
        return Err(Fault::Unsupported("samples in another file"));
    }
    let here = [&[0, 0, 0, 0, 0, 0, 0, 1][..], &boxed(b"url ", &[0, 0, 0, 1])].concat();
    out.extend(boxed(b"dinf", &boxed(b"dref", &here)));
    out.extend(boxed(b"stbl", &stbl(moved, wide)?));
    Ok(boxed(b"minf", &out))
}

/// A table with its number of rows at `place`, to its exact end.
fn counted(table: &[u8], place: usize, each: usize) -> Result<&[u8], Fault> {
    let rows = usize::try_from(number::be32(table, place).ok_or(BAD)?).map_err(|_| BAD)?;
    let len = rows.checked_mul(each).and_then(|len| len.checked_add(place + 4)).ok_or(BAD)?;
    table.get(..len).ok_or(BAD)
}

/// Tables of equal rows, and how long a row is.
const TABLES: &[(&[u8; 4], usize)] = &[(b"stts", 8), (b"ctts", 8), (b"stss", 4), (b"stps", 4), (b"stsc", 12)];
/// Groups of samples that only say how to start playing (10.1 to 10.4), and how long one description is.
const GROUPS: &[(&[u8; 4], usize)] = &[(b"roll", 2), (b"prol", 2), (b"rap ", 1), (b"sync", 1)];

fn stbl(moved: &Moved<'_>, wide: bool) -> Result<Vec<u8>, Fault> {
    let old = moved.track.stbl;
    let mut out = entry::stsd(moved.track)?;
    for (kind, each) in TABLES {
        if let Some(table) = child(old, kind) {
            out.extend(boxed(kind, counted(table, 4, *each)?));
        }
    }
    let (sizes, samples) = sizes(old)?;
    out.extend(sizes);
    if let Some(table) = child(old, b"sdtp") {
        out.extend(boxed(b"sdtp", table.get(..samples.saturating_add(4)).ok_or(BAD)?));
    }
    if let Some(shift) = child(old, b"cslg") {
        let len = if shift.first() == Some(&1) { 44 } else { 24 };
        out.extend(boxed(b"cslg", shift.get(..len).ok_or(BAD)?));
    }
    out.extend(groups(old));
    let count = u32::try_from(moved.offsets.len()).map_err(|_| BAD)?;
    let mut table = [&[0; 4][..], &count.to_be_bytes()].concat();
    for offset in &moved.offsets {
        if wide {
            table.extend(offset.to_be_bytes());
        } else {
            table.extend(u32::try_from(*offset).map_err(|_| BAD)?.to_be_bytes());
        }
    }
    out.extend(boxed(if wide { b"co64" } else { b"stco" }, &table));
    Ok(out)
}

fn sizes(old: &[u8]) -> Result<(Vec<u8>, usize), Fault> {
    let count = |table| number::be32(table, 8).and_then(|count| usize::try_from(count).ok()).ok_or(BAD);
    if let Some(table) = child(old, b"stsz") {
        let each = if number::be32(table, 4) == Some(0) { 4 } else { 0 };
        return Ok((boxed(b"stsz", counted(table, 8, each)?), count(table)?));
    }
    let table = child(old, b"stz2").ok_or(BAD)?;
    let bits = usize::from(*table.get(7).ok_or(BAD)?);
    let len = count(table)?.checked_mul(bits).map(|bits| bits.div_ceil(8)).and_then(|len| len.checked_add(12));
    Ok((boxed(b"stz2", len.and_then(|len| table.get(..len)).ok_or(BAD)?), count(table)?))
}

/// Both halves of the groups that are kept: what they say, and which samples they hold.
fn groups(old: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    for (name, each) in GROUPS {
        let is = |body: &&[u8]| body.get(4..8).is_some_and(|kind| kind == *name);
        let all = |kind: [u8; 4]| atoms(old).filter(move |atom| atom.kind == kind).map(|atom| atom.body);
        let told = all(*b"sgpd").filter(is).find(|body| {
            body.first() == Some(&1) && number::be32(body, 8).is_some_and(|len| usize::try_from(len) == Ok(*each))
        });
        let held = all(*b"sbgp").filter(is).find(|body| body.first() == Some(&0));
        let halves = told.and_then(|told| counted(told, 12, *each).ok());
        if let (Some(told), Some(Ok(held))) = (halves, held.map(|held| counted(held, 8, 8))) {
            out.extend(boxed(b"sgpd", told));
            out.extend(boxed(b"sbgp", held));
        }
    }
    out
}
