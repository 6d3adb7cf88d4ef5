//! Exif: directories of a TIFF structure (JEITA CP-3451, TIFF 6.0).

use crate::{Bytes, Fault, Report, Source};

/// Reads a TIFF structure that begins at byte 0 with its byte order: into findings, orientation included.
pub(crate) fn read(_block: &dyn Bytes, _source: Source, _report: &mut Report) -> Result<(), Fault> {
    Err(Fault::Unsupported("not written yet"))
}
