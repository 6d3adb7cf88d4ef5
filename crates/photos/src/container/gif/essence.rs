//! The second look.

use crate::block::icc;
use crate::essence::{Essence, NOT_ALLOWED, Strictness};
use crate::{Bytes, Fault, limits};
use blake3::{Hash, Hasher};

pub(crate) fn essence(file: &dyn Bytes, how: Strictness) -> Result<Essence, Fault> {
    let mut look = Look {
        file,
        at: 0,
        strict: how == Strictness::OnlyThis,
        window: Vec::new(),
        start: 0,
        picture: Hasher::new(),
        colour: None,
        control: None,
        repeats: 0,
    };
    let head = look.take(13)?;
    let table = look.table(head.get(10).copied().unwrap_or(0))?;
    look.picture.update(&head);
    look.picture.update(&table);
    for _ in 0..limits::CHUNKS {
        match look.byte()? {
            0x2c => look.shown()?,
            0x21 => look.extension()?,
            0x3b => return look.conclude(),
            _ => return Err(Fault::Malformed("GIF block")),
        }
    }
    Err(Fault::TooMuch("GIF blocks"))
}

struct Look<'a> {
    file: &'a dyn Bytes,
    at: u64,
    strict: bool,
    window: Vec<u8>,
    start: u64,
    picture: Hasher,
    colour: Option<Hash>,
    control: Option<[u8; 4]>,
    repeats: u8,
}

impl Look<'_> {
    fn byte(&mut self) -> Result<u8, Fault> {
        let place = |at: u64, start: u64| usize::try_from(at.saturating_sub(start)).unwrap_or(usize::MAX);
        if place(self.at, self.start) >= self.window.len() {
            let left = usize::try_from(self.file.size().saturating_sub(self.at)).unwrap_or(usize::MAX);
            self.window.resize(left.min(limits::WINDOW), 0);
            self.file.fill(self.at, &mut self.window)?;
            self.start = self.at;
        }
        let byte = self.window.get(place(self.at, self.start)).copied().ok_or(Fault::Truncated)?;
        self.at += 1;
        Ok(byte)
    }

    fn take(&mut self, len: usize) -> Result<Vec<u8>, Fault> {
        (0..len).map(|_| self.byte()).collect()
    }

    fn table(&mut self, marks: u8) -> Result<Vec<u8>, Fault> {
        if marks & 0x80 == 0 { Ok(Vec::new()) } else { self.take(6 << (marks & 7)) }
    }

    /// One sub-block, `None` for the empty one.
    fn part(&mut self) -> Result<Option<Vec<u8>>, Fault> {
        match self.byte()? {
            0 => Ok(None),
            len => self.take(usize::from(len)).map(Some),
        }
    }

    /// The rest of the sub-blocks, which a cleaned copy has only with `allowed`.
    fn rest(&mut self, allowed: bool) -> Result<(), Fault> {
        while self.part()?.is_some() {
            if self.strict && !allowed {
                return Err(NOT_ALLOWED);
            }
        }
        Ok(())
    }

    fn must(&self, holds: bool) -> Result<(), Fault> {
        if self.strict && !holds { Err(NOT_ALLOWED) } else { Ok(()) }
    }

    /// A picture. Its packed data count up to the code of their end, which stands at the end of a cleaned copy.
    fn shown(&mut self) -> Result<(), Fault> {
        if let Some(control) = self.control.take() {
            self.picture.update(b"control");
            self.picture.update(&control);
        }
        let head = self.take(9)?;
        let table = self.table(head.last().copied().unwrap_or(0))?;
        let least = self.byte()?;
        self.picture.update(&[&head[..], &table, &[least]].concat());
        let mut codes = Codes::new(least)?;
        while let Some(part) = self.part()? {
            self.must(!codes.ended)?;
            let used = codes.used(&part)?;
            self.must(used == part.len())?;
            self.picture.update(part.get(..used).unwrap_or_default());
        }
        Ok(())
    }

    fn extension(&mut self) -> Result<(), Fault> {
        let label = self.byte()?;
        let first = self.part()?;
        match (label, first.as_deref()) {
            (0xf9, Some([marks, low, high, colour])) => {
                self.must(self.control.is_none() && marks & 0xe0 == 0)?;
                self.control = Some([marks & 0x1f, *low, *high, *colour]);
                self.rest(false)
            }
            (0xff, Some(b"NETSCAPE2.0")) => self.repeated(1),
            (0xff, Some(b"ANIMEXTS1.0")) => self.repeated(2),
            (0xff, Some(b"ICCRGBG1012")) => self.profile(),
            (label, None) => {
                self.forget(label);
                self.must(false)
            }
            (label, _) => {
                self.forget(label);
                self.must(false)?;
                self.rest(false)
            }
        }
    }

    /// A control before text belongs to the text.
    fn forget(&mut self, label: u8) {
        if label == 1 {
            self.control = None;
        }
    }

    fn repeated(&mut self, mark: u8) -> Result<(), Fault> {
        let again = self.repeats & mark != 0;
        self.repeats |= mark;
        self.must(!again)?;
        let part = self.part()?;
        match part.as_deref() {
            Some([1, low, high]) if !again => {
                self.picture.update(&[mark, *low, *high]);
                self.rest(false)
            }
            Some(_) => self.must(false).and_then(|()| self.rest(false)),
            None => self.must(false),
        }
    }

    fn profile(&mut self) -> Result<(), Fault> {
        let mut profile = Vec::new();
        while let Some(part) = self.part()? {
            profile.extend(part);
            if profile.len() > limits::INFLATED {
                return Err(Fault::TooMuch("colour profile"));
            }
        }
        if self.colour.is_some() {
            return self.must(false);
        }
        let cleaned = icc::cleaned(&profile)?;
        self.must(cleaned == profile)?;
        self.colour = Some(blake3::hash(&cleaned));
        Ok(())
    }

    fn conclude(self) -> Result<Essence, Fault> {
        self.must(self.at == self.file.size() && self.control.is_none())?;
        let colour = self.colour.unwrap_or_else(|| blake3::hash(b""));
        Ok(Essence { picture: self.picture.finalize(), orientation: 1, colour })
    }
}

