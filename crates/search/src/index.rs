//! The index: which word stands in which text, and how much that says about it.

use crate::fold::{Endings, Tongue, words};
use crate::likeness::{Typed, Written, likeness};
use std::collections::BTreeMap;

/// The most words of a question that are looked at.
const WORDS_AT_MOST: usize = 8;

/// The longest word that is looked at, in letters.
const LETTERS_AT_MOST: usize = 40;

/// What people type around the words they mean, folded. Left out of a question that has other words.
const AROUND: &[&str] = &[
    "wie", "wo", "was", "wer", "ich", "mein", "meine", "man", "kann", "ist", "der", "die", "das", "ein", "eine", "und",
    "von", "vom", "bei", "auf", "aus", "in", "im", "mit", "how", "where", "what", "who", "do", "does", "i", "my",
    "can", "is", "are", "the", "a", "an", "and", "of", "on", "from", "to", "with", "for", "fur",
];

/// A word that stands in more than this share of the texts decides nothing by itself: „Sie“, “the”.
const COMMON: f32 = 0.25;

/// One part of a text.
pub struct Field<'a> {
    /// What it says.
    pub text: &'a str,
    /// Its language.
    pub tongue: Tongue,
    /// How much a word in it says about the whole: 1 for running text, more for titles.
    pub weight: f32,
}

/// A text that was found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hit<'a, K> {
    /// Its key.
    pub key: &'a K,
    /// How well it fits; only for comparing with others of the same question.
    pub score: f32,
}

/// Texts that can be searched; `K` names a text.
pub struct Index<K> {
    keys: Vec<K>,
    vocabulary: Vec<Entry>,
    endings: Endings,
}

/// A word and the texts it stands in, each with what it says about it.
struct Entry {
    written: Written,
    texts: Vec<(u32, f32)>,
}

