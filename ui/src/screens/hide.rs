//! Hide: the window shows something neutral at once, in every screen, and comes back only on purpose.
//!
//! The page covers itself without waiting for us, so that nothing typed is lost. We remember it, so that whatever is
//! asked for meanwhile, even a reload, shows the neutral page and nothing else.

use crate::{asset, desk::Desk, input::Input, refusal::Refusal, reply::Reply};
use app::Words;
use askama::Template;

#[derive(Template)]
#[template(path = "cover.html")]
struct Cover {
    frame: Neutral,
}

/// What a neutral page needs: nothing that names the program.
struct Neutral {
    w: Words,
    lang: &'static str,
    theme: &'static str,
    hash: &'static str,
}

/// Hides. The page has covered itself already when it asks quietly.
pub fn hide(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    desk.hidden = true;
    Ok(if quiet(input) { Reply::Nothing } else { Reply::see("/") })
}

/// Comes back: to the page that lies under its cover, or to where the parent was on the road.
pub fn come_back(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    desk.hidden = false;
    Ok(if quiet(input) { Reply::Nothing } else { Reply::See(desk.back.clone()) })
}

/// The neutral page, whatever was asked for.
pub fn cover(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    let preferences = desk.program.preferences();
    let frame =
        Neutral { w: desk.words(), lang: preferences.lang.html(), theme: preferences.theme.key(), hash: asset::hash() };
    Ok(Reply::Page(Cover { frame }.render()?))
}

fn quiet(input: &Input) -> bool {
    input.form.one("quiet").is_some()
}
