//! A look at a database before it is opened for writing, so that a newer or damaged file stays as it is.

use crate::{
    Home,
    durable::{exists, has_bytes},
    error::{StoreError, sql},
    home::{DATABASE, JOURNAL, WAL},
    key::Key,
    migrations::{KNOWN, version},
    unlock::unlock,
};
use rusqlite::{Connection, OpenFlags, config::DbConfig};
use std::path::Path;

/// Reads version and structure without changing a byte of the database or its WAL.
///
/// A rollback journal can only be played back by writing. It exists only where the file system cannot do WAL and
/// the last evening was cut short; then the look is left out, and the version is checked again before migrating.
///
/// # Errors
/// [`StoreError::Newer`], [`StoreError::Damaged`], [`StoreError::ReadOnly`] when not even reading is allowed.
pub(crate) fn look(home: &Home, key: &Key) -> Result<(), StoreError> {
    const DOING: &str = "look at database";
    if !exists(&home.file(DATABASE)) {
        return Err(StoreError::Damaged);
    }
    if has_bytes(&home.file(JOURNAL)) {
        return Ok(());
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let address = address(&home.file(DATABASE), has_bytes(&home.file(WAL)));
    let conn = Connection::open_with_flags(address, flags).map_err(sql(DOING))?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).map_err(sql(DOING))?;
    unlock(&conn, key)?;
    match version(&conn)? {
        0 => return Err(StoreError::Damaged),
        found if found > KNOWN => return Err(StoreError::Newer { found, known: KNOWN }),
        _ => {}
    }
    let verdict: String = conn.pragma_query_value(None, "quick_check", |row| row.get(0)).map_err(sql(DOING))?;
    if verdict == "ok" { Ok(()) } else { Err(StoreError::Damaged) }
}

/// The database as a URI. With nothing in the WAL the file is all there is, and `immutable` keeps SQLite from
/// making companions; otherwise the WAL is read too.
fn address(path: &Path, wal_in_use: bool) -> String {
    let mut address = String::from("file:");
    for &byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => address.push(char::from(byte)),
            _ => address.push_str(&format!("%{byte:02X}")),
        }
    }
    address + if wal_in_use { "?mode=ro" } else { "?immutable=1" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_may_have_any_name() {
        let path = Path::new("/tmp/a b?c#d%ä/household.db");
        assert_eq!(address(path, false), "file:%2Ftmp%2Fa%20b%3Fc%23d%25%C3%A4%2Fhousehold.db?immutable=1");
        assert!(address(path, true).ends_with("household.db?mode=ro"), "a WAL in use must be read");
    }
}
