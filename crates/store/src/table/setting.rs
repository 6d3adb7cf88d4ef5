//! Settings: small words under a key, e.g. the language.

use crate::{Household, StoreError, table::CopyRows};

pub(crate) const V1: &str = "CREATE TABLE setting (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT";

const READ: &str = "SELECT value FROM setting WHERE key = ?1";
const WRITE: &str = "INSERT INTO setting (key, value) VALUES (?1, ?2)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value";
pub(crate) const COPY: CopyRows = ("SELECT key, value FROM setting", WRITE);

impl Household {
    /// The value of a setting, if it was ever set.
    ///
    /// # Errors
    /// [`StoreError`] of a file that cannot be read.
    pub fn setting(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.row("read setting", READ, [key], |row| row.get(0))
    }

    /// Sets a setting.
    ///
    /// # Errors
    /// [`StoreError`] of a file that cannot be written; the value before is kept.
    pub fn set_setting(&mut self, key: &str, value: &str) -> Result<(), StoreError> {
        self.write("write setting", WRITE, [key, value]).map(drop)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;

    #[test]
    fn a_setting_is_the_last_one_set() {
        let mut household = Household::in_memory().unwrap();
        assert_eq!(household.setting("language"), Ok(None));
        household.set_setting("language", "de").unwrap();
        household.set_setting("theme", "dark").unwrap();
        household.set_setting("language", "en").unwrap();
        assert_eq!(household.setting("language"), Ok(Some("en".into())));
        assert_eq!(household.setting("theme"), Ok(Some("dark".into())), "settings must not touch each other");
    }
}
