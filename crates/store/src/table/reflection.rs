//! What a parent writes at the beginning and at the end of the evening.

use super::is_blank;
use crate::{Household, StoreError, table::CopyRows};
use jiff::Timestamp;
use std::collections::BTreeMap;

pub(crate) const V1: &str = "CREATE TABLE reflection \
(moment TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL, at TEXT NOT NULL) STRICT";

const READ: &str = "SELECT moment, text FROM reflection";
const WRITE: &str = "INSERT INTO reflection (moment, text, at) VALUES (?1, ?2, ?3)
    ON CONFLICT (moment) DO UPDATE SET text = excluded.text, at = excluded.at";
const REMOVE: &str = "DELETE FROM reflection WHERE moment = ?1";
pub(crate) const COPY: CopyRows = ("SELECT moment, text, at FROM reflection", WRITE);

/// When a reflection is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Moment {
    /// Before the first step.
    First,
    /// At the end of the evening.
    End,
}

impl Moment {
    /// The stable key: used in forms and in the database, never shown.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::End => "end",
        }
    }

    /// The moment of a key; `None` for anything else.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        [Self::First, Self::End].into_iter().find(|moment| moment.key() == key)
    }
}

impl Household {
    /// What was written so far.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when a row has a moment this version does not know.
    pub fn reflections(&self) -> Result<BTreeMap<Moment, String>, StoreError> {
        let rows: Vec<(String, String)> = self.rows("read reflections", READ, |row| Ok((row.get(0)?, row.get(1)?)))?;
        rows.into_iter()
            .map(|(moment, text)| Ok((Moment::from_key(&moment).ok_or(StoreError::Damaged)?, text)))
            .collect()
    }

    /// Keeps a reflection exactly as it is written; a blank one removes it.
    ///
    /// # Errors
    /// [`StoreError`] of a file that cannot be written; the text before is kept.
    pub fn set_reflection(&mut self, moment: Moment, text: &str, at: Timestamp) -> Result<(), StoreError> {
        if is_blank(text) {
            self.write("remove reflection", REMOVE, [moment.key()]).map(drop)
        } else {
            self.write("write reflection", WRITE, [moment.key(), text, &at.to_string()]).map(drop)
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;

    #[test]
    fn reflections_come_back_until_they_are_emptied() {
        let mut household = Household::in_memory().unwrap();
        let now = Timestamp::UNIX_EPOCH;
        household.set_reflection(Moment::First, "Ich dachte, …", now).unwrap();
        household.set_reflection(Moment::End, "old", now).unwrap();
        household.set_reflection(Moment::End, "Jetzt …", now).unwrap();
        let both = BTreeMap::from([(Moment::First, "Ich dachte, …".to_owned()), (Moment::End, "Jetzt …".to_owned())]);
        assert_eq!(household.reflections(), Ok(both));
        household.set_reflection(Moment::End, "", now).unwrap();
        assert_eq!(household.reflections().unwrap().keys().collect::<Vec<_>>(), [&Moment::First]);
    }

    #[test]
    fn an_unknown_moment_is_damaged() {
        let mut household = Household::in_memory().unwrap();
        household.write("test", WRITE, ["noon", "text", "now"]).unwrap();
        assert_eq!(household.reflections(), Err(StoreError::Damaged));
    }
}
