//! Taking what was told in one household into another: from memory to disk when a parent decides to keep it.

use crate::{
    Household, StoreError,
    error::sql,
    table::{
        CopyRows, affected, answer, appointment, audit_end, incident_note, intake, intention, look, note, own, photo,
        reflection, setting,
    },
};
use rusqlite::{Connection, TransactionBehavior, params_from_iter, types::Value};

/// Every table.
const TABLES: [CopyRows; 15] = [
    setting::COPY,
    intake::COPY,
    answer::COPY,
    note::COPY,
    look::COPY,
    reflection::COPY,
    intention::COPY,
    appointment::COPY,
    own::COPY_PLACES,
    own::COPY_STEPS,
    audit_end::COPY,
    incident_note::COPY,
    affected::COPY,
    photo::COPY,
    photo::COPY_ROOTS,
];

impl Household {
    /// Takes over everything the other household knows, all of it or nothing. Where both know something, the other's
    /// counts; its answers come after the answers that are here.
    ///
    /// # Errors
    /// [`StoreError`] of a file that cannot be written; then this household is as it was.
    pub fn copy_from(&mut self, other: &Self) -> Result<(), StoreError> {
        let doing = sql("copy household");
        let transaction = self.conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(&doing)?;
        for table in TABLES {
            copy(table, &other.conn, &transaction).map_err(&doing)?;
        }
        transaction.commit().map_err(doing)
    }
}

fn copy((read, write): CopyRows, from: &Connection, to: &Connection) -> rusqlite::Result<()> {
    let (mut read, mut write) = (from.prepare(read)?, to.prepare(write)?);
    let columns = read.column_count();
    let mut rows = read.query([])?;
    while let Some(row) = rows.next()? {
        let values: Vec<Value> = (0..columns).map(|column| row.get(column)).collect::<Result<_, _>>()?;
        write.execute(params_from_iter(values))?;
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use audit::{Answer, StepId};
    use jiff::Timestamp;

    #[test]
    fn no_table_is_forgotten() {
        let household = Household::in_memory().unwrap();
        let count = "SELECT count(*) FROM sqlite_schema WHERE type = 'table'";
        let tables: i64 = household.conn.query_row(count, [], |row| row.get(0)).unwrap();
        assert_eq!(TABLES.len() as i64, tables, "a new table must be copied too");
    }

    #[test]
    fn the_other_household_counts_and_its_history_comes_along() {
        let (mut here, mut other) = (Household::in_memory().unwrap(), Household::in_memory().unwrap());
        let step = StepId::new("one").unwrap();
        let (early, late) = (Timestamp::UNIX_EPOCH, Timestamp::from_second(60).unwrap());
        here.set_setting("language", "de").unwrap();
        here.set_setting("theme", "dark").unwrap();
        other.set_setting("language", "en").unwrap();
        other.give_answer(&step, Answer::Later, early).unwrap();
        other.give_answer(&step, Answer::Done, late).unwrap();

        here.copy_from(&other).unwrap();
        assert_eq!(here.setting("language"), Ok(Some("en".into())));
        assert_eq!(here.setting("theme"), Ok(Some("dark".into())), "what only this one knows stays");
        assert_eq!(here.answered_at(&step), Ok(Some(late)));
        here.undo_answer(&step).unwrap();
        assert_eq!(here.answers(), Ok([(step, Answer::Later)].into()), "an answer can still be taken back");
    }

    #[test]
    fn it_is_all_or_nothing() {
        let (mut here, mut other) = (Household::in_memory().unwrap(), Household::in_memory().unwrap());
        other.set_setting("language", "en").unwrap();
        here.conn.execute_batch("DROP TABLE appointment").unwrap();
        assert_eq!(here.copy_from(&other), Err(StoreError::Damaged));
        assert_eq!(here.setting("language"), Ok(None), "nothing may be half copied");
    }
}
