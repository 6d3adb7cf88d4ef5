//! Places and steps a family adds itself.

use super::new_id;
use crate::{Household, StoreError, error::sql, table::CopyRows};
use audit::{OWN_PREFIX, Own, OwnPlace, OwnStep, PlaceId, StepId};
use jiff::civil::Date;
use rusqlite::{Row, TransactionBehavior};

pub(crate) const PLACES_V2: &str = "CREATE TABLE own_place (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL) STRICT";
pub(crate) const STEPS_V2: &str = "CREATE TABLE own_step \
(id TEXT NOT NULL PRIMARY KEY, place TEXT NOT NULL, title TEXT NOT NULL, what TEXT NOT NULL, minutes INTEGER NOT NULL, added_on TEXT NOT NULL) STRICT";

const READ_PLACES: &str = "SELECT id, name FROM own_place ORDER BY rowid";
const WRITE_PLACE: &str = "INSERT INTO own_place (id, name) VALUES (?1, ?2)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name";
const READ_STEPS: &str = "SELECT id, place, title, what, minutes, added_on FROM own_step ORDER BY rowid";
const WRITE_STEP: &str =
    "INSERT INTO own_step (id, place, title, what, minutes, added_on) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
    ON CONFLICT (id) DO UPDATE SET place = excluded.place, title = excluded.title, what = excluded.what,
    minutes = excluded.minutes";
const REMOVE_STEP: [&str; 3] =
    ["DELETE FROM answer WHERE step = ?1", "DELETE FROM note WHERE step = ?1", "DELETE FROM own_step WHERE id = ?1"];
const REMOVE_PLACE: [&str; 4] = [
    "DELETE FROM answer WHERE step IN (SELECT id FROM own_step WHERE place = ?1)",
    "DELETE FROM note WHERE step IN (SELECT id FROM own_step WHERE place = ?1)",
    "DELETE FROM own_step WHERE place = ?1",
    "DELETE FROM own_place WHERE id = ?1",
];
pub(crate) const COPY_PLACES: CopyRows = (READ_PLACES, WRITE_PLACE);
pub(crate) const COPY_STEPS: CopyRows = (READ_STEPS, WRITE_STEP);

impl Household {
    /// Everything the family added, in the order in which it was added.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when an id or a day is none.
    pub fn own(&self) -> Result<Own, StoreError> {
        let places: Vec<(String, String)> =
            self.rows("read own places", READ_PLACES, |row| Ok((row.get(0)?, row.get(1)?)))?;
        let place = |(id, name): (String, String)| {
            PlaceId::new(&id).map(|id| OwnPlace { id, name }).map_err(|_| StoreError::Damaged)
        };
        let steps = self.rows("read own steps", READ_STEPS, |row| Ok(own_step(row)))?;
        Ok(Own {
            places: places.into_iter().map(place).collect::<Result<_, _>>()?,
            steps: steps.into_iter().collect::<Result<_, _>>()?,
        })
    }

    /// Adds a place; returns its id.
    ///
    /// # Errors
    /// [`StoreError`] of a file that cannot be written.
    pub fn add_own_place(&mut self, name: &str) -> Result<PlaceId, StoreError> {
        let id = PlaceId::new(&new_id(OWN_PREFIX)?).map_err(|_| StoreError::Damaged)?;
        self.write("write own place", WRITE_PLACE, [id.as_str(), name])?;
        Ok(id)
    }

    /// Gives an own place another name.
    ///
    /// # Errors
    /// [`StoreError`] of a file that cannot be written; the name before is kept.
    pub fn name_own_place(&mut self, place: &OwnPlace) -> Result<(), StoreError> {
        self.write("write own place", WRITE_PLACE, [place.id.as_str(), &place.name]).map(drop)
    }

    /// Adds a step; its id is made here and returned.
    ///
    /// # Errors
    /// [`StoreError`] of a file that cannot be written.
    pub fn add_own_step(
        &mut self,
        place: &PlaceId,
        (title, what): (&str, &str),
        minutes: u32,
        added_on: Date,
    ) -> Result<StepId, StoreError> {
        let id = StepId::new(&new_id(OWN_PREFIX)?).map_err(|_| StoreError::Damaged)?;
        let (title, what) = (title.to_owned(), what.to_owned());
        self.keep_own_step(&OwnStep { id: id.clone(), place: place.clone(), title, what, minutes, added_on })?;
        Ok(id)
    }

    /// Keeps an own step as it is now.
    ///
    /// # Errors
    /// [`StoreError`] of a file that cannot be written; the step before is kept.
    pub fn keep_own_step(&mut self, step: &OwnStep) -> Result<(), StoreError> {
        let row = rusqlite::params![
            step.id.as_str(),
            step.place.as_str(),
            step.title,
            step.what,
            step.minutes,
            step.added_on.to_string()
        ];
        self.write("write own step", WRITE_STEP, row).map(drop)
    }

