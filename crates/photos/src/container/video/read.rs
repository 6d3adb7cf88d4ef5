//! Reading: the outermost boxes, then `moov`, and in [`Depth::Whole`] the samples and what no table refers to.

use super::film::{Track, shown, tracks};
use super::outline::{FRAGMENTS, Outline, moov};
use super::samples::{Chunk, chunks};
use super::tree::child;
use super::{config, keys, moov as headers, names, obu, stream, timed, udta, uuid};
use crate::block::after_end;
use crate::container::boxes::BoxAt;
use crate::{Bytes, Depth, Fault, FindingKind as Kind, Report, Source, limits};
use config::Coding;

/// What may hide in pictures and between samples.
const IN_DATA: &[Kind] = &[Kind::Trailer, Kind::Comment];

/// What the samples of a film in fragments may hold, which are not listed in its `moov`.
const IN_FRAGMENTS: &[Kind] =
    &[Kind::Location, Kind::FaceRegion, Kind::Comment, Kind::Date, Kind::Serial, Kind::Trailer];

/// Reads a film.
///
/// # Errors
/// [`Fault`] when there is no `moov`, or nothing of the file is a box.
pub(crate) fn read(file: &dyn Bytes, depth: Depth, report: &mut Report) -> Result<(), Fault> {
    let outline = Outline::of(file);
    if let (true, Some(fault)) = (outline.boxes.is_empty(), outline.fault) {
        return Err(fault);
    }
    for found in &outline.boxes {
        outermost(file, found, depth, report);
    }
    behind(file, &outline, report);
    let mut film = outline.of_kind(b"moov");
    let first = film.next().ok_or(outline.fault.unwrap_or(Fault::Malformed("a film without a moov")))?;
    if film.next().is_some() {
        report.gave_up(IN_DATA, Fault::Malformed("two films in one"));
    }
    if outline.fragmented() {
        report.gave_up(IN_FRAGMENTS, Fault::Unsupported("a film in fragments"));
    } else if depth == Depth::Quick {
        IN_DATA.iter().for_each(|kind| report.unsure(*kind));
    } else {
        report.part(IN_DATA, |report| samples(file, &outline, first, report));
    }
    Ok(())
}

fn outermost(file: &dyn Bytes, found: &BoxAt, depth: Depth, report: &mut Report) {
    match &found.kind {
        b"ftyp" => report.part(&[Kind::Comment], |report| brands(file, found, report)),
        b"moov" => report.part(Kind::ALL, |report| {
            headers::read(file, &moov(file, found)?, depth, report);
            Ok(())
        }),
        b"mdat" | b"pdin" => {}
        b"free" | b"skip" | b"wide" => report.part(IN_DATA, |report| space(file, found.body, found.end, report)),
        b"uuid" | b"meta" | b"udta" => report.part(Kind::ALL, |report| {
            let body = found.content(file, limits::MOOV)?;
            match &found.kind {
                b"uuid" => uuid::read(&body, report),
                b"meta" => keys::meta(&body, report),
                _ => udta::udta(&body, report),
            }
            Ok(())
        }),
        b"pnot" | b"PICT" | b"pict" | b"thum" => report.there(Kind::HiddenPreview, Source::Box),
        kind if FRAGMENTS.contains(&kind) && kind != b"emsg" => {}
        _ => report.bytes(Kind::Trailer, Source::Box, found.end - found.start),
    }
}

/// Brands that name a device or a program instead of a kind of file.
fn brands(file: &dyn Bytes, found: &BoxAt, report: &mut Report) -> Result<(), Fault> {
    let body = found.content(file, limits::HEAD)?;
    let (brands, rest) = body.as_chunks::<4>();
    for (_, brand) in brands.iter().enumerate().filter(|(at, _)| *at != 1) {
        if let Some(kind) = names::of_brand(brand) {
            report.text(kind, Source::Box, &String::from_utf8_lossy(brand));
        }
    }
    udta::leftover(rest, report);
    Ok(())
}

/// What follows the last box: of a cut film we know that it is cut, anything else does not belong to it.
fn behind(file: &dyn Bytes, outline: &Outline, report: &mut Report) {
    let Some(fault) = outline.fault else { return };
    if matches!(fault, Fault::TooMuch(_) | Fault::Io(_)) {
        return report.gave_up(Kind::ALL, fault);
    }
    let head = file.up_to(outline.end, 8).unwrap_or_default();
    let cut = [&b"moov"[..], b"mdat", b"free", b"skip", b"wide", b"uuid", b"meta"];
    if fault == Fault::Truncated && head.get(4..8).is_some_and(|kind| cut.contains(&kind)) {
        return report.gave_up(Kind::ALL, fault);
    }
    match used(file, outline.end, file.size()) {
        Ok(false) => {}
        Ok(true) => {
            let before = report.findings.len();
            report.part(&[], |report| after_end::read(file, outline.end, report));
            if report.findings.len() == before {
                report.bytes(Kind::Trailer, Source::AfterEnd, file.size().saturating_sub(outline.end));
            }
        }
        Err(fault) => report.gave_up(IN_DATA, fault),
    }
}