/// Follows the widths of codes, to know where the last one ends.
struct Codes {
    least: u32,
    width: u32,
    made: u32,
    fresh: bool,
    bits: u32,
    filled: u32,
    ended: bool,
}

impl Codes {
    fn new(least: u8) -> Result<Self, Fault> {
        match u32::from(least) {
            least @ 2..=8 => {
                let made = (1 << least) + 2;
                Ok(Self { least, width: least + 1, made, fresh: true, bits: 0, filled: 0, ended: false })
            }
            _ => Err(Fault::Malformed("GIF data")),
        }
    }

    /// How many of these bytes belong to the picture.
    fn used(&mut self, part: &[u8]) -> Result<usize, Fault> {
        for (at, byte) in part.iter().enumerate() {
            if self.ended {
                return Ok(at);
            }
            self.bits |= u32::from(*byte) << self.filled;
            self.filled += 8;
            while self.filled >= self.width && !self.ended {
                let code = self.bits & ((1 << self.width) - 1);
                self.bits >>= self.width;
                self.filled -= self.width;
                self.one(code);
            }
        }
        Ok(part.len())
    }

    fn one(&mut self, code: u32) {
        let clear = 1 << self.least;
        if code == clear {
            (self.width, self.made, self.fresh) = (self.least + 1, clear + 2, true);
        } else if code == clear + 1 {
            self.ended = true;
        } else {
            if !self.fresh && self.made < 4096 {
                self.made += 1;
            }
            self.fresh = false;
            if self.made == 1 << self.width && self.width < 12 {
                self.width += 1;
            }
        }
    }
}
