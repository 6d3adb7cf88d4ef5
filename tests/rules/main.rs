//! The laws of the house: who may know whom, what may lie where, and what the content must have. No window needed.
//!
//! Each law looks at everything there is and names what breaks it, one line each.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod arrows;
mod charters;
mod clean;
mod content;
mod contrast;
mod css;
mod documents;
mod files;
mod metadata;
mod network;
mod numbers;
mod plan;
mod rule;
mod scripts;
mod shell;
mod sizes;
mod styles;
mod templates;
mod vendored;

/// Fails with one line for each thing that is wrong.
fn report(what: &str, wrong: &[String]) {
    assert!(wrong.is_empty(), "{what}: {}\n{}\n", wrong.len(), wrong.join("\n"));
}
