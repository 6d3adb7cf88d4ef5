//! Reading.

use crate::{Bytes, Depth, Fault, Format, Report};

pub(crate) fn read(_file: &dyn Bytes, _depth: Depth, _report: &mut Report) -> Result<Format, Fault> {
    Err(Fault::Unsupported("not written yet"))
}
