//! Notes a parent writes to a step.

use super::is_blank;
use crate::{Household, StoreError, table::CopyRows};
use audit::StepId;
use std::collections::BTreeMap;

pub(crate) const V1: &str = "CREATE TABLE note (step TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL) STRICT";

const READ: &str = "SELECT text FROM note WHERE step = ?1";
const READ_ALL: &str = "SELECT step, text FROM note";
const WRITE: &str = "INSERT INTO note (step, text) VALUES (?1, ?2)
    ON CONFLICT (step) DO UPDATE SET text = excluded.text";
const REMOVE: &str = "DELETE FROM note WHERE step = ?1";
pub(crate) const COPY: CopyRows = (READ_ALL, WRITE);

impl Household {
    /// The note of a step.
    ///
    /// # Errors
    /// [`StoreError`] of a file that cannot be read.
    pub fn note(&self, step: &StepId) -> Result<Option<String>, StoreError> {
        self.row("read note", READ, [step.as_str()], |row| row.get(0))
    }

    /// All notes. One whose step id this version cannot read stays in the file and is not returned.
    ///
    /// # Errors
    /// [`StoreError`] of a file that cannot be read.
    pub fn notes(&self) -> Result<BTreeMap<StepId, String>, StoreError> {
        let rows: Vec<(String, String)> = self.rows("read notes", READ_ALL, |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.into_iter().filter_map(|(step, text)| Some((StepId::new(&step).ok()?, text))).collect())
    }

    /// Keeps a note exactly as it is written; a blank one removes it.
    ///
    /// # Errors
    /// [`StoreError`] of a file that cannot be written; the note before is kept.
    pub fn set_note(&mut self, step: &StepId, text: &str) -> Result<(), StoreError> {
        if is_blank(text) {
            self.write("remove note", REMOVE, [step.as_str()]).map(drop)
        } else {
            self.write("write note", WRITE, [step.as_str(), text]).map(drop)
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;

    #[test]
    fn a_note_comes_back_as_it_was_written_until_it_is_emptied() {
        let mut household = Household::in_memory().unwrap();
        let (one, two) = (StepId::new("one").unwrap(), StepId::new("two").unwrap());
        let text = "  Oma fragen: 'Status'?\nJa\u{0} – 🙂 ";
        household.set_note(&one, "first").unwrap();
        household.set_note(&one, text).unwrap();
        household.set_note(&two, "stays").unwrap();
        assert_eq!(household.note(&one), Ok(Some(text.into())));
        assert_eq!(household.notes(), Ok([(one.clone(), text.into()), (two.clone(), "stays".into())].into()));

        household.set_note(&one, " \n").unwrap();
        assert_eq!(household.note(&one), Ok(None));
        assert_eq!(household.notes(), Ok([(two, "stays".into())].into()));
    }
}
