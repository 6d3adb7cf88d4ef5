//! Why a file, or a part of it, could not be read.

use std::io;

/// What went wrong while reading. Carries no name and no content of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Fault {
    /// The file ends before what it announces.
    #[error("ends too early")]
    Truncated,
    /// Something contradicts its format; says what, for whoever mends the file or us.
    #[error("malformed: {0}")]
    Malformed(&'static str),
    /// More than [`crate::limits`] allow; says of what.
    #[error("too much: {0}")]
    TooMuch(&'static str),
    /// Of a kind that is not read here; says which.
    #[error("not supported: {0}")]
    Unsupported(&'static str),
    /// The system refused.
    #[error("{0}")]
    Io(io::ErrorKind),
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::UnexpectedEof { Self::Truncated } else { Self::Io(error.kind()) }
    }
}

/// Why a file is a row without findings, or with fewer: a word for the command line and for a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// The file has no content.
    Empty,
    /// The file ends before what it announces.
    Truncated,
    /// Its structure contradicts itself.
    Damaged,
    /// More parts than can be looked at.
    TooComplex,
    /// Not a picture or video known here.
    UnknownFormat,
    /// A known kind, but this part of it is not read.
    NotSupported,
    /// The system does not let us read it.
    NoPermission,
    /// It is no longer there: removed, or its disk was unplugged.
    Vanished,
    /// A folder, a device, a pipe.
    NotAFile,
    /// A link inside a folder, or one that leads nowhere: not followed.
    Link,
    /// Only in a cloud so far: reading it would fetch it from there.
    OnlineOnly,
    /// The file changed while it was read.
    Changed,
    /// Any other trouble of the disk.
    Disk,
    /// Our own reader stopped; the file is left alone.
    Stopped,
}

impl Reason {
    /// Every reason.
    pub const ALL: &'static [Self] = &[
        Self::Empty,
        Self::Truncated,
        Self::Damaged,
        Self::TooComplex,
        Self::UnknownFormat,
        Self::NotSupported,
        Self::NoPermission,
        Self::Vanished,
        Self::NotAFile,
        Self::Link,
        Self::OnlineOnly,
        Self::Changed,
        Self::Disk,
        Self::Stopped,
    ];

    /// The word of the command line.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Truncated => "truncated",
            Self::Damaged => "damaged",
            Self::TooComplex => "too-complex",
            Self::UnknownFormat => "unknown-format",
            Self::NotSupported => "not-supported",
            Self::NoPermission => "no-permission",
            Self::Vanished => "vanished",
            Self::NotAFile => "not-a-file",
            Self::Link => "link",
            Self::OnlineOnly => "online-only",
            Self::Changed => "changed",
            Self::Disk => "disk",
            Self::Stopped => "stopped",
        }
    }
}

impl From<Fault> for Reason {
    fn from(fault: Fault) -> Self {
        use io::ErrorKind as Kind;
        match fault {
            Fault::Truncated => Self::Truncated,
            Fault::Malformed(_) => Self::Damaged,
            Fault::TooMuch(_) => Self::TooComplex,
            Fault::Unsupported(_) => Self::NotSupported,
            Fault::Io(Kind::PermissionDenied) => Self::NoPermission,
            Fault::Io(Kind::NotFound | Kind::StaleNetworkFileHandle | Kind::NotConnected) => Self::Vanished,
            Fault::Io(Kind::IsADirectory | Kind::NotADirectory | Kind::NotSeekable) => Self::NotAFile,
            Fault::Io(_) => Self::Disk,
        }
    }
}
