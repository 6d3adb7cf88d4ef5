//! Reading: every box of the file, every item, and what lies between and behind them.

use super::items::{ANYTHING, Blocks};
use super::layout::Layout;
use super::meta::Meta;
use super::{described, gaps, moov, pictures};
use crate::block;
use crate::bytes::Part;
use crate::container::boxes::{BoxAt, BoxCount};
use crate::{Bytes, Depth, Fault, Format, Report, Source, container, limits};
use audit::FindingKind;
use std::borrow::Cow;
use std::ops::Range;

/// Reads a HEIF or AVIF file.
///
/// # Errors
/// [`Fault`] when there is neither a picture nor a sequence in it.
pub(crate) fn read(file: &dyn Bytes, depth: Depth, report: &mut Report) -> Result<(), Fault> {
    let mut count = BoxCount::default();
    let layout = Layout::of(file, &mut count);
    if let Some(fault) = layout.fault {
        report.gave_up(ANYTHING, fault);
    }
    let mut blocks = Blocks::of(file, depth);
    let contents: Vec<(&BoxAt, Cow<'_, [u8]>)> = bodies(file, &layout, *b"meta", report);
    let metas: Vec<Meta<'_>> = contents.iter().map(|(one, body)| Meta::of(body, one.body, &mut count)).collect();
    for meta in &metas {
        tables(meta, &mut blocks, report);
    }
    for one in &layout.boxes {
        outermost(one, &mut blocks, report);
    }
    let films = bodies(file, &layout, *b"moov", report);
    for (_, body) in &films {
        report.part(ANYTHING, |report| moov::read(body, 0, &mut count, report));
    }
    let data: Vec<Range<u64>> = layout.all(*b"mdat").map(|one| one.body..one.end).collect();
    if films.is_empty() {
        gaps::read(file, depth, &metas, &data, report);
    } else {
        // Which bytes the samples of a sequence use is not followed here.
        report.unsure(FindingKind::Trailer);
    }
    if let Some(after) = layout.after {
        report.part(ANYTHING, |report| block::after_end::read(file, after, report));
    }
    // Readers of HEIF turn a picture by its properties, whatever Exif says.
    report.orientation = Some(1);
    if metas.is_empty() && films.is_empty() { Err(Fault::Malformed("no picture")) } else { Ok(()) }
}

fn bodies<'a, 'l>(
    file: &'a dyn Bytes,
    layout: &'l Layout,
    kind: [u8; 4],
    report: &mut Report,
) -> Vec<(&'l BoxAt, Cow<'a, [u8]>)> {
    let most = usize::try_from(limits::METADATA).unwrap_or(usize::MAX);
    let mut found = Vec::new();
    // More than a few would be an attack on memory.
    for one in layout.all(kind).take(8) {
        match one.content(file, most) {
            Ok(body) => found.push((one, body)),
            Err(fault) => report.gave_up(ANYTHING, fault),
        }
    }
    if layout.all(kind).nth(8).is_some() {
        report.gave_up(ANYTHING, Fault::TooMuch("boxes of one kind"));
    }
    found
}

/// One `meta` box. Of several, the first that has a picture is shown.
fn tables(meta: &Meta<'_>, blocks: &mut Blocks<'_>, report: &mut Report) {
    meta.faults.iter().for_each(|fault| report.gave_up(ANYTHING, *fault));
    if let Some(primary) = meta.primary.filter(|_| report.size.is_none()) {
        pictures::shown(meta, primary, report);
    }
    described::read(meta, report);
    for (one, body) in &meta.others {
        let body: &[u8] = body;
        match &one.kind {
            b"uuid" => uuid(body, report),
            b"xml " => report.part(ANYTHING, |report| {
                block::xmp::read(body.get(4..).unwrap_or_default().trim_ascii_end(), Source::Xmp, report)
            }),
            _ => {}
        }
    }
    blocks.items(meta, report);
}

/// A box of the outermost level.
fn outermost(one: &BoxAt, blocks: &mut Blocks<'_>, report: &mut Report) {
    let range = one.body..one.end;
    match &one.kind {
        b"ftyp" | b"meta" | b"mdat" | b"moov" => {}
        b"free" | b"skip" | b"wide" => gaps::nonzero(blocks.file, blocks.depth, &range, Source::Box, report),
        b"uuid" => blocks.read(Source::Box, &[range], report, |body, report| {
            uuid(body, report);
            Ok(())
        }),
        b"jumb" => blocks.read(Source::C2pa, std::slice::from_ref(&(one.start..one.end)), report, block::c2pa::read),
        b"mpvd" => film(blocks, &range, report),
        b"sefd" => within(blocks.file, &range, report, |part, report| block::after_end::read(part, 0, report)),
        _ => report.bytes(FindingKind::Trailer, Source::Box, (one.end - one.start).max(1)),
    }
}

/// The film of a motion photo.
fn film(blocks: &Blocks<'_>, range: &Range<u64>, report: &mut Report) {
    report.bytes(FindingKind::MotionVideo, Source::Box, (range.end - range.start).max(1));
    let depth = blocks.depth;
    within(blocks.file, range, report, |part, report| match Format::of(part) {
        Some(format @ (Format::Mp4 | Format::Mov)) => container::read(format, part, depth, report).map(|_| ()),
        _ => Err(Fault::Unsupported("film of a motion photo")),
    });
}

/// Lets a reader at a file inside the file.
fn within(
    file: &dyn Bytes,
    range: &Range<u64>,
    report: &mut Report,
    read: impl FnOnce(&Part<'_>, &mut Report) -> Result<(), Fault>,
) {
    report.file_inside(ANYTHING, |report| read(&Part::new(file, range.start, range.end - range.start)?, report));
}

const XMP: [u8; 16] = *b"\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac";
const C2PA: [u8; 16] = *b"\xd8\xfe\xc3\xd6\x1b\x0e\x48\x3c\x92\x97\x58\x28\x87\x7e\xc4\x81";

/// A box whose kind is a number of 16 bytes.
fn uuid(body: &[u8], report: &mut Report) {
    let (number, content) = body.split_at_checked(16).unwrap_or((body, &[]));
    if number == XMP {
        report.part(ANYTHING, |report| block::xmp::read(content, Source::Xmp, report));
    } else if number == C2PA {
        report.there(FindingKind::PlatformMark, Source::C2pa);
        // Version and flags, the purpose, where a tree of hashes lies, then the manifest store (C2PA, A.4).
        let rest = content.get(4..).unwrap_or_default();
        let purpose = memchr::memchr(0, rest).map_or(rest.len(), |end| end + 1);
        let boxes = rest.get(purpose..).and_then(|rest| rest.get(8..)).unwrap_or_default();
        report.part(ANYTHING, |report| block::c2pa::read(boxes, report));
    } else {
        report.bytes(FindingKind::Trailer, Source::Box, body.len().max(1) as u64);
    }
}
