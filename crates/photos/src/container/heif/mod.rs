//! HEIC, HEIF and AVIF: pictures as items of an ISO base media file (ISO/IEC 23008-12, MIAF, AVIF).

mod clean;
mod coded;
mod cursor;
mod described;
mod essence;
mod gaps;
mod items;
pub(super) mod layout;
mod location;
mod meta;
mod moov;
mod pictures;
mod properties;
mod read;
mod select;
mod write;

pub(crate) use clean::clean;
pub(crate) use essence::essence;
pub(crate) use read::read;
