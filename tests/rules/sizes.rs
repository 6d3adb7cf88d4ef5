//! Small files: nothing above 500 lines without a reason at its head, and half of them below 160.

use crate::files::all;
use crate::report;

/// More lines need a reason.
const LONGEST: usize = 500;
/// Half of the files have at most so many lines.
const MEDIAN: usize = 160;
/// Within so many lines a file says why it is long.
const HEAD: usize = 12;

#[test]
fn files_are_small() {
    let sources: Vec<_> = all().into_iter().filter(|file| file.ends(&[".rs"])).collect();
    let mut lengths = Vec::new();
    let mut wrong = Vec::new();
    for file in &sources {
        let text = file.text();
        lengths.push(text.lines().count());
        if text.lines().count() > LONGEST && !has_reason(&text) {
            wrong.push(format!("{} has {} lines and gives no reason at its head", file.path, text.lines().count()));
        }
    }
    lengths.sort_unstable();
    let median = lengths[lengths.len() / 2];
    eprintln!("{} files, median {median} lines, longest {}", lengths.len(), lengths[lengths.len() - 1]);
    assert!(median <= MEDIAN, "the median file has {median} lines, at most {MEDIAN}");
    report("long files", &wrong);
}

#[test]
fn a_reason_stands_at_the_head() {
    assert!(has_reason("//! Tables.\n//! Long because the table is one piece.\n"));
    assert!(!has_reason("//! Tables.\n\nfn long() {}\n"));
}

fn has_reason(text: &str) -> bool {
    text.lines().take(HEAD).any(|line| line.starts_with("//") && line.contains("Long because"))
}
