//! The chunks of a PNG, one after another.

use crate::bytes::number;
use crate::{Bytes, Fault, limits};

/// Bytes before the first chunk.
pub(super) const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// One chunk: where it stands and what it is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Chunk {
    pub kind: [u8; 4],
    /// Where its data begin.
    pub body: u64,
    /// The length of its data.
    pub len: u32,
}

impl Chunk {
    /// Where it ends, checksum included.
    pub const fn end(&self) -> u64 {
        self.body + self.len as u64 + 4
    }

    /// Its data, as far as they are metadata of bearable size.
    pub fn data<'a>(&self, file: &'a dyn Bytes) -> Result<std::borrow::Cow<'a, [u8]>, Fault> {
        let len = usize::try_from(self.len).ok().filter(|len| *len <= limits::INFLATED);
        file.get(self.body, len.ok_or(Fault::TooMuch("PNG chunk"))?)
    }

    /// Whether its checksum is right.
    pub fn is_whole(&self, file: &dyn Bytes) -> Result<bool, Fault> {
        let mut sum = flate2::Crc::new();
        sum.update(&self.kind);
        windows(file, self.body, self.len, |part| sum.update(part))?;
        let mut written = [0; 4];
        file.fill(self.body + u64::from(self.len), &mut written)?;
        Ok(u32::from_be_bytes(written) == sum.sum())
    }
}

/// Calls `each` with all bytes of a range, part by part.
pub(super) fn windows(file: &dyn Bytes, start: u64, len: u32, mut each: impl FnMut(&[u8])) -> Result<(), Fault> {
    let mut buffer = vec![0; limits::WINDOW.min(len as usize)];
    let mut at = 0_u64;
    while at < u64::from(len) {
        let left = usize::try_from(u64::from(len) - at).unwrap_or(usize::MAX);
        let part = buffer.get_mut(..left.min(limits::WINDOW)).ok_or(Fault::Truncated)?;
        file.fill(start + at, part)?;
        each(part);
        at += part.len() as u64;
    }
    Ok(())
}

/// Iterates over chunks up to `IEND`. Gives a fault where a chunk does not end, and stops.
pub(super) struct Chunks<'a> {
    file: &'a dyn Bytes,
    at: u64,
    count: usize,
    done: bool,
}

impl<'a> Chunks<'a> {
    pub fn of(file: &'a dyn Bytes) -> Self {
        Self { file, at: SIGNATURE.len() as u64, count: 0, done: false }
    }

    fn header(&mut self) -> Result<Chunk, Fault> {
        self.count += 1;
        if self.count > limits::CHUNKS {
            return Err(Fault::TooMuch("PNG chunks"));
        }
        if self.at.saturating_add(12) > self.file.size() {
            return Err(Fault::Truncated);
        }
        let mut header = [0; 8];
        self.file.fill(self.at, &mut header)?;
        let len = number::be32(&header, 0).ok_or(Fault::Truncated)?;
        let [.., a, b, c, d] = header;
        let chunk = Chunk { kind: [a, b, c, d], body: self.at + 8, len };
        if chunk.end() > self.file.size() {
            return Err(Fault::Truncated);
        }
        if !chunk.kind.iter().all(u8::is_ascii_alphabetic) {
            return Err(Fault::Malformed("PNG chunk"));
        }
        Ok(chunk)
    }
}

impl Iterator for Chunks<'_> {
    type Item = Result<Chunk, Fault>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.done {
            return None;
        }
        let found = self.header();
        match &found {
            Ok(chunk) => {
                self.at = chunk.end();
                self.done = &chunk.kind == b"IEND";
            }
            Err(_) => self.done = true,
        }
        Some(found)
    }
}

/// Lengths that chunks of a fixed form may have; chunks that are not named here are no part of a picture.
pub(super) fn has_its_length(kind: [u8; 4], len: u32) -> Option<bool> {
    Some(match &kind {
        b"IHDR" => len == 13,
        b"PLTE" => len.is_multiple_of(3) && (3..=768).contains(&len),
        b"IDAT" | b"iCCP" => true,
        b"fdAT" => len >= 4,
        b"IEND" => len == 0,
        b"tRNS" => (1..=256).contains(&len),
        b"acTL" | b"cLLI" => len == 8,
        b"fcTL" => len == 26,
        b"gAMA" | b"cICP" => len == 4,
        b"cHRM" => len == 32,
        b"sRGB" => len == 1,
        b"mDCV" => len == 24,
        b"sBIT" => (1..=4).contains(&len),
        b"bKGD" => matches!(len, 1 | 2 | 6),
        b"pHYs" => len == 9,
        _ => return None,
    })
}
