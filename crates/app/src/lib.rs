//! Use cases: one household, its road from the first question to the printed plan, and its papers.
//!
//! This crate introduces store, content, words and papers to each other. It refuses to know HTML, windows and
//! command-line flags.

mod answers_file;
mod clock;
mod failure;
mod from_answers;
mod home;
mod household;
mod keeping;
mod paper;
mod paper_parts;
mod preferences;
mod program;
mod road;
mod sample;
mod step_words;

pub use answers_file::{AnswersFile, AnswersFileError};
pub use clock::Clock;
pub use content::{Check, CheckFinding, Content, Country, HelpLine, HelpSituation, Look, Purpose, Severity};
pub use failure::Failure;
pub use home::{HOME_VARIABLE, HomeRefused, home_folder};
pub use keeping::Keeping;
pub use l10n::{Lang, Words, plain};
pub use paper::{PaperId, calendar_file, calendar_name, paper_name};
pub use paper_parts::{look_name, sighting, state_name};
pub use papers::{Block, CheckItem, Detail, Paper, PaperLink, Qr, pdf, qr};
pub use preferences::{Preferences, TextSize, Theme};
pub use program::{Program, checked_content};
pub use road::TEXT_MAX;
pub use step_words::{checked, checked_day, doubts, first_device, other_language, sign_name, sources};
pub use store::{Intention, Moment, StoreError};
