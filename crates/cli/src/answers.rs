//! Reading an answers file: what the content does not have is named on stderr and left out.

use crate::{Ending, failure::Failure, out::say};
use app::{AnswersFile, Content, Words};
use std::path::Path;

/// At most so many unknown ids are named one by one.
const NAMED_AT_MOST: usize = 20;

/// Reads the file; [`Ending::Partial`] when something in it was left out.
pub fn read(path: &Path, content: &Content, words: Words) -> Result<(AnswersFile, Ending), Failure> {
    let unusable = |error| Failure::Answers { file: path.to_owned(), error };
    let mut file = AnswersFile::read(path).map_err(unusable)?;
    file.rename(content);
    let unknown = file.take_unknown(content);
    unknown.iter().take(NAMED_AT_MOST).for_each(|id| say(&words.cli_unknown(id)));
    if let Some(more) = unknown.len().checked_sub(NAMED_AT_MOST).filter(|more| *more > 0) {
        say(&words.cli_unknown_more(i64::try_from(more).unwrap_or(i64::MAX)));
    }
    Ok((file, if unknown.is_empty() { Ending::Whole } else { Ending::Partial }))
}
