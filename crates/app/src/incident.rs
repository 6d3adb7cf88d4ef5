//! What has happened: the note about it, and the places where it happened.

use crate::{Failure, Program};
use audit::{NoteField, NoteId, PlaceId};
use std::collections::{BTreeMap, BTreeSet};
use store::IncidentNote;

/// The longest address in a note, in characters; other fields hold [`crate::TEXT_MAX`].
pub const ADDRESS_MAX: usize = 2000;

/// The most notes: a list for the police, not a register.
pub const NOTES_AT_MOST: usize = 100;

impl Program {
    /// All notes about what has happened, the oldest first.
    ///
    /// # Errors
    /// [`Failure`] when no household is open or it cannot be read.
    pub fn incident_notes(&self) -> Result<Vec<IncidentNote>, Failure> {
        Ok(self.open()?.incident_notes()?)
    }

    /// The note of an id.
    ///
    /// # Errors
    /// [`Failure::Unknown`] when there is none, else as for every read.
    pub fn incident_note(&self, id: &NoteId) -> Result<IncidentNote, Failure> {
        self.incident_notes()?.into_iter().find(|note| note.id == *id).ok_or(Failure::Unknown)
    }

    /// Whether one more note fits, see [`NOTES_AT_MOST`].
    ///
    /// # Errors
    /// As for every read of the household.
    pub fn notes_have_room(&self) -> Result<bool, Failure> {
        Ok(self.incident_notes()?.len() < NOTES_AT_MOST)
    }

    /// Adds a note; it is on disk when this returns.
    ///
    /// # Errors
    /// [`Failure::Unknown`] when there are [`NOTES_AT_MOST`] already, else as for every write.
    pub fn add_incident_note(&mut self, texts: &BTreeMap<NoteField, String>) -> Result<NoteId, Failure> {
        if !self.notes_have_room()? {
            return Err(Failure::Unknown);
        }
        Ok(self.open_mut()?.add_incident_note(texts)?)
    }

    /// Changes a note.
    ///
    /// # Errors
    /// [`Failure::Unknown`] when there is none of this id, else as for every write.
    pub fn keep_incident_note(&mut self, note: &IncidentNote) -> Result<(), Failure> {
        self.incident_note(&note.id)?;
        Ok(self.open_mut()?.keep_incident_note(note)?)
    }

    /// Removes a note.
    ///
    /// # Errors
    /// [`Failure::Unknown`] when there is none of this id, else as for every write.
    pub fn remove_incident_note(&mut self, id: &NoteId) -> Result<(), Failure> {
        self.incident_note(id)?;
        Ok(self.open_mut()?.remove_incident_note(id)?)
    }

    /// Says where something has happened: these places move up in the plan, all others go back.
    ///
    /// # Errors
    /// [`Failure::Unknown`] for a place that is nowhere, else as for every write.
    pub fn set_affected(&mut self, affected: &BTreeSet<PlaceId>) -> Result<(), Failure> {
        let places = self.places()?;
        if affected.iter().any(|id| !places.iter().any(|place| place.id == *id)) {
            return Err(Failure::Unknown);
        }
        drop(places);
        Ok(self.open_mut()?.set_affected(affected)?)
    }
}
