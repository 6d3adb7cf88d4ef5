//! What the parent prefers: language, country, theme, text size.

use content::Country;
use l10n::Lang;

/// The colours of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the system does.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// High contrast.
    Contrast,
}

impl Theme {
    /// All, in the order in which they are offered.
    pub const ALL: &'static [Self] = &[Self::System, Self::Light, Self::Dark, Self::Contrast];

    /// The stable key.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
        }
    }

    /// The theme of a key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|theme| theme.key() == key)
    }
}

/// The zoom of the window in percent: 100 to 200, in steps of [`TextSize::STEP`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextSize(u16);

impl TextSize {
    /// One step of the zoom keys, in percent.
    pub const STEP: u16 = 10;
    /// Normal size.
    pub const NORMAL: Self = Self(100);
    /// The largest size.
    pub const LARGEST: Self = Self(200);
    /// The sizes offered on the settings page.
    pub const OFFERED: &'static [Self] = &[Self(100), Self(125), Self(150), Self(175), Self(200)];

    /// Percent, brought into the range of 100 to 200.
    #[must_use]
    pub const fn new(percent: u16) -> Self {
        Self(if percent < 100 {
            100
        } else if percent > 200 {
            200
        } else {
            percent
        })
    }

    /// Percent.
    #[must_use]
    pub const fn percent(self) -> u16 {
        self.0
    }

    /// One step larger.
    #[must_use]
    pub const fn larger(self) -> Self {
        Self::new(self.0 + Self::STEP)
    }

    /// One step smaller.
    #[must_use]
    pub const fn smaller(self) -> Self {
        Self::new(self.0 - Self::STEP)
    }
}

impl Default for TextSize {
    fn default() -> Self {
        Self::NORMAL
    }
}

/// Language, country, theme and text size together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Preferences {
    /// The language of the window.
    pub lang: Lang,
    /// Whose help lines come first.
    pub country: Country,
    /// Its colours.
    pub theme: Theme,
    /// Its zoom.
    pub size: TextSize,
}

impl Preferences {
    /// Everything as usual, in the given language and country.
    #[must_use]
    pub fn usual(lang: Lang, country: Country) -> Self {
        Self { lang, country, theme: Theme::default(), size: TextSize::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_size_stays_between_100_and_200_percent() {
        assert_eq!(TextSize::NORMAL.smaller(), TextSize::NORMAL);
        assert_eq!(TextSize::LARGEST.larger(), TextSize::LARGEST);
        assert_eq!(TextSize::NORMAL.larger().percent(), 110);
        assert_eq!(TextSize::new(9000).percent(), 200);
    }

    #[test]
    fn a_theme_is_found_by_its_key_only() {
        for theme in Theme::ALL {
            assert_eq!(Theme::from_key(theme.key()), Some(*theme));
        }
        assert_eq!(Theme::from_key("pink"), None);
    }
}
