//! The household that is open: kept on disk together with its lock, or held in memory.

use crate::{Preferences, TextSize, Theme};
use content::{Content, Country};
use l10n::Lang;
use store::{Home, HomeLock, Household, StoreError};

const LANG: &str = "lang";
const COUNTRY: &str = "country";
const THEME: &str = "theme";
const SIZE: &str = "text-size";

/// A household on disk; the lock is held as long as it is open.
pub(crate) struct Kept {
    pub(crate) household: Household,
    _lock: HomeLock,
}

impl Kept {
    /// Opens the household of a home that has one. What was told about a step that has another id by now comes along.
    pub(crate) fn open(home: &Home, content: &Content) -> Result<Self, StoreError> {
        let lock = home.lock()?;
        let mut household = Household::open(home)?;
        household.rename_steps(content.renamed.iter().map(|renamed| (&renamed.from, &renamed.to)))?;
        Ok(Self { household, _lock: lock })
    }

    /// Makes a new household.
    pub(crate) fn create(home: &Home) -> Result<Self, StoreError> {
        let lock = home.lock()?;
        Ok(Self { household: Household::create(home)?, _lock: lock })
    }
}

/// The preferences a household remembers; what it does not know stays as it was.
pub(crate) fn read_preferences(household: &Household, usual: Preferences) -> Result<Preferences, StoreError> {
    let lang = household.setting(LANG)?.and_then(|code| Lang::from_code(&code)).unwrap_or(usual.lang);
    let country = household.setting(COUNTRY)?.and_then(|code| Country::from_code(&code)).unwrap_or(usual.country);
    let theme = household.setting(THEME)?.and_then(|key| Theme::from_key(&key)).unwrap_or(usual.theme);
    let size = household.setting(SIZE)?.and_then(|percent| percent.parse().ok()).map_or(usual.size, TextSize::new);
    Ok(Preferences { lang, country, theme, size })
}

/// Remembers the preferences.
pub(crate) fn write_preferences(household: &mut Household, preferences: Preferences) -> Result<(), StoreError> {
    household.set_setting(LANG, preferences.lang.code())?;
    household.set_setting(COUNTRY, preferences.country.code())?;
    household.set_setting(THEME, preferences.theme.key())?;
    household.set_setting(SIZE, &preferences.size.percent().to_string())
}
