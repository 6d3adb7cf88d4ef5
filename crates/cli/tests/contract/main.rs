//! The contract of the command line, asked of the built program: exit codes, fields, and what goes where.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod content;
mod docs;
mod papers;
mod photos;
mod places;
mod plan;
mod run;
mod usage;
