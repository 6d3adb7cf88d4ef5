//! What a screen works at: the running program, and the few things the window itself remembers.

use crate::notice::Notice;
use app::{Program, Words};
use std::path::PathBuf;

/// The program and the memory of the window.
pub struct Desk {
    /// The running program.
    pub program: Program,
    notice: Option<Notice>,
    /// The last address on the road, to come back to from the help door and the settings.
    pub back: String,
    /// Whether the window is hidden: then every page is the neutral one.
    pub hidden: bool,
    /// The address of the paper that was saved last and can be opened.
    pub saved: Option<String>,
    /// What was dropped on the window and nobody has fetched yet.
    pub dropped: Vec<PathBuf>,
}

impl Desk {
    /// A desk for a program that has just started.
    #[must_use]
    pub fn new(program: Program) -> Self {
        Self { program, notice: None, back: "/".to_owned(), hidden: false, saved: None, dropped: Vec::new() }
    }

    /// The words in the language of the window.
    #[must_use]
    pub fn words(&self) -> Words {
        self.program.words()
    }

    /// Says something on the next page.
    pub fn say(&mut self, notice: Notice) {
        self.notice = Some(notice);
    }

    /// Says that the form needs another look, when a field has an error. The sentence itself stands at the field.
    pub fn ask_again(&mut self, wrong: bool) {
        if wrong {
            let text = self.words().common_error_title();
            self.say(Notice::trouble(text));
        }
    }

    /// What there is to say; it is said once.
    pub fn take_notice(&mut self) -> Option<Notice> {
        self.notice.take()
    }
}
