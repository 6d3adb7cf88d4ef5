//! What becomes of the data in a picture on the ways it can take.

use audit::{Channel, Confidence, Fate, SourceId};
use jiff::civil::Date;

/// One way a picture can take; its words are `channel-<id>` with `.what`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// Which way.
    pub id: Channel,
    /// What becomes of the data, for those who get the picture.
    pub fate: Fate,
    /// Where the fact was read.
    pub sources: Vec<SourceId>,
    /// When it was last checked.
    pub checked_on: Date,
    /// How well it is confirmed.
    pub confidence: Confidence,
}

impl Way {
    /// The id of its words, e.g. `channel-mail`.
    #[must_use]
    pub fn message(&self) -> String {
        format!("channel-{}", self.id.key())
    }
}
