//! Rows of content files become the types of the audit.

use crate::{
    ContentError, HelpLine, HoursError, Look, Onward, Page, PageKind, Renamed, Rule, SayNo, Sheet, TriageAnswer,
    TriageQuestion, Way,
    files::{CHANNELS, LINES, SHEETS, malformed, pages_file},
    raw,
};
use audit::{Link, Place, Report, Source, Step};
use jiff::civil::Date;
use serde::de::DeserializeOwned;
use toml::value::Datetime;

pub(crate) fn toml_of<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, ContentError> {
    toml::from_str(text).map_err(|error| malformed(file, error.to_string()))
}

fn date(file: &str, value: Datetime) -> Result<Date, ContentError> {
    value.to_string().parse().map_err(|_| malformed(file, format!("{value} is not a date such as 2026-11-01")))
}

pub(crate) fn place(file: &str, text: &str) -> Result<Place, ContentError> {
    let raw: raw::PlaceFile = toml_of(file, text)?;
    Ok(Place {
        id: raw.id,
        kind: raw.kind,
        order: raw.order,
        default_audience: raw.default_audience,
        reach: raw.reach,
        posters: raw.posters,
        ages: raw.ages,
        hidden_in: raw.hidden_in,
        needed_in: raw.needed_in,
        report: raw.report.map(|row| report(file, row)).transpose()?,
        steps: raw.step.into_iter().map(|row| step(file, row)).collect::<Result<_, _>>()?,
        links: raw.link.into_iter().map(|row| Link { id: row.id, url: row.url, kind: row.kind }).collect(),
        sources: raw.source.into_iter().map(source).collect(),
    })
}

fn step(file: &str, row: raw::StepRow) -> Result<Step, ContentError> {
    Ok(Step {
        checked_on: date(file, row.checked_on)?,
        id: row.id,
        level: row.level,
        kind: row.kind,
        effect: row.effect,
        minutes: row.minutes,
        bulk: row.bulk,
        closes: row.closes,
        devices: row.devices,
        link: row.link,
        sources: row.sources,
        past: row.past,
        ages: row.ages,
        hidden_in: row.hidden_in,
        reworded_in: row.reworded_in,
        since: row.since.map(|day| date(file, day)).transpose()?,
        changed_on: row.changed_on.map(|day| date(file, day)).transpose()?,
        confidence: row.confidence,
        path_confidence: row.path_confidence,
        situations: row.situations,
    })
}

pub(crate) fn source(row: raw::SourceRow) -> Source {
    Source { id: row.id, title: row.title, publisher: row.publisher, url: row.url, confidence: row.confidence }
}

pub(crate) fn sheet(row: raw::SheetRow) -> Result<Sheet, ContentError> {
    Ok(Sheet {
        checked_on: date(SHEETS, row.checked_on)?,
        incident: row.id,
        sentences: [row.now, row.today, row.week, row.never],
        material: row.material,
        platform: row.platform,
        needs: row.needs,
        see: row.see,
        steps: row.steps,
        talks: row.talks,
        sources: row.sources,
        confidence: row.confidence,
    })
}

pub(crate) fn rule(row: raw::RuleRow) -> Result<Rule, ContentError> {
    Ok(Rule {
        checked_on: date(SHEETS, row.checked_on)?,
        country: row.country,
        sources: row.sources,
        confidence: row.confidence,
    })
}

pub(crate) fn sayno(row: raw::SayNoRow) -> Result<SayNo, ContentError> {
    Ok(SayNo {
        checked_on: date(SHEETS, row.checked_on)?,
        steps: row.steps,
        sources: row.sources,
        confidence: row.confidence,
    })
}

pub(crate) fn question(row: raw::QuestionRow) -> Result<TriageQuestion, ContentError> {
    let answer = |answer: raw::AnswerRow| match (answer.ask, answer.sheet) {
        (Some(ask), None) => Ok(TriageAnswer { id: answer.id, onward: Onward::Ask(ask) }),
        (None, Some(sheet)) => Ok(TriageAnswer { id: answer.id, onward: Onward::Sheet(sheet) }),
        _ => Err(malformed(SHEETS, format!("the answer {} leads to one thing: ask or sheet", answer.id))),
    };
    Ok(TriageQuestion { answers: row.answers.into_iter().map(answer).collect::<Result<_, _>>()?, id: row.id })
}

pub(crate) fn line(row: raw::LineRow) -> Result<HelpLine, ContentError> {
    Ok(HelpLine {
        checked_on: date(LINES, row.checked_on)?,
        hours: row.hours.parse().map_err(|error: HoursError| malformed(LINES, format!("{}: {error}", row.id)))?,
        id: row.id,
        country: row.country,
        purpose: row.purpose,
        also: row.also,
        number: row.number,
        dial: row.dial,
        text: row.text,
        chat: row.chat,
        mail: row.mail,
        url: row.url,
        more: row.more,
        languages: row.languages,
        free: row.free,
        anonymous: row.anonymous,
        source: row.source,
        source_year: row.source_year,
        confidence: row.confidence,
    })
}

pub(crate) fn look(row: raw::LookRow) -> Result<Look, ContentError> {
    Ok(Look {
        checked_on: date("looks.toml", row.checked_on)?,
        id: row.id,
        minutes: row.minutes,
        sources: row.sources,
        confidence: row.confidence,
    })
}

pub(crate) fn way(row: raw::ChannelRow) -> Result<Way, ContentError> {
    Ok(Way {
        checked_on: date(CHANNELS, row.checked_on)?,
        id: row.id,
        fate: row.fate,
        sources: row.sources,
        confidence: row.confidence,
    })
}

fn report(file: &str, row: raw::ReportRow) -> Result<Report, ContentError> {
    Ok(Report {
        checked_on: date(file, row.checked_on)?,
        link: row.link,
        sources: row.sources,
        confidence: row.confidence,
    })
}

pub(crate) fn page(kind: PageKind, row: raw::PageRow) -> Result<Page, ContentError> {
    Ok(Page {
        checked_on: date(&pages_file(kind), row.checked_on)?,
        kind,
        id: row.id,
        minutes: row.minutes,
        paragraphs: row.paragraphs,
        says: row.says,
        steps: row.steps,
        ages: row.ages,
        hidden_in: row.hidden_in,
        country: row.country,
        sources: row.sources,
        confidence: row.confidence,
    })
}

pub(crate) fn renamed(row: raw::RenamedRow) -> Result<Renamed, ContentError> {
    Ok(Renamed { on: date("renamed.toml", row.on)?, from: row.from, to: row.to })
}
