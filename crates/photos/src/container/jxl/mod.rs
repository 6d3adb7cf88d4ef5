//! JPEG XL: a bare code stream, or boxes around one (ISO/IEC 18181-2).

mod bits;
mod clean;
mod codestream;
mod essence;
mod frames;
mod parts;
mod read;

pub(crate) use clean::clean;
pub(crate) use essence::essence;
pub(crate) use read::read;
