//! The notes about what has happened: a list, a form, and their removal. Text only.

use super::note_form::{Form, read};
use crate::{desk::Desk, frame::Frame, input::Input, notice::Notice, refusal::Refusal, reply::Reply};
use app::{IncidentNote, Keeping, NOTES_AT_MOST, Words};
use askama::Template;
use audit::{NoteField, NoteId};
use std::collections::BTreeMap;

/// One note in the list.
struct Line {
    href: String,
    title: String,
    when: String,
}

#[derive(Template)]
#[template(path = "note_list.html")]
struct List {
    frame: Frame,
    lines: Vec<Line>,
    room: bool,
    kept: String,
}

/// Before anything is decided, or in the sample family, a note would be lost.
#[derive(Template)]
#[template(path = "note_where.html")]
struct Where {
    frame: Frame,
}

#[derive(Template)]
#[template(path = "note.html")]
struct Page {
    frame: Frame,
    form: Form,
    error: String,
    remove: String,
    kept: String,
}

#[derive(Template)]
#[template(path = "own_remove.html")]
struct Remove {
    frame: Frame,
    lead: String,
    back: String,
}

/// All notes, the oldest first.
pub fn list(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    let words = desk.words();
    if let Some(page) = nowhere(desk)? {
        return Ok(page);
    }
    let notes = desk.program.incident_notes()?;
    let lines = notes.iter().map(|note| line(words, note)).collect();
    let room = desk.program.notes_have_room()?;
    let kept = kept(desk);
    Ok(Reply::Page(List { lines, room, kept, frame: Frame::new(desk, words.incident_title(), "/help/note") }.render()?))
}

/// An empty note with the present time in it.
pub fn new(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    if let Some(page) = nowhere(desk)? {
        return Ok(page);
    }
    let here = desk.program.clock().here();
    let zone = here.time_zone().iana_name().unwrap_or("UTC").to_owned();
    let now = [
        (NoteField::Day, desk.words().date(here.date())),
        (NoteField::Time, desk.words().time(here.time())),
        (NoteField::Zone, format!("{zone} (UTC{})", here.offset())),
    ];
    Ok(Reply::Page(page(desk, None, &now.into(), &BTreeMap::new(), String::new())?))
}

/// Adds a note.
pub fn add(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    if let Some(page) = nowhere(desk)? {
        return Ok(page);
    }
    keep(desk, None, input)
}

/// The form of a note that is there.
pub fn show(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let note = note_of(desk, input)?;
    Ok(Reply::Page(page(desk, Some(&note.id), &note.texts, &BTreeMap::new(), String::new())?))
}

/// Changes a note.
pub fn change(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let id = note_of(desk, input)?.id;
    keep(desk, Some(id), input)
}

/// Asks whether a note shall go.
pub fn ask_remove(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let id = note_of(desk, input)?.id;
    let lead = desk.words().incident_remove_lead();
    let frame = Frame::new(desk, desk.words().incident_remove_title(), &format!("/help/note/{id}/remove"));
    Ok(Reply::Page(Remove { frame, lead, back: format!("/help/note/{id}") }.render()?))
}

/// Removes a note.
pub fn remove(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let id = note_of(desk, input)?.id;
    desk.program.remove_incident_note(&id)?;
    let said = desk.words().incident_removed();
    desk.say(Notice::saying(said));
    Ok(Reply::see("/help/note"))
}

fn keep(desk: &mut Desk, id: Option<NoteId>, input: &Input) -> Result<Reply, Refusal> {
    let words = desk.words();
    let typed: BTreeMap<_, _> =
        NoteField::ALL.iter().map(|f| (*f, input.form.one(f.key()).unwrap_or_default().to_owned())).collect();
    let texts = match read(words, &typed) {
        Err(errors) => return Ok(Reply::Again(page(desk, id.as_ref(), &typed, &errors, String::new())?)),
        Ok(texts) => texts,
    };
    if id.is_none() && !desk.program.notes_have_room()? {
        let full = words.incident_error_full(NOTES_AT_MOST as i64);
        return Ok(Reply::Again(page(desk, None, &typed, &BTreeMap::new(), full)?));
    }
    match id {
        Some(id) => desk.program.keep_incident_note(&IncidentNote { id, texts })?,
        None => drop(desk.program.add_incident_note(&texts)?),
    }
    let kept = desk.program.keeping() == Keeping::Here;
    desk.say(Notice::saying(if kept { words.incident_saved() } else { words.incident_saved_memory() }));
    Ok(Reply::see("/help/note"))
}

fn page(
    desk: &mut Desk,
    id: Option<&NoteId>,
    texts: &BTreeMap<NoteField, String>,
    errors: &BTreeMap<NoteField, String>,
    error: String,
) -> Result<String, Refusal> {
    let words = desk.words();
    desk.ask_again(!errors.is_empty() || !error.is_empty());
    let address = id.map_or_else(|| "/help/note/new".to_owned(), |id| format!("/help/note/{id}"));
    let title = if id.is_some() { words.incident_change() } else { words.incident_new() };
    let page = Page {
        form: Form::new(words, texts, errors),
        error,
        kept: kept(desk),
        remove: id.map(|id| format!("/help/note/{id}/remove")).unwrap_or_default(),
        frame: Frame::new(desk, title, &address),
    };
    Ok(page.render()?)
}

/// What becomes of a note here.
fn kept(desk: &Desk) -> String {
    let words = desk.words();
    if desk.program.keeping() == Keeping::Here { words.incident_private() } else { words.incident_saved_memory() }
}

/// Where a note would be lost that is said instead, with the way out.
fn nowhere(desk: &mut Desk) -> Result<Option<Reply>, Refusal> {
    let words = desk.words();
    match desk.program.keeping() {
        Keeping::Here | Keeping::Nowhere => Ok(None),
        Keeping::Undecided | Keeping::Sample => {
            let frame = Frame::new(desk, words.incident_keep_title(), "/help/note");
            Ok(Some(Reply::Page(Where { frame }.render()?)))
        }
    }
}

fn note_of(desk: &Desk, input: &Input) -> Result<IncidentNote, Refusal> {
    let id = NoteId::new(input.param("note")).map_err(|_| Refusal::UnknownPage)?;
    Ok(desk.program.incident_note(&id)?)
}

fn line(words: Words, note: &IncidentNote) -> Line {
    let text = |field| note.texts.get(&field).map_or("", String::as_str);
    let title: String = text(NoteField::What).lines().next().unwrap_or_default().chars().take(TITLE_MAX).collect();
    Line {
        href: format!("/help/note/{}", note.id),
        title: if title.is_empty() { words.incident_untitled() } else { title },
        when: format!("{} {}", text(NoteField::Day), text(NoteField::Time)).trim().to_owned(),
    }
}

/// The longest title of a note in the list, in characters.
const TITLE_MAX: usize = 80;
