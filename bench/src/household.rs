//! An invented household at the limit of every field.

use crate::Unmeasured;
use crate::photos::small;
use app::{Clock, Content, Country, Intention, Lang, Moment, Preferences, Program, TEXT_MAX};
use audit::{
    AgeBand, Answer, Child, Intake, LookId, NICKNAME_MAX, Phone, Poster, Question, Round, Sighting, Situation, StepId,
    TimeBudget,
};
use std::path::Path;
use std::time::Duration;
use std::{fs, thread};

/// Answers it has given, to every step again and again.
pub const ANSWERS: usize = 10_000;

/// Photos in the store of the one that has looked through a library.
pub const PHOTOS: usize = 100_000;
/// How many of them are different.
const DIFFERENT: usize = 2_000;

/// Children in it.
pub const CHILDREN: usize = 12;

/// A program with nothing in its folder yet, or with what lies there.
pub fn program(folder: &Path) -> Result<Program, Unmeasured> {
    let usual = Preferences::usual(Lang::De, Country::DE);
    Ok(Program::start(Content::embedded()?, folder.to_owned(), Clock::System, usual))
}

/// Makes the household in an empty folder: [`CHILDREN`] children, every place, [`ANSWERS`] answers, a long note to
/// every step, all looks, long sentences.
pub fn make(folder: &Path) -> Result<Program, Unmeasured> {
    let mut program = program(folder)?;
    // In memory first and then to the disk in one go: ten thousand single writes would take minutes.
    program.keep_nothing()?;
    tell_about_the_family(&mut program)?;
    answer_everything(&mut program)?;
    write_long_texts(&mut program)?;
    program.keep_here()?;
    Ok(program)
}

/// A household in an empty folder that has looked through [`PHOTOS`] photos. They are a few small ones under many names.
pub fn with_photos(folder: &Path, photos: &Path) -> Result<(), Unmeasured> {
    let different = small(photos, DIFFERENT)?;
    for number in different.len()..PHOTOS {
        let name = photos.join(format!("{:03}/IMG_{number:06}.jpg", number / 1_000));
        if number.is_multiple_of(1_000) || number == different.len() {
            fs::create_dir_all(name.parent().ok_or("a photo has a folder")?)?;
        }
        fs::hard_link(&different[number % different.len()], name)?;
    }
    let mut program = program(folder)?;
    program.keep_here()?;
    program.look_at_photos(vec![photos.to_owned()])?;
    // It has ended when all of it was fetched.
    while program.photos_at_work() {
        program.photos()?;
        thread::sleep(Duration::from_millis(5));
    }
    match program.photos()?.len() {
        PHOTOS => Ok(()),
        count => Err(format!("{count} photos were read instead of {PHOTOS}").into()),
    }
}

/// Every step, in the order of the content.
pub fn steps(program: &Program) -> Vec<StepId> {
    program.content.places.iter().flat_map(|place| place.steps.iter().map(|step| step.id.clone())).collect()
}

fn tell_about_the_family(program: &mut Program) -> Result<(), Unmeasured> {
    let child = |(number, age): (usize, &AgeBand)| Child {
        nickname: Some(long("Fridolin ", NICKNAME_MAX - 3) + &format!("{number:>3}")),
        age: Some(*age),
    };
    let intake = Intake {
        children: AgeBand::ALL.iter().cycle().take(CHILDREN).enumerate().map(|(n, age)| child((n, age))).collect(),
        places: program.content.places.iter().map(|place| place.id.clone()).collect(),
        posters: Poster::ALL.iter().copied().collect(),
        phone: Some(Phone::Android),
        time: Some(TimeBudget::Evening),
        situations: Situation::ALL.iter().copied().collect(),
        affected: [].into(),
    };
    for question in Question::ALL {
        program.save_question(*question, &intake)?;
    }
    Ok(())
}

/// In the end every kind of answer is the present one of some steps, so that much is open and much is done.
fn answer_everything(program: &mut Program) -> Result<(), Unmeasured> {
    let steps = steps(program);
    let rounds = steps.iter().enumerate().cycle().take(ANSWERS).enumerate();
    for (given, (at, step)) in rounds {
        let answer = Answer::ALL.iter().cycle().nth((at + given / steps.len()) % Answer::ALL.len());
        program.answer(step, *answer.ok_or("there are no answers")?)?;
    }
    Ok(())
}

fn write_long_texts(program: &mut Program) -> Result<(), Unmeasured> {
    let text = long("Oma fragen, ob sie das Bild vom Strand auch löscht. ", TEXT_MAX);
    for step in steps(program) {
        program.set_note(&step, &text)?;
    }
    for round in Round::ALL {
        for look in LookId::ALL {
            program.note_look(*round, *look, Sighting::Found)?;
        }
    }
    for moment in [Moment::First, Moment::End] {
        program.set_reflection(moment, &text)?;
    }
    program.set_intention(&Intention { situation: text.clone(), deed: text })?;
    program.end_audit()?;
    Ok(program.set_next_audit(program.today())?)
}

/// The sentence again and again, up to a number of characters.
fn long(sentence: &str, characters: usize) -> String {
    sentence.chars().cycle().take(characters).collect()
}
