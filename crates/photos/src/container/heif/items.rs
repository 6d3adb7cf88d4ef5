//! The data of the items: metadata handed to their readers, pictures looked at for messages beside them.

use super::coded::Coded;
use super::meta::{Item, Meta};
use super::{location, pictures, select};
use crate::block::{self, inflate};
use crate::bytes::{Part, number};
use crate::{Bytes, Depth, Fault, Format, Report, Source, container, limits};
use audit::FindingKind;
use std::collections::BTreeSet;
use std::ops::Range;

/// What metadata may hold.
pub(super) const ANYTHING: &[FindingKind] = FindingKind::ALL;

/// Reads blocks, and no more of them than a file may cost.
pub(super) struct Blocks<'a> {
    pub file: &'a dyn Bytes,
    pub depth: Depth,
    /// Bytes of metadata that may still be read.
    left: u64,
    /// Bytes of picture data that may still be walked over.
    walk: u64,
    /// Picture data walked over already.
    walked: BTreeSet<Vec<(u64, u64)>>,
}

impl<'a> Blocks<'a> {
    pub fn of(file: &'a dyn Bytes, depth: Depth) -> Self {
        let walk = file.size().saturating_mul(4);
        Self { file, depth, left: limits::METADATA, walk, walked: BTreeSet::new() }
    }

    /// Lets a reader at a block. Where that finds nothing, it is still noted that the block is there.
    pub fn read(
        &mut self,
        source: Source,
        ranges: &[Range<u64>],
        report: &mut Report,
        read: impl FnOnce(&[u8], &mut Report) -> Result<(), Fault>,
    ) {
        let (size, orientation, seconds) = (report.size, report.orientation, report.seconds);
        let before = report.findings.len();
        report.part(ANYTHING, |report| {
            // A block costs more than its bytes.
            let cost = location::length(ranges).saturating_add(4096);
            self.left = self.left.checked_sub(cost).ok_or(Fault::TooMuch("metadata"))?;
            let mut data = Vec::new();
            for range in ranges {
                let length = usize::try_from(range.end - range.start).map_err(|_| Fault::TooMuch("metadata"))?;
                data.extend_from_slice(&self.file.get(range.start, length)?);
            }
            read(&data, report)
        });
        if report.findings.len() == before {
            report.there(FindingKind::Comment, source);
        }
        // Only the picture itself has a say in these.
        (report.size, report.orientation, report.seconds) = (size, orientation, seconds);
    }

    /// All items of a `meta` box.
    pub fn items(&mut self, meta: &Meta<'_>, report: &mut Report) {
        let picture = select::picture(meta).unwrap_or_else(|fault| {
            report.gave_up(&[FindingKind::HiddenPreview], fault);
            meta.primary.into_iter().collect()
        });
        let picture: BTreeSet<u32> = picture.into_iter().collect();
        pictures::others(self.file, meta, &picture, report);
        for (id, item) in &meta.items {
            match meta.ranges(self.file, *id) {
                Ok(ranges) if picture.contains(id) => self.picture(meta, *id, &ranges, report),
                Ok(_) if pictures::is_picture(item.kind) => {}
                Ok(ranges) => self.metadata(item, &ranges, report),
                Err(fault) => report.gave_up(ANYTHING, fault),
            }
        }
        for id in meta.places.keys().filter(|id| !meta.items.contains_key(id)) {
            let length = meta.ranges(self.file, *id).map_or(1, |ranges| location::length(&ranges));
            report.bytes(FindingKind::Trailer, Source::HeifItem, length);
        }
    }

    fn metadata(&mut self, item: &Item<'_>, ranges: &[Range<u64>], report: &mut Report) {
        match (&item.kind, item.content) {
            (b"Exif", _) => self.read(Source::Exif, ranges, report, exif),
            (b"mime", b"application/rdf+xml") => self.read(Source::Xmp, ranges, report, |data, report| {
                let unpacked = match item.encoding {
                    b"" => return block::xmp::read(data, Source::Xmp, report),
                    b"deflate" | b"compress_zlib" => inflate::zlib(data)?,
                    b"br" => inflate::brotli(data)?,
                    _ => return Err(Fault::Unsupported("packed XMP")),
                };
                block::xmp::read(&unpacked, Source::Xmp, report)
            }),
            (b"jumb" | b"c2pa", _) => self.read(Source::C2pa, ranges, report, block::c2pa::read),
            _ => report.bytes(FindingKind::Trailer, Source::HeifItem, location::length(ranges).max(1)),
        }
    }

    /// A part of the picture that is shown.
    fn picture(&mut self, meta: &Meta<'_>, id: u32, ranges: &[Range<u64>], report: &mut Report) {
        let kind = meta.items.get(&id).map(|item| item.kind).unwrap_or_default();
        let derived = select::is_derived(kind);
        if self.depth == Depth::Quick && !derived {
            report.unsure(FindingKind::Trailer);
            return;
        }
        if !self.walked.insert(ranges.iter().map(|range| (range.start, range.end)).collect()) {
            return;
        }
        report.part(&[FindingKind::Trailer], |report| {
            let length = location::length(ranges);
            self.walk = self.walk.checked_sub(length).ok_or(Fault::TooMuch("overlapping items"))?;
            if let (b"jpeg", [range]) = (&kind, ranges) {
                let part = Part::new(self.file, range.start, range.end - range.start)?;
                report
                    .file_inside(ANYTHING, |inner| container::read(Format::Jpeg, &part, self.depth, inner).map(|_| ()));
                return Ok(());
            }
            let data = location::load(self.file, ranges, limits::CODED)?;
            let inputs = meta.to(*b"dimg", id).len();
            if derived {
                pictures::beyond_frame(meta, id, kind, &data, report);
            }
            for part in Coded::of(kind, meta.property(id, *b"hvcC"), inputs, &data)?.beside {
                message(kind, data.get(part).unwrap_or_default(), report);
            }
            Ok(())
        });
    }
}

/// An `Exif` item: how far its TIFF structure is behind these four bytes, then that (ISO/IEC 23008-12, A.2.1).
fn exif(data: &[u8], report: &mut Report) -> Result<(), Fault> {
    let skip = number::be32(data, 0).and_then(|skip| usize::try_from(skip).ok()).ok_or(Fault::Truncated)?;
    let tiff = data.get(4..).and_then(|rest| rest.get(skip..)).ok_or(Fault::Truncated)?;
    let between = data.get(4..).and_then(|rest| rest.get(..skip)).unwrap_or_default();
    if !between.is_empty() && between != b"Exif\0\0" {
        report.bytes(FindingKind::Trailer, Source::Exif, between.len() as u64);
    }
    // Some writers leave the letters there and count them out of the four bytes.
    block::exif::read(&tiff.strip_prefix(b"Exif\0\0").unwrap_or(tiff), Source::Exif, report)
}

/// A message beside the picture. User data without a register (H.265, D.2.7) are mostly text of the encoder.
fn message(kind: [u8; 4], part: &[u8], report: &mut Report) {
    let text = match part {
        [_, _, _, _, head, _, 5, _, rest @ ..] if &kind == b"hvc1" && matches!(head >> 1, 39 | 40) => rest.get(16..),
        _ => None,
    };
    let before = report.findings.len();
    if let Some(text) = text.filter(|text| text.len() > 3) {
        report.text(FindingKind::Software, Source::Stream, &String::from_utf8_lossy(text));
    }
    if report.findings.len() == before {
        report.bytes(FindingKind::Trailer, Source::Stream, part.len() as u64);
    }
}
