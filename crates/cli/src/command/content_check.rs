//! `content check`: what is missing, wrong or old in the content this program was built with.

use crate::{Ending, failure::Failure, out::Out};
use app::{Severity, Words};
use jiff::civil::Date;
use std::io::Write;

/// Writes every finding; [`Ending::Partial`] when one of them is a failure.
pub fn run(words: Words, today: Date, json: bool, out: &mut Out<impl Write>) -> Result<Ending, Failure> {
    let (_, check) = app::checked_content(today).map_err(|error| Failure::Content(error.to_string()))?;
    for finding in &check.findings {
        if json {
            out.record(finding)?;
        } else {
            let kind = match finding.severity {
                Severity::Failure => words.cli_check_failure(),
                Severity::Warning => words.cli_check_warning(),
            };
            out.text(0, &format!("{kind}: {}: {}", finding.id, finding.what))?;
        }
    }
    if !json && check.passes() {
        out.text(0, &words.cli_check_passes())?;
    }
    Ok(if check.passes() { Ending::Whole } else { Ending::Partial })
}