impl<K> Index<K> {
    /// Indexes texts, each with its parts.
    #[must_use]
    pub fn new<'a>(texts: impl IntoIterator<Item = (K, Vec<Field<'a>>)>) -> Self {
        let endings = Endings::new();
        let mut keys = Vec::new();
        let mut found: BTreeMap<String, (Vec<String>, BTreeMap<u32, f32>)> = BTreeMap::new();
        for (key, fields) in texts {
            let number = u32::try_from(keys.len()).unwrap_or(u32::MAX);
            for field in &fields {
                for word in words(field.text) {
                    let stem = endings.stem(&word, field.tongue);
                    let (stems, texts) = found.entry(word).or_default();
                    if !stems.contains(&stem) {
                        stems.push(stem);
                    }
                    let said = texts.entry(number).or_default();
                    *said = said.max(field.weight);
                }
            }
            keys.push(key);
        }
        let entry = |(word, (stems, texts)): (String, (Vec<String>, BTreeMap<u32, f32>))| Entry {
            written: Written::new(word, stems),
            texts: texts.into_iter().collect(),
        };
        Self { keys, vocabulary: found.into_iter().map(entry).collect(), endings }
    }

    /// The texts that fit a question, best first, at most `limit`. Every word that says something must be in a text; when
    /// no text has them all, those with most of them are given. Equal scores keep the order of the texts.
    #[must_use]
    pub fn find(&self, question: &str, limit: usize) -> Vec<Hit<'_, K>> {
        let asked = self.asked(question);
        let mut scores = vec![(0_u32, 0.0_f32); self.keys.len()];
        let mut needed = 0;
        for typed in &asked {
            let (scored, telling) = self.scored(typed);
            needed += u32::from(telling);
            for (total, word) in scores.iter_mut().zip(scored) {
                total.0 += u32::from(telling && word > 0.0);
                total.1 += word;
            }
        }
        let most = scores.iter().map(|(had, _)| *had).max().unwrap_or_default().min(needed);
        let fits = |(had, score): &(u32, f32)| *score > 0.0 && *had == most && (most > 0 || needed == 0);
        let hits = self.keys.iter().zip(&scores).filter(|(_, score)| fits(score));
        let mut hits: Vec<_> = hits.map(|(key, (_, score))| Hit { key, score: *score }).collect();
        hits.sort_by(|one, other| other.score.total_cmp(&one.score));
        hits.truncate(limit);
        hits
    }

    fn asked(&self, question: &str) -> Vec<Typed> {
        let finished = question.ends_with(char::is_whitespace);
        let mut asked: Vec<_> = words(question).take(WORDS_AT_MOST).collect();
        asked.retain(|word| word.chars().count() <= LETTERS_AT_MOST);
        if asked.iter().any(|word| !AROUND.contains(&word.as_str())) {
            asked.retain(|word| !AROUND.contains(&word.as_str()));
        }
        let last = asked.len();
        let stems = |word: &str| [Tongue::German, Tongue::English].map(|tongue| self.endings.stem(word, tongue)).into();
        let typed = asked.into_iter().enumerate();
        typed.map(|(place, word)| Typed::new(word.clone(), stems(&word), place + 1 == last && !finished)).collect()
    }

    /// What one word says about each text, and whether it tells texts apart at all.
    fn scored(&self, typed: &Typed) -> (Vec<f32>, bool) {
        let mut scores = vec![0.0_f32; self.keys.len()];
        let all = self.keys.len() as f32;
        let mut surely_in = 0;
        for Entry { written, texts } in &self.vocabulary {
            let fits = likeness(typed, written);
            if fits == 0.0 {
                continue;
            }
            if fits >= 0.95 {
                surely_in = surely_in.max(texts.len());
            }
            let rare = (1.0 + all / texts.len() as f32).ln();
            for (text, weight) in texts {
                let score = &mut scores[*text as usize];
                *score = score.max(fits * rare * weight);
            }
        }
        (scores, (surely_in as f32) <= COMMON * all || self.keys.len() < 8)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXTS: [(&str, &str, &str); 5] = [
        ("photo", "Profilbild nur Kontakten zeigen", "Sonst sehen alle das Bild. Profile photo"),
        ("status", "Status nur für ausgewählte Kontakte", "Alle Kontakte sehen den Status. Status privacy"),
        ("school", "Schule um Löschung bitten", "Die Schule löscht Fotos. Ask the school"),
        ("nursery", "Fotos in der Kita", "Die Kita zeigt Bilder von Müttern und Kindern. Nursery"),
        ("location", "Standort in der Kamera ausschalten", "Location services"),
    ];

    fn index() -> Index<&'static str> {
        Index::new(TEXTS.map(|(key, title, text)| {
            let field = |text, weight| Field { text, tongue: Tongue::German, weight };
            (key, vec![field(title, 4.0), field(text, 1.0)])
        }))
    }

    fn first(question: &str) -> Option<&'static str> {
        index().find(question, 5).first().map(|hit| *hit.key)
    }

    #[test]
    fn it_forgives_typing() {
        for (question, key) in [
            ("profilbild", "photo"),
            ("Profilbilder", "photo"),
            ("proflibild", "photo"),
            ("profi", "photo"),
            ("photo", "photo"),
            ("Loeschung", "school"),
            ("loschung", "school"),
            ("LÖSCHEN", "school"),
            ("mutter", "nursery"),
            ("standrot", "location"),
            ("kita foto", "nursery"),
            ("locaton services", "location"),
        ] {
            assert_eq!(first(question), Some(key), "{question}");
        }
    }

    #[test]
    fn nothing_fits_nothing() {
        for question in ["", "   ", "?!", "xylophon", &"a".repeat(900)] {
            assert_eq!(first(question), None, "{question}");
        }
    }

    #[test]
    fn all_words_count_and_most_of_them_must_do() {
        assert_eq!(first("status kontakte"), Some("status"));
        assert_eq!(first("status xylophon"), Some("status"), "what nobody wrote does not empty the page");
        assert_eq!(index().find("kontakte", 1).len(), 1, "not more than asked for");
        assert_eq!(first("wie kann ich die Kita fragen"), Some("nursery"), "what is around a question is no question");
    }
}
