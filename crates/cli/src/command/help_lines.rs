//! `help-lines`: whom to call and where to report, with the day each line was checked.

use crate::{
    Ending,
    failure::Failure,
    out::Out,
    record::{SourceRecord, named},
};
use app::{Content, Country, HelpLine, Words};
use serde::Serialize;
use std::io::{self, Write};

/// Writes the lines of a country, or all.
pub fn run(
    content: &Content,
    words: Words,
    country: Option<Country>,
    json: bool,
    out: &mut Out<impl Write>,
) -> Result<Ending, Failure> {
    for line in content.lines.iter().filter(|line| country.is_none_or(|country| line.country == country)) {
        if json {
            out.record(&record(content, line, words))?;
        } else {
            readable(content, line, words, out)?;
        }
    }
    if !json {
        out.text(0, &words.content("help-numbers-note").unwrap_or_default())?;
    }
    Ok(Ending::Whole)
}

#[derive(Serialize)]
struct Record<'a> {
    line: &'a str,
    country: &'static str,
    purpose: &'static str,
    name: String,
    what: String,
    hours: String,
    number: Option<&'a str>,
    dial: Option<&'a str>,
    url: Option<&'a str>,
    languages: &'a [String],
    free: Option<bool>,
    anonymous: Option<bool>,
    source: Option<SourceRecord<'a>>,
    source_year: Option<i16>,
    confidence: &'static str,
    checked_on: String,
}

fn record<'a>(content: &'a Content, line: &'a HelpLine, words: Words) -> Record<'a> {
    let id = format!("line-{}", line.id);
    let part = |attribute: &str| words.content_attr(&id, attribute).unwrap_or_default();
    Record {
        line: line.id.as_str(),
        country: line.country.code(),
        purpose: line.purpose.key(),
        name: words.content(&id).unwrap_or_default(),
        what: part("what"),
        hours: part("hours"),
        number: line.number.as_deref(),
        dial: line.dial.as_deref(),
        url: line.url.as_deref(),
        languages: &line.languages,
        free: line.free,
        anonymous: line.anonymous,
        source: content.source(&line.source).map(SourceRecord::new),
        source_year: line.source_year,
        confidence: line.confidence.key(),
        checked_on: line.checked_on.to_string(),
    }
}

fn readable(content: &Content, line: &HelpLine, words: Words, out: &mut Out<impl Write>) -> io::Result<()> {
    let id = format!("line-{}", line.id);
    let name = words.content(&id).unwrap_or_default();
    match &line.number {
        Some(number) => out.text(0, &format!("{name}: {number} ({})", line.country.code()))?,
        None => out.text(0, &format!("{name} ({})", line.country.code()))?,
    }
    out.text(3, &words.content_attr(&id, "what").unwrap_or_default())?;
    out.text(3, &words.content_attr(&id, "hours").unwrap_or_default())?;
    out.text(3, line.url.as_deref().unwrap_or_default())?;
    if line.free == Some(true) {
        out.text(3, &words.door_free())?;
    }
    if line.anonymous == Some(true) {
        out.text(3, &words.door_anonymous())?;
    }
    let date = words.date(line.checked_on);
    let checked = match line.source_year {
        Some(year) => words.door_checked_source(&date, &year.to_string()),
        None => words.door_checked(&date),
    };
    out.text(3, &checked)?;
    if let Some(source) = content.source(&line.source) {
        out.text(3, &words.step_source(&named(source)))?;
    }
    out.gap()
}
