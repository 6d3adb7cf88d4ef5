//! Pieces that several screens show: a choice, a line of a list, the words of a place or a step.

use app::{Naming, Words};
use audit::{Place, PlaceGroup, PlaceState, Situation, Step};

/// One answer that can be chosen.
pub struct Choice {
    /// The value in the form.
    pub value: String,
    /// What it says.
    pub label: String,
    /// A second, quieter line; may be empty.
    pub hint: String,
    /// Whether it is chosen.
    pub on: bool,
}

impl Choice {
    /// A choice without a hint.
    #[must_use]
    pub fn new(value: &str, label: String, on: bool) -> Self {
        Self { value: value.to_owned(), label, hint: String::new(), on }
    }
}

/// One step in a list.
pub struct StepLine {
    /// Its address.
    pub href: String,
    /// Its title.
    pub title: String,
    /// The name of its place.
    pub place: String,
    /// How long it takes.
    pub minutes: String,
    /// The answer so far, as a word; may be empty.
    pub answer: String,
    /// Whether nothing is left to do.
    pub settled: bool,
}

/// One place in a list.
pub struct PlaceLine {
    /// Its address.
    pub href: String,
    /// Its name.
    pub name: String,
    /// The key of its state: which window is drawn.
    pub state: &'static str,
    /// Its state as a word.
    pub state_name: String,
    /// What the state means.
    pub hint: String,
    /// What is left, as words.
    pub left: String,
}

/// A step in a list, with a quiet word before its minutes and its answer so far.
#[must_use]
pub fn step_line(naming: &Naming, step: &Step, quiet: String, answer: String) -> StepLine {
    StepLine {
        href: format!("/step/{}", step.id),
        title: naming.title(&step.id),
        place: quiet,
        minutes: naming.words.step_minutes(i64::from(step.minutes)),
        answer,
        settled: false,
    }
}

/// The places of the family, each with its state.
#[must_use]
pub fn place_lines(naming: &Naming, outcome: &[audit::Outcome]) -> Vec<PlaceLine> {
    let words = naming.words;
    outcome
        .iter()
        .map(|entry| PlaceLine {
            href: format!("/place/{}", entry.place),
            name: naming.place(&entry.place),
            state: entry.state.key(),
            state_name: app::state_name(words, entry.state),
            hint: state_hint(words, entry),
            left: words.result_left(i64::try_from(entry.left).unwrap_or(i64::MAX)),
        })
        .collect()
}

/// Among people something was asked; on a platform something was changed.
fn state_hint(words: Words, outcome: &audit::Outcome) -> String {
    let people = outcome.kind.group() == PlaceGroup::People;
    match outcome.state {
        PlaceState::Reduced if people => words.result_reduced_people(),
        PlaceState::Closed if people => words.result_closed_people(),
        PlaceState::Open => words.result_open_hint(),
        PlaceState::Reduced => words.result_reduced_hint(),
        PlaceState::Closed => words.result_closed_hint(),
    }
}

/// What to mind before writing to anybody, for a family that must not be found; empty for others.
#[must_use]
pub fn caution(naming: &Naming) -> String {
    let hiding = naming.intake().situations.contains(&Situation::ProtectionOrder);
    if hiding { naming.words.place_hiding() } else { String::new() }
}

/// The heading of a group of places.
#[must_use]
pub fn group_name(words: Words, group: PlaceGroup) -> String {
    match group {
        PlaceGroup::Chats => words.place_group_chats(),
        PlaceGroup::Networks => words.place_group_networks(),
        PlaceGroup::Photos => words.place_group_photos(),
        PlaceGroup::More => words.place_group_more(),
        PlaceGroup::People => words.place_group_people(),
        PlaceGroup::Finding => words.place_group_finding(),
        PlaceGroup::Own => words.place_group_own(),
    }
}

/// Places under their headings; a heading without places is left out.
pub fn grouped<'a>(places: impl Iterator<Item = &'a Place> + Clone) -> Vec<(PlaceGroup, Vec<&'a Place>)> {
    let of = |group: &PlaceGroup| (*group, places.clone().filter(|place| place.kind.group() == *group).collect());
    PlaceGroup::ALL.iter().map(of).filter(|(_, places): &(_, Vec<_>)| !places.is_empty()).collect()
}
