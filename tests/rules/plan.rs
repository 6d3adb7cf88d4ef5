//! The plan, whatever a family answers.

use app::{Clock, Content};
use audit::{
    AgeBand, Answer, Answers, Child, Intake, OPEN_AT_MOST, Own, OwnPlace, OwnStep, Phone, PlaceId, Plan, Poster,
    Situation, Step, StepId, TimeBudget,
};
use jiff::civil::{Date, date};
use proptest::collection::{btree_map, btree_set, vec};
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
    let rest = (option::of(select(Phone::ALL)), option::of(select(TimeBudget::ALL)), situations(), children());
    (all(8), rest).prop_map(|((places, posters), (phone, time, situations, children))| Intake {
        children,
        places,
        posters,
        phone,
        time,
        situations,
        affected: [].into(),
    })
}

fn children() -> impl Strategy<Value = Vec<Child>> {
    vec(option::of(select(AgeBand::ALL)).prop_map(|age| Child { nickname: None, age }), 0..4)
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
        let steps = for_family(&intake);
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
            for other in others.iter().filter(|other| after.contains_key(**other)) {
                if !after.contains_key(*id) {
                    continue; // hidden, because it would harm
                }
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

/// The steps that are for a family.
fn for_family(intake: &Intake) -> Vec<&'static StepId> {
    let ours = CONTENT.places.iter().filter(|place| intake.covers(place));
    ours.flat_map(|place| &place.steps).filter(|step| intake.includes(step)).map(|step| &step.id).collect()
}

fn ranks(plan: &Plan) -> BTreeMap<StepId, usize> {
    plan.open.iter().enumerate().map(|(rank, entry)| (entry.step.clone(), rank)).collect()
}

#[test]
fn who_answers_nothing_begins_with_the_profile_photo() {
    let plan = plan(&Intake::default(), &Answers::new());
    assert_eq!(plan.top().unwrap().step.as_str(), "whatsapp-profile-photo");
    assert_eq!(plan.open.len(), for_family(&Intake::default()).len());
}

/// What the family adds, and whatever it says about other steps, stays below the three that matter most.
#[test]
fn the_top_three_are_never_buried() {
    let (intake, none) = (Intake::default(), Answers::new());
    let top: Vec<_> = plan(&intake, &none).open.into_iter().take(3).map(|entry| entry.step).collect();
    let place = PlaceId::new("own-0").unwrap();
    let added = |number: u32| OwnStep {
        id: StepId::new(&format!("own-{number}")).unwrap(),
        place: if number.is_multiple_of(2) { place.clone() } else { PlaceId::new("whatsapp").unwrap() },
        title: "T".into(),
        what: String::new(),
        minutes: 2,
        added_on: date(2026, 11, 25),
    };
    let own =
        Own { places: vec![OwnPlace { id: place.clone(), name: "N".into() }], steps: (0..90).map(added).collect() };
    let answers: Answers =
        steps().into_iter().filter(|step| !top.contains(step)).zip(Answer::ALL.iter().copied().cycle()).collect();
    for (own, answers) in [(&own, &none), (&Own::default(), &answers), (&own, &answers)] {
        let plan = audit::plan(&own.joined(&CONTENT.places), &intake, answers);
        let now: Vec<_> = plan.open.iter().take(3).map(|entry| entry.step.clone()).collect();
        assert_eq!(now, top, "the best three stay on top");
        assert!(plan.shown().len() >= 3, "and all three are shown");
    }
}

/// The other parent is never asked where that could be dangerous.
#[test]
fn nothing_that_would_harm_is_in_the_plan() {
    for situation in Situation::ALL {
        let everything = Intake {
            places: CONTENT.places.iter().map(|place| place.id.clone()).collect(),
            posters: Poster::ALL.iter().copied().collect(),
            situations: [*situation].into(),
            affected: CONTENT.places.iter().map(|place| place.id.clone()).collect(),
            ..Intake::default()
        };
        for entry in plan(&everything, &Answers::new()).open {
            let (place, step) = CONTENT.step(&entry.step).unwrap();
            let hidden = place.hidden_in.contains(situation) || step.hidden_in.contains(situation);
            assert!(!hidden, "{} would harm in {}", step.id, situation.key());
        }
    }
    let hidden = CONTENT.places.iter().any(|place| place.hidden_in.contains(&Situation::ProtectionOrder));
    assert!(hidden, "at least the other parent");
}

#[test]
fn every_situation_rewords_or_hides_something() {
    for situation in [Situation::Separation, Situation::ProtectionOrder, Situation::FosterCare] {
        let changed = |step: &&Step| step.reworded_in.contains(&situation) || step.hidden_in.contains(&situation);
        let count = CONTENT.places.iter().flat_map(|place| &place.steps).filter(changed).count();
        assert!(count > 0, "{} only reorders", situation.key());
    }
}

#[test]
fn every_situation_of_the_intake_raises_a_step() {
    for situation in Situation::ALL {
        let raised = steps().iter().filter(|id| step(id).situations.contains(situation)).count();
        assert!(raised > 0, "{} changes nothing", situation.key());
        let id = steps().into_iter().find(|id| step(id).situations.contains(situation)).unwrap();
        let points = |situations: &[Situation]| {
            let intake = Intake { situations: situations.iter().copied().collect(), ..Intake::default() };
            let (place, step) = CONTENT.step(&id).unwrap();
            audit::points(place, step, &intake)
        };
        assert_eq!(points(&[*situation]), points(&[]) + 10, "{id}");
    }
}
