//! Reads every file of words and says, with file and id, what a careful editor would say.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests stop where something is wrong")]

#[path = "../../build/patterns.rs"]
#[allow(dead_code, reason = "the tests need only what finds and declares variables")]
mod patterns;

mod files;
mod help;
mod manner;
mod parity;
mod readable;
mod rules;
mod structure;
mod texts;
mod typography;
mod unused;

/// Fails with one line for each thing that is wrong.
fn report(what: &str, wrong: &[String]) {
    assert!(wrong.is_empty(), "{what}: {}\n{}\n", wrong.len(), wrong.join("\n"));
}
