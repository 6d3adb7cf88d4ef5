//! Samsung's blocks at the very end of a file: data, then a directory `SEFH`, its length, `SEFT`.

use crate::bytes::number;
use crate::{Bytes, Detail, Fault, Report, Source, limits};
use audit::FindingKind as Kind;

const SAMSUNG: Source = Source::Samsung;
/// Header and one entry of the directory, in bytes.
const HEADER: u64 = 12;
const ENTRY: usize = 12;
/// What is read of a block at first: enough for its name and for a short value.
const HEAD: usize = 4096;

/// Something that a block holds, for whoever reads files inside files.
pub(super) struct Inside {
    pub start: u64,
    pub len: u64,
}

/// What a directory says: where the first of its blocks begins, and the files in them.
pub(super) struct Directory {
    pub start: u64,
    pub inside: Vec<Inside>,
}

/// Reads the directory that ends at `end`, not before `floor`; `None` when there is none.
///
/// # Errors
/// [`Fault`] when it ends like one but is none.
pub(super) fn read(file: &dyn Bytes, floor: u64, end: u64, report: &mut Report) -> Result<Option<Directory>, Fault> {
    let Some(foot) = end.checked_sub(8).filter(|foot| *foot >= floor) else { return Ok(None) };
    let tail = file.get(foot, 8)?;
    if !tail.ends_with(b"SEFT") {
        return Ok(None);
    }
    let len = u64::from(number::le32(&tail, 0).ok_or(Fault::Truncated)?);
    let start =
        foot.checked_sub(len).filter(|start| *start >= floor && len >= HEADER).ok_or(Fault::Malformed("SEFT"))?;
    let len = usize::try_from(len).ok().filter(|len| *len <= limits::INDEX * ENTRY).ok_or(Fault::TooMuch("SEFH"))?;
    let directory = file.get(start, len)?;
    if !directory.starts_with(b"SEFH") {
        return Err(Fault::Malformed("SEFT"));
    }
    let mut found = Directory { start, inside: Vec::new() };
    let entries = directory.get(12..).unwrap_or_default();
    for entry in entries.chunks_exact(ENTRY) {
        let (Some(back), Some(size)) = (number::le32(entry, 4), number::le32(entry, 8)) else { continue };
        let at = start.checked_sub(u64::from(back)).filter(|at| *at >= floor);
        let Some(at) = at.filter(|at| at.checked_add(u64::from(size)).is_some_and(|end| end <= start)) else {
            report.gave_up(&[Kind::Trailer, Kind::HiddenPreview, Kind::MotionVideo], Fault::Malformed("SEFH entry"));
            continue;
        };
        found.start = found.start.min(at);
        report.part(Kind::ALL, |report| {
            found.inside.extend(block(file, at, u64::from(size), report)?);
            Ok(())
        });
    }
    Ok(Some(found))
}

/// One block: two zeros, its number, length of its name, name, data.
fn block(file: &dyn Bytes, at: u64, size: u64, report: &mut Report) -> Result<Option<Inside>, Fault> {
    let head = file.get(at, usize::try_from(size).unwrap_or(usize::MAX).min(HEAD))?;
    let number = number::le16(&head, 2).ok_or(Fault::Truncated)?;
    let name_len = usize::try_from(number::le32(&head, 4).ok_or(Fault::Truncated)?).unwrap_or(usize::MAX);
    let name = name_len.checked_add(8).and_then(|end| head.get(8..end)).ok_or(Fault::Malformed("SEF block"))?;
    let data = head.get(8 + name.len()..).unwrap_or_default();
    let len = size.saturating_sub(8).saturating_sub(name.len() as u64);
    if data.starts_with(&[0xff, 0xd8, 0xff]) || data.get(4..8) == Some(b"ftyp") {
        return Ok(Some(Inside { start: at + size - len, len }));
    }
    value(number, name, data, len, report);
    Ok(None)
}

