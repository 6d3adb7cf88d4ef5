//! Descriptions of samples (`stsd`) as a cleaned film may carry them: fixed parts without names, boxes by allow-list.

use super::film::Track;
use super::rebuild::boxed;
use super::tree::{Atom, atoms, child};
use super::{config, stream, surplus};
use crate::Fault;
use crate::block::icc;
use crate::bytes::number;

/// Codes of pictures whose coding is known well enough.
const PICTURES: &[&[u8; 4]] = &[
    b"avc1", b"avc2", b"avc3", b"avc4", b"dva1", b"dvav", b"hvc1", b"hev1", b"dvh1", b"dvhe", b"av01", b"vp08",
    b"vp09", b"mp4v", b"s263", b"apcn", b"apch", b"apcs", b"apco", b"ap4h", b"ap4x",
];
/// The same for sound.
const SOUNDS: &[&[u8; 4]] = &[
    b"mp4a", b"alac", b"ac-3", b"ec-3", b"Opus", b"samr", b"sawb", b"twos", b"sowt", b"in24", b"in32", b"fl32",
    b"fl64", b"ulaw", b"alaw", b"lpcm", b"raw ", b"apac",
];
/// Boxes that are kept as they are, and the most bytes they have.
const WHOLE: &[(&[u8; 4], usize)] = &[
    (b"av1C", 1024),
    (b"vpcC", 12),
    (b"esds", 1024),
    (b"dac3", 3),
    (b"dec3", 64),
    (b"dOps", 267),
    (b"alac", 64),
    (b"dapa", 64),
    (b"chan", 512),
    (b"pasp", 8),
    (b"clap", 32),
    (b"fiel", 2),
    (b"gama", 4),
    (b"btrt", 12),
    (b"mdcv", 24),
    (b"clli", 4),
    (b"SmDm", 28),
    (b"CoLL", 8),
    (b"dvcC", 24),
    (b"dvvC", 24),
    (b"dvwC", 24),
    (b"amve", 8),
    (b"frma", 4),
    (b"enda", 2),
    (b"mp4a", 4),
    (b"\0\0\0\0", 0),
];

/// The `stsd` of a track, rebuilt.
///
/// # Errors
/// [`Fault::Unsupported`] for a coding nobody knows here, or an encrypted one.
pub(super) fn stsd(track: &Track<'_>) -> Result<Vec<u8>, Fault> {
    let bad = Fault::Malformed("sample description");
    let stsd = child(track.stbl, b"stsd").ok_or(bad)?;
    if stsd.first() != Some(&0) {
        return Err(Fault::Unsupported("version of the sample description"));
    }
    let count = number::be32(stsd, 4).ok_or(bad)?;
    let mut out = [&[0; 4][..], &count.to_be_bytes()].concat();
    let mut list = atoms(stsd.get(8..).unwrap_or_default());
    for entry in list.by_ref().take(64) {
        out.extend(boxed(&entry.kind, &one(track, &entry)?));
    }
    let entries = u32::try_from(atoms(out.get(8..).unwrap_or_default()).count()).unwrap_or(0);
    if entries == count && count > 0 { Ok(boxed(b"stsd", &out)) } else { Err(bad) }
}

fn one(track: &Track<'_>, entry: &Atom<'_>) -> Result<Vec<u8>, Fault> {
    let picture = &track.handler == b"vide";
    let known = if picture { PICTURES } else { SOUNDS };
    if !known.contains(&&entry.kind) {
        return Err(Fault::Unsupported("coding of a track"));
    }
    let (mut out, header) = if picture { picture_head(entry.body)? } else { sound_head(entry.body)? };
    for atom in atoms(entry.body.get(header..).unwrap_or_default()) {
        if &atom.kind == b"wave" {
            let inside: Result<Vec<_>, _> = atoms(atom.body).map(|atom| part(&atom)).collect();
            out.extend(boxed(b"wave", &inside?.concat()));
        } else {
            out.extend(part(&atom)?);
        }
    }
    Ok(out)
}

/// The fixed part of a picture description (12.1.3): its size and density stay; maker, quality and name go.
fn picture_head(body: &[u8]) -> Result<(Vec<u8>, usize), Fault> {
    let bad = Fault::Malformed("sample description");
    let mut out = vec![0; 78];
    let mut keep = |from: usize, len: usize| {
        let (new, old) = (out.get_mut(from..from + len), body.get(from..from + len));
        new.zip(old).map(|(new, old)| new.copy_from_slice(old)).ok_or(bad)
    };
    keep(24, 12)?;
    keep(40, 2)?;
    keep(74, 4)?;
    // A colour table would follow.
    if number::be16(body, 76) == Some(0) {
        return Err(Fault::Unsupported("pictures with a colour table"));
    }
    set(&mut out, 7, &[1]);
    Ok((out, 78))
}

/// The fixed part of a sound description (12.2.3), in the three versions that QuickTime has.
fn sound_head(body: &[u8]) -> Result<(Vec<u8>, usize), Fault> {
    let version = number::be16(body, 8).ok_or(Fault::Malformed("sample description"))?;
    let len = match version {
        0 => 28,
        1 => 44,
        2 => 64,
        _ => return Err(Fault::Unsupported("version of a sound description")),
    };
    let mut out = body.get(..len).ok_or(Fault::Malformed("sample description"))?.to_vec();
    set(&mut out, 0, &[0, 0, 0, 0, 0, 0, 0, 1]);
    set(&mut out, 10, &[0; 6]);
    Ok((out, len))
}

fn set(bytes: &mut [u8], at: usize, value: &[u8]) {
    if let Some(place) = bytes.get_mut(at..at + value.len()) {
        place.copy_from_slice(value);
    }
}

/// One box of a description; empty for one that goes.
fn part(atom: &Atom<'_>) -> Result<Vec<u8>, Fault> {
    let body = atom.body;
    Ok(match &atom.kind {
        b"sv3d" | b"st3d" => return Err(Fault::Unsupported("a film that shows all around")),
        b"sinf" | b"schi" => return Err(Fault::Unsupported("an encrypted film")),
        b"avcC" => boxed(b"avcC", config::avc(body)?),
        b"hvcC" => boxed(b"hvcC", &config::hevc(body)?),
        b"colr" => return colour(body),
        // Four letters for the maker of the coder stand first.
        b"damr" | b"d263" => boxed(&atom.kind, &[&[0; 4], body.get(4..9.min(body.len())).unwrap_or_default()].concat()),
        kind => match WHOLE.iter().find(|(name, _)| name == &kind) {
            Some((_, most)) if body.len() <= *most => {
                let len = body.len() - surplus::behind(kind, body).len();
                boxed(kind, stream::plain_config(body.get(..len).unwrap_or_default())?)
            }
            Some(_) => return Err(Fault::Unsupported("length of a decoder configuration")),
            None => Vec::new(),
        },
    })
}

fn colour(body: &[u8]) -> Result<Vec<u8>, Fault> {
    let len = match body.get(..4) {
        Some(b"nclx") => 11,
        Some(b"nclc") => 10,
        Some(kind @ (b"prof" | b"rICC")) => {
            let profile = icc::cleaned(body.get(4..).unwrap_or_default())?;
            return Ok(boxed(b"colr", &[kind, &profile].concat()));
        }
        _ => return Ok(Vec::new()),
    };
    body.get(..len).map(|marks| boxed(b"colr", marks)).ok_or(Fault::Malformed("colour"))
}
