//! One household: an open database.

use crate::{
    Home, StoreError,
    durable::{create_new, exists, publish, remove_if_there},
    error::sql,
    home::{DATABASE, DATABASE_NEW, KEY},
    key::{self, Key},
    migrations::{MIGRATIONS, migrate},
    probe,
    unlock::{QUIET, unlock},
};
use rusqlite::{Connection, OpenFlags, OptionalExtension, Params, Row, TransactionBehavior};
use std::{fmt, path::Path, time::Duration};

/// How long a write waits for somebody who reads the file from outside, e.g. a backup program.
const PATIENCE: Duration = Duration::from_secs(2);

/// A write is on the disk when it returns; what is deleted is overwritten.
const SETTINGS: &str = "PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA secure_delete = ON;
PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY;";

/// What one family told the program. Each write has been made durable when it returns.
pub struct Household {
    pub(crate) conn: Connection,
}

impl Household {
    /// Begins a household in a home whose lock the caller holds; a creation that was cut short is finished.
    ///
    /// The key is on the disk before the database is, and the database appears under its name only when it is whole.
    ///
    /// # Errors
    /// [`StoreError::AlreadyThere`] when one lies there, whole or damaged, or a part of one; nothing is overwritten.
    /// After [`StoreError::Full`] it may be there all the same, empty and whole: ask [`Home::has_household`] again.
    pub fn create(home: &Home) -> Result<Self, StoreError> {
        if home.has_household() {
            return Err(StoreError::AlreadyThere);
        }
        let unfinished = home.file(DATABASE_NEW);
        remove_if_there(&unfinished, "create database")?;
        create_new(&unfinished, "create database")?;
        build(&unfinished, &own_key(home)?)?;
        publish(&unfinished, &home.file(DATABASE), "create database")?;
        Self::open(home)
    }

    /// Opens the household of a home whose lock the caller holds. A database of an older version is brought forward.
    ///
    /// # Errors
    /// [`StoreError::KeyMissing`], [`StoreError::Locked`], [`StoreError::Newer`], [`StoreError::Damaged`]: nothing was
    /// changed. [`StoreError::ReadOnly`]. [`StoreError::Io`] with `NotFound` when there is no household.
    pub fn open(home: &Home) -> Result<Self, StoreError> {
        let key = key::read(home)?;
        probe::look(home, &key)?;
        let mut conn = connect(&home.file(DATABASE), &key)?;
        if conn.is_readonly(rusqlite::MAIN_DB).map_err(sql("open database"))? {
            return Err(StoreError::ReadOnly);
        }
        migrate(&mut conn, MIGRATIONS)?;
        conn.execute_batch("PRAGMA journal_mode = WAL;").map_err(sql("open database"))?;
        Ok(Self { conn })
    }

    /// A household that is gone when it is dropped; touches no disk.
    ///
    /// # Errors
    /// [`StoreError::Io`] when there is no memory.
    pub fn in_memory() -> Result<Self, StoreError> {
        let mut conn = Connection::open_in_memory().map_err(sql("open memory"))?;
        conn.execute_batch(QUIET).and_then(|()| conn.execute_batch(SETTINGS)).map_err(sql("open memory"))?;
        migrate(&mut conn, MIGRATIONS)?;
        Ok(Self { conn })
    }

    /// All rows of a statement without parameters.
    pub(crate) fn rows<T>(
        &self,
        doing: &'static str,
        statement: &'static str,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>, StoreError> {
        let mut prepared = self.conn.prepare_cached(statement).map_err(sql(doing))?;
        prepared.query_map([], read).and_then(Iterator::collect).map_err(sql(doing))
    }

