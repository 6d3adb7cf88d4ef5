//! Compressed metadata, unpacked within bounds.

use crate::{Fault, limits};
use std::io::Read;

/// Unpacks a zlib stream, at most to what [`limits::inflated`] allows.
///
/// # Errors
/// [`Fault::TooMuch`] beyond that, [`Fault::Malformed`] for what is no zlib stream.
pub(crate) fn zlib(packed: &[u8]) -> Result<Vec<u8>, Fault> {
    bounded(flate2::read::ZlibDecoder::new(packed), packed.len())
}

/// As [`zlib`], and how many bytes of `packed` the stream takes.
///
/// # Errors
/// As there.
pub(crate) fn zlib_and_length(packed: &[u8]) -> Result<(Vec<u8>, usize), Fault> {
    let mut stream = flate2::bufread::ZlibDecoder::new(packed);
    let out = bounded(&mut stream, packed.len())?;
    Ok((out, usize::try_from(stream.total_in()).unwrap_or(usize::MAX)))
}

/// Unpacks a Brotli stream, as [`zlib`].
///
/// # Errors
/// As there.
pub(crate) fn brotli(packed: &[u8]) -> Result<Vec<u8>, Fault> {
    bounded(brotli_decompressor::Decompressor::new(packed, 4096), packed.len())
}

fn bounded(stream: impl Read, packed: usize) -> Result<Vec<u8>, Fault> {
    let most = limits::inflated(packed);
    let mut out = Vec::new();
    stream.take(most as u64 + 1).read_to_end(&mut out).map_err(|_| Fault::Malformed("compressed data"))?;
    if out.len() > most { Err(Fault::TooMuch("compressed data")) } else { Ok(out) }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use flate2::{Compression, write::ZlibEncoder};
    use std::io::Write;

    #[test]
    fn a_bomb_is_stopped() {
        let mut packer = ZlibEncoder::new(Vec::new(), Compression::best());
        packer.write_all(&vec![0; 64 * 1024 * 1024]).unwrap();
        assert_eq!(zlib(&packer.finish().unwrap()), Err(Fault::TooMuch("compressed data")));
        assert!(zlib(b"no stream").is_err());
    }
}
