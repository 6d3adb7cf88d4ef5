//! The boxes that say how pictures are coded: `avcC` and `hvcC` (ISO/IEC 14496-15), read to their exact end.

use super::film::Track;
use super::stream;
use super::tree::{atoms, child};
use crate::Fault;
use crate::bytes::number;
use std::borrow::Cow;

/// How the samples of a track are put together, as far as texts can hide in them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Coding {
    /// H.264: parts with a length of so many bytes before each.
    Avc(usize),
    /// H.265, likewise.
    Hevc(usize),
    /// MPEG-4 part 2: parts that begin with a start code.
    Mpeg4,
    /// AV1: units with a kind.
    Av1,
    /// Anything else: not looked into.
    Other,
}

const BAD: Fault = Fault::Malformed("decoder configuration");

impl Coding {
    /// That of a track: all of its descriptions must agree.
    ///
    /// # Errors
    /// [`Fault::Malformed`] for a missing configuration, [`Fault::Unsupported`] when descriptions differ.
    pub fn of(track: &Track<'_>) -> Result<Self, Fault> {
        if &track.handler != b"vide" {
            return Ok(Self::Other);
        }
        let stsd = child(track.stbl, b"stsd").and_then(|stsd| stsd.get(8..)).unwrap_or_default();
        let mut all = atoms(stsd).map(|entry| Self::of_entry(&entry.kind, entry.body));
        let first = all.next().unwrap_or(Err(BAD))?;
        for other in all {
            if other? != first {
                return Err(Fault::Unsupported("a track coded in several ways"));
            }
        }
        Ok(first)
    }

    fn of_entry(kind: &[u8; 4], body: &[u8]) -> Result<Self, Fault> {
        let inside = body.get(78..).unwrap_or_default();
        let length = |kind, at: usize| {
            let bits = child(inside, kind).and_then(|config| config.get(at)).ok_or(BAD)?;
            Ok::<_, Fault>(usize::from(bits & 3) + 1)
        };
        match kind {
            b"avc1" | b"avc2" | b"avc3" | b"avc4" | b"dva1" | b"dvav" => Ok(Self::Avc(length(b"avcC", 4)?)),
            b"hvc1" | b"hev1" | b"dvh1" | b"dvhe" => Ok(Self::Hevc(length(b"hvcC", 21)?)),
            b"mp4v" => Ok(Self::Mpeg4),
            b"av01" => Ok(Self::Av1),
            _ => Ok(Self::Other),
        }
    }
}

/// An `avcC` without what stands behind its end.
///
/// # Errors
/// [`Fault::Malformed`] when it ends too early.
pub(super) fn avc(body: &[u8]) -> Result<&[u8], Fault> {
    let mut at = 6;
    for _ in 0..body.get(5).ok_or(BAD)? & 31 {
        at = after(body, at)?;
    }
    let pictures = *body.get(at).ok_or(BAD)?;
    at += 1;
    for _ in 0..pictures {
        at = after(body, at)?;
    }
    // Profiles with more than plain colours may add four bytes and further sets; writers often leave them out.
    let more = matches!(body.get(1), Some(100 | 110 | 122 | 144 | 244 | 44)) && body.len() >= at + 4;
    if more {
        let sets = *body.get(at + 3).ok_or(BAD)?;
        at += 4;
        for _ in 0..sets {
            at = after(body, at)?;
        }
    }
    body.get(..at).ok_or(BAD)
}

/// The end of a part with its length in two bytes before it.
fn after(body: &[u8], at: usize) -> Result<usize, Fault> {
    let end = at + 2 + usize::from(number::be16(body, at).ok_or(BAD)?);
    if end <= body.len() { Ok(end) } else { Err(BAD) }
}

/// A `hvcC` without what stands behind its end, and without arrays that hold anything hidden.
///
/// # Errors
/// [`Fault::Malformed`] when it ends too early, [`Fault::Unsupported`] when it hides something among what a decoder needs.
pub(super) fn hevc(body: &[u8]) -> Result<Cow<'_, [u8]>, Fault> {
    let mut out = body.get(..23).ok_or(BAD)?.to_vec();
    let (mut at, mut kept) = (23, 0);
    for _ in 0..*body.get(22).ok_or(BAD)? {
        let (start, mut plain) = (at, true);
        let kind = body.get(at).ok_or(BAD)? & 63;
        let parts = number::be16(body, at + 1).ok_or(BAD)?;
        at += 3;
        for _ in 0..parts {
            let end = after(body, at)?;
            plain &= stream::hidden(body.get(at + 2..end).ok_or(BAD)?, true).is_empty();
            at = end;
        }
        if !plain && (32..=34).contains(&kind) {
            return Err(Fault::Unsupported("texts in a decoder configuration"));
        }
        if plain && (32..=40).contains(&kind) {
            out.extend_from_slice(body.get(start..at).ok_or(BAD)?);
            kept += 1;
        }
    }
    if let Some(count) = out.get_mut(22) {
        *count = kept;
    }
    Ok(Cow::Owned(out))
}
