//! Content gives a step another id; what the parent told about it comes along.

use crate::{Household, StoreError, error::sql};
use audit::StepId;
use rusqlite::TransactionBehavior;

/// Earlier answers to the new id stay below: the present answer is the one that was given last.
const ANSWERS: &str = "UPDATE answer SET step = ?2 WHERE step = ?1";
/// Where both ids have a note, both are kept, the older one below.
const NOTES: &str = "INSERT INTO note (step, text) SELECT ?2, text FROM note WHERE step = ?1
    ON CONFLICT (step) DO UPDATE SET text = note.text || char(10) || excluded.text";
const OLD_NOTES: &str = "DELETE FROM note WHERE step = ?1";
const KNOWN: &str = "SELECT count(*) FROM (SELECT step FROM answer UNION ALL SELECT step FROM note) WHERE step = ?1";

impl Household {
    /// Moves answers and notes from old ids to new ones, all of them or none. Doing it again changes nothing, and nothing
    /// is written when there is nothing to move.
    ///
    /// # Errors
    /// [`StoreError`] of a file that cannot be written; then everything is as it was.
    pub fn rename_steps<'a>(
        &mut self,
        renamed: impl IntoIterator<Item = (&'a StepId, &'a StepId)>,
    ) -> Result<(), StoreError> {
        let mut moved = Vec::new();
        for (from, to) in renamed {
            let known: Option<i64> = self.row("read old steps", KNOWN, [from.as_str()], |row| row.get(0))?;
            moved.extend((known != Some(0)).then_some((from, to)));
        }
        if moved.is_empty() {
            return Ok(());
        }
        let doing = sql("rename steps");
        let transaction = self.conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(&doing)?;
        for (from, to) in moved {
            for statement in [ANSWERS, NOTES] {
                transaction.execute(statement, [from.as_str(), to.as_str()]).map_err(&doing)?;
            }
            transaction.execute(OLD_NOTES, [from.as_str()]).map_err(&doing)?;
        }
        transaction.commit().map_err(doing)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use audit::Answer;
    use jiff::Timestamp;

    fn step(id: &str) -> StepId {
        StepId::new(id).unwrap()
    }

    #[test]
    fn old_answers_and_notes_survive_a_new_id() {
        let mut household = Household::in_memory().unwrap();
        let (old, new, other) = (step("school-app"), step("nursery-app"), step("school-names"));
        household.give_answer(&old, Answer::Later, Timestamp::UNIX_EPOCH).unwrap();
        household.give_answer(&old, Answer::Done, Timestamp::UNIX_EPOCH).unwrap();
        household.give_answer(&other, Answer::NotSure, Timestamp::UNIX_EPOCH).unwrap();
        household.set_note(&old, "Frau K. fragen").unwrap();
        for _ in 0..2 {
            household.rename_steps([(&old, &new)]).unwrap();
        }
        let expected = [(new.clone(), Answer::Done), (other, Answer::NotSure)].into();
        assert_eq!(household.answers(), Ok(expected));
        assert_eq!(household.notes(), Ok([(new.clone(), "Frau K. fragen".into())].into()));
        household.undo_answer(&new).unwrap();
        assert_eq!(household.answers().unwrap()[&new], Answer::Later, "an answer can still be taken back");
    }

    #[test]
    fn two_notes_become_one_and_none_is_lost() {
        let mut household = Household::in_memory().unwrap();
        household.set_note(&step("old"), "alt").unwrap();
        household.set_note(&step("new"), "neu").unwrap();
        household.rename_steps([(&step("old"), &step("new"))]).unwrap();
        assert_eq!(household.notes(), Ok([(step("new"), "neu\nalt".into())].into()));
    }
}
