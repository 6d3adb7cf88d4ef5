//! Cleaning.

use crate::{Bytes, Fault};
use std::io::Write;

pub(crate) fn clean(_file: &dyn Bytes, _out: &mut dyn Write) -> Result<(), Fault> {
    Err(Fault::Unsupported("not written yet"))
}
