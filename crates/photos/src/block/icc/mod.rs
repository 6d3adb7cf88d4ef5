//! Colour profiles (ICC.1): kept, but read for texts and serial numbers.

mod profile;
mod words;

#[cfg(test)]
mod tests;

use crate::bytes::number;
use crate::{Fault, Report, Source};
use audit::FindingKind;
use profile::{Content, HEADER, Tag};
pub(crate) use words::harmless;

/// Reads a whole profile. A known or purely technical one gives no finding.
pub(crate) fn read(profile: &[u8], report: &mut Report) -> Result<(), Fault> {
    let tags = profile::tags(profile)?;
    for tag in &tags {
        match profile::content(tag) {
            Content::Colour | Content::Harmless => {}
            Content::Text(text) => report.text(text_kind(tag), Source::Icc, &shown(&text)),
            Content::Serial(number) => report.text(FindingKind::Serial, Source::Icc, &number),
            Content::Model(number) => report.text(FindingKind::Device, Source::Icc, &number),
            Content::Measured => report.there(FindingKind::Device, Source::Icc),
            Content::Unknown => report.bytes(FindingKind::Trailer, Source::Icc, tag.data.len().max(1) as u64),
        }
    }
    report.bytes(FindingKind::Trailer, Source::Icc, profile::stray(profile, &tags) as u64);
    Ok(())
}

/// A text that is not makers' words is never shown as nothing.
fn shown(text: &str) -> String {
    let tidy = crate::report::tidy(text);
    if tidy.is_empty() { "?".to_owned() } else { tidy }
}

fn text_kind(tag: &Tag<'_>) -> FindingKind {
    match &tag.name {
        b"cprt" => FindingKind::Author,
        b"dmnd" | b"dmdd" | b"dscm" => FindingKind::Device,
        _ => FindingKind::Comment,
    }
}

/// The profile as a cleaned copy may carry it: unchanged where nothing in it tells of a person or a device, else with
/// its texts emptied and private tags dropped.
pub(crate) fn cleaned(profile: &[u8]) -> Result<Vec<u8>, Fault> {
    let mut report = Report::default();
    read(profile, &mut report)?;
    if report.findings.is_empty() {
        return Ok(profile.to_vec());
    }
    let built = rebuilt(profile)?;
    // The proof of the pudding: what is built here must read as clean, and it must not have grown.
    let mut again = Report::default();
    read(&built, &mut again)?;
    if again.findings.is_empty() && built.len() <= profile.len() {
        Ok(built)
    } else {
        Err(Fault::Unsupported("this colour profile"))
    }
}

fn rebuilt(profile: &[u8]) -> Result<Vec<u8>, Fault> {
    let four = number::be32(profile, 8).ok_or(Fault::Truncated)? >> 24 >= 4;
    let mut kept: Vec<([u8; 4], Vec<u8>)> = Vec::new();
    for tag in profile::tags(profile)? {
        if kept.iter().any(|(name, _)| *name == tag.name) {
            continue;
        }
        match profile::content(&tag) {
            Content::Colour => kept.push((tag.name, tag.data.to_vec())),
            Content::Harmless => kept.push((tag.name, tag.own.to_vec())),
            // Without these two a profile is not one; where there is no room for an empty text, it goes.
            Content::Text(_) | Content::Unknown if matches!(&tag.name, b"desc" | b"cprt") => {
                let empty = empty(&tag.name, four);
                if empty.len() <= tag.own.len() {
                    kept.push((tag.name, empty));
                }
            }
            _ => {}
        }
    }
    laid_out(profile.get(..HEADER).ok_or(Fault::Truncated)?, &kept)
}

/// A text of no letters, of the type that the version asks for.
fn empty(name: &[u8; 4], four: bool) -> Vec<u8> {
    match (four, name) {
        (true, _) => [&b"mluc\0\0\0\0\0\0\0\x01\0\0\0\x0cenUS\0\0\0\0\0\0\0\x1c"[..]].concat(),
        (false, b"desc") => {
            let mut empty = b"desc\0\0\0\0\0\0\0\x01\0".to_vec();
            empty.resize(90, 0);
            empty
        }
        (false, _) => b"text\0\0\0\0\0".to_vec(),
    }
}

/// Header, table and data; equal data stand once. Day, maker, model, author and checksum become 0.
fn laid_out(header: &[u8], kept: &[([u8; 4], Vec<u8>)]) -> Result<Vec<u8>, Fault> {
    let number =
        |value: usize| u32::try_from(value).map(u32::to_be_bytes).map_err(|_| Fault::TooMuch("colour profile"));
    let mut table = number(kept.len())?.to_vec();
    let mut data: Vec<u8> = Vec::new();
    let mut placed: Vec<(&[u8], usize)> = Vec::new();
    let first = HEADER + 4 + kept.len() * 12;
    for (name, content) in kept {
        let start = match placed.iter().find(|(other, _)| *other == content.as_slice()) {
            Some((_, start)) => *start,
            None => {
                let start = first + data.len();
                data.extend(content);
                data.resize(data.len().next_multiple_of(4), 0);
                placed.push((content, start));
                start
            }
        };
        table.extend(name);
        table.extend(number(start)?);
        table.extend(number(content.len())?);
    }
    let mut header = header.to_vec();
    for part in [24..36, 48..56, 80..HEADER] {
        header.get_mut(part).ok_or(Fault::Truncated)?.fill(0);
    }
    header.get_mut(..4).ok_or(Fault::Truncated)?.copy_from_slice(&number(first + data.len())?);
    Ok([header, table, data].concat())
}
