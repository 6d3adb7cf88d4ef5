//! Every place there is, under its heading: so that no family is without a way.

use crate::{
    desk::Desk,
    frame::Frame,
    input::Input,
    parts::{group_name, grouped},
    refusal::Refusal,
    reply::Reply,
};
use askama::Template;
use audit::{Place, place_state};

struct Line {
    href: String,
    name: String,
    state: &'static str,
    note: String,
}

struct Group {
    id: &'static str,
    title: String,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "places.html")]
struct Page {
    frame: Frame,
    groups: Vec<Group>,
}

/// Shows all places but those that would harm in the family's situation.
pub fn show(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    let (words, naming) = (desk.words(), desk.program.naming()?);
    let (intake, _) = desk.program.intake()?;
    let answers = desk.program.answers()?;
    let places = desk.program.places()?;
    let line = |place: &&Place| {
        let state = place_state(place, &intake, &answers);
        let ours = intake.covers(place);
        let name = app::state_name(words, state);
        Line {
            href: format!("/place/{}", place.id),
            name: naming.place(&place.id),
            state: state.key(),
            note: if ours { format!("{name}, {}", words.place_in_plan()) } else { name },
        }
    };
    let shown = places.iter().filter(|place| !intake.is_in(&place.hidden_in));
    let groups = grouped(shown).into_iter().map(|(group, places)| Group {
        id: group.key(),
        title: group_name(words, group),
        lines: places.iter().map(line).collect(),
    });
    let groups = groups.collect();
    let frame = Frame::new(desk, words.place_all_title(), "/places");
    Ok(Reply::Page(Page { frame, groups }.render()?))
}
