//! What the content loader and the content check say to a person who has slipped.

#![allow(clippy::unwrap_used)]

use content::{Content, ContentError, Severity, check};
use jiff::civil::date;
use std::collections::BTreeSet;

const HELP: &str = r#"
[[source]]
id = "help-source"
title = "T"
publisher = "P"
confidence = "A"
[[situation]]
id = "blackmail"
steps = 1
lines = ["danger"]
sources = ["help-source"]
checked_on = 2026-11-01
confidence = "A"
[[line]]
id = "de-police"
country = "DE"
purpose = "danger"
number = "110"
dial = "110"
source = "help-source"
checked_on = 2026-11-01
confidence = "A"
"#;

const LOOKS: &str = r#"
[[source]]
id = "look-source"
title = "T"
publisher = "P"
confidence = "A"
[[look]]
id = "messenger"
minutes = 2
sources = ["look-source"]
checked_on = 2026-11-01
confidence = "A"
"#;

const PLACE: &str = r#"
id = "chat"
kind = "messenger"
order = 1
default_audience = "contacts"
[[source]]
id = "chat-source"
title = "T"
publisher = "P"
url = "https://example.org/a"
confidence = "A"
[[link]]
id = "chat-link"
url = "https://example.org/b"
kind = "help"
[[step]]
id = "chat-photo"
level = "first"
kind = "one-time"
effect = 5
minutes = 2
closes = ["audience"]
devices = ["ios"]
link = "chat-link"
sources = ["chat-source"]
checked_on = 2026-11-01
confidence = "A"
path_confidence = "B"
"#;

fn parse(place: &str, help: &str) -> Result<Content, ContentError> {
    Content::parse(vec![("chat.toml".to_owned(), place.to_owned())], help, LOOKS)
}

/// The findings about the step or place for a changed place file, without those about missing words.
fn findings(from: &str, to: &str) -> Vec<String> {
    assert!(PLACE.contains(from), "the sample has {from}");
    let content = parse(&PLACE.replace(from, to), HELP).unwrap();
    let check = check(&content, &[("de", BTreeSet::new())].into(), date(2026, 11, 23));
    let about = check.findings.into_iter().filter(|finding| finding.id.starts_with("chat"));
    about.map(|finding| format!("{:?}: {}", finding.severity, finding.what)).collect()
}

#[test]
fn a_whole_place_has_no_findings_of_its_own() {
    assert_eq!(findings("effect = 5", "effect = 5"), Vec::<String>::new());
}

#[test]
fn each_slip_is_named() {
    for (from, to, says) in [
        ("effect = 5", "effect = 6", "Failure: its effect is not between 1 and 5"),
        ("minutes = 2", "minutes = 0", "Failure: its minutes are not between 1 and 120"),
        ("closes = [\"audience\"]", "closes = []", "Failure: says nothing about what it closes"),
        ("path_confidence = \"B\"", "", "Failure: path_confidence belongs to steps with devices, and only to them"),
        ("https://example.org/b", "http://example.org/b", "Failure: its address is not a plain https address"),
        ("https://example.org/b", "https://a@example.org/b", "Failure: its address is not a plain https address"),
        ("link = \"chat-link\"", "", "Failure: no step uses this link"),
        ("checked_on = 2026-11-01", "checked_on = 2026-12-01", "Failure: its checked date lies in the future"),
        ("checked_on = 2026-11-01", "checked_on = 2026-03-01", "Warning: was last checked 8 months ago"),
    ] {
        assert_eq!(findings(from, to), [says], "{from} → {to}");
    }
}

#[test]
fn a_file_that_points_nowhere_or_says_twice_is_refused() {
    let dangling =
        |from: &str, to: &str| matches!(parse(&PLACE.replace(from, to), HELP), Err(ContentError::Dangling { .. }));
    assert!(dangling("link = \"chat-link\"", "link = \"other\""));
    assert!(dangling("sources = [\"chat-source\"]", "sources = [\"other\"]"));
    let twice = format!("{PLACE}\n{}", &PLACE[PLACE.find("[[step]]").unwrap()..]);
    assert!(matches!(parse(&twice, HELP), Err(ContentError::Twice { .. })));
    for slip in ["effect = 5\ncolour = 1", "effect = \"much\"", "effect = 5\nid = \"x\""] {
        assert!(
            matches!(parse(&PLACE.replace("effect = 5", slip), HELP), Err(ContentError::Malformed { .. })),
            "{slip}"
        );
    }
}

#[test]
fn an_unconfirmed_help_line_is_never_loaded() {
    let start = HELP.find("[[line]]").unwrap();
    let unsure = format!("{}{}", &HELP[..start], HELP[start..].replace("confidence = \"A\"", "confidence = \"C\""));
    assert_eq!(parse(PLACE, &unsure).unwrap().lines, Vec::new());
    assert_eq!(parse(PLACE, HELP).unwrap().lines.len(), 1);
}

#[test]
fn words_and_content_must_match_in_every_language() {
    let content = parse(PLACE, HELP).unwrap();
    let keys: BTreeSet<String> = ["place-chat".to_owned(), "step-chat-gone".to_owned()].into();
    let check = check(&content, &[("en", keys)].into(), date(2026, 11, 23));
    assert!(!check.passes());
    let said = |id: &str| check.findings.iter().find(|f| f.id == id).map(|f| (f.severity, f.what.clone()));
    let missing = said("step-chat-photo.path-ios").unwrap();
    assert_eq!(missing, (Severity::Failure, "has no words in en: the click path for ios is missing".to_owned()));
    assert_eq!(said("step-chat-gone").unwrap().1, "has words in en, but nothing in the content asks for them");
    assert_eq!(said("place-chat"), None);
}
