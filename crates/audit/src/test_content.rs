//! Invented places and steps for tests.

use crate::{Audience, Confidence, Level, Place, PlaceId, PlaceKind, Reach, SourceId, Step, StepId, StepKind, Topic};
use jiff::civil::date;

/// A basic step of effect 3 and five minutes.
pub(crate) fn step(id: &str) -> Step {
    Step {
        id: StepId::new(id).unwrap(),
        level: Level::First,
        kind: StepKind::OneTime,
        effect: 3,
        minutes: 5,
        bulk: false,
        closes: vec![Topic::Audience],
        devices: Vec::new(),
        link: None,
        sources: vec![SourceId::new("source").unwrap()],
        past: false,
        ages: Vec::new(),
        hidden_in: Vec::new(),
        reworded_in: Vec::new(),
        since: None,
        changed_on: None,
        checked_on: date(2026, 11, 1),
        confidence: Confidence::A,
        path_confidence: None,
        situations: Vec::new(),
    }
}

/// A place with these steps.
pub(crate) fn place(id: &str, kind: PlaceKind, steps: Vec<Step>) -> Place {
    Place {
        id: PlaceId::new(id).unwrap(),
        kind,
        order: 1,
        default_audience: Audience::Unknown,
        reach: Reach::Usual,
        posters: Vec::new(),
        ages: Vec::new(),
        hidden_in: Vec::new(),
        needed_in: Vec::new(),
        report: None,
        steps,
        links: Vec::new(),
        sources: Vec::new(),
    }
}
