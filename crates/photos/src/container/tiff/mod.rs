//! TIFF, and the raw files that are built like it.

mod allowed;
mod clean;
mod essence;
mod geo;
mod page;
mod pieces;
mod raw_kind;
mod read;
mod surplus;

pub(crate) use clean::clean;
pub(crate) use essence::essence;
pub(crate) use read::{read, structure};
