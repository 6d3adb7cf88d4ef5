//! The parts a paper is put together from.

use crate::Naming;
use crate::step_words::{checked, doubts, first_device, other_language, sign_name};
use audit::{
    Answer, Answers, Intake, LookId, Looks, Outcome, Phone, Place, PlaceGroup, PlaceId, PlaceState, Plan, PlanStep,
    Round, Sighting, Step, StepId,
};
use content::{Content, Country, Purpose};
use jiff::civil::Date;
use l10n::Words;
use papers::{Block, CheckItem, Detail, PaperLink};
use std::collections::{BTreeMap, BTreeSet};
use store::Intention;

/// How many of the later steps are listed: a note on a fridge is not a register.
const LISTED: usize = 12;

/// The nicknames of the children in a sentence; the plain subtitle when there are none.
pub(crate) fn names(words: Words, intake: &Intake) -> String {
    let names: Vec<_> = intake.children.iter().filter_map(|child| child.nickname.clone()).collect();
    if names.is_empty() { words.paper_plan_subtitle() } else { words.paper_plan_names(&names.join(" · ")) }
}

/// What comes next with all its parts, and the rest as a list.
pub(crate) fn open_steps(
    places: &[Place],
    naming: &Naming,
    plan: &Plan,
    notes: &BTreeMap<StepId, String>,
    (phone, today): (Option<Phone>, Date),
) -> Vec<Block> {
    let words = naming.words;
    if plan.open.is_empty() {
        return vec![Block::Heading(words.paper_next()), Block::Text(words.paper_nothing_open())];
    }
    let item = |entry: &PlanStep| {
        let place = places.iter().find(|place| place.id == entry.place)?;
        let step = place.steps.iter().find(|step| step.id == entry.step)?;
        Some(check_item(naming, place, step, notes.get(&step.id), (phone, today)))
    };
    let shown = plan.shown().iter().filter_map(item).collect();
    let menus = Block::Text(words.paper_menus());
    let mut blocks = vec![Block::Heading(words.paper_next()), menus, Block::Checklist(shown)];
    let rest = plan.open.get(plan.shown..).unwrap_or_default();
    if !rest.is_empty() {
        let listed = rest.iter().take(LISTED).map(|entry| step_line(naming, &entry.place, &entry.step));
        blocks.extend([Block::Heading(words.paper_later()), Block::List(listed.collect())]);
    }
    if rest.len() > LISTED {
        blocks.push(Block::Text(words.paper_more((rest.len() - LISTED) as i64)));
    }
    blocks
}

fn check_item(
    naming: &Naming,
    place: &Place,
    step: &Step,
    note: Option<&String>,
    (phone, today): (Option<Phone>, Date),
) -> CheckItem {
    let words = naming.words;
    let part = |attribute: &str| naming.part(&step.id, attribute).unwrap_or_default();
    let mut details = vec![
        Detail { label: words.step_what(), text: naming.what(step) },
        Detail { label: words.step_why(), text: naming.why(&step.id) },
    ];
    details.retain(|detail| !detail.text.is_empty());
    if let Some(device) = first_device(step, phone) {
        let attribute = format!("path-{}", device.key());
        let text = part(&attribute);
        let other = naming.in_words(Words::new(words.lang().other()));
        let foreign = other.part(&step.id, &attribute).unwrap_or_default();
        details.push(Detail { label: words.step_path(), text: spelled_out(words, &text) });
        if foreign != text {
            let foreign = spelled_out(Words::new(words.lang().other()), &foreign);
            details.push(Detail { label: other_language(words), text: foreign });
        }
        details.push(Detail { label: words.step_search(), text: part("search-for") });
    }
    details.extend(doubts(words, step).into_iter().map(|text| Detail { label: words.paper_mind(), text }));
    let publishers: BTreeSet<_> =
        place.sources.iter().filter(|s| step.sources.contains(&s.id)).map(|s| &s.publisher).collect();
    let from = publishers.into_iter().cloned().collect::<Vec<_>>().join(" · ");
    if !from.is_empty() {
        details.push(Detail { label: words.paper_as_of(), text: format!("{} ({from})", checked(words, step, today)) });
    }
    if let Some(note) = note {
        details.push(Detail { label: words.step_note(), text: note.clone() });
    }
    CheckItem {
        done: false,
        box_label: words.paper_box_open(),
        title: step_line(naming, &place.id, &step.id),
        minutes: words.step_minutes(i64::from(step.minutes)),
        details,
        link: step.link.as_ref().and_then(|link| place.link(link)).map(|link| PaperLink {
            url: link.url.clone(),
            text: link.url.clone(),
            alt: words.paper_qr(&link.url),
        }),
    }
}

/// A click path with its signs named: paper has no font for them.
fn spelled_out(words: Words, path: &str) -> String {
    let parts = path.split(" → ").map(|part| sign_name(words, part.trim()).unwrap_or_else(|| part.trim().to_owned()));
    parts.collect::<Vec<_>>().join(" → ")
}

fn step_line(naming: &Naming, place: &PlaceId, step: &StepId) -> String {
    format!("{}: {}", naming.place(place), naming.title(step))
}

