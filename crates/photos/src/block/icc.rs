//! Colour profiles (ICC.1): kept, but read for texts and serial numbers.

use crate::{Bytes, Fault, Report, Source};

/// Reads a whole profile. A known or purely technical one gives no finding.
pub(crate) fn read(_profile: &[u8], _report: &mut Report) -> Result<(), Fault> {
    Err(Fault::Unsupported("not written yet"))
}

/// The profile as a cleaned copy may carry it: unchanged where nothing in it tells of a person or a device, else with
/// its texts emptied and private tags dropped.
pub(crate) fn cleaned(_profile: &[u8]) -> Result<Vec<u8>, Fault> {
    Err(Fault::Unsupported("not written yet"))
}
