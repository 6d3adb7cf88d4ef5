//! Looking through photos: what was chosen, what was found, clean and covered copies.

mod collection;
mod files;
mod job;
mod photo;
mod picture;
mod program;
mod record;
mod told;
mod work;

pub use collection::{Collection, Filter, Overview, PhotoId, Show};
pub use files::{CleanedFile, Scanned, clean_files, scan_files};
pub use job::{Copied, CopyRow, JobKind, Progress, Stage};
pub use photo::Photo;
pub use picture::{Picture, decode_for_another};
pub(crate) use program::PhotoDesk;
pub use told::{Told, detail_words, kind_name, reason_words, refusal_words, source_name, told, town_name, town_words};
