//! Keep the answers on this computer, or keep nothing.

use crate::{desk::Desk, frame::Frame, input::Input, notice::Notice, refusal::Refusal, reply::Reply};
use app::Keeping;
use askama::Template;

#[derive(Template)]
#[template(path = "keep.html")]
struct Page {
    frame: Frame,
    decided: bool,
}

/// Asks; says so when it is already decided.
pub fn show(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    desk.back = "/keep".to_owned();
    let decided = desk.program.keeping() == Keeping::Here;
    let frame = Frame::new(desk, desk.words().keep_title(), "/keep");
    Ok(Reply::Page(Page { frame, decided }.render()?))
}

/// Takes the decision and goes on to the first question.
pub fn choose(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    // A parent who decides in the sample family decides for their own.
    desk.program.leave_sample();
    let words = desk.words();
    let said = match input.form.one("keep") {
        Some("here") => {
            desk.program.keep_here()?;
            words.keep_done_here()
        }
        Some("nothing") => {
            desk.program.keep_nothing()?;
            words.keep_done_nothing()
        }
        _ => return Err(Refusal::NotUnderstood),
    };
    desk.say(Notice::saying(said));
    Ok(Reply::see(input.back_to_help().unwrap_or("/intake/children")))
}
