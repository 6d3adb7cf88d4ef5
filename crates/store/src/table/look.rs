//! What was seen from outside, before and after.

use crate::{Household, StoreError, table::CopyRows};
use audit::{LookId, Looks, Round, Sighting};
use jiff::Timestamp;

pub(crate) const V1: &str = "CREATE TABLE look \
(round TEXT NOT NULL, look TEXT NOT NULL, sighting TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (round, look)) STRICT";

const READ: &str = "SELECT round, look, sighting FROM look";
const WRITE: &str = "INSERT INTO look (round, look, sighting, at) VALUES (?1, ?2, ?3, ?4)
    ON CONFLICT (round, look) DO UPDATE SET sighting = excluded.sighting, at = excluded.at";
pub(crate) const COPY: CopyRows = ("SELECT round, look, sighting, at FROM look", WRITE);

impl Household {
    /// What was seen in each look of each round.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when a row has a word this version does not know.
    pub fn looks(&self) -> Result<Looks, StoreError> {
        let rows: Vec<[String; 3]> =
            self.rows("read looks", READ, |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?]))?;
        rows.iter().map(|row| entry(row).ok_or(StoreError::Damaged)).collect()
    }

    /// Keeps what was seen; a second look of the same round replaces the first.
    ///
    /// # Errors
    /// [`StoreError`] of a file that cannot be written; the sighting before is kept.
    pub fn set_look(&mut self, round: Round, look: LookId, saw: Sighting, at: Timestamp) -> Result<(), StoreError> {
        self.write("write look", WRITE, [round.key(), look.key(), saw.key(), &at.to_string()]).map(drop)
    }
}

fn entry([round, look, sighting]: &[String; 3]) -> Option<((Round, LookId), Sighting)> {
    Some(((Round::from_key(round)?, LookId::from_key(look)?), Sighting::from_key(sighting)?))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;

    #[test]
    fn looks_come_back_by_round() {
        let mut household = Household::in_memory().unwrap();
        let now = Timestamp::UNIX_EPOCH;
        household.set_look(Round::Before, LookId::Search, Sighting::CouldNotTell, now).unwrap();
        household.set_look(Round::Before, LookId::Search, Sighting::Found, now).unwrap();
        household.set_look(Round::After, LookId::Search, Sighting::NotThere, now).unwrap();
        let expected = Looks::from([
            ((Round::Before, LookId::Search), Sighting::Found),
            ((Round::After, LookId::Search), Sighting::NotThere),
        ]);
        assert_eq!(household.looks(), Ok(expected));
    }

    #[test]
    fn an_unknown_word_is_damaged() {
        let mut household = Household::in_memory().unwrap();
        household.write("test", WRITE, ["before", "search", "perhaps", "now"]).unwrap();
        assert_eq!(household.looks(), Err(StoreError::Damaged));
    }
}
