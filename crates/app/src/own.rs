//! Places and steps of the family's own: added, changed, removed.

use crate::{Failure, Program};
use audit::{Own, OwnPlace, OwnStep, PlaceId, StepId};

/// The longest name of an own place and title of an own step, in characters.
pub const TITLE_MAX: usize = 60;

/// The most things a family can add: a list for an evening, not a register.
pub const OWN_AT_MOST: usize = 100;

impl Program {
    /// Everything the family added; nothing while no household is open.
    ///
    /// # Errors
    /// [`Failure`] when it cannot be read.
    pub fn own(&self) -> Result<Own, Failure> {
        match self.open() {
            Ok(household) => Ok(household.own()?),
            Err(Failure::NoHousehold) => Ok(Own::default()),
            Err(failure) => Err(failure),
        }
    }

    /// Adds a place; it is on disk when this returns.
    ///
    /// # Errors
    /// [`Failure::Unknown`] when there are [`OWN_AT_MOST`] already, else as for every write.
    pub fn add_own_place(&mut self, name: &str) -> Result<PlaceId, Failure> {
        self.want_room()?;
        Ok(self.open_mut()?.add_own_place(name)?)
    }

    /// Gives an own place another name.
    ///
    /// # Errors
    /// [`Failure::Unknown`] for a place the family did not add, else as for every write.
    pub fn name_own_place(&mut self, id: &PlaceId, name: &str) -> Result<(), Failure> {
        self.own()?.place(id).ok_or(Failure::Unknown)?;
        Ok(self.open_mut()?.name_own_place(&OwnPlace { id: id.clone(), name: name.to_owned() })?)
    }

    /// Removes an own place with its own steps, their answers and notes.
    ///
    /// # Errors
    /// [`Failure::Unknown`] for a place the family did not add, else as for every write.
    pub fn remove_own_place(&mut self, id: &PlaceId) -> Result<(), Failure> {
        self.own()?.place(id).ok_or(Failure::Unknown)?;
        Ok(self.open_mut()?.remove_own_place(id)?)
    }

    /// Adds a step to a place; it is on disk when this returns.
    ///
    /// # Errors
    /// [`Failure::Unknown`] for a place that is nowhere or when there are [`OWN_AT_MOST`] already, else as for every
    /// write.
    pub fn add_own_step(
        &mut self,
        place: &PlaceId,
        (title, what): (&str, &str),
        minutes: u32,
    ) -> Result<StepId, Failure> {
        self.want_room()?;
        self.place(place)?;
        let today = self.today();
        Ok(self.open_mut()?.add_own_step(place, (title, what), minutes, today)?)
    }

    /// Changes an own step.
    ///
    /// # Errors
    /// [`Failure::Unknown`] for a step the family did not add, else as for every write.
    pub fn change_own_step(&mut self, id: &StepId, (title, what): (&str, &str), minutes: u32) -> Result<(), Failure> {
        let step = self.own()?.step(id).ok_or(Failure::Unknown)?.clone();
        let changed = OwnStep { title: title.to_owned(), what: what.to_owned(), minutes, ..step };
        Ok(self.open_mut()?.keep_own_step(&changed)?)
    }

    /// Removes an own step with its answers and its note.
    ///
    /// # Errors
    /// [`Failure::Unknown`] for a step the family did not add, else as for every write.
    pub fn remove_own_step(&mut self, id: &StepId) -> Result<(), Failure> {
        self.own()?.step(id).ok_or(Failure::Unknown)?;
        Ok(self.open_mut()?.remove_own_step(id)?)
    }

    /// Whether one more own place or step fits, see [`OWN_AT_MOST`].
    ///
    /// # Errors
    /// As for every read of the household.
    pub fn own_has_room(&self) -> Result<bool, Failure> {
        let own = self.own()?;
        Ok(own.places.len() + own.steps.len() < OWN_AT_MOST)
    }

    fn want_room(&self) -> Result<(), Failure> {
        if self.own_has_room()? { Ok(()) } else { Err(Failure::Unknown) }
    }
}
