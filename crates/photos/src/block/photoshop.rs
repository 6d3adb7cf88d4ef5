//! Resource blocks of Photoshop, each beginning with `8BIM`.

use crate::block::{exif, icc, iptc, preview, xmp};
use crate::bytes::number;
use crate::{Fault, Report, Source};
use audit::FindingKind::{self, *};

/// Blocks with numbers about printing, colours and screens only (Adobe Photoshop File Formats Specification).
const TECHNICAL: &[u16] = &[
    0x03e8, 0x03ea, 0x03ed, 0x03ef, 0x03f1, 0x03f2, 0x03f3, 0x03f4, 0x03f5, 0x03f6, 0x03f7, 0x03f8, 0x03f9, 0x03fa,
    0x03fb, 0x03fd, 0x0400, 0x0401, 0x0402, 0x0403, 0x0405, 0x0406, 0x0407, 0x0408, 0x040a, 0x040d, 0x0410, 0x0411,
    0x0412, 0x0413, 0x0414, 0x0416, 0x0417, 0x0419, 0x0425, 0x0426, 0x0428, 0x042a, 0x042d, 0x0430, 0x2710,
];

/// One block.
struct Block<'a> {
    id: u16,
    name: &'a [u8],
    data: &'a [u8],
}

/// Reads the blocks one after another, without the `Photoshop 3.0` before them. Hands IPTC, Exif, XMP and ICC on.
pub(crate) fn read(block: &[u8], report: &mut Report) -> Result<(), Fault> {
    let before = report.noted;
    let mut rest = block;
    let mut read = Ok(());
    while is_block(rest) {
        match next(rest) {
            Ok((one, after)) => {
                report.text(Comment, Source::Photoshop, &latin(one.name));
                resource(&one, report);
                rest = after;
            }
            Err(fault) => {
                read = Err(fault);
                break;
            }
        }
    }
    if read.is_ok() {
        report.bytes(Trailer, Source::Photoshop, rest.iter().filter(|byte| **byte != 0).count() as u64);
    }
    if report.noted == before && !block.is_empty() {
        report.there(Comment, Source::Photoshop);
    }
    read
}

fn is_block(rest: &[u8]) -> bool {
    [&b"8BIM"[..], b"MeSa", b"AgHg", b"PHUT", b"DCSR"].iter().any(|magic| rest.starts_with(magic))
}

/// The block at the start, and what follows it. Names and data are filled up to an even length.
fn next(rest: &[u8]) -> Result<(Block<'_>, &[u8]), Fault> {
    let id = number::be16(rest, 4).ok_or(Fault::Truncated)?;
    let letters = usize::from(*rest.get(6).ok_or(Fault::Truncated)?);
    let name = rest.get(7..7 + letters).ok_or(Fault::Truncated)?;
    let at = 6 + (letters + 2) / 2 * 2;
    let len = usize::try_from(number::be32(rest, at).ok_or(Fault::Truncated)?).map_err(|_| Fault::Truncated)?;
    let start = at + 4;
    let data = rest.get(start..start.saturating_add(len)).ok_or(Fault::Truncated)?;
    let end = start.saturating_add(len).saturating_add(len % 2).min(rest.len());
    Ok((Block { id, name, data }, rest.get(end..).unwrap_or_default()))
}

/// What a part may hold that could not be read.
const ANYTHING: &[FindingKind] = FindingKind::ALL;

fn resource(block: &Block<'_>, report: &mut Report) {
    let data = block.data;
    match block.id {
        0x0404 => report.part(ANYTHING, |report| iptc::read(data, report)),
        0x0409 | 0x040c => thumbnail(data, report),
        0x040f => report.part(&[Comment, Serial, Author], |report| icc::read(data, report)),
        0x0422 | 0x0423 => report.part(ANYTHING, |report| exif::read(&data, Source::Photoshop, report)),
        0x0424 => report.part(ANYTHING, |report| xmp::read(data, Source::Photoshop, report)),
        0x0421 => wide_texts(data, 5, Software, report),
        0x041a => wide_texts(data, 4, Comment, report),
        0x041e => urls(data, report),
        0x040b => report.text(Author, Source::Photoshop, &latin(data)),
        0x03f0 | 0x0bb7 => report.text(Comment, Source::Photoshop, &latin(data.get(1..).unwrap_or_default())),
        0x03ee => report.text(Comment, Source::Photoshop, &latin(data)),
        0x0415 | 0x041b | 0x041c => wide_texts(data, 0, Comment, report),
        // A path: its name is that of the block.
        0x07d0..=0x0bb6 => {}
        id if TECHNICAL.contains(&id) => {}
        _ if data.is_empty() => {}
        _ => report.bytes(Comment, Source::Photoshop, data.len() as u64),
    }
}

