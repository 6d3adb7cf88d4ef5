//! What can be wrong with a household, named so that the window can say what happened and what to do.

use rusqlite::ffi::{self, ErrorCode};
use std::io;

/// Why a household could not be used. Carries data, never a sentence for a parent and never a path.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// There is one already, or a part of one; nothing was overwritten.
    #[error("a household is already there")]
    AlreadyThere,
    /// Another program start holds the folder.
    #[error("the household is in use")]
    InUse,
    /// The database is there, its key file is not.
    #[error("the key file is missing")]
    KeyMissing,
    /// The key file has only slots this version cannot open, e.g. a password.
    #[error("the key is locked")]
    Locked,
    /// Written by a newer version: of the key file's format or of the database's schema.
    #[error("written by a newer version: {found}, known is {known}")]
    Newer {
        /// The number in the file.
        found: u32,
        /// The highest number this version knows.
        known: u32,
    },
    /// A file cannot be what it was: garbage, cut short, another key, or a row that cannot be read.
    #[error("damaged")]
    Damaged,
    /// The folder or a file in it cannot be written.
    #[error("not writable")]
    ReadOnly,
    /// No room is left.
    #[error("no room left")]
    Full,
    /// After a wipe these files of ours are still there.
    #[error("left behind: {names:?}")]
    LeftBehind {
        /// File names inside the home, with `/` below a folder.
        names: Vec<String>,
    },
    /// Anything else the system refused.
    #[error("{doing}: {kind}")]
    Io {
        /// What was being done, e.g. `write key`.
        doing: &'static str,
        /// The system's word for it.
        kind: io::ErrorKind,
    },
}

/// Maps a system error, for `map_err`.
pub(crate) fn io(doing: &'static str) -> impl Fn(io::Error) -> StoreError {
    move |error| of_kind(doing, error.kind())
}

/// Maps a database error, for `map_err`.
pub(crate) fn sql(doing: &'static str) -> impl Fn(rusqlite::Error) -> StoreError {
    use rusqlite::Error;
    move |error| match error {
        Error::SqliteFailure(code, _) | Error::SqlInputError { error: code, .. } => of_code(doing, code),
        Error::FromSqlConversionFailure(..)
        | Error::IntegralValueOutOfRange(..)
        | Error::InvalidColumnType(..)
        | Error::Utf8Error(..) => StoreError::Damaged,
        _ => StoreError::Io { doing, kind: io::ErrorKind::Other },
    }
}

fn of_kind(doing: &'static str, kind: io::ErrorKind) -> StoreError {
    use io::ErrorKind as Kind;
    match kind {
        Kind::PermissionDenied | Kind::ReadOnlyFilesystem | Kind::NotADirectory => StoreError::ReadOnly,
        Kind::StorageFull | Kind::QuotaExceeded => StoreError::Full,
        _ => StoreError::Io { doing, kind },
    }
}

/// SQLCipher reports a page it cannot decrypt as a plain `SQLITE_ERROR`, and our statements are constants that can
/// fail to compile only where the schema is not ours: both mean a damaged file.
fn of_code(doing: &'static str, error: ffi::Error) -> StoreError {
    match error.code {
        ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen => StoreError::ReadOnly,
        ErrorCode::DiskFull => StoreError::Full,
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => StoreError::InUse,
        ErrorCode::DatabaseCorrupt
        | ErrorCode::NotADatabase
        | ErrorCode::SchemaChanged
        | ErrorCode::TypeMismatch
        | ErrorCode::ConstraintViolation
        | ErrorCode::Unknown => StoreError::Damaged,
        ErrorCode::OutOfMemory => StoreError::Io { doing, kind: io::ErrorKind::OutOfMemory },
        ErrorCode::TooBig => StoreError::Io { doing, kind: io::ErrorKind::FileTooLarge },
        ErrorCode::SystemIoFailure => of_io_code(doing, error.extended_code),
        _ => StoreError::Io { doing, kind: io::ErrorKind::Other },
    }
}

fn of_io_code(doing: &'static str, extended: i32) -> StoreError {
    match extended {
        ffi::SQLITE_IOERR_CORRUPTFS | ffi::SQLITE_IOERR_DATA => StoreError::Damaged,
        ffi::SQLITE_IOERR_NOMEM => StoreError::Io { doing, kind: io::ErrorKind::OutOfMemory },
        _ => StoreError::Io { doing, kind: io::ErrorKind::Other },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from_sqlite(code: i32) -> StoreError {
        sql("test")(rusqlite::Error::SqliteFailure(ffi::Error::new(code), None))
    }

    #[test]
    fn every_code_of_the_database_has_a_name() {
        let other = |kind| StoreError::Io { doing: "test", kind };
        for (code, name) in [
            (ffi::SQLITE_READONLY, StoreError::ReadOnly),
            (ffi::SQLITE_READONLY_DBMOVED, StoreError::ReadOnly),
            (ffi::SQLITE_PERM, StoreError::ReadOnly),
            (ffi::SQLITE_CANTOPEN, StoreError::ReadOnly),
            (ffi::SQLITE_FULL, StoreError::Full),
            (ffi::SQLITE_BUSY, StoreError::InUse),
            (ffi::SQLITE_BUSY_RECOVERY, StoreError::InUse),
            (ffi::SQLITE_LOCKED, StoreError::InUse),
            (ffi::SQLITE_CORRUPT, StoreError::Damaged),
            (ffi::SQLITE_NOTADB, StoreError::Damaged),
            (ffi::SQLITE_ERROR, StoreError::Damaged),
            (ffi::SQLITE_IOERR_CORRUPTFS, StoreError::Damaged),
            (ffi::SQLITE_IOERR_WRITE, other(io::ErrorKind::Other)),
            (ffi::SQLITE_IOERR_NOMEM, other(io::ErrorKind::OutOfMemory)),
            (ffi::SQLITE_NOMEM, other(io::ErrorKind::OutOfMemory)),
        ] {
            assert_eq!(from_sqlite(code), name, "code {code}");
        }
    }

    #[test]
    fn every_system_error_has_a_name() {
        use io::ErrorKind as Kind;
        for kind in [Kind::PermissionDenied, Kind::ReadOnlyFilesystem, Kind::NotADirectory] {
            assert_eq!(io("test")(kind.into()), StoreError::ReadOnly, "{kind}");
        }
        for kind in [Kind::StorageFull, Kind::QuotaExceeded] {
            assert_eq!(io("test")(kind.into()), StoreError::Full, "{kind}");
        }
        let named = StoreError::Io { doing: "test", kind: Kind::TimedOut };
        assert_eq!(io("test")(Kind::TimedOut.into()), named, "what has no name of its own keeps the system's");
    }
}
