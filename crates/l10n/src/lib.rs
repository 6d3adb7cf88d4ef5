//! Every word, date and number of the program in German and English.
//!
//! This crate refuses to know what a word is for: screens, papers and steps ask by name or by id and get text back.
//!
//! The words of the screens lie in `locales/<lang>/ui`; each message is a method of [`Words`], written by the build, so
//! that a wrong name or a missing argument does not compile. The words of the content lie in `locales/<lang>/content`
//! and are asked for by id. Dates and numbers are formatted here and nowhere else.

mod content;
mod format;
mod lang;
mod long;
mod plain;
mod shelf;
mod words;

pub use content::{content_keys, content_keys_of};
pub use lang::Lang;
pub use plain::plain;
pub use words::Words;
