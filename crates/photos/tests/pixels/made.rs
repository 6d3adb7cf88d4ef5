//! Invented pictures in every format that code can write.

use image::codecs::{gif::GifEncoder, png::PngEncoder, tiff::TiffEncoder, webp::WebPEncoder};
use image::{ExtendedColorType, ImageEncoder};
use jpeg_encoder::{ColorType, Encoder};
use photos::pixels::Pixels;

/// Red above, green below on the left; blue above, white below on the right.
pub fn quarters(width: u32, height: u32) -> Pixels {
    let colour = |x: u32, y: u32| match (x < width / 2, y < height / 2) {
        (true, true) => [200, 20, 20],
        (true, false) => [20, 180, 20],
        (false, true) => [20, 20, 200],
        (false, false) => [250; 3],
    };
    let rgb = (0..height).flat_map(|y| (0..width).flat_map(move |x| colour(x, y))).collect();
    Pixels { width, height, rgb }
}

pub fn jpeg(pixels: &Pixels) -> Vec<u8> {
    let mut bytes = Vec::new();
    let (width, height) = (pixels.width as u16, pixels.height as u16);
    Encoder::new(&mut bytes, 95).encode(&pixels.rgb, width, height, ColorType::Rgb).unwrap();
    bytes
}

/// A JPEG with an Exif block that says how to turn it and where it was taken.
pub fn jpeg_with_exif(pixels: &Pixels, orientation: u8) -> Vec<u8> {
    let plain = jpeg(pixels);
    let mut tiff = b"MM\0*\0\0\0\x08\0\x02\x01\x0e\0\x02\0\0\0\x09\0\0\0\x26\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    tiff.extend([orientation, 0, 0, 0, 0, 0, 0]);
    tiff.extend(b"CANARY07\0");
    let mut bytes = plain[..2].to_vec();
    bytes.extend([0xff, 0xe1, 0, (tiff.len() + 8) as u8]);
    bytes.extend(b"Exif\0\0");
    bytes.extend(tiff);
    bytes.extend(&plain[2..]);
    bytes
}

pub fn png(pixels: &Pixels) -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoder = PngEncoder::new(&mut bytes);
    encoder.write_image(&pixels.rgb, pixels.width, pixels.height, ExtendedColorType::Rgb8).unwrap();
    bytes
}

pub fn gif(pixels: &Pixels) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = GifEncoder::new(&mut bytes);
    encoder.encode(&pixels.rgb, pixels.width, pixels.height, ExtendedColorType::Rgb8).unwrap();
    drop(encoder);
    bytes
}

pub fn tiff(pixels: &Pixels) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    let encoder = TiffEncoder::new(&mut bytes);
    encoder.write_image(&pixels.rgb, pixels.width, pixels.height, ExtendedColorType::Rgb8).unwrap();
    bytes.into_inner()
}

pub fn webp(pixels: &Pixels) -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoder = WebPEncoder::new_lossless(&mut bytes);
    encoder.write_image(&pixels.rgb, pixels.width, pixels.height, ExtendedColorType::Rgb8).unwrap();
    bytes
}
