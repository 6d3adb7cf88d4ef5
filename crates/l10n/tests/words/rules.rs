//! A rule is a pattern that must not occur, with a sample that proves it can.

use crate::readable::{is_label, without_labels};
use crate::report;
use crate::texts::{Text, texts};
use regex::Regex;

/// Something that must not be written.
pub struct Rule {
    /// The languages it is for.
    pub langs: &'static [&'static str],
    /// What must not occur, as a regular expression.
    pub never: &'static str,
    /// Why, or what to write instead.
    pub says: &'static str,
    /// A text in which it must be found.
    pub caught: &'static str,
    /// A text of good manners in which it must not be found.
    pub passes: &'static str,
}

/// Both languages.
pub const BOTH: &[&str] = &["de", "en"];
/// German alone.
pub const DE: &[&str] = &["de"];
/// English alone.
pub const EN: &[&str] = &["en"];

/// Fails for each text that breaks a rule, as far as it is `seen`; `None` leaves a text out.
pub fn hold(what: &str, rules: &[Rule], seen: impl Fn(&Text) -> Option<String>) {
    let mut wrong = Vec::new();
    for lang in BOTH {
        let seen = |text: Text| seen(&text).map(|says| Text { says, ..text });
        let texts: Vec<_> = texts(lang).into_iter().filter_map(seen).collect();
        for rule in rules.iter().filter(|rule| rule.langs.contains(lang)) {
            let never = Regex::new(rule.never).unwrap();
            for text in &texts {
                wrong.extend(never.find_iter(&text.says).map(|hit| line(text, rule, hit)));
            }
        }
    }
    report(what, &wrong);
}

/// All of a text.
pub fn everything(text: &Text) -> Option<String> {
    Some(text.says.clone())
}

/// A text without names of somebody else's menus.
pub fn our_words(text: &Text) -> Option<String> {
    (!is_label(text)).then(|| without_labels(&text.says))
}

/// Fails for each rule that does not find its own sample, or finds what is right.
pub fn can_fail(rules: &[Rule]) {
    let mut wrong = Vec::new();
    for rule in rules {
        let never = Regex::new(rule.never).unwrap();
        if !never.is_match(rule.caught) {
            wrong.push(format!("“{}” does not break the rule “{}”", rule.caught, rule.says));
        }
        if never.is_match(rule.passes) {
            wrong.push(format!("“{}” breaks the rule “{}”", rule.passes, rule.says));
        }
    }
    report("rules that do not do what they say", &wrong);
}

fn line(text: &Text, rule: &Rule, hit: regex::Match) -> String {
    let around = |from: usize, to: usize| text.says.get(from..to).unwrap_or_default();
    let before = text.says[..hit.start()].char_indices().rev().nth(20).map_or(0, |(at, _)| at);
    let after = text.says[hit.end()..].char_indices().nth(20).map_or(text.says.len(), |(at, _)| hit.end() + at);
    let shown = format!("{}»{}«{}", around(before, hit.start()), hit.as_str(), around(hit.end(), after));
    format!("{}: {} ({})", text.place, rule.says, shown.replace('\n', " "))
}
