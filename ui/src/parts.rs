//! Pieces that several screens show: a choice, a line of a list, the words of a place or a step.

use app::Words;
use audit::{Place, PlaceId, PlaceState, StepId};

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

/// The name of a place.
#[must_use]
pub fn place_name(words: Words, place: &PlaceId) -> String {
    words.content(&format!("place-{place}")).unwrap_or_default()
}

/// The title of a step.
#[must_use]
pub fn step_title(words: Words, step: &StepId) -> String {
    words.content(&format!("step-{step}")).unwrap_or_default()
}

/// The places of the family, each with its state.
#[must_use]
pub fn place_lines(words: Words, places: &[Place], outcome: &[audit::Outcome]) -> Vec<PlaceLine> {
    let known = outcome.iter().filter(|entry| places.iter().any(|place| place.id == entry.place));
    known
        .map(|entry| PlaceLine {
            href: format!("/place/{}", entry.place),
            name: place_name(words, &entry.place),
            state: entry.state.key(),
            state_name: app::state_name(words, entry.state),
            hint: state_hint(words, entry.state),
            left: words.result_left(i64::try_from(entry.left).unwrap_or(i64::MAX)),
        })
        .collect()
}

fn state_hint(words: Words, state: PlaceState) -> String {
    match state {
        PlaceState::Open => words.result_open_hint(),
        PlaceState::Reduced => words.result_reduced_hint(),
        PlaceState::Closed => words.result_closed_hint(),
    }
}
