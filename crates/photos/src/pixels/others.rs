//! PNG, GIF, WebP and TIFF by the `image` crate: the first frame, transparency on white.

use super::{Decoded, Pixels, Undecodable, bearable, foreign};
use crate::{Format, limits};
use image::codecs::{gif::GifDecoder, png::PngDecoder, tiff::TiffDecoder, webp::WebPDecoder};
use image::{ColorType, ImageDecoder, ImageError, Limits};
use std::io::Cursor;

/// Decodes the first frame.
pub(super) fn decode(format: Format, bytes: &[u8]) -> Result<Decoded, Undecodable> {
    foreign::guarded(|| match format {
        Format::Png => read(PngDecoder::with_limits(Cursor::new(bytes), allowed()).map_err(undecodable)?),
        Format::Gif => read(GifDecoder::new(Cursor::new(bytes)).map_err(undecodable)?),
        Format::Webp => read(WebPDecoder::new(Cursor::new(bytes)).map_err(undecodable)?),
        Format::Tiff => read(TiffDecoder::new(Cursor::new(bytes)).map_err(undecodable)?),
        other => Err(Undecodable::Format(other)),
    })
}

fn allowed() -> Limits {
    let mut allowed = Limits::default();
    allowed.max_image_width = Some(limits::SIDE);
    allowed.max_image_height = Some(limits::SIDE);
    allowed.max_alloc = Some(limits::DECODING);
    allowed
}

fn read(mut decoder: impl ImageDecoder) -> Result<Decoded, Undecodable> {
    let (width, height) = decoder.dimensions();
    let colours = decoder.color_type();
    // Its buffer and ours at the same time, and one more canvas for those that put frames together.
    bearable(width, height, limits::PIXELS, u64::from(colours.bytes_per_pixel()) + 3)?;
    decoder.set_limits(allowed()).map_err(undecodable)?;
    let profile = decoder.icc_profile().ok().flatten();
    let size = usize::try_from(decoder.total_bytes()).map_err(|_| Undecodable::TooLarge)?;
    let mut samples = vec![0; size];
    decoder.read_image(&mut samples).map_err(undecodable)?;
    let rgb = on_white(samples, colours).ok_or(Undecodable::Damaged)?;
    Ok(Decoded { pixels: Pixels::new(width, height, rgb)?, profile, upright: false })
}

#[allow(clippy::needless_pass_by_value)] // for map_err
fn undecodable(error: ImageError) -> Undecodable {
    if matches!(error, ImageError::Limits(_)) { Undecodable::TooLarge } else { Undecodable::Damaged }
}

/// Samples of eight bits, so many of them a pixel, without transparency.
pub(super) fn without_alpha(samples: Vec<u8>, channels: usize) -> Option<Vec<u8>> {
    let colours = [ColorType::L8, ColorType::La8, ColorType::Rgb8, ColorType::Rgba8];
    on_white(samples, *colours.get(channels.checked_sub(1)?)?)
}

/// Eight bits a channel without transparency. `None` for kinds of samples none of these formats has.
fn on_white(samples: Vec<u8>, colours: ColorType) -> Option<Vec<u8>> {
    // Sixteen bits are in the order of this machine: the upper byte is enough.
    let upper = usize::from(cfg!(target_endian = "little"));
    let high = |samples: Vec<u8>| samples.chunks_exact(2).filter_map(|two| two.get(upper).copied()).collect();
    Some(match colours {
        ColorType::Rgb8 => samples,
        ColorType::L8 => samples.iter().flat_map(|grey| [*grey; 3]).collect(),
        ColorType::La8 => samples.chunks_exact(2).filter_map(grey_on_white).flatten().collect(),
        ColorType::Rgba8 => samples.chunks_exact(4).filter_map(colour_on_white).flatten().collect(),
        ColorType::Rgb16 => high(samples),
        ColorType::L16 => on_white(high(samples), ColorType::L8)?,
        ColorType::La16 => on_white(high(samples), ColorType::La8)?,
        ColorType::Rgba16 => on_white(high(samples), ColorType::Rgba8)?,
        _ => return None,
    })
}

fn grey_on_white(pixel: &[u8]) -> Option<[u8; 3]> {
    let [grey, opacity] = *pixel else { return None };
    Some([mixed(grey, opacity); 3])
}

fn colour_on_white(pixel: &[u8]) -> Option<[u8; 3]> {
    let [red, green, blue, opacity] = *pixel else { return None };
    Some([red, green, blue].map(|level| mixed(level, opacity)))
}

fn mixed(level: u8, opacity: u8) -> u8 {
    let (level, opacity) = (u32::from(level), u32::from(opacity));
    ((level * opacity + 255 * (255 - opacity) + 127) / 255) as u8
}
