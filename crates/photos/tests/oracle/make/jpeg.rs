//! Builds small JPEG files that can be decoded: baseline, grey, each block of one shade.

/// A segment with its marker.
pub fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).unwrap().to_be_bytes();
    [&[0xff, marker][..], &length, content].concat()
}

/// A file: segments before the picture, the picture of so many blocks each way, bytes after its end.
pub fn jpeg(before: &[Vec<u8>], blocks: u8, after: &[u8]) -> Vec<u8> {
    let mut out = vec![0xff, 0xd8];
    out.extend(before.concat());
    out.extend(segment(0xdb, &[&[0][..], &[8; 64]].concat()));
    let side = u16::from(blocks) * 8;
    let [high, low] = side.to_be_bytes();
    out.extend(segment(0xc0, &[8, high, low, high, low, 1, 1, 0x11, 0]));
    // Differences of the mean: none as `0`, four bits of it as `10`. Nothing else than the mean: `0`.
    out.extend(segment(0xc4, &[&[0x00, 1, 1][..], &[0; 14], &[0, 4]].concat()));
    out.extend(segment(0xc4, &[&[0x10, 1][..], &[0; 15], &[0]].concat()));
    out.extend(segment(0xda, &[1, 1, 0, 0, 63, 0]));
    out.extend(shades(u32::from(blocks) * u32::from(blocks)));
    out.extend([0xff, 0xd9]);
    out.extend(after);
    out
}

/// Entropy-coded blocks: brighter and darker by turns.
fn shades(blocks: u32) -> Vec<u8> {
    let mut bits = String::new();
    for block in 0..blocks {
        // Of four bits, 1xxx is above and 0xxx below zero.
        let step = if block % 3 == 0 { "1000" } else { "0111" };
        bits.push_str(if block % 5 == 4 { "0" } else { "10" });
        bits.push_str(if block % 5 == 4 { "" } else { step });
        bits.push('0');
    }
    while !bits.len().is_multiple_of(8) {
        bits.push('1');
    }
    let bytes = (0..bits.len() / 8).map(|at| u8::from_str_radix(&bits[at * 8..at * 8 + 8], 2).unwrap());
    bytes.flat_map(|byte| if byte == 0xff { vec![0xff, 0] } else { vec![byte] }).collect()
}
