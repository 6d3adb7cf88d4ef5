//! Reading.

use crate::{Bytes, Depth, Fault, Report};

pub(crate) fn read(_file: &dyn Bytes, _depth: Depth, _report: &mut Report) -> Result<(), Fault> {
    Err(Fault::Unsupported("not written yet"))
}
