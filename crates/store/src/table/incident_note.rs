//! The note about what has happened: text in nine fields, for the police or for oneself. There is no column that could
//! hold a picture.

use super::new_id;
use crate::{Household, StoreError, table::CopyRows};
use audit::{NoteField, NoteId};
use rusqlite::{Row, params_from_iter};
use std::collections::BTreeMap;

pub(crate) const V3: &str = "CREATE TABLE incident_note \
(id TEXT NOT NULL PRIMARY KEY, what TEXT NOT NULL, address TEXT NOT NULL, user TEXT NOT NULL, day TEXT NOT NULL, time TEXT NOT NULL, zone TEXT NOT NULL, reported TEXT NOT NULL, case_number TEXT NOT NULL, next_step TEXT NOT NULL) STRICT";

const READ: &str = "SELECT id, what, address, user, day, time, zone, reported, case_number, next_step
    FROM incident_note ORDER BY rowid";
const WRITE: &str =
    "INSERT INTO incident_note (id, what, address, user, day, time, zone, reported, case_number, next_step)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
    ON CONFLICT (id) DO UPDATE SET what = excluded.what, address = excluded.address, user = excluded.user,
    day = excluded.day, time = excluded.time, zone = excluded.zone, reported = excluded.reported,
    case_number = excluded.case_number, next_step = excluded.next_step";
const REMOVE: &str = "DELETE FROM incident_note WHERE id = ?1";
pub(crate) const COPY: CopyRows = (READ, WRITE);

/// What every id begins with.
const PREFIX: &str = "note-";

/// One note, in the words of the parent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IncidentNote {
    /// Its id.
    pub id: NoteId,
    /// What was written; a field that was left out is not in it.
    pub texts: BTreeMap<NoteField, String>,
}

impl Household {
    /// All notes, the oldest first.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when an id is none.
    pub fn incident_notes(&self) -> Result<Vec<IncidentNote>, StoreError> {
        self.rows("read incident notes", READ, |row| Ok(note(row)))?.into_iter().collect()
    }

    /// Adds a note; its id is made here and returned.
    ///
    /// # Errors
    /// [`StoreError`] of a file that cannot be written.
    pub fn add_incident_note(&mut self, texts: &BTreeMap<NoteField, String>) -> Result<NoteId, StoreError> {
        let id = NoteId::new(&new_id(PREFIX)?).map_err(|_| StoreError::Damaged)?;
        self.keep_incident_note(&IncidentNote { id: id.clone(), texts: texts.clone() })?;
        Ok(id)
    }

    /// Keeps a note as it is now.
    ///
    /// # Errors
    /// [`StoreError`] of a file that cannot be written; the note before is kept.
    pub fn keep_incident_note(&mut self, note: &IncidentNote) -> Result<(), StoreError> {
        let text = |field: &NoteField| note.texts.get(field).map_or("", String::as_str);
        let row = std::iter::once(note.id.as_str()).chain(NoteField::ALL.iter().map(text));
        self.write("write incident note", WRITE, params_from_iter(row)).map(drop)
    }

    /// Removes a note.
    ///
    /// # Errors
    /// [`StoreError`] of a file that cannot be written; then it is still there.
    pub fn remove_incident_note(&mut self, id: &NoteId) -> Result<(), StoreError> {
        self.write("remove incident note", REMOVE, [id.as_str()]).map(drop)
    }
}

fn note(row: &Row<'_>) -> Result<IncidentNote, StoreError> {
    let text = |column: usize| row.get::<_, String>(column).map_err(|_| StoreError::Damaged);
    let fields = NoteField::ALL.iter().enumerate();
    let texts: Vec<_> = fields.map(|(at, field)| Ok((*field, text(at + 1)?))).collect::<Result<_, StoreError>>()?;
    Ok(IncidentNote {
        id: NoteId::new(&text(0)?).map_err(|_| StoreError::Damaged)?,
        texts: texts.into_iter().filter(|(_, text)| !text.is_empty()).collect(),
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;

    fn full() -> BTreeMap<NoteField, String> {
        NoteField::ALL.iter().map(|field| (*field, format!("„{}“ <b>\n2", field.key()))).collect()
    }

    #[test]
    fn every_field_comes_back_as_it_was_written_and_can_be_changed() {
        let mut household = Household::in_memory().unwrap();
        let first = household.add_incident_note(&full()).unwrap();
        let second = household.add_incident_note(&[(NoteField::What, "zwei".to_owned())].into()).unwrap();
        assert_ne!(first, second);
        let notes = household.incident_notes().unwrap();
        assert_eq!(notes[0], IncidentNote { id: first.clone(), texts: full() });
        assert_eq!(notes[1].texts, [(NoteField::What, "zwei".to_owned())].into(), "what was left out is not there");

        household.keep_incident_note(&IncidentNote { id: first.clone(), texts: [].into() }).unwrap();
        let ids: Vec<_> = household.incident_notes().unwrap().into_iter().map(|note| note.id).collect();
        assert_eq!(ids, [first.clone(), second.clone()], "the order stays");
        household.remove_incident_note(&first).unwrap();
        assert_eq!(household.incident_notes().unwrap().len(), 1);
    }

    #[test]
    fn each_field_has_a_column_of_text_and_nothing_holds_bytes() {
        let columns: Vec<_> = NoteField::ALL.iter().map(|field| field.key().replace('-', "_")).collect();
        assert!(READ.contains(&format!("id, {}", columns.join(", "))), "in the order of the fields");
        assert!(!V3.contains("BLOB") && V3.ends_with("STRICT"), "a picture has no place");
    }

    #[test]
    fn notes_come_along_when_a_household_is_kept() {
        let (mut here, mut memory) = (Household::in_memory().unwrap(), Household::in_memory().unwrap());
        memory.add_incident_note(&full()).unwrap();
        here.copy_from(&memory).unwrap();
        assert_eq!(here.incident_notes(), memory.incident_notes());
    }
}
