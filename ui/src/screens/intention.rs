//! One if-then sentence: chosen, or in the parent's own words.

use crate::{
    desk::Desk, form, frame::Frame, input::Input, notice::Notice, parts::Choice, refusal::Refusal, reply::Reply,
};
use app::{Intention, Words};
use askama::Template;

/// The longest own half of the sentence, in characters.
const HALF_MAX: usize = 140;

#[derive(Template)]
#[template(path = "intention.html")]
struct Page {
    frame: Frame,
    ifs: Vec<Choice>,
    thens: Vec<Choice>,
    own_if: String,
    own_then: String,
    error_if: String,
    error_then: String,
    now: String,
}

/// What the form holds.
#[derive(Default)]
struct Typed {
    chosen_if: String,
    chosen_then: String,
    own_if: String,
    own_then: String,
}

/// Shows the sentence as it is kept, or the choices.
pub fn show(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    let words = desk.words();
    let kept = desk.program.intention()?;
    let typed = kept.as_ref().map(|kept| typed(words, kept)).unwrap_or_default();
    Ok(Reply::Page(page(desk, typed, [String::new(), String::new()])?))
}

/// Keeps the sentence.
pub fn save(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let words = desk.words();
    let field = |name| input.form.one(name).unwrap_or_default().to_owned();
    let typed = Typed {
        chosen_if: field("if"),
        chosen_then: field("then"),
        own_if: field("own-if"),
        own_then: field("own-then"),
    };
    let situation = half(&typed.own_if, &typed.chosen_if, &ifs(words), words.intention_missing_if(), words);
    let deed = half(&typed.own_then, &typed.chosen_then, &thens(words), words.intention_missing_then(), words);
    match (situation, deed) {
        (Ok(situation), Ok(deed)) => {
            desk.program.set_intention(&Intention { situation, deed })?;
            desk.say(Notice::saying(words.intention_saved()));
            Ok(Reply::see("/paper"))
        }
        (situation, deed) => {
            let errors = [situation.err().unwrap_or_default(), deed.err().unwrap_or_default()];
            Ok(Reply::Again(page(desk, typed, errors)?))
        }
    }
}

/// One half of the sentence: own words come first, else the choice. `Err` is the sentence for the field.
fn half(own: &str, chosen: &str, choices: &[String], missing: String, words: Words) -> Result<String, String> {
    let own = form::line(Some(own), HALF_MAX).map_err(|form::TooLong(max)| words.common_error_too_long(max as i64))?;
    if !own.is_empty() {
        return Ok(own.trim_end_matches(['.', ',']).to_owned());
    }
    let number = chosen.parse::<usize>().ok();
    number.and_then(|number| choices.get(number)).cloned().ok_or(missing)
}

fn ifs(words: Words) -> [String; 4] {
    [words.intention_if_1(), words.intention_if_2(), words.intention_if_3(), words.intention_if_4()]
}

fn thens(words: Words) -> [String; 4] {
    [words.intention_then_1(), words.intention_then_2(), words.intention_then_3(), words.intention_then_4()]
}

/// A kept sentence as the form would have had it.
fn typed(words: Words, kept: &Intention) -> Typed {
    let place = |choices: &[String], text: &str| choices.iter().position(|choice| choice == text);
    let (chosen_if, chosen_then) = (place(&ifs(words), &kept.situation), place(&thens(words), &kept.deed));
    Typed {
        own_if: if chosen_if.is_some() { String::new() } else { kept.situation.clone() },
        own_then: if chosen_then.is_some() { String::new() } else { kept.deed.clone() },
        chosen_if: chosen_if.map(|number| number.to_string()).unwrap_or_default(),
        chosen_then: chosen_then.map(|number| number.to_string()).unwrap_or_default(),
    }
}

fn page(desk: &mut Desk, typed: Typed, [error_if, error_then]: [String; 2]) -> Result<String, Refusal> {
    let words = desk.words();
    let choices = |texts: [String; 4], chosen: &str| {
        let choice =
            |(number, text): (usize, String)| Choice::new(&number.to_string(), text, chosen == number.to_string());
        texts.into_iter().enumerate().map(choice).collect()
    };
    desk.ask_again(!error_if.is_empty() || !error_then.is_empty());
    let now = desk.program.intention()?.map(|i| words.intention_sentence(&i.deed, &i.situation)).unwrap_or_default();
    let page = Page {
        ifs: choices(ifs(words), &typed.chosen_if),
        thens: choices(thens(words), &typed.chosen_then),
        own_if: typed.own_if,
        own_then: typed.own_then,
        error_if,
        error_then,
        now,
        frame: Frame::new(desk, words.intention_title(), "/intention"),
    };
    Ok(page.render()?)
}
