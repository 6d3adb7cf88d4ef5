//! The content as a whole: complete, checked, and no longer than a screen can show.

use crate::report;
use app::{Check, Clock, Content, Country, Lang, Words};
use audit::{LookId, Step};
use jiff::civil::{Date, date};
use std::collections::BTreeSet;

const PLACES: [&str; 8] =
    ["whatsapp", "instagram", "facebook", "tiktok", "google-photos", "icloud-photos", "school", "search-engines"];

/// A step's title, in characters.
const TITLE_MAX: usize = 60;

/// A clock that is wrong is not the content's fault.
fn today() -> Date {
    Clock::System.today().max(date(2026, 11, 23))
}

fn checked() -> (Content, Check) {
    app::checked_content(today()).unwrap()
}

fn steps(content: &Content) -> impl Iterator<Item = &Step> {
    content.places.iter().flat_map(|place| &place.steps)
}

#[test]
fn the_check_finds_no_failure() {
    let (_, check) = checked();
    let failures = check.findings.iter().filter(|finding| finding.severity == app::Severity::Failure);
    report("content", &failures.map(|finding| format!("{}: {}", finding.id, finding.what)).collect::<Vec<_>>());
    assert!(check.passes());
}

#[test]
fn there_are_eight_places_and_sixty_steps() {
    let (content, _) = checked();
    let places: BTreeSet<_> = content.places.iter().map(|place| place.id.as_str()).collect();
    assert_eq!(places, PLACES.into());
    assert_eq!(content.places.len(), PLACES.len());
    assert!(steps(&content).count() >= 60, "{} steps", steps(&content).count());
    let ids: BTreeSet<_> = steps(&content).map(|step| &step.id).collect();
    assert_eq!(ids.len(), steps(&content).count(), "each id once");
}

#[test]
fn a_title_fits_on_a_line_or_two() {
    let (content, _) = checked();
    let mut wrong = Vec::new();
    for lang in Lang::ALL_REAL {
        for step in steps(&content) {
            let title = Words::new(lang).content(&format!("step-{}", step.id)).unwrap();
            if title.chars().count() > TITLE_MAX || title.contains('\n') {
                wrong.push(format!("{} {}: {title}", lang.code(), step.id));
            }
        }
    }
    report("long titles", &wrong);
}

#[test]
fn every_place_begins_with_the_basics() {
    let (content, _) = checked();
    for place in &content.places {
        let basics = place.steps.iter().filter(|step| step.level == audit::Level::First).count();
        assert!((1..=5).contains(&basics), "{} has {basics} basic steps: two to four that matter most", place.id);
    }
}

#[test]
fn all_three_looks_are_there() {
    let (content, _) = checked();
    let looks: BTreeSet<_> = content.looks.iter().map(|look| look.id).collect();
    assert_eq!(looks, LookId::ALL.iter().copied().collect());
    assert_eq!(content.looks.len(), LookId::ALL.len(), "each once");
    assert!(content.looks.iter().all(|look| !look.sources.is_empty() && look.minutes > 0));
}

/// In fright one click must lead to somebody, in every country on offer.
#[test]
fn every_situation_has_steps_and_somebody_to_turn_to_in_every_country() {
    let (content, _) = checked();
    assert!(content.situations.len() >= 4, "four doors");
    let mut wrong = Vec::new();
    for situation in &content.situations {
        assert!(situation.steps >= 2 && !situation.sources.is_empty(), "{} says what to do", situation.id);
        for country in Country::ALL.iter().filter(|country| **country != Country::EU) {
            let reached = content.lines.iter().any(|line| {
                situation.lines.contains(&line.purpose) && line.country == *country && line.number.is_some()
            });
            wrong.extend((!reached).then(|| format!("{}: no number in {}", situation.id, country.code())));
        }
    }
    report("situations without help", &wrong);
}
