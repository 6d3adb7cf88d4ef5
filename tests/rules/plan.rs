//! The plan, whatever a family answers.

use app::{Clock, Content};
use audit::{Answer, Answers, Intake, OPEN_AT_MOST, Phone, PlaceId, Plan, Poster, Situation, Step, StepId, TimeBudget};
use jiff::civil::{Date, date};
use proptest::collection::{btree_map, btree_set};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeMap;
use std::sync::LazyLock;

static CONTENT: LazyLock<Content> = LazyLock::new(|| {
    let today: Date = Clock::System.today().max(date(2026, 11, 23));
    app::checked_content(today).unwrap().0
});

fn plan(intake: &Intake, answers: &Answers) -> Plan {
    audit::plan(&CONTENT.places, intake, answers)
}

fn step(id: &StepId) -> &'static Step {
    CONTENT.step(id).unwrap().1
}

fn steps() -> Vec<StepId> {
    CONTENT.places.iter().flat_map(|place| &place.steps).map(|step| step.id.clone()).collect()
}

fn intakes() -> impl Strategy<Value = Intake> {
    let places: Vec<PlaceId> = CONTENT.places.iter().map(|place| place.id.clone()).collect();
    let all = |most| (btree_set(select(places.clone()), 0..most), btree_set(select(Poster::ALL), 0..4));
    let rest = (option::of(select(Phone::ALL)), option::of(select(TimeBudget::ALL)), situations());
    (all(8), rest).prop_map(|((places, posters), (phone, time, situations))| Intake {
        places,
        posters,
        phone,
        time,
        situations,
        ..Intake::default()
    })
}

fn situations() -> impl Strategy<Value = std::collections::BTreeSet<Situation>> {
    btree_set(select(Situation::ALL), 0..4)
}

fn answers() -> impl Strategy<Value = Answers> {
    btree_map(select(steps()), select(Answer::ALL), 0..60)
}

/// No file for failures: the seed is in the message.
fn config() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_same_answers_give_the_same_plan(intake in intakes(), answers in answers()) {
        prop_assert_eq!(plan(&intake, &answers), plan(&intake.clone(), &answers.clone()));
    }

    #[test]
    fn what_is_settled_is_not_open_and_everything_else_is(intake in intakes(), answers in answers()) {
        let plan = plan(&intake, &answers);
        let ours = CONTENT.places.iter().filter(|place| intake.covers(&place.id, place.kind));
        let steps: Vec<_> = ours.flat_map(|place| &place.steps).map(|step| &step.id).collect();
        let settled = |id: &StepId| answers.get(id).is_some_and(|answer| answer.settles());
        let open: std::collections::BTreeSet<_> = plan.open.iter().map(|entry| &entry.step).collect();
        prop_assert_eq!(open.len(), plan.open.len(), "each step once");
        for id in &steps {
            prop_assert_eq!(open.contains(id), !settled(id), "{}", id);
        }
        prop_assert_eq!(plan.settled + plan.open.len(), steps.len(), "nothing is lost");
    }

    #[test]
    fn at_most_seven_are_shown_and_more_time_never_shows_fewer(intake in intakes(), answers in answers()) {
        let shown = |time| plan(&Intake { time, ..intake.clone() }, &answers).shown().len();
        let [quarter, hour, evening] =
            [TimeBudget::Quarter, TimeBudget::Hour, TimeBudget::Evening].map(|time| shown(Some(time)));
        prop_assert!(quarter <= hour && hour <= evening && evening <= OPEN_AT_MOST && shown(None) <= OPEN_AT_MOST);
        prop_assert_eq!(OPEN_AT_MOST, 7);
    }

    #[test]
    fn a_situation_raises_its_steps(intake in intakes(), answers in answers(), new in select(Situation::ALL)) {
        let mut without = intake;
        without.situations.remove(&new);
        let mut with = without.clone();
        with.situations.insert(new);
        let (before, after) = (ranks(&plan(&without, &answers)), ranks(&plan(&with, &answers)));
        let (raised, others): (Vec<_>, Vec<_>) = before.keys().partition(|id| step(id).situations.contains(&new));
        for id in &raised {
            for other in &others {
                prop_assert!(before[*id] > before[*other] || after[*id] < after[*other], "{} stays before {}", id, other);
            }
        }
    }

    #[test]
    fn later_goes_behind_what_nobody_looked_at(intake in intakes(), answers in answers(), late in select(steps())) {
        let mut answers = answers;
        answers.insert(late.clone(), Answer::Later);
        let plan = plan(&intake, &answers);
        if let Some(place) = plan.open.iter().position(|entry| entry.step == late) {
            prop_assert!(plan.open[place..].iter().all(|entry| entry.answer.is_some()), "nothing fresh comes after it");
        }
    }
}

fn ranks(plan: &Plan) -> BTreeMap<StepId, usize> {
    plan.open.iter().enumerate().map(|(rank, entry)| (entry.step.clone(), rank)).collect()
}

#[test]
fn who_answers_nothing_begins_with_the_profile_photo() {
    let plan = plan(&Intake::default(), &Answers::new());
    assert_eq!(plan.top().unwrap().step.as_str(), "whatsapp-profile-photo");
    assert_eq!(plan.open.len(), steps().len());
}

#[test]
fn every_situation_of_the_intake_raises_a_step() {
    for situation in Situation::ALL {
        let raised = steps().iter().filter(|id| step(id).situations.contains(situation)).count();
        assert!(raised > 0, "{} changes nothing", situation.key());
        let id = steps().into_iter().find(|id| step(id).situations.contains(situation)).unwrap();
        let points = |situations: &[Situation]| {
            let intake = Intake { situations: situations.iter().copied().collect(), ..Intake::default() };
            audit::points(step(&id), &intake)
        };
        assert_eq!(points(&[*situation]), points(&[]) + 10, "{id}");
    }
}
