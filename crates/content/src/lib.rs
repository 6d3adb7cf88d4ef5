//! The audit as data: `assets/content` parsed into types and checked.
//!
//! This crate refuses to know a single sentence: words belong to the locales and are only asked for by id.

mod check;
mod check_help;
mod error;
mod files;
mod help;
mod ledger;
mod load;
mod look;
mod page;
mod raw;
mod renamed;
mod rows;
mod wanted;
mod way;
mod whole;

pub use check::{Check, CheckFinding, Severity, WordKeys, check};
pub use error::ContentError;
pub use files::Files;
pub use help::{
    ANSWERS_AT_MOST, Country, HelpLine, Hours, HoursError, Onward, Open, Opening, Part, Purpose, Rule, SayNo, Sheet,
    Times, TriageAnswer, TriageQuestion,
};
pub use ledger::{Entry, EntryKind, ledger};
pub use load::Content;
pub use look::Look;
pub use page::{Page, PageKind};
pub use renamed::Renamed;
pub use way::Way;
