//! Where the packed data of a picture end (GIF89a, appendix F).

/// Counts codes and the pixels they stand for, without keeping either.
pub(super) struct Lzw {
    least: u32,
    width: u32,
    bits: u64,
    filled: u32,
    /// How many pixels each code stands for.
    lengths: Vec<u32>,
    last: u32,
    /// Pixels so far.
    pub pixels: u64,
    /// Whether the code of the end was read.
    pub ended: bool,
    /// Bytes behind it that are not 0.
    pub behind: u64,
}

impl Lzw {
    /// `least` is the byte before the data.
    pub fn new(least: u8) -> Option<Self> {
        let least = u32::from(least);
        (2..=8).contains(&least).then(|| Self {
            least,
            width: least + 1,
            bits: 0,
            filled: 0,
            lengths: Vec::new(),
            last: 0,
            pixels: 0,
            ended: false,
            behind: 0,
        })
    }

    /// The next byte; `None` where it makes no sense.
    pub fn byte(&mut self, byte: u8) -> Option<()> {
        if self.ended {
            // Zeros tell nothing; some programs end a picture with one.
            self.behind += u64::from(byte != 0);
            return Some(());
        }
        self.bits |= u64::from(byte) << self.filled;
        self.filled += 8;
        while self.filled >= self.width && !self.ended {
            let code = (self.bits & ((1 << self.width) - 1)) as u32;
            self.bits >>= self.width;
            self.filled -= self.width;
            self.code(code)?;
        }
        Some(())
    }

    fn code(&mut self, code: u32) -> Option<()> {
        let clear = 1_u32 << self.least;
        if code == clear {
            (self.width, self.last) = (self.least + 1, 0);
            self.lengths.clear();
            return Some(());
        }
        if code == clear + 1 {
            // The rest of the last byte must be empty.
            self.behind += u64::from(self.bits != 0);
            self.ended = true;
            return Some(());
        }
        let length = match code.checked_sub(clear + 2) {
            None => 1,
            Some(place) => match self.lengths.get(place as usize) {
                Some(length) => *length,
                // The code that is made by this very step.
                None if place as usize == self.lengths.len() && self.last > 0 => self.last.saturating_add(1),
                None => return None,
            },
        };
        self.pixels += u64::from(length);
        if self.last > 0 && self.lengths.len() as u32 + clear + 2 < 4096 {
            self.lengths.push(self.last.saturating_add(1));
        }
        self.last = length;
        let next = self.lengths.len() as u32 + clear + 2;
        if next == 1 << self.width && self.width < 12 {
            self.width += 1;
        }
        Some(())
    }
}
