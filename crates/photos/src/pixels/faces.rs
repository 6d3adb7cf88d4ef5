//! Proposing spots to cover: where faces may be. A person looks at every spot; nobody is compared, named or grouped here.
//!
//! The detector (SeetaFace, by `rustface`) finds faces that look into the camera and misses many others, so that finding
//! none says nothing.

use super::cover::Area;
use super::{Pixels, foreign, scale};
use rustface::{FaceInfo, ImageData};

/// The model, as it came with `rustface`; see the licence beside it.
const MODEL: &[u8] = include_bytes!("../../vendor/seeta_fd_frontal_v1.0.bin");
/// The longest side that is looked at.
const SIDE: u32 = 640;
/// The shortest side in which there can be a face.
const LEAST: u32 = 40;
/// The smallest face, in pixels of what is looked at.
const FACE: u32 = 20;
/// How sure the detector must be: a false spot costs a click.
const SCORE: f64 = 1.5;
/// How much of its size a spot reaches beyond the face on each side: hair, ears, chin.
const BEYOND: f64 = 0.2;

/// What the detector can say.
#[derive(Debug, Clone, PartialEq)]
pub enum Suggestion {
    /// Here may be faces; elsewhere there may be more.
    Found(Vec<Area>),
    /// It found none, which does not mean that there is none.
    CouldNotTell,
}

/// Looks for faces in a picture as shown.
#[must_use]
pub fn suggest(pixels: &Pixels) -> Suggestion {
    let faces = foreign::guarded(|| {
        let small = scale::down_to(pixels.clone(), SIDE)?;
        Ok(if small.width.min(small.height) < LEAST { Vec::new() } else { found(&small) })
    });
    match faces {
        Ok(faces) if !faces.is_empty() => Suggestion::Found(faces),
        _ => Suggestion::CouldNotTell,
    }
}

fn found(pixels: &Pixels) -> Vec<Area> {
    let Ok(model) = rustface::read_model(MODEL) else { return Vec::new() };
    let mut detector = rustface::create_detector_with_model(model);
    detector.set_min_face_size(FACE);
    detector.set_score_thresh(SCORE);
    detector.set_pyramid_scale_factor(0.8);
    detector.set_slide_window_step(4, 4);
    let grey = |pixel: &[u8]| match *pixel {
        [red, green, blue] => ((77 * u32::from(red) + 150 * u32::from(green) + 29 * u32::from(blue)) >> 8) as u8,
        _ => 0,
    };
    let grey: Vec<u8> = pixels.rgb.chunks_exact(3).map(grey).collect();
    let faces = detector.detect(&ImageData::new(&grey, pixels.width, pixels.height));
    faces.iter().map(|face| spot(face, f64::from(pixels.width), f64::from(pixels.height))).collect()
}

/// The box of a face, a little larger, in parts of the picture and not beyond it.
fn spot(face: &FaceInfo, width: f64, height: f64) -> Area {
    let bounds = face.bbox();
    let (across, down) = (f64::from(bounds.width()), f64::from(bounds.height()));
    let part = |from: f64, len: f64, of: f64| {
        let (from, to) = ((from - len * BEYOND).max(0.0), (from + len * (1.0 + BEYOND)).min(of));
        (from / of, ((to - from) / of).max(0.0))
    };
    let ((x, w), (y, h)) = (part(bounds.x().into(), across, width), part(bounds.y().into(), down, height));
    Area { x, y, w, h }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_face_nothing_is_claimed() {
        let noise = |side: u32| (0..side * side * 3).map(|at| (at.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
        for side in [1, 19, 20, 39, 40, 41, 200] {
            assert_eq!(suggest(&Pixels::plain(side, side, [127; 3])), Suggestion::CouldNotTell);
            if let Suggestion::Found(spots) = suggest(&Pixels { width: side, height: side, rgb: noise(side) }) {
                assert!(spots.iter().all(|spot| spot.x >= 0.0 && spot.x + spot.w <= 1.000_001));
            }
        }
        assert_eq!(suggest(&Pixels::plain(5000, 3, [1; 3])), Suggestion::CouldNotTell);
    }
}
