//! `moov`: what a film says about itself and its tracks.

use super::film::{Track, shown, tracks};
use super::keys::meta;
use super::text::{moment, words};
use super::tree::{Atom, atoms, child};
use super::udta::{filler, leftover, udta};
use super::{names, surplus, timed, uuid};
use crate::block::icc;
use crate::bytes::number;
use crate::{Bytes, Depth, Fault, FindingKind as Kind, Report, Source};

/// Boxes that only say how to play, by where they stand.
const IN_MOOV: &[&[u8; 4]] = &[b"mvhd", b"iods", b"mvex"];
const IN_TRAK: &[&[u8; 4]] = &[b"tkhd", b"edts", b"tref", b"trgr", b"tapt", b"load", b"clip"];
const IN_MDIA: &[&[u8; 4]] = &[b"mdhd", b"elng"];
const IN_MINF: &[&[u8; 4]] = &[b"vmhd", b"smhd", b"nmhd", b"sthd", b"hmhd", b"gmhd", b"dinf"];
const IN_STBL: &[&[u8; 4]] = &[
    b"stsd", b"stts", b"ctts", b"cslg", b"stss", b"stsh", b"stps", b"stsc", b"stsz", b"stz2", b"stco", b"co64",
    b"sdtp", b"sgpd", b"sbgp", b"subs", b"saiz", b"saio", b"padb", b"stdp",
];

/// Reads a `moov` that is in memory; the samples of timed tracks are taken from the file.
pub(super) fn read(file: &dyn Bytes, moov: &[u8], depth: Depth, report: &mut Report) {
    header(moov, report);
    let tracks = tracks(moov);
    let shown = shown(&tracks);
    rest_of(moov, IN_MOOV, report);
    if tracks.is_empty() {
        report.gave_up(Kind::ALL, Fault::Malformed("a film without tracks"));
    }
    if atoms(moov).filter(|atom| &atom.kind == b"trak").count() > tracks.len() {
        report.gave_up(Kind::ALL, Fault::TooMuch("tracks"));
    }
    for (track, shown) in tracks.iter().zip(shown) {
        describe(track, shown, report);
        if !shown {
            timed::read(file, track, depth, report);
        }
    }
}

/// Notes every box that no list names; reads those that may stand anywhere.
fn rest_of(inside: &[u8], technical: &[&[u8; 4]], report: &mut Report) {
    let mut list = atoms(inside);
    for atom in list.by_ref() {
        if technical.contains(&&atom.kind) {
            leftover(surplus::behind(&atom.kind, atom.body), report);
        } else {
            other(&atom, report);
        }
    }
    leftover(list.rest(), report);
}

/// A box that may stand anywhere: user data, keys, space, or one nobody knows.
fn other(atom: &Atom<'_>, report: &mut Report) {
    match &atom.kind {
        // Looked at by their own readers.
        b"trak" | b"mdia" | b"minf" | b"stbl" | b"hdlr" => {}
        b"udta" => udta(atom.body, report),
        b"meta" => meta(atom.body, report),
        b"uuid" => uuid::read(atom.body, report),
        b"free" | b"skip" | b"wide" => filler(atom.body, report),
        _ => report.bytes(Kind::Trailer, Source::Box, (atom.body.len() as u64).saturating_add(8)),
    }
}

fn header(moov: &[u8], report: &mut Report) {
    let mvhd = child(moov, b"mvhd").unwrap_or_default();
    times(mvhd, report);
    let (scale, length) = match mvhd.first() {
        Some(1) => (number::be32(mvhd, 20), number::be64(mvhd, 24)),
        _ => (number::be32(mvhd, 12), number::be32(mvhd, 16).map(u64::from)),
    };
    if let (Some(scale), Some(length)) = (scale.filter(|scale| *scale > 0), length.filter(|length| *length < 1 << 48)) {
        // Below 2^48 every number of units is exact.
        #[allow(clippy::cast_precision_loss)]
        let seconds = length as f64 / f64::from(scale);
        report.seconds = Some(seconds);
    }
}

/// The times of creation and change that `mvhd`, `tkhd` and `mdhd` begin with, of 32 or 64 bits.
fn times(header: &[u8], report: &mut Report) {
    let wide = header.first() == Some(&1);
    for index in 0..2 {
        let seconds =
            if wide { number::be64(header, 4 + index * 8) } else { number::be32(header, 4 + index * 4).map(u64::from) };
        match (seconds, seconds.and_then(moment)) {
            (_, Some(moment)) => report.found(Kind::Date, Source::TrackHeader, crate::Detail::Moment(moment)),
            (Some(1..), None) => report.there(Kind::Date, Source::TrackHeader),
            _ => {}
        }
    }
}

