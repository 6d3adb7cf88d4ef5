//! Builders of invented photographs: each in every byte order and with any of the blocks, so that two readers can be asked
//! about them.

pub mod blocks;
pub mod exif;
pub mod jpeg;
pub mod png;
pub mod tiff;
pub mod vary;
