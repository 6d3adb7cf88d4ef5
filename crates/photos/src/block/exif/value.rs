//! Values of directory entries as numbers.

use super::ifd::{Order, width};

/// Values of an entry, read as numbers one by one; nothing is allocated by their count.
#[derive(Clone, Copy)]
pub(crate) struct Numbers<'a> {
    bytes: &'a [u8],
    kind: u16,
    order: Order,
}

impl<'a> Numbers<'a> {
    /// Over the bytes of a value.
    pub const fn new(bytes: &'a [u8], kind: u16, order: Order) -> Self {
        Self { bytes, kind, order }
    }

    /// How many there are.
    pub fn len(self) -> usize {
        self.bytes.len() / usize::try_from(width(self.kind)).unwrap_or(1).max(1)
    }

    /// One of them as a whole number that is not negative.
    pub fn whole(self, index: usize) -> Option<u64> {
        let at = self.place(index)?;
        match self.kind {
            1 | 2 | 7 => self.bytes.get(at).map(|byte| u64::from(*byte)),
            3 => self.order.u16(self.bytes, at).map(u64::from),
            4 | 13 => self.order.u32(self.bytes, at).map(u64::from),
            16 | 18 => self.order.u64(self.bytes, at),
            _ => self.real(index).filter(|real| (0.0..9e15).contains(real)).map(|real| real as u64),
        }
    }

    /// One of them as a number. `None` when it is not there, or a fraction with nothing below.
    pub fn real(self, index: usize) -> Option<f64> {
        let at = self.place(index)?;
        let real = match self.kind {
            5 | 10 => {
                let (above, below) = self.fraction(index)?;
                if below == 0.0 {
                    return None;
                }
                above / below
            }
            6 => f64::from(self.bytes.get(at)?.cast_signed()),
            8 => f64::from(self.order.u16(self.bytes, at)?.cast_signed()),
            9 => f64::from(self.order.u32(self.bytes, at)?.cast_signed()),
            11 => f64::from(f32::from_bits(self.order.u32(self.bytes, at)?)),
            12 => f64::from_bits(self.order.u64(self.bytes, at)?),
            17 => self.order.u64(self.bytes, at)?.cast_signed() as f64,
            1 | 2 | 3 | 4 | 7 | 13 | 16 | 18 => self.whole(index)? as f64,
            _ => return None,
        };
        real.is_finite().then_some(real)
    }

    /// A fraction as it is written: what is above and what is below.
    pub fn fraction(self, index: usize) -> Option<(f64, f64)> {
        let at = self.place(index)?;
        let (above, below) = (self.order.u32(self.bytes, at)?, self.order.u32(self.bytes, at.checked_add(4)?)?);
        Some(match self.kind {
            5 => (f64::from(above), f64::from(below)),
            10 => (f64::from(above.cast_signed()), f64::from(below.cast_signed())),
            _ => return None,
        })
    }

    fn place(self, index: usize) -> Option<usize> {
        index.checked_mul(usize::try_from(width(self.kind)).ok()?)
    }
}
