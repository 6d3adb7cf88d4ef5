//! Syllables of German words: groups of vowels, with an eye on what German reads as one sound.

/// Two letters that are one sound.
const ONE_SOUND: [&str; 13] = ["aa", "ee", "oo", "ie", "ei", "ai", "au", "äu", "eu", "ey", "ay", "oy", "ou"];

/// Parts of words in which “ie” is read as two sounds.
const TWO_SOUNDS: [&str; 14] = [
    "kopien", "galerien", "amilie", "linie", "serie", "studie", "ferie", "medie", "materie", "aktie", "prämie",
    "italie", "hygiene", "orient",
];

/// Begins of words in which the second vowel starts a syllable of its own.
const STARTS_ANEW: [&str; 4] = ["beend", "beeinf", "geehr", "beurt"];

/// How many syllables a word has; at least one.
pub fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let letters: Vec<char> = word.chars().collect();
    let mut count = 0;
    let mut at = 0;
    while at < letters.len() {
        let pair: String = letters[at..].iter().take(2).collect();
        if pair == "qu" || ONE_SOUND.contains(&pair.as_str()) {
            count += usize::from(pair != "qu");
            at += 2;
        } else {
            count += usize::from(is_vowel(&letters, at));
            at += 1;
        }
    }
    let anew = STARTS_ANEW.iter().any(|begin| word.starts_with(begin));
    let two = TWO_SOUNDS.iter().any(|part| word.contains(part));
    (count + usize::from(anew) + usize::from(two)).max(1)
}

fn is_vowel(letters: &[char], at: usize) -> bool {
    match letters[at] {
        'a' | 'e' | 'i' | 'o' | 'u' | 'ä' | 'ö' | 'ü' => true,
        'y' => at > 0 && !letters.get(at + 1).is_some_and(|next| "aeiou".contains(*next)),
        _ => false,
    }
}

#[test]
fn syllables_are_counted_as_spoken() {
    let spoken = [
        ("Bild", 1),
        ("Kind", 1),
        ("Sie", 1),
        ("zwei", 1),
        ("Freund", 1),
        ("Quark", 1),
        ("3", 1),
        ("Konto", 2),
        ("Fotos", 2),
        ("Bauen", 2),
        ("neue", 2),
        ("Handy", 2),
        ("Qualle", 2),
        ("heißen", 2),
        ("Abend", 2),
        ("Kontakte", 3),
        ("beenden", 3),
        ("Profilbild", 3),
        ("aktuell", 3),
        ("Region", 3),
        ("Medien", 3),
        ("Studien", 3),
        ("Familie", 4),
        ("Einstellungen", 4),
        ("Datenschutz", 3),
        ("Telefonnummer", 5),
        ("Videoanruf", 5),
        ("Kopie", 2),
        ("Kopien", 3),
    ];
    let wrong: Vec<_> = spoken.iter().filter(|(word, count)| syllables(word) != *count).collect();
    assert!(wrong.is_empty(), "counted otherwise: {wrong:?}");
}
