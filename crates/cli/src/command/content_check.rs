//! `content check`: what is missing, wrong or old in the content this program was built with, or in a folder that
//! somebody edits; and how old and how certain everything is.

use crate::{Ending, failure::Failure, out::Out};
use app::{Check, CheckFinding, Content, Entry, EntryKind, Severity, Words};
use audit::Confidence;
use jiff::civil::Date;
use serde::Serialize;
use std::io::Write;
use std::path::Path;

/// Writes every finding, and with `json` every entry and a summary; [`Ending::Partial`] when a finding is a failure.
pub fn run(
    words: Words,
    today: Date,
    (from, json): (Option<&Path>, bool),
    out: &mut Out<impl Write>,
) -> Result<Ending, Failure> {
    let checked = from.map_or_else(|| app::checked_content(today), |folder| app::checked_folder(folder, today));
    let (content, check) = checked.map_err(|error| Failure::Content(error.to_string()))?;
    let entries = app::ledger(&content);
    if json {
        records(&content, &check, &entries, today, out)?;
    } else {
        readable(words, &check, &entries, today, out)?;
    }
    Ok(if check.passes() { Ending::Whole } else { Ending::Partial })
}

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
enum Record<'a> {
    Finding(&'a CheckFinding),
    Entry {
        kind: EntryKind,
        id: &'a str,
        checked_on: String,
        months: i32,
        old: bool,
        confidence: &'static str,
        path_confidence: Option<&'static str>,
        gaps: Vec<&'static str>,
    },
    Summary {
        places: usize,
        steps: usize,
        pages: usize,
        entries: usize,
        old: usize,
        unconfirmed_facts: usize,
        unconfirmed_paths: usize,
        oldest: Option<String>,
        newest: Option<String>,
        failures: usize,
        warnings: usize,
    },
}

fn records(
    content: &Content,
    check: &Check,
    entries: &[Entry],
    today: Date,
    out: &mut Out<impl Write>,
) -> Result<(), Failure> {
    for finding in &check.findings {
        out.record(&Record::Finding(finding))?;
    }
    for entry in entries {
        out.record(&Record::Entry {
            kind: entry.kind,
            id: &entry.id,
            checked_on: entry.checked_on.to_string(),
            months: entry.months(today),
            old: is_old(entry, today),
            confidence: entry.confidence.key(),
            path_confidence: entry.path_confidence.map(Confidence::key),
            gaps: entry.gaps(),
        })?;
    }
    let days = || entries.iter().map(|entry| entry.checked_on);
    out.record(&Record::Summary {
        places: content.places.len(),
        steps: content.places.iter().map(|place| place.steps.len()).sum(),
        pages: content.pages.len(),
        entries: entries.len(),
        old: entries.iter().filter(|entry| is_old(entry, today)).count(),
        unconfirmed_facts: with_gap(entries, "fact"),
        unconfirmed_paths: with_gap(entries, "path"),
        oldest: days().min().map(|day| day.to_string()),
        newest: days().max().map(|day| day.to_string()),
        failures: count(check, Severity::Failure),
        warnings: count(check, Severity::Warning),
    })?;
    Ok(())
}

fn readable(
    words: Words,
    check: &Check,
    entries: &[Entry],
    today: Date,
    out: &mut Out<impl Write>,
) -> Result<(), Failure> {
    for finding in &check.findings {
        let kind = match finding.severity {
            Severity::Failure => words.cli_check_failure(),
            Severity::Warning => words.cli_check_warning(),
        };
        out.text(0, &format!("{kind}: {}: {}", finding.id, finding.what))?;
    }
    let old = entries.iter().filter(|entry| is_old(entry, today)).count();
    let [facts, paths] = ["fact", "path"].map(|gap| with_gap(entries, gap) as i64);
    out.text(0, &words.cli_check_sum(entries.len() as i64, old as i64, facts, paths))?;
    if check.passes() {
        out.text(0, &words.cli_check_passes())?;
    }
    Ok(())
}

fn is_old(entry: &Entry, today: Date) -> bool {
    audit::checked_long_ago(entry.checked_on, today)
}

fn with_gap(entries: &[Entry], gap: &str) -> usize {
    entries.iter().filter(|entry| entry.gaps().contains(&gap)).count()
}

fn count(check: &Check, severity: Severity) -> usize {
    check.findings.iter().filter(|finding| finding.severity == severity).count()
}
