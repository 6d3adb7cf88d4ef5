//! What a parent does on the road: intake, looks, answers, notes, sentences. Every write is on disk when it returns.

use crate::{Failure, Program};
use audit::{Answer, Answers, Intake, LookId, Looks, Outcome, Plan, Question, Round, Sighting, StepId};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use store::{Intention, Moment};

/// The longest text a parent can enter anywhere, in characters.
pub const TEXT_MAX: usize = 500;

/// The setting that remembers the screen a parent was on.
const ROAD: &str = "road";

impl Program {
    /// The intake, and which questions were passed.
    ///
    /// # Errors
    /// [`Failure`] when no household is open or it cannot be read.
    pub fn intake(&self) -> Result<(Intake, BTreeSet<Question>), Failure> {
        Ok(self.open()?.intake()?)
    }

    /// Keeps one answer of the intake; it is on disk when this returns.
    ///
    /// # Errors
    /// [`Failure`] when no household is open or it cannot be written.
    pub fn save_question(&mut self, question: Question, intake: &Intake) -> Result<(), Failure> {
        Ok(self.open_mut()?.save_question(question, intake)?)
    }

    /// What was seen from outside, before and after.
    ///
    /// # Errors
    /// [`Failure`] when no household is open or it cannot be read.
    pub fn looks(&self) -> Result<Looks, Failure> {
        Ok(self.open()?.looks()?)
    }

    /// Notes what was seen; it is on disk when this returns.
    ///
    /// # Errors
    /// [`Failure`] when no household is open or it cannot be written.
    pub fn note_look(&mut self, round: Round, look: LookId, sighting: Sighting) -> Result<(), Failure> {
        let at = self.clock().now();
        Ok(self.open_mut()?.set_look(round, look, sighting, at)?)
    }

    /// The present answers.
    ///
    /// # Errors
    /// [`Failure`] when no household is open or it cannot be read.
    pub fn answers(&self) -> Result<Answers, Failure> {
        Ok(self.open()?.answers()?)
    }

    /// Answers a step; the answer is on disk when this returns.
    ///
    /// # Errors
    /// [`Failure::Unknown`] for a step that is not in the content, else as for every write.
    pub fn answer(&mut self, step: &StepId, answer: Answer) -> Result<(), Failure> {
        self.step(step)?;
        let at = self.clock().now();
        Ok(self.open_mut()?.give_answer(step, answer, at)?)
    }

    /// Takes the latest answer to a step back; `false` when there was none.
    ///
    /// # Errors
    /// [`Failure`] when no household is open or it cannot be written.
    pub fn undo(&mut self, step: &StepId) -> Result<bool, Failure> {
        Ok(self.open_mut()?.undo_answer(step)?)
    }

    /// The parent's notes.
    ///
    /// # Errors
    /// [`Failure`] when no household is open or it cannot be read.
    pub fn notes(&self) -> Result<BTreeMap<StepId, String>, Failure> {
        Ok(self.open()?.notes()?)
    }

    /// Keeps a note to a step; an empty one removes it.
    ///
    /// # Errors
    /// [`Failure::Unknown`] for a step that is not in the content, else as for every write.
    pub fn set_note(&mut self, step: &StepId, text: &str) -> Result<(), Failure> {
        self.step(step)?;
        Ok(self.open_mut()?.set_note(step, text)?)
    }

    /// The plan as of now.
    ///
    /// # Errors
    /// [`Failure`] when no household is open or it cannot be read.
    pub fn plan(&self) -> Result<Plan, Failure> {
        let household = self.open()?;
        Ok(audit::plan(&self.places()?, &household.intake()?.0, &household.answers()?))
    }

    /// How each place of the family stands.
    ///
    /// # Errors
    /// [`Failure`] when no household is open or it cannot be read.
    pub fn outcome(&self) -> Result<Vec<Outcome>, Failure> {
        let household = self.open()?;
        Ok(audit::outcome(&self.places()?, &household.intake()?.0, &household.answers()?))
    }

    /// The parent's own sentences.
    ///
    /// # Errors
    /// [`Failure`] when no household is open or it cannot be read.
    pub fn reflections(&self) -> Result<BTreeMap<Moment, String>, Failure> {
        Ok(self.open()?.reflections()?)
    }

    /// Keeps the parent's own sentences of a moment.
    ///
    /// # Errors
    /// [`Failure`] when no household is open or it cannot be written.
    pub fn set_reflection(&mut self, moment: Moment, text: &str) -> Result<(), Failure> {
        let at = self.clock().now();
        Ok(self.open_mut()?.set_reflection(moment, text, at)?)
    }

    /// The if-then sentence.
    ///
    /// # Errors
    /// [`Failure`] when no household is open or it cannot be read.
    pub fn intention(&self) -> Result<Option<Intention>, Failure> {
        Ok(self.open()?.intention()?)
    }

    /// Keeps the if-then sentence.
    ///
    /// # Errors
    /// [`Failure`] when no household is open or it cannot be written.
    pub fn set_intention(&mut self, intention: &Intention) -> Result<(), Failure> {
        let at = self.clock().now();
        Ok(self.open_mut()?.set_intention(intention, at)?)
    }

    /// The day of the next audit.
    ///
    /// # Errors
    /// [`Failure`] when no household is open or it cannot be read.
    pub fn next_audit(&self) -> Result<Option<Date>, Failure> {
        Ok(self.open()?.next_audit()?)
    }

    /// Keeps the day of the next audit.
    ///
    /// # Errors
    /// [`Failure`] when no household is open or it cannot be written.
    pub fn set_next_audit(&mut self, day: Date) -> Result<(), Failure> {
        Ok(self.open_mut()?.set_next_audit(day)?)
    }

    /// The screen the parent was on, as an address of the window.
    ///
    /// # Errors
    /// [`Failure`] when no household is open or it cannot be read.
    pub fn road(&self) -> Result<Option<String>, Failure> {
        Ok(self.open()?.setting(ROAD)?)
    }

    /// Remembers the screen the parent is on; nothing is written when it is the same.
    ///
    /// # Errors
    /// [`Failure`] when no household is open or it cannot be written.
    pub fn set_road(&mut self, address: &str) -> Result<(), Failure> {
        if self.road()?.as_deref() != Some(address) {
            self.open_mut()?.set_setting(ROAD, address)?;
        }
        Ok(())
    }
}
