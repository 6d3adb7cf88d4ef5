//! How well a typed word fits a written one: 1 for the same, 0 for nothing in common.

use strsim::osa_distance;

/// Shorter words may stand inside others by chance.
const PART_LENGTH: usize = 4;

/// A word of the vocabulary with what makes comparing quick.
pub(crate) struct Written {
    pub(crate) word: String,
    pub(crate) stems: Vec<String>,
    length: usize,
    letters: u32,
}

impl Written {
    pub(crate) fn new(word: String, stems: Vec<String>) -> Self {
        let (length, letters) = (word.chars().count(), letters(&word));
        Self { word, stems, length, letters }
    }
}

/// A word of the question.
pub(crate) struct Typed {
    pub(crate) word: String,
    pub(crate) stems: Vec<String>,
    /// Whether the person may still be typing it.
    pub(crate) unfinished: bool,
    length: usize,
    letters: u32,
}

impl Typed {
    pub(crate) fn new(word: String, stems: Vec<String>, unfinished: bool) -> Self {
        let (length, letters) = (word.chars().count(), letters(&word));
        Self { word, stems, unfinished, length, letters }
    }
}

/// How well the typed word fits the written one, 0 to 1.
pub(crate) fn likeness(typed: &Typed, written: &Written) -> f32 {
    if typed.word == written.word {
        return 1.0;
    }
    if typed.stems.iter().any(|stem| written.stems.contains(stem)) {
        return 0.95;
    }
    let begins = written.word.starts_with(&typed.word) && typed.length >= 2;
    if begins && (typed.unfinished || typed.length >= PART_LENGTH) {
        return 0.8;
    }
    let part = typed.length >= PART_LENGTH && written.word.contains(&typed.word);
    let whole = written.length > PART_LENGTH && typed.word.contains(&written.word);
    let by_parts: f32 = if part {
        0.55
    } else if whole {
        0.35
    } else {
        0.0
    };
    by_parts.max(slips(typed, written))
}

/// A slip of the finger: a letter wrong, too many, missing, or two of them swapped.
fn slips(typed: &Typed, written: &Written) -> f32 {
    let allowed = match typed.length {
        0..=3 => return 0.0,
        4..=7 => 1,
        _ => 2,
    };
    if typed.length.abs_diff(written.length) <= allowed && may_be_near(typed.letters, written.letters, allowed) {
        let distance = osa_distance(&typed.word, &written.word);
        if distance <= allowed {
            return if distance == 1 { 0.6 } else { 0.45 };
        }
    }
    if typed.unfinished && typed.length > PART_LENGTH && written.length > typed.length {
        let begin: String = written.word.chars().take(typed.length).collect();
        if may_be_near(typed.letters, letters(&begin), 1) && osa_distance(&typed.word, &begin) <= 1 {
            return 0.4;
        }
    }
    0.0
}

/// Which letters a word has, one bit each: two words whose letters differ too much need no closer look.
fn letters(word: &str) -> u32 {
    word.bytes().filter(u8::is_ascii_lowercase).fold(0, |bits, letter| bits | 1 << (letter - b'a'))
}

const fn may_be_near(one: u32, other: u32, allowed: usize) -> bool {
    (one ^ other).count_ones() as usize <= 2 * allowed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fits(typed: &str, written: &str) -> f32 {
        let typed = Typed::new(typed.to_owned(), vec![typed.to_owned()], true);
        likeness(&typed, &Written::new(written.to_owned(), vec![written.to_owned()]))
    }

    #[test]
    fn the_nearer_the_better() {
        let order = [
            fits("profilbild", "profilbild"),
            fits("profil", "profilbild"),
            fits("proflibild", "profilbild"),
            fits("bild", "profilbild"),
            fits("porfil", "profilbild"),
            fits("klingelton", "profilbild"),
        ];
        assert!(order.is_sorted_by(|better, worse| better > worse), "{order:?}");
        assert_eq!(order[5], 0.0);
    }

    #[test]
    fn short_words_must_be_right() {
        assert_eq!(fits("kta", "kita"), 0.0);
        assert!(fits("kia", "kita") == 0.0 && fits("ki", "kita") > 0.0);
    }
}
