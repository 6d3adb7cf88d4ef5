//! What the tables of `meta` say besides the picture: names, descriptions, times, boxes nobody knows.

use super::cursor::Cursor;
use super::meta::{Item, Meta, Property, children};
use super::{coded, moov, properties};
use crate::container::boxes::BoxCount;
use crate::{Fault, Report, Source, block};
use audit::FindingKind;

/// Names that encoders give to every item or handler of a kind.
const COMMON: [&[u8]; 11] = [
    b"PictureHandler",
    b"Color",
    b"Alpha",
    b"Exif",
    b"XMP",
    b"GMap",
    b"TMap",
    b"Image",
    b"Depth",
    b"Primary Image",
    b"Thumbnail",
];
/// Groups that say how pictures belong together, by numbers (ISO/IEC 23008-12, 6.8).
const GROUPS: [&[u8; 4]; 16] = [
    b"altr", b"ster", b"eqiv", b"brst", b"iaug", b"tsyn", b"dobr", b"afbr", b"albc", b"favc", b"pano", b"aebr",
    b"wbbr", b"fobr", b"prgr", b"pymd",
];

fn text(bytes: &[u8]) -> std::borrow::Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}

/// Everything of `meta` that stands in its tables.
pub(super) fn read(meta: &Meta<'_>, report: &mut Report) {
    handler(meta.handler, report);
    for item in meta.items.values() {
        named(item, report);
    }
    for property in &meta.properties {
        if let Err(fault) = described(property, report) {
            report.gave_up(&[FindingKind::Caption, FindingKind::Trailer], fault);
        }
    }
    for (one, body) in &meta.others {
        match &one.kind {
            // Those with a reader of their own are taken by the caller.
            b"uuid" | b"xml " => {}
            b"free" | b"skip" if body.iter().all(|byte| *byte == 0) => {}
            b"dinf" => addresses(body, report),
            b"grpl" => groups(body, report),
            _ => report.bytes(FindingKind::Trailer, Source::Box, body.len().max(1) as u64),
        }
    }
}

fn handler(body: &[u8], report: &mut Report) {
    let reserved = [body.get(4..8), body.get(12..24)].into_iter().flatten().flatten();
    let strange = reserved.filter(|byte| **byte != 0).count();
    // QuickTime writes its own letters there.
    if strange > 0 && body.get(12..16) != Some(b"appl") {
        report.bytes(FindingKind::Trailer, Source::Box, strange as u64);
    }
    let name = body.get(24..).unwrap_or_default().trim_ascii_end();
    let name = name.strip_suffix(b"\0").unwrap_or(name);
    if !COMMON.contains(&name) {
        report.text(FindingKind::Comment, Source::Box, &text(name));
    }
}

fn named(item: &Item<'_>, report: &mut Report) {
    if !COMMON.contains(&item.name) {
        report.text(FindingKind::Comment, Source::HeifItem, &text(item.name));
    }
    if item.content != b"application/rdf+xml" {
        report.text(FindingKind::Comment, Source::HeifItem, &text(item.content));
    }
    if ![&b""[..], b"deflate", b"compress_zlib", b"br"].contains(&item.encoding) {
        report.text(FindingKind::Comment, Source::HeifItem, &text(item.encoding));
    }
    report.bytes(FindingKind::Trailer, Source::HeifItem, item.rest.len() as u64);
}

fn described(property: &Property<'_>, report: &mut Report) -> Result<(), Fault> {
    let source = Source::HeifItem;
    let mut at = Cursor(property.body);
    match &property.kind {
        b"udes" => {
            at.version()?;
            at.text();
            report.text(FindingKind::Caption, source, &text(at.text()));
            report.text(FindingKind::Caption, source, &text(at.text()));
            for tag in text(at.text()).split(',') {
                report.text(FindingKind::Keyword, source, tag);
            }
            report.bytes(FindingKind::Trailer, source, at.0.len() as u64);
        }
        b"altt" => {
            at.version()?;
            report.text(FindingKind::Caption, source, &text(at.text()));
        }
        b"crtt" | b"mdft" => {
            at.version()?;
            moov::moment(at.u64()? / 1_000_000, report, source);
        }
        b"colr" if matches!(property.body.get(..4), Some(b"prof" | b"rICC")) => {
            block::icc::read(property.body.get(4..).unwrap_or_default(), report)?;
        }
        b"hvcC" => beside(property.body, &coded::hevc_configuration(property.body)?, report),
        b"av1C" => beside(property.body, &coded::av1_configuration(property.body)?, report),
        _ => {}
    }
    let told = matches!(&property.kind, b"udes" | b"altt" | b"crtt" | b"mdft");
    if !told && !properties::is_technical(property) {
        report.bytes(FindingKind::Trailer, source, property.body.len().max(1) as u64);
    }
    Ok(())
}

fn beside(whole: &[u8], kept: &[u8], report: &mut Report) {
    report.bytes(FindingKind::Trailer, Source::Stream, whole.len().saturating_sub(kept.len()) as u64);
}

/// `dinf`: where else data may lie.
fn addresses(body: &[u8], report: &mut Report) {
    let mut count = BoxCount::default();
    for (one, body) in children(body, &mut count).0 {
        if &one.kind != b"dref" {
            report.bytes(FindingKind::Trailer, Source::Box, body.len() as u64);
            continue;
        }
        for (_, body) in children(body.get(8..).unwrap_or_default(), &mut count).0 {
            report.text(FindingKind::Comment, Source::Box, &text(body.get(4..).unwrap_or_default()));
        }
    }
}

fn groups(body: &[u8], report: &mut Report) {
    let (found, fault) = children(body, &mut BoxCount::default());
    for (one, body) in found {
        let members = body.get(8..12).and_then(|count| count.try_into().ok()).map_or(0, u32::from_be_bytes);
        let plain = (body.len() as u64).checked_sub(12).is_some_and(|left| left == u64::from(members) * 4);
        if !GROUPS.contains(&&one.kind) || !plain {
            report.bytes(FindingKind::Trailer, Source::Box, body.len() as u64);
        }
    }
    if let Some(fault) = fault {
        report.gave_up(&[FindingKind::Trailer], fault);
    }
}
