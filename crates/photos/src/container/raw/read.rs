//! Reading.

use super::{cr3, raf};
use crate::block::exif::ifd::Walker;
use crate::bytes::Part;
use crate::container::{self, tiff};
use crate::{Bytes, Depth, Detail, Fault, FindingKind, Format, Report, Source};

pub(crate) fn read(file: &dyn Bytes, depth: Depth, report: &mut Report) -> Result<(), Fault> {
    let head = file.up_to(0, 16)?;
    if head.starts_with(b"FUJIFILMCCD-RAW") {
        return raf::read(file, depth, report);
    }
    if head.get(4..8) == Some(b"ftyp") {
        return cr3::read(file, report);
    }
    // Olympus and Panasonic: TIFF with another number in the header.
    let mut walker = Walker::new(file);
    let (layout, first) = walker.header()?;
    if first == 0 || first >= file.size() {
        return Err(Fault::Truncated);
    }
    tiff::structure(walker, layout, first, true, depth, report);
    report.part(FindingKind::ALL, |report| panasonic(file, depth, report));
    Ok(())
}

/// Panasonic keeps Exif, places and its own block in a JPEG that is the value of an entry.
fn panasonic(file: &dyn Bytes, depth: Depth, report: &mut Report) -> Result<(), Fault> {
    const JPEG: u16 = 0x002e;
    let mut walker = Walker::new(file);
    let (layout, first) = walker.header()?;
    let directory = walker.directory(first, layout)?;
    match directory.get(JPEG) {
        Some(entry) => preview(file, entry.at, entry.len, depth, report),
        None => Ok(()),
    }
}

/// Reads a JPEG inside a raw file: all that it gives away, and that it is there.
pub(super) fn preview(file: &dyn Bytes, at: u64, len: u64, depth: Depth, report: &mut Report) -> Result<(), Fault> {
    let jpeg = Part::new(file, at, len)?;
    let before = report.size.take();
    let read = container::read(Format::Jpeg, &jpeg, depth, report);
    let (width, height) = report.size.take().unwrap_or((0, 0));
    report.size = before.or((width > 0).then_some((width, height)));
    report.found(
        FindingKind::HiddenPreview,
        Source::Tiff,
        Detail::Picture { width, height, bytes: len, shows_more: None },
    );
    read.map(|_| ())
}
