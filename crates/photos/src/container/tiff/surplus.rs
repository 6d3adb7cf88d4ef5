//! Strips and tiles that hold more than their part of the picture: room where something can hide.

use super::pieces::{self, Shape};
use crate::{Bytes, Fault, limits};
use flate2::{Decompress, FlushDecompress, Status};

/// Looks for it, and knows when it has worked enough on one file.
#[derive(Debug, Default)]
pub(super) struct Surplus {
    unpacked: u64,
}

/// The longest strip that is looked into, in bytes.
const MOST: usize = 256 * 1024 * 1024;

/// Codings whose end can be told: none, LZW, JPEG, Deflate, `PackBits`, Deflate by its old number.
pub(super) const CODINGS: &[u64] = &[1, 5, 7, 8, 32773, 32946];

impl Surplus {
    /// How many bytes of a strip or tile are neither zero nor part of the picture, as far as its coding shows that.
    ///
    /// # Errors
    /// [`Fault`] when it cannot be read, or that would take too long.
    pub fn of(&mut self, file: &dyn Bytes, coding: u64, shape: &Shape, piece: (u64, u64)) -> Result<u64, Fault> {
        let (at, len) = piece;
        let size = usize::try_from(len).ok().filter(|len| *len <= MOST).ok_or(Fault::TooMuch("a strip"))?;
        let needed = shape.bytes();
        if coding == 1 && len <= needed {
            return Ok(0);
        }
        if !CODINGS.contains(&coding) || shape.reversed {
            return Err(Fault::Unsupported("a compression of TIFF"));
        }
        let mut strip = vec![0; size];
        file.fill(at, &mut strip)?;
        let end = match coding {
            1 => usize::try_from(needed).unwrap_or(usize::MAX),
            5 => end_of_lzw(&strip, needed)?,
            7 => return pieces::extra(&strip),
            32773 => end_of_packbits(&strip, needed),
            _ => self.end_of_deflate(&strip, needed)?,
        };
        Ok(strip.get(end..).unwrap_or_default().iter().filter(|byte| **byte != 0).count() as u64)
    }

    /// Where a zlib stream ends, or has given as much as the picture needs.
    fn end_of_deflate(&mut self, strip: &[u8], needed: u64) -> Result<usize, Fault> {
        let mut stream = Decompress::new(true);
        let mut out = vec![0; 64 * 1024];
        loop {
            let before = (stream.total_in(), stream.total_out());
            let rest = usize::try_from(before.0).ok().and_then(|read| strip.get(read..)).unwrap_or_default();
            let status = stream.decompress(rest, &mut out, FlushDecompress::None);
            let end = usize::try_from(stream.total_in()).unwrap_or(usize::MAX);
            self.unpacked = self.unpacked.saturating_add(stream.total_out() - before.1);
            if self.unpacked > limits::DECODING {
                return Err(Fault::TooMuch("picture data"));
            }
            let stuck = before == (stream.total_in(), stream.total_out());
            match status {
                Err(_) => return Err(Fault::Malformed("compressed picture data")),
                Ok(Status::StreamEnd) => return Ok(end),
                Ok(_) if stuck => return Ok(strip.len()),
                // The check sum of the stream may still follow.
                Ok(_) if stream.total_out() > needed => return Ok(end.saturating_add(8)),
                Ok(_) => {}
            }
        }
    }
}

/// Where LZW (TIFF 6.0, section 13) says that it ends, or has given as much as the picture needs. Old data with its bits
/// the other way round begins with a zero.
fn end_of_lzw(strip: &[u8], needed: u64) -> Result<usize, Fault> {
    const CLEAR: usize = 256;
    const END: usize = 257;
    if strip.first() == Some(&0) {
        return Err(Fault::Unsupported("old LZW"));
    }
    let (mut bits, mut count, mut width, mut given) = (0_u32, 0_u32, 9_u32, 0_u64);
    // How many bytes each code stands for.
    let fresh: Vec<u64> = vec![1; END + 1];
    let mut lengths = fresh.clone();
    let mut before = None;
    for (at, byte) in strip.iter().enumerate() {
        bits = (bits << 8 | u32::from(*byte)) & 0x00ff_ffff;
        count += 8;
        if count < width {
            continue;
        }
        count -= width;
        match (bits >> count & ((1 << width) - 1)) as usize {
            END => return Ok(at + 1),
            CLEAR => (lengths, before, width) = (fresh.clone(), None, 9),
            code => {
                if let Some(before) = before {
                    lengths.push(before + 1);
                }
                before = lengths.get(code).copied();
                given = given.saturating_add(before.ok_or(Fault::Malformed("compressed picture data"))?);
            }
        }
        width = if lengths.len() >= (1 << width) - 1 { (width + 1).min(12) } else { width };
        if given >= needed {
            // The code for the end may still follow.
            return Ok(at + 3);
        }
    }
    Ok(strip.len())
}

/// Where `PackBits` (TIFF 6.0, section 9) has given as much as the picture needs.
fn end_of_packbits(strip: &[u8], needed: u64) -> usize {
    let (mut at, mut given) = (0_usize, 0_u64);
    while given < needed {
        let Some(head) = strip.get(at) else { return strip.len() };
        let (step, more) = match head.cast_signed() {
            -128 => (1, 0),
            run @ ..0 => (2, 1 + u64::from(run.unsigned_abs())),
            plain => (2 + usize::from(plain.unsigned_abs()), 1 + u64::from(plain.unsigned_abs())),
        };
        at = at.saturating_add(step);
        given = given.saturating_add(more);
    }
    at
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use flate2::Compression;
    use flate2::write::ZlibEncoder;
    use std::io::Write;

    fn surplus(coding: u64, strip: &[u8]) -> Result<u64, Fault> {
        let shape = Shape::of(|tag| if tag == 0x0102 { Some(8) } else { Some(4) }, |_| Some(8));
        Surplus::default().of(&strip, coding, &shape, (0, strip.len() as u64))
    }

    #[test]
    fn what_follows_the_picture_is_counted() {
        let mut packer = ZlibEncoder::new(Vec::new(), Compression::best());
        packer.write_all(&[7; 64]).unwrap();
        let zlib = packer.finish().unwrap();
        assert_eq!(surplus(8, &zlib).unwrap(), 0);
        assert_eq!(surplus(8, &[&zlib[..], b"Emma\0"].concat()).unwrap(), 4);
        // Clear, one code, end.
        let lzw = [0x80, 0x01, 0xe0, 0x20];
        assert_eq!(surplus(5, &lzw).unwrap(), 0);
        assert_eq!(surplus(5, &[&lzw[..], b"Emma"].concat()).unwrap(), 4);
        assert_eq!(surplus(32773, &[&[0xc1, 7][..], b"Emma"].concat()).unwrap(), 4);
        assert_eq!(surplus(1, &[&[7; 64][..], b"Emma"].concat()).unwrap(), 4);
    }
}
