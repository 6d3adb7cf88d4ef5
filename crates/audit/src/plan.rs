//! The plan: which step comes first, and how many are shown at once.
//!
//! The order, as the window explains it, most important first:
//! 1. a step that was put off, or that the parent could not answer, goes behind all others;
//! 2. what needs another phone than the one at hand goes behind the rest;
//! 3. steps done once before habits;
//! 4. places where something has happened before all others;
//! 5. the basics before the rest;
//! 6. with a quarter of an hour, what takes longer than that goes behind;
//! 7. switches that cover many pictures at once before single ones;
//! 8. points: *effect × ease*, with [`SITUATION_POINTS`] when the step fits the family's situation, or is a basic one
//!    about people who post, and [`AGE_POINTS`] when it is for the age of one of its children;
//! 9. the shorter one; then the order of the content.
//!
//! Equal answers give an equal order.

use crate::{
    Answer, Answers, Device, Intake, Level, Phone, Place, PlaceId, Poster, Step, StepId, StepKind, TimeBudget,
};
use std::cmp::Reverse;

/// The most open steps that are ever shown at once.
pub const OPEN_AT_MOST: usize = 7;

/// Points added when a step fits one of the family's situations, or is a basic one about people who post pictures.
pub const SITUATION_POINTS: u32 = 10;

/// Points added when a step is made for the age of one of the children.
pub const AGE_POINTS: u32 = 5;

/// Up to so many minutes give so much ease; what takes longer has an ease of 1.
pub const EASE: [(u32, u32); 4] = [(2, 5), (5, 4), (10, 3), (20, 2)];

/// The minutes of the shortest evening, [`TimeBudget::Quarter`].
const QUARTER: u32 = 15;

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
    /// How many steps are settled: done, or not for this family.
    pub settled: usize,
    /// How many of them are done.
    pub done: usize,
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
pub fn ease(minutes: u32) -> u32 {
    EASE.into_iter().find(|(most, _)| minutes <= *most).map_or(1, |(_, ease)| ease)
}

/// effect × ease, and what the family's situation, its people and ages add.
#[must_use]
pub fn points(place: &Place, step: &Step, intake: &Intake) -> u32 {
    u32::from(step.effect) * ease(step.minutes) + extra_points(place, step, intake)
}

/// What the family's situation, its people and ages add to the points of a step.
#[must_use]
pub fn extra_points(place: &Place, step: &Step, intake: &Intake) -> u32 {
    let told = intake.ages();
    let for_its_age = step.ages.iter().any(|age| told.contains(age));
    let its_people = place.posters.iter().any(|poster| intake.posters.contains(poster)) && step.level == Level::First;
    let its_own_account = for_its_age && intake.posters.contains(&Poster::Child);
    let fits = intake.is_in(&step.situations) || its_people || its_own_account;
    (if fits { SITUATION_POINTS } else { 0 }) + (if for_its_age { AGE_POINTS } else { 0 })
}

/// Orders the open steps of the places a family has. Pure: same arguments, same plan.
#[must_use]
pub fn plan(places: &[Place], intake: &Intake, answers: &Answers) -> Plan {
    let mut open = Vec::new();
    let (mut settled, mut done) = (0, 0);
    for (place, step) in steps_for(places, intake) {
        match answers.get(&step.id) {
            Some(answer) if answer.settles() => {
                settled += 1;
                done += usize::from(*answer == Answer::Done);
            }
            answer => open.push((rank(place, step, intake, answer.copied()), place, step)),
        }
    }
    open.sort_by_key(|(rank, ..)| *rank);
    let open = open.into_iter().map(|(_, place, step)| plan_step(place, step, intake, answers)).collect();
    Plan { open, shown: shown(intake.time), settled, done }
}

/// Every step that is for this family, with its place, in the order of the content.
pub(crate) fn steps_for<'a>(
    places: &'a [Place],
    intake: &'a Intake,
) -> impl Iterator<Item = (&'a Place, &'a Step)> + Clone {
    let ours = places.iter().filter(|place| intake.covers(place));
    ours.flat_map(move |place| place.steps.iter().filter(|step| intake.includes(step)).map(move |step| (place, step)))
}

type Rank = (bool, bool, StepKind, Reverse<bool>, Level, bool, Reverse<bool>, Reverse<u32>, u32);

