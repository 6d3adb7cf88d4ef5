//! Text for places where invisible marks disturb.

/// Takes the direction marks away that Fluent sets around inserted values (U+2068, U+2069). For file names, papers,
/// calendar files and copied text; in the window the marks stay.
#[must_use]
pub fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn only_the_marks_go() {
        assert_eq!(plain("Hallo, \u{2068}Mia\u{2069}: 10\u{a0}%"), "Hallo, Mia: 10\u{a0}%");
    }
}
