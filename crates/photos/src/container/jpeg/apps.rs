//! One application or comment segment, handed to whoever reads its block.

use super::gather::{Gathered, noticed};
use super::marker::{APP0, APP15, COM};
use super::names::{How, row};
use super::walk::Segment;
use super::{jfif, makers};
use crate::{Bytes, Fault, Report, Source, block, limits};
use audit::FindingKind as Kind;
use memchr::memmem;
use std::borrow::Cow;

const SEGMENT: Source = Source::JpegSegment;

/// Marks in XMP which say that there is something behind the end: motion photos, gain maps, depth maps.
const ANNOUNCEMENTS: &[&[u8]] = &[b"MotionPhoto", b"MicroVideo", b":Directory", b"Container", b"HDRGainMap"];

/// What the segments of one file say together.
pub(super) struct Apps<'a> {
    file: &'a dyn Bytes,
    gathered: Gathered<'a>,
    payloads: u64,
    exif_seen: bool,
    /// Something behind the end was announced.
    pub announced: bool,
    /// Where the index of further pictures says the first one ends.
    pub first_end: Option<u64>,
}

impl<'a> Apps<'a> {
    pub(super) fn new(file: &'a dyn Bytes) -> Self {
        Self { file, gathered: Gathered::default(), payloads: 0, exif_seen: false, announced: false, first_end: None }
    }

    /// Whether a segment is read here.
    pub(super) const fn reads(marker: u8) -> bool {
        matches!(marker, APP0..=APP15 | COM)
    }

    /// Reads one segment. What cannot be read is noted.
    pub(super) fn read(&mut self, segment: Segment, report: &mut Report) {
        if segment.cut {
            report.gave_up(Kind::ALL, Fault::Truncated);
        }
        report.part(Kind::ALL, |report| {
            let payload = self.payload(segment)?;
            self.named(segment, payload, report)
        });
    }

    /// Puts together and reads what came in parts.
    pub(super) fn finish(&mut self, report: &mut Report) {
        std::mem::take(&mut self.gathered).read(report);
    }

    fn payload(&mut self, segment: Segment) -> Result<Cow<'a, [u8]>, Fault> {
        self.payloads = self.payloads.saturating_add(segment.len() as u64);
        if self.payloads > limits::METADATA {
            return Err(Fault::TooMuch("segments"));
        }
        self.file.get(segment.body, segment.len())
    }

    fn named(&mut self, segment: Segment, payload: Cow<'a, [u8]>, report: &mut Report) -> Result<(), Fault> {
        let Some((marker, _, skip, how)) = row(segment.marker, &payload) else {
            unknown(&payload, report);
            return Ok(());
        };
        let content = payload.get(*skip..).unwrap_or_default();
        match how {
            How::Exif => self.exif(content, report),
            How::Xmp => self.xmp(content, report),
            How::Mpf => self.index(content, segment.body.saturating_add(*skip as u64), report),
            How::ExtendedXmp => return self.gathered.xmp(payload),
            How::Icc => return self.gathered.icc(payload),
            How::Jumbf => return self.gathered.jumbf(payload),
            How::Jfif => jfif::read(&payload, report),
            How::Jfxx => jfif::extension(content, report),
            // Twelve bytes are all that the colour transform needs.
            How::Adobe => report.bytes(Kind::Trailer, SEGMENT, (payload.len() as u64).saturating_sub(12)),
            How::Photoshop => noticed(Source::Photoshop, Kind::Software, report, |report| {
                report.part(Kind::ALL, |report| block::photoshop::read(content, report));
            }),
            How::Tiff(kind) => {
                report.there(*kind, SEGMENT);
                tiff(content, report);
            }
            How::GoPro => {
                report.there(Kind::Device, SEGMENT);
                crate::container::video::gpmf(content, report);
            }
            How::Ducky => makers::ducky(content, report),
            How::PictureInfo => makers::picture_info(content, report),
            How::Picture => block::preview::found(content, content.len() as u64, SEGMENT, report),
            How::Text(kind) => {
                let source = if *marker == COM { Source::JpegComment } else { SEGMENT };
                makers::text(*kind, source, content, report);
            }
            How::WideText(kind) => makers::wide_text(*kind, content, report),
            How::There(kind) => report.there(*kind, SEGMENT),
        }
        Ok(())
    }

    /// Every Exif segment is read: viewers differ in which one they take. The first one says how the picture is turned.
    fn exif(&mut self, content: &[u8], report: &mut Report) {
        let turned = report.orientation;
        if super::clean::is_only_orientation(content) {
            report.part(&[], |report| block::exif::read(&content, Source::Exif, report));
        } else {
            noticed(Source::Exif, Kind::Comment, report, |report| {
                report.part(Kind::ALL, |report| block::exif::read(&content, Source::Exif, report));
            });
        }
        if self.exif_seen {
            report.orientation = turned;
        }
        self.exif_seen = true;
    }

    fn xmp(&mut self, content: &[u8], report: &mut Report) {
        self.announced |= ANNOUNCEMENTS.iter().any(|mark| memmem::find(content, mark).is_some());
        noticed(Source::Xmp, Kind::Comment, report, |report| {
            report.part(Kind::ALL, |report| block::xmp::read(content, Source::Xmp, report));
        });
    }

    fn index(&mut self, content: &[u8], start: u64, report: &mut Report) {
        self.announced = true;
        report.part(&[Kind::HiddenPreview], |report| {
            let index = block::mpf::read(content, report)?;
            // The first picture begins with the file, whatever its offset says; offsets count from the index.
            self.first_end = index.first_size.filter(|size| *size > start && *size <= self.file.size());
            Ok(())
        });
    }
}

fn tiff(content: &[u8], report: &mut Report) {
    if is_tiff(content) {
        report.part(Kind::ALL, |report| block::exif::read(&content, Source::Exif, report));
    }
}

fn is_tiff(content: &[u8]) -> bool {
    content.starts_with(b"II*\0") || content.starts_with(b"MM\0*")
}

/// A segment with a name nobody knows: it is said, and what can be made out in it is read.
fn unknown(payload: &[u8], report: &mut Report) {
    report.bytes(Kind::Trailer, SEGMENT, payload.len() as u64);
    let start = payload.get(..16).unwrap_or(payload);
    if let Some(exif) = memmem::find(start, b"Exif\0").and_then(|at| payload.get(at + 6..)) {
        tiff(exif, report);
    } else if is_tiff(payload) {
        tiff(payload, report);
    } else if payload.starts_with(&[0xff, 0xd8, 0xff]) {
        block::preview::found(payload, payload.len() as u64, SEGMENT, report);
    } else if let Some(packet) = packet(payload) {
        report.part(Kind::ALL, |report| block::xmp::read(packet, Source::Xmp, report));
    }
}

/// An XMP packet somewhere in other bytes.
fn packet(payload: &[u8]) -> Option<&[u8]> {
    let start = memmem::find(payload, b"<x:xmpmeta").or_else(|| memmem::find(payload, b"<rdf:RDF"))?;
    payload.get(start..)
}
