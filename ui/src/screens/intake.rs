//! The other five questions: choices to tick, one question a screen, all skippable.

use crate::{
    desk::Desk,
    frame::Frame,
    input::Input,
    parts::{Choice, group_name, grouped},
    refusal::Refusal,
    reply::Reply,
};
use app::Words;
use askama::Template;
use audit::{Intake, Phone, Place, PlaceId, Poster, Question, Situation, TimeBudget};

#[derive(Template)]
#[template(path = "intake.html")]
struct Page {
    frame: Frame,
    progress: String,
    hint: String,
    many: bool,
    groups: Vec<Group>,
    error: String,
    back: &'static str,
}

/// Choices under a heading; the heading is empty where one is enough.
struct Group {
    title: String,
    choices: Vec<Choice>,
}

/// Shows the question of the address.
pub fn show(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let question = question_of(input)?;
    Ok(Reply::Page(page(desk, question, String::new())?))
}

/// Saves the answer, or the wish to skip, and goes on.
pub fn save(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let question = question_of(input)?;
    let skip = input.form.one("action") == Some("skip");
    let single = matches!(question, Question::Phone | Question::Time);
    if single && !skip && input.form.one("choice").is_none() {
        let error = desk.words().common_error_choose();
        return Ok(Reply::Again(page(desk, question, error)?));
    }
    let answered = if skip { Intake::default() } else { answered(desk, question, input)? };
    desk.program.save_question(question, &answered)?;
    Ok(Reply::see(after(question)))
}

/// Passes all questions that are still open, and goes straight to the plan.
pub fn skip_all(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    let (intake, passed) = desk.program.intake()?;
    for question in Question::ALL.iter().filter(|question| !passed.contains(question)) {
        desk.program.save_question(*question, &intake)?;
    }
    Ok(Reply::see("/plan"))
}

/// The address of a question.
#[must_use]
pub const fn address(question: Question) -> &'static str {
    match question {
        Question::Children => "/intake/children",
        Question::Places => "/intake/places",
        Question::Posters => "/intake/posters",
        Question::Phone => "/intake/phone",
        Question::Time => "/intake/time",
        Question::Situations => "/intake/situations",
    }
}

/// The address after a question.
#[must_use]
pub fn after(question: Question) -> &'static str {
    let place = Question::ALL.iter().position(|q| *q == question).unwrap_or_default();
    Question::ALL.get(place + 1).map_or("/intake/check", |next| address(*next))
}

fn before(question: Question) -> &'static str {
    let place = Question::ALL.iter().position(|q| *q == question).unwrap_or_default();
    place.checked_sub(1).and_then(|place| Question::ALL.get(place)).map_or("/keep", |previous| address(*previous))
}

fn question_of(input: &Input) -> Result<Question, Refusal> {
    Question::from_key(input.param("question")).filter(|q| *q != Question::Children).ok_or(Refusal::UnknownPage)
}

/// The part of the intake that this form answers.
fn answered(desk: &Desk, question: Question, input: &Input) -> Result<Intake, Refusal> {
    let mut intake = Intake::default();
    if question == Question::Places {
        // Named before such places had questions of their own: the form does not show them, so it does not drop them.
        intake.places = desk.program.intake()?.0.places;
        intake.places.retain(|id| desk.program.content.place(id).is_some_and(|place| !place.kind.is_shown_by_family()));
    }
    for value in input.form.all("choice").take(64) {
        match question {
            Question::Places => intake.places.extend([place_of(desk, value).ok_or(Refusal::NotUnderstood)?]),
            Question::Posters => intake.posters.extend([Poster::from_key(value).ok_or(Refusal::NotUnderstood)?]),
            Question::Situations => {
                intake.situations.extend([Situation::from_key(value).ok_or(Refusal::NotUnderstood)?])
            }
            Question::Phone => intake.phone = Some(Phone::from_key(value).ok_or(Refusal::NotUnderstood)?),
            Question::Time => intake.time = Some(TimeBudget::from_key(value).ok_or(Refusal::NotUnderstood)?),
            Question::Children => return Err(Refusal::NotUnderstood),
        }
    }
    Ok(intake)
}

fn place_of(desk: &Desk, value: &str) -> Option<PlaceId> {
    PlaceId::new(value).ok().filter(|id| desk.program.content.place(id).is_some())
}

