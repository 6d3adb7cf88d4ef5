//! How long a paper takes, and how large it is. Each is made in a process of its own, so that a first one is a first.

use crate::report::{Figure, Unit};
use crate::samples::{Samples, milliseconds};
use crate::{Unmeasured, folders, household};
use app::{Failure, Lang, PaperId, Program, Words};
use audit::Answer;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

/// The word on the command line that makes one paper instead of running the bench.
pub const ONE: &str = "--one-paper";

/// Papers a process makes after its first one.
const WARM: usize = 20;

/// The longest a paper may take, in milliseconds.
const TIME_BAR: f64 = 300.0;
/// The largest a page may be, in thousands of bytes.
const SIZE_BAR: f64 = 150.0;

/// Both papers in both languages: the first, the later ones, the size.
pub fn figures() -> Result<Vec<Figure>, Unmeasured> {
    let folder = folders::passing()?;
    let home = folder.path().join("household");
    drop(household::make(&home)?);
    let mut figures = Vec::new();
    for id in PaperId::ALL {
        for lang in Lang::ALL_REAL {
            let made = in_a_process(&home, *id, lang)?;
            let name = |what: &str| format!("{} {}, {what}", id.key(), lang.code());
            let later = format!("the middle of {WARM}, each after a new answer");
            figures.push(Figure::new(name("first"), made.first, Unit::Milliseconds).at_most(TIME_BAR));
            figures.push(Figure::new(name("later"), made.later, Unit::Milliseconds).at_most(TIME_BAR).note(later));
            let pages = format!("{:.0} kB on {} pages", made.bytes / 1_000.0, made.pages);
            let size = made.bytes / 1_000.0 / made.pages;
            figures.push(Figure::new(name("a page"), size, Unit::Kilobytes).at_most(SIZE_BAR).note(pages));
        }
    }
    Ok(figures)
}

/// Makes one paper again and again and prints what [`Made`] reads. `words`: folder, paper, language.
#[allow(clippy::print_stdout, reason = "read by the process that asked for it")]
pub fn measure_one(words: &[String]) -> Result<(), Unmeasured> {
    let [folder, paper, lang] = words else { return Err("--one-paper FOLDER PAPER LANG".into()) };
    let id = PaperId::from_key(paper).ok_or("no such paper")?;
    let lang = Words::new(Lang::from_code(lang).ok_or("no such language")?);
    let mut program = household::program(Path::new(folder))?;
    // The window has shown the paper before it is printed.
    program.paper(id, lang, true)?;
    let (first, file) = timed(&program, id, lang)?;
    let mut later = Vec::new();
    for step in household::steps(&program).iter().cycle().take(WARM) {
        let before = program.answers()?.get(step).copied();
        program.answer(step, if before == Some(Answer::Done) { Answer::Later } else { Answer::Done })?;
        later.push(timed(&program, id, lang)?.0);
    }
    let later = Samples::of(later).ok_or("no paper was made")?.median();
    let pages = lopdf::Document::load_mem(&file)?.get_pages().len();
    println!("{} {later} {} {pages}", milliseconds(first), file.len());
    Ok(())
}

/// What one process found: times in milliseconds.
struct Made {
    first: f64,
    later: f64,
    bytes: f64,
    pages: f64,
}

fn in_a_process(home: &Path, id: PaperId, lang: Lang) -> Result<Made, Unmeasured> {
    let mut bench = Command::new(std::env::current_exe()?);
    let answer = bench.arg(ONE).arg(home).args([id.key(), lang.code()]).output()?;
    let numbers =
        str::from_utf8(&answer.stdout)?.split_whitespace().map(str::parse).collect::<Result<Vec<f64>, _>>()?;
    match numbers[..] {
        [first, later, bytes, pages] if pages > 0.0 => Ok(Made { first, later, bytes, pages }),
        _ => Err(String::from_utf8_lossy(&answer.stderr).trim().into()),
    }
}

fn timed(program: &Program, id: PaperId, words: Words) -> Result<(Duration, Vec<u8>), Unmeasured> {
    let start = Instant::now();
    let file = app::pdf(&program.paper(id, words, true)?).map_err(Failure::from)?;
    Ok((start.elapsed(), file))
}
