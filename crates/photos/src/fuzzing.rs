//! A door for tools/fuzz and nobody else: each reader by itself, and the cleaner without a disk.

use crate::clean::{cleanable, not_understood, prove, write};
use crate::essence::Strictness;
use crate::{Bytes, Depth, Fault, Format, Refusal, Report, Scan, Source, block, container, scan, sidecar};
use std::path::Path;

/// A reader of one block.
type BlockReader = fn(&[u8], &mut Report) -> Result<(), Fault>;

/// Every block reader and its name.
pub const BLOCKS: &[(&str, BlockReader)] = &[
    ("after-end", |bytes, report| block::after_end::read(&bytes, 0, report)),
    ("c2pa", block::c2pa::read),
    ("exif", |bytes, report| block::exif::read(&bytes, Source::Exif, report)),
    ("icc", |bytes, report| block::icc::read(bytes, report)),
    ("iptc", block::iptc::read),
    ("photoshop", block::photoshop::read),
    ("preview", |bytes, report| {
        block::preview::found(bytes, bytes.len() as u64, Source::Exif, report);
        Ok(())
    }),
    ("xmp", |bytes, report| block::xmp::read(bytes, Source::Xmp, report)),
];

/// Reads bytes as a format, whatever they look like.
///
/// # Errors
/// What the reader says.
pub fn read(format: Format, bytes: &[u8], depth: Depth) -> (Report, Result<Format, Fault>) {
    let mut report = Report::default();
    let read = container::read(format, &bytes, depth, &mut report);
    (report, read)
}

/// Reads bytes as a block; `None` where no block has that name.
#[must_use]
pub fn block(name: &str, bytes: &[u8]) -> Option<Report> {
    let (_, reader) = BLOCKS.iter().find(|(known, _)| *known == name)?;
    let mut report = Report::default();
    // A block that cannot be read is no fault of the reader.
    let _ = reader(bytes, &mut report);
    Some(report)
}

/// Reads bytes as a file that lies beside a picture, with this ending.
#[must_use]
pub fn beside(ending: &str, bytes: &[u8]) -> Scan {
    sidecar::read_bytes(&bytes, Path::new(&format!("x.{ending}")))
}

/// A colour profile as a copy may carry it.
///
/// # Errors
/// What the reader says.
pub fn profile(bytes: &[u8]) -> Result<Vec<u8>, Fault> {
    block::icc::cleaned(bytes)
}

/// Cleans what is in memory, proven as [`crate::clean`] proves it.
///
/// # Errors
/// As there.
pub fn clean(original: &[u8]) -> Result<Vec<u8>, Refusal> {
    let source: &dyn Bytes = &original;
    let before = scan(source, Depth::Whole);
    let format = cleanable(&before)?;
    let picture = container::essence(format, source, Strictness::Lenient).map_err(not_understood)?;
    let mut copy = Vec::new();
    write(format, source, &before, &mut copy)?;
    let left = prove(&copy.as_slice(), format, &picture)?;
    if left.is_empty() { Ok(copy) } else { Err(Refusal::Left(left)) }
}
