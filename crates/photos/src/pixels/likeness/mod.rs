//! Likeness: whether two files show the same picture, re-compressed, resized or cropped a little.
//!
//! It compares pictures, never faces or persons: only the coarsest pattern of light and dark of a picture is kept. It
//! never decides; whoever asks gets groups to look at. Precision goes before recall.

mod groups;
mod hash;
mod light;
mod views;

pub use groups::groups;

use super::{Pixels, Undecodable, decode_small};
use crate::{Bytes, Scan};
use hash::Pattern;

/// How long [`Views::to_bytes`] is.
pub const BYTES: usize = 3 + VIEWS * 16;
/// Views of one picture: seven that are stored, and the one without its border.
const VIEWS: usize = 8;
/// Which view is the whole picture.
const WHOLE: usize = 0;
/// Which view is the picture without a border of one colour.
const TRIMMED: usize = 7;
/// How many bits may differ between two whole pictures, or those without a border.
const APART: u32 = 13;
/// How many bits may differ between a picture and a part of another: there are more of those to be alike by chance.
const APART_PARTS: u32 = 12;
/// How many bits of the fine halves may differ: by chance it is half of them.
const APART_FINE: u32 = 23;
/// How many bits of the coarse halves may differ where there is no fine one to compare.
const APART_SOFT: u32 = 6;
/// Marks the layout of the bytes; another number means: look at the picture again.
const VERSION: u8 = 1;
/// The side a picture is decoded to at least.
const SIDE: u32 = 128;

/// What is kept of a picture: patterns of it and of its usual crops.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Views {
    /// A pattern for each view; `None` for one without structure, which is like nothing.
    patterns: [Option<Pattern>; VIEWS],
}

/// The patterns of a picture.
#[must_use]
pub fn views(pixels: &Pixels) -> Views {
    Views { patterns: views::patterns(pixels) }
}

/// The patterns of the picture in a file, decoded as far as needed.
///
/// # Errors
/// [`Undecodable`].
pub fn views_of(file: &dyn Bytes, scan: &Scan) -> Result<Views, Undecodable> {
    Ok(views(&decode_small(file, scan, SIDE)?))
}

/// Whether two pictures are copies of the same.
#[must_use]
pub fn alike(a: &Views, b: &Views) -> bool {
    let finds =
        |asking: &Views, stored: &Views| asking.asked().any(|asked| stored.stored().any(|one| near(asked, one)));
    finds(a, b) || finds(b, a)
}

impl Views {
    /// For a cache.
    #[must_use]
    pub fn to_bytes(&self) -> [u8; BYTES] {
        let mut bytes = [0; BYTES];
        let (mut there, mut fine) = (0, 0);
        for (index, (pattern, place)) in self.patterns.iter().zip(bytes[3..].chunks_exact_mut(16)).enumerate() {
            if let Some(pattern) = pattern {
                there |= 1 << index;
                fine |= u8::from(pattern.fine.is_some()) << index;
                place[..8].copy_from_slice(&pattern.coarse.to_le_bytes());
                place[8..].copy_from_slice(&pattern.fine.unwrap_or(0).to_le_bytes());
            }
        }
        bytes[..3].copy_from_slice(&[VERSION, there, fine]);
        bytes
    }

    /// Back from a cache; `None` when it was written by another version.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let bytes: &[u8; BYTES] = bytes.try_into().ok()?;
        if bytes[0] != VERSION {
            return None;
        }
        let number = |bytes: &[u8]| bytes.try_into().map(u64::from_le_bytes).ok();
        let mut patterns = [None; VIEWS];
        for (index, (pattern, place)) in patterns.iter_mut().zip(bytes[3..].chunks_exact(16)).enumerate() {
            let is = |flags: u8| flags >> index & 1 == 1;
            if is(bytes[1]) {
                let fine = number(&place[8..]).filter(|_| is(bytes[2]));
                *pattern = number(&place[..8]).map(|coarse| Pattern { coarse, fine });
            }
        }
        Some(Self { patterns })
    }

    /// The two views one asks with; one where the picture has no border.
    fn asked(&self) -> impl Iterator<Item = (usize, Pattern)> {
        let [whole, ..] = self.patterns;
        self.there().filter(move |(index, pattern)| match *index {
            WHOLE => true,
            TRIMMED => whole != Some(*pattern),
            _ => false,
        })
    }

    /// The seven views one asks for.
    fn stored(&self) -> impl Iterator<Item = (usize, Pattern)> {
        self.there().filter(|(index, _)| *index != TRIMMED)
    }

    fn there(&self) -> impl Iterator<Item = (usize, Pattern)> {
        self.patterns.into_iter().enumerate().filter_map(|(index, pattern)| Some((index, pattern?)))
    }
}

/// Whether two patterns differ by few enough bits for what they are patterns of.
fn near((_, asked): (usize, Pattern), (view, stored): (usize, Pattern)) -> bool {
    let allowed = match (asked.fine, stored.fine) {
        (Some(one), Some(other)) if (one ^ other).count_ones() > APART_FINE => return false,
        (Some(_), Some(_)) if view == WHOLE => APART,
        (Some(_), Some(_)) => APART_PARTS,
        _ => APART_SOFT,
    };
    (asked.coarse ^ stored.coarse).count_ones() <= allowed
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
