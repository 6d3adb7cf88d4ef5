//! The bench: how long the program takes to start, to answer and to print, and how large it is, each beside its bar.
//!
//! This crate refuses to judge: a figure over its bar is said in words and fails nothing. It ends with 1 only when a
//! figure could not be measured. It appends nothing anywhere; figures of different computers do not compare.

mod folders;
mod household;
mod pages;
mod papers;
mod photos;
mod report;
mod samples;
mod search;
mod size;
mod start;

use report::Figure;
use std::process::ExitCode;

/// Whatever keeps a figure from being measured.
type Unmeasured = Box<dyn std::error::Error>;

/// One part of the bench.
type Part = fn() -> Result<Vec<Figure>, Unmeasured>;

const PARTS: [(&str, &str, Part); 6] = [
    ("start", "Start: from the process to the first page in the window", start::figures),
    ("pages", "Pages: answers of the router, with a large household on the disk", pages::figures),
    ("search", "Search: over the whole content, while somebody types", search::figures),
    ("papers", "Papers: from the household to the bytes of a PDF", papers::figures),
    ("photos", "Photos: a library, each time beside the program others would use", photos::figures),
    ("size", "Size", size::figures),
];

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.split_first().map(|(first, rest)| (first.as_str(), rest)) {
        Some((papers::ONE, paper)) => return told(papers::measure_one(paper)),
        Some((photos::ONE, folder)) => return told(photos::scan_one(folder)),
        _ => {}
    }
    if let Some(unknown) = words.iter().find(|word| PARTS.iter().all(|(name, ..)| name != word)) {
        let names = PARTS.map(|(name, ..)| name).join(", ");
        eprintln!("bench: there is no part '{unknown}'; there are {names}, and all of them without a word.");
        return ExitCode::from(2);
    }
    told(measure(&words))
}

/// Measures the wanted parts, one after the other, or all when none is named.
fn measure(wanted: &[String]) -> Result<(), Unmeasured> {
    report::heading();
    let mut missing = 0;
    for (name, title, figures) in PARTS {
        if !wanted.is_empty() && wanted.iter().all(|word| word != name) {
            continue;
        }
        report::part(title);
        match figures() {
            Ok(figures) => figures.iter().for_each(report::figure),
            Err(why) => {
                report::unmeasured(&*why);
                missing += 1;
            }
        }
    }
    if missing == 0 { Ok(()) } else { Err(format!("{missing} part(s) could not be measured").into()) }
}

fn told(outcome: Result<(), Unmeasured>) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("bench: {why}");
            ExitCode::FAILURE
        }
    }
}
