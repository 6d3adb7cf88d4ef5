//! Takes numbers off the front of a slice, and never more than there is.

use crate::Fault;

/// What is left of a slice.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'a>(pub &'a [u8]);

impl<'a> Cursor<'a> {
    /// The next bytes.
    pub fn take(&mut self, count: usize) -> Result<&'a [u8], Fault> {
        let (taken, left) = self.0.split_at_checked(count).ok_or(Fault::Truncated)?;
        self.0 = left;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], Fault> {
        self.take(N)?.try_into().map_err(|_| Fault::Truncated)
    }

    /// One byte.
    pub fn u8(&mut self) -> Result<u8, Fault> {
        Ok(u8::from_be_bytes(self.array()?))
    }

    /// Two bytes, big endian.
    pub fn u16(&mut self) -> Result<u16, Fault> {
        Ok(u16::from_be_bytes(self.array()?))
    }

    /// Four bytes, big endian.
    pub fn u32(&mut self) -> Result<u32, Fault> {
        Ok(u32::from_be_bytes(self.array()?))
    }

    /// Eight bytes, big endian.
    pub fn u64(&mut self) -> Result<u64, Fault> {
        Ok(u64::from_be_bytes(self.array()?))
    }

    /// Four letters.
    pub fn letters(&mut self) -> Result<[u8; 4], Fault> {
        self.array()
    }

    /// Version and flags of a full box.
    pub fn version(&mut self) -> Result<(u8, u32), Fault> {
        let [version, a, b, c] = self.array()?;
        Ok((version, u32::from_be_bytes([0, a, b, c])))
    }

    /// A number of 0, 4 or 8 bytes, as the location box has them.
    pub fn sized(&mut self, bytes: u8) -> Result<u64, Fault> {
        match bytes {
            0 => Ok(0),
            4 => Ok(u64::from(self.u32()?)),
            8 => self.u64(),
            _ => Err(Fault::Malformed("width of an offset")),
        }
    }

    /// A number of two bytes, or of four where `wide`.
    pub fn id(&mut self, wide: bool) -> Result<u32, Fault> {
        if wide { self.u32() } else { Ok(u32::from(self.u16()?)) }
    }

    /// A text up to its zero byte, or to the end where there is none.
    pub fn text(&mut self) -> &'a [u8] {
        let end = memchr::memchr(0, self.0).unwrap_or(self.0.len());
        let text = self.0.get(..end).unwrap_or_default();
        self.0 = self.0.get(end.saturating_add(1)..).unwrap_or_default();
        text
    }
}
