//! Recall and false pairs on invented pictures and their derivatives.

use super::*;
use crate::pixels::scale;
use crate::scan_bytes;
use jpeg_encoder::{ColorType, Encoder};

/// Numbers that look random (SplitMix64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % u64::from(below)) as u32
    }
}

/// An invented photo: a sky, a ground, and things of many sizes, large ones behind.
fn photo(seed: u64, width: u32, height: u32) -> Pixels {
    let mut dice = Dice(seed.wrapping_mul(0x1234_5678_9abc_def1));
    let mut picture = Pixels::plain(width, height, [0; 3]);
    let horizon = height / 4 + dice.roll(height / 2);
    for (place, pixel) in picture.rgb.chunks_exact_mut(3).enumerate() {
        let y = place as u32 / width;
        let level = if y < horizon { 200 - y * 60 / height } else { 60 + y * 40 / height } as u8;
        pixel.copy_from_slice(&[level, level, level.saturating_add(20)]);
    }
    for number in 0..40 {
        let side = width.max(height) / (3 + number / 3);
        let (left, top) = (dice.roll(width), dice.roll(height));
        let (across, down) = (side / 3 + dice.roll(side), side / 3 + dice.roll(side));
        let colour = [dice.roll(256) as u8, dice.roll(256) as u8, dice.roll(256) as u8];
        let round = dice.roll(2) == 0;
        paint(&mut picture, (left, top, across.max(1), down.max(1)), colour, round);
    }
    picture
}

fn paint(picture: &mut Pixels, (left, top, across, down): (u32, u32, u32, u32), colour: [u8; 3], round: bool) {
    for y in top..(top + down).min(picture.height) {
        for x in left..(left + across).min(picture.width) {
            let dx = (f64::from(x - left) / f64::from(across) - 0.5) * 2.0;
            let dy = (f64::from(y - top) / f64::from(down) - 0.5) * 2.0;
            if !round || dx * dx + dy * dy < 1.0 {
                let start = ((y * picture.width + x) * 3) as usize;
                picture.rgb[start..start + 3].copy_from_slice(&colour);
            }
        }
    }
}

fn cropped(picture: &Pixels, left: u32, top: u32, width: u32, height: u32) -> Pixels {
    let row = |y: u32| (left..left + width).flat_map(move |x| picture.at(x, y));
    Pixels { width, height, rgb: (top..top + height).flat_map(row).collect() }
}

/// Around the middle, so many hundredths of each side.
fn middle(picture: &Pixels, across: u32, down: u32) -> Pixels {
    let (width, height) = (picture.width * across / 100, picture.height * down / 100);
    cropped(picture, (picture.width - width) / 2, (picture.height - height) / 2, width, height)
}

fn bordered(picture: &Pixels, by: u32, colour: [u8; 3]) -> Pixels {
    let mut all = Pixels::plain(picture.width + 2 * by, picture.height + 2 * by, colour);
    let across = all.width as usize * 3;
    for (row, to) in picture.rgb.chunks(picture.width as usize * 3).zip(all.rgb.chunks_mut(across).skip(by as usize)) {
        to[by as usize * 3..by as usize * 3 + row.len()].copy_from_slice(row);
    }
    all
}

fn recompressed(picture: &Pixels, quality: u8) -> Pixels {
    let mut jpeg = Vec::new();
    let (width, height) = (picture.width as u16, picture.height as u16);
    Encoder::new(&mut jpeg, quality).encode(&picture.rgb, width, height, ColorType::Rgb).unwrap();
    let scan = scan_bytes(&jpeg, crate::Depth::Quick);
    decode_small(&jpeg.as_slice(), &scan, SIDE / 2).unwrap()
}

fn changed(picture: &Pixels, change: impl Fn(u8) -> u8) -> Pixels {
    Pixels { rgb: picture.rgb.iter().map(|level| change(*level)).collect(), ..*picture }
}

