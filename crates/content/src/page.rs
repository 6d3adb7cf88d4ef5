//! Pages to read: lessons, myths, talks and the law of a country. One shape for all, so that one known is all known.

use crate::Country;
use audit::{AgeBand, Confidence, PageId, Situation, SourceId, StepId};
use jiff::civil::Date;

/// What sort of page it is; each has a file of its own, `assets/content/pages/<file>.toml`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageKind {
    /// At most three minutes about one thing.
    Lesson,
    /// What many believe, and what is true.
    Myth,
    /// Words for a conversation.
    Talk,
    /// The law of a country in brief.
    Law,
}

impl PageKind {
    /// All, in the order in which they are offered.
    pub const ALL: &'static [Self] = &[Self::Lesson, Self::Myth, Self::Talk, Self::Law];

    /// The key: in addresses, and before the id of the words, e.g. `lesson-metadata`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Lesson => "lesson",
            Self::Myth => "myth",
            Self::Talk => "talk",
            Self::Law => "law",
        }
    }

    /// The kind of a key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.key() == key)
    }

    /// The name of its file without the ending.
    #[must_use]
    pub const fn file(self) -> &'static str {
        match self {
            Self::Lesson => "lessons",
            Self::Myth => "myths",
            Self::Talk => "talks",
            Self::Law => "laws",
        }
    }
}

/// One page; its words are `<kind>-<id>` with `.short`, `.p-N`, `.say-N` and `.do`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// What sort of page it is.
    pub kind: PageKind,
    /// Its id, unique within its kind.
    pub id: PageId,
    /// Minutes it takes to read.
    pub minutes: u32,
    /// How many paragraphs its words have.
    pub paragraphs: usize,
    /// How many sentences to say its words have; a talk has at least one.
    pub says: usize,
    /// What to do now; never empty but for the law.
    pub steps: Vec<StepId>,
    /// The ages it is about; empty for all.
    pub ages: Vec<AgeBand>,
    /// Circumstances in which it would harm.
    pub hidden_in: Vec<Situation>,
    /// Whose law it is; a law has one, nothing else has.
    pub country: Option<Country>,
    /// Where the facts were read.
    pub sources: Vec<SourceId>,
    /// When they were last checked.
    pub checked_on: Date,
    /// How well they are confirmed; C is refused by the content check.
    pub confidence: Confidence,
}

impl Page {
    /// The id of its words, e.g. `lesson-metadata`.
    #[must_use]
    pub fn message(&self) -> String {
        format!("{}-{}", self.kind.key(), self.id)
    }

    /// The parts its words have beside the title.
    pub fn parts(&self) -> impl Iterator<Item = String> + use<> {
        let (paragraphs, says) = (self.paragraphs, self.says);
        let fixed = ["short".to_owned(), "do".to_owned()].into_iter();
        fixed.chain((1..=paragraphs).map(|n| format!("p-{n}"))).chain((1..=says).map(|n| format!("say-{n}")))
    }
}
