//! The language and country a computer is set to, for the very first screen.

use app::{Country, Lang, Preferences};

/// German where the computer speaks German, else English; help lines of the computer's region where we have them.
pub fn preferences() -> Preferences {
    of(&sys_locale::get_locale().unwrap_or_default())
}

fn of(tag: &str) -> Preferences {
    let lang = if tag.to_ascii_lowercase().starts_with("de") { Lang::De } else { Lang::En };
    let region = tag.split(['-', '_', '.', '@']).skip(1).find_map(Country::from_code);
    let usual = if lang == Lang::De { Country::DE } else { Country::GB };
    Preferences::usual(lang, region.filter(|country| *country != Country::EU).unwrap_or(usual))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_computers_language_and_region_are_the_first_guess() {
        for (tag, lang, country) in [
            ("de-AT", Lang::De, Country::AT),
            ("de_CH.UTF-8", Lang::De, Country::CH),
            ("de", Lang::De, Country::DE),
            ("en-IE", Lang::En, Country::IE),
            ("fr-LU", Lang::En, Country::LU),
            ("", Lang::En, Country::GB),
        ] {
            let found = of(tag);
            assert_eq!((found.lang, found.country), (lang, country), "{tag}");
        }
    }
}
