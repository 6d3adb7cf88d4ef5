//! HEIC by `heic-decoder`, which turns, mirrors and crops as the file says.

use super::{Decoded, Pixels, Undecodable, bearable, foreign};
use crate::limits;

/// Decodes the picture that is shown first.
pub(super) fn decode(bytes: &[u8]) -> Result<Decoded, Undecodable> {
    foreign::guarded(|| {
        let said = heic_decoder::probe(bytes).map_err(|_| Undecodable::Damaged)?;
        let side = |pixels: usize| u32::try_from(pixels).map_err(|_| Undecodable::TooLarge);
        let coded = (side(said.coded_width.max(said.width))?, side(said.coded_height.max(said.height))?);
        bearable(coded.0, coded.1, limits::PIXELS_HEIF, 3)?;
        let mut image = heic_decoder::decode(bytes).map_err(|_| Undecodable::Damaged)?;
        let profile = image.metadata.icc_profile.take();
        let (width, height) = (side(image.width)?, side(image.height)?);
        let rgb = image.to_rgb8().map_err(|_| Undecodable::Damaged)?.data;
        Ok(Decoded { pixels: Pixels::new(width, height, rgb)?, profile, upright: true })
    })
}
