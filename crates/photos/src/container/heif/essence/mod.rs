//! The second look: the primary picture alone, walked without the reader and the cleaner.

mod exact;
mod normal;
mod walk;

use crate::clean::hash_range;
use crate::essence::{Essence, NOT_ALLOWED, Strictness};
use crate::{Bytes, Fault};
use std::collections::BTreeMap;
use std::ops::Range;
use walk::Items;

/// One item of the picture, with everything about it that a copy must keep.
struct Piece {
    id: u32,
    kind: [u8; 4],
    /// Whether it is only a part of another.
    inner: bool,
    /// Kind, content without anything that is not needed, whether it is essential.
    properties: Vec<([u8; 4], Vec<u8>, bool)>,
    /// What it refers to, by place in the picture.
    refs: Vec<([u8; 4], Vec<usize>)>,
    in_idat: bool,
    data: Vec<Range<u64>>,
}

/// The essence of a file.
///
/// # Errors
/// [`Fault`] when it cannot be walked; when only the picture may be there, also for anything else.
pub(crate) fn essence(file: &dyn Bytes, how: Strictness) -> Result<Essence, Fault> {
    let top = walk::top(file)?;
    let content = walk::content(file, &top)?;
    let items = Items::of(&content, top.meta.body)?;
    let pieces = pieces(file, &items)?;
    if how == Strictness::OnlyThis && !exact::is_exact(file, &top, &pieces)? {
        return Err(NOT_ALLOWED);
    }
    let mut picture = blake3::Hasher::new();
    for piece in &pieces {
        put(file, piece, &mut picture)?;
    }
    let shown = pieces.first().map(|piece| piece.properties.as_slice()).unwrap_or_default();
    let turned = shown.iter().fold(1_u64, |turned, (kind, body, _)| match (kind, body.first()) {
        (b"irot", Some(angle)) if *angle > 0 => turned << 4 | 8 | u64::from(*angle),
        (b"imir", Some(axis)) => turned << 4 | 4 | u64::from(*axis),
        _ => turned,
    });
    let mut profiles = pieces.iter().flat_map(|piece| &piece.properties).filter(|(kind, _, _)| kind == b"colr");
    let profile = profiles.find_map(|(_, body, _)| body.strip_prefix(b"prof").or(body.strip_prefix(b"rICC")));
    let colour = blake3::hash(profile.unwrap_or_default());
    Ok(Essence { picture: picture.finalize(), orientation: turned, colour })
}

/// The primary item, what it is made of and its transparency.
fn pieces(file: &dyn Bytes, items: &Items) -> Result<Vec<Piece>, Fault> {
    let order = items.order()?;
    let numbers: BTreeMap<u32, usize> = order.iter().copied().zip(0..).collect();
    let mut budget = file.size().saturating_mul(4);
    let mut known = normal::Known::new();
    let mut pieces = Vec::new();
    for id in &order {
        let kind = items.kind(*id)?;
        let mut properties = Vec::new();
        for (kind, body, essential) in items.properties(*id) {
            if let Some(body) = normal::property(kind, body)? {
                properties.push((kind, body, essential));
            }
        }
        let wanted = [(*b"dimg", walk::is_made(kind)), (*b"auxl", items.is_alpha(*id)), (*b"prem", true)];
        let refs = wanted.into_iter().filter(|(_, wanted)| *wanted).map(|(kind, _)| (kind, items.to(kind, *id)));
        let refs = refs.map(|(kind, to)| (kind, to.iter().filter_map(|id| numbers.get(id).copied()).collect()));
        let refs = refs.filter(|(_, to): &(_, Vec<usize>)| !to.is_empty()).collect();
        let (in_idat, ranges) = items.place(file, *id)?;
        let data = normal::data(file, items, *id, &ranges, &mut known, &mut budget)?;
        pieces.push(Piece { id: *id, kind, inner: false, properties, refs, in_idat, data });
    }
    let made = pieces.iter().flat_map(|piece| &piece.refs).filter(|(kind, _)| kind == b"dimg");
    let inner: Vec<usize> = made.flat_map(|(_, to)| to.iter().copied()).collect();
    for number in inner {
        if let Some(piece) = pieces.get_mut(number) {
            piece.inner = true;
        }
    }
    Ok(pieces)
}

/// Puts all of an item into the hash, each part with its length before it.
fn put(file: &dyn Bytes, piece: &Piece, hash: &mut blake3::Hasher) -> Result<(), Fault> {
    hash.update(&piece.kind);
    for (kind, body, essential) in &piece.properties {
        hash.update(kind).update(&[u8::from(*essential)]).update(&(body.len() as u64).to_be_bytes()).update(body);
    }
    for (kind, to) in &piece.refs {
        hash.update(kind).update(&(to.len() as u64).to_be_bytes());
        for number in to {
            hash.update(&(*number as u64).to_be_bytes());
        }
    }
    let length: u64 = piece.data.iter().map(|part| part.end - part.start).sum();
    hash.update(&length.to_be_bytes());
    for part in &piece.data {
        hash_range(file, part.start, part.end - part.start, hash)?;
    }
    Ok(())
}
