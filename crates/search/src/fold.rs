//! One spelling for all: small letters, no umlauts, no endings.

use rust_stemmers::{Algorithm, Stemmer};

/// The language a text is written in: decides which endings come off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tongue {
    /// German.
    German,
    /// English.
    English,
}

/// The words of a text, each in its one spelling, in order.
pub(crate) fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(folded)
}

/// Small letters without marks. `ae`, `oe` and `ue` count as umlauts too: on both sides, so whoever types `Praesent`
/// or `Prasent` finds `Präsent`.
fn folded(word: &str) -> String {
    let mut plain = String::with_capacity(word.len());
    for letter in word.chars().flat_map(char::to_lowercase) {
        match letter {
            'ä' | 'à' | 'á' | 'â' => plain.push('a'),
            'ö' | 'ó' | 'ô' => plain.push('o'),
            'ü' | 'ú' | 'û' => plain.push('u'),
            'í' | 'î' | 'ï' => plain.push('i'),
            'ç' => plain.push('c'),
            'ß' => plain.push_str("ss"),
            'e' | 'é' | 'è' | 'ê' | 'ë' if plain.ends_with(['a', 'o', 'u']) => {}
            'é' | 'è' | 'ê' | 'ë' => plain.push('e'),
            other => plain.push(other),
        }
    }
    plain
}

/// Takes the endings off words.
pub(crate) struct Endings {
    german: Stemmer,
    english: Stemmer,
}

impl Endings {
    pub(crate) fn new() -> Self {
        Self { german: Stemmer::create(Algorithm::German), english: Stemmer::create(Algorithm::English) }
    }

    /// The stem of a folded word.
    pub(crate) fn stem(&self, word: &str, tongue: Tongue) -> String {
        let stemmer = match tongue {
            Tongue::German => &self.german,
            Tongue::English => &self.english,
        };
        stemmer.stem(word).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn umlauts_are_one_with_all_their_spellings() {
        for spelled in ["Größe", "Groesse", "grosse", "GRÖSSE"] {
            assert_eq!(words(spelled).collect::<Vec<_>>(), ["grosse"], "{spelled}");
        }
        assert_eq!(words("Zoë, Profil-Bild").collect::<Vec<_>>(), ["zo", "profil", "bild"]);
    }

    #[test]
    fn endings_come_off() {
        let endings = Endings::new();
        let same = |one: &str, other: &str, tongue| endings.stem(one, tongue) == endings.stem(other, tongue);
        assert!(same("bild", "bilder", Tongue::German) && same("einstellung", "einstellungen", Tongue::German));
        assert!(same("setting", "settings", Tongue::English) && !same("school", "photo", Tongue::English));
    }
}
