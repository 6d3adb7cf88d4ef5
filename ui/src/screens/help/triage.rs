//! The door and its questions: at most three answers lead to a sheet.

use super::line::{CountryItem, Line, countries, no_emergency, quick};
use crate::{desk::Desk, frame::Frame, input::Input, refusal::Refusal, reply::Reply};
use app::{Onward, Purpose, TriageQuestion};
use askama::Template;
use audit::HelpId;

/// One answer, or one sheet to choose directly.
struct Entry {
    href: String,
    title: String,
}

#[derive(Template)]
#[template(path = "help.html")]
struct Door {
    frame: Frame,
    question: String,
    entries: Vec<Entry>,
    danger: Vec<Line>,
    no_emergency: String,
    country: String,
    countries: Vec<CountryItem>,
    back: String,
}

#[derive(Template)]
#[template(path = "help_ask.html")]
struct Ask {
    frame: Frame,
    entries: Vec<Entry>,
    danger: Vec<Line>,
    no_emergency: String,
    back: String,
}

/// The door: the first question, the emergency number, and a page for young people.
pub fn door(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    let words = desk.words();
    let question = desk.program.content.questions.first().ok_or(Refusal::UnknownPage)?;
    let page = Door {
        question: words.content(&question.message()).unwrap_or_default(),
        entries: entries(desk, question),
        danger: quick(desk, &[Purpose::Danger]),
        no_emergency: no_emergency(desk),
        country: words.door_country_change(&app::country_name(words, desk.program.preferences().country)),
        countries: countries(desk),
        back: desk.back.clone(),
        frame: Frame::new(desk, words.door_title(), "/help"),
    };
    Ok(Reply::Page(page.render()?))
}

/// A further question.
pub fn ask(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let words = desk.words();
    let id = HelpId::new(input.param("question")).map_err(|_| Refusal::UnknownPage)?;
    let question = desk.program.content.question(&id).ok_or(Refusal::UnknownPage)?;
    let (title, entries) = (words.content(&question.message()).unwrap_or_default(), entries(desk, question));
    choices(desk, title, entries, &format!("/help/ask/{id}"))
}

/// Every sheet, for whoever knows which.
pub fn all(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    let words = desk.words();
    let sheets = desk.program.content.sheets.iter();
    let entry = |sheet: &app::Sheet| Entry {
        href: format!("/help/{}", sheet.incident.key()),
        title: words.content(&sheet.message()).unwrap_or_default(),
    };
    let entries = sheets.map(entry).collect();
    choices(desk, words.door_all(), entries, "/help/all")
}

/// A page of choices, with the emergency number below them.
fn choices(desk: &mut Desk, title: String, entries: Vec<Entry>, here: &str) -> Result<Reply, Refusal> {
    let page = Ask {
        entries,
        danger: quick(desk, &[Purpose::Danger]),
        no_emergency: no_emergency(desk),
        back: desk.back.clone(),
        frame: Frame::new(desk, title, here),
    };
    Ok(Reply::Page(page.render()?))
}

fn entries(desk: &Desk, question: &TriageQuestion) -> Vec<Entry> {
    let (words, message) = (desk.words(), question.message());
    let answers = question.answers.iter();
    let entry = |answer: &app::TriageAnswer| Entry {
        href: match &answer.onward {
            Onward::Ask(next) => format!("/help/ask/{next}"),
            Onward::Sheet(incident) => format!("/help/{}", incident.key()),
        },
        title: words.content_attr(&message, answer.id.as_str()).unwrap_or_default(),
    };
    answers.map(entry).collect()
}
