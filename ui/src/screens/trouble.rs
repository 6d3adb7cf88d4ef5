//! When the household of this computer cannot be opened: what happened, and the ways on that lose nothing.

use crate::{
    desk::Desk,
    frame::Frame,
    input::Input,
    notice::Notice,
    refusal::{Refusal, store_sentences},
    reply::Reply,
};
use app::StoreError;
use askama::Template;

#[derive(Template)]
#[template(path = "trouble.html")]
struct Page {
    frame: Frame,
    what: String,
    todo: String,
    folder: String,
    can_set_aside: bool,
}

/// Says what happened.
pub fn show(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    let words = desk.words();
    let Some(error) = desk.program.trouble() else { return Ok(Reply::see("/")) };
    let (what, todo) = store_sentences(error, words);
    let can_set_aside = matches!(error, StoreError::Damaged | StoreError::KeyMissing);
    let folder = desk.program.folder();
    let frame = Frame::new(desk, words.failure_title(), "/trouble");
    Ok(Reply::Page(Page { frame, what, todo, folder, can_set_aside }.render()?))
}

/// Tries again, sets the damaged files aside, or goes on without keeping anything.
pub fn choose(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    match input.form.one("way") {
        Some("again") => {
            desk.program.open_again();
            Ok(Reply::see("/"))
        }
        Some("set-aside") => {
            let folder = desk.program.set_aside()?.display().to_string();
            let text = desk.words().failure_was_set_aside(&folder);
            desk.say(Notice::saying(text));
            Ok(Reply::see("/welcome"))
        }
        Some("keep-nothing") => {
            desk.program.pass_over_trouble()?;
            Ok(Reply::see("/intake/children"))
        }
        _ => Err(Refusal::NotUnderstood),
    }
}
