//! The film part of image sequences: times, names and user data of its tracks. Only told, not cleaned.

use super::cursor::Cursor;
use super::meta::children;
use crate::container::boxes::BoxCount;
use crate::{Fault, Report, Source, limits};
use audit::FindingKind;

/// From 1904, where the times of these files begin, to 1970, in seconds.
const EPOCH: i64 = 2_082_844_800;

/// Boxes that say how samples are coded and where they lie.
const TECHNICAL: [&[u8; 4]; 22] = [
    b"dinf", b"stsd", b"stts", b"stsc", b"stsz", b"stz2", b"stco", b"co64", b"stss", b"sdtp", b"ctts", b"sgpd",
    b"sbgp", b"vmhd", b"smhd", b"nmhd", b"hmhd", b"tref", b"elst", b"saiz", b"saio", b"elng",
];

/// Reads the content of `moov`.
pub(super) fn read(body: &[u8], depth: usize, count: &mut BoxCount, report: &mut Report) -> Result<(), Fault> {
    if depth > limits::BOX_DEPTH {
        return Err(Fault::TooMuch("boxes inside boxes"));
    }
    let (boxes, fault) = children(body, count);
    for (one, body) in boxes {
        match &one.kind {
            b"trak" | b"mdia" | b"minf" | b"stbl" | b"edts" => read(body, depth + 1, count, report)?,
            b"mvhd" | b"tkhd" | b"mdhd" => times(body, report)?,
            b"hdlr" => handler(body, report)?,
            b"udta" | b"meta" => report.text(FindingKind::Comment, Source::QuickTime, &String::from_utf8_lossy(body)),
            kind if TECHNICAL.contains(&kind) => {}
            _ if body.iter().all(|byte| *byte == 0) => {}
            _ => report.bytes(FindingKind::Trailer, Source::Box, body.len() as u64),
        }
    }
    fault.map_or(Ok(()), Err)
}

fn times(body: &[u8], report: &mut Report) -> Result<(), Fault> {
    let mut at = Cursor(body);
    let (version, _) = at.version()?;
    for _ in 0..2 {
        let time = if version == 1 { at.u64()? } else { u64::from(at.u32()?) };
        moment(time, report, Source::TrackHeader);
    }
    Ok(())
}

/// Notes a time in seconds since 1904; 0 says that there is none.
pub(super) fn moment(time: u64, report: &mut Report, source: Source) {
    let since = i64::try_from(time).ok().and_then(|time| time.checked_sub(EPOCH));
    match since.and_then(|since| jiff::Timestamp::from_second(since).ok()) {
        _ if time == 0 => {}
        Some(at) => report.found(FindingKind::Date, source, crate::Detail::Moment(at.to_string())),
        None => report.there(FindingKind::Date, source),
    }
}

fn handler(body: &[u8], report: &mut Report) -> Result<(), Fault> {
    let mut at = Cursor(body);
    at.take(8)?;
    if &at.letters()? == b"soun" {
        report.there(FindingKind::MotionVideo, Source::TrackHeader);
    }
    at.take(12)?;
    report.text(FindingKind::Comment, Source::TrackHeader, &String::from_utf8_lossy(at.0));
    Ok(())
}
