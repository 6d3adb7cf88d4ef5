//! Welcome: what this is, how long it takes, and one button.

use crate::{desk::Desk, frame::Frame, input::Input, refusal::Refusal, reply::Reply};
use askama::Template;

#[derive(Template)]
#[template(path = "welcome.html")]
struct Page {
    frame: Frame,
}

/// Shows the first screen.
pub fn show(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    desk.back = "/welcome".to_owned();
    let frame = Frame::new(desk, desk.words().welcome_title(), "/welcome");
    Ok(Reply::Page(Page { frame }.render()?))
}
