//! Random changes to files, the same ones for the same number.

/// A stream of random numbers (xorshift64*).
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// Below `end`; 0 where that is 0.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let number = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 16;
        usize::try_from(number).unwrap().checked_rem(end).unwrap_or(0)
    }
}

/// Numbers that make arithmetic go wrong.
const NUMBERS: &[u32] =
    &[0, 1, 2, 4, 7, 8, 0x7f, 0x80, 0xff, 0xffff, 0x1_0000, 0x7fff_ffff, 0x8000_0000, u32::MAX - 7, u32::MAX];

/// Changes a file in one to eight places; `other` gives parts to it.
pub fn mutate(bytes: &mut Vec<u8>, other: &[u8], dice: &mut Dice) {
    for _ in 0..=dice.below(8) {
        let at = dice.below(bytes.len());
        let end = (at + 1 + dice.below(32)).min(bytes.len());
        match dice.below(8) {
            0 | 1 => number(bytes, at, dice),
            2 => set(bytes, at, 1 << dice.below(8)),
            3 => drop(bytes.drain(at.min(end)..end)),
            4 => {
                let part = bytes[at.min(end)..end].to_vec();
                bytes.splice(at..at, part);
            }
            5 => {
                let from = dice.below(other.len());
                let to = (from + dice.below(200)).min(other.len());
                bytes.splice(at..at, other[from..to].iter().copied());
            }
            6 if dice.below(4) == 0 => bytes.truncate(at),
            _ => set(bytes, at, u8::try_from(dice.below(256)).unwrap()),
        }
    }
}

fn set(bytes: &mut [u8], at: usize, change: u8) {
    if let Some(byte) = bytes.get_mut(at) {
        *byte ^= change;
    }
}

/// Puts a number of one, two or four bytes, in either byte order.
fn number(bytes: &mut [u8], at: usize, dice: &mut Dice) {
    let number = NUMBERS[dice.below(NUMBERS.len())];
    let width = [1, 2, 4, 4][dice.below(4)];
    let little = number.to_le_bytes();
    let mut raw = little[..width].to_vec();
    if dice.below(2) == 0 {
        raw.reverse();
    }
    for (byte, new) in bytes.iter_mut().skip(at).zip(raw) {
        *byte = new;
    }
}