/// What is done, place by place in the order of the content.
pub(crate) fn done_steps(places: &[Place], naming: &Naming, answers: &Answers) -> Vec<Block> {
    let harmless = places.iter().filter(|place| !naming.intake().is_in(&place.hidden_in));
    let steps = harmless.flat_map(|place| place.steps.iter().map(move |step| (place, step)));
    let steps = steps.filter(|(_, step)| !naming.intake().is_in(&step.hidden_in));
    let done = steps.filter(|(_, step)| answers.get(&step.id) == Some(&Answer::Done));
    let lines: Vec<_> = done.map(|(place, step)| step_line(naming, &place.id, &step.id)).collect();
    if lines.is_empty() {
        return Vec::new();
    }
    vec![Block::Heading(naming.words.paper_done()), Block::List(lines)]
}

/// The places where something was changed; no step, so that nothing on the sheet reads like an order, no people, who may
/// be its readers, and no place of the family's own, so that nothing on it is what the family typed.
pub(crate) fn changed_places(naming: &Naming, outcome: &[Outcome]) -> Vec<Block> {
    let on_the_sheet = |place: &&Outcome| !matches!(place.kind.group(), PlaceGroup::People | PlaceGroup::Own);
    let changed = outcome.iter().filter(|place| place.done > 0).filter(on_the_sheet);
    let names: Vec<_> = changed.map(|place| naming.place(&place.place)).collect();
    if names.is_empty() {
        return Vec::new();
    }
    vec![Block::Heading(naming.words.paper_show_changed()), Block::List(names)]
}

/// The if-then sentence, where there is one.
pub(crate) fn intention(words: Words, intention: Option<&Intention>) -> Option<Block> {
    intention.map(|intention| Block::Sentence {
        label: words.intention_label(),
        text: words.intention_sentence(&intention.deed, &intention.situation),
    })
}

/// Before and after, as a table; nothing while nothing was looked at.
pub(crate) fn looks(words: Words, looks: &Looks) -> Vec<Block> {
    if looks.is_empty() {
        return Vec::new();
    }
    let seen = |round, look| looks.get(&(round, look)).map_or_else(|| words.look_not_yet(), |s| sighting(words, *s));
    let row = |look: &LookId| vec![look_name(words, *look), seen(Round::Before, *look), seen(Round::After, *look)];
    let head = vec![words.look_column(), words.look_before(), words.look_after()];
    let table = Block::Table { caption: words.paper_looks_table(), head, rows: LookId::ALL.iter().map(row).collect() };
    vec![Block::Heading(words.look_table()), table]
}

/// The short name of a look.
#[must_use]
pub fn look_name(words: Words, look: LookId) -> String {
    match look {
        LookId::Messenger => words.look_name_messenger(),
        LookId::Profile => words.look_name_profile(),
        LookId::Search => words.look_name_search(),
    }
}

/// What was seen, in one or two words.
#[must_use]
pub fn sighting(words: Words, sighting: Sighting) -> String {
    match sighting {
        Sighting::Found => words.look_found(),
        Sighting::NotThere => words.look_not_there(),
        Sighting::CouldNotTell => words.look_could_not_tell(),
    }
}

/// How each place stands, as a table.
pub(crate) fn outcome(naming: &Naming, outcome: &[Outcome]) -> Vec<Block> {
    let words = naming.words;
    let row = |place: &Outcome| {
        let name = naming.place(&place.place);
        vec![name, state_name(words, place.state), words.result_left(i64::try_from(place.left).unwrap_or(i64::MAX))]
    };
    let head = vec![words.result_column_place(), words.result_column_state(), words.result_column_left()];
    let table = Block::Table { caption: words.paper_places_table(), head, rows: outcome.iter().map(row).collect() };
    vec![Block::Heading(words.result_table()), table]
}

/// Open, reduced or closed, as a word.
#[must_use]
pub fn state_name(words: Words, state: PlaceState) -> String {
    match state {
        PlaceState::Open => words.result_open(),
        PlaceState::Reduced => words.result_reduced(),
        PlaceState::Closed => words.result_closed(),
    }
}

/// The help lines with a number that belong on a family's plan.
pub(crate) fn help_lines(content: &Content, words: Words, country: Country) -> Vec<Block> {
    let wanted = [Purpose::Danger, Purpose::Parent, Purpose::Child];
    let lines = content.lines.iter().filter(|line| line.country == country && wanted.contains(&line.purpose));
    let row = |line: &content::HelpLine| {
        let id = format!("line-{}", line.id);
        let name = words.content(&id).unwrap_or_default();
        let what = words.content_attr(&id, "what").unwrap_or_default();
        Some(vec![unbroken(line.number.as_ref()?), name, what, unbroken(&words.date_short(line.checked_on))])
    };
    let rows: Vec<_> = lines.filter_map(row).collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let head = vec![
        words.door_column_number(),
        words.door_column_who(),
        words.door_column_what(),
        words.door_column_checked(),
    ];
    vec![Block::Heading(words.paper_help()), Block::Table { caption: words.paper_help_table(), head, rows }]
}

/// A number or a date that stays on one line.
pub(crate) fn unbroken(text: &str) -> String {
    text.replace(' ', "\u{a0}")
}
