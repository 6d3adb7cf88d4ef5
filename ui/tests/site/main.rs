//! The window's server without a window: every address, every form, in both languages, with a family that is invented.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod adapter;
mod addresses;
mod again;
mod ageing;
mod escaping;
mod finding;
mod help;
mod hide;
mod hostile;
mod keeping;
mod links;
mod note;
mod own;
mod page;
mod pages;
mod photos;
mod window;
