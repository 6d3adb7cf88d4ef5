//! The help door: a few questions, a sheet for each thing that can have happened, the help lines, the page for young
//! people, and the note. All but the note work without a household.

mod after;
mod line;
mod lines;
mod note;
mod note_form;
mod platform;
mod sayno;
mod sheet;
mod triage;

pub use after::affected;
pub use lines::{copy, country, lines, page};
pub use note::{add, ask_remove, change, list, new, remove, show};
pub use platform::{platform, platforms};
pub use sayno::sayno;
pub use sheet::sheet;
pub use triage::{all, ask, door};
