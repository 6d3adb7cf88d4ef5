//! JPEG: an exact eighth by our own decoder, the whole by `zune-jpeg`.

mod bits;
mod blocks;
mod colour;
mod eighth;
mod header;
mod huffman;
mod segments;

use super::{Decoded, Pixels, Undecodable, area, bearable, foreign};
use crate::limits;
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

pub(super) use header::Header;

/// An eighth of the picture when that is enough for `side`, else all of it.
pub(super) fn decode(bytes: &[u8], side: Option<u32>) -> Result<Decoded, Undecodable> {
    let header = Header::read(bytes)?;
    let longest = u32::from(header.width.max(header.height));
    if let Some(side) = side
        && (longest.div_ceil(8) >= side || u64::from(header.width) * u64::from(header.height) > limits::PIXELS)
        && let Some(pixels) = eighth::decode(bytes, &header)?
    {
        return Ok(Decoded::plain(pixels));
    }
    whole(bytes, &header)
}

fn whole(bytes: &[u8], header: &Header) -> Result<Decoded, Undecodable> {
    let (width, height) = (u32::from(header.width), u32::from(header.height));
    // A progressive picture is kept as coefficients (two bytes each) until its last scan.
    let each = if header.progressive { 3 + 2 * header.samples_a_pixel() } else { 3 };
    bearable(width, height, limits::PIXELS, each)?;
    if header.scans > limits::SCANS {
        return Err(Undecodable::TooLarge);
    }
    foreign::guarded(|| {
        let options = DecoderOptions::default()
            .set_max_width(limits::SIDE as usize)
            .set_max_height(limits::SIDE as usize)
            .jpeg_set_max_scans(limits::SCANS)
            .jpeg_set_out_colorspace(ColorSpace::RGB);
        let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
        decoder.decode_headers().map_err(|_| Undecodable::Damaged)?;
        let said = decoder.info().ok_or(Undecodable::Damaged)?;
        if (u32::from(said.width), u32::from(said.height)) != (width, height) {
            return Err(Undecodable::Damaged);
        }
        let rgb = decoder.decode().map_err(|_| Undecodable::Damaged)?;
        let rgb = match decoder.output_colorspace() {
            Some(ColorSpace::Luma) if rgb.len() == area(width, height) => rgb.iter().flat_map(|y| [*y; 3]).collect(),
            _ => rgb,
        };
        Ok(Decoded { pixels: Pixels::new(width, height, rgb)?, profile: decoder.icc_profile(), upright: false })
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
