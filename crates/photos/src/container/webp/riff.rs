//! The chunks of a RIFF file, one after another.

use crate::bytes::number;
use crate::{Bytes, Fault, limits};
use std::borrow::Cow;

/// One chunk: where it stands and what it is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Chunk {
    pub kind: [u8; 4],
    /// Where its data begin.
    pub body: u64,
    /// The length of its data.
    pub len: u32,
    /// The byte that fills it up to an even length, when that is not 0.
    pub filler: Option<u8>,
}

impl Chunk {
    /// Where its data end, without what fills them up.
    pub const fn end(&self) -> u64 {
        self.body + self.len as u64
    }

    /// Its data, as far as they are metadata of bearable size.
    pub fn data<'a>(&self, file: &'a dyn Bytes) -> Result<Cow<'a, [u8]>, Fault> {
        let len = usize::try_from(self.len).ok().filter(|len| *len <= limits::INFLATED);
        file.get(self.body, len.ok_or(Fault::TooMuch("WebP chunk"))?)
    }
}

/// Where the file ends by its own header.
pub(super) fn end(file: &dyn Bytes) -> Result<u64, Fault> {
    let header = file.get(0, 12)?;
    if !header.starts_with(b"RIFF") || !header.ends_with(b"WEBP") {
        return Err(Fault::Malformed("RIFF"));
    }
    let size = number::le32(&header, 4).filter(|size| *size >= 4).ok_or(Fault::Malformed("RIFF"))?;
    Ok(u64::from(size) + 8)
}

/// Counts chunks over a whole file.
#[derive(Debug, Default)]
pub(super) struct Count(usize);

impl Count {
    /// The chunks between two places. Stops with a fault at the first that is not one.
    pub fn between<'a>(&'a mut self, file: &'a dyn Bytes, start: u64, end: u64) -> Chunks<'a> {
        Chunks { file, at: start, end: end.min(file.size()), count: self, failed: false }
    }
}

pub(super) struct Chunks<'a> {
    file: &'a dyn Bytes,
    at: u64,
    end: u64,
    count: &'a mut Count,
    failed: bool,
}

impl Iterator for Chunks<'_> {
    type Item = Result<Chunk, Fault>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.failed || self.at >= self.end {
            return None;
        }
        let found = self.header();
        match &found {
            Ok(chunk) => self.at = chunk.end() + u64::from(chunk.len % 2),
            Err(_) => self.failed = true,
        }
        Some(found)
    }
}

impl Chunks<'_> {
    fn header(&mut self) -> Result<Chunk, Fault> {
        self.count.0 += 1;
        if self.count.0 > limits::CHUNKS {
            return Err(Fault::TooMuch("WebP chunks"));
        }
        let left = self.end - self.at;
        if left < 8 {
            return Err(Fault::Truncated);
        }
        let mut header = [0; 8];
        self.file.fill(self.at, &mut header)?;
        let [a, b, c, d, ..] = header;
        let len = number::le32(&header, 4).ok_or(Fault::Truncated)?;
        if u64::from(len) > left - 8 {
            return Err(Fault::Truncated);
        }
        let mut chunk = Chunk { kind: [a, b, c, d], body: self.at + 8, len, filler: None };
        if len % 2 == 1 && chunk.end() < self.end {
            let mut filler = [0];
            self.file.fill(chunk.end(), &mut filler)?;
            chunk.filler = Some(filler[0]).filter(|byte| *byte != 0);
        }
        Ok(chunk)
    }
}
