//! Papers: a finished record becomes an accessible PDF, a link a QR code, an appointment a calendar file.
//!
//! This crate refuses to know the household, the content and the words of a language: every sentence arrives ready.

mod calendar;
mod paper;
mod pdf;
mod qr;
mod record;
mod words;
mod world;

pub use calendar::{Event, calendar};
pub use paper::{Block, CheckItem, Detail, Paper, PaperLink};
pub use pdf::pdf;
pub use qr::{Qr, qr};

/// Why a paper could not be made. Carries the culprit, not a sentence for people.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PaperError {
    /// The paper is in a language without hyphenation rules and page furniture here; only `de` and `en` are known.
    #[error("no paper in language {0:?}")]
    Language(String),
    /// PDF/UA demands a title; this one is empty once invisible characters are gone.
    #[error("the paper has no title")]
    NoTitle,
    /// A PDF date has a year from 0 to 9999.
    #[error("the date {0} does not fit into a PDF")]
    Date(jiff::civil::Date),
    /// A subheading stands before the first heading, so a level would be skipped.
    #[error("subheading before any heading: {0:?}")]
    SubheadingFirst(String),
    /// A table without a head row is silent to a screen reader.
    #[error("table without a head: {caption:?}")]
    TableHead {
        /// The caption of the table in question.
        caption: String,
    },
    /// A row is longer or shorter than the head.
    #[error("row {row} of table {caption:?} does not match its head")]
    TableRow {
        /// The caption of the table in question.
        caption: String,
        /// The row, counted from 0.
        row: usize,
    },
    /// A box or a QR code without words for those who listen.
    #[error("a picture without words at {item:?}")]
    Silent {
        /// Title of the thing to do it belongs to.
        item: String,
    },
    /// A link without an address.
    #[error("link without an address")]
    NoAddress,
    /// The text is longer than a QR code can hold (about 2,300 bytes).
    #[error("{bytes} bytes do not fit into a QR code")]
    QrTooLong {
        /// Length of the refused text in bytes.
        bytes: usize,
    },
    /// Typst refused the page; its own messages, for the log.
    #[error("typst: {}", .0.join("; "))]
    Typst(Vec<String>),
}
