//! One short sentence about what just happened, shown once on the next screen.

use audit::StepId;

/// A sentence for the next screen, perhaps with a way back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The sentence.
    pub text: String,
    /// The step whose latest answer can be taken back.
    pub undo: Option<StepId>,
    /// Whether something did not work.
    pub trouble: bool,
}

impl Notice {
    /// A plain sentence.
    #[must_use]
    pub const fn saying(text: String) -> Self {
        Self { text, undo: None, trouble: false }
    }

    /// A sentence about something that did not work.
    #[must_use]
    pub const fn trouble(text: String) -> Self {
        Self { text, undo: None, trouble: true }
    }
}
