//! The real window: the program as a parent starts it, driven through WebKitWebDriver or by the keys of a real X
//! server, each test with a home of its own. Nothing here looks into the program; it sees what a parent sees.
//!
//! Runs where WebKitWebDriver is; `./dev test window` brings the screen and the bus.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod access;
mod broken;
mod closed;
mod crash;
mod evening;
mod harness;
mod help;
mod hiding;
mod hostile;
mod keyboard;
mod layout;
mod nothing;
mod offline;
mod own;
mod photos;
mod reading;
mod road;
mod rules;
mod saving;
mod screens;
mod tour;
