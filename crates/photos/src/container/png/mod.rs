//! PNG and APNG (PNG, third edition).

mod chunks;
mod clean;
mod essence;
mod read;
mod stream;
mod text;

pub(crate) use clean::clean;
pub(crate) use essence::essence;
pub(crate) use read::read;
