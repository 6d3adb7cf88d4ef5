//! The blocks of a GIF, one after another.

use crate::{Bytes, Fault, limits};

/// One block: what it is and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Block {
    pub kind: Kind,
    /// Where it begins.
    pub start: u64,
    /// Where its sub-blocks begin, each with its length before it.
    pub body: u64,
    /// Where it ends, the empty sub-block at its end included.
    pub end: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A picture of this size.
    Picture(u16, u16),
    /// How and how long the next picture is shown.
    Control,
    Comment,
    /// Text that viewers should draw; none does.
    PlainText,
    /// A program's own block, with its name.
    Program([u8; 11]),
    /// Any other extension.
    Unknown,
}

/// Blocks up to this size in bytes are taken for a part of the picture's frame.
const SMALL: usize = 64;

/// Reads forward in steps.
pub(super) struct Cursor<'a> {
    file: &'a dyn Bytes,
    pub at: u64,
    window: Vec<u8>,
    start: u64,
}

impl<'a> Cursor<'a> {
    pub fn new(file: &'a dyn Bytes, at: u64) -> Self {
        Self { file, at, window: Vec::new(), start: 0 }
    }

    pub fn byte(&mut self) -> Result<u8, Fault> {
        let within = |at: u64, start: u64| at.checked_sub(start).and_then(|place| usize::try_from(place).ok());
        if within(self.at, self.start).is_none_or(|place| place >= self.window.len()) {
            let left = self.file.size().checked_sub(self.at).filter(|left| *left > 0).ok_or(Fault::Truncated)?;
            self.window.resize(usize::try_from(left).unwrap_or(usize::MAX).min(16 * 1024), 0);
            self.file.fill(self.at, &mut self.window)?;
            self.start = self.at;
        }
        let place = within(self.at, self.start).ok_or(Fault::Truncated)?;
        self.at += 1;
        self.window.get(place).copied().ok_or(Fault::Truncated)
    }

    pub fn array<const N: usize>(&mut self) -> Result<[u8; N], Fault> {
        let mut out = [0; N];
        for byte in &mut out {
            *byte = self.byte()?;
        }
        Ok(out)
    }

    pub fn skip(&mut self, len: u64) -> Result<(), Fault> {
        self.at = self.at.saturating_add(len);
        if self.at > self.file.size() { Err(Fault::Truncated) } else { Ok(()) }
    }

    /// Over sub-blocks to behind the empty one.
    fn sub_blocks(&mut self) -> Result<(), Fault> {
        loop {
            match self.byte()? {
                0 => return Ok(()),
                len => self.skip(u64::from(len))?,
            }
        }
    }
}

/// How long a colour table is, by the byte that describes it.
pub(super) const fn table(marks: u8) -> u64 {
    if marks & 0x80 == 0 { 0 } else { 3 << ((marks & 7) + 1) }
}

/// Size of the whole, and where the blocks begin.
pub(super) fn header(file: &dyn Bytes) -> Result<(u16, u16, u64), Fault> {
    let head = Cursor::new(file, 0).array::<13>()?;
    let [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', a, b, c, d, marks, ..] = head else {
        return Err(Fault::Malformed("GIF"));
    };
    let start = 13 + table(marks);
    if start > file.size() {
        return Err(Fault::Truncated);
    }
    Ok((u16::from_le_bytes([a, b]), u16::from_le_bytes([c, d]), start))
}

/// Iterates over blocks; ends behind the mark of the end, which `end` then tells.
pub(super) struct Blocks<'a> {
    cursor: Cursor<'a>,
    count: usize,
    failed: bool,
    /// Where the file ends, when its end was reached.
    pub end: Option<u64>,
}

impl<'a> Blocks<'a> {
    pub fn new(file: &'a dyn Bytes, start: u64) -> Self {
        Self { cursor: Cursor::new(file, start), count: 0, failed: false, end: None }
    }

    /// Where it is.
    pub fn at(&self) -> u64 {
        self.cursor.at
    }

    fn block(&mut self) -> Result<Option<Block>, Fault> {
        self.count += 1;
        if self.count > limits::CHUNKS {
            return Err(Fault::TooMuch("GIF blocks"));
        }
        let start = self.cursor.at;
        let (kind, body) = match self.cursor.byte()? {
            0x3b => {
                self.end = Some(self.cursor.at);
                return Ok(None);
            }
            0x2c => {
                let [_, _, _, _, a, b, c, d, marks] = self.cursor.array()?;
                self.cursor.skip(table(marks) + 1)?;
                (Kind::Picture(u16::from_le_bytes([a, b]), u16::from_le_bytes([c, d])), self.cursor.at)
            }
            0x21 => self.extension()?,
            _ => return Err(Fault::Malformed("GIF block")),
        };
        self.cursor.at = body;
        self.cursor.sub_blocks()?;
        Ok(Some(Block { kind, start, body, end: self.cursor.at }))
    }

    fn extension(&mut self) -> Result<(Kind, u64), Fault> {
        let label = self.cursor.byte()?;
        let body = self.cursor.at;
        let kind = match label {
            0xf9 => Kind::Control,
            0xfe => Kind::Comment,
            0x01 => Kind::PlainText,
            0xff if self.cursor.byte()? == 11 => return Ok((Kind::Program(self.cursor.array()?), self.cursor.at)),
            _ => Kind::Unknown,
        };
        Ok((kind, body))
    }
}

impl Iterator for Blocks<'_> {
    type Item = Result<Block, Fault>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.failed || self.end.is_some() {
            return None;
        }
        let found = self.block();
        self.failed = found.is_err();
        found.transpose()
    }
}

impl Block {
    /// The bytes of the sub-blocks, put together.
    pub fn data(&self, file: &dyn Bytes) -> Result<Vec<u8>, Fault> {
        let raw = self.raw(file)?;
        let mut data = Vec::new();
        let mut rest = raw.as_slice();
        while let Some((len @ 1.., after)) = rest.split_first() {
            data.extend(after.get(..usize::from(*len)).ok_or(Fault::Truncated)?);
            rest = after.get(usize::from(*len)..).unwrap_or_default();
        }
        Ok(data)
    }

    /// The bytes of the sub-blocks as they stand, lengths included.
    pub fn raw(&self, file: &dyn Bytes) -> Result<Vec<u8>, Fault> {
        let len = usize::try_from(self.end - self.body).ok().filter(|len| *len <= limits::INFLATED);
        let len = len.ok_or(Fault::TooMuch("GIF block"))?;
        if len > SMALL {
            return Ok(file.get(self.body, len)?.into_owned());
        }
        // Long films have thousands of these: walked over, not counted.
        let mut raw = vec![0; len];
        file.fill(self.body, &mut raw)?;
        Ok(raw)
    }
}

/// Names of the blocks that say how often a moving picture is repeated.
pub(super) const REPEATS: &[&[u8; 11]] = &[b"NETSCAPE2.0", b"ANIMEXTS1.0"];
/// The block of a colour profile.
pub(super) const PROFILE: &[u8; 11] = b"ICCRGBG1012";
