//! What the family told about itself, question by question, so that each answer is safe as soon as it is given.

use crate::{Household, StoreError, table::CopyRows};
use audit::{Intake, Question};
use serde_json::{from_str, to_string};
use std::collections::BTreeSet;

pub(crate) const V1: &str = "CREATE TABLE intake (question TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT";

const READ: &str = "SELECT question, value FROM intake";
const WRITE: &str = "INSERT INTO intake (question, value) VALUES (?1, ?2)
    ON CONFLICT (question) DO UPDATE SET value = excluded.value";
pub(crate) const COPY: CopyRows = (READ, WRITE);

impl Household {
    /// The intake so far, and the questions that were passed: answered or skipped. A question this version does not
    /// know stays in the file and is not returned.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when an answer is not what its question asks for.
    pub fn intake(&self) -> Result<(Intake, BTreeSet<Question>), StoreError> {
        let rows: Vec<(String, String)> = self.rows("read intake", READ, |row| Ok((row.get(0)?, row.get(1)?)))?;
        let mut intake = Intake::default();
        let mut passed = BTreeSet::new();
        for (question, value) in rows.iter().filter_map(|(key, value)| Some((Question::from_key(key)?, value))) {
            take(question, value, &mut intake).map_err(|_| StoreError::Damaged)?;
            passed.insert(question);
        }
        intake.affected = self.affected()?;
        Ok((intake, passed))
    }

    /// Keeps one question's part of the intake and counts the question as passed; the other parts are not looked at.
    ///
    /// # Errors
    /// [`StoreError`] of a file that cannot be written; the answer before is kept.
    pub fn save_question(&mut self, question: Question, intake: &Intake) -> Result<(), StoreError> {
        let value = part(question, intake).map_err(|_| StoreError::Damaged)?;
        self.write("write intake", WRITE, [question.key(), &value]).map(drop)
    }
}

fn part(question: Question, intake: &Intake) -> serde_json::Result<String> {
    match question {
        Question::Children => to_string(&intake.children),
        Question::Places => to_string(&intake.places),
        Question::Posters => to_string(&intake.posters),
        Question::Phone => to_string(&intake.phone),
        Question::Time => to_string(&intake.time),
        Question::Situations => to_string(&intake.situations),
    }
}

fn take(question: Question, value: &str, intake: &mut Intake) -> serde_json::Result<()> {
    match question {
        Question::Children => intake.children = from_str(value)?,
        Question::Places => intake.places = from_str(value)?,
        Question::Posters => intake.posters = from_str(value)?,
        Question::Phone => intake.phone = from_str(value)?,
        Question::Time => intake.time = from_str(value)?,
        Question::Situations => intake.situations = from_str(value)?,
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use audit::{AgeBand, Child, Phone, PlaceId, Poster, Situation, TimeBudget};

    fn two_children() -> Intake {
        Intake {
            children: vec![
                Child { nickname: Some("Mäuschen \"M\" 🐭".into()), age: Some(AgeBand::Nursery) },
                Child::default(),
            ],
            places: [PlaceId::new("whatsapp").unwrap(), PlaceId::new("school").unwrap()].into(),
            posters: [Poster::Relatives, Poster::Club].into(),
            phone: Some(Phone::Android),
            time: Some(TimeBudget::Quarter),
            situations: [Situation::Separation].into(),
            affected: [].into(),
        }
    }

    #[test]
    fn every_question_comes_back() {
        let mut household = Household::in_memory().unwrap();
        for question in Question::ALL {
            household.save_question(*question, &two_children()).unwrap();
        }
        assert_eq!(household.intake(), Ok((two_children(), Question::ALL.iter().copied().collect())));
    }

    #[test]
    fn a_question_keeps_only_its_own_part() {
        let mut household = Household::in_memory().unwrap();
        household.save_question(Question::Phone, &two_children()).unwrap();
        let phone_only = Intake { phone: Some(Phone::Android), ..Intake::default() };
        assert_eq!(household.intake(), Ok((phone_only, [Question::Phone].into())));
    }

    #[test]
    fn a_skipped_question_is_passed_and_a_later_answer_counts() {
        let mut household = Household::in_memory().unwrap();
        household.save_question(Question::Time, &Intake::default()).unwrap();
        assert_eq!(household.intake(), Ok((Intake::default(), [Question::Time].into())), "skipped is passed");
        household.save_question(Question::Time, &two_children()).unwrap();
        assert_eq!(household.intake().unwrap().0.time, Some(TimeBudget::Quarter));
    }

    #[test]
    fn a_row_that_is_not_an_answer_is_damaged_and_an_unknown_question_is_not() {
        let mut household = Household::in_memory().unwrap();
        household.write("test", WRITE, ["grandparents", "{}"]).unwrap();
        assert_eq!(household.intake(), Ok((Intake::default(), BTreeSet::new())), "a newer question is passed over");
        for value in ["", "{", "7", "\"fax\""] {
            household.write("test", WRITE, ["phone", value]).unwrap();
            assert_eq!(household.intake(), Err(StoreError::Damaged), "{value:?}");
        }
    }
}
