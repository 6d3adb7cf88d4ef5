//! Intake and answers in a JSON file: the input of `plan --answers` and `papers make`.

use audit::{Answers, Intake};
use std::{fs::File, io::Read, path::Path};

/// The largest file that is read, in bytes.
const LARGEST: u64 = 1024 * 1024;

/// Intake and answers, as in `docs/cli.md`.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct AnswersFile {
    /// The six answers of the intake.
    pub intake: Intake,
    /// The answer to each step that has one.
    pub answers: Answers,
}

/// The file could not be used.
#[derive(Debug, thiserror::Error)]
pub enum AnswersFileError {
    /// It could not be read.
    #[error("cannot be read: {0}")]
    Unreadable(#[from] std::io::Error),
    /// It is larger than 1 MiB.
    #[error("is larger than 1 MiB")]
    TooLarge,
    /// It is not of the right shape.
    #[error("is not an answers file: {0}")]
    Malformed(#[from] serde_json::Error),
}

impl AnswersFile {
    /// Reads and checks a file of at most 1 MiB.
    ///
    /// # Errors
    /// [`AnswersFileError`] when it cannot be read, is too large, or has an unknown field, id or word.
    pub fn read(path: &Path) -> Result<Self, AnswersFileError> {
        let mut text = Vec::new();
        File::open(path)?.take(LARGEST + 1).read_to_end(&mut text)?;
        if text.len() as u64 > LARGEST {
            return Err(AnswersFileError::TooLarge);
        }
        Ok(serde_json::from_slice(&text)?)
    }
}
