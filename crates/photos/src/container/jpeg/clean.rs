//! Cleaning: the picture and what viewers need to show it right, written anew; everything else is not copied.

use super::marker::{APP0, APP1, APP2, APP14, APP15, COM, DAC, DHT, DNL, DQT, DRI, EOI, SOI, SOS, is_frame};
use super::walk::{Segment, Walk};
use crate::bytes::number;
use crate::clean::copy_range;
use crate::{Bytes, Fault, block};
use std::io::Write;

/// The longest part of a profile in one segment: 65,535 without length, name, number and count.
const ICC_PART: usize = 65_519;
const ICC_NAME: &[u8] = b"ICC_PROFILE\0";

/// Writes SOI, JFIF, a minimal Exif, the colour profile, Adobe's transform, then tables, frame and scans up to the EOI.
///
/// # Errors
/// [`Fault`] when something is broken, unknown, or has no end: then nothing can be promised.
pub(crate) fn clean(file: &dyn Bytes, out: &mut dyn Write) -> Result<(), Fault> {
    let mut walk = Walk::new(file)?;
    let mut kept = Kept::default();
    let mut tables = Vec::new();
    let mut framed = false;
    loop {
        let segment = next(&mut walk)?;
        match role(segment.marker)? {
            Role::Beside => kept.look(file, segment)?,
            Role::Picture if segment.marker == SOS => {
                tables.push(segment);
                break;
            }
            Role::Picture => {
                framed |= is_frame(segment.marker);
                tables.push(segment);
            }
            Role::End => return Err(Fault::Malformed("no scan")),
        }
    }
    if !framed {
        return Err(Fault::Malformed("no frame"));
    }
    kept.write(out)?;
    for table in tables {
        copy_range(file, table.start, table.end - table.start, out)?;
    }
    scans(file, &mut walk, out)
}

/// From the first scan to the EOI.
fn scans(file: &dyn Bytes, walk: &mut Walk<'_>, out: &mut dyn Write) -> Result<(), Fault> {
    let mut in_scan = true;
    loop {
        if in_scan {
            walk.scan(&mut |data| Ok(out.write_all(data)?))?;
        }
        let segment = next(walk)?;
        in_scan = segment.marker == SOS;
        match role(segment.marker)? {
            Role::Beside => {}
            Role::Picture => copy_range(file, segment.start, segment.end - segment.start, out)?,
            Role::End => return Ok(out.write_all(&[0xff, EOI])?),
        }
    }
}

fn next(walk: &mut Walk<'_>) -> Result<Segment, Fault> {
    let segment = walk.next()?.ok_or(Fault::Truncated)?;
    if segment.cut { Err(Fault::Truncated) } else { Ok(segment) }
}

enum Role {
    Picture,
    Beside,
    End,
}

fn role(marker: u8) -> Result<Role, Fault> {
    match marker {
        DHT | DAC | DQT | DNL | DRI | SOS => Ok(Role::Picture),
        _ if is_frame(marker) => Ok(Role::Picture),
        APP0..=APP15 | COM => Ok(Role::Beside),
        EOI => Ok(Role::End),
        SOI => Err(Fault::Malformed("no end of image")),
        _ => Err(Fault::Unsupported("JPEG marker")),
    }
}

/// What stands beside the picture in a cleaned copy.
#[derive(Default)]
struct Kept {
    jfif: Option<[u8; 7]>,
    orientation: Option<u16>,
    profile: Vec<(u8, u8, Vec<u8>)>,
    transform: Option<u8>,
}

impl Kept {
    fn look(&mut self, file: &dyn Bytes, segment: Segment) -> Result<(), Fault> {
        if !matches!(segment.marker, APP0 | APP1 | APP2 | APP14) {
            return Ok(());
        }
        let payload = file.get(segment.body, segment.len())?;
        match segment.marker {
            APP0 if payload.starts_with(b"JFIF\0") && payload.len() >= 14 => {
                // Version, unit and density.
                let density = payload.get(5..12).and_then(|seven| seven.try_into().ok());
                self.jfif = self.jfif.or(density);
            }
            APP1 if payload.starts_with(b"Exif\0") && self.orientation.is_none() => {
                self.orientation = Some(orientation(payload.get(6..).unwrap_or_default()).unwrap_or(1));
            }
            APP2 if payload.starts_with(ICC_NAME) => {
                let (Some(number), Some(of)) = (payload.get(12), payload.get(13)) else {
                    return Err(Fault::Malformed("colour profile parts"));
                };
                self.profile.push((*number, *of, payload.get(14..).unwrap_or_default().to_vec()));
            }
            APP14 if payload.starts_with(b"Adobe") && payload.len() >= 12 => self.adobe(payload.get(11).copied())?,
            _ => {}
        }
        Ok(())
    }

    fn adobe(&mut self, transform: Option<u8>) -> Result<(), Fault> {
        match transform {
            Some(0..=2) if self.transform.is_none() || self.transform == transform => self.transform = transform,
            _ => return Err(Fault::Unsupported("colour transform")),
        }
        Ok(())
    }

