//! The sheets: for each thing that can have happened what to do now, today and this week, and what not to do.

use super::{Country, Purpose};
use audit::{Confidence, Incident, PageId, SourceId, StepId};
use jiff::civil::Date;

/// A numbered part of a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// What to do at once.
    Now,
    /// What to do today.
    Today,
    /// What to do this week.
    Week,
    /// What not to do, and why.
    Never,
}

impl Part {
    /// All, in the order of the sheet.
    pub const ALL: &'static [Self] = &[Self::Now, Self::Today, Self::Week, Self::Never];

    /// The begin of its attributes, e.g. `now` for `.now-1`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::Today => "today",
            Self::Week => "week",
            Self::Never => "never",
        }
    }
}

/// One sheet; its words are `help-<incident>` with `.first`, `.now-N`, `.today-N`, `.week-N`, `.never-N`, `.note`,
/// `.not-kept`, `.child`, `.self`, and a question `.see-<incident>` for each other sheet that may fit better.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// What has happened.
    pub incident: Incident,
    /// How many sentences each part has, in the order of [`Part::ALL`].
    pub sentences: [usize; 4],
    /// Whether it must be said first that abuse material is not saved.
    pub material: bool,
    /// Whether the platform can be told.
    pub platform: bool,
    /// The needs help lines must meet, the most urgent first.
    pub needs: Vec<Purpose>,
    /// Other sheets that may fit better.
    pub see: Vec<Incident>,
    /// What to change in the audit afterwards.
    pub steps: Vec<StepId>,
    /// Talks that help to speak with the child or with others.
    pub talks: Vec<PageId>,
    /// Where the facts were read.
    pub sources: Vec<SourceId>,
    /// When they were last checked.
    pub checked_on: Date,
    /// How well they are confirmed; C is refused by the content check.
    pub confidence: Confidence,
}

impl Sheet {
    /// The id of its words.
    #[must_use]
    pub fn message(&self) -> String {
        format!("help-{}", self.incident.key())
    }

    /// The attributes of a numbered part, in order.
    pub fn attributes(&self, part: Part) -> impl Iterator<Item = String> + use<> {
        let count = self.sentences[Part::ALL.iter().position(|other| *other == part).unwrap_or_default()];
        (1..=count).map(move |number| format!("{}-{number}", part.key()))
    }

    /// Every attribute its words have beside the title.
    pub fn parts(&self) -> impl Iterator<Item = String> + '_ {
        let fixed = ["first", "note", "not-kept", "child", "self"].map(str::to_owned).into_iter();
        let numbered = Part::ALL.iter().flat_map(|part| self.attributes(*part));
        fixed.chain(numbered).chain(self.see.iter().map(|other| format!("see-{}", other.key())))
    }
}

/// What the law of a country calls the rule that abuse material is not kept; its words are `rule-<code>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Whose law it is.
    pub country: Country,
    /// Where it was read.
    pub sources: Vec<SourceId>,
    /// When it was last checked.
    pub checked_on: Date,
    /// How well it is confirmed; C is refused by the content check.
    pub confidence: Confidence,
}

impl Rule {
    /// The id of its words, e.g. `rule-de`.
    #[must_use]
    pub fn message(&self) -> String {
        format!("rule-{}", self.country.code().to_ascii_lowercase())
    }
}

/// The page for young people: the steps of #SayNo; its words are `sayno` with `.step-N` and `.more-N`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SayNo {
    /// How many steps there are.
    pub steps: usize,
    /// Where they were read.
    pub sources: Vec<SourceId>,
    /// When they were last checked.
    pub checked_on: Date,
    /// How well they are confirmed; C is refused by the content check.
    pub confidence: Confidence,
}

impl SayNo {
    /// Every attribute its words have beside the title.
    pub fn parts(&self) -> impl Iterator<Item = String> + use<> {
        let fixed = ["lead", "life", "numbers", "removal", "begin", "say", "origin"].map(str::to_owned).into_iter();
        fixed.chain((1..=self.steps).flat_map(|number| [format!("step-{number}"), format!("more-{number}")]))
    }
}
