//! Bits of a JPEG XL code stream, the lowest of each byte first (ISO/IEC 18181-1, annex B).

use crate::Fault;

/// A way to write a number: a constant, or some bits with an offset. Two bits choose between four of them.
#[derive(Clone, Copy)]
pub(super) struct Way(pub u32, pub u32);

/// What is always this number.
pub(super) const fn is(value: u32) -> Way {
    Way(value, 0)
}

/// So many bits, and what is added to them.
pub(super) const fn bits(count: u32, added: u32) -> Way {
    Way(added, count)
}

/// Reads bits.
pub(super) struct Bits<'a> {
    pub bytes: &'a [u8],
    /// How many bits were read.
    pub at: usize,
}

impl Bits<'_> {
    /// A number of at most 32 bits.
    pub fn take(&mut self, count: u32) -> Result<u32, Fault> {
        let mut value = 0;
        for place in 0..count {
            let byte = *self.bytes.get(self.at / 8).ok_or(Fault::Truncated)?;
            value |= u32::from(byte >> (self.at % 8) & 1) << place;
            self.at += 1;
        }
        Ok(value)
    }

    pub fn flag(&mut self) -> Result<bool, Fault> {
        Ok(self.take(1)? == 1)
    }

    /// `U32`.
    pub fn one_of(&mut self, ways: [Way; 4]) -> Result<u32, Fault> {
        let Way(added, count) = ways.get(self.take(2)? as usize).copied().unwrap_or(is(0));
        Ok(self.take(count)?.saturating_add(added))
    }

    /// `Enum`.
    pub fn choice(&mut self) -> Result<u32, Fault> {
        self.one_of([is(0), is(1), bits(4, 2), bits(6, 18)])
    }

    /// `U64`, of which more than 32 bits are not needed here.
    pub fn long(&mut self) -> Result<u32, Fault> {
        match self.take(2)? {
            0 => Ok(0),
            1 => Ok(self.take(4)? + 1),
            2 => Ok(self.take(8)? + 17),
            _ => {
                let value = self.take(12)?;
                if self.flag()? { Err(Fault::Unsupported("long number")) } else { Ok(value) }
            }
        }
    }

    /// Jumps over numbers of 16 bits.
    pub fn skip_halves(&mut self, count: u32) -> Result<(), Fault> {
        (0..count).try_for_each(|_| self.take(16).map(|_| ()))
    }

    /// Extensions, of which none is defined.
    pub fn no_extensions(&mut self) -> Result<(), Fault> {
        if self.long()? == 0 { Ok(()) } else { Err(Fault::Unsupported("extension")) }
    }

    /// A name in UTF-8.
    pub fn name(&mut self) -> Result<String, Fault> {
        let length = self.one_of([is(0), bits(4, 0), bits(5, 16), bits(10, 48)])?;
        let mut name = Vec::new();
        for _ in 0..length {
            name.push(u8::try_from(self.take(8)?).unwrap_or(b'?'));
        }
        Ok(String::from_utf8_lossy(&name).into_owned())
    }

    /// Goes to the next whole byte. What it jumps over must be zero.
    pub fn next_byte(&mut self) -> Result<usize, Fault> {
        let rest = (8 - self.at % 8) % 8;
        if self.take(u32::try_from(rest).unwrap_or(0))? == 0 {
            Ok(self.at / 8)
        } else {
            Err(Fault::Malformed("padding"))
        }
    }
}