/// What the order compares, most important first. A step that was answered and is still open (later, not sure, help
/// wanted) goes behind those that were not looked at yet.
fn rank(place: &Place, step: &Step, intake: &Intake, answer: Option<Answer>) -> Rank {
    (
        answer.is_some(),
        !at_hand(step, intake.phone),
        step.kind,
        Reverse(intake.affected.contains(&place.id)),
        step.level,
        intake.time == Some(TimeBudget::Quarter) && step.minutes > QUARTER,
        Reverse(step.bulk),
        Reverse(points(place, step, intake)),
        step.minutes,
    )
}

/// Whether a step can be done with this phone, at this computer, or without any menu.
fn at_hand(step: &Step, phone: Option<Phone>) -> bool {
    let device = match phone {
        None => return true,
        Some(Phone::Iphone) => Device::Ios,
        Some(Phone::Android) => Device::Android,
        Some(Phone::Computer) => Device::Web,
    };
    step.devices.is_empty() || step.devices.contains(&device) || step.devices.contains(&Device::Web)
}

fn plan_step(place: &Place, step: &Step, intake: &Intake, answers: &Answers) -> PlanStep {
    PlanStep {
        place: place.id.clone(),
        step: step.id.clone(),
        points: points(place, step, intake),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_content::{place, step};
    use crate::{AgeBand, Child, PlaceKind, Poster, Situation};

    fn ids(plan: &Plan) -> Vec<&str> {
        plan.open.iter().map(|entry| entry.step.as_str()).collect()
    }

    #[test]
    fn basics_and_bulk_switches_come_first_then_points() {
        let mut steps = vec![step("a-extra"), step("a-basic"), step("a-bulk"), step("a-habit")];
        steps[0].level = Level::Extra;
        steps[0].effect = 5;
        steps[2].bulk = true;
        steps[3].kind = StepKind::Habit;
        let plan = plan(&[place("a", PlaceKind::Network, steps)], &Intake::default(), &Answers::new());
        assert_eq!(ids(&plan), ["a-bulk", "a-basic", "a-extra", "a-habit"]);
    }

    #[test]
    fn equal_points_keep_the_order_of_the_content() {
        let steps = vec![step("a-two"), step("a-one")];
        let plan = plan(&[place("a", PlaceKind::Network, steps)], &Intake::default(), &Answers::new());
        assert_eq!(ids(&plan), ["a-two", "a-one"]);
    }

    #[test]
    fn an_answer_settles_or_moves_back() {
        let steps = vec![step("a-one"), step("a-two"), step("a-three"), step("a-four")];
        let answers = [("a-one", Answer::Later), ("a-two", Answer::Done), ("a-three", Answer::NotSure)];
        let answers = answers.into_iter().map(|(id, answer)| (StepId::new(id).unwrap(), answer)).collect();
        let plan = plan(&[place("a", PlaceKind::Network, steps)], &Intake::default(), &answers);
        assert_eq!(ids(&plan), ["a-four", "a-one", "a-three"]);
        assert_eq!(plan.settled, 1);
    }

    #[test]
    fn a_situation_raises_the_steps_that_fit() {
        let mut steps = vec![step("a-one"), step("a-two")];
        steps[1].situations = vec![Situation::Separation];
        let intake = Intake { situations: [Situation::Separation].into(), ..Intake::default() };
        let plan = plan(&[place("a", PlaceKind::Network, steps)], &intake, &Answers::new());
        assert_eq!(ids(&plan), ["a-two", "a-one"]);
        assert_eq!(plan.open[0].points, plan.open[1].points + SITUATION_POINTS);
    }

    #[test]
    fn only_the_familys_places_count_and_the_school_when_it_posts() {
        let places = [
            place("a", PlaceKind::Network, vec![step("a-one")]),
            place("b", PlaceKind::Network, vec![step("b-one")]),
            place("school", PlaceKind::School, vec![step("school-one")]),
        ];
        let mut intake = Intake { places: [PlaceId::new("b").unwrap()].into(), ..Intake::default() };
        let mut places = places;
        places[2].posters = vec![Poster::Club];
        assert_eq!(ids(&plan(&places, &intake, &Answers::new())), ["b-one"]);
        intake.posters.insert(Poster::Club);
        assert_eq!(
            ids(&plan(&places, &intake, &Answers::new())),
            ["school-one", "b-one"],
            "it comes first, because its people post"
        );
        assert_eq!(plan(&places, &Intake::default(), &Answers::new()).open.len(), 3, "no answer means everywhere");
    }

    #[test]
    fn a_place_where_something_has_happened_moves_up() {
        let mut there = vec![step("b-extra"), step("b-habit")];
        there[0].level = Level::Extra;
        there[1].kind = StepKind::Habit;
        let places = [place("a", PlaceKind::Network, vec![step("a-basic")]), place("b", PlaceKind::Network, there)];
        let mut intake = Intake::default();
        assert_eq!(ids(&plan(&places, &intake, &Answers::new())), ["a-basic", "b-extra", "b-habit"]);
        intake.affected.insert(PlaceId::new("b").unwrap());
        assert_eq!(ids(&plan(&places, &intake, &Answers::new())), ["b-extra", "a-basic", "b-habit"]);
    }

    #[test]
    fn the_time_decides_how_much_is_shown() {
        let steps = (0..9).map(|number| step(&format!("a-{number}"))).collect();
        let places = [place("a", PlaceKind::Network, steps)];
        for (time, shown) in [(Some(TimeBudget::Quarter), 3), (Some(TimeBudget::Hour), 5), (None, OPEN_AT_MOST)] {
            let intake = Intake { time, ..Intake::default() };
            assert_eq!(plan(&places, &intake, &Answers::new()).shown().len(), shown, "{time:?}");
        }
    }

    #[test]
    fn the_phone_at_hand_and_the_time_move_what_does_not_fit() {
        let mut steps = vec![step("a-iphone"), step("a-long"), step("a-talk"), step("a-web")];
        steps[0].devices = vec![Device::Ios];
        steps[1].minutes = QUARTER + 1;
        steps[1].effect = 5;
        steps[3].devices = vec![Device::Ios, Device::Web];
        let places = [place("a", PlaceKind::Network, steps)];
        let order = |phone, time| {
            let plan = plan(&places, &Intake { phone, time, ..Intake::default() }, &Answers::new());
            plan.open.iter().map(|entry| entry.step.as_str().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(order(None, None), ["a-iphone", "a-talk", "a-web", "a-long"]);
        assert_eq!(order(Some(Phone::Android), None), ["a-talk", "a-web", "a-long", "a-iphone"]);
        let mut longer = places.clone();
        longer[0].steps[1].bulk = true;
        let top = |time| {
            plan(&longer, &Intake { time, ..Intake::default() }, &Answers::new())
                .open
                .remove(0)
                .step
                .as_str()
                .to_owned()
        };
        assert_eq!(top(Some(TimeBudget::Evening)), "a-long", "one switch for many pictures comes first");
        assert_eq!(top(Some(TimeBudget::Quarter)), "a-iphone", "but not when it takes longer than there is time");
    }

    #[test]
    fn a_childs_age_raises_what_is_made_for_it() {
        let mut steps = vec![step("a-one"), step("a-teen")];
        steps[1].ages = vec![AgeBand::Teen];
        let teen = Child { nickname: None, age: Some(AgeBand::Teen) };
        let intake = Intake { children: vec![teen], ..Intake::default() };
        let plan = plan(&[place("a", PlaceKind::Network, steps)], &intake, &Answers::new());
        assert_eq!(ids(&plan), ["a-teen", "a-one"]);
        assert_eq!(plan.open[0].points, plan.open[1].points + AGE_POINTS);
    }

    #[test]
    fn people_who_post_raise_the_basics_about_them() {
        let mut people = place("people", PlaceKind::People, vec![step("people-rule"), step("people-more")]);
        people.posters = vec![Poster::Relatives];
        people.steps[1].level = Level::Should;
        let places = [place("a", PlaceKind::Network, vec![step("a-one")]), people];
        let order = |posters: &[Poster]| {
            let intake = Intake { posters: posters.iter().copied().collect(), ..Intake::default() };
            plan(&places, &intake, &Answers::new()).open[0].step.to_string()
        };
        assert_eq!((order(&[]), order(&[Poster::Relatives])), ("a-one".into(), "people-rule".into()));
    }

    #[test]
    fn ease_follows_the_minutes() {
        let found: Vec<_> = [1, 2, 3, 5, 6, 10, 11, 20, 21].into_iter().map(ease).collect();
        assert_eq!(found, [5, 5, 4, 4, 3, 3, 2, 2, 1]);
    }
}
