//! What is left after the end when files and known directories are taken away: leftovers and makers' own marks.

use crate::{Bytes, Fault, Report, Source, block, limits};
use audit::FindingKind as Kind;
use memchr::{memchr, memmem, memrchr};

const AFTER_END: Source = Source::AfterEnd;

/// Marks of programs and makers, and at least what stands by them. One row a mark.
const MARKS: &[(&[u8], Kind)] = &[
    (b"AXS!", Kind::Caption),
    (b"AXS*", Kind::Caption),
    (b"\xa1\xb2\xc3\xd4", Kind::Caption),
    (b"cbipcbbl", Kind::Keyword),
    (b"CANON OPTIONAL DATA\0", Kind::Software),
    (b"NIKON APP", Kind::Software),
    (b"zmie~", Kind::Comment),
    (b"8db42d694ccc418790edff439fe026bf", Kind::Serial),
    (b"vivo{", Kind::Device),
    (b"oplus", Kind::Device),
    (b"OnePlus", Kind::Device),
    (b"SEFH", Kind::Device),
    (b"MotionPhoto_Data", Kind::MotionVideo),
];

/// Notes what lies between two places. Zeros alone only fill up.
pub(super) fn read(file: &dyn Bytes, from: u64, to: u64, report: &mut Report) -> Result<(), Fault> {
    let len = to.saturating_sub(from);
    if len == 0 || is_filler(file, from, to)? {
        return Ok(());
    }
    report.bytes(Kind::Trailer, AFTER_END, len);
    let most = limits::REMAINDER as u64;
    if len <= 2 * most {
        marks(&file.up_to(from, usize::try_from(len).unwrap_or(0))?, report);
    } else {
        marks(&file.up_to(from, limits::REMAINDER)?, report);
        marks(&file.up_to(to - most, limits::REMAINDER)?, report);
    }
    Ok(())
}

fn is_filler(file: &dyn Bytes, from: u64, to: u64) -> Result<bool, Fault> {
    let mut buffer = Vec::new();
    let mut at = from;
    while at < to {
        let len = usize::try_from(to - at).unwrap_or(usize::MAX).min(limits::WINDOW);
        buffer.resize(len, 0);
        file.fill(at, &mut buffer)?;
        if buffer.iter().any(|byte| *byte != 0) {
            return Ok(false);
        }
        at += len as u64;
    }
    Ok(true)
}

fn marks(bytes: &[u8], report: &mut Report) {
    for (mark, kind) in MARKS {
        if memmem::find(bytes, mark).is_some() {
            report.there(*kind, AFTER_END);
        }
    }
    if let Some(json) = object(bytes) {
        report.text(Kind::Comment, AFTER_END, json);
    }
    if let Some(start) = memmem::find(bytes, b"<x:xmpmeta") {
        let end = memmem::find(bytes, b"</x:xmpmeta>").map_or(bytes.len(), |end| end + 12);
        let packet = bytes.get(start..end).unwrap_or_default();
        report.part(Kind::ALL, |report| block::xmp::read(packet, Source::Xmp, report));
    }
    // Captions of older picture archives: IPTC records in a wrapping of their own.
    if let Some(records) = memmem::find(bytes, b"\x1c\x02").filter(|_| has_archive_mark(bytes)) {
        let records = bytes.get(records..).unwrap_or_default();
        report.part(Kind::ALL, |report| block::iptc::read(records, report));
    }
}

fn has_archive_mark(bytes: &[u8]) -> bool {
    MARKS.iter().take(3).any(|(mark, _)| memmem::find(bytes, mark).is_some())
}

/// What could be a JSON object: from the first to the last brace, in readable text with quotation marks.
fn object(bytes: &[u8]) -> Option<&str> {
    let (start, end) = (memchr(b'{', bytes)?, memrchr(b'}', bytes)?);
    let text = std::str::from_utf8(bytes.get(start..=end)?).ok()?;
    text.contains('"').then_some(text)
}
