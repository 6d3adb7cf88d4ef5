//! When the last audit ended, and what was known on that day.

use crate::{Household, StoreError, table::CopyRows};
use audit::LastAudit;
use jiff::civil::Date;

pub(crate) const V2: &str = "CREATE TABLE audit_end \
(id INTEGER PRIMARY KEY CHECK (id = 1), on_day TEXT NOT NULL, known TEXT NOT NULL) STRICT";

const READ: &str = "SELECT on_day, known FROM audit_end";
const WRITE: &str = "INSERT INTO audit_end (id, on_day, known) VALUES (1, ?1, ?2)
    ON CONFLICT (id) DO UPDATE SET on_day = excluded.on_day, known = excluded.known";
pub(crate) const COPY: CopyRows = (READ, WRITE);

impl Household {
    /// The day on which the last audit ended and what was known then; `None` before the first one ended.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when it cannot be understood.
    pub fn last_audit(&self) -> Result<Option<(Date, LastAudit)>, StoreError> {
        let row: Option<(String, String)> =
            self.row("read last audit", READ, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let understood = |(day, known): (String, String)| {
            let known = serde_json::from_str(&known).map_err(|_| StoreError::Damaged)?;
            Ok((day.parse().map_err(|_| StoreError::Damaged)?, known))
        };
        row.map(understood).transpose()
    }

    /// Keeps that an audit ended on a day, in place of the one before.
    ///
    /// # Errors
    /// [`StoreError`] of a file that cannot be written; the day before is kept.
    pub fn end_audit(&mut self, on: Date, known: &LastAudit) -> Result<(), StoreError> {
        let known = serde_json::to_string(known).map_err(|_| StoreError::Damaged)?;
        self.write("write last audit", WRITE, [&on.to_string(), &known]).map(drop)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use audit::{AgeBand, PlaceId};
    use jiff::civil::date;

    #[test]
    fn the_last_end_counts() {
        let mut household = Household::in_memory().unwrap();
        assert_eq!(household.last_audit(), Ok(None));
        let known = LastAudit { ages: [AgeBand::Teen].into(), places: [PlaceId::new("whatsapp").unwrap()].into() };
        household.end_audit(date(2026, 11, 25), &LastAudit::default()).unwrap();
        household.end_audit(date(2027, 5, 25), &known).unwrap();
        assert_eq!(household.last_audit(), Ok(Some((date(2027, 5, 25), known))));
        household.write("test", WRITE, ["2027-05-25", "{"]).unwrap();
        assert_eq!(household.last_audit(), Err(StoreError::Damaged));
    }
}
