//! Reading.

use super::riff::{self, Chunk, Count};
use crate::block::{after_end, c2pa, exif, icc, xmp};
use crate::bytes::number;
use crate::{Bytes, Depth, Fault, Report, Source};
use audit::FindingKind::{self, *};
use std::collections::BTreeSet;

/// Bytes of a moving frame before its own chunks.
const FRAME: u32 = 16;

pub(crate) fn read(file: &dyn Bytes, _depth: Depth, report: &mut Report) -> Result<(), Fault> {
    let end = riff::end(file)?;
    let mut count = Count::default();
    let mut seen = BTreeSet::new();
    let mut frames = Vec::new();
    let mut at = 12;
    for chunk in count.between(file, 12, end) {
        match chunk {
            Ok(chunk) => {
                at = chunk.end();
                one(file, &chunk, &seen, report);
                if &chunk.kind == b"ANMF" {
                    frames.push(chunk);
                }
                seen.insert(chunk.kind);
            }
            Err(fault) => {
                report.bytes(Trailer, Source::Unreferenced, file.size().saturating_sub(at));
                report.gave_up(FindingKind::ALL, fault);
            }
        }
    }
    for frame in frames {
        inside(file, &frame, &mut count, report);
    }
    whole(file, end, &seen, report);
    Ok(())
}

/// Whether all of the file is there, and what stands behind its end.
fn whole(file: &dyn Bytes, end: u64, seen: &BTreeSet<[u8; 4]>, report: &mut Report) {
    if !seen.iter().any(|kind| matches!(kind, b"VP8 " | b"VP8L" | b"ANMF")) || end > file.size() {
        report.gave_up(FindingKind::ALL, Fault::Truncated);
    }
    if end < file.size() {
        let before = report.noted;
        report.part(FindingKind::ALL, |report| after_end::read(file, end, report));
        if report.noted == before {
            report.bytes(Trailer, Source::AfterEnd, file.size() - end);
        }
    }
}

fn one(file: &dyn Bytes, chunk: &Chunk, seen: &BTreeSet<[u8; 4]>, report: &mut Report) {
    if chunk.filler.is_some() {
        report.bytes(Trailer, Source::Unreferenced, 1);
    }
    let again = &chunk.kind != b"ANMF" && seen.contains(&chunk.kind);
    report.part(FindingKind::ALL, |report| match &chunk.kind {
        b"EXIF" => {
            let data = chunk.data(file)?;
            let tiff = data.strip_prefix(b"Exif\0\0").unwrap_or(&data);
            exif::read(&tiff, Source::Exif, report)
        }
        b"XMP " => xmp::read(&chunk.data(file)?, Source::Xmp, report),
        b"C2PA" => c2pa::read(&chunk.data(file)?, report),
        b"ICCP" if !again => icc::read(&chunk.data(file)?, report),
        b"VP8X" if !again && chunk.len == 10 && seen.is_empty() => extended(&chunk.data(file)?, report),
        b"VP8 " | b"VP8L" if !again => {
            let head = file.get(chunk.body, usize::try_from(chunk.len.min(10)).unwrap_or(10))?;
            let size = if &chunk.kind == b"VP8 " { lossy(&head) } else { lossless(&head) };
            report.size = report.size.or(Some(size.ok_or(Fault::Malformed("WebP picture"))?));
            Ok(())
        }
        b"ANIM" if !again && chunk.len == 6 => Ok(()),
        b"ALPH" if !again => Ok(()),
        b"ANMF" if chunk.len >= FRAME => Ok(()),
        _ => {
            there(chunk, report);
            Ok(())
        }
    });
}

/// A chunk that no viewer shows.
fn there(chunk: &Chunk, report: &mut Report) {
    match chunk.len {
        0 => report.there(Trailer, Source::WebpChunk),
        len => report.bytes(Trailer, Source::WebpChunk, u64::from(len)),
    }
}

/// The chunks of one frame.
fn inside(file: &dyn Bytes, frame: &Chunk, count: &mut Count, report: &mut Report) {
    let mut seen: Vec<[u8; 4]> = Vec::new();
    for chunk in count.between(file, frame.body + u64::from(FRAME.min(frame.len)), frame.end()) {
        match chunk {
            Ok(chunk) if matches!(&chunk.kind, b"VP8 " | b"VP8L" | b"ALPH") && !seen.contains(&chunk.kind) => {
                if chunk.filler.is_some() {
                    report.bytes(Trailer, Source::Unreferenced, 1);
                }
                seen.push(chunk.kind);
            }
            Ok(chunk) => there(&chunk, report),
            Err(fault) => report.gave_up(&[Trailer], fault),
        }
    }
    let mut marks = [0];
    if file.fill(frame.body + 15, &mut marks).is_ok() && marks[0] & !3 != 0 {
        report.bytes(Trailer, Source::Unreferenced, 1);
    }
}

fn extended(data: &[u8], report: &mut Report) -> Result<(), Fault> {
    let side = |at: usize| Some(1 + u32::from(number::le16(data, at)?) + (u32::from(*data.get(at + 2)?) << 16));
    report.size = Some((side(4).ok_or(Fault::Truncated)?, side(7).ok_or(Fault::Truncated)?));
    let reserved = data.first().map_or(0, |marks| marks & 0b1100_0001);
    if reserved != 0 || data.get(1..4) != Some(&[0, 0, 0]) {
        report.bytes(Trailer, Source::Unreferenced, 4);
    }
    Ok(())
}

/// RFC 6386, 9.1.
fn lossy(head: &[u8]) -> Option<(u32, u32)> {
    let side = |at| Some(u32::from(number::le16(head, at)? & 0x3fff));
    (head.get(3..6)? == b"\x9d\x01\x2a").then_some((side(6)?, side(8)?))
}

/// RFC 9649, 3.4.
fn lossless(head: &[u8]) -> Option<(u32, u32)> {
    let bits = number::le32(head, 1)?;
    (*head.first()? == 0x2f).then_some(((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1))
}
