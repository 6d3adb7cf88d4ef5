//! Answers to steps: a history that only grows, so that the last answer can be taken back.

use crate::{Household, StoreError, table::CopyRows};
use audit::{Answer, Answers, StepId};
use jiff::Timestamp;

pub(crate) const V1: &str = "CREATE TABLE answer \
(id INTEGER PRIMARY KEY, step TEXT NOT NULL, answer TEXT NOT NULL, at TEXT NOT NULL) STRICT;
CREATE INDEX answer_step ON answer (step)";

const LATEST: &str = "SELECT step, answer FROM answer WHERE id IN (SELECT max(id) FROM answer GROUP BY step)";
const LATEST_AT: &str = "SELECT at FROM answer WHERE step = ?1 ORDER BY id DESC LIMIT 1";
const FIRST_AT: &str = "SELECT at FROM answer ORDER BY id LIMIT 1";
const GIVE: &str = "INSERT INTO answer (step, answer, at) VALUES (?1, ?2, ?3)";
const UNDO: &str = "DELETE FROM answer WHERE id = (SELECT max(id) FROM answer WHERE step = ?1)";
pub(crate) const COPY: CopyRows = ("SELECT step, answer, at FROM answer ORDER BY id", GIVE);

impl Household {
    /// The present answer of each step. A step the content no longer has is returned like any other; an id this
    /// version cannot read stays in the file and is not returned.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when a present answer is none of the five.
    pub fn answers(&self) -> Result<Answers, StoreError> {
        let rows: Vec<(String, String)> = self.rows("read answers", LATEST, |row| Ok((row.get(0)?, row.get(1)?)))?;
        let known = rows.iter().filter_map(|(step, word)| Some((StepId::new(step).ok()?, word)));
        known.map(|(step, word)| Ok((step, Answer::from_key(word).ok_or(StoreError::Damaged)?))).collect()
    }

    /// Adds an answer; it is the present one from now on.
    ///
    /// # Errors
    /// [`StoreError`] of a file that cannot be written; the answer before stays the present one.
    pub fn give_answer(&mut self, step: &StepId, answer: Answer, at: Timestamp) -> Result<(), StoreError> {
        self.write("write answer", GIVE, [step.as_str(), answer.key(), &at.to_string()]).map(drop)
    }

    /// Takes the present answer of a step back, so that the one before counts again. `false`: there was none.
    ///
    /// # Errors
    /// [`StoreError`] of a file that cannot be written.
    pub fn undo_answer(&mut self, step: &StepId) -> Result<bool, StoreError> {
        Ok(self.write("undo answer", UNDO, [step.as_str()])? > 0)
    }

    /// When the present answer of a step was given.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when that is not a time.
    pub fn answered_at(&self, step: &StepId) -> Result<Option<Timestamp>, StoreError> {
        time(self.row("read answer", LATEST_AT, [step.as_str()], |row| row.get(0))?)
    }

    /// When the first answer of all was given.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when that is not a time.
    pub fn first_answer_at(&self) -> Result<Option<Timestamp>, StoreError> {
        time(self.row("read answer", FIRST_AT, [], |row| row.get(0))?)
    }
}

fn time(text: Option<String>) -> Result<Option<Timestamp>, StoreError> {
    text.map(|text| text.parse().map_err(|_| StoreError::Damaged)).transpose()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;

    fn step(id: &str) -> StepId {
        StepId::new(id).unwrap()
    }

    fn at(minute: i64) -> Timestamp {
        Timestamp::from_second(1_795_000_000 + 60 * minute).unwrap()
    }

    #[test]
    fn the_last_answer_counts_and_can_be_taken_back() {
        let mut household = Household::in_memory().unwrap();
        let (photo, status) = (step("whatsapp-profile-photo"), step("whatsapp-status"));
        household.give_answer(&photo, Answer::Later, at(0)).unwrap();
        household.give_answer(&status, Answer::NotForUs, at(1)).unwrap();
        household.give_answer(&photo, Answer::Done, at(2)).unwrap();
        let both = Answers::from([(photo.clone(), Answer::Done), (status.clone(), Answer::NotForUs)]);
        assert_eq!(household.answers(), Ok(both));

        assert_eq!(household.undo_answer(&photo), Ok(true));
        assert_eq!(household.answers().unwrap()[&photo], Answer::Later, "the answer before counts again");
        assert_eq!(household.undo_answer(&photo), Ok(true));
        assert_eq!(household.undo_answer(&photo), Ok(false), "nothing is left to take back");
        assert_eq!(household.answers(), Ok(Answers::from([(status, Answer::NotForUs)])), "other steps stay");
    }

    #[test]
    fn all_five_answers_come_back() {
        let mut household = Household::in_memory().unwrap();
        for answer in Answer::ALL {
            household.give_answer(&step("one"), *answer, at(0)).unwrap();
            assert_eq!(household.answers(), Ok(Answers::from([(step("one"), *answer)])));
        }
    }

    #[test]
    fn times_come_back() {
        let mut household = Household::in_memory().unwrap();
        assert_eq!((household.first_answer_at(), household.answered_at(&step("one"))), (Ok(None), Ok(None)));
        household.give_answer(&step("one"), Answer::Later, at(0)).unwrap();
        household.give_answer(&step("one"), Answer::Done, at(5)).unwrap();
        assert_eq!(household.first_answer_at(), Ok(Some(at(0))));
        assert_eq!(household.answered_at(&step("one")), Ok(Some(at(5))));
    }

    #[test]
    fn an_unknown_answer_is_damaged_and_an_unreadable_step_is_passed_over() {
        let mut household = Household::in_memory().unwrap();
        household.write("test", GIVE, ["From A Newer Version", "done", "2026-11-23T20:15:00Z"]).unwrap();
        household.give_answer(&step("gone-from-the-content"), Answer::Done, at(0)).unwrap();
        assert_eq!(household.answers(), Ok(Answers::from([(step("gone-from-the-content"), Answer::Done)])));
        household.write("test", GIVE, ["one", "perhaps", "soon"]).unwrap();
        assert_eq!(household.answers(), Err(StoreError::Damaged));
        assert_eq!(household.answered_at(&step("one")), Err(StoreError::Damaged));
        household.undo_answer(&step("one")).unwrap();
        assert!(household.answers().is_ok(), "only the present answer must be one of the five");
    }
}
