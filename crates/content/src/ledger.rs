//! The ledger: everything that carries a date and a confidence, on one list, for the sources page and the check.

use crate::Content;
use audit::{Confidence, SourceId};
use jiff::{Unit, civil::Date};

/// What an entry is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum EntryKind {
    /// A step of a place.
    Step,
    /// How somebody else's picture is removed from a place.
    Report,
    /// A page to read.
    Page,
    /// A sheet behind the help door.
    Sheet,
    /// What the law of a country calls the rule about abuse material.
    Rule,
    /// The page for young people.
    #[serde(rename = "sayno")]
    SayNo,
    /// A help line.
    HelpLine,
    /// A guided look.
    Look,
    /// What becomes of the data in a picture on a way.
    Channel,
}

/// One thing with a date and a confidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What it is.
    pub kind: EntryKind,
    /// Its id; of a report, the id of its place; of a page, with its kind, e.g. `lesson-metadata`.
    pub id: String,
    /// When it was last checked.
    pub checked_on: Date,
    /// How well its facts are confirmed.
    pub confidence: Confidence,
    /// How well its menu names are confirmed, where it has any.
    pub path_confidence: Option<Confidence>,
    /// Where it was read.
    pub sources: Vec<SourceId>,
}

impl Entry {
    /// Whole months since it was checked; 0 for a day to come.
    #[must_use]
    pub fn months(&self, today: Date) -> i32 {
        self.checked_on.until((Unit::Month, today)).map_or(0, |span| span.get_months().max(0))
    }

    /// What is not known about it: `fact` and `path` are not confirmed.
    #[must_use]
    pub fn gaps(&self) -> Vec<&'static str> {
        let fact = (self.confidence == Confidence::C).then_some("fact");
        let path = (self.path_confidence == Some(Confidence::C)).then_some("path");
        fact.into_iter().chain(path).collect()
    }
}

/// Every entry, in the order of the content.
#[must_use]
pub fn ledger(content: &Content) -> Vec<Entry> {
    let mut entries = Vec::new();
    for place in &content.places {
        entries.extend(place.steps.iter().map(|step| Entry {
            path_confidence: step.path_confidence,
            ..entry(EntryKind::Step, step.id.as_str(), step.checked_on, step.confidence, &step.sources)
        }));
        entries.extend(place.report.iter().map(|report| {
            entry(EntryKind::Report, place.id.as_str(), report.checked_on, report.confidence, &report.sources)
        }));
    }
    let pages = content.pages.iter();
    entries.extend(pages.map(|p| entry(EntryKind::Page, &p.message(), p.checked_on, p.confidence, &p.sources)));
    let sheets = content.sheets.iter();
    entries.extend(sheets.map(|s| entry(EntryKind::Sheet, s.incident.key(), s.checked_on, s.confidence, &s.sources)));
    let rules = content.rules.iter();
    entries.extend(rules.map(|r| entry(EntryKind::Rule, &r.message(), r.checked_on, r.confidence, &r.sources)));
    let sayno = &content.sayno;
    entries.push(entry(EntryKind::SayNo, "sayno", sayno.checked_on, sayno.confidence, &sayno.sources));
    entries.extend(content.lines.iter().map(|line| {
        let source = std::slice::from_ref(&line.source);
        entry(EntryKind::HelpLine, line.id.as_str(), line.checked_on, line.confidence, source)
    }));
    let looks = content.looks.iter();
    entries.extend(looks.map(|l| entry(EntryKind::Look, l.id.key(), l.checked_on, l.confidence, &l.sources)));
    let ways = content.ways.iter();
    entries.extend(ways.map(|w| entry(EntryKind::Channel, &w.message(), w.checked_on, w.confidence, &w.sources)));
    entries
}

fn entry(kind: EntryKind, id: &str, checked_on: Date, confidence: Confidence, sources: &[SourceId]) -> Entry {
    Entry { kind, id: id.to_owned(), checked_on, confidence, path_confidence: None, sources: sources.to_vec() }
}
