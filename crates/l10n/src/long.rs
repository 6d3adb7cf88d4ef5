//! The long language: German with its vowels doubled, to see where a layout has no room.

use std::borrow::Cow;

/// Doubles the vowels a, e, o, u, ä, ö, ü: about a third longer, still readable.
pub(crate) fn stretch(text: &str) -> Cow<'_, str> {
    let mut longer = String::with_capacity(text.len() * 4 / 3);
    for letter in text.chars() {
        longer.push(letter);
        let small = letter.to_lowercase().next().unwrap_or(letter);
        if matches!(small, 'a' | 'e' | 'o' | 'u' | 'ä' | 'ö' | 'ü') {
            longer.push(small);
        }
    }
    Cow::Owned(longer)
}

#[cfg(test)]
mod tests {
    use super::stretch;

    #[test]
    fn vowels_are_doubled_and_everything_else_stays() {
        assert_eq!(stretch("Über 3 Fotos → Öl"), "Üübeer 3 Footoos → Ööl");
    }

    #[test]
    fn german_grows_by_about_a_third() {
        let text = "Zeigen Sie Ihr Profilbild nur Ihren Kontakten. Danach sehen Fremde es nicht mehr.";
        let growth = stretch(text).chars().count() * 100 / text.chars().count();
        assert!((120..=140).contains(&growth), "{growth} percent of the German length");
    }
}
