//! `places`: every place with its steps, each with its words, its sources and the day it was checked.

use crate::{
    Ending,
    failure::Failure,
    out::Out,
    record::{LinkRecord, SourceRecord, named},
};
use app::{Content, Words};
use audit::{Confidence, Device, Place, Report, Situation, Step};
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::{self, Write};

/// Writes all places.
pub fn run(
    content: &Content,
    words: Words,
    today: Date,
    json: bool,
    out: &mut Out<impl Write>,
) -> Result<Ending, Failure> {
    for place in &content.places {
        if json {
            out.record(&PlaceRecord::new(place, words, today))?;
        } else {
            readable(place, words, today, out)?;
        }
    }
    Ok(Ending::Whole)
}

#[derive(Serialize)]
struct PlaceRecord<'a> {
    place: &'a str,
    name: String,
    about: String,
    kind: &'static str,
    default_audience: &'static str,
    reach: &'static str,
    posters: Vec<&'static str>,
    ages: Vec<&'static str>,
    hidden_in: Vec<&'static str>,
    needed_in: Vec<&'static str>,
    report: Option<ReportRecord<'a>>,
    steps: Vec<StepRecord<'a>>,
}

/// How a picture is removed that somebody else posted.
#[derive(Serialize)]
struct ReportRecord<'a> {
    how: String,
    who: String,
    needs: String,
    link: Option<LinkRecord<'a>>,
    sources: Vec<SourceRecord<'a>>,
    confidence: &'static str,
    checked_on: String,
    old: bool,
}

#[derive(Serialize)]
struct StepRecord<'a> {
    step: &'a str,
    title: String,
    what: String,
    why: String,
    search_for: String,
    find_out: String,
    level: &'static str,
    kind: &'static str,
    effect: u8,
    minutes: u32,
    ease: u32,
    bulk: bool,
    closes: Vec<&'static str>,
    paths: BTreeMap<&'static str, String>,
    path_confidence: Option<&'static str>,
    link: Option<LinkRecord<'a>>,
    situations: Vec<&'static str>,
    past: bool,
    ages: Vec<&'static str>,
    hidden_in: Vec<&'static str>,
    reworded: BTreeMap<&'static str, String>,
    since: Option<String>,
    changed_on: Option<String>,
    sources: Vec<SourceRecord<'a>>,
    confidence: &'static str,
    checked_on: String,
    old: bool,
}

impl<'a> PlaceRecord<'a> {
    fn new(place: &'a Place, words: Words, today: Date) -> Self {
        let id = format!("place-{}", place.id);
        Self {
            place: place.id.as_str(),
            name: words.content(&id).unwrap_or_default(),
            about: words.content_attr(&id, "about").unwrap_or_default(),
            kind: place.kind.key(),
            default_audience: place.default_audience.key(),
            reach: place.reach.key(),
            posters: place.posters.iter().map(|poster| poster.key()).collect(),
            ages: place.ages.iter().map(|age| age.key()).collect(),
            hidden_in: place.hidden_in.iter().map(|situation| situation.key()).collect(),
            needed_in: place.needed_in.iter().map(|situation| situation.key()).collect(),
            report: place.report.as_ref().map(|report| ReportRecord::new(place, report, words, today)),
            steps: place.steps.iter().map(|step| StepRecord::new(place, step, words, today)).collect(),
        }
    }
}

impl<'a> ReportRecord<'a> {
    fn new(place: &'a Place, report: &'a Report, words: Words, today: Date) -> Self {
        let id = format!("place-{}", place.id);
        let part = |attribute: &str| words.content_attr(&id, attribute).unwrap_or_default();
        Self {
            how: part("report-how"),
            who: part("report-who"),
            needs: part("report-needs"),
            link: report.link.as_ref().and_then(|id| place.link(id)).map(LinkRecord::new),
            sources: place.sources.iter().filter(|s| report.sources.contains(&s.id)).map(SourceRecord::new).collect(),
            confidence: report.confidence.key(),
            checked_on: report.checked_on.to_string(),
            old: audit::checked_long_ago(report.checked_on, today),
        }
    }
}

