//! Use cases: one household, its road from the first question to the printed plan, and its papers.
//!
//! This crate introduces store, content, words and papers to each other. It refuses to know HTML, windows and
//! command-line flags.

mod again;
mod answers_file;
mod checked;
mod clock;
mod failure;
mod finder;
mod from_answers;
mod help_lines;
mod help_papers;
mod home;
mod household;
mod incident;
mod keeping;
mod line_words;
mod naming;
mod own;
mod paper;
mod paper_parts;
mod photos;
mod preferences;
mod program;
mod road;
mod sample;
mod step_words;

pub use ::photos::pixels::cover::{Area, Edit, Shape, Spot};
pub use ::photos::{
    Cleaned, Detail as FindingDetail, FORMATS, Finding, Flow, Format, FormatRow, Kept, Reason, Refusal, Scan, Source,
    Town, Verdict,
};
pub use answers_file::{AnswersFile, AnswersFileError};
pub use audit::{Channel, Fate, FindingKind};
pub use checked::{checked_content, checked_folder};
pub use clock::Clock;
pub use content::{
    Check, CheckFinding, Content, Country, Entry, EntryKind, HelpLine, Hours, Look, Onward, Open, Page, PageKind, Part,
    Purpose, Severity, Sheet, TriageAnswer, TriageQuestion, Way, ledger,
};
pub use failure::Failure;
pub use finder::{FOUND_AT_MOST, Found};
pub use help_lines::{LineNow, first_numbers, lines_now, open_now};
pub use help_papers::YOUNG;
pub use home::{HOME_VARIABLE, HomeRefused, home_folder};
pub use incident::{ADDRESS_MAX, NOTES_AT_MOST};
pub use keeping::Keeping;
pub use l10n::{Lang, Words, plain};
pub use line_words::{
    country_name, hours_words, line_checked, line_facts, line_name, line_what, need_name, note_label, open_words,
};
pub use naming::Naming;
pub use own::{OWN_AT_MOST, TITLE_MAX};
pub use paper::{PaperId, calendar_file, calendar_name, paper_name};
pub use paper_parts::{look_name, sighting, state_name};
pub use papers::{Block, CheckItem, Detail, Paper, PaperLink, Qr, pdf, qr};
pub use photos::{
    CleanedFile, Collection, Copied, CopyRow, Filter, JobKind, Overview, Photo, PhotoId, Picture, Progress, Scanned,
    Show, Stage, Told, clean_files, decode_for_another, detail_words, kind_name, reason_words, refusal_words,
    scan_files, source_name, told, town_name, town_words,
};
pub use preferences::{Preferences, TextSize, Theme};
pub use program::Program;
pub use road::TEXT_MAX;
pub use step_words::{checked, checked_day, doubts, first_device, named_source, other_language, sign_name, sources};
pub use store::{IncidentNote, Intention, Moment, StoreError};
