//! The window's server without a window: every address, every form, in both languages, with a family that is invented.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod adapter;
mod addresses;
mod escaping;
mod hostile;
mod keeping;
mod links;
mod page;
mod pages;
mod window;
