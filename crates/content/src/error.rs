//! What can be wrong with a content file.

/// A content file could not be read. Carries the file's name and the reason for the person who edits it.
#[derive(Debug, thiserror::Error)]
pub enum ContentError {
    /// The file is not valid TOML, or a field is missing, unknown or of the wrong shape.
    #[error("{file}: {reason}")]
    Malformed {
        /// The file's name below `assets/content`.
        file: String,
        /// What the parser said.
        reason: String,
    },
    /// The same id was used twice.
    #[error("{file}: the id {id} is used twice")]
    Twice {
        /// The file in which it came up again.
        file: String,
        /// The id.
        id: String,
    },
    /// An id points to something that is not there.
    #[error("{file}: {id} points to {target}, which is not there")]
    Dangling {
        /// The file.
        file: String,
        /// Who points.
        id: String,
        /// To what.
        target: String,
    },
}
