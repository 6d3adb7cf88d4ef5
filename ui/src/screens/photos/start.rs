//! Which photos shall be looked at.

use super::number;
use crate::{
    desk::Desk,
    desktop::Choose,
    frame::Frame,
    input::Input,
    notice::Notice,
    refusal::Refusal,
    reply::{Choosing, Reply},
};
use askama::Template;

#[derive(Template)]
#[template(path = "photos.html")]
struct Page {
    frame: Frame,
    /// How many were looked at; empty when there is none.
    so_far: String,
    at_work: bool,
}

/// Choosing, and what was looked at before.
pub fn show(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    let words = desk.words();
    let count = desk.program.photos()?.len();
    let so_far = if count == 0 { String::new() } else { words.photo_count(number(count)) };
    let at_work = desk.program.photos_at_work();
    Ok(Reply::Page(Page { frame: Frame::new(desk, words.photo_title(), "/photos"), so_far, at_work }.render()?))
}

/// Asks for a folder or for pictures, and begins to read.
pub fn choose(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    desk.program.photos()?;
    let what = match input.form.one("what") {
        Some("folder") => Choose::Folder,
        Some("files") => Choose::Pictures,
        _ => return Err(Refusal::NotUnderstood),
    };
    Ok(Reply::Choose(Choosing::new(what, "/photos", |desk, chosen| {
        desk.program.look_at_photos(chosen)?;
        Ok("/photos/work".to_owned())
    })))
}

/// Reads what was dropped on the window.
pub fn dropped(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    let chosen = std::mem::take(&mut desk.dropped);
    if chosen.is_empty() {
        desk.say(Notice::saying(desk.words().photo_nothing_dropped()));
        return Ok(Reply::see("/photos"));
    }
    desk.program.look_at_photos(chosen)?;
    Ok(Reply::see("/photos/work"))
}

/// Forgets the list.
pub fn forget(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    desk.program.forget_photos()?;
    desk.say(Notice::saying(desk.words().photo_forgotten()));
    Ok(Reply::see("/photos"))
}
