//! CR3 of Canon: an ISO base media file whose metadata is four TIFF structures in a box of Canon's own.

use crate::block::{exif, preview, xmp};
use crate::bytes::Part;
use crate::container::boxes::{BoxAt, BoxCount};
use crate::{Bytes, Fault, FindingKind, Report, Source, limits};

/// Canon's own box in `moov`; a packet of XMP; the preview.
const CANON: &[u8] = b"\x85\xc0\xb6\x87\x82\x0f\x11\xe0\x81\x11\xf4\xce\x46\x2b\x6a\x48";
const XMP: &[u8] = b"\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac";
const PREVIEW: &[u8] = b"\xea\xf4\x2b\x5e\x1c\x98\x4b\x88\xb9\xfb\xb7\xdc\x40\x6e\x4d\x16";

pub(super) fn read(file: &dyn Bytes, report: &mut Report) -> Result<(), Fault> {
    let mut count = BoxCount::default();
    let top = within(file, &mut count, 0, file.size(), report);
    for found in &top {
        match &found.kind {
            b"moov" => {
                for inner in within(file, &mut count, found.body, found.end, report) {
                    uuid(file, &mut count, &inner, report);
                }
            }
            b"uuid" => uuid(file, &mut count, found, report),
            _ => {}
        }
    }
    // Tracks and the data of the sensor have room for more than is known here.
    report.unsure(FindingKind::Trailer);
    Ok(())
}

/// The boxes between two places, as far as they can be read.
fn within(file: &dyn Bytes, count: &mut BoxCount, start: u64, end: u64, report: &mut Report) -> Vec<BoxAt> {
    let mut all = Vec::new();
    for found in count.between(file, start, end) {
        match found {
            Ok(found) => all.push(found),
            Err(fault) => report.gave_up(exif::KINDS, fault),
        }
    }
    all
}

fn uuid(file: &dyn Bytes, count: &mut BoxCount, found: &BoxAt, report: &mut Report) {
    let Some(body) = (found.kind == *b"uuid").then(|| found.body.saturating_add(16)) else { return };
    let Ok(id) = file.get(found.body, 16) else { return };
    match &*id {
        CANON => {
            for inner in within(file, count, body, found.end, report) {
                report.part(exif::KINDS, |report| own(file, &inner, report));
            }
        }
        XMP => report.part(exif::KINDS, |report| {
            let len = usize::try_from(found.end.saturating_sub(body)).ok().filter(|len| *len <= limits::XMP);
            xmp::read(&file.get(body, len.ok_or(Fault::TooMuch("XMP"))?)?, Source::Xmp, report)
        }),
        PREVIEW => {
            // Eight bytes, then a box with the picture.
            for inner in within(file, count, body.saturating_add(8), found.end, report) {
                picture(file, &inner, report);
            }
        }
        _ => report.there(FindingKind::Trailer, Source::Box),
    }
}

fn own(file: &dyn Bytes, inner: &BoxAt, report: &mut Report) -> Result<(), Fault> {
    match &inner.kind {
        // The directories of the picture, of Exif, of Canon, of places: each begins like a file.
        b"CMT1" | b"CMT2" => exif::read(&Part::new(file, inner.body, inner.len())?, Source::Exif, report),
        b"CMT3" => exif::read_canon(&Part::new(file, inner.body, inner.len())?, report),
        b"CMT4" => exif::read_places(&Part::new(file, inner.body, inner.len())?, report),
        b"THMB" | b"PRVW" => {
            picture(file, inner, report);
            Ok(())
        }
        _ => Ok(()),
    }
}

/// A JPEG behind a few bytes with its size.
fn picture(file: &dyn Bytes, inner: &BoxAt, report: &mut Report) {
    let most = usize::try_from(inner.len()).unwrap_or(usize::MAX).min(limits::HEAD);
    let Ok(bytes) = file.get(inner.body, most) else {
        return report.gave_up(&[FindingKind::HiddenPreview], Fault::Truncated);
    };
    if let Some(at) = memchr::memmem::find(bytes.get(..64).unwrap_or(&bytes), &[0xff, 0xd8, 0xff]) {
        let jpeg = bytes.get(at..).unwrap_or_default();
        preview::found(jpeg, inner.len().saturating_sub(at as u64), Source::Box, report);
    }
}
