//! GIF.

mod clean;
mod essence;
mod read;

pub(crate) use clean::clean;
pub(crate) use essence::essence;
pub(crate) use read::read;
