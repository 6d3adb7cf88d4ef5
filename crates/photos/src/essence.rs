//! What a file is without anything it gives away: the picture itself, how it is turned, its colours.
//!
//! The second pair of eyes of the cleaner: each format's `essence.rs` walks the file on its own, shares no code with
//! `read.rs` and `clean.rs`, and knows an allow-list instead of a list of leaks.

use crate::Fault;

/// What must be the same before and after cleaning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Essence {
    /// Hash (BLAKE3) over the coded picture, sound and timing data, in the order of the file.
    pub picture: blake3::Hash,
    /// How to turn the picture, 1 to 8 as in Exif, or the format's own way to say so, packed into a number.
    pub orientation: u64,
    /// Hash over the colour profile and the format's own colour marks.
    pub colour: blake3::Hash,
}

/// How strictly a file is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strictness {
    /// Anything may stand beside the picture: for the original.
    Lenient,
    /// Nothing may stand there but what the allow-list names, byte for byte: for the cleaned copy.
    OnlyThis,
}

/// A file that holds more than the allow-list names.
pub(crate) const NOT_ALLOWED: Fault = Fault::Malformed("more than the allow-list names");
