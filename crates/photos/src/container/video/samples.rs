//! Where the samples of a track lie: the sample tables (ISO/IEC 14496-12, 8.6 and 8.7), as ranges of the file.

use super::film::Track;
use super::tree::child;
use crate::bytes::number;
use crate::{Fault, limits};

/// A run of samples that lie one behind the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Chunk {
    pub start: u64,
    pub size: u64,
    /// The first sample, counted from 0.
    pub first: u32,
    pub samples: u32,
}

/// How large each sample is.
pub(super) struct Sizes<'a> {
    every: u64,
    bits: u8,
    table: &'a [u8],
    /// How many samples there are.
    pub count: u32,
}

impl<'a> Sizes<'a> {
    fn of(track: &Track<'a>) -> Result<Self, Fault> {
        let bad = Fault::Malformed("sample sizes");
        if let Some(stsz) = child(track.stbl, b"stsz") {
            let every = number::be32(stsz, 4).ok_or(bad)?;
            let count = number::be32(stsz, 8).ok_or(bad)?;
            let table = stsz.get(12..).ok_or(bad)?;
            let sizes = Self { every: track.bytes_per_sample(every)?, bits: 32, table, count };
            return if every > 0 || sizes.fits() { Ok(sizes) } else { Err(bad) };
        }
        let stz2 = child(track.stbl, b"stz2").ok_or(bad)?;
        let bits = *stz2.get(7).ok_or(bad)?;
        let count = number::be32(stz2, 8).ok_or(bad)?;
        let sizes = Self { every: 0, bits, table: stz2.get(12..).ok_or(bad)?, count };
        if matches!(bits, 4 | 8 | 16) && sizes.fits() { Ok(sizes) } else { Err(bad) }
    }

    fn fits(&self) -> bool {
        u64::from(self.count) * u64::from(self.bits) <= (self.table.len() as u64).saturating_mul(8)
    }

    /// The size of one sample.
    pub fn get(&self, index: u32) -> Option<u64> {
        if index >= self.count {
            return None;
        }
        let at = usize::try_from(index).ok()?;
        match self.bits {
            _ if self.every > 0 => Some(self.every),
            4 => self.table.get(at / 2).map(|two| u64::from(if at % 2 == 0 { two >> 4 } else { two & 15 })),
            8 => self.table.get(at).copied().map(u64::from),
            16 => number::be16(self.table, at.checked_mul(2)?).map(u64::from),
            _ => number::be32(self.table, at.checked_mul(4)?).map(u64::from),
        }
    }

    fn sum(&self, first: u32, samples: u32) -> Option<u64> {
        let end = first.checked_add(samples).filter(|end| *end <= self.count)?;
        if self.every > 0 {
            return self.every.checked_mul(u64::from(samples));
        }
        (first..end).try_fold(0_u64, |sum, index| sum.checked_add(self.get(index)?))
    }
}

/// The chunks of a track, in its own order, and the sizes of their samples.
///
/// # Errors
/// [`Fault::Malformed`] when the tables contradict each other, [`Fault::TooMuch`] beyond [`limits::EXTENTS`].
pub(super) fn chunks<'a>(track: &Track<'a>) -> Result<(Vec<Chunk>, Sizes<'a>), Fault> {
    let sizes = Sizes::of(track)?;
    let offsets = Offsets::of(track.stbl)?;
    let runs = Runs::of(track.stbl)?;
    let mut chunks = Vec::new();
    let (mut first, mut run) = (0_u32, 0_usize);
    for index in 0..offsets.count {
        while runs.starts(run + 1).is_some_and(|start| start <= index + 1) {
            run += 1;
        }
        let samples = runs.samples(run).ok_or(Fault::Malformed("chunk runs"))?;
        let start = offsets.get(index).ok_or(Fault::Malformed("chunk offsets"))?;
        let size = sizes.sum(first, samples).ok_or(Fault::Malformed("more samples than sizes"))?;
        chunks.push(Chunk { start, size, first, samples });
        first = first.checked_add(samples).ok_or(Fault::Malformed("sample count"))?;
    }
    if first == sizes.count { Ok((chunks, sizes)) } else { Err(Fault::Malformed("samples without a chunk")) }
}

/// Where chunks begin: `stco` or `co64`.
struct Offsets<'a> {
    wide: bool,
    count: u32,
    table: &'a [u8],
}

impl<'a> Offsets<'a> {
    fn of(stbl: &'a [u8]) -> Result<Self, Fault> {
        let bad = Fault::Malformed("chunk offsets");
        let narrow = child(stbl, b"stco");
        let found = narrow.or_else(|| child(stbl, b"co64")).ok_or(bad)?;
        let wide = narrow.is_none();
        let count = number::be32(found, 4).ok_or(bad)?;
        let table = found.get(8..).ok_or(bad)?;
        let each = if wide { 8 } else { 4 };
        if u64::from(count) * each > table.len() as u64 {
            return Err(bad);
        }
        if count as usize > limits::EXTENTS {
            return Err(Fault::TooMuch("chunks"));
        }
        Ok(Self { wide, count, table })
    }

    fn get(&self, index: u32) -> Option<u64> {
        let at = usize::try_from(index).ok()?;
        if self.wide {
            number::be64(self.table, at.checked_mul(8)?)
        } else {
            number::be32(self.table, at.checked_mul(4)?).map(u64::from)
        }
    }
}

/// How many samples each chunk has: `stsc`.
struct Runs<'a> {
    count: usize,
    table: &'a [u8],
}

impl<'a> Runs<'a> {
    fn of(stbl: &'a [u8]) -> Result<Self, Fault> {
        let bad = Fault::Malformed("chunk runs");
        let found = child(stbl, b"stsc").ok_or(bad)?;
        let count = number::be32(found, 4).ok_or(bad)? as usize;
        let table = found.get(8..).ok_or(bad)?;
        let runs = Self { count, table };
        if count > table.len() / 12 {
            return Err(bad);
        }
        let rising = (1..count).all(|run| runs.starts(run - 1) < runs.starts(run));
        if rising && runs.starts(0).is_none_or(|first| first == 1) { Ok(runs) } else { Err(bad) }
    }

    /// The first chunk of a run, counted from 1.
    fn starts(&self, run: usize) -> Option<u32> {
        if run < self.count { number::be32(self.table, run.checked_mul(12)?) } else { None }
    }

    fn samples(&self, run: usize) -> Option<u32> {
        if run < self.count { number::be32(self.table, run.checked_mul(12)?.checked_add(4)?) } else { None }
    }
}
