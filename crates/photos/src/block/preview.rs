//! Pictures inside a picture.

use crate::bytes::number;
use crate::{Detail, Report, Source};
use audit::FindingKind;

/// Notes a picture inside, with the size that its own header says. `bytes` may be its beginning; `len` is its length.
pub(crate) fn found(bytes: &[u8], len: u64, source: Source, report: &mut Report) {
    let (width, height) = size(bytes).unwrap_or((0, 0));
    sized(width, height, len, source, report);
}

/// Notes a picture inside of a known size; 0 where that is not written.
pub(crate) fn sized(width: u32, height: u32, len: u64, source: Source, report: &mut Report) {
    let shows_more = report.size.filter(|whole| is_another_crop((width, height), *whole)).map(|_| true);
    report.found(FindingKind::HiddenPreview, source, Detail::Picture { width, height, bytes: len, shows_more });
}

/// Whether two pictures differ in their proportions by more than 3 in 100, however they are turned. Then one of them
/// shows something that the other does not. The side of a small one may be rounded by a pixel.
pub(crate) fn is_another_crop(inside: (u32, u32), whole: (u32, u32)) -> bool {
    let sorted = |(one, other): (u32, u32)| (u64::from(one.max(other)), u64::from(one.min(other)));
    let ((long, short), (whole_long, whole_short)) = (sorted(inside), sorted(whole));
    if short == 0 || whole_short == 0 {
        return false;
    }
    // Sides are 32 bits: products of them fit, and are compared as parts of a hundred.
    let (one, other) = (u128::from(long * whole_short), u128::from(whole_long * short));
    let rounding = u128::from(whole_long.max(whole_short));
    one.abs_diff(other) * 100 > one.max(other) * 3 && one.abs_diff(other) > rounding
}

/// Width and height that the header of a coded picture (JPEG, PNG, WebP, GIF) says.
pub(crate) fn size(bytes: &[u8]) -> Option<(u32, u32)> {
    if bytes.starts_with(&[0xff, 0xd8]) {
        jpeg(bytes)
    } else if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        Some((number::be32(bytes, 16)?, number::be32(bytes, 20)?))
    } else if bytes.starts_with(b"GIF8") {
        Some((u32::from(number::le16(bytes, 6)?), u32::from(number::le16(bytes, 8)?)))
    } else if bytes.starts_with(b"RIFF") && bytes.get(8..12)? == b"WEBP" {
        webp(bytes)
    } else {
        None
    }
}

/// From marker to marker up to the frame header (ITU-T T.81, B.2.2).
fn jpeg(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut rest = bytes.get(2..)?;
    loop {
        match *rest {
            [0xff, 0xff, ..] => rest = rest.get(1..)?,
            [0xff, 0xc4 | 0xc8 | 0xcc, ..] | [0xff, 0xd0..=0xfe, ..] => {
                rest = rest.get(2 + usize::from(number::be16(rest, 2)?)..)?;
            }
            [0xff, 0xc0..=0xcf, ..] => {
                return Some((u32::from(number::be16(rest, 7)?), u32::from(number::be16(rest, 5)?)));
            }
            _ => return None,
        }
    }
}

/// The header of the first chunk (RFC 9649).
fn webp(bytes: &[u8]) -> Option<(u32, u32)> {
    match bytes.get(12..16)? {
        b"VP8X" => {
            let side = |at| Some((number::le32(bytes, at)? & 0xff_ffff) + 1);
            Some((side(24)?, u32::from(number::le16(bytes, 27)?) + (u32::from(*bytes.get(29)?) << 16) + 1))
        }
        b"VP8L" => {
            let bits = number::le32(bytes, 21)?;
            Some(((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1))
        }
        b"VP8 " => Some((u32::from(number::le16(bytes, 26)? & 0x3fff), u32::from(number::le16(bytes, 28)? & 0x3fff))),
        _ => None,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn headers_say_the_size() {
        for (bytes, expected) in [
            (&b"\xff\xd8\xff\xe0\0\x04AB\xff\xff\xc2\0\x11\x08\0\x78\0\xa0\x03"[..], Some((160, 120))),
            (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\xa0\0\0\0x", Some((160, 120))),
            (b"GIF89a\xa0\0x\0", Some((160, 120))),
            (b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x9f\0\0\x77\0\0", Some((160, 120))),
            (b"RIFF\0\0\0\0WEBPVP8 \x0a\0\0\0\0\0\0\x9d\x01\x2a\xa0\0\x78\0", Some((160, 120))),
            (b"RIFF\0\0\0\0WEBPVP8L\x0a\0\0\0\x2f\x9f\xc0\x1d\0", Some((160, 120))),
            (b"\xff\xd8\xff\xe0\xff\xff", None),
            (b"what", None),
        ] {
            assert_eq!(size(bytes), expected, "{bytes:?}");
        }
    }

    #[test]
    fn other_proportions_show_more() {
        assert!(!is_another_crop((160, 120), (4000, 3000)));
        assert!(!is_another_crop((120, 160), (4000, 3000)));
        assert!(!is_another_crop((160, 90), (1919, 1080)));
        assert!(!is_another_crop((160, 106), (4928, 3264)));
        assert!(is_another_crop((160, 120), (3000, 3000)));
        assert!(is_another_crop((160, 120), (4000, 2000)));
        assert!(!is_another_crop((0, 0), (4000, 2000)));
        assert!(!is_another_crop((u32::MAX, u32::MAX), (u32::MAX, u32::MAX)));
        assert!(is_another_crop((u32::MAX, 1), (u32::MAX, u32::MAX)));
    }
}
