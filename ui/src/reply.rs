//! What a screen answers: a page, another address, or something for the desktop to do.

use crate::{
    desk::Desk,
    desktop::{Choose, FileKind},
    refusal::Refusal,
};
use std::fmt;
use std::path::PathBuf;

/// Something for the desktop, done after the program has been let go.
#[derive(Debug)]
pub enum Effect {
    /// Open an address of our content in the browser.
    OpenLink(String),
    /// Ask where to save, and write.
    Save {
        /// The suggested name.
        name: String,
        /// What sort of file.
        kind: FileKind,
        /// Its bytes.
        bytes: Vec<u8>,
    },
    /// Put a text on the clipboard.
    Copy(String),
    /// Open a folder.
    OpenFolder(PathBuf),
    /// Open what was saved last.
    OpenSaved,
    /// Set the zoom, in percent.
    Zoom(u16),
}

/// What to do with what was chosen; gives the address to go to.
type Then = Box<dyn FnOnce(&mut Desk, Vec<PathBuf>) -> Result<String, Refusal> + Send>;

/// A question for the desktop, and what to do with the answer.
pub struct Choosing {
    /// What shall be chosen.
    pub what: Choose,
    /// Where to go when nothing was chosen.
    pub back: String,
    /// What to do with what was chosen.
    pub then: Then,
}

impl Choosing {
    /// Asks, then does.
    pub fn new(
        what: Choose,
        back: &str,
        then: impl FnOnce(&mut Desk, Vec<PathBuf>) -> Result<String, Refusal> + Send + 'static,
    ) -> Self {
        Self { what, back: back.to_owned(), then: Box::new(then) }
    }
}

impl fmt::Debug for Choosing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Choosing").field("what", &self.what).finish_non_exhaustive()
    }
}

/// The answer of a screen.
#[derive(Debug)]
pub enum Reply {
    /// A page.
    Page(String),
    /// The same page again, because the form needs another look.
    Again(String),
    /// Go to another address.
    See(String),
    /// Let the desktop do something, then go to an address.
    Do(Effect, String),
    /// Let the parent choose something, then do something with it.
    Choose(Choosing),
    /// Leave the page as it is.
    Nothing,
    /// Let the desktop do something and leave the page as it is.
    Quietly(Effect),
}

impl Reply {
    /// Go to another address and say something there.
    #[must_use]
    pub fn see(address: &str) -> Self {
        Self::See(address.to_owned())
    }
}
