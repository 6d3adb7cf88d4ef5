//! GIF (GIF89a).

mod blocks;
mod clean;
mod essence;
mod lzw;
mod read;

pub(crate) use clean::clean;
pub(crate) use essence::essence;
pub(crate) use read::read;
