//! What the window shows: screens, templates and style, answered by one router without a port.
//!
//! This crate refuses to know Tauri, files and databases: it gets a running [`app::Program`] and a [`Desktop`], and
//! turns requests of the window into HTML.

mod adapter;
mod asset;
mod desk;
mod desktop;
mod form;
mod frame;
mod input;
mod notice;
mod parts;
mod picture;
mod refusal;
mod reply;
mod road;
mod routes;
mod screens;
mod shared;
mod site;

pub use adapter::{CONTENT_SECURITY_POLICY, ORIGIN, ORIGIN_WINDOWS, is_ours};
pub use asset::GUARD;
pub use desktop::{Choose, Desktop, DesktopRefused, FileKind, RecordingDesktop, Saved};
pub use site::Site;
