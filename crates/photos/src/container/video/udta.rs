//! User data of a film or a track: QuickTime's texts, the boxes of 3GPP, and what makers put there.

use super::keys::{meta, picture, told, user_data};
use super::text::{ended, international, readable, words};
use super::tree::{Atom, atoms, child};
use super::{place, telemetry, uuid};
use crate::block::xmp;
use crate::bytes::number;
use crate::{FindingKind as Kind, Report, Source};

/// Boxes whose body has version and flags before a language and a text (3GPP TS 26.244, clause 8).
const ASSETS: &[&[u8; 4]] =
    &[b"titl", b"dscp", b"cprt", b"perf", b"auth", b"gnre", b"albm", b"rtng", b"clsf", b"kywd", b"yrrc", b"coll"];

/// Reads a `udta`.
pub(super) fn udta(body: &[u8], report: &mut Report) {
    let mut list = atoms(body);
    for atom in list.by_ref() {
        one(&atom, report);
    }
    leftover(list.rest(), report);
}

/// Runs a reader and makes sure that something was noted.
pub(super) fn noted(report: &mut Report, kind: Kind, read: impl FnOnce(&mut Report)) {
    let before = report.findings.len();
    read(report);
    if report.findings.len() == before {
        report.there(kind, Source::QuickTime);
    }
}

/// Reads one box of user data; whatever it is, it is noted.
pub(super) fn one(atom: &Atom<'_>, report: &mut Report) {
    match &atom.kind {
        b"free" | b"skip" | b"wide" => return filler(atom.body, report),
        b"hnti" | b"hinf" if atom.body.is_empty() => return,
        _ => {}
    }
    let usual = user_data(&atom.kind).unwrap_or(Kind::Trailer);
    noted(report, usual, |report| match &atom.kind {
        b"meta" => meta(atom.body, report),
        b"uuid" => uuid::read(atom.body, report),
        b"loci" => place::loci(atom.body.get(4..).unwrap_or_default(), report),
        b"\xa9xyz" | b"@xyz" => texts(atom.body, Kind::Location, report),
        b"XMP_" => report.part(&[Kind::Comment, Kind::Location], |report| xmp::read(atom.body, Source::Xmp, report)),
        b"GPMF" => telemetry::gpmf(atom.body, report),
        b"CAME" | b"MUID" | b"GUMI" => serial(atom.body, report),
        b"chpl" => report.text(Kind::Comment, Source::QuickTime, &readable_parts(atom.body)),
        b"Xtra" | b"ID32" | b"tags" | b"tref" => {
            report.text(Kind::Comment, Source::QuickTime, &readable_parts(atom.body));
        }
        kind if ASSETS.contains(&kind) && atom.body.starts_with(&[0; 4]) => asset(kind, atom.body, report),
        [0xa9, ..] => texts(atom.body, usual_text(&atom.kind), report),
        kind if user_data(kind).is_some() => texts(atom.body, usual, report),
        _ => unknown(atom.body, report),
    });
}

fn usual_text(kind: &[u8; 4]) -> Kind {
    user_data(kind).unwrap_or(Kind::Comment)
}

fn texts(body: &[u8], kind: Kind, report: &mut Report) {
    // Some programs put the `data` boxes of iTunes here instead of a text.
    if let Some(data) = child(body, b"data") {
        return told(kind, &words(data.get(8..).unwrap_or_default()), report);
    }
    for text in international(body) {
        told(kind, &text, report);
    }
}

/// Numbers that belong to one camera, as text where they are text, else in hexadecimal digits.
fn serial(body: &[u8], report: &mut Report) {
    let shown = match readable(body) {
        Some(text) => text.to_owned(),
        None => body.iter().take(32).map(|byte| format!("{byte:02x}")).collect(),
    };
    report.text(Kind::Serial, Source::QuickTime, &shown);
}

fn asset(kind: &[u8; 4], body: &[u8], report: &mut Report) {
    let source = Source::QuickTime;
    match kind {
        b"yrrc" => {
            let year = number::be16(body, 4).map(|year| year.to_string()).unwrap_or_default();
            report.text(Kind::Date, source, &year);
        }
        b"rtng" => report.text(Kind::Comment, source, &ended(body.get(14..).unwrap_or_default()).0),
        b"clsf" => report.text(Kind::Comment, source, &ended(body.get(12..).unwrap_or_default()).0),
        b"kywd" => {
            let mut rest = body.get(7..).unwrap_or_default();
            while let Some((len, after)) = rest.split_first() {
                let len = usize::from(*len).min(after.len());
                report.text(Kind::Keyword, source, &words(after.get(..len).unwrap_or_default()));
                rest = after.get(len..).unwrap_or_default();
            }
        }
        kind => {
            let (text, after) = ended(body.get(6..).unwrap_or_default());
            report.text(usual_text(kind), source, &text);
            if after.len() > 1 {
                report.text(Kind::Comment, source, &words(after));
            }
        }
    }
}

/// Unknown user data: its pictures, its text, else that it is there.
pub(super) fn unknown(body: &[u8], report: &mut Report) {
    if let Some(start) = memchr::memmem::find(body, b"\xff\xd8\xff") {
        picture(body.get(start..).unwrap_or_default(), report);
    }
    match readable(body) {
        Some(text) => report.text(Kind::Comment, Source::QuickTime, text),
        None => report.bytes(Kind::Trailer, Source::QuickTime, body.len() as u64),
    }
}

/// Space that should be empty: nothing when it is zeros, a place when a dash camera wrote one.
pub(super) fn filler(body: &[u8], report: &mut Report) {
    if memchr::memmem::find(body, b"freeGPS ").is_some() {
        report.there(Kind::Location, Source::Unreferenced);
    }
    if body.iter().any(|byte| *byte != 0) {
        report.bytes(Kind::Trailer, Source::Unreferenced, body.len() as u64);
    }
}

/// What stands behind the last box of a list; QuickTime may end one with zeros.
pub(super) fn leftover(rest: &[u8], report: &mut Report) {
    if rest.iter().any(|byte| *byte != 0) {
        report.bytes(Kind::Trailer, Source::Unreferenced, rest.len() as u64);
    }
}

/// The readable parts of bytes, also where every other byte is zero.
fn readable_parts(body: &[u8]) -> String {
    let narrow: Vec<u8> = body.iter().copied().filter(|byte| *byte != 0).collect();
    let parts = narrow.split(|byte| *byte < 0x20).filter(|part| part.len() >= 3);
    parts.filter_map(readable).collect::<Vec<_>>().join(" ")
}
