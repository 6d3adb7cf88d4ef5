//! What things are called: the words of the content for this family, and what the family itself has typed.

use audit::{Intake, Own, PlaceId, Step, StepId};
use l10n::Words;

/// The words of places and steps as this family reads them.
pub struct Naming {
    /// The words of the window.
    pub words: Words,
    own: Own,
    intake: Intake,
}

impl Naming {
    /// The words for a family.
    #[must_use]
    pub const fn new(words: Words, own: Own, intake: Intake) -> Self {
        Self { words, own, intake }
    }

    /// The same family in other words.
    #[must_use]
    pub fn in_words(&self, words: Words) -> Self {
        Self { words, own: self.own.clone(), intake: self.intake.clone() }
    }

    /// What the family added.
    #[must_use]
    pub const fn own(&self) -> &Own {
        &self.own
    }

    /// What the family told.
    #[must_use]
    pub const fn intake(&self) -> &Intake {
        &self.intake
    }

    /// The name of a place.
    #[must_use]
    pub fn place(&self, id: &PlaceId) -> String {
        match self.own.place(id) {
            Some(place) => place.name.clone(),
            None => self.words.content(&format!("place-{id}")).unwrap_or_default(),
        }
    }

    /// The title of a step.
    #[must_use]
    pub fn title(&self, id: &StepId) -> String {
        match self.own.step(id) {
            Some(step) => step.title.clone(),
            None => self.words.content(&format!("step-{id}")).unwrap_or_default(),
        }
    }

    /// What to do, in the words for this family's situation where there are such words.
    #[must_use]
    pub fn what(&self, step: &Step) -> String {
        if let Some(own) = self.own.step(&step.id) {
            return own.what.clone();
        }
        let situation = audit::wording(step, &self.intake.situations);
        let reworded = situation.and_then(|situation| self.part(&step.id, &format!("what-{}", situation.key())));
        reworded.or_else(|| self.part(&step.id, "what")).unwrap_or_default()
    }

    /// Why; empty for a step of the family's own.
    #[must_use]
    pub fn why(&self, id: &StepId) -> String {
        self.part(id, "why").unwrap_or_default()
    }

    /// A part of the words of a step of the content.
    #[must_use]
    pub fn part(&self, id: &StepId, attribute: &str) -> Option<String> {
        self.words.content_attr(&format!("step-{id}"), attribute)
    }
}
