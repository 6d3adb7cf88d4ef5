//! The help door: questions that lead to a sheet, the sheets, and the help lines.

mod country;
mod hours;
mod line;
mod sheet;
mod triage;

pub use country::Country;
pub use hours::{Hours, HoursError, Open, Opening, Times};
pub use line::{HelpLine, Purpose};
pub use sheet::{Part, Rule, SayNo, Sheet};
pub(crate) use triage::longest_way;
pub use triage::{ANSWERS_AT_MOST, Onward, TriageAnswer, TriageQuestion};
