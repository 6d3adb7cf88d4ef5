//! Making pictures smaller.

use super::{Pixels, Undecodable};
use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer};

/// The size with the same shape whose longer side is `side`; never larger than before, no side 0.
pub(super) fn fitting(width: u32, height: u32, side: u32) -> (u32, u32) {
    let longest = width.max(height).max(1);
    let side = side.max(1);
    if longest <= side {
        return (width, height);
    }
    let part = |of: u32| {
        let rounded = (u64::from(of) * u64::from(side) + u64::from(longest) / 2) / u64::from(longest);
        u32::try_from(rounded).unwrap_or(side).clamp(1, side)
    };
    (part(width), part(height))
}

/// The picture with at most `side` pixels along its longer side.
pub(super) fn down_to(pixels: Pixels, side: u32) -> Result<Pixels, Undecodable> {
    let (width, height) = fitting(pixels.width, pixels.height, side);
    if (width, height) == (pixels.width, pixels.height) {
        return Ok(pixels);
    }
    let source = ImageRef::new(pixels.width, pixels.height, &pixels.rgb, PixelType::U8x3);
    let source = source.map_err(|_| Undecodable::Damaged)?;
    let mut smaller = Image::new(width, height, PixelType::U8x3);
    let options = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::CatmullRom));
    Resizer::new().resize(&source, &mut smaller, &options).map_err(|_| Undecodable::Stopped)?;
    Pixels::new(width, height, smaller.into_vec())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn the_shape_stays_and_nothing_grows() {
        assert_eq!(fitting(4032, 3024, 320), (320, 240));
        assert_eq!(fitting(3024, 4032, 320), (240, 320));
        assert_eq!(fitting(100, 50, 320), (100, 50));
        assert_eq!(fitting(65_535, 1, 320), (320, 1));
        assert_eq!(fitting(10, 10, 0), (1, 1));
        let small = down_to(Pixels::plain(640, 480, [9, 99, 199]), 64).unwrap();
        assert_eq!((small.width, small.height, small.at(63, 47)), (64, 48, [9, 99, 199]));
    }
}