fn describe(track: &Track<'_>, shown: bool, report: &mut Report) {
    rest_of(track.trak, IN_TRAK, report);
    if let Some(list) = child(track.trak, b"edts") {
        rest_of(list, &[b"elst"], report);
    }
    let tkhd = child(track.trak, b"tkhd").unwrap_or_default();
    times(tkhd, report);
    if &track.handler == b"vide" && shown {
        report.orientation = report.orientation.or(turn(tkhd));
    }
    let mdia = child(track.trak, b"mdia").unwrap_or_default();
    rest_of(mdia, IN_MDIA, report);
    let mdhd = child(mdia, b"mdhd").unwrap_or_default();
    times(mdhd, report);
    language(mdhd, report);
    if let Some(tag) = child(mdia, b"elng") {
        report.text(Kind::Comment, Source::TrackHeader, &words(tag.get(4..).unwrap_or_default()));
    }
    let minf = child(mdia, b"minf").unwrap_or_default();
    rest_of(minf, IN_MINF, report);
    for inside in [mdia, minf] {
        for hdlr in atoms(inside).filter(|atom| &atom.kind == b"hdlr") {
            name(hdlr.body.get(24..).unwrap_or_default(), report);
        }
    }
    outside(minf, report);
    rest_of(track.stbl, IN_STBL, report);
    if shown {
        entries(track, report);
    }
}

/// How a picture is turned, as Exif numbers it; `None` for any other matrix.
fn turn(tkhd: &[u8]) -> Option<u16> {
    const ONE: u32 = 0x1_0000;
    const BACK: u32 = ONE.wrapping_neg();
    let matrix = tkhd.get(if tkhd.first() == Some(&1) { 52 } else { 40 }..)?;
    let at = |place| number::be32(matrix, place);
    match (at(0)?, at(4)?, at(12)?, at(16)?) {
        (ONE, 0, 0, ONE) => Some(1),
        (BACK, 0, 0, BACK) => Some(3),
        (0, ONE, BACK, 0) => Some(6),
        (0, BACK, ONE, 0) => Some(8),
        _ => None,
    }
}

/// A name, also as QuickTime writes it with its length in front.
fn name(bytes: &[u8], report: &mut Report) {
    let text = match bytes.split_first() {
        Some((len, rest)) if usize::from(*len) <= rest.len() && *len < 0x20 => rest,
        _ => bytes,
    };
    let text = words(text);
    let text = text.trim_matches(|c: char| c.is_control() || c == ' ');
    if let Some(kind) = names::of_handler(text) {
        report.text(kind, Source::TrackHeader, text);
    }
}

/// The language of a track, where it is one that tells: not "undetermined", not English, which most programs write.
fn language(mdhd: &[u8], report: &mut Report) {
    let code = number::be16(mdhd, if mdhd.first() == Some(&1) { 32 } else { 20 }).unwrap_or(0);
    let letter = |shift: u16| u8::try_from((code >> shift & 31) + 0x60).map_or(' ', char::from);
    let text: String = [letter(10), letter(5), letter(0)].iter().collect();
    match code {
        0 | 0x7fff => {}
        1..0x400 => report.text(Kind::Comment, Source::TrackHeader, &format!("language {code}")),
        _ if text == "und" || text == "eng" || text == "```" => {}
        _ => report.text(Kind::Comment, Source::TrackHeader, &text),
    }
}

/// Samples that lie in another file: its name is a text.
fn outside(minf: &[u8], report: &mut Report) {
    let dref = super::tree::at(minf, &[b"dinf", b"dref"]).unwrap_or_default();
    for entry in atoms(dref.get(8..).unwrap_or_default()).filter(|entry| entry.body.len() > 4) {
        report.text(Kind::Comment, Source::TrackHeader, &words(entry.body.get(4..).unwrap_or_default()));
    }
}

/// The descriptions of samples: size, colour profile, the name of the coder, boxes nobody knows.
fn entries(track: &Track<'_>, report: &mut Report) {
    let stsd = child(track.stbl, b"stsd").unwrap_or_default();
    for entry in atoms(stsd.get(8..).unwrap_or_default()).take(64) {
        let header = if &track.handler == b"vide" { picture(entry.body, report) } else { sound(entry.body) };
        let mut list = atoms(entry.body.get(header..).unwrap_or_default());
        for atom in list.by_ref() {
            match &atom.kind {
                b"colr" => profile(atom.body, report),
                b"wave" => rest_of(atom.body, names::CONFIGURATION, report),
                kind if names::CONFIGURATION.contains(&kind) => leftover(surplus::behind(kind, atom.body), report),
                _ => other(&atom, report),
            }
        }
        leftover(list.rest(), report);
    }
}

fn picture(entry: &[u8], report: &mut Report) -> usize {
    if let (Some(width), Some(height), None) = (number::be16(entry, 24), number::be16(entry, 26), report.size) {
        report.size = Some((width.into(), height.into()));
    }
    name(entry.get(42..74).unwrap_or_default(), report);
    78
}

/// How long the fixed part of a sound description is, by its version (QuickTime has three).
fn sound(entry: &[u8]) -> usize {
    match number::be16(entry, 8) {
        Some(1) => 44,
        Some(2) => 64,
        _ => 28,
    }
}

fn profile(colr: &[u8], report: &mut Report) {
    if let Some(profile) = colr.strip_prefix(b"prof").or_else(|| colr.strip_prefix(b"rICC")) {
        report.part(&[Kind::Serial, Kind::Comment], |report| icc::read(profile, report));
    }
}
