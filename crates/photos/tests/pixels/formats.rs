//! Each format is shown as it is, refused where it is too large, and an answer where it is broken.

use crate::made;
use photos::pixels::{Pixels, Undecodable, decode, decode_small, preview_of};
use photos::{Depth, FORMATS, Format, scan_bytes};

const HEIC: &[u8] = include_bytes!("../fixtures/shown.heic");
const JXL: &[u8] = include_bytes!("../fixtures/shown.jxl");

fn near(one: [u8; 3], other: [u8; 3], apart: u8) -> bool {
    one.iter().zip(other).all(|(one, other)| one.abs_diff(other) <= apart)
}

fn every() -> Vec<(Format, Vec<u8>)> {
    let picture = made::quarters(64, 48);
    vec![
        (Format::Jpeg, made::jpeg(&picture)),
        (Format::Png, made::png(&picture)),
        (Format::Gif, made::gif(&picture)),
        (Format::Tiff, made::tiff(&picture)),
        (Format::Webp, made::webp(&picture)),
        (Format::Raw, raw(&made::jpeg(&picture))),
        (Format::Heif, HEIC.to_vec()),
        (Format::Jxl, JXL.to_vec()),
    ]
}

/// Like a raw file of Fuji: a head, a small preview, a large one, something behind.
fn raw(preview: &[u8]) -> Vec<u8> {
    let small = made::jpeg(&made::quarters(16, 16));
    [&b"FUJIFILMCCD-RAW 0201"[..], &[0; 300], &small, &[7; 99], preview, &[1; 5000]].concat()
}

#[test]
fn every_format_that_is_said_to_be_shown_is_shown() {
    let shown: Vec<_> = FORMATS.iter().filter(|row| row.shows).map(|row| row.format).collect();
    let every = every();
    assert!(shown.iter().all(|format| every.iter().any(|(other, _)| other == format)), "{shown:?}");
    for (format, bytes) in every {
        assert!(format.row().shows, "{format:?}");
        let pixels = decode(&bytes.as_slice(), 1).unwrap();
        assert_eq!((pixels.width, pixels.height), (64, 48), "{format:?}");
        if !matches!(format, Format::Heif | Format::Jxl) {
            for (x, y) in [(5, 5), (60, 5), (5, 40), (60, 40)] {
                let (one, other) = (pixels.at(x, y), made::quarters(64, 48).at(x, y));
                assert!(near(one, other, 12), "{format:?} at {x}, {y}: {one:?} for {other:?}");
            }
        } else {
            // A gradient from red to blue.
            assert!(near(pixels.at(30, 1), [255, 32, 16], 24), "{format:?}: {:?}", pixels.at(30, 1));
            assert!(near(pixels.at(30, 46), [16, 32, 255], 24), "{format:?}: {:?}", pixels.at(30, 46));
        }
    }
}

#[test]
fn videos_avif_and_anything_else_have_a_name_for_why_not() {
    let of = |bytes: &[u8]| decode(&bytes, 1).err();
    assert_eq!(of(b"\0\0\0\x14ftypqt  \0\0\0\0qt  "), Some(Undecodable::Video));
    assert_eq!(of(b"\0\0\0\x18ftypavif\0\0\0\0mif1avif"), Some(Undecodable::Format(Format::Avif)));
    assert_eq!(of(b"%PDF-1.7"), Some(Undecodable::Unknown));
    assert_eq!(of(b""), Some(Undecodable::Unknown));
}

#[test]
fn transparency_lies_on_white() {
    use image::ImageEncoder;
    let mut bytes = Vec::new();
    let encoder = image::codecs::png::PngEncoder::new(&mut bytes);
    encoder.write_image(&[0, 0, 0, 0, 0, 0, 0, 255], 2, 1, image::ExtendedColorType::Rgba8).unwrap();
    let pixels = decode(&bytes.as_slice(), 1).unwrap();
    assert_eq!(pixels, Pixels { width: 2, height: 1, rgb: vec![255, 255, 255, 0, 0, 0] });
}

#[test]
fn a_picture_cut_anywhere_or_broken_anywhere_is_an_answer() {
    for (format, bytes) in every() {
        let step = (bytes.len() / 300).max(1);
        for len in (0..bytes.len()).step_by(step) {
            let _ = decode(&&bytes[..len], 1);
        }
        for place in (0..bytes.len()).step_by(step) {
            let mut broken = bytes.clone();
            broken[place] ^= 0x15;
            if let Ok(pixels) = decode(&broken.as_slice(), 1) {
                assert_eq!(pixels.rgb.len(), (pixels.width * pixels.height * 3) as usize, "{format:?}");
            }
        }
    }
}

/// The header of a PNG of that size with a few bytes of data.
fn png_of(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = made::png(&made::quarters(8, 8));
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    let mut sum = flate2::Crc::new();
    sum.update(&bytes[12..29]);
    bytes[29..33].copy_from_slice(&sum.sum().to_be_bytes());
    bytes
}

#[test]
fn sizes_beyond_the_limits_are_refused_before_decoding() {
    for (width, height) in [(30_000, 30_000), (60_000, 60_000), (70_000, 1), (u32::MAX, u32::MAX), (10_001, 10_000)] {
        let refused = decode(&png_of(width, height).as_slice(), 1);
        assert!(
            matches!(refused, Err(Undecodable::TooLarge | Undecodable::Damaged)),
            "{width} × {height}: {refused:?}"
        );
    }
    let mut gif = made::gif(&made::quarters(8, 8));
    gif[6..10].copy_from_slice(&[0xff; 4]);
    assert_eq!(decode(&gif.as_slice(), 1), Err(Undecodable::TooLarge));
}

#[test]
fn the_largest_preview_of_a_raw_file_is_found() {
    let preview = made::jpeg(&made::quarters(64, 48));
    let bytes = raw(&preview);
    let found = preview_of(&bytes.as_slice()).unwrap();
    assert!(bytes[found.start as usize..].starts_with(&preview));
    assert_eq!(preview_of(&&b"FUJIFILMCCD-RAW \xff\xd8\xff\xd8\xff\xc0"[..]), None);
    // A preview across the edge of two windows.
    let far = [&vec![0; photos::limits::WINDOW - 1][..], &preview].concat();
    assert_eq!(preview_of(&far.as_slice()).unwrap().start, photos::limits::WINDOW as u64 - 1);
}

#[test]
fn a_small_picture_is_as_large_as_was_asked() {
    let bytes = made::jpeg(&made::quarters(640, 480));
    let scan = scan_bytes(&bytes, Depth::Quick);
    let side = |side| decode_small(&bytes.as_slice(), &scan, side).unwrap().side();
    assert_eq!((side(1), side(80), side(81), side(1000)), (80, 80, 640, 640));
}
