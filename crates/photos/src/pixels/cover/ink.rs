//! Burning ink into pixels.
//!
//! A JPEG spreads what it shows over blocks: around a face there are ripples of the face. So ink reaches a little beyond
//! the outline, and then to the end of each block of the new file.

use super::shape::Outline;
use super::{Area, CoverRefusal, Edit, sensible};
use crate::pixels::{Pixels, Undecodable, area};

/// How far ink reaches beyond an outline at least, in pixels.
const MARGIN: f64 = 4.0;
/// The blocks ink fills: those of colours that are stored at half size, as phones do.
const BLOCK: u32 = 16;

/// An edit that makes sense.
pub(super) struct Plan {
    crop: Option<Area>,
    spots: Vec<(Outline, [u8; 3])>,
}

impl Plan {
    pub fn of(edit: &Edit) -> Result<Self, CoverRefusal> {
        sensible(edit)?;
        let spots = edit.spots.iter().map(|spot| (spot.shape.outline(), spot.ink)).collect();
        Ok(Self { crop: edit.crop, spots })
    }

    /// What stays, never a pixel more than was drawn. From here on spots are counted in pixels of it.
    pub fn cropped(&mut self, pixels: Pixels) -> Result<Pixels, CoverRefusal> {
        let (width, height) = (f64::from(pixels.width), f64::from(pixels.height));
        let Some(crop) = self.crop else {
            self.place(Area::WHOLE, (width, height));
            return Ok(pixels);
        };
        // A hair's breadth of rounding must not cost a row.
        let inner = |from: f64, len: f64, of: f64| {
            let (from, to) = ((from * of - 0.001).ceil().max(0.0), ((from + len) * of + 0.001).floor().min(of));
            (from as u32, (to - from).max(0.0) as u32)
        };
        let ((left, across), (top, down)) = (inner(crop.x, crop.w, width), inner(crop.y, crop.h, height));
        if across == 0 || down == 0 {
            return Err(CoverRefusal::Edit("a crop without a pixel"));
        }
        let mut rgb = Vec::with_capacity(area(across, down) * 3);
        for y in top..top + down {
            let start = area(pixels.width, y) * 3 + left as usize * 3;
            rgb.extend_from_slice(pixels.rgb.get(start..start + across as usize * 3).ok_or(Undecodable::Damaged)?);
        }
        let kept = Area {
            x: f64::from(left) / width,
            y: f64::from(top) / height,
            w: f64::from(across) / width,
            h: f64::from(down) / height,
        };
        self.place(kept, (f64::from(across), f64::from(down)));
        Ok(Pixels::new(across, down, rgb)?)
    }

    fn place(&mut self, kept: Area, (width, height): (f64, f64)) {
        for (outline, _) in &mut self.spots {
            *outline = outline.on(kept, width, height);
        }
    }

    /// The spots in pixels of what stays, with their ink. Where they overlap the later one lies on top.
    pub fn spots(&self) -> &[(Outline, [u8; 3])] {
        &self.spots
    }

    /// Fills every block that comes near to an outline or lies inside.
    pub fn burn(&self, pixels: &mut Pixels) {
        for (outline, ink) in &self.spots {
            let (left, top, right, bottom) = outline.bounds();
            let first = |at: f64| ((at - MARGIN).max(0.0) as u32) / BLOCK * BLOCK;
            let last = |at: f64, len: u32| (at + MARGIN).clamp(0.0, f64::from(len)).ceil() as u32;
            for y in (first(top)..last(bottom, pixels.height)).step_by(BLOCK as usize) {
                for x in (first(left)..last(right, pixels.width)).step_by(BLOCK as usize) {
                    if reaches(outline, x, y) {
                        fill(pixels, x, y, *ink);
                    }
                }
            }
        }
    }
}

/// Whether ink of a spot fills the block that a pixel is in.
pub(super) fn reaches(outline: &Outline, x: u32, y: u32) -> bool {
    let (left, top) = (f64::from(x / BLOCK * BLOCK) - MARGIN, f64::from(y / BLOCK * BLOCK) - MARGIN);
    let size = f64::from(BLOCK) + 2.0 * MARGIN;
    outline.touches(left, top, left + size, top + size)
}

fn fill(pixels: &mut Pixels, left: u32, top: u32, ink: [u8; 3]) {
    let right = pixels.width.min(left + BLOCK);
    for y in top..pixels.height.min(top + BLOCK) {
        let row = area(pixels.width, y);
        if let Some(row) = pixels.rgb.get_mut((row + left as usize) * 3..(row + right as usize) * 3) {
            row.chunks_exact_mut(3).for_each(|pixel| pixel.copy_from_slice(&ink));
        }
    }
}
