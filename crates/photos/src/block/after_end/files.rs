//! Whole files behind a picture: where they begin, where they end, what they give away.

use crate::block::preview;
use crate::bytes::Part;
use crate::container::boxes::BoxCount;
use crate::container::{self, jpeg};
use crate::{Bytes, Depth, Fault, Format, Report, Source, limits};
use audit::FindingKind;
use memchr::memmem;

/// What is needed to tell a start: size and name of a box.
const START: usize = 8;

/// Where the next file between two places seems to begin: a JPEG, or a box `ftyp`. Makers do not all leave marks that
/// say so, therefore it is looked for.
pub(super) fn find(file: &dyn Bytes, from: u64, to: u64) -> Result<Option<u64>, Fault> {
    let picture = memmem::Finder::new(b"\xff\xd8\xff");
    let film = memmem::Finder::new(b"ftyp");
    let mut buffer = Vec::new();
    let mut at = from;
    while at < to {
        let len = usize::try_from(to - at).unwrap_or(usize::MAX).min(limits::WINDOW);
        buffer.resize(len, 0);
        file.fill(at, &mut buffer)?;
        let film = film.find_iter(&buffer).find_map(|found| found.checked_sub(4));
        if let Some(found) = [picture.find(&buffer), film].into_iter().flatten().min() {
            return Ok(Some(at + found as u64));
        }
        // A start may lie across the border.
        at += if len > START && len as u64 != to - at { (len - START) as u64 } else { len as u64 };
    }
    Ok(None)
}

/// Where the file that seems to begin at `at` ends; `None` when none begins there.
pub(super) fn end(file: &dyn Bytes, at: u64, to: u64) -> Option<u64> {
    let part = Part::new(file, at, to.checked_sub(at)?).ok()?;
    let head = part.up_to(0, START).ok()?;
    if head.starts_with(&[0xff, 0xd8]) { jpeg::picture_end(&part).ok().map(|len| at + len) } else { film(file, at, to) }
}

/// The end of the last box that can be one.
fn film(file: &dyn Bytes, at: u64, to: u64) -> Option<u64> {
    let mut count = BoxCount::default();
    let mut end = at;
    for found in count.between(file, at, to) {
        match found {
            Ok(found) if is_name(&found.kind) => end = found.end,
            Ok(_) => break,
            // The last one is cut off, or it is none at all.
            Err(Fault::Truncated) if end > at => {
                let cut = file.get(end, START).is_ok_and(|head| head.get(4..).is_some_and(is_name));
                return Some(if cut { to } else { end });
            }
            Err(_) => break,
        }
    }
    (end > at).then_some(end)
}

fn is_name(kind: &[u8]) -> bool {
    kind.iter().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, b' ' | 0xa9 | b'-' | b'_'))
}

/// Notes a file inside and what it gives away itself.
pub(super) fn read_inside(file: &dyn Bytes, start: u64, len: u64, source: Source, report: &mut Report) {
    let Ok(part) = Part::new(file, start, len) else {
        report.gave_up(FindingKind::ALL, Fault::Truncated);
        return;
    };
    let format = Format::of(&part);
    match format {
        Some(Format::Mp4 | Format::Mov) | None => report.bytes(FindingKind::MotionVideo, source, len),
        Some(Format::Jpeg) => match part.up_to(0, limits::HEAD) {
            Ok(head) => preview::found(&head, len, source, report),
            Err(fault) => report.gave_up(&[FindingKind::HiddenPreview], fault),
        },
        Some(_) => preview::sized(0, 0, len, source, report),
    }
    if let Some(format) = format {
        report.file_inside(FindingKind::ALL, |inner| container::read(format, &part, Depth::Whole, inner).map(|_| ()));
    }
}