fn page(desk: &mut Desk, question: Question, error: String) -> Result<String, Refusal> {
    let words = desk.words();
    let (intake, _) = desk.program.intake()?;
    let groups = match question {
        Question::Places => places(desk, &intake)?,
        _ => vec![Group { title: String::new(), choices: choices(words, question, &intake) }],
    };
    let number = Question::ALL.iter().position(|q| *q == question).unwrap_or_default() + 1;
    let progress = words.intake_progress(number as i64, Question::ALL.len() as i64);
    let many = !matches!(question, Question::Phone | Question::Time);
    desk.ask_again(!error.is_empty());
    let frame = Frame::new(desk, title(words, question), address(question));
    let page = Page { frame, progress, hint: hint(words, question), many, groups, error, back: before(question) };
    Ok(page.render()?)
}

/// The places where a family can itself show pictures, under their headings.
fn places(desk: &Desk, intake: &Intake) -> Result<Vec<Group>, Refusal> {
    let naming = desk.program.naming()?;
    let choice =
        |place: &&Place| Choice::new(place.id.as_str(), naming.place(&place.id), intake.places.contains(&place.id));
    let shown = desk.program.content.places.iter().filter(|place| place.kind.is_shown_by_family());
    let group = |(group, places): (_, Vec<&Place>)| Group {
        title: group_name(naming.words, group),
        choices: places.iter().map(choice).collect(),
    };
    Ok(grouped(shown).into_iter().map(group).collect())
}

fn choices(words: Words, question: Question, intake: &Intake) -> Vec<Choice> {
    match question {
        Question::Children | Question::Places => Vec::new(),
        Question::Posters => {
            let all = Poster::ALL.iter();
            all.map(|p| Choice::new(p.key(), poster_name(words, *p), intake.posters.contains(p))).collect()
        }
        Question::Phone => {
            Phone::ALL.iter().map(|p| Choice::new(p.key(), phone_name(words, *p), intake.phone == Some(*p))).collect()
        }
        Question::Time => TimeBudget::ALL
            .iter()
            .map(|t| Choice::new(t.key(), time_name(words, *t), intake.time == Some(*t)))
            .collect(),
        Question::Situations => {
            let all = Situation::ALL.iter();
            all.map(|s| Choice::new(s.key(), situation_name(words, *s), intake.situations.contains(s))).collect()
        }
    }
}

/// The question itself.
#[must_use]
pub fn title(words: Words, question: Question) -> String {
    match question {
        Question::Children => words.intake_children_title(),
        Question::Places => words.intake_places_title(),
        Question::Posters => words.intake_posters_title(),
        Question::Phone => words.intake_phone_title(),
        Question::Time => words.intake_time_title(),
        Question::Situations => words.intake_situations_title(),
    }
}

fn hint(words: Words, question: Question) -> String {
    match question {
        Question::Children => words.intake_children_title_hint(),
        Question::Places => words.intake_places_title_hint(),
        Question::Posters => words.intake_posters_title_hint(),
        Question::Phone => words.intake_phone_title_hint(),
        Question::Time => words.intake_time_title_hint(),
        Question::Situations => words.intake_situations_title_hint(),
    }
}

/// Who else posts, as words.
#[must_use]
pub fn poster_name(words: Words, poster: Poster) -> String {
    match poster {
        Poster::OtherParent => words.intake_poster_other_parent(),
        Poster::Relatives => words.intake_poster_relatives(),
        Poster::Friends => words.intake_poster_friends(),
        Poster::School => words.intake_poster_school(),
        Poster::Club => words.intake_poster_club(),
        Poster::Child => words.intake_poster_child(),
    }
}

/// The phone, as words.
#[must_use]
pub fn phone_name(words: Words, phone: Phone) -> String {
    match phone {
        Phone::Iphone => words.intake_phone_iphone(),
        Phone::Android => words.intake_phone_android(),
        Phone::Computer => words.intake_phone_computer(),
    }
}

/// The time, as words.
#[must_use]
pub fn time_name(words: Words, time: TimeBudget) -> String {
    match time {
        TimeBudget::Quarter => words.intake_time_quarter(),
        TimeBudget::Hour => words.intake_time_hour(),
        TimeBudget::Evening => words.intake_time_evening(),
    }
}

/// The situation, as words.
#[must_use]
pub fn situation_name(words: Words, situation: Situation) -> String {
    match situation {
        Situation::Separation => words.intake_situation_separation(),
        Situation::ProtectionOrder => words.intake_situation_protection_order(),
        Situation::FosterCare => words.intake_situation_foster_care(),
        Situation::WellKnown => words.intake_situation_well_known(),
    }
}
