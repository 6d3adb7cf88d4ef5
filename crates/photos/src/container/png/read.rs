//! Reading.

use super::chunks::{Chunk, Chunks, SIGNATURE, has_its_length};
use super::stream::{Header, streams};
use super::text;
use crate::block::{after_end, c2pa, exif, icc, inflate, moment};
use crate::bytes::number;
use crate::{Bytes, Depth, Fault, Report, Source};
use audit::FindingKind::{self, *};
use std::collections::BTreeSet;

pub(crate) fn read(file: &dyn Bytes, depth: Depth, report: &mut Report) -> Result<(), Fault> {
    let mut chunks: Vec<Chunk> = Vec::new();
    let mut seen = BTreeSet::new();
    let mut end = SIGNATURE.len() as u64;
    for chunk in Chunks::of(file) {
        match chunk {
            Ok(chunk) => {
                end = chunk.end();
                one(file, &chunk, &mut seen, depth, report)?;
                chunks.push(chunk);
            }
            Err(fault) => {
                // What follows may be anything; the bytes are there.
                report.bytes(Trailer, Source::Unreferenced, file.size().saturating_sub(end));
                report.gave_up(FindingKind::ALL, fault);
                return Ok(());
            }
        }
    }
    picture(file, &chunks, depth, report);
    if end < file.size() {
        after(file, end, report);
    }
    Ok(())
}

/// What stands behind the end.
fn after(file: &dyn Bytes, end: u64, report: &mut Report) {
    let before = report.noted;
    report.part(FindingKind::ALL, |report| after_end::read(file, end, report));
    if report.noted == before {
        report.bytes(Trailer, Source::AfterEnd, file.size() - end);
    }
}

/// One chunk. `Err` only for a header that says nothing.
fn one(
    file: &dyn Bytes,
    chunk: &Chunk,
    seen: &mut BTreeSet<[u8; 4]>,
    depth: Depth,
    report: &mut Report,
) -> Result<(), Fault> {
    let first = seen.is_empty();
    let again = !seen.insert(chunk.kind) && !matches!(&chunk.kind, b"IDAT" | b"fdAT" | b"fcTL");
    let data = matches!(&chunk.kind, b"IDAT" | b"fdAT");
    if (depth == Depth::Whole || !data) && !chunk.is_whole(file)? {
        report.fault(Fault::Malformed("PNG checksum"));
    }
    if first {
        if &chunk.kind != b"IHDR" {
            return Err(Fault::Malformed("PNG header"));
        }
        let header = Header::of(&chunk.data(file)?)?;
        report.size = Some((header.width, header.height));
        return Ok(());
    }
    match has_its_length(chunk.kind, chunk.len) {
        Some(true) if !again => {}
        Some(_) => {
            there(chunk, report);
            return Ok(());
        }
        None => {}
    }
    report.part(kinds(chunk.kind), |report| content(file, chunk, report));
    Ok(())
}

/// What a chunk may hold that cannot be read.
fn kinds(kind: [u8; 4]) -> &'static [FindingKind] {
    match &kind {
        b"iCCP" => &[Serial, Author, Comment, Device, Trailer],
        b"eXIf" => exif::KINDS,
        _ => FindingKind::ALL,
    }
}

fn content(file: &dyn Bytes, chunk: &Chunk, report: &mut Report) -> Result<(), Fault> {
    match &chunk.kind {
        b"iCCP" => profile(&chunk.data(file)?, report),
        b"eXIf" => {
            let data = chunk.data(file)?;
            // Some programs write the mark of JPEG before it.
            let tiff = data.strip_prefix(b"Exif\0\0").unwrap_or(&data);
            exif::read(&tiff, Source::Exif, report)
        }
        b"tEXt" | b"zTXt" | b"iTXt" => {
            let before = report.noted;
            let read = chunk.data(file).and_then(|data| text::read(chunk.kind, &data, report));
            if report.noted == before {
                report.there(Comment, Source::PngText);
            }
            read
        }
        b"tIME" => {
            time(&chunk.data(file)?, report);
            Ok(())
        }
        b"caBX" => c2pa::read(&chunk.data(file)?, report),
        // Apple's own index into the picture data.
        b"iDOT" => {
            report.there(Software, Source::PngChunk);
            Ok(())
        }
        kind if has_its_length(*kind, chunk.len).is_some() => Ok(()),
        _ => {
            there(chunk, report);
            Ok(())
        }
    }
}

/// A chunk that no viewer shows.
fn there(chunk: &Chunk, report: &mut Report) {
    match chunk.len {
        0 => report.there(Trailer, Source::PngChunk),
        len => report.bytes(Trailer, Source::PngChunk, u64::from(len)),
    }
}

fn profile(data: &[u8], report: &mut Report) -> Result<(), Fault> {
    let end = data.iter().position(|byte| *byte == 0).ok_or(Fault::Truncated)?;
    let (name, packed) = (data.get(..end).unwrap_or_default(), data.get(end + 2..).ok_or(Fault::Truncated)?);
    let name: String = name.iter().map(|byte| char::from(*byte)).collect();
    if !icc::harmless(&name) {
        report.text(Comment, Source::Icc, &name);
    }
    let (profile, taken) = inflate::zlib_and_length(packed)?;
    report.bytes(Trailer, Source::Icc, packed.len().saturating_sub(taken) as u64);
    icc::read(&profile, report)
}

fn time(data: &[u8], report: &mut Report) {
    let year = number::be16(data, 0);
    if let (Some(year), Some([month, day, hour, minute, second])) = (year, data.get(2..7)) {
        let written = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z");
        moment::found(&written, Source::PngChunk, report);
    }
    if data.len() != 7 || report.findings.iter().all(|found| found.source != Source::PngChunk) {
        report.there(Date, Source::PngChunk);
    }
}

/// Whether the packed picture data are longer than the picture needs.
fn picture(file: &dyn Bytes, chunks: &[Chunk], depth: Depth, report: &mut Report) {
    if depth == Depth::Quick {
        report.unsure(Trailer);
        return;
    }
    report.part(&[Trailer], |report| {
        let header = chunks.first().ok_or(Fault::Truncated)?.data(file)?;
        for stream in streams(file, chunks, &Header::of(&header)?)? {
            let lengths = stream.lengths(file)?;
            report.bytes(Trailer, Source::Unreferenced, lengths.behind);
            report.bytes(Trailer, Source::Unreferenced, lengths.beyond);
        }
        Ok(())
    });
}
