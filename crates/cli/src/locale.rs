//! What the system's locale says, for whoever does not say `--lang`.

use app::{Country, Lang, Preferences};

/// The language of a locale tag; German where the tag names neither of ours.
pub fn lang(tag: &str) -> Lang {
    if speaks(tag, "en") { Lang::En } else { Lang::De }
}

/// Preferences for a paper: the help lines of the tag's region where we have them, else of the language.
pub fn preferences(tag: &str, lang: Lang) -> Preferences {
    let usual = if lang == Lang::En { Country::GB } else { Country::DE };
    let region = tag.split(['-', '_', '.', '@']).skip(1).find_map(Country::from_code);
    Preferences::usual(lang, region.filter(|country| *country != Country::EU).unwrap_or(usual))
}

fn speaks(tag: &str, language: &str) -> bool {
    tag.split(['-', '_', '.', '@']).next().is_some_and(|first| first.eq_ignore_ascii_case(language))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_names_a_language_or_it_is_german() {
        for (tag, expected) in [("de-AT", Lang::De), ("en_GB.UTF-8", Lang::En), ("EN", Lang::En), ("C", Lang::De)] {
            assert_eq!(lang(tag), expected, "{tag}");
        }
        assert_eq!((lang("fr-FR"), lang("")), (Lang::De, Lang::De));
    }

    #[test]
    fn help_lines_on_a_paper_are_those_of_the_region() {
        for (tag, lang, country) in [
            ("de-CH", Lang::De, Country::CH),
            ("en-IE", Lang::De, Country::IE),
            ("en-US", Lang::En, Country::US),
            ("C", Lang::De, Country::DE),
        ] {
            assert_eq!(preferences(tag, lang).country, country, "{tag}");
        }
    }
}
