//! Huffman tables (T.81, annex C), made for reading only the mean of each block: everything else is jumped over, as many
//! codes at once as fit into thirteen bits.

use super::bits::Bits;

/// Bits of the table that jumps.
const WIDE: u32 = 13;
/// Bits of the table for one code.
const NARROW: u32 = 10;

/// One table.
#[derive(Debug, Clone)]
pub(super) struct Huffman {
    /// For each beginning: length of the code × 256 + its value; 0 where the code is longer.
    narrow: Vec<u16>,
    /// For each beginning: what can be jumped over; see [`Jump`]. Empty for tables of means.
    wide: Vec<u16>,
    /// For each length: the code after its last one, moved up to sixteen bits.
    after: [u32; 17],
    /// For each length: what to add to a code to get its place in `values`.
    shift: [i32; 17],
    values: Vec<u8>,
}

/// Several codes with their numbers: bits, coefficients, whether the block ends. No bits: look at one code. The number of the
/// last code may reach beyond the bits that were looked at, for only its length matters.
#[derive(Debug, Clone, Copy, Default)]
struct Jump {
    /// At most 28: thirteen, and a number of fifteen behind them.
    bits: u32,
    /// At most 63.
    coefficients: u32,
    ends: bool,
}

impl Jump {
    /// Sixteen bits are enough, and the tables stay in the nearest cache.
    const fn packed(self) -> u16 {
        (self.bits | self.coefficients << 5 | (self.ends as u32) << 11) as u16
    }

    #[inline]
    const fn unpacked(packed: u16) -> Self {
        let packed = packed as u32;
        Self { bits: packed & 31, coefficients: packed >> 5 & 63, ends: packed >> 11 != 0 }
    }
}

impl Huffman {
    /// From the counts of each length and the values. `None` when there are more codes than bits can write.
    pub fn new(counts: &[u8; 16], values: &[u8], jumps: bool) -> Option<Self> {
        let (mut after, mut shift, mut code, mut place) = ([0_u32; 17], [0_i32; 17], 0_u32, 0_usize);
        for (count, length) in counts.iter().zip(1_u32..) {
            shift[length as usize] = i32::try_from(place).ok()? - i32::try_from(code).ok()?;
            code += u32::from(*count);
            place += usize::from(*count);
            if code > 1 << length {
                return None;
            }
            after[length as usize] = code << (16 - length);
            code <<= 1;
        }
        let values = values.get(..place)?.to_vec();
        let mut table = Self { narrow: Vec::new(), wide: Vec::new(), after, shift, values };
        table.narrow = (0..1_u32 << NARROW).map(|bits| table.entry(bits)).collect();
        if jumps {
            table.wide = (0..1_u32 << WIDE).map(|bits| table.jump(bits).packed()).collect();
        }
        Some(table)
    }

    fn entry(&self, bits: u32) -> u16 {
        match self.slow(bits << (16 - NARROW), 1) {
            Some((length, value)) if length <= NARROW => (length << 8) as u16 | u16::from(value),
            _ => 0,
        }
    }

    /// A code at the top of sixteen bits, known to be `least` bits long: its length and value.
    fn slow(&self, bits: u32, least: u32) -> Option<(u32, u8)> {
        let length = (least..=16).find(|length| self.after.get(*length as usize).is_some_and(|after| bits < *after))?;
        let code = i32::try_from(bits >> (16 - length)).ok()?;
        let place = usize::try_from(code + self.shift.get(length as usize)?).ok()?;
        Some((length, *self.values.get(place)?))
    }

    fn jump(&self, bits: u32) -> Jump {
        let mut jump = Jump::default();
        while jump.bits < WIDE {
            let seen = (bits << (16 - WIDE) << jump.bits) & 0xffff;
            let Some((length, value)) = self.slow(seen, 1) else { return jump };
            let (run, size) = (u32::from(value >> 4), u32::from(value & 15));
            let (code, coefficients) = (jump.bits + length, jump.coefficients + run + 1);
            if code > WIDE || coefficients > 63 {
                return jump;
            }
            if size == 0 && run != 15 {
                return Jump { bits: code, ends: true, ..jump };
            }
            jump = Jump { bits: code + size, coefficients, ends: false };
        }
        jump
    }

    /// Takes one code. `None` for one that does not exist.
    #[inline]
    pub fn value(&self, bits: &mut Bits) -> Option<u8> {
        let entry = self.narrow.get(bits.peek(NARROW) as usize).copied().unwrap_or(0);
        if entry != 0 {
            bits.skip(u32::from(entry >> 8));
            return Some((entry & 0xff) as u8);
        }
        // The code is not in the table, so it is longer.
        let (length, value) = self.slow(bits.peek(16), NARROW + 1)?;
        bits.skip(length);
        Some(value)
    }

    /// Takes the difference of a mean. `None` for one that cannot be.
    #[inline]
    pub fn difference(&self, bits: &mut Bits) -> Option<i32> {
        bits.fill();
        let size = u32::from(self.value(bits)?);
        if size > 11 { None } else { Some(bits.number(size)) }
    }

    /// Jumps over the 63 other coefficients of a block. `None` when the data make no sense.
    #[inline]
    pub fn jump_block(&self, bits: &mut Bits) -> Option<()> {
        let mut done = 0_u32;
        while done < 63 {
            if bits.held() < 32 {
                bits.fill();
            }
            let jump = Jump::unpacked(self.wide.get(bits.peek(WIDE) as usize).copied().unwrap_or_default());
            let then = done + jump.coefficients;
            // Codes behind the last coefficient belong to the next block: near the end one at a time.
            if jump.bits == 0 || then > 63 || (then == 63 && jump.ends) {
                if self.step(bits, &mut done)? {
                    return Some(());
                }
                continue;
            }
            bits.skip(jump.bits);
            if jump.ends {
                return Some(());
            }
            done = then;
        }
        Some(())
    }

    /// Jumps over one code; whether the block ends with it.
    #[cold]
    fn step(&self, bits: &mut Bits, done: &mut u32) -> Option<bool> {
        let value = self.value(bits)?;
        let (run, size) = (u32::from(value >> 4), u32::from(value & 15));
        if size == 0 && run != 15 {
            return Some(true);
        }
        bits.skip(size);
        *done += run + 1;
        if *done > 63 { None } else { Some(false) }
    }
}
