//! The content check: what is missing or wrong, in plain words for the person who edits the content.

use crate::Content;
use audit::{Device, LookId, Place, Step};
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

    fn fail(&mut self, id: &str, what: impl Into<String>) {
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
    let mut wanted = Wanted::default();
    for place in &content.places {
        wanted.message(&format!("place-{}", place.id), &["about"]);
        for step in &place.steps {
            step_parts(&mut check, place, step, today);
            wanted.step(step);
        }
        place.links.iter().for_each(|link| https(&mut check, link.id.as_str(), &link.url));
        sources_used(&mut check, place);
    }
    for source in content.places.iter().flat_map(|place| &place.sources).chain(&content.sources) {
        source.url.iter().for_each(|url| https(&mut check, source.id.as_str(), url));
    }
    help_parts(&mut check, &mut wanted, content, today);
    wanted.talks();
    words_match(&mut check, &wanted.0, words);
    check
}

/// The message keys that the content needs.
#[derive(Default)]
struct Wanted(BTreeSet<String>);

impl Wanted {
    fn message(&mut self, id: &str, attributes: &[&str]) {
        self.0.insert(id.to_owned());
        self.0.extend(attributes.iter().map(|attribute| format!("{id}.{attribute}")));
    }

    fn step(&mut self, step: &Step) {
        let id = format!("step-{}", step.id);
        self.message(&id, &["what", "why", "search-for", "find-out"]);
        self.0.extend(step.devices.iter().map(|device| format!("{id}.path-{}", device.key())));
    }

    fn talks(&mut self) {
        for topic in audit::Topic::ALL {
            let id = format!("ask-{}", topic.key());
            self.0.insert(id.clone());
            self.0.extend(audit::AgeBand::ALL.iter().map(|age| format!("{id}.age-{}", age.key())));
        }
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
    dated(check, id, step.checked_on, today);
}

fn dated(check: &mut Check, id: &str, checked_on: Date, today: Date) {
    if checked_on > today {
        check.fail(id, "its checked date lies in the future");
    }
    let months = checked_on.until((jiff::Unit::Month, today)).map_or(0, |span| span.get_months());
    if months >= audit::CHECKED_FRESH_MONTHS {
        check.warn(id, format!("was last checked {months} months ago"));
    }
}

fn https(check: &mut Check, id: &str, url: &str) {
    let host = url.strip_prefix("https://").and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
    let plain = url.chars().all(|c| c.is_ascii_graphic()) && !url.contains(['"', '<', '>', '\\', '`', '{', '}']);
    if !plain || !host.contains('.') || host.contains('@') || host.contains(':') {
        check.fail(id, "its address is not a plain https address");
    }
}

fn sources_used(check: &mut Check, place: &Place) {
    for source in &place.sources {
        if !place.steps.iter().any(|step| step.sources.contains(&source.id)) {
            check.fail(source.id.as_str(), "no step uses this source");
        }
    }
    for link in &place.links {
        if !place.steps.iter().any(|step| step.link.as_ref() == Some(&link.id)) {
            check.fail(link.id.as_str(), "no step uses this link");
        }
    }
}

fn help_parts(check: &mut Check, wanted: &mut Wanted, content: &Content, today: Date) {
    for situation in &content.situations {
        let id = format!("help-{}", situation.id);
        wanted.message(&id, &["first", "never", "child"]);
        wanted.0.extend((1..=situation.steps).map(|n| format!("{id}.step-{n}")));
        dated(check, situation.id.as_str(), situation.checked_on, today);
    }
    wanted.message("help-blackmail", &["sayno"]);
    for id in ["help-independence", "help-no-legal-advice", "help-numbers-note"] {
        wanted.message(id, &[]);
    }
    for line in &content.lines {
        wanted.message(&format!("line-{}", line.id), &["what", "hours"]);
        dated(check, line.id.as_str(), line.checked_on, today);
        line.url.iter().for_each(|url| https(check, line.id.as_str(), url));
        if line.number.is_some() != line.dial.is_some() {
            check.fail(line.id.as_str(), "number and dial belong together");
        }
        if line.number.is_none() && line.url.is_none() {
            check.fail(line.id.as_str(), "has neither a number nor an address");
        }
        let dialled = line.dial.as_deref().unwrap_or("1").trim_start_matches('+');
        if !dialled.bytes().all(|byte| byte.is_ascii_digit()) {
            check.fail(line.id.as_str(), "its dial has more than digits and a leading plus");
        }
    }
    looks_parts(check, wanted, content, today);
}

fn looks_parts(check: &mut Check, wanted: &mut Wanted, content: &Content, today: Date) {
    for id in LookId::ALL {
        let Some(look) = content.look(*id) else {
            check.fail(id.key(), "this look is missing");
            continue;
        };
        let parts = ["about", "step-1", "step-2", "step-3", "step-4", "found", "not-there", "could-not-tell"];
        wanted.message(&format!("look-{}", id.key()), &parts);
        dated(check, id.key(), look.checked_on, today);
    }
}

fn words_match(check: &mut Check, wanted: &BTreeSet<String>, words: &WordKeys) {
    for (language, keys) in words {
        for key in wanted.difference(keys) {
            check.fail(key, format!("has no words in {language}{}", named_device(key)));
        }
        for key in keys.difference(wanted) {
            check.fail(key, format!("has words in {language}, but nothing in the content asks for them"));
        }
    }
}

fn named_device(key: &str) -> String {
    let device = Device::ALL.iter().find(|device| key.ends_with(&format!(".path-{}", device.key())));
    device.map_or_else(String::new, |device| format!(": the click path for {} is missing", device.key()))
}
