//! The eighth is the mean of each block, for every kind of JPEG our encoder can make; damage never stops us.

use super::*;
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};

fn picture(width: u32, height: u32) -> Pixels {
    let wave = |at: f64| (128.0 + 100.0 * at.sin()) as u8;
    let pixel = |place: u32| {
        let (x, y) = (f64::from(place % width), f64::from(place / width));
        [wave(x / 60.0 + y / 90.0), wave(y / 45.0), wave((x + y) / 80.0)]
    };
    Pixels { width, height, rgb: (0..width * height).flat_map(pixel).collect() }
}

fn coded(pixels: &Pixels, set: impl FnOnce(&mut Encoder<&mut Vec<u8>>)) -> Vec<u8> {
    let mut jpeg = Vec::new();
    let mut encoder = Encoder::new(&mut jpeg, 90);
    set(&mut encoder);
    encoder.encode(&pixels.rgb, pixels.width as u16, pixels.height as u16, ColorType::Rgb).unwrap();
    jpeg
}

fn small(bytes: &[u8]) -> Pixels {
    eighth::decode(bytes, &Header::read(bytes).unwrap()).unwrap().unwrap()
}

/// How far the eighth is from the means of the whole picture's blocks, in levels: the worst, without the outermost blocks.
fn off(bytes: &[u8]) -> i32 {
    let (small, whole) = (small(bytes), decode(bytes, None).unwrap().pixels);
    assert_eq!((small.width, small.height), (whole.width.div_ceil(8), whole.height.div_ceil(8)));
    let mut worst = 0;
    for y in 0..whole.height / 8 {
        for x in 0..whole.width / 8 {
            let places = (0..64).map(|place| whole.at(x * 8 + place % 8, y * 8 + place / 8));
            let sums = places.fold([0_i32; 3], |sums, pixel| [0, 1, 2].map(|c| sums[c] + i32::from(pixel[c])));
            for (sum, level) in sums.iter().zip(small.at(x, y)) {
                worst = worst.max((sum / 64 - i32::from(level)).abs());
            }
        }
    }
    worst
}

#[test]
fn the_eighth_is_the_mean_of_each_block() {
    let pixels = picture(203, 117);
    for (name, bytes, allowed) in [
        ("4:4:4", coded(&pixels, |encoder| encoder.set_sampling_factor(SamplingFactor::F_1_1)), 2),
        // Colours at half size are spread, not smoothed.
        ("4:2:2", coded(&pixels, |encoder| encoder.set_sampling_factor(SamplingFactor::F_2_1)), 24),
        ("4:2:0", coded(&pixels, |encoder| encoder.set_sampling_factor(SamplingFactor::F_2_2)), 24),
        ("4:4:0", coded(&pixels, |encoder| encoder.set_sampling_factor(SamplingFactor::F_1_2)), 24),
        (
            "restarts",
            coded(&pixels, |encoder| {
                encoder.set_sampling_factor(SamplingFactor::F_1_1);
                encoder.set_restart_interval(7);
            }),
            2,
        ),
        (
            "progressive",
            coded(&pixels, |encoder| {
                encoder.set_sampling_factor(SamplingFactor::F_1_1);
                encoder.set_progressive(true);
            }),
            2,
        ),
        (
            "own tables",
            coded(&pixels, |encoder| {
                encoder.set_sampling_factor(SamplingFactor::F_1_1);
                encoder.set_optimized_huffman_tables(true);
            }),
            2,
        ),
    ] {
        let off = off(&bytes);
        assert!(off <= allowed, "{name}: {off} levels off");
    }
}

#[test]
fn grey_rgb_and_inks() {
    let pixels = picture(64, 64);
    let luma: Vec<u8> = pixels.rgb.chunks(3).map(|pixel| pixel[0]).collect();
    let mut grey = Vec::new();
    Encoder::new(&mut grey, 90).encode(&luma, 64, 64, ColorType::Luma).unwrap();
    assert!(off(&grey) <= 2);
    let inks: Vec<u8> = pixels.rgb.chunks(3).flat_map(|pixel| [pixel[0], pixel[1], pixel[2], 255]).collect();
    let mut four = Vec::new();
    Encoder::new(&mut four, 90).encode(&inks, 64, 64, ColorType::Cmyk).unwrap();
    let header = Header::read(&four).unwrap();
    assert_eq!(eighth::decode(&four, &header).unwrap(), None, "left to the full decoder");
    assert_eq!(decode(&four, Some(8)).unwrap().pixels.width, 64);
}

#[test]
fn a_file_cut_anywhere_is_an_answer() {
    let pixels = picture(48, 40);
    for progressive in [false, true] {
        let bytes = coded(&pixels, |encoder| encoder.set_progressive(progressive));
        for len in 0..bytes.len() {
            for side in [Some(1), None] {
                if let Ok(made) = decode(&bytes[..len], side) {
                    assert!(made.pixels.width <= 48);
                }
            }
        }
    }
}

#[test]
fn a_flipped_byte_anywhere_is_an_answer() {
    let bytes = coded(&picture(48, 24), |encoder| encoder.set_restart_interval(3));
    for place in 0..bytes.len() {
        let mut broken = bytes.clone();
        broken[place] ^= 0x11;
        for side in [Some(1), None] {
            let _ = decode(&broken, side);
        }
    }
}

#[test]
fn huge_headers_and_endless_scans_are_refused_at_once() {
    let mut bytes = coded(&picture(16, 16), |_| {});
    let frame = bytes.windows(2).position(|two| two == [0xff, 0xc0]).unwrap();
    bytes[frame + 5..frame + 9].copy_from_slice(&[0xff, 0xdc, 0xff, 0xdc]);
    assert_eq!(decode(&bytes, None).err(), Some(Undecodable::TooLarge));
    assert_eq!(decode(&bytes, Some(320)).err(), Some(Undecodable::TooLarge));
    let bytes = coded(&picture(16, 16), |encoder| encoder.set_progressive(true));
    let last = bytes.windows(2).rposition(|two| two == [0xff, 0xda]).unwrap();
    let scan = &bytes[last..bytes.len() - 2];
    let bomb = [&bytes[..bytes.len() - 2], &scan.repeat(800), &[0xff, 0xd9]].concat();
    assert_eq!(decode(&bomb, None).err(), Some(Undecodable::TooLarge));
    assert_eq!(decode(&bomb, Some(1)).err(), Some(Undecodable::TooLarge));
}
