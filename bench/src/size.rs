//! How much a parent has to download, before it is packed.

use crate::report::{Figure, Unit};
use crate::{Unmeasured, folders};

/// The size of the program.
pub fn figures() -> Result<Vec<Figure>, Unmeasured> {
    let bytes = u32::try_from(folders::program()?.metadata()?.len())?;
    Ok(vec![Figure::new("the program", f64::from(bytes) / 1_000_000.0, Unit::Megabytes).note("stripped, not packed")])
}
