//! Which bytes something refers to, and what lies between them.

use crate::{Bytes, Fault, limits};

/// Ranges of bytes that something refers to.
#[derive(Debug, Default)]
pub(crate) struct Ranges(Vec<(u64, u64)>);

impl Ranges {
    /// Notes `len` bytes from `at`.
    pub fn add(&mut self, at: u64, len: u64) {
        if len > 0 && self.0.len() < limits::EXTENTS {
            self.0.push((at, at.saturating_add(len)));
        }
    }

    /// What lies between the ranges and after them, up to `size`.
    pub fn gaps(&mut self, size: u64) -> Vec<(u64, u64)> {
        self.0.sort_unstable();
        let mut gaps = Vec::new();
        let mut at = 0;
        for &(start, end) in &self.0 {
            if start.min(size) > at {
                gaps.push((at, start.min(size)));
            }
            at = at.max(end.min(size));
        }
        if at < size {
            gaps.push((at, size));
        }
        gaps
    }
}

/// How many bytes of some ranges are not zero. Up to three in a row between two values are filling.
///
/// # Errors
/// [`Fault`] when they cannot be read.
pub(crate) fn not_zero(bytes: &dyn Bytes, gaps: &[(u64, u64)]) -> Result<u64, Fault> {
    let longest = gaps.iter().map(|(start, end)| end - start).max().unwrap_or(0);
    let mut buffer = vec![0; usize::try_from(longest).unwrap_or(usize::MAX).min(limits::WINDOW)];
    let mut count = 0_u64;
    for &(start, end) in gaps.iter().filter(|(start, end)| end - start > 3) {
        let mut at = start;
        while at < end {
            let step = usize::try_from(end - at).unwrap_or(usize::MAX).min(buffer.len());
            let piece = buffer.get_mut(..step).ok_or(Fault::Truncated)?;
            bytes.fill(at, piece)?;
            count += piece.iter().filter(|byte| **byte != 0).count() as u64;
            at += step as u64;
        }
    }
    Ok(count)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn gaps_are_what_nothing_refers_to() {
        let mut ranges = Ranges::default();
        for (at, len) in [(10, 5), (0, 8), (12, 8), (u64::MAX - 1, 9)] {
            ranges.add(at, len);
        }
        assert_eq!(ranges.gaps(30), [(8, 10), (20, 30)]);
        assert_eq!(ranges.gaps(15), [(8, 10)]);
    }

    #[test]
    fn only_what_is_not_zero_counts() {
        let bytes: &[u8] = &[1, 1, 0, 0, 7, 0, 7, 9];
        assert_eq!(not_zero(&bytes, &[(0, 2), (2, 8)]).unwrap(), 3);
    }
}
