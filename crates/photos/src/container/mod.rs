//! One folder a format, all of one shape: `read` finds what is given away, `clean` writes a copy by allow-list,
//! `essence` is the second, independent look of the proof.

pub(crate) mod boxes;
mod gif;
mod heif;
pub(crate) mod jpeg;
mod jxl;
mod png;
mod raw;
mod tiff;
mod turn;
mod video;
mod webp;

use crate::essence::{Essence, Strictness};
use crate::{Bytes, Depth, Fault, Format, Report, Scan, Verdict};
use audit::FindingKind;
use std::io::Write;

/// Reads a file of a format into the report. Gives the format back, which may turn out to be a closer one.
///
/// # Errors
/// [`Fault`] when the file as a whole cannot be read; parts that cannot are noted in the report.
pub(crate) fn read(format: Format, file: &dyn Bytes, depth: Depth, report: &mut Report) -> Result<Format, Fault> {
    match format {
        Format::Jpeg => jpeg::read(file, depth, report)?,
        Format::Heif | Format::Avif => heif::read(file, depth, report)?,
        Format::Png => png::read(file, depth, report)?,
        Format::Webp => webp::read(file, depth, report)?,
        Format::Gif => gif::read(file, depth, report)?,
        Format::Tiff => return tiff::read(file, depth, report),
        Format::Raw => raw::read(file, depth, report)?,
        Format::Jxl => jxl::read(file, depth, report)?,
        Format::Mp4 | Format::Mov => video::read(file, depth, report)?,
    }
    Ok(format)
}

/// Writes a copy that holds the picture and nothing else. `before`, a whole scan of the file, saves looking twice.
///
/// # Errors
/// [`Fault`] when the file is not understood well enough, or nothing can be written.
pub(crate) fn clean(format: Format, file: &dyn Bytes, before: &Scan, out: &mut dyn Write) -> Result<(), Fault> {
    match format {
        Format::Jpeg => jpeg::clean(file, out),
        Format::Heif | Format::Avif => heif::clean(file, out),
        Format::Png => png::clean(file, before.verdict != Verdict::Read || before.may_hold(FindingKind::Trailer), out),
        Format::Webp => webp::clean(file, out),
        Format::Gif => gif::clean(file, out),
        Format::Tiff => tiff::clean(file, out),
        Format::Jxl => jxl::clean(file, out),
        Format::Mp4 | Format::Mov => video::clean(file, out),
        Format::Raw => Err(Fault::Unsupported("cleaning of raw files")),
    }
}

/// The picture of a file, and nothing else of it; see [`crate::essence`].
///
/// # Errors
/// [`Fault`] when the file cannot be walked, or holds more than is allowed.
pub(crate) fn essence(format: Format, file: &dyn Bytes, how: Strictness) -> Result<Essence, Fault> {
    match format {
        Format::Jpeg => jpeg::essence(file, how),
        Format::Heif | Format::Avif => heif::essence(file, how),
        Format::Png => png::essence(file, how),
        Format::Webp => webp::essence(file, how),
        Format::Gif => gif::essence(file, how),
        Format::Tiff => tiff::essence(file, how),
        Format::Jxl => jxl::essence(file, how),
        Format::Mp4 | Format::Mov => video::essence(file, how),
        Format::Raw => Err(Fault::Unsupported("cleaning of raw files")),
    }
}
