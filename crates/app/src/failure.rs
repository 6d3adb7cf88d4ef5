//! What can go wrong, as a kind that has a sentence in every language.

use papers::PaperError;
use store::StoreError;

/// A use case could not be carried out.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The household could not be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A paper could not be made.
    #[error(transparent)]
    Paper(#[from] PaperError),
    /// The parent has not yet decided whether to keep anything.
    #[error("no household is open")]
    NoHousehold,
    /// The id is not in the content.
    #[error("there is no such thing in the content")]
    Unknown,
}
