//! Every canary, for those who look at all of them: the oracle, and the seeds of fuzzing.

use crate::canary::Canary;
use crate::jpeg;

/// Name and canary of each.
pub fn all() -> Vec<(&'static str, Canary)> {
    vec![("baseline", jpeg::baseline()), ("progressive", jpeg::progressive())]
}
