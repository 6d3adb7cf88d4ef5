//! The vocabulary and the rules of an audit: place, step, answer, look, plan.
//!
//! This crate refuses to know files, clocks, languages and windows: it takes the content and the answers as
//! arguments and gives the same result for the same arguments, always.

mod answer;
mod family;
mod id;
mod incident;
mod keyed;
mod look;
mod outcome;
mod own;
mod photo;
mod place;
mod plan;
mod revisit;
mod step;
#[cfg(test)]
mod test_content;

pub use answer::{Answer, Answers};
pub use family::{AgeBand, Child, Intake, NICKNAME_MAX, Phone, Poster, Question, Situation, TimeBudget};
pub use id::{BadId, HelpId, LinkId, NoteId, PageId, PlaceId, SourceId, StepId};
pub use incident::{Incident, NoteField, holds_a_file};
pub use look::{LookId, Looks, Round, Sighting};
pub use outcome::{Outcome, PlaceState, outcome, place_state};
pub use own::{OWN_PREFIX, Own, OwnPlace, OwnStep};
pub use photo::{Channel, Fate, FindingKind};
pub use place::{Audience, Link, LinkKind, Place, PlaceGroup, PlaceKind, Reach, Report, Source};
pub use plan::{AGE_POINTS, EASE, OPEN_AT_MOST, Plan, PlanStep, SITUATION_POINTS, ease, extra_points, plan, points};
pub use revisit::{LastAudit, REVISIT_MINUTES, Reason, Revisit, revisit};
pub use step::{CHECKED_FRESH_MONTHS, Confidence, Device, Level, Step, StepKind, Topic, checked_long_ago, wording};
