//! Canary files: for each format one file with a marker in every place of the leak catalogue. All are reported, none is
//! left after cleaning.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

#[allow(dead_code)] // `tests/oracle` asks more
#[path = "../oracle/ask/mod.rs"]
mod ask;
mod avif;
mod canary;
mod exif;
mod gif;
mod heif;
mod heif_build;
mod ifd;
mod jpeg;
mod jxl;
mod png;
mod raw;
mod tiff;
mod video;
mod webp;
