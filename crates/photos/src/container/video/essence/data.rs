//! The samples themselves, in the order in which a player decodes them.

use super::describe::How;
use super::parts::{self, Shape};
use super::{BAD, Look};
use crate::bytes::number;
use crate::clean::hash_range;
use crate::container::boxes::BoxAt;
use crate::essence::NOT_ALLOWED;
use crate::{Bytes, Fault, limits};

/// Hashes the samples of a track; gives back the ranges of its chunks.
pub(super) fn samples(look: &mut Look, file: &dyn Bytes, stbl: &[u8], how: &How) -> Result<Vec<(u64, u64)>, Fault> {
    let list = look.inside(stbl)?;
    let first = |kind: &[u8; 4]| list.iter().find(|one| one.0 == *kind).map(|one| one.1);
    let (offsets, each) = match first(b"stco") {
        Some(stco) => (stco, 4),
        None => (first(b"co64").ok_or(BAD)?, 8),
    };
    look.must(first(b"stco").is_none() || first(b"co64").is_none())?;
    let count = number::be32(offsets, 4).ok_or(BAD)? as usize;
    let places = offsets.get(8..).ok_or(BAD)?.chunks_exact(each);
    look.must(places.len() == count && places.remainder().is_empty())?;
    if places.len() < count || count > limits::EXTENTS {
        return Err(BAD);
    }
    let sizes = first(b"stsz").or(first(b"stz2")).ok_or(BAD)?;
    let small = first(b"stsz").is_none();
    let runs = first(b"stsc").ok_or(BAD)?;
    let (mut sample, mut ranges, mut run, mut all) = (0_usize, Vec::new(), 0_usize, 0_u64);
    for (index, place) in places.take(count).enumerate() {
        let start = place.iter().fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte));
        while run_at(runs, run + 1).is_some_and(|(begins, _)| begins <= index + 1) {
            run += 1;
        }
        let (_, held) = run_at(runs, run).ok_or(BAD)?;
        let mut chunk = Chunk { start, end: start, sizes, small, frame: how.frame };
        chunk.hash(look, file, sample..sample.checked_add(held).ok_or(BAD)?, how.shape, &mut all)?;
        sample += held;
        ranges.push((start, chunk.end));
    }
    if number::be32(sizes, 8).map(|count| count as usize) == Some(sample) { Ok(ranges) } else { Err(BAD) }
}

/// First chunk and number of samples of a run.
fn run_at(runs: &[u8], run: usize) -> Option<(usize, usize)> {
    let row = run.checked_mul(12)?.checked_add(8)?;
    let inside = run < number::be32(runs, 4)? as usize;
    inside.then_some((number::be32(runs, row)? as usize, number::be32(runs, row + 4)? as usize))
}

struct Chunk<'a> {
    start: u64,
    end: u64,
    sizes: &'a [u8],
    small: bool,
    frame: u64,
}

impl Chunk<'_> {
    /// The size of a sample.
    fn size(&self, index: usize) -> Option<u64> {
        let count = number::be32(self.sizes, 8)? as usize;
        if index >= count {
            return None;
        }
        if self.small {
            let bits = usize::from(*self.sizes.get(7)?);
            let (at, rest) = (index.checked_mul(bits)? / 8 + 12, index * bits % 8);
            return match bits {
                4 => Some(u64::from(*self.sizes.get(at)? >> (4 - rest) & 15)),
                8 => self.sizes.get(at).map(|one| u64::from(*one)),
                16 => number::be16(self.sizes, at).map(u64::from),
                _ => None,
            };
        }
        match number::be32(self.sizes, 4)? {
            0 => number::be32(self.sizes, index.checked_mul(4)?.checked_add(12)?).map(u64::from),
            1 if self.frame > 0 => Some(self.frame),
            every => Some(u64::from(every)),
        }
    }

    fn hash(
        &mut self,
        look: &mut Look,
        file: &dyn Bytes,
        samples: std::ops::Range<usize>,
        shape: Shape,
        all: &mut u64,
    ) -> Result<(), Fault> {
        let same = !self.small && number::be32(self.sizes, 4).is_some_and(|every| every > 0);
        if shape == Shape::Plain {
            let len = if same {
                self.size(samples.end.saturating_sub(1)).unwrap_or(0).checked_mul(samples.len() as u64).ok_or(BAD)?
            } else {
                samples.clone().try_fold(0_u64, |sum, index| sum.checked_add(self.size(index)?)).ok_or(BAD)?
            };
            bounded(all, len, file)?;
            self.end = self.start.checked_add(len).ok_or(BAD)?;
            look.put(&len.to_be_bytes());
            return hash_range(file, self.start, len, &mut look.picture);
        }
        let mut buffer = Vec::new();
        for index in samples {
            let size = self.size(index).filter(|size| *size <= limits::SAMPLE).ok_or(BAD)?;
            bounded(all, size.max(1), file)?;
            if self.end.checked_add(size).is_none_or(|end| end > file.size()) {
                return Err(Fault::Truncated);
            }
            buffer.resize(usize::try_from(size).map_err(|_| BAD)?, 0);
            file.fill(self.end, &mut buffer)?;
            parts::sample(look, &mut buffer, shape)?;
            self.end += size;
        }
        Ok(())
    }
}

/// Samples that lie one over the other could keep us busy for ever.
fn bounded(all: &mut u64, more: u64, file: &dyn Bytes) -> Result<(), Fault> {
    *all = all.saturating_add(more);
    if *all > file.size() { Err(Fault::TooMuch("samples over each other")) } else { Ok(()) }
}

/// Whether the samples fill the one `mdat` exactly, each byte once. Chunks without content point at its beginning.
pub(super) fn covered(data: &[BoxAt], mut ranges: Vec<(u64, u64)>) -> Result<(), Fault> {
    let [data] = data else { return Err(NOT_ALLOWED) };
    ranges.sort_unstable();
    let end = ranges.iter().try_fold(data.body, |at, (start, end)| {
        let empty = start == end && *start == data.body;
        (empty || *start == at).then_some(at.max(*end))
    });
    if end == Some(data.end) { Ok(()) } else { Err(NOT_ALLOWED) }
}
