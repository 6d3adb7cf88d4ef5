//! WebP (RFC 9649).

mod clean;
mod essence;
mod read;
mod riff;

pub(crate) use clean::clean;
pub(crate) use essence::essence;
pub(crate) use read::read;
