//! One module per table: its migration, its row, its readers and writers.

pub(crate) mod answer;
pub(crate) mod appointment;
pub(crate) mod audit_end;
pub(crate) mod intake;
pub(crate) mod intention;
pub(crate) mod look;
pub(crate) mod note;
pub(crate) mod own;
pub(crate) mod reflection;
pub(crate) mod setting;

pub use intention::Intention;
pub use reflection::Moment;

/// Whether a text says nothing, and so takes its row away.
fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// What reads the rows of a table, and what writes one of them elsewhere.
pub(crate) type CopyRows = (&'static str, &'static str);