    fn write(self, out: &mut dyn Write) -> Result<(), Fault> {
        out.write_all(&[0xff, SOI])?;
        if let Some(density) = self.jfif {
            segment(out, APP0, &[b"JFIF\0", &density, &[0, 0]])?;
        }
        if let Some(turn @ 2..=8) = self.orientation {
            segment(out, APP1, &[b"Exif\0\0", &only_orientation(turn)])?;
        }
        if !self.profile.is_empty() {
            profile(self.profile, out)?;
        }
        if let Some(transform) = self.transform {
            segment(out, APP14, &[b"Adobe", &[0, 100, 0, 0, 0, 0], &[transform]])?;
        }
        Ok(())
    }
}

/// Joins the parts, which must all be there and in number, and splits them anew.
fn profile(mut parts: Vec<(u8, u8, Vec<u8>)>, out: &mut dyn Write) -> Result<(), Fault> {
    parts.sort_by_key(|(number, ..)| *number);
    let count = parts.len();
    let whole = parts
        .iter()
        .zip(1_usize..)
        .all(|((number, of, _), at)| usize::from(*number) == at && usize::from(*of) == count);
    if !whole {
        return Err(Fault::Malformed("colour profile parts"));
    }
    let joined: Vec<u8> = parts.into_iter().flat_map(|(.., part)| part).collect();
    let cleaned = block::icc::cleaned(&joined)?;
    let of = u8::try_from(cleaned.len().div_ceil(ICC_PART)).map_err(|_| Fault::TooMuch("colour profile"))?;
    for (part, number) in cleaned.chunks(ICC_PART).zip(1_u8..=u8::MAX) {
        segment(out, APP2, &[ICC_NAME, &[number, of], part])?;
    }
    Ok(())
}

fn segment(out: &mut dyn Write, marker: u8, content: &[&[u8]]) -> Result<(), Fault> {
    let len = content.iter().map(|part| part.len()).sum::<usize>().saturating_add(2);
    let len = u16::try_from(len).map_err(|_| Fault::TooMuch("segment"))?;
    out.write_all(&[0xff, marker])?;
    out.write_all(&len.to_be_bytes())?;
    content.iter().try_for_each(|part| Ok(out.write_all(part)?))
}

/// A TIFF structure with one directory and one entry: how to turn the picture.
fn only_orientation(turn: u16) -> [u8; 26] {
    let mut tiff = *b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0";
    let [high, low] = turn.to_be_bytes();
    tiff[18] = high;
    tiff[19] = low;
    tiff
}

/// Whether an Exif block is the one a cleaned copy carries.
pub(super) fn is_only_orientation(tiff: &[u8]) -> bool {
    (2..=8).any(|turn| tiff == only_orientation(turn))
}

/// Tag 0x0112 of the first directory.
fn orientation(tiff: &[u8]) -> Option<u16> {
    let big = match tiff.get(..4)? {
        b"MM\0*" => true,
        b"II*\0" => false,
        _ => return None,
    };
    let short = |at: usize| if big { number::be16(tiff, at) } else { number::le16(tiff, at) };
    let long = |at: usize| if big { number::be32(tiff, at) } else { number::le32(tiff, at) };
    let directory = usize::try_from(long(4)?).ok()?;
    let entries = usize::from(short(directory)?);
    let at =
        (0..entries).map_while(|entry| directory.checked_add(2 + entry * 12)).find(|at| short(*at) == Some(0x0112))?;
    let turn = match short(at.checked_add(2)?)? {
        3 => short(at.checked_add(8)?)?,
        4 => u16::try_from(long(at.checked_add(8)?)?).ok()?,
        _ => return None,
    };
    (1..=8).contains(&turn).then_some(turn)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn the_minimal_block_says_how_to_turn_and_nothing_else() {
        for turn in 2..=8 {
            let tiff = only_orientation(turn);
            assert_eq!(orientation(&tiff), Some(turn));
            assert!(is_only_orientation(&tiff));
        }
        assert!(!is_only_orientation(&only_orientation(1)));
        assert_eq!(orientation(b"II*\0\xff\xff\xff\xff"), None);
    }

    #[test]
    fn what_has_no_end_or_is_unknown_is_refused() {
        for bytes in [
            &b"\xff\xd8\xff\xd9"[..],
            b"\xff\xd8\xff\xda\0\x02ab\xff\xd9",
            b"\xff\xd8\xff\xc0\0\x02\xff\xda\0\x02ab",
            b"\xff\xd8\xff\xc0\0\x02\xff\xda\0\x02ab\xff\xd8\xff\xd9",
            b"\xff\xd8\xff\xf7\0\x02\xff\xda\0\x02ab\xff\xd9",
        ] {
            assert!(clean(&bytes, &mut Vec::new()).is_err(), "{bytes:?}");
        }
    }
}
