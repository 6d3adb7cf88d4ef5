//! The one sentence a parent takes along: *if this happens, I will do that*.

use super::is_blank;
use crate::{Household, StoreError, table::CopyRows};
use jiff::Timestamp;

pub(crate) const V1: &str = "CREATE TABLE intention \
(id INTEGER PRIMARY KEY CHECK (id = 1), situation TEXT NOT NULL, deed TEXT NOT NULL, at TEXT NOT NULL) STRICT";

const READ: &str = "SELECT situation, deed FROM intention";
const WRITE: &str = "INSERT INTO intention (id, situation, deed, at) VALUES (1, ?1, ?2, ?3)
    ON CONFLICT (id) DO UPDATE SET situation = excluded.situation, deed = excluded.deed, at = excluded.at";
const REMOVE: &str = "DELETE FROM intention";
pub(crate) const COPY: CopyRows = ("SELECT situation, deed, at FROM intention", WRITE);

/// An if-then sentence in the parent's own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Intention {
    /// What comes after *if*.
    pub situation: String,
    /// What comes after *then*.
    pub deed: String,
}

impl Household {
    /// The sentence, if there is one.
    ///
    /// # Errors
    /// [`StoreError`] of a file that cannot be read.
    pub fn intention(&self) -> Result<Option<Intention>, StoreError> {
        self.row("read intention", READ, [], |row| Ok(Intention { situation: row.get(0)?, deed: row.get(1)? }))
    }

    /// Keeps the sentence in place of the one before; with both halves blank there is none any more.
    ///
    /// # Errors
    /// [`StoreError`] of a file that cannot be written; the sentence before is kept.
    pub fn set_intention(&mut self, intention: &Intention, at: Timestamp) -> Result<(), StoreError> {
        let Intention { situation, deed } = intention;
        if is_blank(situation) && is_blank(deed) {
            self.write("remove intention", REMOVE, []).map(drop)
        } else {
            self.write("write intention", WRITE, [situation, deed, &at.to_string()]).map(drop)
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;

    fn sentence(situation: &str, deed: &str) -> Intention {
        Intention { situation: situation.into(), deed: deed.into() }
    }

    #[test]
    fn there_is_one_sentence_or_none() {
        let mut household = Household::in_memory().unwrap();
        assert_eq!(household.intention(), Ok(None));
        for kept in [sentence("I take a picture", "I ask first"), sentence("Oma postet", "")] {
            household.set_intention(&kept, Timestamp::UNIX_EPOCH).unwrap();
            assert_eq!(household.intention(), Ok(Some(kept)));
        }
        household.set_intention(&sentence(" ", ""), Timestamp::UNIX_EPOCH).unwrap();
        assert_eq!(household.intention(), Ok(None));
    }
}
