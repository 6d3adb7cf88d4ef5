//! The plan: which step comes first, and how many are shown at once.
//!
//! The order, as the window explains it: steps done once before habits; the basics before the rest; switches that
//! cover many pictures at once before single ones; then points, where *points = effect × ease*, with
//! [`SITUATION_POINTS`] added when the step fits the family's situation; then the shorter one; then the order of the
//! content. Equal answers give an equal order.

use crate::{Answer, Answers, Intake, Level, Place, PlaceId, Step, StepId, StepKind, TimeBudget};
use std::cmp::Reverse;

/// The most open steps that are ever shown at once.
pub const OPEN_AT_MOST: usize = 7;

/// Points added when a step fits one of the family's situations.
const SITUATION_POINTS: u32 = 10;

/// One step of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanStep {
    /// The place it belongs to.
    pub place: PlaceId,
    /// The step.
    pub step: StepId,
    /// effect × ease, plus what the situation adds.
    pub points: u32,
    /// Minutes it takes.
    pub minutes: u32,
    /// The answer so far; never one that settles the step.
    pub answer: Option<Answer>,
}

/// The open steps in order, and how far the list is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// All open steps, best first.
    pub open: Vec<PlanStep>,
    /// How many of them are shown at once: depends on the time there is, never above [`OPEN_AT_MOST`].
    pub shown: usize,
    /// How many steps are settled.
    pub settled: usize,
}

impl Plan {
    /// The one thing on top.
    #[must_use]
    pub fn top(&self) -> Option<&PlanStep> {
        self.open.first()
    }

    /// The steps that are shown at once, the top one included.
    #[must_use]
    pub fn shown(&self) -> &[PlanStep] {
        &self.open[..self.shown.min(self.open.len())]
    }
}

/// How easy a step is, 1 to 5, from its minutes.
#[must_use]
pub const fn ease(minutes: u32) -> u32 {
    match minutes {
        0..=2 => 5,
        3..=5 => 4,
        6..=10 => 3,
        11..=20 => 2,
        _ => 1,
    }
}

/// effect × ease, plus [`SITUATION_POINTS`] when the step fits the family's situation.
#[must_use]
pub fn points(step: &Step, intake: &Intake) -> u32 {
    let fits = step.situations.iter().any(|situation| intake.situations.contains(situation));
    u32::from(step.effect) * ease(step.minutes) + if fits { SITUATION_POINTS } else { 0 }
}

/// Orders the open steps of the places a family has. Pure: same arguments, same plan.
#[must_use]
pub fn plan(places: &[Place], intake: &Intake, answers: &Answers) -> Plan {
    let ours = places.iter().filter(|place| intake.covers(&place.id, place.kind));
    let mut open = Vec::new();
    let mut settled = 0;
    for (place, step) in ours.flat_map(|place| place.steps.iter().map(move |step| (place, step))) {
        match answers.get(&step.id) {
            Some(answer) if answer.settles() => settled += 1,
            answer => open.push((rank(step, intake, answer.copied()), place, step)),
        }
    }
    open.sort_by_key(|(rank, ..)| *rank);
    let open = open.into_iter().map(|(_, place, step)| plan_step(place, step, intake, answers)).collect();
    Plan { open, shown: shown(intake.time), settled }
}

type Rank = (bool, StepKind, Level, Reverse<bool>, Reverse<u32>, u32);

/// What the order compares, most important first. A step put off for later goes behind the others.
fn rank(step: &Step, intake: &Intake, answer: Option<Answer>) -> Rank {
    let put_off = answer == Some(Answer::Later);
    (put_off, step.kind, step.level, Reverse(step.bulk), Reverse(points(step, intake)), step.minutes)
}

fn plan_step(place: &Place, step: &Step, intake: &Intake, answers: &Answers) -> PlanStep {
    PlanStep {
        place: place.id.clone(),
        step: step.id.clone(),
        points: points(step, intake),
        minutes: step.minutes,
        answer: answers.get(&step.id).copied(),
    }
}

const fn shown(time: Option<TimeBudget>) -> usize {
    match time {
        Some(TimeBudget::Quarter) => 3,
        Some(TimeBudget::Hour) => 5,
        Some(TimeBudget::Evening) | None => OPEN_AT_MOST,
    }
}
