//! What a family adds itself: places the content does not know, and steps of its own.

use crate::{Audience, Confidence, Level, Place, PlaceId, PlaceKind, Reach, Step, StepId, StepKind, Topic};
use jiff::civil::Date;
use std::borrow::Cow;

/// The ids of everything a family added begin with this.
pub const OWN_PREFIX: &str = "own-";

/// The effect an own step counts with: the middle.
const OWN_EFFECT: u8 = 3;

/// A place the family added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnPlace {
    /// Its id, [`OWN_PREFIX`] and a number that is never given twice.
    pub id: PlaceId,
    /// Its name, as typed.
    pub name: String,
}

/// A step the family added, to a place of its own or to one of the content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnStep {
    /// Its id, [`OWN_PREFIX`] and a number that is never given twice.
    pub id: StepId,
    /// The place it belongs to.
    pub place: PlaceId,
    /// What to do, as typed.
    pub title: String,
    /// More about it, as typed; may be empty.
    pub what: String,
    /// Minutes it takes.
    pub minutes: u32,
    /// The day it was added.
    pub added_on: Date,
}

/// Everything a family added.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Own {
    /// In the order in which they were added.
    pub places: Vec<OwnPlace>,
    /// In the order in which they were added.
    pub steps: Vec<OwnStep>,
}

impl Own {
    /// The own place of an id.
    #[must_use]
    pub fn place(&self, id: &PlaceId) -> Option<&OwnPlace> {
        self.places.iter().find(|place| place.id == *id)
    }

    /// The own step of an id.
    #[must_use]
    pub fn step(&self, id: &StepId) -> Option<&OwnStep> {
        self.steps.iter().find(|step| step.id == *id)
    }

    /// The places of the content and those of the family, each with its own steps after those of the content. Nothing is
    /// copied while nothing was added.
    #[must_use]
    pub fn joined<'a>(&self, content: &'a [Place]) -> Cow<'a, [Place]> {
        if self.places.is_empty() && self.steps.is_empty() {
            return Cow::Borrowed(content);
        }
        let mut all = content.to_vec();
        all.extend(self.places.iter().map(own_place));
        for place in &mut all {
            place.steps.extend(self.steps.iter().filter(|step| step.place == place.id).map(own_step));
        }
        Cow::Owned(all)
    }
}

fn own_place(place: &OwnPlace) -> Place {
    Place {
        id: place.id.clone(),
        kind: PlaceKind::Own,
        order: u32::MAX,
        default_audience: Audience::Unknown,
        reach: Reach::Everyone,
        posters: Vec::new(),
        ages: Vec::new(),
        hidden_in: Vec::new(),
        needed_in: Vec::new(),
        report: None,
        steps: Vec::new(),
        links: Vec::new(),
        sources: Vec::new(),
    }
}

fn own_step(step: &OwnStep) -> Step {
    Step {
        id: step.id.clone(),
        level: Level::First,
        kind: StepKind::OneTime,
        effect: OWN_EFFECT,
        minutes: step.minutes,
        bulk: false,
        closes: vec![Topic::Audience],
        devices: Vec::new(),
        link: None,
        sources: Vec::new(),
        past: false,
        ages: Vec::new(),
        hidden_in: Vec::new(),
        reworded_in: Vec::new(),
        since: Some(step.added_on),
        changed_on: None,
        checked_on: step.added_on,
        confidence: Confidence::A,
        path_confidence: None,
        situations: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_content::{place, step};
    use jiff::civil::date;

    #[test]
    fn what_the_family_added_joins_the_content() {
        let content = [place("a", PlaceKind::Network, vec![step("a-one")])];
        assert!(matches!(Own::default().joined(&content), Cow::Borrowed(_)), "nothing to copy");
        let added = |id: &str, place: &str| OwnStep {
            id: StepId::new(id).unwrap(),
            place: PlaceId::new(place).unwrap(),
            title: "T".into(),
            what: String::new(),
            minutes: 5,
            added_on: date(2026, 11, 25),
        };
        let own = Own {
            places: vec![OwnPlace { id: PlaceId::new("own-1").unwrap(), name: "Chor".into() }],
            steps: vec![added("own-2", "own-1"), added("own-3", "a"), added("own-4", "gone")],
        };
        let joined = own.joined(&content);
        let ids: Vec<_> = joined.iter().flat_map(|place| &place.steps).map(|step| step.id.as_str()).collect();
        assert_eq!(ids, ["a-one", "own-3", "own-2"], "a step whose place is gone waits for it");
    }
}
