//! The papers read back as a screen reader, a validator and a curious person would.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod file;
mod reader;
mod refusals;
mod sample;
mod structure;
mod words;
