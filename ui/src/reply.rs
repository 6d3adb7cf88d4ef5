//! What a screen answers: a page, another address, or something for the desktop to do.

use crate::desktop::FileKind;

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
    /// Open what was saved last.
    OpenSaved,
    /// Set the zoom, in percent.
    Zoom(u16),
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
