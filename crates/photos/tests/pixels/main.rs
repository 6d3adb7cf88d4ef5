//! Pictures as they are shown: every format, its size and colours, thumbnails, and copies with covered spots.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod covering;
mod formats;
mod made;
mod thumbnails;
