//! Thumbnails: small JPEGs of our own making, without any metadata.
//!
//! A thumbnail that lies inside the file is never used: after an edit it may still show what the picture no longer does.

use super::{Pixels, Undecodable, decode_small, scale};
use crate::{Bytes, Scan};
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};

/// How good a thumbnail is.
const QUALITY: u8 = 80;
/// The longest side one may be asked for.
const MOST: u32 = 4096;

/// A small picture to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thumbnail {
    /// JPEG.
    pub jpeg: Vec<u8>,
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
}

/// A picture as shown, at most `side` pixels along its longer side (up to 4096). The scan of the same file tells its
/// format and how it is turned.
///
/// # Errors
/// [`Undecodable`].
pub fn thumbnail(file: &dyn Bytes, scan: &Scan, side: u32) -> Result<Thumbnail, Undecodable> {
    let side = side.clamp(1, MOST);
    of(scale::down_to(decode_small(file, scan, side)?, side)?)
}

fn of(pixels: Pixels) -> Result<Thumbnail, Undecodable> {
    let mut jpeg = Vec::with_capacity(32 * 1024);
    let mut encoder = Encoder::new(&mut jpeg, QUALITY);
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    let size = (u16::try_from(pixels.width), u16::try_from(pixels.height));
    let (Ok(width), Ok(height)) = size else { return Err(Undecodable::TooLarge) };
    encoder.encode(&pixels.rgb, width, height, ColorType::Rgb).map_err(|_| Undecodable::Stopped)?;
    Ok(Thumbnail { jpeg, width: pixels.width, height: pixels.height })
}
