//! Ink covers what was drawn, whatever the picture, and refusals leave nothing.

use super::*;
use crate::pixels::Pixels;
use jpeg_encoder::{ColorType, Encoder};

/// A loud picture: ripples everywhere.
fn loud(width: u32, height: u32) -> Pixels {
    let pixel = |place: u32| {
        let (x, y) = (place % width, place / width);
        [((x * 37) ^ (y * 91)) as u8, (x * y) as u8, if (x / 3 + y / 5) % 2 == 0 { 255 } else { 0 }]
    };
    Pixels { width, height, rgb: (0..width * height).flat_map(pixel).collect() }
}

fn edits() -> Vec<Edit> {
    let heart = vec![(0.2, 0.3), (0.35, 0.2), (0.5, 0.35), (0.65, 0.2), (0.8, 0.3), (0.5, 0.81)];
    let rectangle = Area { x: 0.513, y: 0.1, w: 0.2, h: 0.333 };
    let crop = Some(Area { x: 0.11, y: 0.07, w: 0.8, h: 0.7 });
    vec![
        Edit { crop: None, spots: vec![Spot::black(Shape::Rectangle(rectangle))] },
        Edit { crop, spots: vec![Spot::black(Shape::Polygon(heart.clone()))] },
        Edit {
            crop,
            spots: vec![
                Spot { shape: Shape::Polygon(heart), ink: [250, 128, 3] },
                Spot { shape: Shape::Rectangle(rectangle), ink: [255; 3] },
                Spot::black(Shape::Polygon(vec![(0.0, 0.0), (0.1, 0.0), (1.0, 1.0)])),
            ],
        },
    ]
}

fn jpeg(pixels: &Pixels, quality: u8) -> Vec<u8> {
    let mut jpeg = Vec::new();
    let (width, height) = (pixels.width as u16, pixels.height as u16);
    Encoder::new(&mut jpeg, quality).encode(&pixels.rgb, width, height, ColorType::Rgb).unwrap();
    jpeg
}

#[test]
fn every_pixel_inside_is_ink_after_coding() {
    for (width, height) in [(317, 203), (16, 16), (64, 1000), (5, 3)] {
        for edit in edits() {
            let mut plan = ink::Plan::of(&edit).unwrap();
            let mut pixels = plan.cropped(loud(width, height)).unwrap();
            plan.burn(&mut pixels);
            assert!(proof::is_ink(&pixels, &plan), "{width} × {height}");
            let folder = tempfile::tempdir().unwrap();
            for format in [Format::Jpeg, Format::Png] {
                let copy = write::copy(&pixels, format, None, folder.path()).unwrap();
                let bytes = std::fs::read(copy.path()).unwrap();
                let shown = stored(format, &bytes.as_slice(), None).unwrap().pixels;
                assert_eq!((shown.width, shown.height), (pixels.width, pixels.height));
                assert!(proof::is_ink(&shown, &plan), "{width} × {height} as {format:?}");
            }
        }
    }
}

#[test]
fn the_proof_sees_a_single_pixel() {
    let mut plan = ink::Plan::of(&edits()[0]).unwrap();
    let mut pixels = plan.cropped(loud(200, 100)).unwrap();
    assert!(!proof::is_ink(&pixels, &plan), "nothing is covered yet");
    plan.burn(&mut pixels);
    let inside = ((20 * 200 + 110) * 3) as usize;
    pixels.rgb[inside] = 3;
    assert!(!proof::is_ink(&pixels, &plan));
    pixels.rgb[inside] = 2;
    assert!(proof::is_ink(&pixels, &plan), "two levels are rounding");
}

#[test]
fn ink_reaches_beyond_the_outline_in_whole_blocks() {
    let area = Area { x: 0.25, y: 0.25, w: 0.25, h: 0.25 };
    let mut plan = ink::Plan::of(&Edit { crop: None, spots: vec![Spot::black(Shape::Rectangle(area))] }).unwrap();
    let mut pixels = plan.cropped(Pixels::plain(256, 256, [200; 3])).unwrap();
    plan.burn(&mut pixels);
    let black = |x, y| pixels.at(x, y) == [0; 3];
    assert!(black(48, 48) && black(143, 143) && black(100, 100), "a block more on each side");
    assert!(!black(47, 100) && !black(144, 100) && !black(100, 47) && !black(100, 144));
}

#[test]
fn a_crop_never_keeps_more_than_was_drawn() {
    let edit = Edit { crop: Some(Area { x: 0.105, y: 0.0, w: 0.29, h: 1.0 }), spots: Vec::new() };
    let picture = loud(100, 20);
    let kept = ink::Plan::of(&edit).unwrap().cropped(picture.clone()).unwrap();
    assert_eq!((kept.width, kept.height), (28, 20));
    assert_eq!((kept.at(0, 3), kept.at(27, 19)), (picture.at(11, 3), picture.at(38, 19)));
}

#[test]
fn edits_that_make_no_sense_are_refused() {
    let crop = |x, y, w, h| Edit { crop: Some(Area { x, y, w, h }), spots: Vec::new() };
    let spot = |shape| Edit { crop: None, spots: vec![Spot::black(shape)] };
    for edit in [
        Edit::default(),
        crop(0.5, 0.0, 0.6, 1.0),
        crop(-0.1, 0.0, 0.5, 1.0),
        crop(0.0, 0.0, 0.0, 1.0),
        crop(f64::NAN, 0.0, 1.0, 1.0),
        crop(0.0, 0.0, f64::INFINITY, 1.0),
        spot(Shape::Polygon(vec![(0.0, 0.0), (1.0, 1.0)])),
        spot(Shape::Polygon(vec![(0.0, 0.0), (1.0, f64::NAN), (0.5, 0.5)])),
        spot(Shape::Polygon(vec![(0.0, 0.0); limits::CORNERS + 1])),
        spot(Shape::Rectangle(Area { x: 0.0, y: 0.0, w: f64::NAN, h: 0.1 })),
        Edit { crop: None, spots: vec![Spot::black(Shape::Rectangle(Area::WHOLE)); limits::SPOTS + 1] },
    ] {
        assert!(matches!(ink::Plan::of(&edit), Err(CoverRefusal::Edit(_))), "{edit:?}");
    }
}

#[test]
fn a_refusal_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let bytes = jpeg(&loud(64, 48), 90);
    let scan = crate::scan_bytes(&bytes, crate::Depth::Whole);
    let cut = &bytes[..100];
    let refused = cover(&cut, &scan, &edits()[0], folder.path(), "a.jpg");
    assert!(matches!(refused, Err(CoverRefusal::Undecodable(_))), "{refused:?}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    let nowhere = folder.path().join("not there");
    let refused = cover(&bytes.as_slice(), &scan, &edits()[0], &nowhere, "a.jpg");
    assert!(matches!(refused, Err(CoverRefusal::NotWritten(_))), "{refused:?}");
}