impl<'a> StepRecord<'a> {
    fn new(place: &'a Place, step: &'a Step, words: Words, today: Date) -> Self {
        let part = |attribute: &str| part(words, step, attribute);
        let path = |device: &Device| (device.key(), part(&format!("path-{}", device.key())));
        let reworded = |situation: &Situation| (situation.key(), part(&format!("what-{}", situation.key())));
        Self {
            step: step.id.as_str(),
            title: title(words, step),
            what: part("what"),
            why: part("why"),
            search_for: part("search-for"),
            find_out: part("find-out"),
            level: step.level.key(),
            kind: step.kind.key(),
            effect: step.effect,
            minutes: step.minutes,
            ease: audit::ease(step.minutes),
            bulk: step.bulk,
            closes: step.closes.iter().map(|topic| topic.key()).collect(),
            paths: step.devices.iter().map(path).collect(),
            path_confidence: step.path_confidence.map(Confidence::key),
            link: step.link.as_ref().and_then(|id| place.link(id)).map(LinkRecord::new),
            situations: step.situations.iter().map(|situation| situation.key()).collect(),
            past: step.past,
            ages: step.ages.iter().map(|age| age.key()).collect(),
            hidden_in: step.hidden_in.iter().map(|situation| situation.key()).collect(),
            reworded: step.reworded_in.iter().map(reworded).collect(),
            since: step.since.map(|day| day.to_string()),
            changed_on: step.changed_on.map(|day| day.to_string()),
            sources: place.sources.iter().filter(|s| step.sources.contains(&s.id)).map(SourceRecord::new).collect(),
            confidence: step.confidence.key(),
            checked_on: step.checked_on.to_string(),
            old: step.is_old(today),
        }
    }
}

fn readable(place: &Place, words: Words, today: Date, out: &mut Out<impl Write>) -> io::Result<()> {
    let id = format!("place-{}", place.id);
    out.heading(&words.content(&id).unwrap_or_default())?;
    out.text(0, &words.content_attr(&id, "about").unwrap_or_default())?;
    out.gap()?;
    for (number, step) in place.steps.iter().enumerate() {
        let minutes = words.step_minutes(i64::from(step.minutes));
        out.text(0, &format!("{}. {} ({minutes})", number + 1, title(words, step)))?;
        out.text(3, &part(words, step, "what"))?;
        out.text(3, &format!("{}: {}", words.step_why(), part(words, step, "why")))?;
        for device in &step.devices {
            let path = part(words, step, &format!("path-{}", device.key()));
            out.text(3, &format!("{}: {path}", device_name(words, *device)))?;
        }
        trust(place, step, words, today, out)?;
        out.gap()?;
    }
    if place.report.is_some() {
        out.text(0, &words.place_report_title())?;
        for attribute in ["report-how", "report-who", "report-needs"] {
            out.text(3, &words.content_attr(&id, attribute).unwrap_or_default())?;
        }
        out.gap()?;
    }
    Ok(())
}

/// What a reader needs to judge a step: doubts, the day it was checked, the sources.
fn trust(place: &Place, step: &Step, words: Words, today: Date, out: &mut Out<impl Write>) -> io::Result<()> {
    if step.confidence == Confidence::C {
        out.text(3, &words.step_fact_unsure())?;
    }
    if step.path_confidence == Some(Confidence::C) {
        out.text(3, &words.step_path_unsure())?;
    }
    let date = words.date(step.checked_on);
    out.text(3, &if step.is_old(today) { words.step_checked_old(&date) } else { words.step_checked(&date) })?;
    let mut sources = place.sources.iter().filter(|source| step.sources.contains(&source.id));
    sources.try_for_each(|source| out.text(3, &words.step_source(&named(source))))
}

fn title(words: Words, step: &Step) -> String {
    words.content(&format!("step-{}", step.id)).unwrap_or_default()
}

fn part(words: Words, step: &Step, attribute: &str) -> String {
    words.content_attr(&format!("step-{}", step.id), attribute).unwrap_or_default()
}

fn device_name(words: Words, device: Device) -> String {
    match device {
        Device::Ios => words.step_path_ios(),
        Device::Android => words.step_path_android(),
        Device::Web => words.step_path_web(),
    }
}
