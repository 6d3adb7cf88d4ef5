//! What the evening changed: per place open, reduced or closed. No percent, no score.

use crate::{Answer, Answers, Intake, Level, Place, PlaceId, PlaceKind, keyed::keyed};

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
    /// What sort of place it is.
    pub kind: PlaceKind,
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
pub fn place_state(place: &Place, intake: &Intake, answers: &Answers) -> PlaceState {
    let settled = |step: &&crate::Step| answers.get(&step.id).is_some_and(|answer| answer.settles());
    let basics_settled = basics(place, intake).all(|step| settled(&step));
    match (done(place, intake, answers) > 0, basics_settled) {
        (true, true) => PlaceState::Closed,
        (true, false) => PlaceState::Reduced,
        (false, _) => PlaceState::Open,
    }
}

/// How each place of the family stands, in the order of the content.
#[must_use]
pub fn outcome(places: &[Place], intake: &Intake, answers: &Answers) -> Vec<Outcome> {
    let ours = places.iter().filter(|place| intake.covers(place));
    ours.map(|place| Outcome {
        place: place.id.clone(),
        kind: place.kind,
        state: place_state(place, intake, answers),
        done: done(place, intake, answers),
        left: left(place, intake, answers),
    })
    .collect()
}

/// The basic steps that are for this family.
fn basics<'a>(place: &'a Place, intake: &'a Intake) -> impl Iterator<Item = &'a crate::Step> {
    place.steps.iter().filter(|step| step.level == Level::First && intake.includes(step))
}

fn left(place: &Place, intake: &Intake, answers: &Answers) -> usize {
    let open = |step: &&crate::Step| !answers.get(&step.id).is_some_and(|answer| answer.settles());
    place.steps.iter().filter(|step| intake.includes(step)).filter(open).count()
}

fn done(place: &Place, intake: &Intake, answers: &Answers) -> usize {
    place
        .steps
        .iter()
        .filter(|step| intake.includes(step))
        .filter(|step| answers.get(&step.id) == Some(&Answer::Done))
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::StepId;
    use crate::test_content::{place, step};

    fn answered(answers: &[(&str, Answer)]) -> Answers {
        answers.iter().map(|(id, answer)| (StepId::new(id).unwrap(), *answer)).collect()
    }

    #[test]
    fn a_place_is_open_then_reduced_then_closed() {
        let mut steps = vec![step("a-one"), step("a-two"), step("a-extra")];
        steps[2].level = Level::Extra;
        let place = place("a", PlaceKind::Network, steps);
        let state = |answers| place_state(&place, &Intake::default(), &answered(answers));
        assert_eq!(state(&[]), PlaceState::Open);
        assert_eq!(state(&[("a-one", Answer::NotSure)]), PlaceState::Open, "unknown is not done");
        assert_eq!(state(&[("a-one", Answer::Done)]), PlaceState::Reduced);
        assert_eq!(state(&[("a-extra", Answer::Done)]), PlaceState::Reduced);
        assert_eq!(state(&[("a-one", Answer::Done), ("a-two", Answer::NotForUs)]), PlaceState::Closed);
        assert_eq!(
            state(&[("a-one", Answer::NotForUs), ("a-two", Answer::NotForUs)]),
            PlaceState::Open,
            "where nothing was done nothing is closed"
        );
    }

    #[test]
    fn what_is_left_is_counted() {
        let places = [place("a", PlaceKind::Network, vec![step("a-one"), step("a-two")])];
        let found = outcome(&places, &Intake::default(), &answered(&[("a-one", Answer::Done)]));
        assert_eq!((found[0].done, found[0].left), (1, 1));
    }
}
