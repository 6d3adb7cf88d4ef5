//! One module per table: its migration, its row, its readers and writers.

pub(crate) mod affected;
pub(crate) mod answer;
pub(crate) mod appointment;
pub(crate) mod audit_end;
pub(crate) mod incident_note;
pub(crate) mod intake;
pub(crate) mod intention;
pub(crate) mod look;
pub(crate) mod note;
pub(crate) mod own;
pub(crate) mod photo;
pub(crate) mod reflection;
pub(crate) mod setting;

use crate::StoreError;

pub use incident_note::IncidentNote;
pub use intention::Intention;
pub use photo::PhotoRecord;
pub use reflection::Moment;

/// Whether a text says nothing, and so takes its row away.
fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// What reads the rows of a table, and what writes one of them elsewhere.
pub(crate) type CopyRows = (&'static str, &'static str);

/// Random bytes of an id: enough that none is ever given twice, so that an old answer never covers a new question.
const ID_BYTES: usize = 8;

/// A new id that begins with a prefix.
fn new_id(prefix: &str) -> Result<String, StoreError> {
    let mut bytes = [0; ID_BYTES];
    getrandom::fill(&mut bytes).map_err(|_| StoreError::Io { doing: "make an id", kind: std::io::ErrorKind::Other })?;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(format!("{prefix}{hex}"))
}
