//! The audit as data: `assets/content` parsed into types and checked.
//!
//! This crate refuses to know a single sentence: words belong to the locales and are only asked for by id.

mod check;
mod error;
mod help;
mod load;
mod look;
mod raw;

pub use check::{Check, CheckFinding, Severity, WordKeys, check};
pub use error::ContentError;
pub use help::{Country, HelpLine, HelpSituation, Purpose};
pub use load::Content;
pub use look::Look;
