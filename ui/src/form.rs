//! Reading a form: text the parent typed, bounded, and never changed beyond its line ends.

/// The text of a field is too long; carries the longest length allowed, in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooLong(pub usize);

/// The typed text without surrounding white space, with plain line ends and without control characters.
///
/// # Errors
/// [`TooLong`] above `max` characters.
pub fn text(typed: Option<&str>, max: usize) -> Result<String, TooLong> {
    let lines = typed.unwrap_or_default().replace("\r\n", "\n");
    let clean: String = lines.chars().filter(|c| *c == '\n' || !c.is_control()).collect();
    let clean = clean.trim().to_owned();
    if clean.chars().count() > max { Err(TooLong(max)) } else { Ok(clean) }
}

/// The same for a field of one line.
///
/// # Errors
/// [`TooLong`] above `max` characters.
pub fn line(typed: Option<&str>, max: usize) -> Result<String, TooLong> {
    text(typed, max).map(|text| text.replace('\n', " "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_as_typed() {
        assert_eq!(text(Some("  <script> {$x} ä 👩‍👧\r\nzwei "), 99), Ok("<script> {$x} ä 👩‍👧\nzwei".to_owned()));
        assert_eq!(text(None, 5), Ok(String::new()));
    }

    #[test]
    fn length_counts_characters_and_not_bytes() {
        assert_eq!(text(Some("äöü"), 3), Ok("äöü".to_owned()));
        assert_eq!(text(Some("äöüß"), 3), Err(TooLong(3)));
    }

    #[test]
    fn control_characters_are_dropped() {
        assert_eq!(line(Some("a\u{0}b\u{7}\nc"), 9), Ok("ab c".to_owned()));
    }
}
