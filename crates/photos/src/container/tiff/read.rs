//! Reading.

use super::pieces::Shape;
use super::surplus::Surplus;
use super::{geo, raw_kind};
use crate::block::exif::ifd::{Layout, Walker};
use crate::block::exif::pictures::{self, Image};
use crate::block::exif::ranges;
use crate::block::exif::reader::{Place, Reader};
use crate::{Bytes, Depth, Fault, FindingKind, Format, Report, Source, limits};

pub(crate) fn read(file: &dyn Bytes, depth: Depth, report: &mut Report) -> Result<Format, Fault> {
    let mut walker = Walker::new(file);
    let (layout, first) = walker.header()?;
    if first == 0 || first >= file.size() {
        return Err(Fault::Truncated);
    }
    let raw = raw_kind::is_raw(&mut walker, layout, first);
    // Asking what kind it is has looked at directories already: read them afresh.
    let walker = Walker::new(file);
    structure(walker, layout, first, raw, depth, report);
    Ok(if raw { Format::Raw } else { Format::Tiff })
}

/// Reads a TIFF structure that is a file.
pub(crate) fn structure(
    mut walker: Walker<'_>,
    layout: Layout,
    first: u64,
    raw: bool,
    depth: Depth,
    report: &mut Report,
) {
    walker.used.add(0, if layout.big { 16 } else { 8 });
    let mut reader = Reader::new(walker, Source::Tiff, Source::Exif, report);
    reader.is_file();
    reader.chain(first, layout);
    let images = std::mem::take(&mut reader.images);
    reader.report.size = main(&images).map(|image| image.size).filter(|size| *size != (0, 0));
    reader.finish();
    geo::read(&mut reader);
    let Reader { mut walker, report, .. } = reader;
    hidden(&images, raw, &mut walker, report);
    match depth {
        // What the data of a sensor has room for is not known here.
        _ if raw => report.unsure(FindingKind::Trailer),
        Depth::Whole => coded(&images, &mut walker, report),
        Depth::Quick if images.iter().any(|image| image.compression > 1) => report.unsure(FindingKind::Trailer),
        Depth::Quick => {}
    }
    between(walker, depth, report);
}

/// The picture itself: the first in the chain that is no smaller copy, else the largest of all.
fn main(images: &[Image]) -> Option<&Image> {
    let area = |image: &&Image| u64::from(image.size.0) * u64::from(image.size.1);
    let largest = images.iter().max_by_key(area);
    let first = images.iter().find(|image| matches!(image.place, Place::Chain(_)) && image.subfile & 1 == 0);
    // In a raw file the chain may hold nothing but previews.
    first.filter(|first| largest.is_none_or(|largest| area(first).saturating_mul(2) >= area(&largest))).or(largest)
}

/// Every further picture is hidden, but for pages that both the first and the further one say to be.
fn hidden(images: &[Image], raw: bool, walker: &mut Walker<'_>, report: &mut Report) {
    let shown = main(images);
    let paged = !raw && shown.is_some_and(Image::is_page);
    for image in images.iter().filter(|image| shown.is_none_or(|shown| !std::ptr::eq(*image, shown))) {
        if !(paged && image.is_page()) {
            pictures::note(image, walker, Source::Tiff, report);
        }
    }
    // A raw file may keep a whole JPEG beside its own data, in the same directory.
    if let Some(shown) = shown.filter(|shown| shown.jpeg.is_some() && !shown.pieces.is_empty()) {
        let jpeg = Image { pieces: Vec::new(), ..shown.clone() };
        pictures::note(&jpeg, walker, Source::Tiff, report);
    }
}

/// Looks into the picture data, where its coding has room for something else.
fn coded(images: &[Image], walker: &mut Walker<'_>, report: &mut Report) {
    let mut look = Surplus::default();
    for image in images.iter().filter(|image| image.jpeg.is_none()) {
        let number = |tag: u16| image.shape.iter().find(|row| row.0 == tag).map(|row| row.1);
        let shape = Shape::of(number, |tag| if tag == 0x0102 { Some(image.bits) } else { None });
        let mut more = 0_u64;
        for piece in &image.pieces {
            match look.of(walker.bytes, image.compression.max(1), &shape, *piece) {
                Ok(surplus) => more = more.saturating_add(surplus),
                Err(fault) => return report.gave_up(&[FindingKind::Trailer], fault),
            }
        }
        report.bytes(FindingKind::Trailer, Source::Unreferenced, more);
    }
}

/// Notes what lies where nothing refers to. A quick look leaves the question open when there is much of it.
fn between(mut walker: Walker<'_>, depth: Depth, report: &mut Report) {
    let gaps = walker.used.gaps(walker.bytes.size());
    let len = gaps.iter().map(|(start, end)| end - start).fold(0, u64::saturating_add);
    if depth == Depth::Quick && len > limits::WINDOW as u64 {
        return report.unsure(FindingKind::Trailer);
    }
    match ranges::not_zero(walker.bytes, &gaps) {
        Ok(count) => report.bytes(FindingKind::Trailer, Source::Unreferenced, count),
        Err(fault) => report.gave_up(&[FindingKind::Trailer], fault),
    }
}
