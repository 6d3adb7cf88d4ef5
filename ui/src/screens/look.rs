//! As a stranger sees it: three guided looks before the first step, and the same three at the end.

use crate::{desk::Desk, frame::Frame, input::Input, notice::Notice, parts::Choice, refusal::Refusal, reply::Reply};
use app::Words;
use askama::Template;
use audit::{LookId, Looks, Round, Sighting, Situation};

struct Row {
    name: String,
    before: String,
    before_href: String,
    after: String,
    after_href: String,
}

#[derive(Template)]
#[template(path = "look_overview.html")]
struct Overview {
    frame: Frame,
    lead: String,
    rows: Vec<Row>,
    begun: bool,
    start: String,
    start_href: String,
    on: String,
    on_href: &'static str,
}

#[derive(Template)]
#[template(path = "look.html")]
struct Page {
    frame: Frame,
    progress: String,
    round: String,
    minutes: String,
    caution: String,
    about: String,
    steps: Vec<String>,
    choices: Vec<Choice>,
    error: String,
    checked: String,
    sources: Vec<String>,
    skip: String,
}

/// What was seen so far, and the next look.
pub fn overview(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    let words = desk.words();
    let looks = desk.program.looks()?;
    let acted = !desk.program.answers()?.is_empty();
    let round = if acted && !looks.is_empty() { Round::After } else { Round::Before };
    let first = LookId::ALL.iter().find(|look| !looks.contains_key(&(round, **look))).unwrap_or(&LookId::Messenger);
    let (lead, start) = match round {
        Round::Before => (words.look_lead(), words.look_start()),
        Round::After => (words.look_lead_after(), words.look_start_after()),
    };
    let on = match (round, looks.is_empty()) {
        (Round::After, _) => (words.look_to_result(), "/result"),
        (Round::Before, true) => (words.look_skip_all(), "/plan"),
        (Round::Before, false) => (words.look_to_plan(), "/plan"),
    };
    let rows = LookId::ALL.iter().map(|look| row(words, &looks, *look)).collect();
    let frame = Frame::new(desk, words.look_title(), "/look");
    let start_href = address(round, *first);
    let page = Overview { frame, lead, rows, begun: !looks.is_empty(), start, start_href, on: on.0, on_href: on.1 };
    Ok(Reply::Page(page.render()?))
}

fn row(words: Words, looks: &Looks, look: LookId) -> Row {
    let seen = |round| match looks.get(&(round, look)) {
        Some(sighting) => app::sighting(words, *sighting),
        None => words.look_not_yet(),
    };
    Row {
        name: app::look_name(words, look),
        before: seen(Round::Before),
        before_href: address(Round::Before, look),
        after: seen(Round::After),
        after_href: address(Round::After, look),
    }
}

/// One guided look.
pub fn show(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let (round, look) = asked(input)?;
    Ok(Reply::Page(page(desk, round, look, String::new())?))
}

/// Notes what was seen and goes on to the next look.
pub fn save(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let (round, look) = asked(input)?;
    let Some(seen) = input.form.one("seen") else {
        let error = desk.words().common_error_choose();
        return Ok(Reply::Again(page(desk, round, look, error)?));
    };
    let sighting = Sighting::from_key(seen).ok_or(Refusal::NotUnderstood)?;
    desk.program.note_look(round, look, sighting)?;
    let said = desk.words().look_saved();
    desk.say(Notice::saying(said));
    Ok(Reply::See(after(round, look)))
}

fn asked(input: &Input) -> Result<(Round, LookId), Refusal> {
    let round = Round::from_key(input.param("round")).ok_or(Refusal::UnknownPage)?;
    let look = LookId::from_key(input.param("look")).ok_or(Refusal::UnknownPage)?;
    Ok((round, look))
}

fn address(round: Round, look: LookId) -> String {
    format!("/look/{}/{}", round.key(), look.key())
}

fn after(round: Round, look: LookId) -> String {
    let place = LookId::ALL.iter().position(|id| *id == look).unwrap_or_default();
    match (LookId::ALL.get(place + 1), round) {
        (Some(next), _) => address(round, *next),
        (None, Round::Before) => "/plan".to_owned(),
        (None, Round::After) => "/result".to_owned(),
    }
}

fn page(desk: &mut Desk, round: Round, look: LookId, error: String) -> Result<String, Refusal> {
    let words = desk.words();
    desk.ask_again(!error.is_empty());
    let facts = desk.program.content.look(look).ok_or(Refusal::UnknownPage)?.clone();
    let id = format!("look-{}", look.key());
    let part = |attribute: &str| words.content_attr(&id, attribute).unwrap_or_default();
    let hiding = desk.program.intake()?.0.situations.contains(&Situation::ProtectionOrder);
    let seen = desk.program.looks()?.get(&(round, look)).copied();
    let choice = |s: &Sighting| Choice::new(s.key(), part(s.key()), seen == Some(*s));
    let number = LookId::ALL.iter().position(|other| *other == look).unwrap_or_default() + 1;
    let sources = facts.sources.iter().filter_map(|source| desk.program.content.source(source));
    let page = Page {
        progress: words.look_progress(number as i64, LookId::ALL.len() as i64),
        round: if round == Round::Before { words.look_before() } else { words.look_after() },
        minutes: words.step_minutes(i64::from(facts.minutes)),
        caution: if look == LookId::Search && hiding { words.look_hiding() } else { String::new() },
        about: part("about"),
        steps: (1..=4).filter_map(|n| words.content_attr(&id, &format!("step-{n}"))).collect(),
        choices: Sighting::ALL.iter().map(choice).collect(),
        error,
        checked: app::checked_day(words, facts.checked_on, desk.program.today()),
        sources: sources.map(|s| words.step_source(&format!("{} ({})", s.title, s.publisher))).collect(),
        skip: after(round, look),
        frame: Frame::new(desk, words.content(&id).unwrap_or_default(), &address(round, look)),
    };
    Ok(page.render()?)
}
