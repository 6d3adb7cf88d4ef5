//! The first bits of a JPEG XL code stream: size and orientation (ISO/IEC 18181-1, annex D).

/// With what a code stream begins.
pub(super) const SIGNATURE: [u8; 2] = [0xff, 0x0a];

/// Bits, the lowest of each byte first.
struct Bits<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Bits<'_> {
    fn take(&mut self, count: u32) -> Option<u32> {
        let mut value = 0;
        for place in 0..count {
            let byte = *self.bytes.get(self.at / 8)?;
            value |= u32::from(byte >> (self.at % 8) & 1) << place;
            self.at += 1;
        }
        Some(value)
    }

    fn side(&mut self, in_eights: bool) -> Option<u32> {
        if in_eights {
            return Some((self.take(5)? + 1) * 8);
        }
        let width = match self.take(2)? {
            0 => 9,
            1 => 13,
            2 => 18,
            _ => 30,
        };
        Some(self.take(width)? + 1)
    }
}

/// Width and height as coded, and how to turn the picture, from the first bytes of a code stream.
pub(super) fn header(start: &[u8]) -> Option<((u32, u32), u16)> {
    let mut bits = Bits { bytes: start.strip_prefix(&SIGNATURE)?, at: 0 };
    let in_eights = bits.take(1)? == 1;
    let height = bits.side(in_eights)?;
    let (over, under) = match bits.take(3)? {
        1 => (1, 1),
        2 => (12, 10),
        3 => (4, 3),
        4 => (3, 2),
        5 => (16, 9),
        6 => (5, 4),
        7 => (2, 1),
        _ => (0, 1),
    };
    let width = if over == 0 { bits.side(in_eights)? } else { u32::try_from(u64::from(height) * over / under).ok()? };
    let all_default = bits.take(1)? == 1;
    let orientation = if !all_default && bits.take(1)? == 1 { bits.take(3)? + 1 } else { 1 };
    Some(((width, height), u16::try_from(orientation).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_size_is_in_the_first_bits() {
        // In eights: 6 × 8 rows, four to three, all else usual.
        let bits = 1 | 5 << 1 | 3 << 6 | 1 << 9_u32;
        assert_eq!(header(&[0xff, 0x0a, bits as u8, (bits >> 8) as u8]), Some(((64, 48), 1)));
        // 100 rows of 9 bits, as wide as high, turned to the right.
        let bits = 99 << 3 | 1 << 12 | 1 << 16 | 5 << 17_u32;
        let bytes = [0xff, 0x0a, bits as u8, (bits >> 8) as u8, (bits >> 16) as u8];
        assert_eq!(header(&bytes), Some(((100, 100), 6)));
        assert_eq!(header(&[0xff, 0x0a, 1]), None);
    }
}
