//! Covering and cutting: advice first, then the board with the picture.

use super::{asked, shapes};
use crate::{
    desk::Desk,
    desktop::Choose,
    frame::Frame,
    input::Input,
    notice::Notice,
    refusal::Refusal,
    reply::{Choosing, Reply},
};
use app::PhotoId;
use askama::Template;

#[derive(Template)]
#[template(path = "cover_advice.html")]
struct Advice {
    frame: Frame,
    id: PhotoId,
    can: bool,
}

#[derive(Template)]
#[template(path = "cover_draw.html")]
struct Draw {
    frame: Frame,
    id: PhotoId,
    picture: String,
    width: u32,
    height: u32,
}

/// What is better than covering, and what to look for.
pub fn advice(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let (id, photo) = asked(desk.program.photos()?, input)?;
    let can = photo.can_be_shown();
    let frame = Frame::new(desk, desk.words().cover_title(), &format!("/photo/{id}/cover"));
    Ok(Reply::Page(Advice { frame, id, can }.render()?))
}

/// The board.
pub fn draw(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let (id, photo) = asked(desk.program.photos()?, input)?;
    let (width, height) = photo.scan.size.filter(|_| photo.can_be_shown()).ok_or(Refusal::UnknownPage)?;
    let picture = format!("/photo/{id}/picture/{}/1280", photo.stamp());
    let frame = Frame::new(desk, desk.words().cover_draw_title(), &format!("/photo/{id}/cover/draw"));
    Ok(Reply::Page(Draw { frame, id, picture, width, height }.render()?))
}

/// Asks for a folder and writes the new picture there.
pub fn save(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let (id, _) = asked(desk.program.photos()?, input)?;
    let edit = shapes::edit(input.form.one("shapes").unwrap_or_default()).ok_or(Refusal::NotUnderstood)?;
    let here = format!("/photo/{id}/cover/draw");
    if edit.spots.is_empty() && edit.crop.is_none() {
        desk.say(Notice::trouble(desk.words().cover_nothing()));
        return Ok(Reply::See(here));
    }
    Ok(Reply::Choose(Choosing::new(Choose::Target, &here, move |desk, chosen| {
        if let Some(folder) = chosen.into_iter().next() {
            desk.program.cover_photo(id, edit, folder)?;
        }
        Ok("/photos/work".to_owned())
    })))
}
