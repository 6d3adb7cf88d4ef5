//! The means of the blocks of one channel, and the way a scan walks over them (T.81, A.2).

use super::header::{Channel, Header};

/// One channel: the mean of each block, not yet multiplied with its quantiser.
#[derive(Debug)]
pub(super) struct Plane {
    /// Blocks across that hold picture.
    pub across: usize,
    /// Blocks down that hold picture.
    pub down: usize,
    /// Blocks across as stored: whole units.
    pub stride: usize,
    /// The means, row by row, whole units.
    pub means: Vec<i16>,
    /// How many of the lowest bits are still missing; `None` before the first scan.
    pub missing: Option<u32>,
}

impl Plane {
    pub fn new(header: &Header, channel: &Channel) -> Self {
        let (unit_across, unit_down) = header.unit();
        let (width, height) = (usize::from(header.width), usize::from(header.height));
        let units = (width.div_ceil(8 * unit_across), height.div_ceil(8 * unit_down));
        let stride = units.0 * channel.across;
        Self {
            across: (width * channel.across).div_ceil(unit_across).div_ceil(8),
            down: (height * channel.down).div_ceil(unit_down).div_ceil(8),
            stride,
            means: vec![0; stride * units.1 * channel.down],
            missing: None,
        }
    }
}
