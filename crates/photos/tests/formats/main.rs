//! Canary files: for each format one file with a marker in every place of the leak catalogue. All are reported, none is
//! left after cleaning.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod canary;
mod exif;
mod ifd;
mod jpeg;
mod video;
mod png;
mod raw;
mod tiff;
mod gif;
mod ifd;
mod jpeg;
mod png;
mod tiff;
mod video;
mod tmp;
mod webp;
