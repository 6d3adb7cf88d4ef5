//! One step: what to do, why, the way through the menus, and the five answers.

use crate::{
    desk::Desk, form, frame::Frame, input::Input, notice::Notice, parts::Choice, refusal::Refusal, reply::Reply,
};
use app::{Moment, Naming, PageKind, TEXT_MAX, Words};
use askama::Template;
use audit::{Answer, Device, Level, LinkKind, Place, PlaceKind, Step, StepId, StepKind};

/// The most pages to read that a step leads to.
const LESSONS_AT_MOST: usize = 3;

/// One click path with its twin in the other language.
struct Path {
    device: String,
    parts: Vec<PathPart>,
    other: Vec<PathPart>,
    other_lang: &'static str,
    other_label: String,
}

/// One stop on a click path: a label, or a sign with its name.
#[derive(PartialEq)]
struct PathPart {
    sign: String,
    words: String,
}

/// The page that helps, and the pattern that takes it to the phone.
struct StepLink {
    action: String,
    label: String,
    url: String,
    view_box: String,
    pattern: String,
    alt: String,
}

/// A page to read that names this step.
struct Lesson {
    href: String,
    title: String,
}

struct Ask {
    age: String,
    sentence: String,
}

#[derive(Template)]
#[template(path = "step.html")]
struct Page {
    frame: Frame,
    id: String,
    place: String,
    open: String,
    place_href: String,
    minutes: String,
    tags: Vec<String>,
    what: String,
    why: String,
    path: Option<Path>,
    other_paths: Vec<Path>,
    search: String,
    link: Option<StepLink>,
    checked: String,
    doubts: Vec<String>,
    sources: Vec<String>,
    asks: Vec<Ask>,
    ask_title: String,
    answers: Vec<Choice>,
    answered: String,
    find_out: Vec<String>,
    help: Vec<String>,
    note: String,
    note_error: String,
    lessons: Vec<Lesson>,
    change: String,
}

/// Shows a step. One that would harm in the family’s situation is not shown: the plan is.
pub fn show(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let id = asked(desk, input)?;
    let (place, step) = desk.program.step(&id)?;
    let (intake, _) = desk.program.intake()?;
    if intake.is_in(&place.hidden_in) || intake.is_in(&step.hidden_in) {
        return Ok(Reply::see("/plan"));
    }
    Ok(Reply::Page(page(desk, &id, None)?))
}

/// Takes the answer: it is on disk before the screen moves on.
pub fn answer(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let id = asked(desk, input)?;
    let answer = input.form.one("answer").and_then(Answer::from_key).ok_or(Refusal::NotUnderstood)?;
    desk.program.answer(&id, answer)?;
    let (words, title) = (desk.words(), desk.program.naming()?.title(&id));
    let (text, next) = match answer {
        Answer::Done => (words.plan_saved_done(&title), after_decision(desk)?),
        Answer::NotForUs => (words.plan_saved_not_for_us(&title), "/plan".to_owned()),
        Answer::Later => (words.plan_saved_later(&title), "/plan".to_owned()),
        Answer::NotSure if desk.program.own()?.step(&id).is_some() => (words.own_saved(), format!("/step/{id}")),
        Answer::NotSure => (words.step_find_out_saved(), format!("/step/{id}")),
        Answer::NeedHelp => (words.step_need_help_saved(), format!("/step/{id}")),
    };
    let undo = answer.settles() || answer == Answer::Later;
    desk.say(Notice { text, undo: undo.then_some(id), trouble: false });
    Ok(Reply::See(next))
}

/// Takes the latest answer back.
pub fn undo(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let id = asked(desk, input)?;
    if desk.program.undo(&id)? {
        let text = desk.words().plan_saved_undone(&desk.program.naming()?.title(&id));
        desk.say(Notice::saying(text));
    }
    Ok(Reply::See(format!("/step/{id}")))
}

/// Keeps a note.
pub fn note(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let id = asked(desk, input)?;
    let typed = input.form.one("note");
    match form::text(typed, TEXT_MAX) {
        Ok(text) => {
            desk.program.set_note(&id, &text)?;
            let words = desk.words();
            let said = if text.is_empty() { words.step_note_removed() } else { words.step_note_saved() };
            desk.say(Notice::saying(said));
            Ok(Reply::See(format!("/step/{id}")))
        }
        Err(form::TooLong(max)) => {
            let error = desk.words().common_error_too_long(max as i64);
            Ok(Reply::Again(page(desk, &id, Some((typed.unwrap_or_default().to_owned(), error)))?))
        }
    }
}

