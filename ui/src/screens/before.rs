//! Post it or not: three questions on one page, and what follows from the answers. Nothing of it is kept.

use crate::{desk::Desk, frame::Frame, input::Input, parts::Choice, refusal::Refusal, reply::Reply};
use app::Words;
use askama::Template;

/// The answer that stands below every question.
const UNSURE: &str = "unsure";

/// What the three answers come to, the strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Advice {
    /// The child says no.
    No,
    /// The picture gives too much away.
    Other,
    /// Too many would see it.
    Few,
    /// Something is not known yet.
    Ask,
    /// Nothing speaks against it.
    Fine,
}

/// One question with its answers.
struct Question {
    name: &'static str,
    title: String,
    hint: String,
    choices: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "before.html")]
struct Page {
    frame: Frame,
    questions: Vec<Question>,
    error: String,
    result: String,
    why: String,
}

/// Shows the questions; with all three answered, the result above them.
pub fn show(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let words = desk.words();
    let asked = input.query.one("go").is_some();
    let advice = advice(input);
    desk.ask_again(asked && advice.is_none());
    let (result, why) = advice.map(|advice| advice_words(words, advice)).unwrap_or_default();
    let page = Page {
        questions: questions(words, input),
        error: if asked && advice.is_none() { words.common_error_choose() } else { String::new() },
        result,
        why,
        frame: Frame::new(desk, words.before_title(), &input.address),
    };
    Ok(Reply::Page(page.render()?))
}

fn advice(input: &Input) -> Option<Advice> {
    let told =
        |name, answers: [&str; 2]| input.query.one(name).filter(|answer| answers.contains(answer) || *answer == UNSURE);
    let (who, tells) = (told("who", ["few", "many"])?, told("tells", ["nothing", "something"])?);
    let child = told("child", ["yes", "no"])?;
    Some(match (who, tells, child) {
        (_, _, "no") => Advice::No,
        (_, "something", _) => Advice::Other,
        ("many", _, _) => Advice::Few,
        ("few", "nothing", "yes") => Advice::Fine,
        _ => Advice::Ask,
    })
}

fn questions(words: Words, input: &Input) -> Vec<Question> {
    let question = |name: &'static str, title: String, hint: String, answers: [(&str, String); 2]| {
        let chosen = input.query.one(name);
        let unsure = (UNSURE, words.before_unsure());
        let all = answers.into_iter().chain([unsure]);
        Question {
            name,
            title,
            hint,
            choices: all.map(|(value, label)| Choice::new(value, label, chosen == Some(value))).collect(),
        }
    };
    vec![
        question(
            "who",
            words.before_who(),
            String::new(),
            [("few", words.before_who_few()), ("many", words.before_who_many())],
        ),
        question(
            "tells",
            words.before_tells(),
            words.before_tells_hint(),
            [("nothing", words.before_tells_nothing()), ("something", words.before_tells_something())],
        ),
        question(
            "child",
            words.before_child(),
            String::new(),
            [("yes", words.before_child_yes()), ("no", words.before_child_no())],
        ),
    ]
}

fn advice_words(words: Words, advice: Advice) -> (String, String) {
    match advice {
        Advice::No => (words.before_result_no(), words.before_result_no_why()),
        Advice::Other => (words.before_result_other(), words.before_result_other_why()),
        Advice::Few => (words.before_result_few(), words.before_result_few_why()),
        Advice::Ask => (words.before_result_ask(), words.before_result_ask_why()),
        Advice::Fine => (words.before_result_fine(), words.before_result_fine_why()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn advised(query: &str) -> Option<Advice> {
        let request = http::Request::get(format!("/before?{query}")).body(Vec::new()).ok()?;
        advice(&Input::new(&request, Vec::new()))
    }

    #[test]
    fn the_strongest_reason_counts() {
        for (query, expected) in [
            ("who=few&tells=nothing&child=yes", Some(Advice::Fine)),
            ("who=few&tells=something&child=no", Some(Advice::No)),
            ("who=many&tells=something&child=yes", Some(Advice::Other)),
            ("who=many&tells=nothing&child=unsure", Some(Advice::Few)),
            ("who=few&tells=unsure&child=yes", Some(Advice::Ask)),
            ("who=few&tells=nothing", None),
            ("who=few&tells=nothing&child=perhaps", None),
            ("who=yes&tells=nothing&child=yes", None),
        ] {
            assert_eq!(advised(query), expected, "{query}");
        }
    }
}
