//! Turning and mirroring, by the eight orientations of Exif (tag 0x0112).

use super::{Pixels, Undecodable, bearable};
use crate::limits;

/// The picture as it is shown. An orientation that does not exist leaves it as it is, as viewers do.
pub(super) fn turned(pixels: Pixels, orientation: u16) -> Result<Pixels, Undecodable> {
    let (width, height) = (pixels.width, pixels.height);
    let mut pixels = pixels;
    match orientation {
        2 => mirror(&mut pixels),
        3 => reverse(&mut pixels.rgb),
        4 => {
            reverse(&mut pixels.rgb);
            mirror(&mut pixels);
        }
        5..=8 => {
            // Both pictures stand in memory for a moment.
            bearable(width, height, limits::PIXELS_EIGHTH, 6)?;
            pixels = transposed(&pixels);
            match orientation {
                6 => mirror(&mut pixels),
                7 => reverse(&mut pixels.rgb),
                8 => {
                    reverse(&mut pixels.rgb);
                    mirror(&mut pixels);
                }
                _ => {}
            }
        }
        _ => {}
    }
    Ok(pixels)
}

fn mirror(pixels: &mut Pixels) {
    let row = (pixels.width as usize * 3).max(1);
    pixels.rgb.chunks_exact_mut(row).for_each(reverse);
}

/// The order of the pixels, not of their bytes, turned round.
fn reverse(rgb: &mut [u8]) {
    rgb.reverse();
    rgb.chunks_exact_mut(3).for_each(|pixel| pixel.reverse());
}

/// Mirrored along the diagonal from the upper left, in squares that stay in the cache.
fn transposed(pixels: &Pixels) -> Pixels {
    const SQUARE: usize = 32;
    let (width, height) = (pixels.width as usize, pixels.height as usize);
    let mut rgb = vec![0; pixels.rgb.len()];
    for top in (0..height).step_by(SQUARE) {
        for left in (0..width).step_by(SQUARE) {
            for y in top..height.min(top + SQUARE) {
                for x in left..width.min(left + SQUARE) {
                    let (from, to) = ((y * width + x) * 3, (x * height + y) * 3);
                    if let (Some(to), Some(from)) = (rgb.get_mut(to..to + 3), pixels.rgb.get(from..from + 3)) {
                        to.copy_from_slice(from);
                    }
                }
            }
        }
    }
    Pixels { width: pixels.height, height: pixels.width, rgb }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    /// Each pixel tells where it was: two rows of three.
    fn numbered() -> Pixels {
        Pixels { width: 3, height: 2, rgb: (1..=6).flat_map(|number| [number, number + 10, number + 20]).collect() }
    }

    fn reds(pixels: &Pixels) -> Vec<u8> {
        pixels.rgb.chunks(3).map(|pixel| pixel[0]).collect()
    }

    #[test]
    fn each_orientation_is_shown_as_exif_says() {
        // 1 2 3
        // 4 5 6
        for (orientation, width, shown) in [
            (1, 3, [1, 2, 3, 4, 5, 6]),
            (2, 3, [3, 2, 1, 6, 5, 4]),
            (3, 3, [6, 5, 4, 3, 2, 1]),
            (4, 3, [4, 5, 6, 1, 2, 3]),
            (5, 2, [1, 4, 2, 5, 3, 6]),
            (6, 2, [4, 1, 5, 2, 6, 3]),
            (7, 2, [6, 3, 5, 2, 4, 1]),
            (8, 2, [3, 6, 2, 5, 1, 4]),
            (0, 3, [1, 2, 3, 4, 5, 6]),
            (9, 3, [1, 2, 3, 4, 5, 6]),
        ] {
            let turned = turned(numbered(), orientation).unwrap();
            assert_eq!((turned.width, reds(&turned)), (width, shown.to_vec()), "{orientation}");
            assert!(turned.rgb.chunks(3).all(|pixel| pixel[1] == pixel[0] + 10 && pixel[2] == pixel[0] + 20));
        }
    }

    #[test]
    fn turned_and_turned_back_is_the_same() {
        let picture = Pixels { width: 70, height: 45, rgb: (0..70 * 45 * 3).map(|n| (n * 7 % 251) as u8).collect() };
        for (there, back) in [(1, 1), (2, 2), (3, 3), (4, 4), (5, 5), (6, 8), (7, 7), (8, 6)] {
            let turned = turned(turned(picture.clone(), there).unwrap(), back).unwrap();
            assert!(turned == picture, "{there} and {back}");
        }
    }
}
