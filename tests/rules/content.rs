//! The content as a whole: complete, checked, and no longer than a screen can show.

use crate::report;
use app::{Check, Clock, Content, Country, Lang, Page, PageKind, Words};
use audit::{AgeBand, Incident, LookId, PlaceGroup, Poster, Step};
use jiff::civil::{Date, date};
use std::collections::BTreeSet;

/// Every place a family may have to look at: those with menus, and those with people.
const PLACES: &[&str] = &[
    "whatsapp",
    "telegram",
    "signal",
    "discord",
    "instagram",
    "facebook",
    "tiktok",
    "youtube",
    "snapchat",
    "threads",
    "x",
    "pinterest",
    "bereal",
    "reddit",
    "bluesky",
    "mastodon",
    "linkedin",
    "neighbours",
    "google-photos",
    "icloud-photos",
    "dropbox",
    "onedrive",
    "google-drive",
    "wetransfer",
    "google-maps",
    "phone",
    "photo-print",
    "family-apps",
    "blog",
    "strava",
    "komoot",
    "kleinanzeigen",
    "vinted",
    "ebay",
    "facebook-marketplace",
    "dating",
    "relatives",
    "other-parent",
    "school",
    "nursery",
    "club",
    "photographer",
    "press",
    "search-engines",
    "web-archives",
    "face-search",
    "old-accounts",
];

/// Words a minute of somebody who reads quietly.
const WORDS_A_MINUTE: usize = 200;

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
fn every_place_is_there_with_its_steps() {
    let (content, _) = checked();
    let places: BTreeSet<_> = content.places.iter().map(|place| place.id.as_str()).collect();
    assert_eq!(places, PLACES.iter().copied().collect());
    assert_eq!(content.places.len(), PLACES.len());
    assert!(content.places.iter().all(|place| place.steps.len() >= 3 && place.report.is_some()));
    assert!(steps(&content).count() >= 400, "{} steps", steps(&content).count());
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
            wrong.extend(too_long(&title).map(|title| format!("{} {}: {title}", lang.code(), step.id)));
        }
        for page in &content.pages {
            let title = Words::new(lang).content(&page.message()).unwrap();
            wrong.extend(too_long(&title).map(|title| format!("{} {}: {title}", lang.code(), page.message())));
        }
    }
    report("long titles", &wrong);
}

fn too_long(title: &str) -> Option<&str> {
    (title.chars().count() > TITLE_MAX || title.contains('\n')).then_some(title)
}

#[test]
fn every_place_begins_with_the_basics() {
    let (content, _) = checked();
    for place in &content.places {
        let basics = place.steps.iter().filter(|step| step.level == audit::Level::First).count();
        assert!((1..=5).contains(&basics), "{} has {basics} basic steps: two to four that matter most", place.id);
    }
}

/// Who posts, as asked in the intake, leads to a place of their own. A child that posts has no place: it raises the steps
/// about its own accounts instead.
#[test]
fn whoever_posts_has_a_place() {
    let (content, _) = checked();
    for poster in Poster::ALL.iter().filter(|poster| **poster != Poster::Child) {
        let reached = content.places.iter().filter(|place| place.posters.contains(poster)).count();
        assert!(reached > 0, "{} leads nowhere", poster.key());
    }
}

#[test]
fn there_is_something_to_read_about_everything() {
    let (content, _) = checked();
    let count = |kind| content.pages_of(kind).count();
    assert!(count(PageKind::Lesson) >= 20 && count(PageKind::Myth) >= 10, "lessons and myths");
    let talks: BTreeSet<AgeBand> =
        content.pages_of(PageKind::Talk).flat_map(|page| page.ages.iter().copied()).collect();
    assert_eq!(talks, AgeBand::ALL.iter().copied().collect(), "a talk for every age");
    let laws: BTreeSet<_> = content.pages_of(PageKind::Law).filter_map(|page| page.country).collect();
    let wanted = [Country::DE, Country::AT, Country::CH, Country::GB, Country::IE, Country::EU];
    assert_eq!(laws, wanted.into(), "the law of each country once");
}

#[test]
fn no_page_takes_longer_than_it_says() {
    let (content, _) = checked();
    let mut wrong = Vec::new();
    for lang in Lang::ALL_REAL {
        for page in &content.pages {
            let words = length(page, Words::new(lang));
            if words > page.minutes as usize * WORDS_A_MINUTE {
                wrong.push(format!("{} {}: {words} words in {} minutes", lang.code(), page.message(), page.minutes));
            }
        }
    }
    report("long pages", &wrong);
}

fn length(page: &Page, words: Words) -> usize {
    let texts = page.parts().filter_map(|part| words.content_attr(&page.message(), &part));
    texts.map(|text| text.split_whitespace().count()).sum()
}

/// The checked date of a page or step must not be the only thing about it: an idle lesson leads nobody on.
#[test]
fn every_group_of_places_has_a_lesson_that_leads_to_it() {
    let (content, _) = checked();
    let led: BTreeSet<PlaceGroup> = content
        .pages_of(PageKind::Lesson)
        .flat_map(|page| &page.steps)
        .filter_map(|id| content.step(id).map(|(place, _)| place.kind.group()))
        .collect();
    for group in PlaceGroup::ALL.iter().filter(|group| **group != PlaceGroup::Own) {
        assert!(led.contains(group), "no lesson leads to {}", group.key());
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

/// In fright one click and three answers must lead to somebody, in every country on offer.
#[test]
fn every_sheet_has_somebody_to_turn_to_in_every_country() {
    let (content, _) = checked();
    assert_eq!(content.sheets.len(), Incident::ALL.len(), "nine sheets");
    let now = Clock::System.now();
    let mut wrong = Vec::new();
    for sheet in &content.sheets {
        for country in Country::offered() {
            let reached = sheet
                .needs
                .iter()
                .any(|need| app::lines_now(&content, country, *need, now).iter().any(|now| now.line.number.is_some()));
            wrong.extend((!reached).then(|| format!("{}: no number in {}", sheet.incident.key(), country.code())));
        }
    }
    report("sheets without help", &wrong);
}
