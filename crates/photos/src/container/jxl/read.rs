//! Reading: the boxes around a code stream, the names in it, and what stands behind its end.

use super::codestream::{self, SIGNATURE};
use super::parts::Stream;
use crate::block::{self, inflate};
use crate::bytes::number;
use crate::container::boxes::{BoxAt, BoxCount};
use crate::container::heif::layout::Layout;
use crate::{Bytes, Depth, Detail, Fault, Report, Source, limits};
use audit::FindingKind;

/// How much of one box is read.
const MOST: usize = 32 * 1024 * 1024;
/// What a box of metadata may hold.
const ANYTHING: &[FindingKind] = FindingKind::ALL;

/// Reads a JPEG XL file.
///
/// # Errors
/// [`Fault`] when there is no code stream in it.
pub(crate) fn read(file: &dyn Bytes, _depth: Depth, report: &mut Report) -> Result<(), Fault> {
    if file.up_to(0, 2)?.as_ref() == SIGNATURE {
        shown(file, 0, file.size(), report);
        let end = inside(&Stream::bare(file), report);
        if let Some(end) = end.filter(|end| *end < file.size()) {
            report.part(ANYTHING, |report| block::after_end::read(file, end, report));
        }
        return Ok(());
    }
    let layout = Layout::of(file, &mut BoxCount::default());
    if let Some(fault) = layout.fault {
        report.gave_up(ANYTHING, fault);
    }
    let mut left = limits::METADATA;
    for one in &layout.boxes {
        report.part(ANYTHING, |report| outermost(file, one, &mut left, report));
    }
    let first = layout.boxes.iter().find(|one| matches!(&one.kind, b"jxlc" | b"jxlp"));
    let first = first.ok_or(Fault::Malformed("no code stream"))?;
    let skip = if &first.kind == b"jxlp" { 4 } else { 0 };
    shown(file, first.body.saturating_add(skip), first.end, report);
    match Stream::in_boxes(file, &layout.boxes) {
        Ok(stream) => {
            let surplus = inside(&stream, report).map_or(0, |end| stream.len() - end);
            report.bytes(FindingKind::Trailer, Source::Unreferenced, surplus);
        }
        Err(fault) => report.gave_up(&[FindingKind::Comment, FindingKind::Trailer], fault),
    }
    if let Some(after) = layout.after {
        report.part(ANYTHING, |report| block::after_end::read(file, after, report));
    }
    Ok(())
}

/// The names in a code stream, and where that ends. Where this cannot be told without decoding, something may follow.
fn inside(stream: &Stream<'_>, report: &mut Report) -> Option<u64> {
    match stream.frames() {
        Ok(frames) => {
            frames.names.iter().for_each(|name| report.text(FindingKind::Comment, Source::Stream, name));
            if frames.hides {
                let (width, height) = report.size.unwrap_or_default();
                let detail = Detail::Picture { width, height, bytes: 0, shows_more: Some(true) };
                report.found(FindingKind::HiddenPreview, Source::Stream, detail);
            }
            if frames.end <= stream.len() {
                return Some(frames.end);
            }
            report.gave_up(&[FindingKind::Trailer], Fault::Truncated);
        }
        Err(Fault::Unsupported(_)) => {
            let kinds = [FindingKind::HiddenPreview, FindingKind::Comment, FindingKind::Trailer];
            kinds.into_iter().for_each(|kind| report.unsure(kind));
        }
        Err(fault) => report.gave_up(&[FindingKind::Comment, FindingKind::Trailer], fault),
    }
    None
}

/// Size and orientation, of which the code stream has the last word.
fn shown(file: &dyn Bytes, start: u64, end: u64, report: &mut Report) {
    let most = usize::try_from(end.saturating_sub(start)).unwrap_or(usize::MAX).min(32);
    let header = file.up_to(start, most).ok().and_then(|bytes| codestream::shown(&bytes));
    report.size = header.map(|(size, _)| size);
    report.orientation = header.map(|(_, turned)| turned);
}

fn outermost(file: &dyn Bytes, one: &BoxAt, left: &mut u64, report: &mut Report) -> Result<(), Fault> {
    let expected: &[u8] = match &one.kind {
        b"jxlc" | b"jxlp" => return Ok(()),
        b"JXL " => b"\r\n\x87\n",
        b"ftyp" => b"jxl \0\0\0\0jxl ",
        b"jxll" if one.len() == 1 => return Ok(()),
        // It restores the JPEG that the picture was made of, with all that stood in its header.
        b"jbrd" => {
            report.there(FindingKind::Comment, Source::Box);
            report.bytes(FindingKind::Trailer, Source::Box, one.len().max(1));
            return Ok(());
        }
        _ => b"",
    };
    // A box costs more than its bytes.
    *left = left.checked_sub(one.len().saturating_add(4096)).ok_or(Fault::TooMuch("metadata"))?;
    let body = one.content(file, MOST)?;
    if !expected.is_empty() {
        if *body != *expected {
            report.bytes(FindingKind::Trailer, Source::Box, one.len().max(1));
        }
        return Ok(());
    }
    let before = report.findings.len();
    let read = metadata(one.kind, &body, report);
    let harmless = matches!(&one.kind, b"free" | b"skip") && body.iter().all(|byte| *byte == 0);
    if report.findings.len() == before && !harmless {
        report.there(FindingKind::Comment, Source::Box);
    }
    read
}

/// A box of metadata by its kind, packed or not.
fn metadata(kind: [u8; 4], body: &[u8], report: &mut Report) -> Result<(), Fault> {
    match &kind {
        b"Exif" => {
            let skip = number::be32(body, 0).and_then(|skip| usize::try_from(skip).ok()).ok_or(Fault::Truncated)?;
            let (between, tiff) = body.get(4..).and_then(|rest| rest.split_at_checked(skip)).ok_or(Fault::Truncated)?;
            report.bytes(FindingKind::Trailer, Source::Exif, between.len() as u64);
            block::exif::read(&tiff, Source::Exif, report)
        }
        b"xml " => block::xmp::read(body, Source::Xmp, report),
        b"jumb" => {
            report.there(FindingKind::PlatformMark, Source::C2pa);
            let size = u32::try_from(body.len() + 8).map_err(|_| Fault::TooMuch("box"))?;
            block::c2pa::read(&[&size.to_be_bytes()[..], b"jumb", body].concat(), report)
        }
        b"brob" => {
            let (kind, packed) = body.split_at_checked(4).ok_or(Fault::Truncated)?;
            let kind = kind.try_into().map_err(|_| Fault::Truncated)?;
            if &kind == b"brob" {
                return Err(Fault::Malformed("packed twice"));
            }
            metadata(kind, &inflate::brotli(packed)?, report)
        }
        b"jhgm" => {
            report.bytes(FindingKind::HiddenPreview, Source::Box, body.len() as u64);
            Ok(())
        }
        b"free" | b"skip" if body.iter().all(|byte| *byte == 0) => Ok(()),
        _ => {
            report.bytes(FindingKind::Trailer, Source::Box, body.len().max(1) as u64);
            Ok(())
        }
    }
}
