//! Reading.

use super::{cr3, raf};
use crate::block::exif::ifd::Walker;
use crate::container::tiff;
use crate::{Bytes, Depth, Fault, Report};

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
    Ok(())
}
