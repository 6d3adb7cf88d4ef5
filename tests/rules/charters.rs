//! Every crate opens by saying what it is and what it refuses to know.

use crate::files::all;
use crate::report;

/// The files a crate begins with.
fn is_root(path: &str) -> bool {
    let room = path.starts_with("crates/") || path.starts_with("ui/") || path.starts_with("src-tauri/");
    let begins = path.ends_with("/src/lib.rs") || path.ends_with("/src/main.rs");
    (room || path.starts_with("bench/")) && begins || path == "tests/lib.rs"
}

#[test]
fn every_crate_says_what_it_is_and_what_it_refuses() {
    let mut wrong = Vec::new();
    let roots: Vec<_> = all().into_iter().filter(|file| is_root(&file.path)).collect();
    assert!(roots.len() >= 10, "{} crates", roots.len());
    for file in &roots {
        let text = file.text();
        let charter: Vec<_> = text.lines().take_while(|line| line.starts_with("//!")).collect();
        wrong.extend(faults(&charter).into_iter().map(|says| format!("{} {says}", file.path)));
    }
    report("charters", &wrong);
}

#[test]
fn a_charter_that_says_too_little_is_noticed() {
    assert_eq!(faults(&["//! Rules. This crate refuses to know clocks."]), [""; 0]);
    assert_eq!(faults(&["//! Rules of an audit, nothing more."]).len(), 2);
    assert_eq!(faults(&[]).len(), 2);
}

fn faults(charter: &[&str]) -> Vec<&'static str> {
    let words: String = charter.iter().map(|line| line.trim_start_matches("//!")).collect::<Vec<_>>().join(" ");
    let sentences = words.split(['.', '?']).filter(|sentence| sentence.split_whitespace().count() > 0).count();
    let few = (sentences < 2).then_some("opens with fewer than two sentences");
    let mute = (!words.contains("refuses")).then_some("does not say what it refuses to know");
    few.into_iter().chain(mute).collect()
}
