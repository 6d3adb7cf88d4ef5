//! The next audit: in ten minutes what is new, what is due again, and whether the ages are still right.

use crate::{desk::Desk, frame::Frame, input::Input, refusal::Refusal, reply::Reply};
use app::Words;
use askama::Template;
use audit::{Reason, Revisit};

/// One step with the reason it comes up.
struct Line {
    href: String,
    title: String,
    place: String,
    minutes: String,
    reason: String,
}

#[derive(Template)]
#[template(path = "again.html")]
struct Page {
    frame: Frame,
    lead: String,
    ages: String,
    minutes: String,
    lines: Vec<Line>,
}

/// Shows what is worth ten minutes; before the first audit has ended that is the plan.
pub fn show(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    let (words, naming) = (desk.words(), desk.program.naming()?);
    let Some(last) = desk.program.last_audit()? else { return Ok(Reply::see("/plan")) };
    let list = desk.program.revisit()?;
    let ages: Vec<_> = naming.intake().ages().into_iter().map(|age| super::children::age_name(words, age)).collect();
    let line = |entry: &Revisit| Line {
        href: format!("/step/{}", entry.step),
        title: naming.title(&entry.step),
        place: naming.place(&entry.place),
        minutes: words.step_minutes(i64::from(entry.minutes)),
        reason: reason_name(words, entry.reason),
    };
    let total = list.iter().map(|entry| i64::from(entry.minutes)).sum();
    let page = Page {
        lead: words.again_lead(&words.date(last)),
        ages: if ages.is_empty() { words.again_ages_none() } else { ages.join(" · ") },
        minutes: words.again_minutes(total),
        lines: list.iter().map(line).collect(),
        frame: Frame::new(desk, words.again_title(), "/again"),
    };
    Ok(Reply::Page(page.render()?))
}

fn reason_name(words: Words, reason: Reason) -> String {
    match reason {
        Reason::Age => words.again_reason_age(),
        Reason::New => words.again_reason_new(),
        Reason::Changed => words.again_reason_changed(),
        Reason::NotVisited => words.again_reason_not_visited(),
        Reason::PutOff => words.again_reason_put_off(),
        Reason::Habit => words.again_reason_habit(),
    }
}
