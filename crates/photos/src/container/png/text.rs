//! Texts of a PNG: its own, XMP, and whole blocks of metadata written as digits.

use crate::block::{exif, icc, inflate, iptc, moment, photoshop, xmp};
use crate::{Fault, Report, Source};
use audit::FindingKind::{self, *};
use std::borrow::Cow;

/// Keywords and what stands under them (PNG, 11.3.3, and what programs add). One row a line.
const KEYWORDS: &[(&str, FindingKind)] = &[
    ("title", Caption),
    ("description", Caption),
    ("label", Caption),
    ("author", Author),
    ("artist", Author),
    ("creator", Author),
    ("copyright", Author),
    ("creation time", Date),
    ("create-date", Date),
    ("modify-date", Date),
    ("date:create", Date),
    ("date:modify", Date),
    ("date:timestamp", Date),
    ("software", Software),
    ("source", Device),
    ("model", Device),
    ("make", Device),
    ("keywords", Keyword),
    ("url", PlatformMark),
];

/// One text chunk: tEXt, zTXt or iTXt.
pub(super) fn read(kind: [u8; 4], data: &[u8], report: &mut Report) -> Result<(), Fault> {
    let (keyword, rest) = at_zero(data);
    let keyword = latin(keyword);
    let text = match &kind {
        b"zTXt" => Cow::Owned(inflate::zlib(rest.get(1..).ok_or(Fault::Truncated)?)?),
        b"iTXt" => {
            let (language, after) = at_zero(rest.get(2..).ok_or(Fault::Truncated)?);
            let (translated, text) = at_zero(after);
            report.text(Comment, Source::PngText, &latin(language));
            report.text(Comment, Source::PngText, &String::from_utf8_lossy(translated));
            if rest.first() == Some(&0) { Cow::Borrowed(text) } else { Cow::Owned(inflate::zlib(text)?) }
        }
        _ => Cow::Borrowed(rest),
    };
    if keyword == "XML:com.adobe.xmp" {
        return xmp::read(&text, Source::Xmp, report);
    }
    if let Some(profile) = keyword.strip_prefix("Raw profile type ") {
        return block(profile, &text, report);
    }
    let text = if &kind == b"iTXt" { String::from_utf8_lossy(&text).into_owned() } else { either(&text) };
    said(&keyword, &text, report);
    Ok(())
}

fn at_zero(data: &[u8]) -> (&[u8], &[u8]) {
    let end = data.iter().position(|byte| *byte == 0).unwrap_or(data.len());
    (data.get(..end).unwrap_or_default(), data.get(end + 1..).unwrap_or_default())
}

fn latin(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| char::from(*byte)).collect()
}

/// Latin-1 by the book, but many programs write UTF-8.
fn either(bytes: &[u8]) -> String {
    std::str::from_utf8(bytes).map_or_else(|_| latin(bytes), str::to_owned)
}

fn said(keyword: &str, text: &str, report: &mut Report) {
    let lower = keyword.to_lowercase();
    // ImageMagick writes each tag of Exif as a text of its own.
    let tag = lower.strip_prefix("exif:").unwrap_or(&lower);
    match KEYWORDS.iter().find(|(known, _)| *known == tag).map(|(_, kind)| *kind) {
        _ if crate::report::tidy(text).is_empty() => report.text(Comment, Source::PngText, &format!("{keyword}:")),
        Some(Date) => moment::found(text, Source::PngText, report),
        Some(kind) => report.text(kind, Source::PngText, text),
        None if tag.starts_with("gps") => report.text(Location, Source::PngText, &format!("{keyword}: {text}")),
        None if tag.starts_with("datetime") => moment::found(text, Source::PngText, report),
        None => report.text(Comment, Source::PngText, &format!("{keyword}: {text}")),
    }
}

/// A block of metadata as ImageMagick writes it: its name, its length, and its bytes as pairs of digits.
fn block(name: &str, text: &[u8], report: &mut Report) -> Result<(), Fault> {
    let before = report.noted;
    // How such a block says to turn the picture, no viewer heeds.
    let turn = report.orientation;
    let bytes = digits(text);
    let read = match bytes.as_slice() {
        [b'E', b'x', b'i', b'f', 0, 0, tiff @ ..] => exif::read(&tiff, Source::Exif, report),
        [b'8', b'B', b'I', b'M', ..] => photoshop::read(&bytes, report),
        [0x1c, ..] => iptc::read(&bytes, report),
        [b'I', b'I', 42, 0, ..] | [b'M', b'M', 0, 42, ..] => exif::read(&bytes.as_slice(), Source::Exif, report),
        _ if name.starts_with("ic") => icc::read(&bytes, report),
        _ => match bytes.iter().position(|byte| *byte == b'<') {
            Some(at) => xmp::read(bytes.get(at..).unwrap_or_default(), Source::Xmp, report),
            None => Ok(()),
        },
    };
    report.orientation = turn;
    if report.noted == before {
        report.bytes(Comment, Source::PngText, bytes.len().max(1) as u64);
    }
    read
}

/// The bytes that the digits after the third line stand for.
fn digits(text: &[u8]) -> Vec<u8> {
    let lines = text.splitn(4, |byte| *byte == b'\n').collect::<Vec<_>>();
    let digits = lines.get(3).copied().unwrap_or(text).iter().filter_map(|byte| char::from(*byte).to_digit(16));
    let digits: Vec<u8> = digits.filter_map(|digit| u8::try_from(digit).ok()).collect();
    digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect()
}
