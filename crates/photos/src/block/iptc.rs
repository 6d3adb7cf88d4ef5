//! IPTC-IIM records.

use crate::block::{moment, preview};
use crate::bytes::number;
use crate::{Fault, Report, Source};
use audit::FindingKind::{self, *};

/// What a data set of record 2 is (IPTC-IIM 4.2, chapter 6). One row a line.
const TEXTS: &[(u8, FindingKind)] = &[
    (5, Caption),
    (7, Comment),
    (10, Comment),
    (12, Keyword),
    (15, Keyword),
    (20, Keyword),
    (22, Comment),
    (25, Keyword),
    (26, PlaceName),
    (27, PlaceName),
    (40, Comment),
    (65, Software),
    (70, Software),
    (80, Author),
    (85, Author),
    (90, PlaceName),
    (92, PlaceName),
    (95, PlaceName),
    (100, PlaceName),
    (101, PlaceName),
    (103, Comment),
    (105, Caption),
    (110, Author),
    (115, Author),
    (116, Author),
    (118, Author),
    (120, Caption),
    (121, Comment),
    (122, Author),
    (184, Serial),
    (185, Comment),
    (186, Comment),
    (187, Serial),
    (188, Serial),
    (221, Comment),
    (230, Comment),
    (231, Comment),
    (232, Comment),
];

/// Data sets of record 2 with numbers, codes and marks only.
const TECHNICAL: &[u8] = &[0, 3, 4, 8, 42, 75, 130, 131, 135, 150, 151, 152, 153, 200, 201, 222];
/// A day and the time that belongs to it.
const MOMENTS: &[(u8, u8)] = &[(30, 35), (37, 38), (47, 48), (55, 60), (62, 63)];

/// One data set.
#[derive(Clone, Copy)]
struct Set<'a> {
    record: u8,
    number: u8,
    value: &'a [u8],
}

/// Reads the records one after another, beginning with the first 0x1C.
pub(crate) fn read(block: &[u8], report: &mut Report) -> Result<(), Fault> {
    let before = report.noted;
    let (sets, rest, fault) = sets(block);
    let utf8 = sets.iter().any(|set| (set.record, set.number) == (1, 90) && set.value.starts_with(b"\x1b%G"));
    for set in &sets {
        match (set.record, set.number) {
            (2, 202) => picture(set.value, report),
            (1, 70) | (2, 30 | 37 | 47 | 55 | 62) => moment::found(&joined(set, &sets), Source::Iptc, report),
            (1, 80) | (2, 35 | 38 | 48 | 60 | 63) => lonely(set, &sets, report),
            (2, number) if TECHNICAL.contains(&number) => {}
            (2, _) => said(set, utf8, report),
            (8, _) => report.bytes(HiddenPreview, Source::Iptc, set.value.len() as u64),
            (1 | 3..=6 | 9, _) => {}
            _ => report.text(Comment, Source::Iptc, &text(set.value, utf8)),
        }
    }
    report.bytes(Trailer, Source::Iptc, rest.iter().filter(|byte| !matches!(byte, 0 | b' ')).count() as u64);
    if report.noted == before && !block.is_empty() {
        report.there(Comment, Source::Iptc);
    }
    fault.map_or(Ok(()), Err)
}

/// All data sets, and what follows them.
fn sets(block: &[u8]) -> (Vec<Set<'_>>, &[u8], Option<Fault>) {
    let mut sets = Vec::new();
    let mut rest = block;
    while let [0x1c, record, number, after @ ..] = rest {
        let Some((len, header)) = length(after) else { return (sets, &[], Some(Fault::Truncated)) };
        let Some(value) = after.get(header..header.saturating_add(len)) else {
            return (sets, &[], Some(Fault::Truncated));
        };
        sets.push(Set { record: *record, number: *number, value });
        rest = after.get(header.saturating_add(len)..).unwrap_or_default();
    }
    (sets, rest, None)
}

/// The length of a value, and how many bytes say it (chapter 1.6: long ones say the length of their length first).
fn length(after: &[u8]) -> Option<(usize, usize)> {
    let short = usize::from(number::be16(after, 0)?);
    if short < 0x8000 {
        return Some((short, 2));
    }
    let bytes = short & 0x7fff;
    let long = after.get(2..2 + bytes).filter(|_| bytes <= 4)?;
    Some((long.iter().fold(0, |len, byte| (len << 8) | usize::from(*byte)), 2 + bytes))
}

