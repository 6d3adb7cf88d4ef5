//! The three guided looks from outside.

use audit::{Confidence, LookId, SourceId};
use jiff::civil::Date;

/// One guided look; its words are `look-<id>` with `.about`, `.step-N`, `.found`, `.not-there`, `.could-not-tell`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// Which look.
    pub id: LookId,
    /// Minutes it takes.
    pub minutes: u32,
    /// Where the facts were read.
    pub sources: Vec<SourceId>,
    /// When they were last checked.
    pub checked_on: Date,
    /// How well they are confirmed.
    pub confidence: Confidence,
}
