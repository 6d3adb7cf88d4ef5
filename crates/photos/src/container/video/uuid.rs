//! Boxes that are named by a UUID: XMP, content credentials, and what makers put there.

use super::text::{readable, utf16};
use super::tree::atoms;
use super::udta;
use crate::block::{c2pa, exif, xmp};
use crate::bytes::number;
use crate::{FindingKind as Kind, Report, Source};

/// XMP (ISO 16684-3).
const XMP: [u8; 16] = [0xbe, 0x7a, 0xcf, 0xcb, 0x97, 0xa9, 0x42, 0xe8, 0x9c, 0x71, 0x99, 0x94, 0x91, 0xe3, 0xaf, 0xac];
/// Content credentials (C2PA, embedding into ISO base media files).
const C2PA: [u8; 16] = [0xd8, 0xfe, 0xc3, 0xd6, 0x1b, 0x0e, 0x48, 0x3c, 0x92, 0x97, 0x58, 0x28, 0x87, 0x7e, 0xc4, 0x81];
/// What XMP may hold.
const ANY_TEXT: &[Kind] = &[Kind::Location, Kind::Person, Kind::Caption, Kind::Comment, Kind::Author, Kind::Date];

/// Reads the content of a `uuid` box, which begins with the UUID.
pub(super) fn read(body: &[u8], report: &mut Report) {
    let Some((name, content)) = body.split_at_checked(16) else {
        return report.bytes(Kind::Trailer, Source::Box, body.len() as u64);
    };
    if name == XMP {
        return block(Source::Xmp, Kind::Comment, report, |report| {
            report.part(ANY_TEXT, |report| xmp::read(content, Source::Xmp, report));
        });
    }
    if name == C2PA {
        let start = memchr::memmem::find(content, b"jumb").and_then(|at| at.checked_sub(4));
        let boxes = start.and_then(|start| content.get(start..)).unwrap_or_default();
        return block(Source::C2pa, Kind::Software, report, |report| {
            report.part(&[Kind::Software, Kind::HiddenPreview], |report| c2pa::read(boxes, report));
        });
    }
    maker(name, content, report);
}

fn block(source: Source, usual: Kind, report: &mut Report, read: impl FnOnce(&mut Report)) {
    let before = report.findings.len();
    read(report);
    if report.findings.len() == before {
        report.there(usual, source);
    }
}

/// Makers' own: Sony's `PROF` and `USMT` (with titles in UTF-16), Canon's boxes (with Exif in `CMT1` to `CMT4`), others.
fn maker(name: &[u8], content: &[u8], report: &mut Report) {
    if name.starts_with(b"USMT") {
        for atom in atoms(content).filter(|atom| &atom.kind == b"MTDT") {
            titles(atom.body, report);
        }
    }
    let mut list = atoms(content);
    let boxes: Vec<_> = list.by_ref().take(64).collect();
    if !boxes.is_empty() && boxes.iter().any(|atom| atom.kind.starts_with(b"C")) {
        for atom in &boxes {
            if matches!(&atom.kind, b"CMT1" | b"CMT2" | b"CMT3" | b"CMT4") {
                report.part(ANY_TEXT, |report| exif::read(&atom.body, Source::Exif, report));
            } else if !matches!(&atom.kind, b"uuid" | b"meta") {
                udta::one(atom, report);
            }
        }
    }
    match readable(content) {
        Some(text) => report.text(Kind::Comment, Source::Box, text),
        None => report.bytes(Kind::Trailer, Source::Box, content.len() as u64),
    }
}

fn titles(body: &[u8], report: &mut Report) {
    let mut rest = body.get(2..).unwrap_or_default();
    while let Some(len) = number::be16(rest, 0).map(usize::from).filter(|len| *len >= 10) {
        if number::be16(rest, 8) == Some(1) {
            report.text(Kind::Comment, Source::Box, &utf16(rest.get(10..len.min(rest.len())).unwrap_or_default()));
        }
        rest = rest.get(len..).unwrap_or_default();
    }
}
