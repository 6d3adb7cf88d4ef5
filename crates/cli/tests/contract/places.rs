use crate::run::{has_fields, run, text};
use std::collections::BTreeSet;

const PLACE: &[&str] = &[
    "place",
    "name",
    "about",
    "kind",
    "default_audience",
    "reach",
    "posters",
    "ages",
    "hidden_in",
    "needed_in",
    "report",
    "steps",
];

const STEP: &[&str] = &[
    "step",
    "title",
    "what",
    "why",
    "search_for",
    "find_out",
    "level",
    "kind",
    "effect",
    "minutes",
    "ease",
    "bulk",
    "closes",
    "paths",
    "path_confidence",
    "link",
    "situations",
    "past",
    "ages",
    "hidden_in",
    "reworded",
    "since",
    "changed_on",
    "sources",
    "confidence",
    "checked_on",
    "old",
];

#[test]
fn each_place_is_a_record_with_its_steps() {
    let told = run(&["places", "--json"]);
    assert_eq!((told.code, told.err.as_str()), (0, ""));
    let places = told.records();
    assert_eq!(text(&places[0], "place"), "whatsapp", "the order of the content");
    let mut seen = BTreeSet::new();
    for place in &places {
        has_fields(place, PLACE);
        let report = &place["report"];
        has_fields(report, &["how", "who", "needs", "link", "sources", "confidence", "checked_on", "old"]);
        for field in ["how", "who", "needs"] {
            assert!(
                !text(report, field).is_empty(),
                "{} says {field} somebody else’s picture is removed",
                place["place"]
            );
        }
        for step in place["steps"].as_array().unwrap() {
            has_fields(step, STEP);
            assert!(seen.insert(text(step, "step").to_owned()), "{step} is there twice");
            for field in ["title", "what", "why", "search_for", "find_out"] {
                assert!(!text(step, field).is_empty(), "{field} of {} has words", step["step"]);
            }
            assert!(!step["sources"].as_array().unwrap().is_empty(), "{} has a source", step["step"]);
            assert!(text(step, "checked_on").parse::<jiff::civil::Date>().is_ok(), "a date such as 2026-11-01");
        }
    }
    assert!(seen.len() >= 400, "{} steps", seen.len());
}

#[test]
fn words_come_in_the_language_asked_for() {
    let english = run(&["places", "--json", "--lang", "en"]).records();
    let german = run(&["--lang", "de", "places", "--json"]).records();
    assert_ne!(english[0]["about"], german[0]["about"]);
    assert_eq!(english[0]["steps"][0]["step"], german[0]["steps"][0]["step"], "ids have no language");
}

#[test]
fn people_get_lines_with_the_date_and_the_source_of_each_step() {
    let told = run(&["places", "--lang", "en"]);
    assert_eq!(told.code, 0);
    let steps: usize =
        run(&["places", "--json"]).records().iter().map(|place| place["steps"].as_array().unwrap().len()).sum();
    let lines = |start: &str| told.out.lines().filter(|line| line.trim_start().starts_with(start)).count();
    let places = run(&["places", "--json"]).records().len();
    assert_eq!(lines("When others show your child here"), places, "each place says how to have a picture removed");
    assert!(lines("Source: ") >= steps, "{} sources for {steps} steps", lines("Source: "));
    assert_eq!(lines("Checked on ") + lines("Last checked on "), steps, "each step says when it was checked");
    assert!(!told.out.contains(['\u{2068}', '\u{2069}', '{']), "no direction marks, no JSON");
}

#[test]
fn each_help_line_is_a_record() {
    let told = run(&["help-lines", "--json"]);
    assert_eq!((told.code, told.err.as_str()), (0, ""));
    let fields = [
        "line",
        "country",
        "purpose",
        "also",
        "name",
        "what",
        "hours",
        "open",
        "until",
        "from",
        "number",
        "dial",
        "text",
        "chat",
        "mail",
        "url",
        "languages",
        "free",
        "anonymous",
        "source",
        "source_year",
        "confidence",
        "checked_on",
    ];
    for line in told.records() {
        has_fields(&line, &fields);
        assert_ne!(text(&line, "confidence"), "C", "an unconfirmed line is never shown");
        assert!(line["number"].is_string() || line["url"].is_string(), "{line} can be reached");
    }
}

#[test]
fn a_country_leaves_only_its_lines() {
    let now = ["help-lines", "--json", "--now", "2026-11-26T20:15:00+01:00"];
    let all = run(&now).records();
    for country in ["DE", "AT", "CH", "LI", "LU", "GB", "IE", "US", "CA", "AU", "NZ", "EU", "INT"] {
        let asked = run(&[&now[..], &["--country", country]].concat()).records();
        let expected: Vec<_> = all.iter().filter(|line| line["country"] == country).cloned().collect();
        assert!(!expected.is_empty(), "{country} has a line");
        assert_eq!(asked, expected);
    }
    assert_eq!(run(&["help-lines", "--json", "--country", "uk"]).records()[0]["country"], "GB");
    assert_eq!(run(&["help-lines", "--country", "FR"]).code, 2, "a country without lines is a typing error");
}

#[test]
fn the_instant_and_the_need_decide_what_stands_first() {
    let asked = |now: &str, need: &str| {
        let told = run(&["help-lines", "--json", "--country", "DE", "--now", now, "--need", need]);
        let lines = told.records().into_iter();
        lines.map(|line| format!("{} {}", text(&line, "line"), text(&line, "open"))).collect::<Vec<_>>()
    };
    // A Thursday in November.
    let day = asked("2026-11-26T10:00:00+01:00", "parent");
    assert_eq!(day, ["de-elterntelefon open", "de-hilfe-telefon closed"]);
    let evening = asked("2026-11-26T19:30:00+01:00", "parent");
    assert_eq!(evening, ["de-hilfe-telefon open", "de-elterntelefon closed"]);
    let told = run(&["help-lines", "--json", "--country", "DE", "--now", "2026-11-26T10:00:00+01:00"]).records();
    let line = told.iter().find(|line| line["line"] == "de-elterntelefon").unwrap();
    assert_eq!((text(line, "until"), &line["from"]), ("2026-11-26T18:00:00Z", &serde_json::Value::Null));
    for wrong in [["--now", "tonight"], ["--now", "2026-11-26T10:00:00"], ["--need", "money"]] {
        assert_eq!(run(&[&["help-lines"][..], &wrong].concat()).code, 2, "{wrong:?}");
    }
}

#[test]
fn people_read_the_number_of_a_help_line() {
    let told = run(&["help-lines", "--country", "DE"]);
    for line in run(&["help-lines", "--country", "DE", "--json"]).records() {
        let number = line["number"].as_str().unwrap_or_default();
        assert!(told.out.contains(number), "{number} of {} is there", line["line"]);
    }
}
