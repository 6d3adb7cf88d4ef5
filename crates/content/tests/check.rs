//! What the content loader and the content check say to a person who has slipped.

#![allow(clippy::unwrap_used)]

use content::{Content, ContentError, Files, PageKind, Severity, check};
use jiff::civil::date;
use std::collections::BTreeSet;

/// The smallest help door: one question, one sheet, one line.
const SHEETS: &str = r#"
source = []
sheet = []
question = []
[sayno]
steps = 1
sources = []
checked_on = 2026-11-01
confidence = "B"
"#;

const HELP: &str = r#"
[[source]]
id = "help-source"
title = "T"
publisher = "P"
confidence = "A"
[[line]]
id = "de-police"
country = "DE"
purpose = "danger"
number = "110"
dial = "110"
hours = "always"
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

const CHANNELS: &str = r#"
[[source]]
id = "channel-source"
title = "T"
publisher = "P"
confidence = "B"
[[channel]]
id = "mail"
fate = "keeps"
sources = ["channel-source"]
checked_on = 2026-11-01
confidence = "B"
"#;

const PLACE: &str = r#"
id = "chat"
kind = "messenger"
order = 1
default_audience = "contacts"
reach = "usual"
[report]
link = "chat-form"
sources = ["chat-source"]
checked_on = 2026-11-01
confidence = "B"
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
[[link]]
id = "chat-form"
url = "https://example.org/c"
kind = "form"
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
past = true
hidden_in = ["separation"]
reworded_in = ["foster-care"]
since = 2026-11-20
checked_on = 2026-11-02
confidence = "A"
path_confidence = "B"
"#;

const LESSONS: &str = r#"
[[source]]
id = "lesson-source"
title = "T"
publisher = "P"
confidence = "A"
[[page]]
id = "photos"
minutes = 2
paragraphs = 2
steps = ["chat-photo"]
sources = ["lesson-source"]
checked_on = 2026-11-01
confidence = "B"
"#;

fn files(place: &str, lines: &str) -> Files {
    Files {
        places: vec![("chat.toml".to_owned(), place.to_owned())],
        pages: vec![(PageKind::Lesson, LESSONS.to_owned())],
        sheets: SHEETS.to_owned(),
        lines: lines.to_owned(),
        looks: LOOKS.to_owned(),
        channels: CHANNELS.to_owned(),
        renamed: String::new(),
    }
}

fn parse(place: &str, lines: &str) -> Result<Content, ContentError> {
    Content::parse(&files(place, lines))
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
        ("link = \"chat-form\"", "", "Failure: no step uses this link"),
        ("past = true", "", "Failure: has no step about old pictures: give one step past = true"),
        ("since = 2026-11-20", "since = 2027-11-20", "Failure: was added or changed on a day in the future"),
        ("[\"foster-care\"]", "[\"separation\"]", "Failure: is both hidden and reworded in the same situation"),
        ("2026-11-02", "2026-12-01", "Failure: its checked date lies in the future"),
        ("2026-11-02", "2026-03-01", "Warning: was last checked 8 months ago"),
    ] {
        assert_eq!(findings(from, to), [says], "{from} → {to}");
    }
}

/// What is wrong with the lesson when a line of it is another.
fn about_the_lesson(from: &str, to: &str) -> Vec<String> {
    assert!(LESSONS.contains(from), "the sample has {from}");
    let pages = vec![(PageKind::Lesson, LESSONS.replace(from, to))];
    let content = Content::parse(&Files { pages, ..files(PLACE, HELP) }).unwrap();
    let check = check(&content, &[("de", BTreeSet::new())].into(), date(2026, 11, 23));
    let about = check
        .findings
        .into_iter()
        .filter(|finding| finding.id == "lesson-photos" && !finding.what.contains("no words"));
    about.map(|finding| finding.what).collect()
}

#[test]
fn a_page_has_all_it_needs() {
    assert_eq!(about_the_lesson("minutes = 2", "minutes = 3"), [""; 0]);
    for (from, to, says) in [
        ("minutes = 2", "minutes = 4", "its minutes are not between 1 and 3"),
        ("paragraphs = 2", "paragraphs = 0", "has no paragraph"),
        ("steps = [\"chat-photo\"]", "", "names no step to do now"),
        ("confidence = \"B\"", "confidence = \"C\"", "a page with facts that are not confirmed (C) is not shown"),
        ("minutes = 2", "minutes = 2\nsays = 1", "sentences to say belong to talks, and only to them"),
        ("minutes = 2", "minutes = 2\ncountry = \"DE\"", "a country belongs to the law, and only to it"),
    ] {
        assert_eq!(about_the_lesson(from, to), [says], "{from} → {to}");
    }
    let lost = vec![(PageKind::Lesson, LESSONS.replace("chat-photo", "chat-gone"))];
    let lost = Content::parse(&Files { pages: lost, ..files(PLACE, HELP) });
    assert!(matches!(lost, Err(ContentError::Dangling { .. })), "a page leads to steps that are there");
}

#[test]
fn a_renamed_step_leads_from_nowhere_to_somewhere() {
    let renamed = |from: &str, to: &str| {
        let renamed = format!("[[renamed]]\nfrom = \"{from}\"\nto = \"{to}\"\non = 2026-11-25\n");
        Content::parse(&Files { renamed, ..files(PLACE, HELP) })
    };
    let content = renamed("chat-avatar", "chat-photo").unwrap();
    let old = audit::StepId::new("chat-avatar").unwrap();
    assert_eq!(content.present_id(&old).as_str(), "chat-photo");
    assert!(matches!(renamed("chat-photo", "chat-photo"), Err(ContentError::Twice { .. })), "the old id must be gone");
    assert!(matches!(renamed("chat-avatar", "chat-gone"), Err(ContentError::Dangling { .. })));
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