/// After the first thing that was done the parent is asked why it matters; once.
fn after_decision(desk: &Desk) -> Result<String, Refusal> {
    let done = desk.program.answers()?.values().filter(|answer| **answer == Answer::Done).count();
    let asked = desk.program.reflections()?.contains_key(&Moment::First);
    Ok(if done == 1 && !asked { "/reflect/first".to_owned() } else { "/plan".to_owned() })
}

fn asked(desk: &Desk, input: &Input) -> Result<StepId, Refusal> {
    let id = StepId::new(input.param("step")).map_err(|_| Refusal::UnknownPage)?;
    // An address from before the step had another id still leads to it.
    let id = desk.program.content.present_id(&id).clone();
    desk.program.step(&id)?;
    Ok(id)
}

fn page(desk: &mut Desk, id: &StepId, typed: Option<(String, String)>) -> Result<String, Refusal> {
    let words = desk.words();
    desk.ask_again(typed.is_some());
    let (place, step) = desk.program.step(id)?;
    let naming = desk.program.naming()?;
    let (intake, own) = (naming.intake().clone(), naming.own().step(id).is_some());
    let part = |attribute: &str| naming.part(id, attribute).unwrap_or_default();
    let answer = desk.program.answers()?.get(id).copied();
    let first = app::first_device(&step, intake.phone);
    let others = step.devices.iter().filter(|device| Some(**device) != first);
    let (note, note_error) = match typed {
        Some(typed) => typed,
        None => (desk.program.notes()?.remove(id).unwrap_or_default(), String::new()),
    };
    let page = Page {
        id: id.to_string(),
        place: naming.place(&place.id),
        open: if place.kind == PlaceKind::Device { String::new() } else { words.step_open(&naming.place(&place.id)) },
        place_href: format!("/place/{}", place.id),
        minutes: words.step_minutes(i64::from(step.minutes)),
        tags: if own { vec![words.step_own()] } else { tags(words, &step) },
        what: naming.what(&step),
        why: naming.why(id),
        path: first.map(|device| path(words, id, device)),
        other_paths: others.map(|device| path(words, id, *device)).collect(),
        search: search(words, &place, &step, &part("search-for")),
        link: link(words, &place, &step),
        checked: if own { String::new() } else { app::checked(words, &step, desk.program.today()) },
        doubts: app::doubts(words, &step),
        sources: app::sources(words, &place, &step),
        asks: asks(words, &step, &intake),
        ask_title: words.content(&format!("ask-{}", step.topic().key())).unwrap_or_default(),
        answers: Answer::ALL.iter().map(|a| Choice::new(a.key(), answer_name(words, *a), answer == Some(*a))).collect(),
        answered: answer.map(|answer| words.step_answered(&answer_name(words, answer))).unwrap_or_default(),
        find_out: sentences(answer == Some(Answer::NotSure) && !own, &part("find-out")),
        help: help(words, answer),
        note,
        note_error,
        lessons: lessons(&naming, desk, id),
        change: if own { format!("/own/step/{id}") } else { String::new() },
        frame: Frame::new(desk, naming.title(id), &format!("/step/{id}")),
    };
    Ok(page.render()?)
}

fn tags(words: Words, step: &Step) -> Vec<String> {
    let mut tags = vec![level_name(words, step.level)];
    tags.extend(step.bulk.then(|| words.step_bulk()));
    tags.extend((step.kind == StepKind::Habit).then(|| words.step_habit()));
    tags.extend(step.past.then(|| words.step_past()));
    tags
}

/// The lessons and myths that name this step.
fn lessons(naming: &Naming, desk: &Desk, id: &StepId) -> Vec<Lesson> {
    let kinds = [PageKind::Talk, PageKind::Lesson, PageKind::Myth];
    let naming_it = |kind| desk.program.content.pages_of(kind).filter(|page| page.steps.contains(id));
    let intake = naming.intake();
    let pages = kinds.into_iter().flat_map(naming_it);
    let pages = pages.filter(|page| !intake.is_in(&page.hidden_in) && intake.has_age(&page.ages)).take(LESSONS_AT_MOST);
    pages.map(|page| Lesson { href: super::read::address(page), title: lesson_title(naming.words, page) }).collect()
}

