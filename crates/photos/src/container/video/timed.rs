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
            match readable(bytes) {
                Some(text) => line(text, report),
                // Of the picture of a motion photo, and the like: no places.
                None if matches!(&track.format, b"mett" | b"fdsc") => {}
                // Drones and cameras keep places in ways of their own.
                None => [Kind::Location, Kind::Serial].into_iter().for_each(|kind| report.unsure(kind)),
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

#[cfg(test)]
mod tests {
    use super::super::rebuild::boxed;
    use super::*;
    use crate::Detail;

    fn track<'a>(handler: [u8; 4], format: [u8; 4], entry: &'a [u8]) -> Track<'a> {
        Track { enabled: true, handler, trak: &[], stbl: &[], format, entry }
    }

    #[test]
    fn boxed_metadata_of_apple_are_faces_and_places() {
        let key = |number: u32, name: &[u8]| boxed(&number.to_be_bytes(), &boxed(b"keyd", &[b"mdta", name].concat()));
        let keys = [
            key(1, b"com.apple.quicktime.detected-face"),
            key(2, b"com.apple.quicktime.location.ISO6709"),
            key(3, b"com.apple.quicktime.still-image-time"),
        ];
        let entry = [&[0; 8][..], &boxed(b"keys", &keys.concat())].concat();
        let track = track(*b"meta", *b"mebx", &entry);
        let mut report = Report::default();
        super::entry(&track, &mut report);
        assert!(report.findings.iter().any(|found| found.kind == Kind::FaceRegion));
        assert!(report.findings.iter().any(|found| found.text().ends_with("still-image-time")));
        sample(&track, &mebx_keys(&entry), &boxed(&[0, 0, 0, 2], b"+48.1374+011.5755/"), &mut report);
        assert!(
            report.findings.iter().any(|found| matches!(found.detail, Detail::Place { lat, .. } if lat == 48.1374))
        );
    }

    #[test]
    fn a_time_code_tells_the_hour_and_the_name_of_its_reel() {
        let entry = [&[0; 26][..], &boxed(b"name", b"\0\x04\0\0Emma")].concat();
        let mut report = Report::default();
        super::entry(&track(*b"tmcd", *b"tmcd", &entry), &mut report);
        let kinds: Vec<_> = report.findings.iter().map(|found| (found.kind, found.text())).collect();
        assert_eq!(kinds, [(Kind::Date, ""), (Kind::Comment, "Emma")]);
    }

    #[test]
    fn pictures_that_nobody_plays_are_hidden_ones() {
        let mut report = Report::default();
        super::entry(&track(*b"vide", *b"hvc1", &[]), &mut report);
        super::entry(&track(*b"soun", *b"mp4a", &[]), &mut report);
        let kinds: Vec<_> = report.findings.iter().map(|found| found.kind).collect();
        assert_eq!(kinds, [Kind::HiddenPreview, Kind::MotionVideo]);
    }

    #[test]
    fn data_that_nobody_reads_leave_the_place_open() {
        let mut report = Report::default();
        sample(&track(*b"meta", *b"djmd", &[]), &BTreeMap::new(), b"\x0a\x12\x08\x01\xff", &mut report);
        assert!(report.unknown.contains(&Kind::Location));
    }
}
