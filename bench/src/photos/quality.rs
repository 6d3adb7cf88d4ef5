//! How many copies of invented pictures are found again, and how many pairs are found that are none.

use super::picture::{Pixels, jpeg, scene, smaller};
use crate::Unmeasured;
use photos::pixels::decode;
use photos::pixels::likeness::{Views, alike, views};

/// Different pictures.
const PICTURES: u64 = 60;
/// Their size in pixels.
const SIZE: (u32, u32) = (1024, 768);
/// What becomes of a copy.
const KINDS: [&str; 4] = ["half the size", "small, coded twice", "lighter", "6 % cropped"];

/// What was found.
pub struct Found {
    /// Pictures that were copied.
    pub pictures: usize,
    /// Copies found, of a hundred, for each kind of copy.
    pub shares: Vec<(&'static str, f64)>,
    /// Pairs of different pictures that were taken for copies, of a hundred.
    pub wrong: f64,
    /// The same in numbers.
    pub note: String,
}

/// Copies pictures in some ways and looks for them.
pub fn measured() -> Result<Found, Unmeasured> {
    let mut families = Vec::new();
    for seed in 0..PICTURES {
        families.push(family(&scene(1_000 + seed, SIZE.0, SIZE.1, 4))?);
    }
    let found = |copy: usize| {
        let found = families.iter().filter(|family| alike(&family[0], &family[copy + 1])).count();
        found as f64 * 100.0 / families.len() as f64
    };
    let shares = KINDS.into_iter().enumerate().map(|(copy, kind)| (kind, found(copy))).collect();
    let (mut wrong, mut pairs) = (0_usize, 0_usize);
    for (number, one) in families.iter().enumerate() {
        for other in families.iter().skip(number + 1) {
            pairs += one.len() * other.len();
            wrong += one.iter().map(|one| other.iter().filter(|other| alike(one, other)).count()).sum::<usize>();
        }
    }
    let note = format!("{wrong} of {pairs} pairs");
    Ok(Found { pictures: families.len(), shares, wrong: wrong as f64 * 100.0 / pairs as f64, note })
}

/// The views of a picture and of its copies.
fn family(picture: &Pixels) -> Result<Vec<Views>, Unmeasured> {
    let coded = jpeg(picture)?;
    let small = smaller(&smaller(&coded, 800)?, 320)?;
    let mut lighter = picture.clone();
    lighter.rgb.iter_mut().for_each(|level| *level = level.saturating_add(25));
    let copies = [smaller(&coded, 512)?, small, jpeg(&lighter)?, jpeg(&cropped(picture))?];
    let mut family = vec![views(&decode(&coded.as_slice(), 1)?)];
    for copy in copies {
        family.push(views(&decode(&copy.as_slice(), 1)?));
    }
    Ok(family)
}

/// The picture without three of a hundred pixels at each side.
fn cropped(picture: &Pixels) -> Pixels {
    let (left, top) = (picture.width * 3 / 100, picture.height * 3 / 100);
    let (width, height) = (picture.width - 2 * left, picture.height - 2 * top);
    let row = |y: u32| (0..width).flat_map(move |x| picture.at(left + x, top + y));
    Pixels { width, height, rgb: (0..height).flat_map(row).collect() }
}
