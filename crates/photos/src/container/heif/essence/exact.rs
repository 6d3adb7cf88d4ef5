//! Whether a file is, byte for byte, what its picture needs: its boxes are written once more from what was read, and
//! must come out the same. Where a single byte says something else, they do not.

use super::Piece;
use super::walk::Top;
use crate::container::boxes::BoxAt;
use crate::{Bytes, Fault};
use std::collections::BTreeMap;
use std::ops::Range;

const BRANDS: &str = "mif1 mif2 miaf heic heix heim heis avif MA1A MA1B MiHB MiHA MiHE";

/// Looks at all bytes of the file but the coded data themselves, and that these are all that is in `mdat`.
pub(super) fn is_exact(file: &dyn Bytes, top: &Top, pieces: &[Piece]) -> Result<bool, Fault> {
    let plain = top.all.iter().all(|one| one.body - one.start == 8 && !one.to_end);
    let (ftyp, media) = match top.all.as_slice() {
        [ftyp, meta] if &meta.kind == b"meta" => (ftyp, meta.end..meta.end),
        [ftyp, meta, mdat] if &meta.kind == b"meta" && &mdat.kind == b"mdat" => (ftyp, mdat.body..mdat.end),
        _ => return Ok(false),
    };
    let numbered = pieces.iter().zip(1..).all(|(piece, number)| piece.id == number);
    if !plain || !numbered || media.end != file.size() || &ftyp.kind != b"ftyp" || !has_brands_only(file, ftyp)? {
        return Ok(false);
    }
    let (Some(idat), Some(mdat)) = (one_after_another(pieces, true), one_after_another(pieces, false)) else {
        return Ok(false);
    };
    let holds_all = mdat.map_or(media.is_empty(), |mdat| mdat == media);
    let idat = idat.unwrap_or_default();
    let written = meta(pieces, idat.start, &get(file, idat.start, idat.end)?);
    Ok(holds_all && *written == *get(file, top.meta.start, top.meta.end)?)
}

fn get(file: &dyn Bytes, start: u64, end: u64) -> Result<std::borrow::Cow<'_, [u8]>, Fault> {
    file.get(start, usize::try_from(end - start).map_err(|_| Fault::TooMuch("meta"))?)
}

fn has_brands_only(file: &dyn Bytes, ftyp: &BoxAt) -> Result<bool, Fault> {
    let content = get(file, ftyp.body, ftyp.end)?;
    let allowed = |brand: &[u8]| BRANDS.split(' ').any(|one| one.as_bytes() == brand);
    let (Some(major), Some(rest)) = (content.get(..4), content.get(8..)) else { return Ok(false) };
    let mut once = std::collections::BTreeSet::new();
    let each = rest.chunks(4).all(|brand| allowed(brand) && once.insert(brand.to_vec()));
    Ok(each && allowed(major) && content.get(4..8) == Some(&[0; 4]))
}

/// From where to where the data of the pieces lie that are in `idat`, or not: each whole, behind the one before, or
/// the same as an earlier one. `None` when they do not lie so.
#[allow(clippy::option_option)] // no data, and data in disorder, are two things
fn one_after_another(pieces: &[Piece], in_idat: bool) -> Option<Option<Range<u64>>> {
    let mut all: Option<Range<u64>> = None;
    let mut seen = std::collections::BTreeSet::new();
    for piece in pieces.iter().filter(|piece| piece.in_idat == in_idat) {
        let [one] = piece.data.as_slice() else {
            if piece.data.is_empty() {
                continue;
            }
            return None;
        };
        if !seen.insert((one.start, one.end)) {
            continue;
        }
        match &mut all {
            Some(all) if all.end == one.start => all.end = one.end,
            Some(_) => return None,
            None => all = Some(one.clone()),
        }
    }
    Some(all)
}

/// Puts a box around what `inside` writes.
fn put(out: &mut Vec<u8>, kind: &[u8; 4], inside: impl FnOnce(&mut Vec<u8>)) {
    let at = out.len();
    out.extend([0; 4]);
    out.extend(kind);
    inside(out);
    // A length that does not fit is not the length of the file's box either.
    let length = u32::try_from(out.len() - at).unwrap_or(0).to_be_bytes();
    if let Some(place) = out.get_mut(at..at + 4) {
        place.copy_from_slice(&length);
    }
}

