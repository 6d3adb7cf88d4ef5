//! The schema's history. A migration that was released is frozen: a change is a new one at the end.

use crate::{
    error::{StoreError, sql},
    table::{
        affected, answer, appointment, audit_end, incident_note, intake, intention, look, note, own, photo, reflection,
        setting,
    },
};
use rusqlite::{Connection, TransactionBehavior};

/// The statements of each version; the first entry makes version 1.
pub(crate) const MIGRATIONS: &[&[&str]] = &[
    &[setting::V1, intake::V1, answer::V1, note::V1, look::V1, reflection::V1, intention::V1, appointment::V1],
    &[own::PLACES_V2, own::STEPS_V2, audit_end::V2],
    &[incident_note::V3, affected::V3],
    &[photo::PHOTOS_V4, photo::ROOTS_V4],
];

/// The version this program writes.
pub(crate) const KNOWN: u32 = MIGRATIONS.len() as u32;

/// The version of a database; 0 for an empty one.
pub(crate) fn version(conn: &Connection) -> Result<u32, StoreError> {
    let found: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0)).map_err(sql("read version"))?;
    u32::try_from(found).map_err(|_| StoreError::Damaged)
}

/// Brings a database to the last of the given versions, all in one transaction.
///
/// # Errors
/// [`StoreError::Newer`] when it is beyond that already; nothing is written then.
pub(crate) fn migrate(conn: &mut Connection, migrations: &[&[&str]]) -> Result<(), StoreError> {
    let found = version(conn)?;
    let known = migrations.len() as u32;
    if found > known {
        return Err(StoreError::Newer { found, known });
    }
    if found == known {
        return Ok(());
    }
    let transaction = conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(sql("begin migration"))?;
    for statement in migrations.iter().skip(found as usize).copied().flatten() {
        transaction.execute_batch(statement).map_err(sql("migrate"))?;
    }
    transaction.pragma_update(None, "user_version", known).map_err(sql("write version"))?;
    transaction.commit().map_err(sql("commit migration"))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;

    const SCHEMA_1: &str = "\
CREATE TABLE answer (id INTEGER PRIMARY KEY, step TEXT NOT NULL, answer TEXT NOT NULL, at TEXT NOT NULL) STRICT
CREATE INDEX answer_step ON answer (step)
CREATE TABLE appointment (id INTEGER PRIMARY KEY CHECK (id = 1), on_day TEXT NOT NULL) STRICT
CREATE TABLE intake (question TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT
CREATE TABLE intention (id INTEGER PRIMARY KEY CHECK (id = 1), situation TEXT NOT NULL, deed TEXT NOT NULL, at TEXT NOT NULL) STRICT
CREATE TABLE look (round TEXT NOT NULL, look TEXT NOT NULL, sighting TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (round, look)) STRICT
CREATE TABLE note (step TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL) STRICT
CREATE TABLE reflection (moment TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL, at TEXT NOT NULL) STRICT
CREATE TABLE setting (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT";

    /// What version 2 adds, in the order of names.
    const ADDED_2: [&str; 3] = [
        "CREATE TABLE audit_end (id INTEGER PRIMARY KEY CHECK (id = 1), on_day TEXT NOT NULL, known TEXT NOT NULL) STRICT",
        "CREATE TABLE own_place (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL) STRICT",
        "CREATE TABLE own_step (id TEXT NOT NULL PRIMARY KEY, place TEXT NOT NULL, title TEXT NOT NULL, what TEXT NOT NULL, minutes INTEGER NOT NULL, added_on TEXT NOT NULL) STRICT",
    ];

    /// What version 3 adds, in the order of names.
    const ADDED_3: [&str; 2] = [
        "CREATE TABLE affected (place TEXT NOT NULL PRIMARY KEY) STRICT",
        "CREATE TABLE incident_note (id TEXT NOT NULL PRIMARY KEY, what TEXT NOT NULL, address TEXT NOT NULL, user TEXT NOT NULL, day TEXT NOT NULL, time TEXT NOT NULL, zone TEXT NOT NULL, reported TEXT NOT NULL, case_number TEXT NOT NULL, next_step TEXT NOT NULL) STRICT",
    ];

    /// What version 4 adds, in the order of names.
    const ADDED_4: [&str; 2] = [
        "CREATE TABLE photo (path BLOB NOT NULL PRIMARY KEY, size INTEGER NOT NULL, modified INTEGER NOT NULL, scan TEXT NOT NULL, views BLOB) STRICT",
        "CREATE TABLE photo_root (path BLOB NOT NULL PRIMARY KEY) STRICT",
    ];

    fn schema(conn: &Connection) -> String {
        let mut all = conn.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name").unwrap();
        let lines: Vec<String> = all.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap();
        lines.join("\n")
    }

    #[test]
    fn the_schema_is_the_one_written_down_here() {
        let mut conn = Connection::open_in_memory().unwrap();
        migrate(&mut conn, &MIGRATIONS[..1]).unwrap();
        assert_eq!(schema(&conn), SCHEMA_1, "version 1 is frozen: a change is a new migration");
        assert_eq!(version(&conn), Ok(1));
        migrate(&mut conn, &MIGRATIONS[..2]).unwrap();
        let (second, first) = (schema(&conn), SCHEMA_1.lines().collect::<Vec<_>>());
        let added: Vec<_> = second.lines().filter(|line| !first.contains(line)).collect();
        assert_eq!(added, ADDED_2, "version 2 is frozen: a change is a new migration");
        assert_eq!(second.lines().count(), first.len() + added.len(), "and it takes nothing away");
        migrate(&mut conn, &MIGRATIONS[..3]).unwrap();
        let third = schema(&conn);
        let added: Vec<_> = third.lines().filter(|line| !second.lines().any(|before| before == *line)).collect();
        assert_eq!(added, ADDED_3, "version 3 is frozen: a change is a new migration");
        assert_eq!(third.lines().count(), second.lines().count() + added.len(), "and it takes nothing away");
        migrate(&mut conn, &MIGRATIONS[..4]).unwrap();
        let fourth = schema(&conn);
        let added: Vec<_> = fourth.lines().filter(|line| !third.lines().any(|before| before == *line)).collect();
        assert_eq!(added, ADDED_4, "version 4 is frozen: a change is a new migration");
        assert_eq!(fourth.lines().count(), third.lines().count() + added.len(), "and it takes nothing away");
        assert_eq!(KNOWN, 4, "a new version needs its own snapshot here");
    }

    #[test]
    fn an_older_database_gets_only_what_it_lacks() {
        let mut conn = Connection::open_in_memory().unwrap();
        migrate(&mut conn, &[&["CREATE TABLE a (x)"]]).unwrap();
        conn.execute("INSERT INTO a VALUES (1)", []).unwrap();
        let two: &[&[&str]] = &[&["CREATE TABLE a (x)"], &["CREATE TABLE b (y)", "INSERT INTO b SELECT x FROM a"]];
        migrate(&mut conn, two).unwrap();
        migrate(&mut conn, two).unwrap();
        let moved: i64 = conn.query_row("SELECT count(*) FROM b", [], |row| row.get(0)).unwrap();
        assert_eq!((version(&conn), moved), (Ok(2), 1), "each migration runs once");
    }

    #[test]
    fn a_migration_that_fails_leaves_the_version_before() {
        let mut conn = Connection::open_in_memory().unwrap();
        let broken: &[&[&str]] = &[&["CREATE TABLE a (x)"], &["CREATE TABLE a (x)"]];
        assert!(migrate(&mut conn, broken).is_err(), "a table cannot be made twice");
        assert_eq!((version(&conn), schema(&conn)), (Ok(0), String::new()), "all or nothing");
    }

    #[test]
    fn a_newer_database_is_refused() {
        let mut conn = Connection::open_in_memory().unwrap();
        conn.pragma_update(None, "user_version", 9).unwrap();
        assert_eq!(migrate(&mut conn, MIGRATIONS), Err(StoreError::Newer { found: 9, known: KNOWN }));
    }
}
