//! Why a command failed: data, with a sentence in every language.

use app::{AnswersFileError, Words};
use std::io;
use std::path::{Path, PathBuf};

/// A command that failed. `file` is the path as it was typed.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The content this program was built with cannot be parsed; carries what the parser said.
    #[error("content: {0}")]
    Content(String),
    /// The answers file cannot be used.
    #[error("{file}: {error}")]
    Answers {
        /// The file.
        file: PathBuf,
        /// Why.
        error: AnswersFileError,
    },
    /// A use case failed.
    #[error(transparent)]
    App(#[from] app::Failure),
    /// The file to write is there already.
    #[error("{0} is there already")]
    Exists(PathBuf),
    /// The file cannot be written.
    #[error("{file}: {error}")]
    Unwritable {
        /// The file.
        file: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// Stdout cannot be written to.
    #[error("stdout: {0}")]
    Output(#[from] io::Error),
}

impl Failure {
    /// What happened, for a person.
    pub fn sentence(&self, words: Words) -> String {
        let name = |file: &Path| file.display().to_string();
        match self {
            Self::Content(reason) => words.cli_content(reason),
            Self::Answers { file, error: AnswersFileError::TooLarge } => words.cli_answers_too_large(&name(file)),
            Self::Answers { file, error: AnswersFileError::Unreadable(error) } => {
                words.cli_unreadable(&name(file), &error.to_string())
            }
            Self::Answers { file, error: AnswersFileError::Malformed(error) } => {
                words.cli_answers_malformed(&name(file), &error.to_string())
            }
            Self::App(_) => words.failure_paper(),
            Self::Exists(file) => words.cli_exists(&name(file)),
            Self::Unwritable { file, error } => words.cli_unwritable(&name(file), &error.to_string()),
            Self::Output(error) => words.cli_output(&error.to_string()),
        }
    }
}
