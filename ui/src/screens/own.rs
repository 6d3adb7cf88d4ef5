//! Places and steps of the family's own: add, change, remove.

use crate::{
    desk::Desk, form, frame::Frame, input::Input, notice::Notice, parts::Choice, refusal::Refusal, reply::Reply,
};
use app::{OWN_AT_MOST, TEXT_MAX, TITLE_MAX, Words};
use askama::Template;
use audit::{PlaceId, StepId};

/// The minutes on offer; one for each ease.
const MINUTES: [u32; 4] = [2, 5, 10, 20];

/// What counts when none is chosen.
const USUAL_MINUTES: u32 = 5;

#[derive(Template)]
#[template(path = "own_place.html")]
struct PlacePage {
    frame: Frame,
    lead: String,
    name: String,
    error: String,
    remove: String,
    back: String,
}

#[derive(Template)]
#[template(path = "own_step.html")]
struct StepPage {
    frame: Frame,
    lead: String,
    title: String,
    title_error: String,
    what: String,
    what_error: String,
    minutes: Vec<Choice>,
    remove: String,
    back: String,
}

#[derive(Template)]
#[template(path = "own_remove.html")]
struct RemovePage {
    frame: Frame,
    lead: String,
    back: String,
}

/// A step as it was typed.
struct Typed {
    title: String,
    what: String,
    minutes: Option<u32>,
}

/// An empty form for a place.
pub fn new_place(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    Ok(Reply::Page(place_page(desk, None, "", String::new())?))
}

/// Adds a place.
pub fn add_place(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    keep_place(desk, None, input)
}

/// The form of a place that is there.
pub fn place(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let id = place_of(desk, input)?;
    let name = desk.program.naming()?.place(&id);
    Ok(Reply::Page(place_page(desk, Some(&id), &name, String::new())?))
}

/// Gives a place another name.
pub fn change_place(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let id = place_of(desk, input)?;
    keep_place(desk, Some(&id), input)
}

/// Asks whether a place shall go.
pub fn ask_remove_place(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let (words, id) = (desk.words(), place_of(desk, input)?);
    let lead = words.own_remove_place_lead(&desk.program.naming()?.place(&id));
    let frame = Frame::new(desk, words.own_remove_place_title(), &format!("/own/place/{id}/remove"));
    Ok(Reply::Page(RemovePage { frame, lead, back: format!("/place/{id}") }.render()?))
}

/// Removes a place.
pub fn remove_place(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let id = place_of(desk, input)?;
    desk.program.remove_own_place(&id)?;
    Ok(said(desk, desk.words().own_removed(), "/places".to_owned()))
}

/// An empty form for a step of the place in the query.
pub fn new_step(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let place = PlaceId::new(input.query.one("place").unwrap_or_default()).map_err(|_| Refusal::UnknownPage)?;
    let empty = Typed { title: String::new(), what: String::new(), minutes: None };
    Ok(Reply::Page(step_page(desk, &place, None, &empty, ["", ""].map(str::to_owned))?))
}

/// Adds a step.
pub fn add_step(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let place = PlaceId::new(input.query.one("place").unwrap_or_default()).map_err(|_| Refusal::UnknownPage)?;
    desk.program.place(&place)?;
    keep_step(desk, &place, None, input)
}

/// The form of a step that is there.
pub fn step(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let step = step_of(desk, input)?;
    let typed = Typed { title: step.title.clone(), what: step.what.clone(), minutes: Some(step.minutes) };
    Ok(Reply::Page(step_page(desk, &step.place, Some(&step.id), &typed, ["", ""].map(str::to_owned))?))
}

/// Changes a step.
pub fn change_step(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let step = step_of(desk, input)?;
    keep_step(desk, &step.place, Some(&step.id), input)
}

/// Asks whether a step shall go.
pub fn ask_remove_step(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let (words, step) = (desk.words(), step_of(desk, input)?);
    let frame = Frame::new(desk, words.own_remove_step_title(), &format!("/own/step/{}/remove", step.id));
    let lead = words.own_remove_step_lead(&step.title);
    Ok(Reply::Page(RemovePage { frame, lead, back: format!("/step/{}", step.id) }.render()?))
}

/// Removes a step.
pub fn remove_step(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let step = step_of(desk, input)?;
    desk.program.remove_own_step(&step.id)?;
    Ok(said(desk, desk.words().own_removed(), format!("/place/{}", step.place)))
}

fn keep_place(desk: &mut Desk, id: Option<&PlaceId>, input: &Input) -> Result<Reply, Refusal> {
    let typed = input.form.one("name");
    match wanted(desk.words(), form::line(typed, TITLE_MAX)).and_then(|name| room(desk, id.is_some()).map(|()| name)) {
        Err(error) => Ok(Reply::Again(place_page(desk, id, typed.unwrap_or_default(), error)?)),
        Ok(name) => {
            let id = match id {
                Some(id) => {
                    desk.program.name_own_place(id, &name)?;
                    id.clone()
                }
                None => desk.program.add_own_place(&name)?,
            };
            Ok(said(desk, desk.words().own_saved(), format!("/place/{id}")))
        }
    }
}

