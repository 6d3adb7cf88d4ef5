//! The box `meta` of films: keys with values (`mdta`), the list of iTunes (`mdir`), and whatever else stands in it.

use super::names::{self, of_key};
use super::text::{readable, utf16, words};
use super::tree::{Atom, atoms, child};
use super::udta::noted;
use super::{place, udta};
use crate::block::preview;
use crate::bytes::number;
use crate::{FindingKind as Kind, Report, Source};

/// Reads a `meta`, with or without version and flags before its boxes.
pub(super) fn meta(body: &[u8], report: &mut Report) {
    let plain = body.get(4..8).is_some_and(|kind| kind == b"hdlr" || kind == b"keys" || kind == b"ilst");
    let inside = if plain { body } else { body.get(4..).unwrap_or_default() };
    let keys = child(inside, b"keys").map(key_names).unwrap_or_default();
    let mut list = atoms(inside);
    for atom in list.by_ref() {
        match &atom.kind {
            b"hdlr" => handler(atom.body, report),
            b"keys" if child(inside, b"ilst").is_some() => {}
            b"ilst" => items(atom.body, &keys, report),
            b"xml " | b"bxml" => xml(atom.body.get(4..).unwrap_or_default(), report),
            b"free" | b"skip" | b"wide" => udta::filler(atom.body, report),
            // Never a `meta` inside a `meta`: the way down is short.
            b"meta" => udta::unknown(atom.body, report),
            _ => udta::one(&atom, report),
        }
    }
    udta::leftover(list.rest(), report);
}

/// The name of the handler of a `meta`: mostly empty, but a text all the same.
fn handler(body: &[u8], report: &mut Report) {
    let name = words(body.get(24..).unwrap_or_default());
    let name = name.trim_matches(|c: char| c.is_control() || c == ' ');
    if let Some(kind) = names::of_handler(name) {
        report.text(kind, Source::TrackHeader, name);
    }
}

/// The names of `keys`, in order: the items of the list name them by number.
pub(super) fn key_names(body: &[u8]) -> Vec<String> {
    let list = atoms(body.get(8..).unwrap_or_default());
    list.map(|atom| words(atom.body).to_ascii_lowercase()).collect()
}

fn items(body: &[u8], keys: &[String], report: &mut Report) {
    let mut list = atoms(body);
    for item in list.by_ref() {
        let number = usize::try_from(u32::from_be_bytes(item.kind)).ok();
        let key = number.and_then(|number| keys.get(number.checked_sub(1)?));
        noted(report, Kind::Comment, |report| match (key, &item.kind) {
            (Some(key), _) => values(item.body, of_key(key), report),
            (None, b"----") => free_form(item.body, report),
            (None, b"covr") => values(item.body, Kind::HiddenPreview, report),
            (None, b"\xa9xyz") => values(item.body, Kind::Location, report),
            (None, kind) => values(item.body, user_data(kind).unwrap_or(Kind::Comment), report),
        });
    }
    udta::leftover(list.rest(), report);
}

/// What a four letter code of user data means.
pub(super) fn user_data(kind: &[u8; 4]) -> Option<Kind> {
    names::USER_DATA.iter().find(|(code, _)| *code == kind).map(|(_, meaning)| *meaning)
}

/// A free-form item names itself: `mean` whose, `name` what.
fn free_form(body: &[u8], report: &mut Report) {
    let name = child(body, b"name").map(|name| words(name.get(4..).unwrap_or_default())).unwrap_or_default();
    let kind = of_key(&name.to_ascii_lowercase());
    values(body, kind, report);
    if kind == Kind::Comment {
        report.text(Kind::Comment, Source::QuickTime, &name);
    }
}

fn values(body: &[u8], kind: Kind, report: &mut Report) {
    for Atom { body: data, .. } in atoms(body).filter(|atom| &atom.kind == b"data") {
        let Some(value) = data.get(8..) else { continue };
        match number::be32(data, 0) {
            Some(13 | 14 | 27) => picture(value, report),
            _ if kind == Kind::HiddenPreview => picture(value, report),
            Some(1) => told(kind, &words(value), report),
            Some(2) => told(kind, &utf16(value), report),
            Some(21 | 22 | 65..=78) => numeral(value, kind, report),
            Some(23) => real(number::be32(value, 0).map(|bits| f64::from(f32::from_bits(bits))), kind, report),
            Some(24) => real(number::be64(value, 0).map(f64::from_bits), kind, report),
            _ => match readable(value) {
                Some(text) => told(kind, text, report),
                None => report.bytes(kind, Source::QuickTime, value.len() as u64),
            },
        }
    }
}

/// Notes a text; one that should be a place becomes coordinates where it can be read.
pub(super) fn told(kind: Kind, text: &str, report: &mut Report) {
    let place = if kind == Kind::Location { place::iso6709(text) } else { None };
    if !place.is_some_and(|place| place::found(report, Source::QuickTime, place)) {
        report.text(kind, Source::QuickTime, text);
    }
}

/// A whole number.
fn numeral(value: &[u8], kind: Kind, report: &mut Report) {
    let shown = value.iter().take(8).fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte));
    report.text(kind, Source::QuickTime, &shown.to_string());
}

fn real(value: Option<f64>, kind: Kind, report: &mut Report) {
    if let Some(value) = value {
        report.text(kind, Source::QuickTime, &value.to_string());
    }
}

/// Notes a picture, also where its size cannot be read.
pub(super) fn picture(bytes: &[u8], report: &mut Report) {
    noted(report, Kind::HiddenPreview, |report| {
        preview::found(bytes, bytes.len() as u64, Source::QuickTime, report);
    });
}

/// XML beside a film: cameras of Sony write serial number, owner and place there.
fn xml(bytes: &[u8], report: &mut Report) {
    let text = words(bytes);
    noted(report, Kind::Comment, |report| {
        for (name, kind) in [
            ("serialNo", Kind::Serial),
            ("modelName", Kind::Device),
            ("manufacturer", Kind::Device),
            ("umidRef", Kind::Serial),
        ] {
            for value in attribute(&text, name) {
                report.text(kind, Source::QuickTime, value);
            }
        }
        if let Some(day) = text.split("CreationDate").nth(1).and_then(|rest| attribute(rest, "value").next()) {
            report.text(Kind::Date, Source::QuickTime, day);
        }
        if text.contains("Latitude") {
            report.there(Kind::Location, Source::QuickTime);
        }
        report.text(Kind::Comment, Source::QuickTime, &text);
    });
}

fn attribute<'a>(text: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    let after = text.split(name).skip(1).take(64);
    after.filter_map(|rest| rest.trim_start().strip_prefix('=')?.trim_start().strip_prefix('"')?.split('"').next())
}
