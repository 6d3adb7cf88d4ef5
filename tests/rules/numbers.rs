//! Every number and address of the help door stands in one record, with its day and its confidence, and nowhere else.

use crate::files::{File, all, below};
use crate::report;
use app::{Clock, Content};
use jiff::civil::{Date, date};
use regex::Regex;
use std::collections::BTreeSet;

/// The one place for numbers.
const RECORD: &str = "assets/content/help/lines.toml";

/// The one source that is none: the European emergency number is undisputed, and no source for it was read.
const UNDISPUTED: &str = "help-emergency-112";

/// What looks like a telephone number, whoever's it is.
const TELEPHONE: &str = r"(?x)
    \+\d{1,3}[\s\x{a0}]?\(?\d[\d\s\x{a0}/().-]{5,}\d            # +49 30 123456
    | \b0\d{2,4}[\s\x{a0}-]\d[\d\s\x{a0}-]{2,}\d                 # 0800 22 55 530
    | \b1-8\d\d-\d{3}-\d{4}\b                                   # 1-800-123-4567
    | \b1[38]00[\s\x{a0}]\d[\d\s\x{a0}]{3,}\d                    # 1800 333 000
    | \b116[\s\x{a0}]\d{3}\b                                     # 116 111
    | \b0\d{3,4}[\s\x{a0}][A-Z]{4,}\b                            # 0508 LETTERS";

/// What looks like an address on the web.
const HOST: &str = r"\b(?:[a-z0-9-]+\.)+(?:de|at|ch|li|lu|uk|ie|us|ca|au|nz|eu|gov|com|org|net)\b";

/// The words and templates of the help door.
fn is_help(file: &File) -> bool {
    let parts =
        ["content/help.ftl", "content/lines.ftl", "ui/door.ftl", "ui/hours.ftl", "ui/incident.ftl", "ui/hide.ftl"];
    parts.iter().any(|part| file.path.ends_with(part)) || file.path.starts_with("ui/templates/help")
}

fn content() -> Content {
    Content::embedded().unwrap()
}

#[test]
fn every_number_and_address_has_a_day_and_is_confirmed() {
    let today: Date = Clock::System.today().max(date(2026, 11, 26));
    let (content, mut wrong) = (content(), Vec::new());
    assert!(content.lines.len() > 60, "{} lines", content.lines.len());
    for line in &content.lines {
        let id = &line.id;
        let source = content.source(&line.source);
        let unsure = |confidence| confidence == audit::Confidence::C;
        wrong.extend(unsure(line.confidence).then(|| format!("{id} is marked C")));
        wrong.extend((line.checked_on > today).then(|| format!("{id} was checked in the future")));
        let weak = source.is_none_or(|source| unsure(source.confidence) && source.id.as_str() != UNDISPUTED);
        wrong.extend(weak.then(|| format!("{id} has no source, or one marked C")));
        let plain = line.url.as_deref().is_none_or(|url| url.starts_with("https://"));
        wrong.extend((!plain).then(|| format!("{id} has an address that is not https")));
    }
    report("help lines", &wrong);
}

/// The numbers of the record as digits: printed, dialled, texted.
fn known() -> BTreeSet<String> {
    let digits = |text: &String| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let content = content();
    let numbers = content.lines.iter().flat_map(|line| [&line.number, &line.dial, &line.text]).flatten().map(digits);
    numbers.filter(|digits| digits.len() >= 3).collect()
}

#[test]
fn no_number_stands_outside_the_record() {
    let (telephone, known) = (Regex::new(TELEPHONE).unwrap(), known());
    assert!(known.contains("110") && known.contains("08002255530") && known.contains("116000"));
    // Not a part of a longer number such as 2.000.
    let run = Regex::new(r"(?:^|[^\d\w.,§-])(\d[\d \x{a0}-]*\d)(?:$|[^\d\w])").unwrap();
    let mut wrong = Vec::new();
    for file in all().into_iter().filter(|file| file.path != RECORD && is_product(file)) {
        for (number, line) in file.text().lines().enumerate() {
            let said = spoken(&file, line);
            let place = || format!("{}:{}: {}", file.path, number + 1, line.trim());
            wrong.extend(telephone.is_match(&said).then(place));
            // Short numbers are numbers of many things: they are looked for where words are.
            let text =
                if file.ends(&[".ftl"]) { said.split_once(" = ").map_or(&*said, |(_, text)| text) } else { &said };
            let digits = run.captures_iter(text).map(|hit| hit[1].replace([' ', '\u{a0}', '-'], ""));
            let short = file.ends(&[".ftl", ".html"]) && digits.into_iter().any(|digits| known.contains(&digits));
            wrong.extend(short.then(place));
        }
    }
    report("numbers outside the record", &wrong);
}

/// What is shipped: words, templates, content, code; no tests and no documents.
fn is_product(file: &File) -> bool {
    let roots = ["locales/", "assets/content/", "ui/", "crates/", "src-tauri/src/"];
    // Places as films write them (ISO 6709), `+48.1374+011.5755/`, look like numbers to ring.
    let places = file.path.starts_with("crates/photos/src/container/video/");
    let test = file.path.contains("/tests/") || file.path.ends_with("_tests.rs") || file.path.contains("/vendor/");
    roots.iter().any(|root| file.path.starts_with(root)) && !test && !places && !file.ends(&[".woff2", ".svg", ".lock"])
}

/// What of a line reaches a reader: no comments.
fn spoken(file: &File, line: &str) -> String {
    let start = line.trim_start();
    let comment = match file.path.rsplit('.').next() {
        Some("rs" | "js") => start.starts_with("//"),
        Some("ftl" | "toml") => start.starts_with('#'),
        _ => false,
    };
    if comment { String::new() } else { line.to_owned() }
}

#[test]
fn every_address_in_the_words_is_one_of_the_record() {
    let content = content();
    let urls: Vec<_> = content.lines.iter().flat_map(|line| [&line.url, &line.mail]).flatten().cloned().collect();
    let host = Regex::new(HOST).unwrap();
    let mut wrong = Vec::new();
    for file in below("locales/").into_iter().chain(below("ui/templates/")).filter(is_help) {
        for line in file.text().lines().map(|line| spoken(&file, line).to_lowercase()) {
            for hit in host.find_iter(&line).filter(|hit| !urls.iter().any(|url| url.contains(hit.as_str()))) {
                wrong.push(format!("{}: {} in {}", file.path, hit.as_str(), line.trim()));
            }
        }
    }
    report("addresses outside the record", &wrong);
}

#[test]
fn a_number_typed_by_hand_would_be_seen() {
    let (telephone, host) = (Regex::new(TELEPHONE).unwrap(), Regex::new(HOST).unwrap());
    for number in ["0800 22 55 530", "+41 58 261 61 61", "1-800-843-5678", "116 111", "1800 55 1800", "0508 NETSAFE"] {
        assert!(telephone.is_match(&format!("Rufen Sie {number} an.")), "{number}");
    }
    for none in ["2026-11-01", "am 28. Juni 2024", "1 UF 74/21", "10 000 000", "5,85", "0 bis 3 Jahre"] {
        assert!(!telephone.is_match(none), "{none}");
    }
    assert!(host.is_match("siehe llv.li") && host.is_match("takeitdown.ncmec.org") && !host.is_match("z. B. so"));
}
