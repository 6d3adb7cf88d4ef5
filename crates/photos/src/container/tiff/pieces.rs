//! Strips and tiles whose coding has room for something else than the picture.

use crate::bytes::number;
use crate::{Fault, limits};

/// How a picture is cut into strips or tiles.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shape {
    width: u64,
    height: u64,
    /// Width and height of one piece.
    piece: (u64, u64),
    /// Bits of one pixel, and in how many layers they lie apart.
    bits: u64,
    layers: u64,
    /// Whether the bits of each byte stand the other way round.
    pub reversed: bool,
}

impl Shape {
    /// By the entries of a directory: the first number of one, the sum of all numbers of one.
    pub fn of(number: impl Fn(u16) -> Option<u64>, sum: impl Fn(u16) -> Option<u64>) -> Self {
        let (width, height) = (number(0x0100).unwrap_or(0), number(0x0101).unwrap_or(0));
        let samples = number(0x0115).unwrap_or(1);
        // One number for all samples is what some programs write.
        let bits = sum(0x0102).unwrap_or(1).max(number(0x0102).unwrap_or(1).saturating_mul(samples));
        let rows = number(0x0116).unwrap_or(u64::MAX).min(height);
        let piece = number(0x0142).zip(number(0x0143)).unwrap_or((width, rows));
        let layers = if number(0x011c) == Some(2) { samples } else { 1 };
        Self { width, height, piece, bits, layers, reversed: number(0x010a) == Some(2) }
    }

    /// How many strips or tiles there are.
    pub fn pieces(&self) -> u64 {
        let across = self.width.div_ceil(self.piece.0.max(1));
        let down = self.height.div_ceil(self.piece.1.max(1));
        across.saturating_mul(down).saturating_mul(self.layers)
    }

    /// The most bytes that one takes up without compression.
    pub fn bytes(&self) -> u64 {
        let bits = if self.layers > 1 { self.bits.div_ceil(self.layers) } else { self.bits };
        self.piece.0.saturating_mul(bits).div_ceil(8).saturating_mul(self.piece.1)
    }
}

/// How many bytes of a strip that is coded as JPEG are no part of coding: application segments, comments, and what
/// follows the end. Adobe's segment on colours is part of it (TIFF Technical Note 2).
pub(super) fn extra(strip: &[u8]) -> Result<u64, Fault> {
    let mut found = 0_u64;
    let mut at = 2_usize;
    if !strip.starts_with(&[0xff, 0xd8]) {
        return Err(Fault::Malformed("a strip that is no JPEG"));
    }
    for _ in 0..limits::SEGMENTS {
        let marker = next_marker(strip, &mut at)?;
        match marker {
            0xd9 => return Ok(found.saturating_add((strip.len() - at.min(strip.len())) as u64)),
            0xda => at = end_of_scan(strip, at.saturating_add(segment(strip, at)?)),
            _ => {
                let len = segment(strip, at)?;
                let adobe = marker == 0xee && len == 14 && strip.get(at + 2..).is_some_and(|s| s.starts_with(b"Adobe"));
                if matches!(marker, 0xe0..=0xef | 0xfe) && !adobe {
                    found = found.saturating_add(len as u64);
                }
                at = at.saturating_add(len);
            }
        }
    }
    Err(Fault::TooMuch("segments"))
}

/// The marker at a place, with filling before it; the place moves behind it.
fn next_marker(strip: &[u8], at: &mut usize) -> Result<u8, Fault> {
    if strip.get(*at) != Some(&0xff) {
        return Err(if *at >= strip.len() { Fault::Truncated } else { Fault::Malformed("a strip") });
    }
    while strip.get(*at) == Some(&0xff) {
        *at += 1;
    }
    let marker = *strip.get(*at).ok_or(Fault::Truncated)?;
    *at += 1;
    Ok(marker)
}

fn segment(strip: &[u8], at: usize) -> Result<usize, Fault> {
    let len = usize::from(number::be16(strip, at).ok_or(Fault::Truncated)?);
    if len < 2 { Err(Fault::Malformed("a segment")) } else { Ok(len) }
}

/// Where the coded data that begins at a place ends: at a marker that is neither a zero after 0xFF nor a restart.
fn end_of_scan(strip: &[u8], mut at: usize) -> usize {
    while let Some(found) = strip.get(at..).and_then(|rest| memchr::memchr(0xff, rest)) {
        at += found;
        match strip.get(at + 1) {
            Some(0 | 0xd0..=0xd7) => at += 2,
            Some(0xff) => at += 1,
            _ => return at,
        }
    }
    strip.len()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_coding_is_counted() {
        let plain = b"\xff\xd8\xff\xdb\0\x04xx\xff\xda\0\x02data\xff\0\xff\xd0more\xff\xd9";
        assert_eq!(extra(plain).unwrap(), 0);
        let comment = b"\xff\xd8\xff\xfe\0\x06Emma\xff\xda\0\x02\xff\xd9after";
        assert_eq!(extra(comment).unwrap(), 6 + 5);
        assert!(extra(b"\xff\xd8\xff").is_err());
    }
}
