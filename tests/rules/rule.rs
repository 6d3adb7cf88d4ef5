//! A rule is a pattern that must not occur, with a sample that proves it can.

use crate::{files::File, report};
use regex::Regex;

/// Something that must not be written.
pub struct Rule {
    /// What must not occur, as a regular expression.
    pub never: &'static str,
    /// Why, or what to write instead.
    pub says: &'static str,
    /// A text in which it must be found.
    pub caught: &'static str,
    /// A text of good manners in which it must not be found.
    pub passes: &'static str,
}

/// Fails for each line of a file that breaks a rule; first asks each rule for its two samples.
pub fn hold(what: &str, rules: &[Rule], files: &[File]) {
    assert!(!files.is_empty(), "{what}: there are files to look at");
    let mut wrong = Vec::new();
    for rule in rules {
        let never = Regex::new(rule.never).unwrap();
        assert!(never.is_match(rule.caught), "{:?} must be caught by {}", rule.caught, rule.never);
        assert!(!never.is_match(rule.passes), "{:?} must pass {}", rule.passes, rule.never);
        for file in files {
            let text = file.text();
            let found = never.find_iter(&text).map(|found| {
                format!("{}:{}: {:?}: {}", file.path, line(&text, found.start()), found.as_str(), rule.says)
            });
            wrong.extend(found);
        }
    }
    report(what, &wrong);
}

/// The line of a byte, counted from 1.
fn line(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}
