//! The plan: one thing on top, a few after it, and the rule behind the order.

use crate::{
    desk::Desk,
    frame::Frame,
    input::Input,
    parts::{PlaceLine, StepLine, place_lines},
    refusal::Refusal,
    reply::Reply,
};
use app::{Naming, Words};
use askama::Template;
use audit::{AGE_POINTS, Answer, EASE, Place, PlanStep, SITUATION_POINTS, Step};

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
    again: bool,
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

/// One step with the sum behind its place: effect × ease + extra = points.
struct OrderRow {
    title: String,
    place: String,
    effect: String,
    ease: String,
    extra: String,
    points: String,
}

#[derive(Template)]
#[template(path = "plan_order.html")]
struct Order {
    frame: Frame,
    rules: Vec<String>,
    ease: Vec<String>,
    rows: Vec<OrderRow>,
}

/// The plan as of now.
pub fn show(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    let words = desk.words();
    let plan = desk.program.plan()?;
    let naming = desk.program.naming()?;
    let places = place_lines(&naming, &desk.program.outcome()?);
    let all = desk.program.places()?;
    let top = plan.top().and_then(|entry| Some(top(&naming, step_of(&all, entry)?.1, entry)));
    let again = desk.program.last_audit()?.is_some_and(|day| day < desk.program.today());
    let title = if top.is_some() { words.plan_title() } else { words.plan_empty_title() };
    let page = Page {
        settled: words.plan_settled(plan.done as i64),
        next: plan.shown().iter().skip(1).map(|entry| line(&naming, entry)).collect(),
        all: words.plan_all(plan.open.len() as i64),
        more: plan.open.len() > plan.shown().len(),
        yours: desk.program.reflections()?.into_values().collect(),
        again,
        frame: Frame::new(desk, title, "/plan"),
        top,
        places,
    };
    Ok(Reply::Page(page.render()?))
}

/// Every open step in order.
pub fn all(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    let (words, naming) = (desk.words(), desk.program.naming()?);
    let lines = desk.program.plan()?.open.iter().map(|entry| line(&naming, entry)).collect();
    let frame = Frame::new(desk, words.plan_all_title(), "/plan/all");
    Ok(Reply::Page(All { frame, lines }.render()?))
}

/// The rule, and the sums of the present plan: the numbers are those the plan was made with.
pub fn order(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    let (words, naming) = (desk.words(), desk.program.naming()?);
    let plan = desk.program.plan()?;
    let places = desk.program.places()?;
    let row = |entry: &PlanStep| Some(order_row(&naming, step_of(&places, entry)?, entry));
    let rules = vec![
        words.plan_order_1(),
        words.plan_order_2(),
        words.plan_order_3(),
        words.plan_order_affected(),
        words.plan_order_4(),
        words.plan_order_5(),
        words.plan_order_6(),
        words.plan_order_7(),
        words.plan_order_8(i64::from(SITUATION_POINTS), i64::from(AGE_POINTS)),
    ];
    let ease = EASE.iter().map(|(minutes, ease)| words.plan_order_ease_row(i64::from(*minutes), i64::from(*ease)));
    let ease = ease.chain([words.plan_order_ease_rest()]).collect();
    let rows = plan.shown().iter().filter_map(row).collect();
    let frame = Frame::new(desk, words.plan_order_title(), "/plan/order");
    Ok(Reply::Page(Order { frame, rules, ease, rows }.render()?))
}

fn order_row(naming: &Naming, (place, step): (&Place, &Step), entry: &PlanStep) -> OrderRow {
    let number = |number: u32| naming.words.number(i64::from(number));
    OrderRow {
        title: naming.title(&entry.step),
        place: naming.place(&entry.place),
        effect: number(u32::from(step.effect)),
        ease: number(audit::ease(step.minutes)),
        extra: number(audit::extra_points(place, step, naming.intake())),
        points: number(entry.points),
    }
}

fn step_of<'a>(places: &'a [Place], entry: &PlanStep) -> Option<(&'a Place, &'a Step)> {
    let place = places.iter().find(|place| place.id == entry.place)?;
    Some((place, place.steps.iter().find(|step| step.id == entry.step)?))
}

fn top(naming: &Naming, step: &Step, entry: &PlanStep) -> Top {
    Top { line: line(naming, entry), why: naming.why(&step.id), bulk: step.bulk }
}

fn line(naming: &Naming, entry: &PlanStep) -> StepLine {
    StepLine {
        href: format!("/step/{}", entry.step),
        title: naming.title(&entry.step),
        place: naming.place(&entry.place),
        minutes: naming.words.step_minutes(i64::from(entry.minutes)),
        answer: entry.answer.map(|answer| answer_name(naming.words, answer)).unwrap_or_default(),
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
