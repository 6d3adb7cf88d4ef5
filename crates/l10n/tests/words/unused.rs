//! A message nobody says is deleted.

use crate::files::{below, files, root};
use crate::report;
use std::fs;

/// Where the words of the screens are said.
const SAID_IN: [&str; 5] = ["ui/src", "ui/templates", "crates/app/src", "crates/cli/src", "src-tauri/src"];

#[test]
fn every_message_of_a_screen_is_said_somewhere() {
    let templates = below(&root().join("ui/templates"));
    if !templates.iter().any(|path| path.extension().is_some_and(|kind| kind == "html")) {
        return; // before the first screen nothing can be said
    }
    let sources: Vec<_> = SAID_IN.iter().flat_map(|folder| below(&root().join(folder))).collect();
    let code: String = sources.iter().filter_map(|path| fs::read_to_string(path).ok()).collect();
    let mut wrong = Vec::new();
    for file in files("de", "ui") {
        for (key, _) in file.patterns() {
            let method = key.replace(['-', '.'], "_").to_lowercase();
            if !says(&code, &method) {
                wrong.push(format!("{} is never said; no source has .{method}(", file.place(&key)));
            }
        }
    }
    report("messages that are never said", &wrong);
}

#[test]
fn a_longer_name_is_not_taken_for_a_shorter_one() {
    assert!(says("words.welcome_title()", "welcome_title"));
    assert!(says("map(Words::welcome_title)", "welcome_title"));
    assert!(!says("words.welcome_title_hint()", "welcome_title"));
    assert!(!says("map(Words::welcome_title_hint)", "welcome_title"));
}

/// Called as a method, or passed on by its name.
fn says(code: &str, method: &str) -> bool {
    let name = format!("Words::{method}");
    let ends = |rest: &str| !rest.starts_with(|next: char| next.is_alphanumeric() || next == '_');
    code.contains(&format!(".{method}(")) || code.match_indices(&name).any(|(at, _)| ends(&code[at + name.len()..]))
}
