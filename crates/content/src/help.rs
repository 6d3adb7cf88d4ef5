//! The help door: situations and help lines.

use audit::{Confidence, HelpId, SourceId};
use jiff::civil::Date;
use serde::Deserialize;

/// A country with help lines of its own, as an ISO 3166 code, or `EU` for lines that work in many countries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, serde::Serialize)]
#[allow(missing_docs, reason = "the codes speak for themselves")]
pub enum Country {
    DE,
    AT,
    CH,
    LI,
    LU,
    GB,
    IE,
    EU,
}

impl Country {
    /// All, in the order in which they are offered.
    pub const ALL: &'static [Self] = &[Self::DE, Self::AT, Self::CH, Self::LI, Self::LU, Self::GB, Self::IE, Self::EU];

    /// The code, e.g. `DE`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::DE => "DE",
            Self::AT => "AT",
            Self::CH => "CH",
            Self::LI => "LI",
            Self::LU => "LU",
            Self::GB => "GB",
            Self::IE => "IE",
            Self::EU => "EU",
        }
    }

    /// The country of a code in either case; `UK` is understood as `GB`.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let code = code.to_ascii_uppercase();
        let code = if code == "UK" { "GB" } else { &code };
        Self::ALL.iter().copied().find(|country| country.code() == code)
    }
}

/// What a help line is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// Police and emergency.
    Danger,
    /// For children and teenagers.
    Child,
    /// For parents and other adults.
    Parent,
    /// Reporting illegal material.
    Report,
    /// Having pictures taken down.
    Removal,
    /// Complaints about a platform.
    Platform,
    /// Help for victims of a crime.
    CrimeVictims,
}

impl Purpose {
    /// The key used in content and on the command line.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Danger => "danger",
            Self::Child => "child",
            Self::Parent => "parent",
            Self::Report => "report",
            Self::Removal => "removal",
            Self::Platform => "platform",
            Self::CrimeVictims => "crime-victims",
        }
    }
}

/// One situation behind the help door; its words are `help-<id>` with `.first`, `.step-N`, `.never`, `.child`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HelpSituation {
    /// Its id.
    pub id: HelpId,
    /// How many numbered steps its words have.
    pub steps: usize,
    /// Which purposes of help lines come first, in order.
    pub lines: Vec<Purpose>,
    /// Where the facts were read.
    pub sources: Vec<SourceId>,
    /// When they were last checked.
    pub checked_on: Date,
    /// How well they are confirmed.
    pub confidence: Confidence,
}

/// One help line or reporting point; its words are `line-<id>` with `.what` and `.hours`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HelpLine {
    /// Its id.
    pub id: HelpId,
    /// Where it works.
    pub country: Country,
    /// What it is for.
    pub purpose: Purpose,
    /// The number as printed.
    pub number: Option<String>,
    /// The number for dialling: digits with at most a leading plus.
    pub dial: Option<String>,
    /// Its https page.
    pub url: Option<String>,
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
