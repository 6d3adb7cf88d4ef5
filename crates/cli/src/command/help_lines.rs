//! `help-lines`: whom to call and where to report: by need, by who is there now, with the day each line was checked.

use crate::{
    Ending,
    failure::Failure,
    out::Out,
    record::{SourceRecord, named},
};
use app::{Content, Country, LineNow, Open, Purpose, Words};
use jiff::ZonedDateTime;
use serde::Serialize;
use std::io::{self, Write};

/// What was asked for.
pub struct Asked {
    /// Only the lines of this country.
    pub country: Option<Country>,
    /// Only lines that meet this need.
    pub need: Option<Purpose>,
    /// The instant, by the clock of whoever asks.
    pub here: ZonedDateTime,
}

/// Writes the lines: country by country, need by need, and within a need by who is there.
pub fn run(
    content: &Content,
    words: Words,
    asked: &Asked,
    json: bool,
    out: &mut Out<impl Write>,
) -> Result<Ending, Failure> {
    for now in lines(content, asked) {
        if json {
            out.record(&record(content, &now, words))?;
        } else {
            readable(content, &now, words, &asked.here, out)?;
        }
    }
    if !json {
        out.text(0, &words.content("help-numbers-note").unwrap_or_default())?;
    }
    Ok(Ending::Whole)
}

fn lines<'a>(content: &'a Content, asked: &Asked) -> Vec<LineNow<'a>> {
    let needs = asked.need.as_ref().map_or(Purpose::ALL, std::slice::from_ref);
    let now = asked.here.timestamp();
    let mut lines: Vec<LineNow<'a>> = Vec::new();
    for country in Country::ALL.iter().filter(|country| asked.country.is_none_or(|asked| asked == **country)) {
        for need in needs {
            let own = app::lines_now(content, *country, *need, now).into_iter();
            let new: Vec<_> = own.filter(|now| now.line.country == *country && !lines.contains(now)).collect();
            lines.extend(new);
        }
    }
    lines
}

#[derive(Serialize)]
struct Record<'a> {
    line: &'a str,
    country: &'static str,
    purpose: &'static str,
    also: Vec<&'static str>,
    name: String,
    what: String,
    hours: String,
    open: &'static str,
    until: Option<String>,
    from: Option<String>,
    number: Option<&'a str>,
    dial: Option<&'a str>,
    text: Option<&'a str>,
    chat: Option<bool>,
    mail: Option<&'a str>,
    url: Option<&'a str>,
    languages: &'a [String],
    free: Option<bool>,
    anonymous: Option<bool>,
    source: Option<SourceRecord<'a>>,
    source_year: Option<i16>,
    confidence: &'static str,
    checked_on: String,
}

fn record<'a>(content: &'a Content, LineNow { line, open }: &LineNow<'a>, words: Words) -> Record<'a> {
    let moment = |at: &ZonedDateTime| at.timestamp().to_string();
    Record {
        line: line.id.as_str(),
        country: line.country.code(),
        purpose: line.purpose.key(),
        also: line.also.iter().map(|need| need.key()).collect(),
        name: app::line_name(words, line),
        what: app::line_what(words, line).join(" "),
        hours: app::plain(&app::hours_words(words, &line.hours).join("; ")),
        open: open.key(),
        until: if let Open::Until(at) = open { Some(moment(at)) } else { None },
        from: if let Open::From(at) = open { Some(moment(at)) } else { None },
        number: line.number.as_deref(),
        dial: line.dial.as_deref(),
        text: line.text.as_deref(),
        chat: line.chat,
        mail: line.mail.as_deref(),
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

fn readable(
    content: &Content,
    LineNow { line, open }: &LineNow<'_>,
    words: Words,
    here: &ZonedDateTime,
    out: &mut Out<impl Write>,
) -> io::Result<()> {
    let name = app::line_name(words, line);
    match &line.number {
        Some(number) => out.text(0, &format!("{name}: {number} ({})", line.country.code()))?,
        None => out.text(0, &format!("{name} ({})", line.country.code()))?,
    }
    out.text(3, &app::open_words(words, open, here))?;
    for what in app::line_what(words, line) {
        out.text(3, &what)?;
    }
    for hours in app::hours_words(words, &line.hours) {
        out.text(3, &hours)?;
    }
    let text = line.text.as_deref().map(|text| words.door_text(text));
    let mail = line.mail.as_deref().map(|mail| words.door_mail(mail));
    for way in text.into_iter().chain(mail).chain(line.url.clone()) {
        out.text(3, &way)?;
    }
    out.text(3, &app::line_facts(words, line).join(" · "))?;
    out.text(3, &app::line_checked(words, line, here.date()))?;
    if let Some(source) = content.source(&line.source) {
        out.text(3, &words.step_source(&named(source)))?;
    }
    out.gap()
}
