//! One step: what to do, why, the way through the menus, and the five answers.

mod page;
mod way;

pub(crate) use way::link_label;

use crate::{desk::Desk, form, input::Input, notice::Notice, refusal::Refusal, reply::Reply};
use app::{Moment, TEXT_MAX, Words};
use audit::{Answer, Level, StepId};
use page::page;

/// Shows a step. One that would harm in the family’s situation is not shown: the plan is.
pub fn show(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let id = asked(desk, input)?;
    let (place, step) = desk.program.step(&id)?;
    let (intake, _) = desk.program.intake()?;
    if intake.is_in(&place.hidden_in) || intake.is_in(&step.hidden_in) {
        return Ok(Reply::see("/plan"));
    }
    Ok(Reply::Page(page(desk, &id, None)?))
}

/// Takes the answer: it is on disk before the screen moves on.
pub fn answer(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let id = asked(desk, input)?;
    let answer = input.form.one("answer").and_then(Answer::from_key).ok_or(Refusal::NotUnderstood)?;
    desk.program.answer(&id, answer)?;
    let (words, title) = (desk.words(), desk.program.naming()?.title(&id));
    let (text, next) = match answer {
        Answer::Done => (words.plan_saved_done(&title), after_decision(desk)?),
        Answer::NotForUs => (words.plan_saved_not_for_us(&title), "/plan".to_owned()),
        Answer::Later => (words.plan_saved_later(&title), "/plan".to_owned()),
        Answer::NotSure if desk.program.own()?.step(&id).is_some() => (words.own_saved(), format!("/step/{id}")),
        Answer::NotSure => (words.step_find_out_saved(), format!("/step/{id}")),
        Answer::NeedHelp => (words.step_need_help_saved(), format!("/step/{id}")),
    };
    let undo = answer.settles() || answer == Answer::Later;
    desk.say(Notice { text, undo: undo.then_some(id), trouble: false });
    Ok(Reply::See(next))
}

/// Takes the latest answer back.
pub fn undo(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let id = asked(desk, input)?;
    if desk.program.undo(&id)? {
        let text = desk.words().plan_saved_undone(&desk.program.naming()?.title(&id));
        desk.say(Notice::saying(text));
    }
    Ok(Reply::See(format!("/step/{id}")))
}

/// Keeps a note.
pub fn note(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let id = asked(desk, input)?;
    let typed = input.form.one("note");
    match form::text(typed, TEXT_MAX) {
        Ok(text) => {
            desk.program.set_note(&id, &text)?;
            let words = desk.words();
            let said = if text.is_empty() { words.step_note_removed() } else { words.step_note_saved() };
            desk.say(Notice::saying(said));
            Ok(Reply::See(format!("/step/{id}")))
        }
        Err(form::TooLong(max)) => {
            let error = desk.words().common_error_too_long(max as i64);
            Ok(Reply::Again(page(desk, &id, Some((typed.unwrap_or_default().to_owned(), error)))?))
        }
    }
}

/// After the first thing that was done the parent is asked why it matters; once.
fn after_decision(desk: &Desk) -> Result<String, Refusal> {
    let done = desk.program.answers()?.values().filter(|answer| **answer == Answer::Done).count();
    let asked = desk.program.reflections()?.contains_key(&Moment::First);
    Ok(if done == 1 && !asked { "/reflect/first".to_owned() } else { "/plan".to_owned() })
}

fn asked(desk: &Desk, input: &Input) -> Result<StepId, Refusal> {
    let id = StepId::new(input.param("step")).map_err(|_| Refusal::UnknownPage)?;
    // An address from before the step had another id still leads to it.
    let id = desk.program.content.present_id(&id).clone();
    desk.program.step(&id)?;
    Ok(id)
}

/// An answer as on its button.
#[must_use]
pub fn answer_name(words: Words, answer: Answer) -> String {
    match answer {
        Answer::Done => words.step_answer_done(),
        Answer::NotForUs => words.step_answer_not_for_us(),
        Answer::NotSure => words.step_answer_not_sure(),
        Answer::Later => words.step_answer_later(),
        Answer::NeedHelp => words.step_answer_need_help(),
    }
}

/// How basic a step is, as words.
#[must_use]
pub fn level_name(words: Words, level: Level) -> String {
    match level {
        Level::First => words.step_level_first(),
        Level::Should => words.step_level_should(),
        Level::Extra => words.step_level_extra(),
    }
}
