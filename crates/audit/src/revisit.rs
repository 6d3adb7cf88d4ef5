//! The next audit: what changed since the last one, in at most ten minutes.

use crate::{AgeBand, Answer, Answers, Intake, Place, PlaceId, Step, StepId, StepKind, plan::steps_for, points};
use jiff::civil::Date;
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// The minutes of a next audit, all its steps together.
pub const REVISIT_MINUTES: u32 = 10;

/// What was known when the last audit ended.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
pub struct LastAudit {
    /// The ages of the children on that day.
    pub ages: BTreeSet<AgeBand>,
    /// The places that counted on that day.
    pub places: BTreeSet<PlaceId>,
}

/// Why a step comes up again, in the order in which they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// A child has come to an age for which it was made.
    Age,
    /// It was added to the program since.
    New,
    /// A platform has changed what it is about.
    Changed,
    /// Its place was not visited yet, or has come up since.
    NotVisited,
    /// It was put off, or the parent was not sure.
    PutOff,
    /// It is a habit: once in a while it is due again.
    Habit,
}

/// One step of the next audit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revisit {
    /// The place it belongs to.
    pub place: PlaceId,
    /// The step.
    pub step: StepId,
    /// Why it comes up.
    pub reason: Reason,
    /// Minutes it takes.
    pub minutes: u32,
}

/// What is worth ten minutes now: ordered by reason, then by points, and never longer than [`REVISIT_MINUTES`].
/// Pure: same arguments, same list.
#[must_use]
pub fn revisit(places: &[Place], intake: &Intake, answers: &Answers, ended_on: Date, last: &LastAudit) -> Vec<Revisit> {
    let mut found = Vec::new();
    for (place, step) in steps_for(places, intake) {
        let visited = place.steps.iter().any(|step| answers.contains_key(&step.id)) && last.places.contains(&place.id);
        let reason = reason(step, answers.get(&step.id).copied(), visited, intake, (ended_on, last));
        found.extend(reason.map(|reason| (reason, step.level, Reverse(points(place, step, intake)), place, step)));
    }
    found.sort_by_key(|(reason, level, points, ..)| (*reason, *level, *points));
    let mut left = REVISIT_MINUTES;
    let fits = found.into_iter().filter(|(.., step)| {
        let fits = step.minutes <= left;
        left -= if fits { step.minutes } else { 0 };
        fits
    });
    fits.map(|(reason, .., place, step)| Revisit {
        place: place.id.clone(),
        step: step.id.clone(),
        reason,
        minutes: step.minutes,
    })
    .collect()
}

fn reason(
    step: &Step,
    answer: Option<Answer>,
    visited: bool,
    intake: &Intake,
    (ended_on, last): (Date, &LastAudit),
) -> Option<Reason> {
    let later = |day: Option<Date>| day.is_some_and(|day| day > ended_on);
    let new_age = |age: &AgeBand| intake.ages().contains(age) && !last.ages.contains(age);
    match answer {
        None if step.ages.iter().any(new_age) && !step.ages.iter().any(|age| last.ages.contains(age)) => {
            Some(Reason::Age)
        }
        None if later(step.since) => Some(Reason::New),
        Some(_) if later(step.changed_on) => Some(Reason::Changed),
        None if !visited => Some(Reason::NotVisited),
        Some(answer) if !answer.settles() => Some(Reason::PutOff),
        Some(Answer::Done) if step.kind == StepKind::Habit => Some(Reason::Habit),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_content::{place, step};
    use crate::{Child, PlaceKind};
    use jiff::civil::date;

    const ENDED: Date = date(2026, 11, 25);

    fn with(answers: &[(&str, Answer)]) -> Answers {
        answers.iter().map(|(id, answer)| (StepId::new(id).unwrap(), *answer)).collect()
    }

    fn last() -> LastAudit {
        LastAudit { ages: [AgeBand::Nursery].into(), places: [PlaceId::new("a").unwrap()].into() }
    }

    fn family(age: AgeBand) -> Intake {
        Intake { children: vec![Child { nickname: None, age: Some(age) }], ..Intake::default() }
    }

    fn found(steps: Vec<Step>, intake: &Intake, answers: &Answers) -> Vec<(String, Reason)> {
        let places = [place("a", PlaceKind::Network, steps)];
        let list = revisit(&places, intake, answers, ENDED, &last());
        list.into_iter().map(|entry| (entry.step.to_string(), entry.reason)).collect()
    }

    #[test]
    fn each_reason_brings_its_step_up() {
        let mut steps: Vec<_> = ["a-old", "a-new", "a-changed", "a-age", "a-later", "a-habit"].map(step).into();
        steps.iter_mut().for_each(|step| step.minutes = 1);
        steps[1].since = Some(date(2027, 1, 1));
        steps[2].changed_on = Some(date(2027, 1, 1));
        steps[3].ages = vec![AgeBand::Primary];
        steps[5].kind = StepKind::Habit;
        let answers = with(&[
            ("a-old", Answer::Done),
            ("a-changed", Answer::Done),
            ("a-later", Answer::Later),
            ("a-habit", Answer::Done),
        ]);
        let expected = [
            ("a-age", Reason::Age),
            ("a-new", Reason::New),
            ("a-changed", Reason::Changed),
            ("a-later", Reason::PutOff),
            ("a-habit", Reason::Habit),
        ];
        let expected = expected.map(|(id, reason)| (id.to_owned(), reason));
        assert_eq!(found(steps, &family(AgeBand::Primary), &answers), expected);
    }

    #[test]
    fn a_place_nobody_looked_at_comes_up() {
        let list = found(vec![step("a-one")], &family(AgeBand::Nursery), &Answers::new());
        assert_eq!(list, [("a-one".to_owned(), Reason::NotVisited)]);
        let answers = with(&[("a-two", Answer::Done)]);
        let list = found(vec![step("a-one"), step("a-two")], &family(AgeBand::Nursery), &answers);
        assert!(list.is_empty(), "a place that was visited is the plan's business");
    }

    #[test]
    fn it_is_never_longer_than_ten_minutes() {
        let mut steps: Vec<_> = (0..9).map(|number| step(&format!("a-{number}"))).collect();
        steps[0].minutes = 12;
        steps.iter_mut().skip(1).for_each(|step| step.minutes = 4);
        let list = found(steps, &family(AgeBand::Nursery), &Answers::new());
        assert_eq!(list.len(), 2, "4 + 4 minutes; neither 12 nor a third 4 has room");
    }
}