/// Whether anything but zeros stands in a range.
fn used(file: &dyn Bytes, start: u64, end: u64) -> Result<bool, Fault> {
    let mut buffer = vec![0; usize::try_from(end.saturating_sub(start)).unwrap_or(usize::MAX).min(limits::WINDOW)];
    let mut at = start;
    while at < end {
        let step = usize::try_from(end - at).unwrap_or(usize::MAX).min(buffer.len());
        let window = buffer.get_mut(..step).unwrap_or_default();
        file.fill(at, window)?;
        if window.iter().any(|byte| *byte != 0) {
            return Ok(true);
        }
        at += step as u64;
    }
    Ok(false)
}

/// Space that should be empty. Dash cameras write places there.
fn space(file: &dyn Bytes, start: u64, end: u64, report: &mut Report) -> Result<(), Fault> {
    if !used(file, start, end)? {
        return Ok(());
    }
    let mut begin = vec![0; usize::try_from(end - start).unwrap_or(usize::MAX).min(limits::HEAD)];
    file.fill(start, &mut begin)?;
    if memchr::memmem::find(&begin, b"freeGPS ").is_some() {
        report.there(Kind::Location, Source::Unreferenced);
    }
    report.bytes(Kind::Trailer, Source::Unreferenced, end - start);
    Ok(())
}

/// Looks into the samples of the film, and at every byte of `mdat` that belongs to none.
fn samples(file: &dyn Bytes, outline: &Outline, film: &BoxAt, report: &mut Report) -> Result<(), Fault> {
    let moov = moov(file, film)?;
    let tracks = tracks(&moov);
    let shown = shown(&tracks);
    let mut ranges: Vec<(u64, u64)> = Vec::new();
    for (track, shown) in tracks.iter().zip(shown) {
        if track.stbl.is_empty() {
            continue;
        }
        let (chunks, sizes) = chunks(track)?;
        ranges.extend(chunks.iter().map(|chunk| (chunk.start, chunk.start.saturating_add(chunk.size))));
        if shown {
            report.part(IN_DATA, |report| pictures(file, track, timed::places(&chunks, &sizes), &chunks, report));
        }
        if ranges.len() > limits::EXTENTS {
            return Err(Fault::TooMuch("chunks"));
        }
    }
    let mut ranges = joined(ranges).into_iter().peekable();
    for data in outline.of_kind(b"mdat") {
        let mut at = data.body;
        while let Some((start, end)) = ranges.peek().copied().filter(|(start, _)| *start < data.end) {
            if start > at {
                space(file, at, start, report)?;
            }
            at = at.max(end);
            if end > data.end {
                break;
            }
            ranges.next();
        }
        if data.end > at {
            space(file, at, data.end, report)?;
        }
    }
    Ok(())
}

/// Ranges in order, those that touch or overlap made one.
fn joined(mut ranges: Vec<(u64, u64)>) -> Vec<(u64, u64)> {
    ranges.sort_unstable();
    let mut joined: Vec<(u64, u64)> = Vec::new();
    for (start, end) in ranges {
        match joined.last_mut() {
            Some(last) if start <= last.1 => last.1 = last.1.max(end),
            _ => joined.push((start, end)),
        }
    }
    joined
}

/// Looks for texts inside coded pictures.
fn pictures(
    file: &dyn Bytes,
    track: &Track<'_>,
    places: impl Iterator<Item = (u64, u64)>,
    chunks: &[Chunk],
    report: &mut Report,
) -> Result<(), Fault> {
    if let b"jpeg" | b"mjpa" | b"mjpb" | b"png " = &track.format {
        return Err(Fault::Unsupported("a film of single pictures"));
    }
    configuration(track, report)?;
    let coding = Coding::of(track)?;
    if coding == Coding::Other || chunks.is_empty() {
        return Ok(());
    }
    let mut buffer = Vec::new();
    let mut read = 0_u64;
    for (count, (start, size)) in places.enumerate() {
        // Samples that lie one over the other could keep us busy for ever.
        read = read.saturating_add(size);
        if size > limits::SAMPLE || count > limits::EXTENTS || read > file.size() {
            return Err(Fault::TooMuch("coded pictures"));
        }
        if start.checked_add(size).is_none_or(|end| end > file.size()) {
            return Err(Fault::Truncated);
        }
        buffer.resize(usize::try_from(size).map_err(|_| Fault::TooMuch("coded picture"))?, 0);
        file.fill(start, &mut buffer)?;
        stream::read(&buffer, coding, report)?;
    }
    Ok(())
}

/// The configuration of a decoder may carry the same messages as the pictures, or have something behind its end.
fn configuration(track: &Track<'_>, report: &mut Report) -> Result<(), Fault> {
    let inside = track.entry.get(78..).unwrap_or_default();
    if let Some(avc) = child(inside, b"avcC") {
        udta::leftover(avc.get(config::avc(avc)?.len()..).unwrap_or_default(), report);
    }
    if let Some(hevc) = child(inside, b"hvcC")
        && config::hevc(hevc)?.len() != hevc.len()
    {
        report.there(Kind::Trailer, Source::Stream);
    }
    if let Some(units) = child(inside, b"av1C").and_then(|config| config.get(4..)) {
        obu::read(units, report)?;
    }
    if child(inside, b"esds").is_some_and(|esds| stream::plain_config(esds).is_err()) {
        report.there(Kind::Comment, Source::Stream);
    }
    Ok(())
}
