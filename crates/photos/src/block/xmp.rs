//! XMP packets (ISO 16684-1).

use crate::{Bytes, Fault, Report, Source};

/// Reads one packet, whole, as XML text in UTF-8 (or UTF-16).
pub(crate) fn read(_packet: &[u8], _source: Source, _report: &mut Report) -> Result<(), Fault> {
    Err(Fault::Unsupported("not written yet"))
}
