//! The first question: which children, by age band and, if wanted, nickname.

use crate::{desk::Desk, form, frame::Frame, input::Input, parts::Choice, refusal::Refusal, reply::Reply};
use app::Words;
use askama::Template;
use audit::{AgeBand, Child, Intake, NICKNAME_MAX, Question};

/// The most children a family can enter here.
const CHILDREN_MAX: usize = 12;

struct Row {
    number: usize,
    name: String,
    nickname: String,
    error: String,
    ages: Vec<Choice>,
    remove: String,
}

#[derive(Template)]
#[template(path = "children.html")]
struct Page {
    frame: Frame,
    progress: String,
    rows: Vec<Row>,
    full: bool,
    error: String,
}

/// A row as it was typed.
#[derive(Default)]
struct Typed {
    nickname: String,
    age: Option<AgeBand>,
}

/// Shows a row for each child, at least one.
pub fn show(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    let (intake, _) = desk.program.intake()?;
    let mut rows: Vec<_> = intake.children.into_iter().map(typed).collect();
    if rows.is_empty() {
        rows.push(Typed::default());
    }
    Ok(Reply::Page(page(desk, &rows, false)?))
}

/// Saves, adds a row, or removes one.
pub fn save(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let mut rows = rows_of(input)?;
    let long = |row: &Typed| row.nickname.chars().count() > NICKNAME_MAX;
    if rows.iter().any(long) || rows.len() > CHILDREN_MAX {
        return Ok(Reply::Again(page(desk, &rows, true)?));
    }
    let blank = |row: &Typed| row.nickname.is_empty() && row.age.is_none();
    match (input.form.one("action"), input.form.one("remove")) {
        (_, Some(number)) => {
            let number: usize = number.parse().map_err(|_| Refusal::NotUnderstood)?;
            if number < rows.len() {
                rows.remove(number);
            }
            keep(desk, &rows)?;
            Ok(Reply::see("/intake/children"))
        }
        (Some("add"), _) => {
            keep(desk, &rows)?;
            if rows.len() < CHILDREN_MAX {
                rows.push(Typed::default());
            }
            Ok(Reply::Page(page(desk, &rows, false)?))
        }
        _ => {
            rows.retain(|row| !blank(row));
            keep(desk, &rows)?;
            Ok(Reply::see(super::intake::after(Question::Children)))
        }
    }
}

fn keep(desk: &mut Desk, rows: &[Typed]) -> Result<(), Refusal> {
    let child =
        |row: &Typed| Child { nickname: Some(row.nickname.clone()).filter(|name| !name.is_empty()), age: row.age };
    let children = rows.iter().map(child).filter(|child| *child != Child::default()).collect();
    Ok(desk.program.save_question(Question::Children, &Intake { children, ..Intake::default() })?)
}

fn typed(child: Child) -> Typed {
    Typed { nickname: child.nickname.unwrap_or_default(), age: child.age }
}

/// The rows of the form. A nickname that is too long is kept as typed, so that it can be corrected.
fn rows_of(input: &Input) -> Result<Vec<Typed>, Refusal> {
    let names = input.form.all("nickname").take(CHILDREN_MAX + 1).enumerate();
    names
        .map(|(number, name)| {
            let nickname = form::line(Some(name), crate::input::BODY_MAX).map_err(|_| Refusal::TooLarge)?;
            let age = match input.form.one(&format!("age-{number}")) {
                None | Some("") => None,
                Some(key) => Some(AgeBand::from_key(key).ok_or(Refusal::NotUnderstood)?),
            };
            Ok(Typed { nickname, age })
        })
        .collect()
}

fn page(desk: &mut Desk, rows: &[Typed], checked: bool) -> Result<String, Refusal> {
    let words = desk.words();
    let full = rows.len() >= CHILDREN_MAX;
    let too_many = checked && rows.len() > CHILDREN_MAX;
    let error = if too_many { words.intake_children_full(CHILDREN_MAX as i64) } else { String::new() };
    let rows = rows.iter().enumerate().map(|(number, row)| row_of(words, number, row)).collect();
    desk.ask_again(checked);
    let progress = words.intake_progress(1, Question::ALL.len() as i64);
    let frame = Frame::new(desk, words.intake_children_title(), "/intake/children");
    Ok(Page { frame, progress, rows, full, error }.render()?)
}

fn row_of(words: Words, number: usize, row: &Typed) -> Row {
    let name = words.intake_child(number as i64 + 1);
    let long = row.nickname.chars().count() > NICKNAME_MAX;
    let unknown = Choice::new("", words.intake_child_age_unknown(), false);
    let ages = AgeBand::ALL.iter().map(|age| Choice::new(age.key(), age_name(words, *age), row.age == Some(*age)));
    Row {
        error: if long { words.common_error_too_long(NICKNAME_MAX as i64) } else { String::new() },
        number,
        nickname: row.nickname.clone(),
        ages: ages.chain([unknown]).collect(),
        remove: words.intake_child_remove(&name),
        name,
    }
}

/// The name of an age band.
#[must_use]
pub fn age_name(words: Words, age: AgeBand) -> String {
    match age {
        AgeBand::Baby => words.intake_age_0_3(),
        AgeBand::Nursery => words.intake_age_4_6(),
        AgeBand::Primary => words.intake_age_7_10(),
        AgeBand::Middle => words.intake_age_11_13(),
        AgeBand::Teen => words.intake_age_14_17(),
    }
}
