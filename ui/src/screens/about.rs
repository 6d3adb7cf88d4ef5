//! About: why the program exists, what it promises, and where everything was read.

use crate::{desk::Desk, frame::Frame, input::Input, parts::place_name, refusal::Refusal, reply::Reply};
use app::Words;
use askama::Template;
use audit::{Confidence, Source};

struct Row {
    title: String,
    publisher: String,
    confidence: String,
}

struct Table {
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

/// Every source, place by place.
pub fn sources(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    let words = desk.words();
    let content = &desk.program.content;
    let table = |caption: String, sources: &[Source]| Table {
        caption,
        rows: sources.iter().map(|source| row(words, source)).collect(),
    };
    let places = content.places.iter().map(|place| table(place_name(words, &place.id), &place.sources));
    let tables = places.chain([table(words.door_title(), &content.sources)]).collect();
    let frame = Frame::new(desk, words.about_sources_title(), "/about/sources");
    Ok(Reply::Page(Sources { frame, tables }.render()?))
}

fn row(words: Words, source: &Source) -> Row {
    Row {
        title: source.title.clone(),
        publisher: source.publisher.clone(),
        confidence: match source.confidence {
            Confidence::A => words.about_confidence_a(),
            Confidence::B => words.about_confidence_b(),
            Confidence::C => words.about_confidence_c(),
        },
    }
}
