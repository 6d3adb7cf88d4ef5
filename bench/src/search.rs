//! How long a search takes over the whole content, and how long the content check does.

use crate::report::{Figure, Unit};
use crate::samples::{Samples, milliseconds};
use crate::{Unmeasured, folders, household};
use app::{Clock, Program, Words};
use std::hint::black_box;
use std::time::{Duration, Instant};

/// The longest that 99 of 100 searches may take, in milliseconds.
const SEARCH_BAR: f64 = 5.0;

/// The longest that the content check may take, in milliseconds.
const CHECK_BAR: f64 = 1000.0;

/// Checks that are measured.
const CHECKS: usize = 9;

/// Searches, their floor, the index, and the content check.
pub fn figures() -> Result<Vec<Figure>, Unmeasured> {
    let folder = folders::passing()?;
    let mut program = household::program(&folder.path().join("household"))?;
    program.keep_nothing()?;
    let questions = questions(&program);
    let begun = Instant::now();
    black_box(program.find("status"));
    let index = begun.elapsed();
    let times = Samples::of(questions.iter().map(|question| timed(|| program.find(question))).collect());
    let floor = floor(&program, &questions);
    let checks = (0..CHECKS).map(|_| timed(|| app::checked_content(Clock::System.today()))).collect();
    let figures = [
        times.as_ref().map(|times| {
            let note = format!("{} questions, half of them below {:.2} ms", questions.len(), times.median());
            Figure::new("search, 99 of 100", times.percentile(99), Unit::Milliseconds).at_most(SEARCH_BAR).note(note)
        }),
        times.zip(floor).map(|(times, floor)| {
            Figure::new("search ÷ reading all texts once", times.median() / floor.median(), Unit::Times)
                .note("without slips, plurals or the other language")
        }),
        Some(Figure::new("the first search, with its index", milliseconds(index), Unit::Milliseconds)),
        Samples::of(checks)
            .map(|times| Figure::new("content check", times.median(), Unit::Milliseconds).at_most(CHECK_BAR)),
    ];
    Ok(figures.into_iter().flatten().collect())
}

/// Whole titles, their longest words, the beginnings of those, and the same with two letters swapped.
fn questions(program: &Program) -> Vec<String> {
    let mut questions = Vec::new();
    for lang in app::Lang::ALL_REAL {
        let words = Words::new(lang);
        for step in household::steps(program) {
            let title = words.content(&format!("step-{step}")).unwrap_or_default();
            let longest = title.split_whitespace().max_by_key(|word| word.chars().count()).unwrap_or_default();
            let letters: Vec<char> = longest.chars().collect();
            let mut swapped = letters.clone();
            if swapped.len() > 3 {
                swapped.swap(1, 2);
            }
            questions.extend([
                title.clone(),
                longest.to_owned(),
                letters.iter().take(5).collect(),
                swapped.into_iter().collect(),
            ]);
        }
    }
    questions
}

/// Looking through every text of one language for the question as it stands: what any search has to be compared with.
fn floor(program: &Program, questions: &[String]) -> Option<Samples> {
    let words = program.words();
    let texts: Vec<String> = words.content_texts().map(|text| text.to_lowercase()).collect();
    let times = questions.iter().step_by(7).map(|question| {
        let question = question.to_lowercase();
        timed(|| texts.iter().filter(|text| text.contains(&question)).count())
    });
    Samples::of(times.collect())
}

fn timed<T>(mut deed: impl FnMut() -> T) -> Duration {
    let begun = Instant::now();
    black_box(deed());
    begun.elapsed()
}
