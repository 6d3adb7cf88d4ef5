//! `plan`: intake and answers in, the ordered plan out. Pure: the same file gives the same plan.

use crate::{Ending, answers, failure::Failure, out::Out};
use app::{Content, Words};
use audit::{Answer, PlanStep, Step};
use serde::Serialize;
use std::io::{self, Write};
use std::path::Path;

/// Writes every open step, best first.
pub fn run(
    content: &Content,
    words: Words,
    file: &Path,
    json: bool,
    out: &mut Out<impl Write>,
) -> Result<Ending, Failure> {
    let (file, ending) = answers::read(file, content, words)?;
    let plan = audit::plan(&content.places, &file.intake, &file.answers);
    let shown = plan.shown().len();
    if json {
        for (number, entry) in plan.open.iter().enumerate() {
            let Some((place, step)) = content.step(&entry.step) else { continue };
            let extra = audit::extra_points(place, step, &file.intake);
            out.record(&record(entry, step, words, (extra, number < shown)))?;
        }
    } else {
        readable(&plan, words, out)?;
    }
    Ok(ending)
}

#[derive(Serialize)]
struct Record<'a> {
    place: &'a str,
    step: &'a str,
    title: String,
    points: u32,
    minutes: u32,
    effect: u8,
    ease: u32,
    extra: u32,
    bulk: bool,
    level: &'static str,
    answer: Option<&'static str>,
    shown: bool,
}

fn record<'a>(entry: &'a PlanStep, step: &Step, words: Words, (extra, shown): (u32, bool)) -> Record<'a> {
    Record {
        place: entry.place.as_str(),
        step: entry.step.as_str(),
        title: words.content(&format!("step-{}", entry.step)).unwrap_or_default(),
        points: entry.points,
        minutes: entry.minutes,
        effect: step.effect,
        ease: audit::ease(entry.minutes),
        extra,
        bulk: step.bulk,
        level: step.level.key(),
        answer: entry.answer.map(Answer::key),
        shown,
    }
}

fn readable(plan: &audit::Plan, words: Words, out: &mut Out<impl Write>) -> io::Result<()> {
    if plan.open.is_empty() {
        out.heading(&words.plan_empty_title())?;
        return out.text(0, &words.plan_empty_lead());
    }
    out.heading(&words.plan_title())?;
    out.text(0, &words.plan_settled(i64::try_from(plan.done).unwrap_or(i64::MAX)))?;
    out.gap()?;
    for (number, entry) in plan.open.iter().enumerate() {
        if number == plan.shown().len() {
            out.gap()?;
            out.heading(&words.paper_later())?;
        }
        let place = words.content(&format!("place-{}", entry.place)).unwrap_or_default();
        let title = words.content(&format!("step-{}", entry.step)).unwrap_or_default();
        let minutes = words.step_minutes(i64::from(entry.minutes));
        out.text(0, &format!("{}. {place}: {title} ({minutes})", number + 1))?;
    }
    Ok(())
}
