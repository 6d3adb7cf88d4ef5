//! IPTC-IIM records.

use crate::{Bytes, Fault, Report, Source};

/// Reads the records one after another, beginning with the first 0x1C.
pub(crate) fn read(_block: &[u8], _report: &mut Report) -> Result<(), Fault> {
    Err(Fault::Unsupported("not written yet"))
}
