//! Check answers: everything that was said, each line with its way to change it.

use super::intake::{address, phone_name, poster_name, situation_name, time_name};
use crate::{desk::Desk, frame::Frame, input::Input, refusal::Refusal, reply::Reply};
use app::{Naming, Words};
use askama::Template;
use audit::{Child, Intake, Place, Question};

struct Line {
    short: String,
    answer: String,
    href: &'static str,
    change: String,
}

#[derive(Template)]
#[template(path = "intake_check.html")]
struct Page {
    frame: Frame,
    lines: Vec<Line>,
    next: &'static str,
}

/// Shows all six answers.
pub fn show(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    let words = desk.words();
    let (intake, _) = desk.program.intake()?;
    let (naming, places) = (desk.program.naming()?, desk.program.places()?);
    let lines = Question::ALL.iter().map(|question| line(&naming, &places, *question, &intake)).collect();
    let next = if desk.program.looks()?.is_empty() && desk.program.answers()?.is_empty() { "/look" } else { "/plan" };
    let frame = Frame::new(desk, words.intake_check_title(), "/intake/check");
    Ok(Reply::Page(Page { frame, lines, next }.render()?))
}

fn line(naming: &Naming, places: &[Place], question: Question, intake: &Intake) -> Line {
    let words = naming.words;
    let short = short(words, question);
    let answer = joined(answer(naming, places, question, intake));
    let answer = match (answer.is_empty(), question) {
        (true, Question::Places) => words.intake_check_all_places(),
        (true, _) => words.common_not_given(),
        _ => answer,
    };
    Line { change: words.common_change_what(&short), short, answer, href: address(question) }
}

fn joined(parts: Vec<String>) -> String {
    parts.join(" · ")
}

fn answer(naming: &Naming, places: &[Place], question: Question, intake: &Intake) -> Vec<String> {
    let words = naming.words;
    match question {
        Question::Children => intake.children.iter().enumerate().map(|(n, c)| child(words, n, c)).collect(),
        Question::Places => {
            places.iter().filter(|p| intake.places.contains(&p.id)).map(|p| naming.place(&p.id)).collect()
        }
        Question::Posters => intake.posters.iter().map(|poster| poster_name(words, *poster)).collect(),
        Question::Phone => intake.phone.iter().map(|phone| phone_name(words, *phone)).collect(),
        Question::Time => intake.time.iter().map(|time| time_name(words, *time)).collect(),
        Question::Situations => intake.situations.iter().map(|entry| situation_name(words, *entry)).collect(),
    }
}

fn child(words: Words, number: usize, child: &Child) -> String {
    let name = child.nickname.clone().unwrap_or_else(|| words.intake_child(number as i64 + 1));
    match child.age {
        Some(age) => format!("{name}, {}", super::children::age_name(words, age)),
        None => name,
    }
}

fn short(words: Words, question: Question) -> String {
    match question {
        Question::Children => words.intake_children_title_short(),
        Question::Places => words.intake_places_title_short(),
        Question::Posters => words.intake_posters_title_short(),
        Question::Phone => words.intake_phone_title_short(),
        Question::Time => words.intake_time_title_short(),
        Question::Situations => words.intake_situations_title_short(),
    }
}
