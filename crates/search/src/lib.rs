//! Finds texts by a few words, while somebody is still typing and whatever fingers and memory do to them.
//!
//! This crate refuses to know what a text is about, where it is shown and who searches: it gets texts with a key and
//! a weight, and gives back keys, best first.

mod fold;
mod index;
mod likeness;

pub use fold::Tongue;
pub use index::{Field, Hit, Index};
