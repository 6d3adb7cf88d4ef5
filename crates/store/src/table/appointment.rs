//! The day of the next audit.

use crate::{Household, StoreError, table::CopyRows};
use jiff::civil::Date;

pub(crate) const V1: &str = "CREATE TABLE appointment \
(id INTEGER PRIMARY KEY CHECK (id = 1), on_day TEXT NOT NULL) STRICT";

const READ: &str = "SELECT on_day FROM appointment";
const WRITE: &str = "INSERT INTO appointment (id, on_day) VALUES (1, ?1)
    ON CONFLICT (id) DO UPDATE SET on_day = excluded.on_day";
pub(crate) const COPY: CopyRows = (READ, WRITE);

impl Household {
    /// The day of the next audit, if one was chosen.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when that is not a day.
    pub fn next_audit(&self) -> Result<Option<Date>, StoreError> {
        let text: Option<String> = self.row("read appointment", READ, [], |row| row.get(0))?;
        text.map(|text| text.parse().map_err(|_| StoreError::Damaged)).transpose()
    }

    /// Keeps the day of the next audit in place of the one before.
    ///
    /// # Errors
    /// [`StoreError`] of a file that cannot be written; the day before is kept.
    pub fn set_next_audit(&mut self, day: Date) -> Result<(), StoreError> {
        self.write("write appointment", WRITE, [day.to_string()]).map(drop)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn there_is_one_day_or_none() {
        let mut household = Household::in_memory().unwrap();
        assert_eq!(household.next_audit(), Ok(None));
        for day in [date(2027, 2, 28), date(2028, 2, 29)] {
            household.set_next_audit(day).unwrap();
            assert_eq!(household.next_audit(), Ok(Some(day)));
        }
    }

    #[test]
    fn another_text_is_damaged() {
        let mut household = Household::in_memory().unwrap();
        household.write("test", WRITE, ["in spring"]).unwrap();
        assert_eq!(household.next_audit(), Err(StoreError::Damaged));
    }
}
