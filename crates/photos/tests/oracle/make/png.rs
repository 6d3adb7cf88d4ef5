//! Builds small PNG files that can be decoded: grey, eight bits.

use flate2::Compression;
use flate2::write::ZlibEncoder;
use std::io::Write;

/// A chunk with its length and check sum.
pub fn chunk(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let mut sum = flate2::Crc::new();
    sum.update(kind);
    sum.update(content);
    let length = u32::try_from(content.len()).unwrap().to_be_bytes();
    [&length[..], kind, content, &sum.sum().to_be_bytes()].concat()
}

/// A file of so many pixels each way, with chunks before and after its picture, and bytes after its end.
pub fn png(side: u8, before: &[Vec<u8>], later: &[Vec<u8>], after: &[u8]) -> Vec<u8> {
    let line = |y: u8| std::iter::once(0).chain((0..side).map(move |x| x.wrapping_mul(7) ^ y));
    let rows: Vec<u8> = (0..side).flat_map(line).collect();
    let side = [0, 0, 0, side];
    let mut out = b"\x89PNG\r\n\x1a\n".to_vec();
    out.extend(chunk(b"IHDR", &[&side[..], &side, &[8, 0, 0, 0, 0]].concat()));
    out.extend(before.concat());
    out.extend(chunk(b"IDAT", &packed(&rows)));
    out.extend(later.concat());
    out.extend(chunk(b"IEND", b""));
    out.extend(after);
    out
}

/// As a zlib stream.
pub fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::default());
    packer.write_all(bytes).unwrap();
    packer.finish().unwrap()
}
