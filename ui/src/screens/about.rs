//! About: why the program exists, what it promises, and where everything was read.

use crate::{desk::Desk, frame::Frame, input::Input, refusal::Refusal, reply::Reply};
use app::{Entry, Words};
use askama::Template;
use audit::{Confidence, Source};

struct Row {
    title: String,
    publisher: String,
    confidence: String,
    checked: String,
}

struct Table {
    id: String,
    caption: String,
    rows: Vec<Row>,
}

#[derive(Template)]
#[template(path = "about.html")]
struct Page {
    frame: Frame,
    promises: Vec<String>,
    independence: String,
    back: String,
}

#[derive(Template)]
#[template(path = "sources.html")]
struct Sources {
    frame: Frame,
    sum: String,
    old: String,
    tables: Vec<Table>,
}

/// What this program is.
pub fn show(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    let words = desk.words();
    let promises = vec![
        words.about_promise_1(),
        words.about_promise_2(),
        words.about_promise_3(),
        words.about_promise_4(),
        words.about_promise_5(),
    ];
    let independence = words.content("help-independence").unwrap_or_default();
    let back = desk.back.clone();
    let frame = Frame::new(desk, words.about_title(), "/about");
    Ok(Reply::Page(Page { frame, promises, independence, back }.render()?))
}

/// Every source, place by place, with the day on which what rests on it was last checked.
pub fn sources(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    let (words, today) = (desk.words(), desk.program.today());
    let content = &desk.program.content;
    let entries = app::ledger(content);
    let table = |id: &str, caption: String, sources: Vec<&Source>| Table {
        id: id.to_owned(),
        caption,
        rows: sources.into_iter().map(|source| row(words, source, &entries)).collect(),
    };
    let name = |place: &audit::Place| words.content(&format!("place-{}", place.id)).unwrap_or_default();
    let places =
        content.places.iter().map(|place| table(place.id.as_str(), name(place), place.sources.iter().collect()));
    let shared = table("shared", words.about_sources_shared(), content.sources.iter().collect());
    let tables = places.chain([shared]).collect();
    let page = Sources {
        sum: sum(words, &entries),
        old: words
            .about_sources_old(entries.iter().filter(|e| audit::checked_long_ago(e.checked_on, today)).count() as i64),
        tables,
        frame: Frame::new(desk, words.about_sources_title(), "/about/sources"),
    };
    Ok(Reply::Page(page.render()?))
}

fn sum(words: Words, entries: &[Entry]) -> String {
    let open = entries.iter().filter(|entry| !entry.gaps().is_empty()).count();
    let oldest = entries.iter().map(|entry| entry.checked_on).min().unwrap_or_default();
    words.about_sources_sum(entries.len() as i64, open as i64, &words.date(oldest))
}

fn row(words: Words, source: &Source, entries: &[Entry]) -> Row {
    let using = entries.iter().filter(|entry| entry.sources.contains(&source.id));
    Row {
        title: source.title.clone(),
        publisher: source.publisher.clone(),
        confidence: match source.confidence {
            Confidence::A => words.about_confidence_a(),
            Confidence::B => words.about_confidence_b(),
            Confidence::C => words.about_confidence_c(),
        },
        checked: using.map(|entry| entry.checked_on).min().map(|day| words.date_short(day)).unwrap_or_default(),
    }
}