/// The numbers that are known, and what their blocks hold.
fn value(number: u16, name: &[u8], data: &[u8], len: u64, report: &mut Report) {
    let text = String::from_utf8_lossy(data);
    match number {
        0x0a01 => match moment(&text) {
            Some(moment) => report.found(Kind::Date, SAMSUNG, Detail::Moment(moment)),
            None => report.there(Kind::Date, SAMSUNG),
        },
        // The mobile country code of the network: a country.
        0x0aa1 => noted(Kind::PlaceName, &text, report),
        0x0001 | 0x0a20 | 0x0a30..=0x0a3f | 0x0ab0..=0x0abf | 0x0b40..=0x0b4f | 0x0201 => {
            let kind = if matches!(number, 0x0a30..=0x0a3f | 0x0201) { Kind::MotionVideo } else { Kind::HiddenPreview };
            report.bytes(kind, SAMSUNG, len);
        }
        0x0100 => report.bytes(Kind::MotionVideo, SAMSUNG, len),
        // Data for editing anew: the path of the original is in it.
        0x0ba1 => {
            noted(Kind::Comment, &text, report);
            report.bytes(Kind::HiddenPreview, SAMSUNG, len);
        }
        0x0c61 | 0x0c51 => noted(Kind::Device, &text, report),
        _ => {
            report.text(Kind::Comment, SAMSUNG, &String::from_utf8_lossy(name));
            if data.first().is_some_and(|first| matches!(first, b'{' | b'[' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z'))
            {
                noted(Kind::Comment, &text, report);
            } else {
                report.bytes(Kind::Trailer, SAMSUNG, len);
            }
        }
    }
}

/// Text, or at least that it is there.
fn noted(kind: Kind, text: &str, report: &mut Report) {
    if text.trim_matches(|c: char| c.is_control() || c.is_whitespace()).is_empty() {
        report.there(kind, SAMSUNG);
    } else {
        report.text(kind, SAMSUNG, text);
    }
}

/// Milliseconds since 1970, in digits.
fn moment(text: &str) -> Option<String> {
    let milliseconds = text.trim_matches(|c: char| !c.is_ascii_digit()).parse::<i64>().ok()?;
    Some(jiff::Timestamp::from_millisecond(milliseconds).ok()?.to_string())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    /// Blocks with numbers and data, and their directory.
    fn trailer(blocks: &[(u16, &[u8])]) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut places = Vec::new();
        for (number, data) in blocks {
            places.push((*number, bytes.len(), 8 + 4 + data.len()));
            bytes.extend([&[0, 0], &number.to_le_bytes()[..], &[4, 0, 0, 0], b"Name", data].concat());
        }
        let start = bytes.len();
        bytes.extend(
            [b"SEFH", &106_u32.to_le_bytes()[..], &u32::try_from(places.len()).unwrap().to_le_bytes()].concat(),
        );
        for (number, at, size) in places {
            let (back, size) = (u32::try_from(start - at).unwrap(), u32::try_from(size).unwrap());
            bytes.extend([&[0, 0], &number.to_le_bytes()[..], &back.to_le_bytes(), &size.to_le_bytes()].concat());
        }
        let len = u32::try_from(bytes.len() - start).unwrap();
        bytes.extend([&len.to_le_bytes()[..], b"SEFT"].concat());
        bytes
    }

    #[test]
    fn country_time_and_pictures_are_found() {
        let bytes =
            trailer(&[(0x0aa1, b"262"), (0x0a01, b"1714972089123"), (0x0a30, b"\0\0\0\x10ftypmp42"), (0x7777, b"\0")]);
        let mut report = Report::default();
        let found = read(&bytes.as_slice(), 0, bytes.len() as u64, &mut report).unwrap().unwrap();
        assert_eq!((found.start, found.inside.len()), (0, 1));
        let has = |kind, text| report.findings.iter().any(|found| found.kind == kind && found.text() == text);
        assert!(has(Kind::PlaceName, "262"));
        assert!(has(Kind::Date, "2024-05-06T05:08:09.123Z"));
        assert!(report.findings.iter().any(|found| found.kind == Kind::Trailer));
    }

    #[test]
    fn offsets_are_not_believed() {
        let bytes = trailer(&[(0x0aa1, b"262"), (0x0a01, b"1")]);
        for at in 0..bytes.len() {
            for value in [0, 1, 0x7f, 0xff] {
                let mut hostile = bytes.clone();
                hostile[at] = value;
                let _ = read(&hostile.as_slice(), 0, bytes.len() as u64, &mut Report::default());
            }
            let cut = bytes.get(at..).unwrap();
            let _ = read(&cut, 0, cut.len() as u64, &mut Report::default());
        }
    }
}
