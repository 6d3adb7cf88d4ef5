//! How light a picture is, anywhere in it: means over any rectangle in constant time.

use crate::pixels::Pixels;

/// Sums of brightness from the upper left corner.
pub(super) struct Light {
    width: usize,
    height: usize,
    /// One row and one column more than the picture; at 512 × 512 pixels the largest sum fits easily.
    sums: Vec<u32>,
    levels: Vec<u8>,
}

/// A rectangle in parts of the picture, 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Window {
    pub left: f32,
    pub top: f32,
    pub width: f32,
    pub height: f32,
}

impl Window {
    /// All of it.
    pub const WHOLE: Self = Self { left: 0.0, top: 0.0, width: 1.0, height: 1.0 };
}

impl Light {
    /// The longest side of a picture this is made of.
    pub const SIDE: u32 = 512;

    pub fn of(pixels: &Pixels) -> Self {
        let (width, height) = (pixels.width as usize, pixels.height as usize);
        let level = |pixel: &[u8]| match *pixel {
            [red, green, blue] => ((77 * u32::from(red) + 150 * u32::from(green) + 29 * u32::from(blue)) >> 8) as u8,
            _ => 0,
        };
        let levels: Vec<u8> = pixels.rgb.chunks_exact(3).map(level).collect();
        let mut sums = vec![0_u32; (width + 1) * (height + 1)];
        for (y, row) in levels.chunks_exact(width.max(1)).enumerate() {
            let (before, after) = sums.split_at_mut((y + 1) * (width + 1));
            let above = before.get(y * (width + 1) + 1..).unwrap_or_default();
            let mut sum = 0;
            for ((place, above), level) in after.iter_mut().skip(1).zip(above).zip(row) {
                sum += u32::from(*level);
                *place = above + sum;
            }
        }
        Self { width, height, sums, levels }
    }

    pub const fn size(&self) -> (usize, usize) {
        (self.width, self.height)
    }

    /// One row of levels.
    pub fn row(&self, y: usize) -> &[u8] {
        self.levels.get(y * self.width..(y + 1) * self.width).unwrap_or_default()
    }

    /// One column of levels.
    pub fn column(&self, x: usize) -> impl Iterator<Item = u8> {
        self.levels.iter().skip(x).step_by(self.width.max(1)).copied()
    }

    /// The window in `N` × `N` equal parts: the mean of each.
    pub fn means<const N: usize>(&self, window: Window) -> [[f32; N]; N] {
        let mut means = [[0.0; N]; N];
        let step = (window.width / N as f32, window.height / N as f32);
        let area = (step.0 * self.width as f32 * step.1 * self.height as f32).max(f32::MIN_POSITIVE);
        let corner = |row: usize, column: usize| {
            self.sum(window.left + step.0 * column as f32, window.top + step.1 * row as f32)
        };
        let line = |row: usize| (0..=N).map(move |column| corner(row, column)).collect::<Vec<f64>>();
        let mut above = line(0);
        for (row, means) in means.iter_mut().enumerate() {
            let below = line(row + 1);
            for ((mean, above), below) in means.iter_mut().zip(above.windows(2)).zip(below.windows(2)) {
                if let ([a, b], [c, d]) = (above, below) {
                    *mean = ((d - c - b + a) / f64::from(area)) as f32;
                }
            }
            above = below;
        }
        means
    }

    /// The sum up to a place, between the pixels in proportion.
    fn sum(&self, x: f32, y: f32) -> f64 {
        let place = |at: f32, len: usize| {
            let at = (f64::from(at) * len as f64).clamp(0.0, len as f64);
            let whole = (at as usize).min(len.saturating_sub(1));
            (whole, at - whole as f64)
        };
        let ((column, right), (row, down)) = (place(x, self.width), place(y, self.height));
        let start = row * (self.width + 1) + column;
        let two = |start: usize| match self.sums.get(start..start + 2) {
            Some([a, b]) => f64::from(*a) * (1.0 - right) + f64::from(*b) * right,
            _ => 0.0,
        };
        two(start) * (1.0 - down) + two(start + self.width + 1) * down
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn means_are_exact_between_pixels_too() {
        let mut picture = Pixels::plain(3, 3, [0; 3]);
        picture.rgb[12..15].fill(255); // the middle
        let light = Light::of(&picture);
        let [[all]] = light.means::<1>(Window::WHOLE);
        assert!((all - 255.0 / 9.0).abs() < 0.01, "{all}");
        let quarters = light.means::<2>(Window::WHOLE);
        assert!(quarters.iter().flatten().all(|mean| (mean - 255.0 / 9.0).abs() < 0.01), "{quarters:?}");
        assert_eq!(light.column(1).collect::<Vec<_>>(), [0, 255, 0]);
    }
}
