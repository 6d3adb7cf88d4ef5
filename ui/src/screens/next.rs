//! The next audit: a day, a calendar file, and good night.

use crate::{
    desk::Desk,
    desktop::FileKind,
    frame::Frame,
    input::Input,
    notice::Notice,
    refusal::Refusal,
    reply::{Effect, Reply},
};
use app::Keeping;
use askama::Template;
use jiff::{ToSpan, civil::Date};

/// Months to the days that are offered.
const OFFERED: [i64; 3] = [1, 3, 6];

struct Offer {
    months: i64,
    label: String,
    date: String,
}

#[derive(Template)]
#[template(path = "next.html")]
struct Page {
    frame: Frame,
    offers: Vec<Offer>,
    day: String,
    month: String,
    year: String,
    error: String,
    chosen: String,
    has_sentence: bool,
}

#[derive(Template)]
#[template(path = "done.html")]
struct Done {
    frame: Frame,
    lead: String,
    after: String,
}

/// Shows the days on offer, and the one that is chosen.
pub fn show(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    Ok(Reply::Page(page(desk, ["", "", ""], String::new())?))
}

/// Keeps a day.
pub fn save(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let words = desk.words();
    let today = desk.program.today();
    let field = |name| input.form.one(name).unwrap_or_default().trim();
    let typed = [field("day"), field("month"), field("year")];
    let wish = match input.form.one("months").and_then(|months| months.parse::<i64>().ok()) {
        Some(months) if OFFERED.contains(&months) => today.checked_add(months.months()).ok(),
        Some(_) => return Err(Refusal::NotUnderstood),
        None => date(typed),
    };
    match wish {
        Some(day) if day > today => {
            desk.program.set_next_audit(day)?;
            desk.say(Notice::saying(words.next_saved()));
            Ok(Reply::see("/next"))
        }
        Some(_) => Ok(Reply::Again(page(desk, typed, words.next_error_past())?)),
        None => Ok(Reply::Again(page(desk, typed, words.next_error_date())?)),
    }
}

/// Makes the calendar file and asks where to save it.
pub fn calendar(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let words = desk.words();
    let sentence = input.form.one("sentence") == Some("yes");
    let Some(file) = app::calendar_file(&desk.program, words, sentence)? else { return Ok(Reply::see("/next")) };
    let save = Effect::Save { name: app::calendar_name(words), kind: FileKind::Calendar, bytes: file.into_bytes() };
    Ok(Reply::Do(save, "/next".to_owned()))
}

/// Good night. The next audit begins from what is known now.
pub fn done(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    let words = desk.words();
    desk.program.end_audit()?;
    let after = match desk.program.keeping() {
        Keeping::Here => words.next_bye_here(),
        Keeping::Nowhere => words.next_bye_nothing(),
        Keeping::Sample | Keeping::Undecided => String::new(),
    };
    let frame = Frame::new(desk, words.next_bye_title(), "/next/done");
    Ok(Reply::Page(Done { frame, lead: words.next_bye_lead(), after }.render()?))
}

fn date([day, month, year]: [&str; 3]) -> Option<Date> {
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok().filter(|date| date.year() < 2200)
}

fn page(desk: &mut Desk, [day, month, year]: [&str; 3], error: String) -> Result<String, Refusal> {
    let words = desk.words();
    let today = desk.program.today();
    let labels = [words.next_in_1(), words.next_in_3(), words.next_in_6()];
    let offer = |(months, label): (i64, String)| {
        let date = today.checked_add(months.months()).map(|day| words.weekday_date(day)).unwrap_or_default();
        Offer { months, label, date }
    };
    desk.ask_again(!error.is_empty());
    let chosen = desk.program.next_audit()?;
    let page = Page {
        offers: OFFERED.into_iter().zip(labels).map(offer).collect(),
        chosen: chosen.map(|day| words.next_chosen(&words.weekday_date(day))).unwrap_or_default(),
        has_sentence: desk.program.intention()?.is_some(),
        day: day.to_owned(),
        month: month.to_owned(),
        year: year.to_owned(),
        error,
        frame: Frame::new(desk, words.next_title(), "/next"),
    };
    Ok(page.render()?)
}
