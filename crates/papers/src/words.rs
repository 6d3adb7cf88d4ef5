//! Text typed by people, made fit for paper: as typed, less what no reader can see and no font can draw.

/// What stands on paper for a character the font lacks: a box (U+25A1).
const STAND_IN: char = '□';

/// Longest run of characters, in characters, that is left without a place to break.
const LONGEST_RUN: usize = 40;

/// The text without control characters and direction marks. Every kind of line break becomes `\n`, a tab a space.
pub(crate) fn legible(text: &str) -> String {
    text.replace("\r\n", "\n").chars().filter_map(seen).collect()
}

/// The text in one line, [`legible`] and without blanks at its ends.
pub(crate) fn one_line(text: &str) -> String {
    legible(text).split('\n').map(str::trim).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The text with a stand-in for each character that is not `covered`, and with places to break in endless words.
pub(crate) fn printable(text: &str, covered: impl Fn(char) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut run = 0;
    for c in text.chars().filter_map(|c| drawn(c, &covered)) {
        run = if c.is_whitespace() { 0 } else { run + 1 };
        if run > LONGEST_RUN {
            out.push('\u{200b}');
            run = 1;
        }
        out.push(c);
    }
    out
}

/// What the font can draw of one character.
fn drawn(c: char, covered: impl Fn(char) -> bool) -> Option<char> {
    match c {
        '\n' => Some(c),
        // private use: forbidden in PDF/A whatever the font says
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'.. => Some(STAND_IN),
        c if covered(c) => Some(c),
        c if c.is_whitespace() => Some(' '),
        // joiners, and how an emoji looks: variants, skin tones, tags
        '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{206f}' => None,
        '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0000}'..='\u{e0fff}' => None,
        _ => Some(STAND_IN),
    }
}

/// What a reader gets to see of one character.
fn seen(c: char) -> Option<char> {
    match c {
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' => Some(' '),
        c if c.is_control() => None,
        // direction: ALM, LRM, RLM, embeddings, overrides, isolates
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => None,
        // byte order mark, marks of interlinear notes
        '\u{feff}' | '\u{fff9}'..='\u{fffb}' => None,
        c => Some(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_type_stays() {
        let typed = r#"Mäxchen & Co. #import "x" <script> {$x} $x$ *a* _b_ `c` @x \u{41} \ / // -- ... "q" 'q' ~"#;
        assert_eq!(legible(typed), typed, "no visible character may change");
        assert_eq!(printable(typed, |_| true), typed, "markup is text like any other");
    }

    #[test]
    fn invisible_characters_go() {
        assert_eq!(legible("a\u{0}b\u{7}\u{1b}c\u{9c}\u{2068}d\u{2069}\u{202e}e\u{feff}"), "abcde");
        assert_eq!(legible("one\r\ntwo\rthree\u{2028}four\tfive"), "one\ntwo\nthree\nfour five");
        assert_eq!(one_line("  one \n\n two\r\n"), "one two");
    }

    #[test]
    fn what_the_font_lacks_is_shown_as_a_box() {
        let latin = |c: char| c.is_ascii() || c == STAND_IN;
        assert_eq!(printable("Mia 🦊漢", latin), "Mia □□");
        assert_eq!(printable("a\u{2003}b\nc", latin), "a b\nc", "a rare blank is a blank, not a box");
        assert_eq!(printable("\u{e001}", |_| true), "□", "private use has no meaning on paper");
        assert_eq!(
            printable("👩🏽\u{200d}🦰 1\u{fe0f}", latin),
            "□□ 1",
            "joiners and skin tones are no characters of their own"
        );
    }

    #[test]
    fn an_endless_word_can_break() {
        let word = "W".repeat(100);
        assert_eq!(printable(&word, |_| true).split('\u{200b}').map(str::len).max(), Some(LONGEST_RUN));
    }
}
