//! Invented pictures: scenes of soft and hard shapes with the grain of a sensor, and their JPEG.
//!
//! Only the room of photos may name an encoder, so the JPEG is asked for there: as a "thumbnail" of full size.

use crate::Unmeasured;
pub use photos::pixels::Pixels;
use photos::pixels::thumbnail::thumbnail;
use photos::{Depth, scan_bytes};

/// Cells across a scene and how strong they are, from coarse to fine.
const LAYERS: [(usize, i32); 4] = [(4, 70), (13, 45), (60, 24), (400, 14)];
/// Boxes with hard edges in a scene.
const BOXES: usize = 24;
/// The longest side a JPEG is made of, in pixels.
const LONGEST: u32 = 4096;

/// Numbers that look like chance and are the same in each run.
pub struct Chance(pub u64);

impl Chance {
    /// The next number.
    pub fn next(&mut self) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as u32
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        self.next() as usize % end.max(1)
    }

    /// A number of at most `size`, above or below zero.
    fn around(&mut self, size: i32) -> i32 {
        (self.next() % (2 * size.unsigned_abs() + 1)).cast_signed() - size
    }
}

/// A scene; another one for each seed. `grain`: how much each pixel differs by chance, in levels.
pub fn scene(seed: u64, width: u32, height: u32, grain: i32) -> Pixels {
    let mut chance = Chance(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    let (across, down) = (width as usize, height as usize);
    let mut light = vec![128_i32; across * down];
    for (cells, strength) in LAYERS {
        soft(&mut chance, &mut light, across, (cells, strength));
    }
    for _ in 0..BOXES {
        hard(&mut chance, &mut light, across, down);
    }
    let mut warmth = vec![0_i32; across * down];
    soft(&mut chance, &mut warmth, across, (6, 40));
    let pixel = |(light, warmth): (&i32, &i32)| {
        let light = light + chance.around(grain);
        [light + warmth, light, light - warmth].map(|level| level.clamp(0, 255) as u8)
    };
    let rgb = light.iter().zip(&warmth).flat_map(pixel).collect();
    Pixels { width, height, rgb }
}

/// Adds values of chance at the corners of cells, and what lies between them.
fn soft(chance: &mut Chance, plane: &mut [i32], across: usize, (cells, strength): (usize, i32)) {
    let size = across.div_ceil(cells);
    let rows = plane.len() / across / size + 2;
    let corners: Vec<Vec<i32>> = (0..rows).map(|_| (0..cells + 2).map(|_| chance.around(strength)).collect()).collect();
    for (y, line) in plane.chunks_exact_mut(across).enumerate() {
        let (above, below) = (&corners[y / size], &corners[y / size + 1]);
        let between = |from: i32, to: i32, part: usize| from + (to - from) * part as i32 / size as i32;
        let edge: Vec<i32> = above.iter().zip(below).map(|(from, to)| between(*from, *to, y % size)).collect();
        for (cell, ends) in line.chunks_mut(size).zip(edge.windows(2)) {
            cell.iter_mut().enumerate().for_each(|(x, level)| *level += between(ends[0], ends[1], x));
        }
    }
}

/// Makes a box somewhere lighter or darker.
fn hard(chance: &mut Chance, plane: &mut [i32], across: usize, down: usize) {
    let (left, top) = (chance.below(across), chance.below(down));
    let (width, height) = (chance.below(across / 4) + 2, chance.below(down / 4) + 2);
    let strength = chance.around(50);
    for line in plane.chunks_exact_mut(across).skip(top).take(height) {
        line.iter_mut().skip(left).take(width).for_each(|level| *level += strength);
    }
}

/// The picture as a JPEG, as phones write it: four pixels share a colour.
pub fn jpeg(pixels: &Pixels) -> Result<Vec<u8>, Unmeasured> {
    smaller(&tiff(pixels), LONGEST)
}

/// A coded picture as a JPEG whose longer side is `side` at most.
pub fn smaller(coded: &[u8], side: u32) -> Result<Vec<u8>, Unmeasured> {
    Ok(thumbnail(&coded, &scan_bytes(coded, Depth::Quick), side)?.jpeg)
}

/// The picture as a TIFF without compression.
fn tiff(pixels: &Pixels) -> Vec<u8> {
    const DATA: u32 = 8 + 2 + 9 * 12 + 4 + 6;
    let size = u32::try_from(pixels.rgb.len()).unwrap_or(u32::MAX);
    let entries = [
        (256, 4, 1, pixels.width),
        (257, 4, 1, pixels.height),
        (258, 3, 3, DATA - 6),
        (259, 3, 1, 1),
        (262, 3, 1, 2),
        (273, 4, 1, DATA),
        (277, 3, 1, 3),
        (278, 4, 1, pixels.height),
        (279, 4, 1, size),
    ];
    let mut out = b"II*\0\x08\0\0\0\x09\0".to_vec();
    for (tag, kind, count, value) in entries {
        out.extend([u16::to_le_bytes(tag), u16::to_le_bytes(kind)].concat());
        out.extend([u32::to_le_bytes(count), u32::to_le_bytes(value)].concat());
    }
    out.extend(b"\0\0\0\0\x08\0\x08\0\x08\0");
    out.extend(&pixels.rgb);
    out
}
