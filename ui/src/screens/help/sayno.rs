//! The page for young people, to hand over: the steps of #SayNo in our own words, and numbers for them.

use super::line::{Line, no_emergency, one, quick};
use crate::{desk::Desk, frame::Frame, input::Input, refusal::Refusal, reply::Reply};
use app::YOUNG;
use askama::Template;

/// One step: what to do, and a little more.
struct Step {
    what: String,
    more: String,
}

#[derive(Template)]
#[template(path = "help_sayno.html")]
struct Page {
    frame: Frame,
    lead: String,
    steps: Vec<Step>,
    life: String,
    emergency: Vec<Line>,
    no_emergency: String,
    numbers: String,
    lines: Vec<Line>,
    removal: String,
    take_down: Vec<Line>,
    begin: String,
    say: String,
    origin: String,
    checked: String,
    sources: Vec<String>,
}

/// Shows the page.
pub fn sayno(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    let words = desk.words();
    let content = &desk.program.content;
    let part = |attribute: &str| words.content_attr("sayno", attribute).unwrap_or_default();
    let step = |number: usize| Step { what: part(&format!("step-{number}")), more: part(&format!("more-{number}")) };
    let sources = content.sayno.sources.iter().filter_map(|source| content.source(source));
    let page = Page {
        lead: part("lead"),
        steps: (1..=content.sayno.steps).map(step).collect(),
        life: part("life"),
        emergency: quick(desk, &YOUNG[..1]),
        no_emergency: no_emergency(desk),
        numbers: part("numbers"),
        lines: quick(desk, &YOUNG[1..]),
        removal: part("removal"),
        take_down: one(desk, TAKE_IT_DOWN).into_iter().collect(),
        begin: part("begin"),
        say: part("say"),
        origin: part("origin"),
        checked: app::checked_day(words, content.sayno.checked_on, desk.program.today()),
        sources: sources.map(|source| app::named_source(words, source)).collect(),
        frame: Frame::new(desk, words.content("sayno").unwrap_or_default(), "/help/sayno"),
    };
    Ok(Reply::Page(page.render()?))
}

/// The line that takes nude pictures of young people down; a test says it is there.
const TAKE_IT_DOWN: &str = "int-take-it-down";
