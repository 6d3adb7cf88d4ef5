//! One place: who can see pictures there, and its steps.

use crate::{
    desk::Desk,
    frame::Frame,
    input::Input,
    parts::{StepLine, place_name, step_title},
    refusal::Refusal,
    reply::Reply,
};
use app::Words;
use askama::Template;
use audit::{Answers, Audience, Place, PlaceId, Step, place_state};

#[derive(Template)]
#[template(path = "place.html")]
struct Page {
    frame: Frame,
    state: &'static str,
    state_name: String,
    about: String,
    audience: String,
    lines: Vec<StepLine>,
}

/// Shows a place.
pub fn show(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let words = desk.words();
    let id = PlaceId::new(input.param("place")).map_err(|_| Refusal::UnknownPage)?;
    let place = desk.program.content.place(&id).ok_or(Refusal::UnknownPage)?.clone();
    let answers = desk.program.answers()?;
    let state = place_state(&place, &answers);
    let frame = Frame::new(desk, place_name(words, &id), &format!("/place/{id}"));
    let page = Page {
        frame,
        state: state.key(),
        state_name: app::state_name(words, state),
        about: words.content_attr(&format!("place-{id}"), "about").unwrap_or_default(),
        audience: audience(words, place.default_audience),
        lines: lines(words, &place, &answers),
    };
    Ok(Reply::Page(page.render()?))
}

fn lines(words: Words, place: &Place, answers: &Answers) -> Vec<StepLine> {
    let line = |step: &Step| {
        let answer = answers.get(&step.id).copied();
        StepLine {
            href: format!("/step/{}", step.id),
            title: step_title(words, &step.id),
            place: super::step::level_name(words, step.level),
            minutes: words.step_minutes(i64::from(step.minutes)),
            answer: answer.map_or_else(|| words.place_answer_open(), |answer| super::step::answer_name(words, answer)),
            settled: answer.is_some_and(audit::Answer::settles),
        }
    };
    place.steps.iter().map(line).collect()
}

fn audience(words: Words, audience: Audience) -> String {
    match audience {
        Audience::Anyone => words.place_audience_anyone(),
        Audience::Contacts => words.place_audience_contacts(),
        Audience::Friends => words.place_audience_friends(),
        Audience::Followers => words.place_audience_followers(),
        Audience::Invited => words.place_audience_invited(),
        Audience::Link => words.place_audience_link(),
        Audience::Nobody => words.place_audience_nobody(),
        Audience::Unknown => words.place_audience_unknown(),
    }
}
