//! What the evening changed: per place open, reduced or closed. No percent, no score.

use crate::{Answer, Answers, Intake, Level, Place, PlaceId, keyed::keyed};

keyed! {
    /// How a place stands.
    PlaceState {
        /// Nothing has been done there yet.
        Open = "open",
        /// Something is done, basics are left.
        Reduced = "reduced",
        /// Every basic step is settled.
        Closed = "closed",
    }
}

/// How one place stands, and what is left there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The place.
    pub place: PlaceId,
    /// Its state.
    pub state: PlaceState,
    /// Steps that were done.
    pub done: usize,
    /// Steps that are not settled.
    pub left: usize,
}

/// The state of one place. *Closed*: all basic steps are settled and at least one step was done.
/// *Reduced*: at least one step was done. *Open*: nothing was done.
#[must_use]
pub fn place_state(place: &Place, answers: &Answers) -> PlaceState {
    let settled = |step: &&crate::Step| answers.get(&step.id).is_some_and(|answer| answer.settles());
    let basics_settled = place.steps.iter().filter(|step| step.level == Level::First).all(|step| settled(&step));
    match (done(place, answers) > 0, basics_settled) {
        (true, true) => PlaceState::Closed,
        (true, false) => PlaceState::Reduced,
        (false, _) => PlaceState::Open,
    }
}

/// How each place of the family stands, in the order of the content.
#[must_use]
pub fn outcome(places: &[Place], intake: &Intake, answers: &Answers) -> Vec<Outcome> {
    let ours = places.iter().filter(|place| intake.covers(&place.id, place.kind));
    ours.map(|place| Outcome {
        place: place.id.clone(),
        state: place_state(place, answers),
        done: done(place, answers),
        left: place.steps.iter().filter(|s| !answers.get(&s.id).is_some_and(|a| a.settles())).count(),
    })
    .collect()
}

fn done(place: &Place, answers: &Answers) -> usize {
    place.steps.iter().filter(|step| answers.get(&step.id) == Some(&Answer::Done)).count()
}
