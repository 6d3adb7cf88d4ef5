//! The sample family: invented, in memory, never mixed with a real household.

use audit::{
    AgeBand, Answer, Child, Intake, LookId, Phone, PlaceId, Poster, Question, Round, Sighting, StepId, TimeBudget,
};
use content::Content;
use jiff::Timestamp;
use store::{Household, StoreError};

/// An invented family in the middle of its evening: two children, three places, the first steps done.
pub(crate) fn sample_family(content: &Content, at: Timestamp) -> Result<Household, StoreError> {
    let mut household = Household::in_memory()?;
    let intake = family();
    for question in Question::ALL {
        household.save_question(*question, &intake)?;
    }
    household.set_look(Round::Before, LookId::Messenger, Sighting::Found, at)?;
    household.set_look(Round::Before, LookId::Profile, Sighting::Found, at)?;
    household.set_look(Round::Before, LookId::Search, Sighting::CouldNotTell, at)?;
    for (step, answer) in first_steps(content, &intake) {
        household.give_answer(&step, answer, at)?;
    }
    Ok(household)
}

fn family() -> Intake {
    let child = |name: &str, age| Child { nickname: Some(name.to_owned()), age: Some(age) };
    let places = ["whatsapp", "instagram", "school"].iter().filter_map(|id| PlaceId::new(id).ok());
    Intake {
        children: vec![child("Mika", AgeBand::Nursery), child("Juno", AgeBand::Primary)],
        places: places.collect(),
        posters: [Poster::Relatives, Poster::School].into(),
        phone: Some(Phone::Android),
        time: Some(TimeBudget::Hour),
        situations: [].into(),
        affected: [].into(),
    }
}

/// The two steps that the plan puts on top are done, the third is put off: whatever the content says.
fn first_steps(content: &Content, intake: &Intake) -> Vec<(StepId, Answer)> {
    let plan = audit::plan(&content.places, intake, &audit::Answers::new());
    let answers = [Answer::Done, Answer::Done, Answer::Later];
    plan.open.into_iter().zip(answers).map(|(entry, answer)| (entry.step, answer)).collect()
}
