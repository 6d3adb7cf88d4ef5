//! Writing a covered copy: picture and colour profile, nothing else.

use super::CoverRefusal;
use crate::pixels::{Pixels, profile};
use crate::{Fault, Format, clean};
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};
use jpeg_encoder::{ColorType, Encoder, EncodingError, SamplingFactor};
use std::io::{BufWriter, Write};
use std::path::Path;
use tempfile::NamedTempFile;

/// How good the JPEG is.
const QUALITY: u8 = 92;

/// Writes the picture into a file of the folder that has no name of its own yet.
pub(super) fn copy(
    pixels: &Pixels,
    format: Format,
    profile: Option<&[u8]>,
    to: &Path,
) -> Result<NamedTempFile, CoverRefusal> {
    let mut copy = clean::unnamed(to).map_err(not_written)?;
    let mut out = BufWriter::new(copy.as_file_mut());
    let profile = profile::to_keep(profile);
    if format == Format::Png {
        png(pixels, profile, &mut out)?
    } else {
        jpeg(pixels, profile, &mut out)?
    }
    out.flush().map_err(not_written)?;
    out.get_ref().sync_all().map_err(not_written)?;
    drop(out);
    Ok(copy)
}

/// Colours are stored at full size: then no block of ink has a part in a block beside it.
fn jpeg(pixels: &Pixels, profile: Option<Vec<u8>>, out: &mut dyn Write) -> Result<(), CoverRefusal> {
    let mut encoder = Encoder::new(out, QUALITY);
    encoder.set_sampling_factor(SamplingFactor::F_1_1);
    if let Some(profile) = profile {
        encoder.add_icc_profile(&profile).map_err(encoding)?;
    }
    let size = (u16::try_from(pixels.width), u16::try_from(pixels.height));
    let (Ok(width), Ok(height)) = size else { return Err(CoverRefusal::Edit("too large for a JPEG")) };
    encoder.encode(&pixels.rgb, width, height, ColorType::Rgb).map_err(encoding)
}

fn png(pixels: &Pixels, profile: Option<Vec<u8>>, out: &mut dyn Write) -> Result<(), CoverRefusal> {
    let mut encoder = PngEncoder::new_with_quality(out, CompressionType::Fast, FilterType::Adaptive);
    if let Some(profile) = profile {
        // Without it the colours are a little off, no more.
        let _ = encoder.set_icc_profile(profile);
    }
    let written = encoder.write_image(&pixels.rgb, pixels.width, pixels.height, ExtendedColorType::Rgb8);
    written.map_err(|error| match error {
        image::ImageError::IoError(error) => not_written(error),
        _ => CoverRefusal::Edit("cannot be written as PNG"),
    })
}

#[allow(clippy::needless_pass_by_value)] // for map_err
fn not_written(error: std::io::Error) -> CoverRefusal {
    CoverRefusal::NotWritten(Fault::from(error).into())
}

fn encoding(error: EncodingError) -> CoverRefusal {
    match error {
        EncodingError::IoError(error) => not_written(error),
        _ => CoverRefusal::Edit("cannot be written as JPEG"),
    }
}
