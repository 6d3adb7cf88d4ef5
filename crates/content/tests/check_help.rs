//! What the content check says about the help door, where nothing unconfirmed may be said.

#![allow(clippy::unwrap_used)]

use content::{Content, ContentError, Files, Severity, check};
use jiff::civil::date;
use std::collections::BTreeSet;

fn sheets() -> Files {
    Files::embedded().unwrap()
}

/// The sentences about the help door after a change to the sheets, without those about words.
fn findings(from: &str, to: &str) -> Vec<String> {
    let mut files = sheets();
    assert!(files.sheets.contains(from), "the sheets have {from}");
    files.sheets = files.sheets.replacen(from, to, 1);
    said(&Content::parse(&files).unwrap())
}

/// The same after a change to the lines.
fn line_findings(from: &str, to: &str) -> Vec<String> {
    let mut files = sheets();
    assert!(files.lines.contains(from), "the lines have {from}");
    files.lines = files.lines.replacen(from, to, 1);
    said(&Content::parse(&files).unwrap())
}

fn said(content: &Content) -> Vec<String> {
    let check = check(content, &[].into(), date(2026, 11, 26));
    let failures = check.findings.into_iter().filter(|finding| finding.severity == Severity::Failure);
    failures.map(|finding| finding.what).collect()
}

#[test]
fn the_shipped_door_has_no_fault() {
    assert_eq!(said(&Content::embedded().unwrap()), Vec::<String>::new());
}

#[test]
fn the_triage_ends_soon_and_for_everyone() {
    let longer = findings("{ id = \"nude\", ask = \"demand\" }", "{ id = \"nude\", ask = \"unsure\" }");
    assert_eq!(longer, ["it takes 4 answers to a sheet, at most 3"]);
    let circle = findings("{ id = \"nude\", ask = \"demand\" }", "{ id = \"nude\", ask = \"child\" }");
    assert_eq!(circle, ["the triage leads nowhere or in a circle"]);
    let no_way = findings("    { id = \"unsure\", sheet = \"blackmail\" },\n", "");
    assert_eq!(no_way, ["its last answer is not “unsure”"]);
}

#[test]
fn nothing_unconfirmed_is_said() {
    let begin = "id = \"worried\"\nnow = 3";
    let files = sheets();
    let at = files.sheets.find(begin).unwrap();
    let tail = files.sheets[at..].replacen("confidence = \"B\"", "confidence = \"C\"", 1);
    let unsure = Files { sheets: format!("{}{tail}", &files.sheets[..at]), ..files };
    assert_eq!(said(&Content::parse(&unsure).unwrap()), ["what is not confirmed (C) is not said behind the help door"]);
    let step = findings("\"school-class-chat\"", "\"whatsapp-media-visibility\"");
    assert_eq!(step, ["leads to the step whatsapp-media-visibility, which is not confirmed (C)"]);
    assert_eq!(findings("never = 2", "never = 0"), ["has no sentence for now, today, the week, or what not to do"]);
}

#[test]
fn a_reference_into_nowhere_is_refused() {
    for (from, to) in [
        ("\"relatives-take-down\"", "\"relatives-vanish\""),
        ("talks = [\"grandparents\"", "talks = [\"grandpa\""),
        ("ask = \"picture\"", "ask = \"film\""),
        ("\"help-ico\"", "\"help-nobody\""),
    ] {
        let mut files = sheets();
        assert!(files.sheets.contains(from), "{from}");
        files.sheets = files.sheets.replace(from, to);
        assert!(matches!(Content::parse(&files), Err(ContentError::Dangling { .. })), "{from}");
    }
    let mut files = sheets();
    files.sheets = files.sheets.replacen("{ id = \"no\", sheet", "{ id = \"no\", ask = \"start\", sheet", 1);
    assert!(matches!(Content::parse(&files), Err(ContentError::Malformed { .. })), "an answer leads to one thing");
}

#[test]
fn a_line_is_whole() {
    assert_eq!(line_findings("dial = \"110\"\n", ""), ["number and dial belong together"]);
    assert_eq!(line_findings("dial = \"110\"", "dial = \"one\""), ["its dial has more than digits and a leading plus"]);
    assert_eq!(line_findings("office@stopline.at", "office"), ["its mail is not a plain address"]);
    let zone = line_findings("dial = \"911\"\nhours = \"always\"", "dial = \"911\"\nhours = \"mon 09:00-10:00\"");
    assert_eq!(zone, ["has opening hours, but its country has no single time zone"]);
    let mut files = sheets();
    files.lines = files.lines.replacen("mon-sat 14:00-20:00", "Montag bis Samstag", 1);
    assert!(matches!(Content::parse(&files), Err(ContentError::Malformed { .. })), "hours are written one way");
    let ids: BTreeSet<_> = Content::embedded().unwrap().lines.iter().map(|line| line.id.to_string()).collect();
    assert!(ids.contains("nz-netsafe"), "a number printed with letters has nothing to dial, and is no fault");
}

/// A number without a day or a confidence cannot even be read.
#[test]
fn a_line_without_its_day_or_confidence_is_refused() {
    for field in ["checked_on = 2026-11-01\n", "confidence = \"A\"\n", "source = \"help-polizei-nrw\"\n"] {
        let mut files = sheets();
        let (head, rows) = files.lines.split_at(files.lines.find("[[line]]").unwrap());
        assert!(rows.contains(field), "{field}");
        files.lines = format!("{head}{}", rows.replacen(field, "", 1));
        assert!(matches!(Content::parse(&files), Err(ContentError::Malformed { .. })), "without {field}");
    }
}

#[test]
fn a_line_marked_c_is_in_nobodys_window() {
    let mut files = sheets();
    let (head, rows) = files.lines.split_at(files.lines.find("[[line]]").unwrap());
    files.lines = format!("{head}{}", rows.replacen("confidence = \"A\"", "confidence = \"C\"", 1));
    let content = Content::parse(&files).unwrap();
    assert_eq!(content.lines.len() + 1, Content::embedded().unwrap().lines.len());
}