fn derivatives(picture: &Pixels) -> Vec<(&'static str, Pixels)> {
    let grey = picture
        .rgb
        .chunks(3)
        .flat_map(|one| [((u32::from(one[0]) + u32::from(one[1]) + u32::from(one[2])) / 3) as u8; 3]);
    vec![
        ("recompressed, good", recompressed(picture, 85)),
        ("recompressed, poor", recompressed(picture, 20)),
        ("half as large", scale::down_to(picture.clone(), picture.side() / 2).unwrap()),
        ("as a thumbnail", scale::down_to(picture.clone(), 150).unwrap()),
        ("brighter", changed(picture, |level| level.saturating_add(25))),
        ("less contrast", changed(picture, |level| 30 + level / 10 * 7)),
        ("grey", Pixels { rgb: grey.collect(), ..*picture }),
        ("3 % cropped", middle(picture, 97, 97)),
        ("6 % cropped", middle(picture, 94, 94)),
        ("10 % cropped", middle(picture, 90, 90)),
        ("one edge cropped", cropped(picture, 0, 0, picture.width * 96 / 100, picture.height)),
        ("square", middle(picture, 100 * picture.height / picture.width, 100)),
        ("white border", bordered(picture, 30, [255; 3])),
        ("black border", bordered(picture, 60, [0; 3])),
    ]
}

#[test]
fn derivatives_are_found_and_others_are_not() {
    let photos: Vec<Pixels> = (0..12).map(|seed| photo(seed, 320, 240)).collect();
    let kept: Vec<Views> = photos.iter().map(views).collect();
    let mut missed = std::collections::BTreeMap::<_, usize>::new();
    let (mut all, mut wrong) = (0, 0);
    for (number, photo) in photos.iter().enumerate() {
        for (name, derivative) in derivatives(photo) {
            let asked = views(&derivative);
            all += 1;
            for (other, kept) in kept.iter().enumerate() {
                match (alike(&asked, kept), other == number) {
                    (false, true) => *missed.entry(name).or_default() += 1,
                    (true, false) => wrong += 1,
                    _ => {}
                }
            }
        }
    }
    let found = 100 - missed.values().sum::<usize>() * 100 / all;
    assert!(found >= 98, "{found} % of {all} found, missed: {missed:?}");
    assert_eq!(wrong, 0, "false pairs");
}

#[test]
fn pictures_that_only_share_a_sky_are_not_alike() {
    let kept: Vec<Views> = (1000..1250).map(|seed| views(&photo(seed, 160, 120))).collect();
    let pairs =
        kept.iter().enumerate().flat_map(|(number, one)| kept.iter().skip(number + 1).map(move |two| (one, two)));
    let wrong = pairs.filter(|(one, two)| alike(one, two)).count();
    assert!(wrong == 0, "{wrong} of {} pairs", 250 * 249 / 2);
}

#[test]
fn what_has_no_structure_is_like_nothing() {
    for plain in [Pixels::plain(300, 200, [255; 3]), Pixels::plain(1, 1, [0; 3]), Pixels::plain(4000, 1, [9; 3])] {
        let views = views(&plain);
        assert!(!alike(&views, &views));
        assert!(groups(&[views, views]).is_empty());
    }
}

#[test]
fn bytes_come_back() {
    let kept = views(&photo(7, 200, 200));
    assert_eq!(Views::from_bytes(&kept.to_bytes()), Some(kept));
    let plain = views(&Pixels::plain(9, 9, [1; 3]));
    assert_eq!(Views::from_bytes(&plain.to_bytes()), Some(plain));
    assert_eq!(Views::from_bytes(&[0; BYTES]), None, "another version");
    assert_eq!(Views::from_bytes(&[]), None);
}

#[test]
fn groups_are_found_by_index_as_by_comparing_all() {
    let mut kept = Vec::new();
    for seed in 0..30 {
        let photo = photo(seed, 240, 180);
        kept.push(views(&photo));
        kept.push(views(&middle(&photo, 95, 95)));
        kept.push(views(&scale::down_to(photo, 100).unwrap()));
    }
    kept.push(kept[4]);
    let groups = groups(&kept);
    assert_eq!(groups.len(), 30, "{groups:?}");
    assert!(groups.iter().all(|group| group.iter().all(|one| *one == 90 || one / 3 == group[0] / 3)), "{groups:?}");
    assert_eq!(groups[1], [3, 4, 5, 90], "the twin is with its own");
    let pairs = groups.iter().flat_map(|group| group.iter().map(|one| (group[0], *one)));
    assert!(
        pairs.filter(|(one, two)| one != two).all(|(one, two)| alike(&kept[one], &kept[two]) || one / 3 == two / 3)
    );
}
