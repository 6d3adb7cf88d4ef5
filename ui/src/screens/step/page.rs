//! What the page of a step shows.

use super::{
    answer_name, level_name,
    way::{self, Path, StepLink},
};
use crate::{desk::Desk, frame::Frame, parts::Choice, refusal::Refusal, screens};
use app::{Naming, PageKind, Words};
use askama::Template;
use audit::{Answer, PlaceKind, Step, StepId, StepKind};

/// The most pages to read that a step leads to.
const LESSONS_AT_MOST: usize = 3;

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

/// The page of a step; with what was typed and the sentence about it when a note could not be kept.
pub(super) fn page(desk: &mut Desk, id: &StepId, typed: Option<(String, String)>) -> Result<String, Refusal> {
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
        path: first.map(|device| way::path(words, id, device)),
        other_paths: others.map(|device| way::path(words, id, *device)).collect(),
        search: way::search(words, &place, &step, &part("search-for")),
        link: way::link(words, &place, &step),
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
    pages.map(|page| Lesson { href: screens::read::address(page), title: lesson_title(naming.words, page) }).collect()
}

/// A belief that is none says so, where it stands alone.
fn lesson_title(words: Words, page: &app::Page) -> String {
    let title = words.content(&page.message()).unwrap_or_default();
    if page.kind == PageKind::Myth { words.step_myth(&title) } else { title }
}

/// What to ask the child, for the ages of this family; for every age when none is known.
fn asks(words: Words, step: &Step, intake: &audit::Intake) -> Vec<Ask> {
    let ages: Vec<_> = intake.children.iter().filter_map(|child| child.age).collect();
    let wanted = audit::AgeBand::ALL.iter().filter(|age| ages.is_empty() || ages.contains(age));
    let id = format!("ask-{}", step.topic().key());
    wanted
        .filter_map(|age| {
            let sentence = words.content_attr(&id, &format!("age-{}", age.key()))?;
            Some(Ask { age: screens::children::age_name(words, *age), sentence })
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
