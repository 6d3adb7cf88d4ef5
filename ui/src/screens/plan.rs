//! The plan: one thing on top, a few after it, and the rule behind the order.

use crate::{
    desk::Desk,
    frame::Frame,
    input::Input,
    parts::{PlaceLine, StepLine, place_lines, place_name, step_title},
    refusal::Refusal,
    reply::Reply,
};
use app::Words;
use askama::Template;
use audit::{Answer, PlanStep};

#[derive(Template)]
#[template(path = "plan.html")]
struct Page {
    frame: Frame,
    settled: String,
    top: Option<Top>,
    next: Vec<StepLine>,
    all: String,
    more: bool,
    places: Vec<PlaceLine>,
    yours: Vec<String>,
}

/// The one thing on top.
struct Top {
    line: StepLine,
    why: String,
    bulk: bool,
}

#[derive(Template)]
#[template(path = "plan_all.html")]
struct All {
    frame: Frame,
    lines: Vec<StepLine>,
}

struct OrderRow {
    title: String,
    place: String,
    points: String,
}

#[derive(Template)]
#[template(path = "plan_order.html")]
struct Order {
    frame: Frame,
    rules: Vec<String>,
    rows: Vec<OrderRow>,
}

/// The plan as of now.
pub fn show(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    let words = desk.words();
    let plan = desk.program.plan()?;
    let places = place_lines(words, &desk.program.content.places, &desk.program.outcome()?);
    let top = plan.top().map(|entry| top(desk, words, entry));
    let title = if top.is_some() { words.plan_title() } else { words.plan_empty_title() };
    let page = Page {
        settled: words.plan_settled(plan.settled as i64),
        next: plan.shown().iter().skip(1).map(|entry| line(words, entry)).collect(),
        all: words.plan_all(plan.open.len() as i64),
        more: plan.open.len() > plan.shown().len(),
        yours: desk.program.reflections()?.into_values().collect(),
        frame: Frame::new(desk, title, "/plan"),
        top,
        places,
    };
    Ok(Reply::Page(page.render()?))
}

/// Every open step in order.
pub fn all(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    let words = desk.words();
    let lines = desk.program.plan()?.open.iter().map(|entry| line(words, entry)).collect();
    let frame = Frame::new(desk, words.plan_all_title(), "/plan/all");
    Ok(Reply::Page(All { frame, lines }.render()?))
}

/// The rule, and the points of the present plan.
pub fn order(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    let words = desk.words();
    let plan = desk.program.plan()?;
    let row = |entry: &PlanStep| OrderRow {
        title: step_title(words, &entry.step),
        place: place_name(words, &entry.place),
        points: words.number(i64::from(entry.points)),
    };
    let rules = vec![
        words.plan_order_1(),
        words.plan_order_2(),
        words.plan_order_3(),
        words.plan_order_4(),
        words.plan_order_5(),
        words.plan_order_6(),
    ];
    let rows = plan.shown().iter().map(row).collect();
    let frame = Frame::new(desk, words.plan_order_title(), "/plan/order");
    Ok(Reply::Page(Order { frame, rules, rows }.render()?))
}

fn top(desk: &Desk, words: Words, entry: &PlanStep) -> Top {
    let bulk = desk.program.content.step(&entry.step).is_some_and(|(_, step)| step.bulk);
    let why = words.content_attr(&format!("step-{}", entry.step), "why").unwrap_or_default();
    Top { line: line(words, entry), why, bulk }
}

fn line(words: Words, entry: &PlanStep) -> StepLine {
    StepLine {
        href: format!("/step/{}", entry.step),
        title: step_title(words, &entry.step),
        place: place_name(words, &entry.place),
        minutes: words.step_minutes(i64::from(entry.minutes)),
        answer: entry.answer.map(|answer| answer_name(words, answer)).unwrap_or_default(),
        settled: false,
    }
}

/// An answer that leaves a step open, as a short word.
fn answer_name(words: Words, answer: Answer) -> String {
    match answer {
        Answer::NotSure => words.plan_answer_not_sure(),
        Answer::Later => words.plan_answer_later(),
        Answer::NeedHelp => words.plan_answer_need_help(),
        Answer::Done | Answer::NotForUs => super::step::answer_name(words, answer),
    }
}