    /// Removes an own step with its answers and its note, all of it or nothing.
    ///
    /// # Errors
    /// [`StoreError`] of a file that cannot be written; then it is as it was.
    pub fn remove_own_step(&mut self, step: &StepId) -> Result<(), StoreError> {
        self.remove(&REMOVE_STEP, step.as_str())
    }

    /// Removes an own place with its own steps, their answers and notes, all of it or nothing.
    ///
    /// # Errors
    /// [`StoreError`] of a file that cannot be written; then it is as it was.
    pub fn remove_own_place(&mut self, place: &PlaceId) -> Result<(), StoreError> {
        self.remove(&REMOVE_PLACE, place.as_str())
    }

    fn remove(&mut self, statements: &[&'static str], id: &str) -> Result<(), StoreError> {
        let doing = sql("remove what was added");
        let transaction = self.conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(&doing)?;
        for statement in statements {
            transaction.execute(statement, [id]).map_err(&doing)?;
        }
        transaction.commit().map_err(doing)
    }
}

fn own_step(row: &Row<'_>) -> Result<OwnStep, StoreError> {
    let text = |column: usize| row.get::<_, String>(column).map_err(|_| StoreError::Damaged);
    Ok(OwnStep {
        id: StepId::new(&text(0)?).map_err(|_| StoreError::Damaged)?,
        place: PlaceId::new(&text(1)?).map_err(|_| StoreError::Damaged)?,
        title: text(2)?,
        what: text(3)?,
        minutes: row.get(4).map_err(|_| StoreError::Damaged)?,
        added_on: text(5)?.parse().map_err(|_| StoreError::Damaged)?,
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use audit::Answer;
    use jiff::{Timestamp, civil::date};

    const DAY: Date = date(2026, 11, 25);

    #[test]
    fn what_was_added_comes_back_as_it_was_typed_and_can_be_changed() {
        let mut household = Household::in_memory().unwrap();
        let choir = household.add_own_place("Chor „Spatzen“ <b>").unwrap();
        let whatsapp = PlaceId::new("whatsapp").unwrap();
        let ask = household.add_own_step(&choir, ("Leitung fragen", "Wo\nsteht's?"), 10, DAY).unwrap();
        let other = household.add_own_step(&whatsapp, ("Gruppe verlassen", ""), 2, DAY).unwrap();
        assert_ne!(ask, other);
        let own = household.own().unwrap();
        assert_eq!(own.places, [OwnPlace { id: choir.clone(), name: "Chor „Spatzen“ <b>".into() }]);
        assert_eq!(own.step(&ask).map(|step| step.what.as_str()), Some("Wo\nsteht's?"));

        household.name_own_place(&OwnPlace { id: choir.clone(), name: "Chor".into() }).unwrap();
        household.keep_own_step(&OwnStep { minutes: 20, ..own.step(&ask).unwrap().clone() }).unwrap();
        let own = household.own().unwrap();
        assert_eq!((own.places[0].name.as_str(), own.step(&ask).unwrap().minutes), ("Chor", 20));
        assert_eq!(own.steps.iter().map(|step| &step.id).collect::<Vec<_>>(), [&ask, &other], "the order stays");
    }

    #[test]
    fn what_is_removed_takes_its_answers_and_notes_along_and_nothing_else() {
        let mut household = Household::in_memory().unwrap();
        let choir = household.add_own_place("Chor").unwrap();
        let theirs = household.add_own_step(&choir, ("Fragen", ""), 5, DAY).unwrap();
        let other = household.add_own_step(&PlaceId::new("school").unwrap(), ("Fragen", ""), 5, DAY).unwrap();
        for step in [&theirs, &other] {
            household.give_answer(step, Answer::Later, Timestamp::UNIX_EPOCH).unwrap();
            household.set_note(step, "N").unwrap();
        }
        household.remove_own_place(&choir).unwrap();
        let left: Vec<_> =
            household.answers().unwrap().into_keys().chain(household.notes().unwrap().into_keys()).collect();
        assert_eq!(left, [other.clone(), other.clone()]);
        household.remove_own_step(&other).unwrap();
        assert_eq!(household.own(), Ok(Own::default()));
        assert!(household.answers().unwrap().is_empty() && household.notes().unwrap().is_empty());
    }

    #[test]
    fn a_row_that_is_none_of_ours_is_damaged() {
        let mut household = Household::in_memory().unwrap();
        household.write("test", WRITE_PLACE, ["Not An Id", "N"]).unwrap();
        assert_eq!(household.own(), Err(StoreError::Damaged));
    }
}
