//! Places where something has happened: they move up in the plan.

use crate::{Household, StoreError, error::sql, table::CopyRows};
use audit::PlaceId;
use rusqlite::TransactionBehavior;
use std::collections::BTreeSet;

pub(crate) const V3: &str = "CREATE TABLE affected (place TEXT NOT NULL PRIMARY KEY) STRICT";

const READ: &str = "SELECT place FROM affected";
const WRITE: &str = "INSERT OR IGNORE INTO affected (place) VALUES (?1)";
const CLEAR: &str = "DELETE FROM affected";
pub(crate) const COPY: CopyRows = (READ, WRITE);

impl Household {
    /// The places where something has happened. One whose id this version cannot read stays in the file.
    ///
    /// # Errors
    /// [`StoreError`] of a file that cannot be read.
    pub fn affected(&self) -> Result<BTreeSet<PlaceId>, StoreError> {
        let rows: Vec<String> = self.rows("read affected", READ, |row| row.get(0))?;
        Ok(rows.iter().filter_map(|place| PlaceId::new(place).ok()).collect())
    }

    /// Keeps exactly these places, all or nothing.
    ///
    /// # Errors
    /// [`StoreError`] of a file that cannot be written; then they are as they were.
    pub fn set_affected(&mut self, places: &BTreeSet<PlaceId>) -> Result<(), StoreError> {
        let doing = sql("write affected");
        let transaction = self.conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(&doing)?;
        transaction.execute(CLEAR, []).map_err(&doing)?;
        for place in places {
            transaction.execute(WRITE, [place.as_str()]).map_err(&doing)?;
        }
        transaction.commit().map_err(doing)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;

    #[test]
    fn the_places_are_part_of_the_intake_and_no_question() {
        let mut household = Household::in_memory().unwrap();
        let places: BTreeSet<_> = ["tiktok", "school"].iter().map(|id| PlaceId::new(id).unwrap()).collect();
        household.set_affected(&places).unwrap();
        let (intake, passed) = household.intake().unwrap();
        assert_eq!((intake.affected, passed.len()), (places, 0));
        household.set_affected(&[PlaceId::new("x").unwrap()].into()).unwrap();
        assert_eq!(household.affected().unwrap(), [PlaceId::new("x").unwrap()].into(), "exactly these");
    }
}
