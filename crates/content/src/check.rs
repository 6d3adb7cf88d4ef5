//! The content check: what is missing or wrong, in plain words for the person who edits the content.

use crate::{Content, Entry, Page, PageKind, check_help, ledger, wanted::wanted};
use audit::{Channel, Confidence, Device, LookId, Place, Step};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// The message keys of each language: `id` and `id.attribute`.
pub type WordKeys = BTreeMap<&'static str, BTreeSet<String>>;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The content must not be shipped.
    Failure,
    /// It may be shipped, and the window says so.
    Warning,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct CheckFinding {
    /// How bad it is.
    pub severity: Severity,
    /// The id it is about.
    pub id: String,
    /// What is wrong, in one plain English sentence.
    pub what: String,
}

/// All findings of one check.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Check {
    /// In the order of the content.
    pub findings: Vec<CheckFinding>,
}

impl Check {
    /// Whether nothing fails; warnings are allowed.
    #[must_use]
    pub fn passes(&self) -> bool {
        self.findings.iter().all(|finding| finding.severity == Severity::Warning)
    }

    pub(crate) fn fail(&mut self, id: &str, what: impl Into<String>) {
        self.findings.push(CheckFinding { severity: Severity::Failure, id: id.to_owned(), what: what.into() });
    }

    fn warn(&mut self, id: &str, what: impl Into<String>) {
        self.findings.push(CheckFinding { severity: Severity::Warning, id: id.to_owned(), what: what.into() });
    }
}

/// Checks the content against the words of every language and the day.
#[must_use]
pub fn check(content: &Content, words: &WordKeys, today: Date) -> Check {
    let mut check = Check::default();
    for place in &content.places {
        place_parts(&mut check, place);
        place.steps.iter().for_each(|step| step_parts(&mut check, place, step, today));
        place.links.iter().for_each(|link| https(&mut check, link.id.as_str(), &link.url));
        sources_used(&mut check, place);
    }
    content.pages.iter().for_each(|page| page_parts(&mut check, page));
    for source in content.places.iter().flat_map(|place| &place.sources).chain(&content.sources) {
        source.url.iter().for_each(|url| https(&mut check, source.id.as_str(), url));
    }
    check_help::help_parts(&mut check, content);
    for id in LookId::ALL.iter().filter(|id| content.look(**id).is_none()) {
        check.fail(id.key(), "this look is missing");
    }
    for id in Channel::ALL {
        match content.way(*id) {
            None => check.fail(id.key(), "this channel is missing"),
            Some(way) if way.confidence == Confidence::C => {
                check.fail(&way.message(), "a channel that is not confirmed (C) is not shown");
            }
            Some(_) => {}
        }
    }
    shared_sources_used(&mut check, content);
    ledger(content).iter().for_each(|entry| dated(&mut check, entry, today));
    words_match(&mut check, &wanted(content), words);
    check
}

fn place_parts(check: &mut Check, place: &Place) {
    let id = place.id.as_str();
    match &place.report {
        None => check.fail(id, "says nothing about how somebody else’s picture is removed: [report] is missing"),
        Some(report) if report.sources.is_empty() => check.fail(id, "its [report] has no source"),
        Some(_) => {}
    }
    if place.kind.has_past() && !place.steps.iter().any(|step| step.past) {
        check.fail(id, "has no step about old pictures: give one step past = true");
    }
    if place.steps.is_empty() {
        check.fail(id, "has no step");
    }
}

fn page_parts(check: &mut Check, page: &Page) {
    let id = &page.message();
    if !(1..=3).contains(&page.minutes) {
        check.fail(id, "its minutes are not between 1 and 3");
    }
    if page.paragraphs == 0 {
        check.fail(id, "has no paragraph");
    }
    if page.sources.is_empty() {
        check.fail(id, "has no source");
    }
    if page.confidence == Confidence::C {
        check.fail(id, "a page with facts that are not confirmed (C) is not shown");
    }
    if (page.kind == PageKind::Talk) != (page.says > 0) {
        check.fail(id, "sentences to say belong to talks, and only to them");
    }
    if (page.kind == PageKind::Law) != page.country.is_some() {
        check.fail(id, "a country belongs to the law, and only to it");
    }
    if page.kind != PageKind::Law && page.steps.is_empty() {
        check.fail(id, "names no step to do now");
    }
}

