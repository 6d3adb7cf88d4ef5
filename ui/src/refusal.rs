//! Why a request was not carried out: a kind with a sentence in every language, and the page that shows it.

use app::{Failure, StoreError, Words};
use http::StatusCode;

/// A request that was not carried out.
#[derive(Debug)]
pub enum Refusal {
    /// There is no such page, place, step or line.
    UnknownPage,
    /// The form holds something no screen of ours sends.
    NotUnderstood,
    /// The body is too large.
    TooLarge,
    /// No household is open: the parent has not decided yet.
    NoHousehold,
    /// A handler failed in a way that should not happen.
    Crash,
    /// A use case failed.
    Failed(Failure),
}

impl From<Failure> for Refusal {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::NoHousehold => Self::NoHousehold,
            Failure::Unknown => Self::UnknownPage,
            failure => Self::Failed(failure),
        }
    }
}

impl From<askama::Error> for Refusal {
    fn from(_: askama::Error) -> Self {
        Self::Crash
    }
}

impl Refusal {
    /// The status the page is sent with.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        match self {
            Self::UnknownPage => StatusCode::NOT_FOUND,
            Self::NotUnderstood => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::NoHousehold => StatusCode::CONFLICT,
            Self::Crash | Self::Failed(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// What happened and what to do, in the parent's language.
    #[must_use]
    pub fn sentences(&self, words: Words) -> (String, String) {
        match self {
            Self::UnknownPage => (words.failure_unknown_page(), words.failure_unknown_page_do()),
            Self::NotUnderstood | Self::NoHousehold => {
                (words.failure_not_understood(), words.failure_not_understood_do())
            }
            Self::TooLarge => (words.failure_too_large(), words.failure_too_large_do()),
            Self::Crash => (words.failure_crash(), words.failure_crash_do()),
            Self::Failed(Failure::Store(error)) => store_sentences(error, words),
            Self::Failed(_) => (words.failure_paper(), words.failure_paper_do()),
        }
    }
}

/// What happened to the household and what to do.
#[must_use]
pub fn store_sentences(error: &StoreError, words: Words) -> (String, String) {
    match error {
        StoreError::Newer { .. } => (words.failure_newer(), words.failure_newer_do()),
        StoreError::Damaged => (words.failure_damaged(), words.failure_damaged_do()),
        StoreError::KeyMissing => (words.failure_key_missing(), words.failure_key_missing_do()),
        StoreError::Locked => (words.failure_locked(), words.failure_locked_do()),
        StoreError::ReadOnly => (words.failure_read_only(), words.failure_read_only_do()),
        StoreError::Full => (words.failure_full(), words.failure_full_do()),
        StoreError::InUse => (words.failure_in_use(), words.failure_in_use_do()),
        StoreError::AlreadyThere => (words.failure_already_there(), words.failure_already_there_do()),
        StoreError::LeftBehind { .. } => (words.failure_left_behind(), words.failure_left_behind_do()),
        StoreError::Io { .. } => (words.failure_io(), words.failure_io_do()),
    }
}
