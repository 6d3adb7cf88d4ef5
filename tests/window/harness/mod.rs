//! What the tests of the window stand on: a home, a driver, a page.

mod driver;
mod drop;
pub mod hand;
mod house;
mod keys;
mod page;
mod plain;
mod processes;
mod wait;
mod window;

pub use drop::drop_files;
pub use house::{House, Lang, program};
pub use keys::{Key, Keys};
pub use plain::{Plain, heading};
pub use wait::{until, until_within};
pub use window::{Window, asynchronous};
