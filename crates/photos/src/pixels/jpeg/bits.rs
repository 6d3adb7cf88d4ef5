//! Coded data as bits: first without their stuffing, then through a window of 64 bits.

use memchr::memchr;

/// The coded data of one scan without stuffing (T.81, B.1.1.5), cut at its restart markers.
#[derive(Debug, Default)]
pub(super) struct Coded {
    bytes: Vec<u8>,
    /// Where each part begins; the first is 0.
    starts: Vec<usize>,
}

impl Coded {
    /// Reads from a place up to the next marker that is no restart.
    pub fn read(from: &[u8]) -> Self {
        let mut coded = Self { bytes: Vec::with_capacity(from.len()), starts: vec![0] };
        let mut rest = from;
        while let Some(at) = memchr(0xff, rest) {
            let (plain, tail) = rest.split_at(at);
            coded.bytes.extend_from_slice(plain);
            match tail.get(1) {
                Some(0) => coded.bytes.push(0xff),
                Some(0xd0..=0xd7) => coded.starts.push(coded.bytes.len()),
                // A fill byte: the next one counts.
                Some(0xff) => {
                    rest = tail.get(1..).unwrap_or_default();
                    continue;
                }
                _ => return coded,
            }
            rest = tail.get(2..).unwrap_or_default();
        }
        coded.bytes.extend_from_slice(rest);
        coded
    }

    /// The bits of one part, empty when there is none.
    pub fn part(&self, number: usize) -> Bits<'_> {
        let start = self.starts.get(number).copied().unwrap_or(self.bytes.len());
        let end = self.starts.get(number.saturating_add(1)).copied().unwrap_or(self.bytes.len());
        Bits { bytes: self.bytes.get(start..end).unwrap_or_default(), at: 0, window: 0, held: 0, missing: 0 }
    }
}

/// A window over coded data. Beyond their end there are zeros, which are counted.
#[derive(Debug)]
pub(super) struct Bits<'a> {
    bytes: &'a [u8],
    at: usize,
    /// The next bits, the first one on top.
    window: u64,
    /// How many of them are there.
    held: u32,
    /// Bytes that were asked for and are not there.
    missing: usize,
}

impl Bits<'_> {
    /// Makes sure that at least 56 bits are there.
    #[inline]
    pub fn fill(&mut self) {
        if let Some(next) = self.bytes.get(self.at..).and_then(|rest| rest.first_chunk::<8>()) {
            self.window |= u64::from_be_bytes(*next) >> self.held;
            let taken = (63 - self.held) >> 3;
            self.at += taken as usize;
            self.held += taken * 8;
        } else {
            self.fill_at_end();
        }
    }

    #[cold]
    fn fill_at_end(&mut self) {
        while self.held <= 56 {
            let byte = self.bytes.get(self.at).copied();
            self.missing += usize::from(byte.is_none());
            self.window |= u64::from(byte.unwrap_or(0)) << (56 - self.held);
            self.at += usize::from(byte.is_some());
            self.held += 8;
        }
    }

    /// How many bits are there for sure.
    #[inline]
    pub const fn held(&self) -> u32 {
        self.held
    }

    /// The next bits without taking them; at most 32, and not more than are held.
    #[inline]
    pub const fn peek(&self, count: u32) -> u32 {
        ((self.window >> 32) >> (32 - count)) as u32
    }

    /// Takes bits away; not more than are held.
    #[inline]
    pub const fn skip(&mut self, count: u32) {
        self.window <<= count;
        self.held = self.held.saturating_sub(count);
    }

    /// A number of so many bits as differences are written (T.81, F.2.2.1): those without a leading one are negative.
    #[inline]
    pub const fn number(&mut self, size: u32) -> i32 {
        if size == 0 {
            return 0;
        }
        let bits = self.peek(size) as i32;
        self.skip(size);
        if bits >> (size - 1) == 0 { bits - (1 << size) + 1 } else { bits }
    }

    /// Whether so much was asked for beyond the end that the rest is not there.
    pub const fn ran_out(&self) -> bool {
        self.missing > 16
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stuffing_goes_and_restarts_cut() {
        let coded = Coded::read(b"\x12\xff\0\x34\xff\xd0\x56\xff\xff\xd1\x78\xff\xd9\x9a");
        assert_eq!((coded.bytes.as_slice(), coded.starts.as_slice()), (&b"\x12\xff\x34\x56\x78"[..], &[0, 3, 4][..]));
        let mut bits = coded.part(1);
        bits.fill();
        assert_eq!(bits.peek(8), 0x56);
        assert!(coded.part(7).bytes.is_empty());
    }

    #[test]
    fn numbers_have_signs_and_the_end_is_zeros() {
        let coded = Coded::read(&[0b1010_0101, 0b1000_0000]);
        let mut bits = coded.part(0);
        bits.fill();
        assert_eq!((bits.number(3), bits.number(2), bits.number(0), bits.number(3)), (5, -3, 0, 5));
        for _ in 0..10 {
            bits.skip(50);
            bits.fill();
        }
        assert!(bits.ran_out());
        assert_eq!(bits.peek(32), 0);
    }
}
