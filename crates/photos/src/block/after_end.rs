//! What lies after the end of a picture: motion photos, further pictures, makers own blocks, leftovers.

use crate::{Bytes, Fault, Report, Source};

/// Reads everything from `start` to the end of the file. Finds nothing where nothing is.
pub(crate) fn read(_file: &dyn Bytes, _start: u64, _report: &mut Report) -> Result<(), Fault> {
    Err(Fault::Unsupported("not written yet"))
}
