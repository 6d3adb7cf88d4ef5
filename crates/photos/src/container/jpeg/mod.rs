//! JPEG (ITU-T T.81, JFIF, Exif): segments with names, entropy-coded scans between them, an end that is not the end.

mod apps;
mod clean;
mod essence;
mod gather;
mod grammar;
mod jfif;
mod makers;
mod marker;
mod names;
mod read;
mod walk;
mod window;

pub(crate) use clean::clean;
pub(crate) use essence::essence;
pub(crate) use read::read;
pub(crate) use walk::picture_end;
