//! Steps that got another id although their meaning stayed, so that an old answer finds its way.

use audit::StepId;
use jiff::civil::Date;

/// One renaming: an answer given to `from` counts for `to`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Renamed {
    /// The id as it was; no step has it any more.
    pub from: StepId,
    /// The id as it is.
    pub to: StepId,
    /// The day of the change.
    pub on: Date,
}
