//! How to report to a platform: only the ways that could be confirmed are said here.

use crate::{desk::Desk, frame::Frame, input::Input, refusal::Refusal, reply::Reply, screens::place::Report};
use askama::Template;
use audit::{Confidence, Place, PlaceGroup, PlaceId, PlaceKind};

struct Entry {
    href: String,
    name: String,
}

#[derive(Template)]
#[template(path = "help_platforms.html")]
struct List {
    frame: Frame,
    entries: Vec<Entry>,
    back: String,
}

#[derive(Template)]
#[template(path = "help_platform.html")]
struct Page {
    frame: Frame,
    report: Report,
}

/// Whether a way to report is confirmed, and leads to a platform and not to people.
fn confirmed(place: &Place) -> bool {
    let known = place.report.as_ref().is_some_and(|report| report.confidence != Confidence::C);
    known
        && !matches!(place.kind.group(), PlaceGroup::People | PlaceGroup::Own | PlaceGroup::Finding)
        && place.kind != PlaceKind::Device
}

/// Every platform with a confirmed way.
pub fn platforms(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    let (words, naming) = (desk.words(), desk.program.naming()?);
    let places = desk.program.content.places.iter().filter(|place| confirmed(place));
    let entry = |place: &Place| Entry { href: format!("/help/platform/{}", place.id), name: naming.place(&place.id) };
    let page = List {
        entries: places.map(entry).collect(),
        back: desk.back.clone(),
        frame: Frame::new(desk, words.door_platform(), "/help/platform"),
    };
    Ok(Reply::Page(page.render()?))
}

/// How to report to one platform.
pub fn platform(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let naming = desk.program.naming()?;
    let id = PlaceId::new(input.param("place")).map_err(|_| Refusal::UnknownPage)?;
    let place = desk.program.content.place(&id).filter(|place| confirmed(place)).ok_or(Refusal::UnknownPage)?.clone();
    let report = Report::of(&naming, &place, desk).ok_or(Refusal::UnknownPage)?;
    let frame = Frame::new(desk, naming.place(&id), &format!("/help/platform/{id}"));
    Ok(Reply::Page(Page { frame, report }.render()?))
}
