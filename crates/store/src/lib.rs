//! The encrypted household on disk: its folder, its key, its lock and its tables.
//!
//! This crate refuses to know what a screen shows, what the content says and what time it is: it keeps what it is
//! given, returns it unchanged, and names what is wrong with a folder instead of repairing it in silence.

mod copy;
mod durable;
mod error;
mod home;
mod household;
mod key;
mod lock;
mod migrations;
mod probe;
mod rename;
mod table;
mod unlock;
mod wipe;

pub use error::StoreError;
pub use home::Home;
pub use household::Household;
pub use lock::HomeLock;
pub use table::{IncidentNote, Intention, Moment, PhotoRecord};
pub use wipe::wipe;
