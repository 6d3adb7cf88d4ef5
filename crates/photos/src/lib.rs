//! What the file of a photo or a video gives away: reading it, taking it out, proving that it is out.
//!
//! This crate refuses to know households, screens and the words of a language: it gets files, and gives back findings
//! with keys. It never writes to the file it was given. Every byte of a file is taken for hostile: no offset, count or
//! size is believed, and [`limits`] bounds what one file may cost.

#![forbid(unsafe_code)]

pub mod apart;
mod batch;
mod block;
mod bytes;
mod clean;
mod container;
mod essence;
mod fault;
mod finding;
mod format;
#[cfg(feature = "fuzzing")]
#[doc(hidden)]
pub mod fuzzing;
pub mod limits;
mod name;
pub mod pixels;
mod report;
mod scan;
pub mod sidecar;
mod source;
mod stamp;
pub mod towns;
mod walk;

pub use apart::Decoders;
pub use audit::FindingKind;
pub use batch::{Flow, Row, Seen, clean_all, jobs, scan_all};
pub use bytes::{Bytes, FileBytes};
pub use clean::{Cleaned, Kept, Refusal, clean};
pub use fault::{Fault, Reason};
pub use finding::{Detail, Finding};
pub use format::{FORMATS, Format, FormatRow};
pub use name::{Naming, name, shown};
pub use report::Report;
pub use scan::{Depth, Scan, Verdict, scan, scan_bytes, scan_file};
pub use source::Source;
pub use stamp::Stamp;
pub use towns::{Bearing, Name as TownName, Town, nearest};
pub use walk::{Entry, Kind, Walk, walk};
