//! Writing: records or readable lines to stdout, messages to stderr.

use serde::Serialize;
use std::io::{self, Write};

/// Lines for people are broken at this many characters.
const WIDTH: usize = 80;

/// Where the answer goes.
pub struct Out<W> {
    to: W,
}

impl<W: Write> Out<W> {
    /// Writes to `to`.
    pub const fn new(to: W) -> Self {
        Self { to }
    }

    /// One JSON object, on one line.
    ///
    /// # Errors
    /// Whatever `to` refuses.
    pub fn record(&mut self, record: &impl Serialize) -> io::Result<()> {
        serde_json::to_writer(&mut self.to, record)?;
        self.to.write_all(b"\n")
    }

    /// A heading with a line below it.
    ///
    /// # Errors
    /// Whatever `to` refuses.
    pub fn heading(&mut self, text: &str) -> io::Result<()> {
        let text = app::plain(text);
        writeln!(self.to, "{text}\n{}", "=".repeat(text.chars().count()))
    }

    /// A paragraph, broken at word ends, indented by so many characters; nothing for an empty text.
    ///
    /// # Errors
    /// Whatever `to` refuses.
    pub fn text(&mut self, indent: usize, text: &str) -> io::Result<()> {
        let room = WIDTH.saturating_sub(indent);
        wrapped(&app::plain(text), room).iter().try_for_each(|line| writeln!(self.to, "{:indent$}{line}", ""))
    }

    /// An empty line.
    ///
    /// # Errors
    /// Whatever `to` refuses.
    pub fn gap(&mut self) -> io::Result<()> {
        self.to.write_all(b"\n")
    }

    /// Hands over what is still held back.
    ///
    /// # Errors
    /// Whatever `to` refuses.
    pub fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

/// Says something on stderr, in one line and without control characters. A stderr that is closed hears nothing.
pub fn say(text: &str) {
    let clean: String = app::plain(text).chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let _ = writeln!(io::stderr(), "{clean}");
}

/// The lines of a text. A word that is longer than a line stays whole; a no-break space does not part words.
fn wrapped(text: &str, room: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split([' ', '\n']).filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_at_word_ends() {
        assert_eq!(wrapped("eins zwei\ndrei vier", 9), ["eins zwei", "drei vier"]);
        assert_eq!(wrapped("a https://example.org/long b", 6), ["a", "https://example.org/long", "b"]);
        assert!(wrapped("", 9).is_empty());
    }

    #[test]
    fn a_record_is_one_line_whatever_it_holds() {
        let mut out = Out::new(Vec::new());
        out.record(&["Zeile\neins", "\u{2028}"]).unwrap();
        assert_eq!(out.to.iter().filter(|byte| **byte == b'\n').count(), 1);
    }
}