/// The last bytes of a number.
fn low(number: usize, bytes: usize) -> impl Iterator<Item = u8> {
    let all = (number as u64).to_be_bytes();
    all.into_iter().skip(8 - bytes)
}

fn meta(pieces: &[Piece], idat_starts: u64, idat: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    put(&mut out, b"meta", |out| {
        out.extend([0; 4]);
        put(out, b"hdlr", |out| out.extend(b"\0\0\0\0\0\0\0\0pict\0\0\0\0\0\0\0\0\0\0\0\0\0"));
        put(out, b"pitm", |out| out.extend([0, 0, 0, 0, 0, 1]));
        put(out, b"iinf", |out| kinds(out, pieces));
        if pieces.iter().any(|piece| !piece.refs.is_empty()) {
            put(out, b"iref", |out| refs(out, pieces));
        }
        put(out, b"iprp", |out| properties(out, pieces));
        if !idat.is_empty() {
            put(out, b"idat", |out| out.extend(idat));
        }
        put(out, b"iloc", |out| places(out, pieces, idat_starts));
    });
    out
}

fn kinds(out: &mut Vec<u8>, pieces: &[Piece]) {
    out.extend([0; 4]);
    out.extend(low(pieces.len(), 2));
    for (number, piece) in pieces.iter().enumerate() {
        put(out, b"infe", |out| {
            out.extend([2, 0, 0, u8::from(piece.inner)]);
            out.extend(low(number + 1, 2));
            out.extend([0; 2]);
            out.extend(piece.kind);
            out.push(0);
        });
    }
}

fn refs(out: &mut Vec<u8>, pieces: &[Piece]) {
    out.extend([0; 4]);
    for (number, piece) in pieces.iter().enumerate() {
        for (kind, to) in &piece.refs {
            put(out, kind, |out| {
                out.extend(low(number + 1, 2));
                out.extend(low(to.len(), 2));
                to.iter().for_each(|to| out.extend(low(to + 1, 2)));
            });
        }
    }
}

fn properties(out: &mut Vec<u8>, pieces: &[Piece]) {
    let mut places: BTreeMap<(&[u8; 4], &[u8]), usize> = BTreeMap::new();
    put(out, b"ipco", |out| {
        for (kind, body, _) in pieces.iter().flat_map(|piece| &piece.properties) {
            let next = places.len();
            if *places.entry((kind, body)).or_insert(next) == next {
                put(out, kind, |out| out.extend(body));
            }
        }
    });
    let bytes = if places.len() < 128 { 1 } else { 2 };
    let with = || pieces.iter().enumerate().filter(|(_, piece)| !piece.properties.is_empty());
    put(out, b"ipma", |out| {
        out.extend(low(bytes - 1, 4));
        out.extend(low(with().count(), 4));
        for (number, piece) in with() {
            out.extend(low(number + 1, 2));
            out.extend(low(piece.properties.len(), 1));
            for (kind, body, essential) in &piece.properties {
                let place = places.get(&(kind, body.as_slice())).map_or(0, |place| place + 1);
                out.extend(low(place + if *essential { 128 << (8 * (bytes - 1)) } else { 0 }, bytes));
            }
        }
    });
}

fn places(out: &mut Vec<u8>, pieces: &[Piece], idat_starts: u64) {
    let ways = pieces.iter().any(|piece| piece.in_idat);
    out.extend([u8::from(ways), 0, 0, 0, 0x44, 0]);
    let with = || pieces.iter().enumerate().filter_map(|(number, piece)| Some((number, piece, piece.data.first()?)));
    out.extend(low(with().count(), 2));
    for (number, piece, data) in with() {
        out.extend(low(number + 1, 2));
        if ways {
            out.extend([0, u8::from(piece.in_idat)]);
        }
        out.extend([0, 0, 0, 1]);
        let starts = data.start.saturating_sub(if piece.in_idat { idat_starts } else { 0 });
        out.extend(starts.to_be_bytes().into_iter().skip(4));
        out.extend((data.end - data.start).to_be_bytes().into_iter().skip(4));
    }
}
