//! What a parent answers to a step.

use crate::{StepId, keyed::keyed};
use std::collections::BTreeMap;

keyed! {
    /// The five answers. None of them is wrong.
    Answer {
        /// It is done.
        Done = "done",
        /// It does not concern this family.
        NotForUs = "not-for-us",
        /// The parent does not know how it is now.
        NotSure = "not-sure",
        /// Another evening.
        Later = "later",
        /// The parent would like somebody to help.
        NeedHelp = "need-help",
    }
}

impl Answer {
    /// Whether nothing is left to do after this answer.
    #[must_use]
    pub const fn settles(self) -> bool {
        matches!(self, Self::Done | Self::NotForUs)
    }
}

/// The present answer of each step that has one.
pub type Answers = BTreeMap<StepId, Answer>;
