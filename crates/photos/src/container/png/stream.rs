//! The packed picture data of a PNG: how long they are, and how long they need to be.

use super::chunks::{Chunk, windows};
use crate::bytes::number;
use crate::{Bytes, Fault, limits};
use flate2::{Decompress, FlushDecompress, Status};

/// The chunks that hold the data of one frame, and how many bytes these unpack to.
#[derive(Debug, Default)]
pub(super) struct Stream {
    pub parts: Vec<Chunk>,
    pub needed: u64,
}

/// How long a stream is.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Lengths {
    /// Bytes of the chunks that belong to the packed stream.
    pub packed: u64,
    /// Bytes of the chunks behind its end.
    pub behind: u64,
    /// Unpacked bytes beyond what the picture needs.
    pub beyond: u64,
}

impl Stream {
    /// Unpacks it without keeping anything.
    ///
    /// # Errors
    /// [`Fault::Truncated`] when the picture is not whole, [`Fault::TooMuch`] beyond [`limits::PNG_RAW`].
    pub fn lengths(&self, file: &dyn Bytes) -> Result<Lengths, Fault> {
        if self.needed > limits::PNG_RAW {
            return Err(Fault::TooMuch("PNG data"));
        }
        let mut unpacking = Unpacking::new();
        let mut all = 0;
        for part in &self.parts {
            let skip = numbered(part);
            all += u64::from(part.len - skip);
            let mut fed = Ok(());
            windows(file, part.body + u64::from(skip), part.len - skip, |bytes| {
                fed = fed.and_then(|()| unpacking.feed(bytes, self.needed.saturating_mul(2) + 65_536));
            })?;
            fed?;
        }
        let packed = unpacking.inner.total_in();
        let unpacked = unpacking.inner.total_out();
        if !unpacking.ended || unpacked < self.needed {
            return Err(Fault::Truncated);
        }
        Ok(Lengths { packed, behind: all.saturating_sub(packed), beyond: unpacked - self.needed })
    }
}

/// Chunks of later frames begin with their number.
pub(super) fn numbered(part: &Chunk) -> u32 {
    if &part.kind == b"fdAT" { part.len.min(4) } else { 0 }
}

struct Unpacking {
    inner: Decompress,
    scratch: Vec<u8>,
    ended: bool,
}

impl Unpacking {
    fn new() -> Self {
        Self { inner: Decompress::new(true), scratch: vec![0; 64 * 1024], ended: false }
    }

    fn feed(&mut self, mut bytes: &[u8], most: u64) -> Result<(), Fault> {
        while !self.ended {
            let (read, written) = (self.inner.total_in(), self.inner.total_out());
            let status = self.inner.decompress(bytes, &mut self.scratch, FlushDecompress::None);
            let took = usize::try_from(self.inner.total_in() - read).unwrap_or(usize::MAX);
            bytes = bytes.get(took..).unwrap_or_default();
            match status.map_err(|_| Fault::Malformed("PNG data"))? {
                Status::StreamEnd => self.ended = true,
                _ if took == 0 && self.inner.total_out() == written => break,
                _ => {}
            }
            if self.inner.total_out() > most {
                return Err(Fault::TooMuch("PNG data"));
            }
        }
        Ok(())
    }
}

/// The size of a picture as the header says it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Header {
    pub width: u32,
    pub height: u32,
    depth: u8,
    colour: u8,
    interlaced: bool,
}

impl Header {
    pub fn of(data: &[u8]) -> Result<Self, Fault> {
        let (width, height) = (number::be32(data, 0), number::be32(data, 4));
        let (Some(width), Some(height), Some([depth, colour, 0, 0, interlaced @ 0..=1])) =
            (width, height, data.get(8..13))
        else {
            return Err(Fault::Malformed("PNG header"));
        };
        let right = matches!((colour, depth), (0, 1 | 2 | 4 | 8 | 16) | (3, 1 | 2 | 4 | 8) | (2 | 4 | 6, 8 | 16));
        if !right || width == 0 || height == 0 || width.max(height) > i32::MAX as u32 {
            return Err(Fault::Malformed("PNG header"));
        }
        Ok(Self { width, height, depth: *depth, colour: *colour, interlaced: *interlaced == 1 })
    }

    /// How many bytes a frame unpacks to: each line has a byte for its filter (PNG, 7.2, 8.1).
    pub fn needed(&self, width: u32, height: u32) -> u64 {
        let samples = match self.colour {
            2 => 3,
            4 => 2,
            6 => 4,
            _ => 1,
        };
        let bits = u64::from(self.depth) * samples;
        let lines = |width: u64, height: u64| match width.saturating_mul(bits).div_ceil(8) {
            0 => 0,
            line => (line + 1).saturating_mul(height),
        };
        let (width, height) = (u64::from(width), u64::from(height));
        if !self.interlaced {
            return lines(width, height);
        }
        let passes = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];
        let part = |size: u64, first: u64, step: u64| size.saturating_sub(first).div_ceil(step);
        passes.iter().map(|(x, y, across, down)| lines(part(width, *x, *across), part(height, *y, *down))).sum()
    }
}

/// Puts the chunks of picture data together, frame by frame.
pub(super) fn streams(file: &dyn Bytes, chunks: &[Chunk], header: &Header) -> Result<Vec<Stream>, Fault> {
    let mut picture = Stream { parts: Vec::new(), needed: header.needed(header.width, header.height) };
    let mut frames: Vec<Stream> = Vec::new();
    for chunk in chunks {
        match &chunk.kind {
            b"IDAT" => picture.parts.push(*chunk),
            b"fcTL" => {
                let mut size = [0; 12];
                file.fill(chunk.body, &mut size)?;
                let side = |at| number::be32(&size, at).unwrap_or(0);
                frames.push(Stream { parts: Vec::new(), needed: header.needed(side(4), side(8)) });
            }
            b"fdAT" => frames.last_mut().ok_or(Fault::Malformed("APNG frame"))?.parts.push(*chunk),
            _ => {}
        }
    }
    frames.retain(|frame| !frame.parts.is_empty());
    frames.insert(0, picture);
    Ok(frames)
}
