//! The formulas, from words and sentences (Amstad 1978, Bamberger and Vanecek 1984, Björnsson 1968, Kincaid 1975).

use super::prose::Sentence;

/// What the formulas need, counted once.
pub struct Counts {
    /// Words a sentence, labels and names included.
    per_sentence: f64,
    /// Syllables a word.
    syllables: f64,
    /// Percent of words with more than six letters.
    long: f64,
    /// Percent of words with three syllables or more.
    many: f64,
    /// Percent of words with one syllable.
    one: f64,
    /// Our own words.
    pub words: usize,
}

impl Counts {
    /// Counts a pool of sentences; `None` without words.
    pub fn of(pool: &[Sentence], syllables: fn(&str) -> usize) -> Option<Self> {
        let words: Vec<&String> = pool.iter().flat_map(|sentence| &sentence.words).collect();
        let lengths: Vec<usize> = words.iter().map(|word| syllables(word)).collect();
        let percent = |count: usize| 100.0 * ratio(count, words.len());
        (!words.is_empty()).then(|| Self {
            per_sentence: ratio(pool.iter().map(|sentence| sentence.length).sum(), pool.len()),
            syllables: ratio(lengths.iter().sum(), words.len()),
            long: percent(words.iter().filter(|word| word.chars().count() > 6).count()),
            many: percent(lengths.iter().filter(|count| **count >= 3).count()),
            one: percent(lengths.iter().filter(|count| **count == 1).count()),
            words: words.len(),
        })
    }

    /// Words a sentence.
    pub fn average(&self) -> f64 {
        self.per_sentence
    }

    /// Flesch's reading ease for German after Amstad: 100 is very easy, 0 very hard.
    pub fn amstad(&self) -> f64 {
        180.0 - self.per_sentence - 58.5 * self.syllables
    }

    /// First Wiener Sachtextformel: about the school grade, from 4.
    pub fn wiener(&self) -> f64 {
        0.1935 * self.many + 0.1672 * self.per_sentence + 0.1297 * self.long - 0.0327 * self.one - 0.875
    }

    /// LIX: below 40 is easy.
    pub fn lix(&self) -> f64 {
        self.per_sentence + self.long
    }

    /// Flesch-Kincaid grade: about the school year.
    pub fn kincaid(&self) -> f64 {
        0.39 * self.per_sentence + 11.8 * self.syllables - 15.59
    }
}

fn ratio(part: usize, whole: usize) -> f64 {
    f64::from(u32::try_from(part).unwrap()) / f64::from(u32::try_from(whole).unwrap())
}
