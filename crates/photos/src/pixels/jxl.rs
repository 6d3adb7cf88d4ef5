//! JPEG XL by `jxl-oxide`, which turns the picture as it says; colours become sRGB where it knows how.

use super::{Decoded, Pixels, Undecodable, area, bearable, foreign};
use crate::limits;
use jxl_oxide::{AllocTracker, EnumColourEncoding, JxlImage, JxlThreadPool, RenderingIntent};

/// Decodes the first frame.
pub(super) fn decode(bytes: &[u8]) -> Result<Decoded, Undecodable> {
    foreign::guarded(|| {
        let memory = usize::try_from(limits::DECODING).unwrap_or(usize::MAX);
        let mut image = JxlImage::builder()
            .pool(JxlThreadPool::none())
            .alloc_tracker(AllocTracker::with_limit(memory))
            .read(bytes)
            .map_err(|_| Undecodable::Damaged)?;
        // Four bytes a sample, at least three of them.
        bearable(image.width(), image.height(), limits::PIXELS, 12 + 3)?;
        image.request_color_encoding(EnumColourEncoding::srgb(RenderingIntent::Relative));
        let frame = image.render_frame(0).map_err(|_| Undecodable::Damaged)?;
        let mut stream = frame.stream();
        let (width, height, channels) = (stream.width(), stream.height(), stream.channels() as usize);
        bearable(width, height, limits::PIXELS, 12 + 3)?;
        if !(1..=4).contains(&channels) {
            return Err(Undecodable::Damaged);
        }
        let mut samples = vec![0_u8; area(width, height) * channels];
        stream.write_to_buffer(&mut samples);
        let rgb = super::others::without_alpha(samples, channels).ok_or(Undecodable::Damaged)?;
        Ok(Decoded { pixels: Pixels::new(width, height, rgb)?, profile: None, upright: true })
    })
}
