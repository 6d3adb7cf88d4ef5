//! Raw files that are no plain TIFF.

mod cr3;
mod raf;
mod read;

pub(crate) use read::read;
