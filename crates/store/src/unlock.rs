//! Giving a connection its key.

use crate::{
    error::{StoreError, sql},
    key::Key,
};
use rusqlite::Connection;

/// SQLCipher writes its errors to stderr; ours have names. Freed memory is overwritten.
pub(crate) const QUIET: &str = "PRAGMA cipher_log_level = NONE; PRAGMA cipher_memory_security = ON;";

/// Gives a connection the key. Must come before anything is read.
pub(crate) fn unlock(conn: &Connection, key: &Key) -> Result<(), StoreError> {
    conn.execute_batch(QUIET).map_err(sql("unlock database"))?;
    conn.pragma_update(None, "key", key.as_pragma()).map_err(sql("unlock database"))
}
