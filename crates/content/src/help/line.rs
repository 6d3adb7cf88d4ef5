//! Help lines and reporting points: the one record of their numbers, addresses and hours.

use super::{Country, Hours};
use audit::{Confidence, HelpId, SourceId};
use jiff::civil::Date;
use serde::Deserialize;

/// What a help line is for: the need it meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// Police and emergency: where life is at risk.
    Danger,
    /// For anybody to whom it is all too much.
    Crisis,
    /// For children and teenagers.
    Child,
    /// For parents and other adults.
    Parent,
    /// Reporting illegal material.
    Report,
    /// Having pictures taken down.
    Removal,
    /// A child is missing.
    Missing,
    /// Help for victims of a crime.
    CrimeVictims,
    /// Complaints about a platform.
    Platform,
}

impl Purpose {
    /// All, the most urgent first.
    pub const ALL: &'static [Self] = &[
        Self::Danger,
        Self::Crisis,
        Self::Child,
        Self::Parent,
        Self::Report,
        Self::Removal,
        Self::Missing,
        Self::CrimeVictims,
        Self::Platform,
    ];

    /// The key used in content and on the command line.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Danger => "danger",
            Self::Crisis => "crisis",
            Self::Child => "child",
            Self::Parent => "parent",
            Self::Report => "report",
            Self::Removal => "removal",
            Self::Missing => "missing",
            Self::CrimeVictims => "crime-victims",
            Self::Platform => "platform",
        }
    }

    /// The need of a key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|purpose| purpose.key() == key)
    }
}

/// One help line or reporting point; its words are `line-<id>` with `.what`, and `.more` where there is more to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HelpLine {
    /// Its id.
    pub id: HelpId,
    /// Where it works.
    pub country: Country,
    /// What it is for first.
    pub purpose: Purpose,
    /// What else it helps with.
    pub also: Vec<Purpose>,
    /// The number as printed.
    pub number: Option<String>,
    /// The number for dialling: digits with at most a leading plus. `None` for a number printed with letters.
    pub dial: Option<String>,
    /// How to send a text message: a number, or a number and a word, e.g. `686868: CONNECT`.
    pub text: Option<String>,
    /// Whether there is a chat on its page; `None` when not confirmed.
    pub chat: Option<bool>,
    /// Its e-mail address.
    pub mail: Option<String>,
    /// Its https page.
    pub url: Option<String>,
    /// When somebody is there.
    pub hours: Hours,
    /// Whether its words say more than what it is for.
    pub more: bool,
    /// ISO 639 codes of the languages spoken.
    pub languages: Vec<String>,
    /// Whether the call is free; `None` when not confirmed.
    pub free: Option<bool>,
    /// Whether one may stay anonymous; `None` when not stated.
    pub anonymous: Option<bool>,
    /// Where it was read.
    pub source: SourceId,
    /// When it was last checked.
    pub checked_on: Date,
    /// The year of the source, where it is older than our check.
    pub source_year: Option<i16>,
    /// How well it is confirmed; a line marked C is never shown.
    pub confidence: Confidence,
}

impl HelpLine {
    /// Whether it meets a need, first of all or as well.
    #[must_use]
    pub fn meets(&self, need: Purpose) -> bool {
        self.purpose == need || self.also.contains(&need)
    }
}
