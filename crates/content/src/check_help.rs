//! The part of the content check about the help door: here nothing unconfirmed is said at all.

use crate::{ANSWERS_AT_MOST, Check, Content, HelpLine, Hours, check::https, help::longest_way};
use audit::{Confidence, Incident};

/// Checks triage, sheets, rules, the page for young people and every line.
pub(crate) fn help_parts(check: &mut Check, content: &Content) {
    triage(check, content);
    sheets(check, content);
    for rule in &content.rules {
        confirmed(check, &rule.message(), rule.confidence, rule.sources.is_empty());
    }
    confirmed(check, "sayno", content.sayno.confidence, content.sayno.sources.is_empty());
    content.lines.iter().for_each(|line| line_parts(check, line));
}

fn triage(check: &mut Check, content: &Content) {
    match longest_way(&content.questions, "start") {
        None => check.fail("start", "the triage leads nowhere or in a circle"),
        Some(answers) if answers > ANSWERS_AT_MOST => {
            check.fail("start", format!("it takes {answers} answers to a sheet, at most {ANSWERS_AT_MOST}"));
        }
        Some(_) => {}
    }
    for question in content.questions.iter().filter(|question| !question.knows_unsure()) {
        check.fail(&question.message(), "its last answer is not “unsure”");
    }
}

fn sheets(check: &mut Check, content: &Content) {
    for incident in Incident::ALL.iter().filter(|incident| content.sheet(**incident).is_none()) {
        check.fail(incident.key(), "this sheet is missing");
    }
    for sheet in &content.sheets {
        let id = &sheet.message();
        confirmed(check, id, sheet.confidence, sheet.sources.is_empty());
        if sheet.sentences.contains(&0) {
            check.fail(id, "has no sentence for now, today, the week, or what not to do");
        }
        let unsure = |step: &&audit::StepId| content.step(step).is_some_and(|(_, s)| s.confidence == Confidence::C);
        for step in sheet.steps.iter().filter(unsure) {
            check.fail(id, format!("leads to the step {step}, which is not confirmed (C)"));
        }
    }
}

fn confirmed(check: &mut Check, id: &str, confidence: Confidence, no_source: bool) {
    if confidence == Confidence::C {
        check.fail(id, "what is not confirmed (C) is not said behind the help door");
    }
    if no_source {
        check.fail(id, "has no source");
    }
}

fn line_parts(check: &mut Check, line: &HelpLine) {
    let id = line.id.as_str();
    line.url.iter().for_each(|url| https(check, id, url));
    let letters = line.number.as_deref().is_some_and(|number| number.contains(|c: char| c.is_ascii_alphabetic()));
    if line.number.is_some() != line.dial.is_some() && !letters {
        check.fail(id, "number and dial belong together");
    }
    if line.number.is_none() && line.url.is_none() {
        check.fail(id, "has neither a number nor an address");
    }
    let dialled = line.dial.as_deref().unwrap_or("1").trim_start_matches('+');
    if !dialled.bytes().all(|byte| byte.is_ascii_digit()) {
        check.fail(id, "its dial has more than digits and a leading plus");
    }
    if line.mail.as_deref().is_some_and(|mail| mail.matches('@').count() != 1 || !mail.is_ascii()) {
        check.fail(id, "its mail is not a plain address");
    }
    if matches!(line.hours, Hours::At(_)) && line.country.zone().is_none() {
        check.fail(id, "has opening hours, but its country has no single time zone");
    }
}
