//! MP4, M4V, 3GP and QuickTime (ISO/IEC 14496-12, QuickTime File Format): boxes around the samples of tracks.

mod clean;
mod config;
mod entry;
mod essence;
mod film;
mod keys;
mod moov;
mod names;
mod obu;
mod outline;
mod place;
mod read;
mod rebuild;
mod samples;
mod silence;
mod stream;
mod surplus;
mod telemetry;
mod text;
mod timed;
mod tree;
mod udta;
mod uuid;

pub(crate) use clean::clean;
pub(crate) use essence::essence;
pub(crate) use read::read;
pub(crate) use telemetry::gpmf;
