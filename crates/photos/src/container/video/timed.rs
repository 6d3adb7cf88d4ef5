//! Tracks that are neither pictures nor sound: places, faces, subtitles, time codes, and those nobody knows.

use super::film::Track;
use super::names::of_key;
use super::samples::{Chunk, Sizes, chunks};
use super::text::{readable, words};
use super::tree::{atoms, child};
use super::{keys, place, telemetry};
use crate::bytes::number;
use crate::{Bytes, Depth, Fault, FindingKind as Kind, Report, Source, limits};
use std::collections::BTreeMap;

/// Reads a track of timed data; whatever it is, it is noted.
pub(super) fn read(file: &dyn Bytes, track: &Track<'_>, depth: Depth, report: &mut Report) {
    let before = report.findings.len();
    entry(track, report);
    let wanted = [Kind::Location, Kind::Comment];
    report.part(&wanted, |report| samples(file, track, depth, report));
    if report.findings.len() == before {
        report.there(Kind::Trailer, Source::TimedTrack);
    }
}

/// What the description of the samples gives away already.
fn entry(track: &Track<'_>, report: &mut Report) {
    match &track.format {
        b"mebx" => {
            for name in mebx_keys(track.entry).values() {
                match of_key(name) {
                    Kind::FaceRegion => report.there(Kind::FaceRegion, Source::TimedTrack),
                    _ => report.text(Kind::Trailer, Source::TimedTrack, name),
                }
            }
        }
        b"tmcd" => {
            report.there(Kind::Date, Source::TimedTrack);
            let inside = track.entry.get(26..).unwrap_or_default();
            for name in atoms(inside).filter(|atom| &atom.kind == b"name") {
                report.text(Kind::Comment, Source::TimedTrack, &words(name.body.get(4..).unwrap_or_default()));
            }
        }
        b"jpeg" | b"png " | b"mjpa" | b"mjpb" => report.there(Kind::HiddenPreview, Source::TimedTrack),
        _ if &track.handler == b"vide" || &track.handler == b"auxv" || &track.handler == b"pict" => {
            report.there(Kind::HiddenPreview, Source::TimedTrack);
        }
        _ if &track.handler == b"soun" => report.there(Kind::MotionVideo, Source::TimedTrack),
        _ => {}
    }
}

/// The keys of Apple's boxed metadata (QuickTime File Format, timed metadata), by their local number.
fn mebx_keys(entry: &[u8]) -> BTreeMap<[u8; 4], String> {
    let list = child(entry.get(8..).unwrap_or_default(), b"keys").unwrap_or_default();
    let named =
        |key: &[u8]| child(key, b"keyd").map(|name| words(name.get(4..).unwrap_or_default()).to_ascii_lowercase());
    atoms(list).filter_map(|key| Some((key.kind, named(key.body)?))).collect()
}

fn samples(file: &dyn Bytes, track: &Track<'_>, depth: Depth, report: &mut Report) -> Result<(), Fault> {
    if track.plays() || &track.handler == b"auxv" {
        return Ok(());
    }
    let (chunks, sizes) = chunks(track)?;
    let most = if depth == Depth::Whole { limits::TIMED_SAMPLES } else { limits::TIMED_SAMPLES_QUICK };
    let names = mebx_keys(track.entry);
    let (mut buffer, mut read) = (Vec::new(), 0_u64);
    for (start, size) in places(&chunks, &sizes).filter(|(_, size)| *size > 0).take(most as usize) {
        buffer.resize(usize::try_from(size).unwrap_or(usize::MAX).min(limits::TIMED_SAMPLE), 0);
        read = read.saturating_add(buffer.len() as u64);
        if read > file.size() {
            return Err(Fault::TooMuch("samples over each other"));
        }
        file.fill(start, &mut buffer)?;
        sample(track, &names, &buffer, report);
    }
    Ok(())
}

/// Where each sample lies.
pub(super) fn places<'a>(chunks: &'a [Chunk], sizes: &'a Sizes<'a>) -> impl Iterator<Item = (u64, u64)> + 'a {
    chunks.iter().flat_map(move |chunk| {
        let end = chunk.first.saturating_add(chunk.samples);
        (chunk.first..end).scan(chunk.start, move |at, index| {
            let (start, size) = (*at, sizes.get(index)?);
            *at = at.checked_add(size)?;
            Some((start, size))
        })
    })
}

fn sample(track: &Track<'_>, names: &BTreeMap<[u8; 4], String>, bytes: &[u8], report: &mut Report) {
    match &track.format {
        b"gpmd" => telemetry::gpmf(bytes, report),
        b"camm" => telemetry::camm(bytes, report),
        b"rtmd" => telemetry::rtmd(bytes, report),
        b"mebx" => boxed(names, bytes, report),
        b"tmcd" => {}
        b"tx3g" | b"text" | b"sbtl" => {
            let len = usize::from(number::be16(bytes, 0).unwrap_or(0));
            let text = bytes.get(2..).unwrap_or_default();
            line(&words(text.get(..len).unwrap_or(text)), report);
        }
        b"wvtt" => {
            for cue in atoms(bytes).filter(|atom| &atom.kind == b"vttc" || &atom.kind == b"vtta") {
                line(&words(child(cue.body, b"payl").unwrap_or(cue.body)), report);
            }
        }
        _ => {
            if let Some(text) = readable(bytes) {
                line(text, report);
            }
            if memchr::memmem::find(bytes, b"freeGPS ").is_some() {
                report.there(Kind::Location, Source::TimedTrack);
            }
        }
    }
}

/// A line of text: a place where it holds one, a comment as well where it says more.
fn line(text: &str, report: &mut Report) {
    let exact = place::in_words(text).is_some_and(|place| place::found(report, Source::TimedTrack, place));
    if !exact {
        report.text(Kind::Comment, Source::TimedTrack, text);
    }
}

/// The values of one sample of Apple's boxed metadata.
fn boxed(names: &BTreeMap<[u8; 4], String>, bytes: &[u8], report: &mut Report) {
    for value in atoms(bytes) {
        match names.get(&value.kind).map(|name| of_key(name)) {
            Some(Kind::Location) => {
                let text = readable(value.body).unwrap_or_default();
                match place::iso6709(text) {
                    Some(place) => _ = place::found(report, Source::TimedTrack, place),
                    None => report.there(Kind::Location, Source::TimedTrack),
                }
            }
            Some(Kind::FaceRegion) => report.there(Kind::FaceRegion, Source::TimedTrack),
            Some(kind) => {
                if let Some(text) = readable(value.body) {
                    keys::told(kind, text, report);
                }
            }
            None => {}
        }
    }
}
