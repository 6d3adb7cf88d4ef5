//! The languages the program speaks.

use icu_locale_core::{Locale, locale};
use unic_langid::{LanguageIdentifier, langid};

/// A language of the window and the papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    /// German, where the texts are born.
    De,
    /// British English.
    En,
    /// German made about a third longer: shows where a layout has no room. Never offered to a parent.
    Long,
}

impl Lang {
    /// The languages people read.
    pub const ALL_REAL: [Self; 2] = [Self::De, Self::En];

    /// The languages a parent can choose, in the order in which they are shown.
    #[must_use]
    pub const fn offered() -> &'static [Self] {
        &Self::ALL_REAL
    }

    /// The stable code: used in settings, addresses and on the command line.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::En => "en",
            Self::Long => "qps-long",
        }
    }

    /// The language of a code; `None` for anything else.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::De, Self::En, Self::Long].into_iter().find(|lang| lang.code() == code)
    }

    /// The `lang` attribute of a page in this language.
    #[must_use]
    pub const fn html(self) -> &'static str {
        self.real().code()
    }

    /// The other language people read.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::De | Self::Long => Self::En,
            Self::En => Self::De,
        }
    }

    /// The language whose files hold the words.
    pub(crate) const fn real(self) -> Self {
        match self {
            Self::De | Self::Long => Self::De,
            Self::En => Self::En,
        }
    }

    /// Which plural rules Fluent uses.
    pub(crate) const fn langid(self) -> LanguageIdentifier {
        match self.real() {
            Self::En => langid!("en-GB"),
            Self::De | Self::Long => langid!("de"),
        }
    }

    /// How dates and numbers are written.
    pub(crate) const fn locale(self) -> Locale {
        match self.real() {
            Self::En => locale!("en-GB"),
            Self::De | Self::Long => locale!("de"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_lead_back_to_the_language() {
        for lang in [Lang::De, Lang::En, Lang::Long] {
            assert_eq!(Lang::from_code(lang.code()), Some(lang), "{lang:?}");
        }
        assert_eq!(Lang::from_code("fr"), None, "only languages with words have a code");
    }

    #[test]
    fn the_long_language_is_german_and_never_offered() {
        assert!(!Lang::offered().contains(&Lang::Long), "a parent cannot choose a test language");
        assert_eq!((Lang::Long.html(), Lang::Long.other()), ("de", Lang::En));
    }

    #[test]
    fn each_real_language_has_the_other() {
        assert_eq!((Lang::De.other(), Lang::En.other()), (Lang::En, Lang::De));
    }
}