fn keep_step(desk: &mut Desk, place: &PlaceId, id: Option<&StepId>, input: &Input) -> Result<Reply, Refusal> {
    let words = desk.words();
    let field = |name| input.form.one(name);
    let chosen = match field("minutes") {
        None => None,
        Some(typed) => Some(minutes_of(typed).ok_or(Refusal::NotUnderstood)?),
    };
    let minutes = chosen.unwrap_or(USUAL_MINUTES);
    let title = wanted(words, form::line(field("title"), TITLE_MAX)).and_then(|t| room(desk, id.is_some()).map(|()| t));
    let what =
        form::text(field("what"), TEXT_MAX).map_err(|form::TooLong(max)| words.common_error_too_long(max as i64));
    match (title, what) {
        (Ok(title), Ok(what)) => {
            let id = match id {
                Some(id) => {
                    desk.program.change_own_step(id, (&title, &what), minutes)?;
                    id.clone()
                }
                None => desk.program.add_own_step(place, (&title, &what), minutes)?,
            };
            Ok(said(desk, desk.words().own_saved(), format!("/step/{id}")))
        }
        (title, what) => {
            let typed = |name| field(name).unwrap_or_default().to_owned();
            let again = Typed { title: typed("title"), what: typed("what"), minutes: chosen };
            let errors = [title.err().unwrap_or_default(), what.err().unwrap_or_default()];
            Ok(Reply::Again(step_page(desk, place, id, &again, errors)?))
        }
    }
}

fn minutes_of(typed: &str) -> Option<u32> {
    typed.parse().ok().filter(|minutes| MINUTES.contains(minutes))
}

/// A line that must not be empty, or the sentence that says so.
fn wanted(words: Words, typed: Result<String, form::TooLong>) -> Result<String, String> {
    match typed {
        Err(form::TooLong(max)) => Err(words.common_error_too_long(max as i64)),
        Ok(line) if line.is_empty() => Err(words.own_error_empty()),
        Ok(line) => Ok(line),
    }
}

/// Whether one more fits, unless it is there already.
fn room(desk: &Desk, there: bool) -> Result<(), String> {
    // A household that cannot be read says so when the line is kept.
    if there || desk.program.own_has_room().unwrap_or(true) {
        Ok(())
    } else {
        Err(desk.words().own_error_full(OWN_AT_MOST as i64))
    }
}

fn said(desk: &mut Desk, text: String, address: String) -> Reply {
    desk.say(Notice::saying(text));
    Reply::See(address)
}

fn place_of(desk: &Desk, input: &Input) -> Result<PlaceId, Refusal> {
    let id = PlaceId::new(input.param("place")).map_err(|_| Refusal::UnknownPage)?;
    desk.program.own()?.place(&id).map(|place| place.id.clone()).ok_or(Refusal::UnknownPage)
}

fn step_of(desk: &Desk, input: &Input) -> Result<audit::OwnStep, Refusal> {
    let id = StepId::new(input.param("step")).map_err(|_| Refusal::UnknownPage)?;
    desk.program.own()?.step(&id).cloned().ok_or(Refusal::UnknownPage)
}

fn place_page(desk: &mut Desk, id: Option<&PlaceId>, name: &str, error: String) -> Result<String, Refusal> {
    let words = desk.words();
    desk.ask_again(!error.is_empty());
    let address = id.map_or_else(|| "/own/place".to_owned(), |id| format!("/own/place/{id}"));
    let title = if id.is_some() { words.own_place_change_title() } else { words.own_place_title() };
    let page = PlacePage {
        lead: if id.is_some() { String::new() } else { words.own_place_lead() },
        name: name.to_owned(),
        error,
        remove: id.map(|id| format!("/own/place/{id}/remove")).unwrap_or_default(),
        back: id.map_or_else(|| "/places".to_owned(), |id| format!("/place/{id}")),
        frame: Frame::new(desk, title, &address),
    };
    Ok(page.render()?)
}

fn step_page(
    desk: &mut Desk,
    place: &PlaceId,
    id: Option<&StepId>,
    typed: &Typed,
    [title_error, what_error]: [String; 2],
) -> Result<String, Refusal> {
    let words = desk.words();
    desk.program.place(place)?;
    desk.ask_again(!title_error.is_empty() || !what_error.is_empty());
    let address = id.map_or_else(|| format!("/own/step?place={place}"), |id| format!("/own/step/{id}"));
    let minutes = |minutes: &u32| {
        Choice::new(&minutes.to_string(), words.step_minutes(i64::from(*minutes)), typed.minutes == Some(*minutes))
    };
    let heading = if id.is_some() { words.own_step_change_title() } else { words.own_step_title() };
    let page = StepPage {
        lead: words.own_step_lead(&desk.program.naming()?.place(place)),
        title: typed.title.clone(),
        title_error,
        what: typed.what.clone(),
        what_error,
        minutes: MINUTES.iter().map(minutes).collect(),
        remove: id.map(|id| format!("/own/step/{id}/remove")).unwrap_or_default(),
        back: id.map_or_else(|| format!("/place/{place}"), |id| format!("/step/{id}")),
        frame: Frame::new(desk, heading, &address),
    };
    Ok(page.render()?)
}