/// A header of 28 bytes, then a JPEG.
fn thumbnail(data: &[u8], report: &mut Report) {
    let picture = data.get(28..).unwrap_or_default();
    let before = report.noted;
    preview::found(picture, picture.len() as u64, Source::Photoshop, report);
    if report.noted == before {
        report.bytes(HiddenPreview, Source::Photoshop, data.len() as u64);
    }
}

/// A count, then for each address a number, an id and the address.
fn urls(data: &[u8], report: &mut Report) {
    let mut rest = data.get(4..).unwrap_or_default();
    while let Some((text, after)) = rest.get(8..).and_then(wide) {
        report.text(Comment, Source::Photoshop, &text);
        rest = after;
    }
}

/// Texts in UTF-16 with their length before them, wherever they stand from `at` on.
fn wide_texts(data: &[u8], at: usize, kind: FindingKind, report: &mut Report) {
    let mut rest = data.get(at..).unwrap_or_default();
    while !rest.is_empty() {
        rest = match wide(rest) {
            Some((text, after)) if is_text(&text) => {
                report.text(kind, Source::Photoshop, &text);
                after
            }
            _ => rest.get(1..).unwrap_or_default(),
        };
    }
}

/// Whether this is text, and not two letters in each place that were meant to stand one after another.
fn is_text(text: &str) -> bool {
    let pairs = text.encode_utf16().filter(|unit| unit.to_be_bytes().iter().all(u8::is_ascii_graphic)).count();
    let count = text.chars().count();
    count > 1 && pairs * 2 < count && text.chars().all(|c| !c.is_control() || c == '\0')
}

/// A text in UTF-16 with its length before it, and what follows.
fn wide(rest: &[u8]) -> Option<(String, &[u8])> {
    let units = usize::try_from(number::be32(rest, 0)?).ok().filter(|units| (1..=4096).contains(units))?;
    let end = units.checked_mul(2)?.checked_add(4)?;
    let pairs = rest.get(4..end)?.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
    let text = char::decode_utf16(pairs).collect::<Result<String, _>>().ok()?;
    Some((text, rest.get(end..)?))
}

fn latin(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| char::from(*byte)).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn block(id: u16, name: &str, data: &[u8]) -> Vec<u8> {
        let mut out = [b"8BIM", &id.to_be_bytes()[..], &[u8::try_from(name.len()).unwrap()], name.as_bytes()].concat();
        out.resize(out.len() + (name.len() + 1) % 2, 0);
        out.extend(u32::try_from(data.len()).unwrap().to_be_bytes());
        out.extend(data);
        out.resize(out.len() + data.len() % 2, 0);
        out
    }

    fn wide_text(text: &str) -> Vec<u8> {
        let units: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        [&u32::try_from(text.len()).unwrap().to_be_bytes()[..], &units].concat()
    }

    fn of(bytes: &[u8]) -> Vec<(FindingKind, Source, String)> {
        let mut report = Report::default();
        read(bytes, &mut report).unwrap();
        report.findings.iter().map(|found| (found.kind, found.source, found.text().to_owned())).collect()
    }

    #[test]
    fn other_blocks_inside_are_handed_on() {
        let found = of(&block(0x0404, "", b"\x1c\x02\x05\0\x04Emma"));
        assert_eq!(found, [(Caption, Source::Iptc, "Emma".to_owned())]);
        let found = of(&[block(0x03ed, "", &[0; 16]), block(0x07d0, "Emma", &[0; 26])].concat());
        assert_eq!(found, [(Comment, Source::Photoshop, "Emma".to_owned())]);
    }

    #[test]
    fn thumbnails_programs_and_addresses_are_noticed() {
        assert_eq!(of(&block(0x040c, "", &[1; 40]))[0].0, HiddenPreview);
        let version = [&[0, 0, 0, 1, 1][..], &wide_text("Adobe Photoshop"), &wide_text("Reader")].concat();
        assert_eq!(of(&block(0x0421, "", &version))[0], (Software, Source::Photoshop, "Adobe Photoshop".to_owned()));
        let urls = [&[0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0][..], &wide_text("http://emma.example")].concat();
        assert_eq!(of(&block(0x041e, "", &urls))[0].2, "http://emma.example");
    }

    #[test]
    fn nothing_goes_unnoticed() {
        assert_eq!(of(&block(0x03ed, "", &[0; 16])).len(), 1, "technical, but there");
        assert_eq!(of(&block(0x1234, "", b"secret"))[0].0, Comment);
        assert_eq!(of(&[block(0x03ed, "", &[0; 16]), b"hidden".to_vec()].concat())[0].0, Trailer);
        let whole = block(0x1234, "name", b"secret");
        for cut in 1..whole.len() {
            let mut report = Report::default();
            let _ = read(&whole[..cut], &mut report);
            assert!(!report.findings.is_empty());
        }
    }
}