fn path(words: Words, id: &StepId, device: Device) -> Path {
    let attribute = format!("path-{}", device.key());
    let steps = |words: Words| {
        let text = words.content_attr(&format!("step-{id}"), &attribute).unwrap_or_default();
        text.split(" → ").map(|part| path_part(words, part.trim())).collect::<Vec<_>>()
    };
    let other = words.lang().other();
    let (parts, foreign) = (steps(words), steps(Words::new(other)));
    Path {
        device: match device {
            Device::Ios => words.step_path_ios(),
            Device::Android => words.step_path_android(),
            Device::Web => words.step_path_web(),
        },
        other: if foreign == parts { Vec::new() } else { foreign },
        parts,
        other_lang: other.html(),
        other_label: app::other_language(words),
    }
}

fn path_part(words: Words, part: &str) -> PathPart {
    match app::sign_name(words, part) {
        Some(name) => PathPart { sign: part.to_owned(), words: name },
        None => PathPart { sign: String::new(), words: part.to_owned() },
    }
}

/// The word to look out for; among people there is nothing to search.
fn search(words: Words, place: &Place, step: &Step, word: &str) -> String {
    match place.kind {
        _ if word.is_empty() => String::new(),
        PlaceKind::People => String::new(),
        _ if step.devices.is_empty() => words.step_look_for(word),
        _ => words.step_moved(word),
    }
}

fn link(words: Words, place: &Place, step: &Step) -> Option<StepLink> {
    let link = place.link(step.link.as_ref()?)?;
    let qr = app::qr(&link.url).ok()?;
    Some(StepLink {
        action: format!("/link/{}", link.id),
        label: link_label(words, link.kind),
        alt: words.step_link_qr(&link.url),
        url: link.url.clone(),
        view_box: qr.view_box(),
        pattern: qr.svg_path(),
    })
}

/// A belief that is none says so, where it stands alone.
fn lesson_title(words: Words, page: &app::Page) -> String {
    let title = words.content(&page.message()).unwrap_or_default();
    if page.kind == PageKind::Myth { words.step_myth(&title) } else { title }
}

/// What the button to a page outside says.
pub(crate) fn link_label(words: Words, kind: LinkKind) -> String {
    match kind {
        LinkKind::Settings => words.step_link_settings(),
        LinkKind::Help => words.step_link_help(),
        LinkKind::Form => words.step_link_form(),
    }
}

/// What to ask the child, for the ages of this family; for every age when none is known.
fn asks(words: Words, step: &Step, intake: &audit::Intake) -> Vec<Ask> {
    let ages: Vec<_> = intake.children.iter().filter_map(|child| child.age).collect();
    let wanted = audit::AgeBand::ALL.iter().filter(|age| ages.is_empty() || ages.contains(age));
    let id = format!("ask-{}", step.topic().key());
    wanted
        .filter_map(|age| {
            let sentence = words.content_attr(&id, &format!("age-{}", age.key()))?;
            Some(Ask { age: super::children::age_name(words, *age), sentence })
        })
        .collect()
}

fn help(words: Words, answer: Option<Answer>) -> Vec<String> {
    if answer != Some(Answer::NeedHelp) {
        return Vec::new();
    }
    vec![words.step_need_help_1(), words.step_need_help_2(), words.step_need_help_3()]
}

/// The sentences of a text, one an item; nothing unless wanted.
fn sentences(wanted: bool, text: &str) -> Vec<String> {
    if !wanted {
        return Vec::new();
    }
    let mut sentences: Vec<String> = Vec::new();
    for piece in text.split_inclusive(['.', '?']) {
        let goes_on =
            sentences.last().is_some_and(|last| !last.ends_with(['.', '?'])) || !piece.starts_with([' ', '\n']);
        match sentences.last_mut() {
            Some(last) if goes_on => last.push_str(piece),
            _ => sentences.push(piece.trim().to_owned()),
        }
    }
    sentences
}

/// An answer as on its button.
#[must_use]
pub fn answer_name(words: Words, answer: Answer) -> String {
    match answer {
        Answer::Done => words.step_answer_done(),
        Answer::NotForUs => words.step_answer_not_for_us(),
        Answer::NotSure => words.step_answer_not_sure(),
        Answer::Later => words.step_answer_later(),
        Answer::NeedHelp => words.step_answer_need_help(),
    }
}

/// How basic a step is, as words.
#[must_use]
pub fn level_name(words: Words, level: Level) -> String {
    match level {
        Level::First => words.step_level_first(),
        Level::Should => words.step_level_should(),
        Level::Extra => words.step_level_extra(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_told_apart() {
        assert_eq!(sentences(true, "Eins. Zwei? Drei."), ["Eins.", "Zwei?", "Drei."]);
        assert_eq!(sentences(true, "Auf faq.whatsapp.com steht es. Gut."), ["Auf faq.whatsapp.com steht es.", "Gut."]);
        assert!(sentences(false, "Eins.").is_empty());
    }
}