fn said(set: &Set<'_>, utf8: bool, report: &mut Report) {
    let text = text(set.value, utf8);
    let meta = set.number == 40 && text.starts_with("FBMD") || set.number == 103 && is_mark(&text);
    let known = TEXTS.iter().find(|(number, _)| *number == set.number).map(|(_, kind)| *kind);
    report.text(if meta { PlatformMark } else { known.unwrap_or(Comment) }, Source::Iptc, &text);
}

/// Meta writes a number of its own where an agency would write the number of an order.
fn is_mark(text: &str) -> bool {
    (16..=64).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
}

/// UTF-8 where the envelope says so or it is; Latin-1 otherwise.
fn text(value: &[u8], utf8: bool) -> String {
    match std::str::from_utf8(value) {
        Ok(text) => text.to_owned(),
        Err(_) if utf8 => String::from_utf8_lossy(value).into_owned(),
        Err(_) => value.iter().map(|byte| char::from(*byte)).collect(),
    }
}

/// A day with its time, where that is there.
fn joined(day: &Set<'_>, sets: &[Set<'_>]) -> String {
    let time = match day.record {
        1 => 80,
        _ => MOMENTS.iter().find(|(number, _)| *number == day.number).map_or(0, |(_, time)| *time),
    };
    let time = sets.iter().find(|set| set.record == day.record && set.number == time).map_or(&[][..], |set| set.value);
    format!("{} {}", text(day.value, false), text(time, false)).trim().to_owned()
}

/// A time without its day.
fn lonely(time: &Set<'_>, sets: &[Set<'_>], report: &mut Report) {
    let day = match time.record {
        1 => 70,
        _ => MOMENTS.iter().find(|(_, number)| *number == time.number).map_or(0, |(day, _)| *day),
    };
    if !sets.iter().any(|set| set.record == time.record && set.number == day) {
        report.text(Date, Source::Iptc, &text(time.value, false));
    }
}

fn picture(value: &[u8], report: &mut Report) {
    let before = report.noted;
    preview::found(value, value.len() as u64, Source::Iptc, report);
    if report.noted == before {
        report.bytes(HiddenPreview, Source::Iptc, value.len() as u64);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn set(record: u8, number: u8, value: &[u8]) -> Vec<u8> {
        let len = u16::try_from(value.len()).unwrap().to_be_bytes();
        [&[0x1c, record, number], &len[..], value].concat()
    }

    fn of(block: &[u8]) -> Vec<(FindingKind, String)> {
        let mut report = Report::default();
        read(block, &mut report).unwrap();
        report.findings.iter().map(|found| (found.kind, found.text().to_owned())).collect()
    }

    #[test]
    fn texts_are_told_apart() {
        let block = [set(2, 25, b"Emma"), set(2, 90, b"Lindau"), set(2, 120, b"Am See"), set(2, 80, b"M\xfcller")];
        let meant = [(Keyword, "Emma"), (PlaceName, "Lindau"), (Caption, "Am See"), (Author, "Müller")]
            .map(|(kind, text)| (kind, text.to_owned()));
        assert_eq!(of(&block.concat()), meant);
        let block = [set(1, 90, b"\x1b%G"), set(2, 80, "Müller".as_bytes())].concat();
        assert_eq!(of(&block), [(Author, "Müller".to_owned())]);
    }

    #[test]
    fn a_day_and_its_time_are_one_moment() {
        let block = [set(2, 60, b"070809+0200"), set(2, 55, b"20240506")].concat();
        assert_eq!(of(&block), [(Date, "2024-05-06T07:08:09+02:00".to_owned())]);
        assert_eq!(of(&set(2, 60, b"070809"))[0].0, Date);
    }

    #[test]
    fn marks_of_platforms_are_told_from_instructions() {
        let block = [set(2, 40, b"FBMD0a000a7001"), set(2, 103, b"abcdefghijklmnop1234")].concat();
        assert_eq!(of(&block).iter().map(|found| found.0).collect::<Vec<_>>(), [PlatformMark, PlatformMark]);
        assert_eq!(of(&set(2, 40, b"Please crop"))[0].0, Comment);
    }

    #[test]
    fn nothing_goes_unnoticed() {
        assert_eq!(of(&set(2, 0, &[0, 4]))[0].0, Comment, "technical, but there");
        assert_eq!(of(&[set(2, 5, b"x"), b"hidden".to_vec()].concat())[1].0, Trailer);
        assert_eq!(of(&set(240, 1, b"x"))[0], (Comment, "x".to_owned()));
        for cut in 1..10 {
            let block = set(2, 5, b"hello");
            let mut report = Report::default();
            let _ = read(&block[..cut], &mut report);
            assert!(!report.findings.is_empty());
        }
    }
}