    /// The first row of a statement, if there is one.
    pub(crate) fn row<T>(
        &self,
        doing: &'static str,
        statement: &'static str,
        params: impl Params,
        read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>, StoreError> {
        let mut prepared = self.conn.prepare_cached(statement).map_err(sql(doing))?;
        prepared.query_row(params, read).optional().map_err(sql(doing))
    }

    /// Runs one statement in an immediate transaction; returns how many rows it touched.
    pub(crate) fn write(
        &mut self,
        doing: &'static str,
        statement: &'static str,
        params: impl Params,
    ) -> Result<usize, StoreError> {
        let transaction = self.conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(sql(doing))?;
        let touched = transaction.execute(statement, params).map_err(sql(doing))?;
        transaction.commit().map_err(sql(doing))?;
        Ok(touched)
    }
}

impl fmt::Debug for Household {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Household").finish_non_exhaustive()
    }
}

/// The key a creation that was cut short has left, or a new one.
fn own_key(home: &Home) -> Result<Key, StoreError> {
    if exists(&home.file(KEY)) {
        return key::read(home);
    }
    let key = Key::random()?;
    key::write(home, &key)?;
    Ok(key)
}

/// Fills a new file with an empty household. No journal on disk: cut short, the file is made anew.
fn build(path: &Path, key: &Key) -> Result<(), StoreError> {
    let mut conn = connect(path, key)?;
    conn.execute_batch("PRAGMA journal_mode = MEMORY;").map_err(sql("create database"))?;
    migrate(&mut conn, MIGRATIONS)?;
    conn.close().map_err(|(_, error)| sql("create database")(error))
}

fn connect(path: &Path, key: &Key) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags).map_err(sql("open database"))?;
    conn.busy_timeout(PATIENCE).map_err(sql("open database"))?;
    unlock(&conn, key)?;
    conn.execute_batch(SETTINGS).map_err(sql("open database"))?;
    Ok(conn)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use audit::StepId;
    use rusqlite::types::Value;

    fn on_disk() -> (tempfile::TempDir, Home, Household) {
        let temp = tempfile::tempdir().unwrap();
        let home = Home::new(temp.path().to_owned());
        let household = Household::create(&home).unwrap();
        (temp, home, household)
    }

    fn step() -> StepId {
        StepId::new("one").unwrap()
    }

    #[test]
    fn the_promises_are_switched_on() {
        let (_temp, home, created) = on_disk();
        let pragma = |household: &Household, name| -> Value {
            household.conn.pragma_query_value(None, name, |row| row.get(0)).unwrap()
        };
        assert_eq!(pragma(&created, "journal_mode"), Value::Text("wal".into()));
        drop(created);
        for household in [Household::open(&home).unwrap(), Household::in_memory().unwrap()] {
            for (name, on) in [("synchronous", 2), ("secure_delete", 1), ("foreign_keys", 1), ("temp_store", 2)] {
                assert_eq!(pragma(&household, name), Value::Integer(on), "{name}");
            }
            assert_eq!(pragma(&household, "cipher_memory_security"), Value::Text("1".into()));
        }
    }

    #[test]
    fn a_full_disk_is_named_and_the_note_before_stays() {
        let (_temp, home, mut household) = on_disk();
        household.set_note(&step(), "kept").unwrap();
        household.conn.execute_batch("PRAGMA max_page_count = 1;").unwrap(); // no page more than there are
        assert_eq!(household.set_note(&step(), &"too long ".repeat(10_000)), Err(StoreError::Full));
        assert_eq!(household.note(&step()), Ok(Some("kept".into())), "nothing may be half written");
        household.set_note(&step(), "short").unwrap();
        drop(household);
        assert_eq!(Household::open(&home).unwrap().note(&step()), Ok(Some("short".into())));
    }

    #[test]
    fn a_writer_from_outside_is_named_and_the_note_before_stays() {
        let (_temp, home, mut household) = on_disk();
        household.set_note(&step(), "kept").unwrap();
        household.conn.busy_timeout(Duration::ZERO).unwrap();
        let outside = connect(&home.file(DATABASE), &key::read(&home).unwrap_or_else(|e| panic!("{e}"))).unwrap();
        outside.execute_batch("BEGIN IMMEDIATE").unwrap();
        assert_eq!(household.set_note(&step(), "too late"), Err(StoreError::InUse));
        assert_eq!(household.note(&step()), Ok(Some("kept".into())));
        drop(outside);
        household.set_note(&step(), "later").unwrap();
    }
}
