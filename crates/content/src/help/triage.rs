//! The triage: a few questions that lead to a sheet, without a state and with a way on for whoever is not sure.

use audit::{HelpId, Incident};

/// The most answers that lead from the first question to any sheet.
pub const ANSWERS_AT_MOST: usize = 3;

/// The id of the answer that every question has: not sure.
const UNSURE: &str = "unsure";

/// One question; its words are `triage-<id>` with an attribute for each answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TriageQuestion {
    /// Its id; the first one is `start`.
    pub id: HelpId,
    /// Its answers, in the order in which they are offered.
    pub answers: Vec<TriageAnswer>,
}

/// One answer, and where it leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TriageAnswer {
    /// Its id within the question: the attribute of its words.
    pub id: HelpId,
    /// Where it leads.
    pub onward: Onward,
}

/// Where an answer leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Onward {
    /// To another question.
    Ask(HelpId),
    /// To a sheet.
    Sheet(Incident),
}

impl TriageQuestion {
    /// The id of its words, e.g. `triage-start`.
    #[must_use]
    pub fn message(&self) -> String {
        format!("triage-{}", self.id)
    }

    /// Whether whoever is not sure is led on, with the last answer.
    #[must_use]
    pub fn knows_unsure(&self) -> bool {
        self.answers.last().is_some_and(|answer| answer.id.as_str() == UNSURE)
    }
}

/// The most answers from a question to a sheet; `None` when a way leads nowhere or in a circle.
pub(crate) fn longest_way(questions: &[TriageQuestion], from: &str) -> Option<usize> {
    way(questions, from, questions.len())
}

fn way(questions: &[TriageQuestion], from: &str, left: usize) -> Option<usize> {
    let question = questions.iter().find(|question| question.id.as_str() == from)?;
    let left = left.checked_sub(1)?;
    let mut longest = 0;
    for answer in &question.answers {
        longest = longest.max(match &answer.onward {
            Onward::Sheet(_) => 1,
            Onward::Ask(next) => 1 + way(questions, next.as_str(), left)?,
        });
    }
    Some(longest)
}