fn step_parts(check: &mut Check, place: &Place, step: &Step, today: Date) {
    let id = step.id.as_str();
    if !id.starts_with(place.id.as_str()) {
        check.fail(id, format!("does not begin with the id of its place, {}", place.id));
    }
    if !(1..=5).contains(&step.effect) {
        check.fail(id, "its effect is not between 1 and 5");
    }
    if step.minutes == 0 || step.minutes > 120 {
        check.fail(id, "its minutes are not between 1 and 120");
    }
    if step.closes.is_empty() {
        check.fail(id, "says nothing about what it closes");
    }
    if step.sources.is_empty() {
        check.fail(id, "has no source");
    }
    if step.devices.is_empty() != step.path_confidence.is_none() {
        check.fail(id, "path_confidence belongs to steps with devices, and only to them");
    }
    if step.since.into_iter().chain(step.changed_on).any(|day| day > today) {
        check.fail(id, "was added or changed on a day in the future");
    }
    if step.reworded_in.iter().any(|situation| step.hidden_in.contains(situation)) {
        check.fail(id, "is both hidden and reworded in the same situation");
    }
}

fn dated(check: &mut Check, entry: &Entry, today: Date) {
    if entry.checked_on > today {
        check.fail(&entry.id, "its checked date lies in the future");
    }
    let months = entry.months(today);
    if months >= audit::CHECKED_FRESH_MONTHS {
        check.warn(&entry.id, format!("was last checked {months} months ago"));
    }
}

pub(crate) fn https(check: &mut Check, id: &str, url: &str) {
    let host = url.strip_prefix("https://").and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
    let plain = url.chars().all(|c| c.is_ascii_graphic()) && !url.contains(['"', '<', '>', '\\', '`', '{', '}']);
    if !plain || !host.contains('.') || host.contains('@') || host.contains(':') {
        check.fail(id, "its address is not a plain https address");
    }
}

fn sources_used(check: &mut Check, place: &Place) {
    let report = place.report.iter();
    for source in &place.sources {
        let used = report.clone().any(|report| report.sources.contains(&source.id));
        if !used && !place.steps.iter().any(|step| step.sources.contains(&source.id)) {
            check.fail(source.id.as_str(), "no step uses this source");
        }
    }
    for link in &place.links {
        let used = report.clone().any(|report| report.link.as_ref() == Some(&link.id));
        if !used && !place.steps.iter().any(|step| step.link.as_ref() == Some(&link.id)) {
            check.fail(link.id.as_str(), "no step uses this link");
        }
    }
}

/// The sources that stand outside of places.
fn shared_sources_used(check: &mut Check, content: &Content) {
    let entries = ledger(content);
    for source in &content.sources {
        if !entries.iter().any(|entry| entry.sources.contains(&source.id)) {
            check.fail(source.id.as_str(), "nothing uses this source");
        }
    }
}

fn words_match(check: &mut Check, wanted: &BTreeSet<String>, words: &WordKeys) {
    for (language, keys) in words {
        for key in wanted.difference(keys) {
            check.fail(key, format!("has no words in {language}{}", named_device(key)));
        }
        let asked_by_search = |key: &&String| key.strip_suffix(".also").is_some_and(|id| wanted.contains(id));
        for key in keys.difference(wanted).filter(|key| !asked_by_search(key)) {
            check.fail(key, format!("has words in {language}, but nothing in the content asks for them"));
        }
    }
}

fn named_device(key: &str) -> String {
    let device = Device::ALL.iter().find(|device| key.ends_with(&format!(".path-{}", device.key())));
    device.map_or_else(String::new, |device| format!(": the click path for {} is missing", device.key()))
}
