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
    wide: Vec<Jump>,
    /// For each length: the code after its last one, moved up to sixteen bits.
    after: [u32; 17],
    /// For each length: what to add to a code to get its place in `values`.
    shift: [i32; 17],
    values: Vec<u8>,
}

/// Several codes with their numbers: bits, coefficients, whether the block ends. No bits: look at one code.
#[derive(Debug, Clone, Copy, Default)]
struct Jump {
    bits: u8,
    coefficients: u8,
    ends: bool,
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
            table.wide = (0..1_u32 << WIDE).map(|bits| table.jump(bits)).collect();
        }
        Some(table)
    }

    fn entry(&self, bits: u32) -> u16 {
        match self.slow(bits << (16 - NARROW)) {
            Some((length, value)) if length <= NARROW => (length << 8) as u16 | u16::from(value),
            _ => 0,
        }
    }

    /// A code at the top of sixteen bits: its length and value.
    fn slow(&self, bits: u32) -> Option<(u32, u8)> {
        let length = (1..=16_u32).find(|length| self.after.get(*length as usize).is_some_and(|after| bits < *after))?;
        let code = i32::try_from(bits >> (16 - length)).ok()?;
        let place = usize::try_from(code + self.shift.get(length as usize)?).ok()?;
        Some((length, *self.values.get(place)?))
    }

    fn jump(&self, bits: u32) -> Jump {
        let mut jump = Jump::default();
        loop {
            let used = u32::from(jump.bits);
            let Some((length, value)) = self.slow((bits << (16 - WIDE) << used) & 0xffff) else { return jump };
            let (run, size) = (value >> 4, u32::from(value & 15));
            let (bits, coefficients) = (used + length + size, jump.coefficients + run + 1);
            if bits > WIDE || coefficients > 63 {
                return jump;
            }
            if size == 0 && run != 15 {
                return Jump { bits: bits as u8, coefficients: jump.coefficients, ends: true };
            }
            jump = Jump { bits: bits as u8, coefficients, ends: false };
        }
    }

    /// Takes one code. `None` for one that does not exist.
    #[inline]
    pub fn value(&self, bits: &mut Bits) -> Option<u8> {
        let entry = self.narrow.get(bits.peek(NARROW) as usize).copied().unwrap_or(0);
        if entry != 0 {
            bits.skip(u32::from(entry >> 8));
            return Some((entry & 0xff) as u8);
        }
        let (length, value) = self.slow(bits.peek(16))?;
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
            let jump = self.wide.get(bits.peek(WIDE) as usize).copied().unwrap_or_default();
            let then = done + u32::from(jump.coefficients);
            // Codes behind the last coefficient belong to the next block: near the end one at a time.
            if jump.bits == 0 || then > 63 || (then == 63 && jump.ends) {
                if self.step(bits, &mut done)? {
                    return Some(());
                }
                continue;
            }
            bits.skip(u32::from(jump.bits));
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
