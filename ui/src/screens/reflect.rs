//! Two sentences of one's own: after the first thing done, and at the end. Optional, never graded.

use crate::{desk::Desk, form, frame::Frame, input::Input, notice::Notice, refusal::Refusal, reply::Reply};
use app::{Moment, TEXT_MAX, Words};
use askama::Template;

#[derive(Template)]
#[template(path = "reflect.html")]
struct Page {
    frame: Frame,
    lead: String,
    label: String,
    hint: String,
    text: String,
    error: String,
    on: &'static str,
}

/// Shows the moment of the address.
pub fn show(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let moment = asked(input)?;
    let text = desk.program.reflections()?.remove(&moment).unwrap_or_default();
    Ok(Reply::Page(page(desk, moment, text, String::new())?))
}

/// Keeps the sentences, or goes on without.
pub fn save(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let moment = asked(input)?;
    let typed = input.form.one("text");
    match form::text(typed, TEXT_MAX) {
        Ok(text) => {
            desk.program.set_reflection(moment, &text)?;
            if !text.is_empty() {
                let said = desk.words().reflect_saved();
                desk.say(Notice::saying(said));
            }
            Ok(Reply::see(after(moment)))
        }
        Err(form::TooLong(max)) => {
            let error = desk.words().common_error_too_long(max as i64);
            Ok(Reply::Again(page(desk, moment, typed.unwrap_or_default().to_owned(), error)?))
        }
    }
}

fn asked(input: &Input) -> Result<Moment, Refusal> {
    Moment::from_key(input.param("moment")).ok_or(Refusal::UnknownPage)
}

const fn after(moment: Moment) -> &'static str {
    match moment {
        Moment::First => "/plan",
        Moment::End => "/intention",
    }
}

fn page(desk: &mut Desk, moment: Moment, text: String, error: String) -> Result<String, Refusal> {
    let words = desk.words();
    let [title, lead, label, hint] = texts(words, moment);
    desk.ask_again(!error.is_empty());
    let frame = Frame::new(desk, title, &format!("/reflect/{}", moment.key()));
    Ok(Page { frame, lead, label, hint, text, error, on: after(moment) }.render()?)
}

fn texts(words: Words, moment: Moment) -> [String; 4] {
    match moment {
        Moment::First => [
            words.reflect_first_title(),
            words.reflect_first_lead(),
            words.reflect_first_label(),
            words.reflect_first_hint(),
        ],
        Moment::End => {
            [words.reflect_end_title(), words.reflect_end_lead(), words.reflect_end_label(), words.reflect_end_hint()]
        }
    }
}
