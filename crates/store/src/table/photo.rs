//! Photos that were looked at: where they lie and what they give away. Never a picture.

use crate::{Household, StoreError, error::sql, table::CopyRows};
use rusqlite::{Row, TransactionBehavior, params};

pub(crate) const PHOTOS_V4: &str = "CREATE TABLE photo \
(path BLOB NOT NULL PRIMARY KEY, size INTEGER NOT NULL, modified INTEGER NOT NULL, scan TEXT NOT NULL, views BLOB) STRICT";
pub(crate) const ROOTS_V4: &str = "CREATE TABLE photo_root (path BLOB NOT NULL PRIMARY KEY) STRICT";

const READ: &str = "SELECT path, size, modified, scan, views FROM photo ORDER BY rowid";
const WRITE: &str = "INSERT INTO photo (path, size, modified, scan, views) VALUES (?1, ?2, ?3, ?4, ?5)
    ON CONFLICT (path) DO UPDATE SET size = excluded.size, modified = excluded.modified, scan = excluded.scan,
    views = excluded.views";
const CLEAR: &str = "DELETE FROM photo";
const READ_ROOTS: &str = "SELECT path FROM photo_root ORDER BY rowid";
const WRITE_ROOT: &str = "INSERT OR IGNORE INTO photo_root (path) VALUES (?1)";
const CLEAR_ROOTS: &str = "DELETE FROM photo_root";
pub(crate) const COPY: CopyRows = (READ, WRITE);
pub(crate) const COPY_ROOTS: CopyRows = (READ_ROOTS, WRITE_ROOT);

/// One photo or video that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhotoRecord {
    /// Its path, in the bytes of the system.
    pub path: Vec<u8>,
    /// Its size in bytes when it was looked at.
    pub size: u64,
    /// When it was changed last, in nanoseconds since 1970.
    pub modified: i64,
    /// What it gives away, as text whose shape is the program's own.
    pub scan: String,
    /// What it looks like, for finding copies; as bytes whose shape is the program's own.
    pub views: Option<Vec<u8>>,
}

impl Household {
    /// All photos that were looked at, in the order in which they were.
    ///
    /// # Errors
    /// [`StoreError`] of a file that cannot be read.
    pub fn photos(&self) -> Result<Vec<PhotoRecord>, StoreError> {
        self.rows("read photos", READ, record)
    }

    /// Keeps photos, all of them or none; one that was there is replaced.
    ///
    /// # Errors
    /// [`StoreError`] of a file that cannot be written; then they are as they were.
    pub fn keep_photos(&mut self, photos: &[PhotoRecord]) -> Result<(), StoreError> {
        let doing = sql("write photos");
        let transaction = self.conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(&doing)?;
        for photo in photos {
            let mut write = transaction.prepare_cached(WRITE).map_err(&doing)?;
            // Sizes beyond 8 exabytes do not exist.
            let size = i64::try_from(photo.size).unwrap_or(i64::MAX);
            write.execute(params![photo.path, size, photo.modified, photo.scan, photo.views]).map_err(&doing)?;
        }
        transaction.commit().map_err(doing)
    }

    /// The folders and files the parent chose, in their order.
    ///
    /// # Errors
    /// [`StoreError`] of a file that cannot be read.
    pub fn photo_roots(&self) -> Result<Vec<Vec<u8>>, StoreError> {
        self.rows("read photo folders", READ_ROOTS, |row| row.get(0))
    }

    /// Adds folders and files the parent chose.
    ///
    /// # Errors
    /// [`StoreError`] of a file that cannot be written.
    pub fn add_photo_roots(&mut self, roots: &[Vec<u8>]) -> Result<(), StoreError> {
        let doing = sql("write photo folders");
        let transaction = self.conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(&doing)?;
        for root in roots {
            transaction.execute(WRITE_ROOT, [root]).map_err(&doing)?;
        }
        transaction.commit().map_err(doing)
    }

    /// Forgets every photo and folder.
    ///
    /// # Errors
    /// [`StoreError`] of a file that cannot be written; then all are still there.
    pub fn forget_photos(&mut self) -> Result<(), StoreError> {
        let doing = sql("forget photos");
        let transaction = self.conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(&doing)?;
        transaction.execute(CLEAR, []).map_err(&doing)?;
        transaction.execute(CLEAR_ROOTS, []).map_err(&doing)?;
        transaction.commit().map_err(doing)
    }
}

fn record(row: &Row<'_>) -> rusqlite::Result<PhotoRecord> {
    let size: i64 = row.get(1)?;
    Ok(PhotoRecord {
        path: row.get(0)?,
        size: u64::try_from(size).unwrap_or(0),
        modified: row.get(2)?,
        scan: row.get(3)?,
        views: row.get(4)?,
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;

    fn photo(path: &[u8], scan: &str) -> PhotoRecord {
        PhotoRecord { path: path.to_vec(), size: 7, modified: -1, scan: scan.to_owned(), views: None }
    }

    #[test]
    fn photos_are_kept_once_and_forgotten_together() {
        let mut household = Household::in_memory().unwrap();
        let strange = photo(b"/kinder/\xff.jpg", "{}");
        household.keep_photos(&[photo(b"/a", "1"), strange.clone()]).unwrap();
        household.keep_photos(&[photo(b"/a", "2")]).unwrap();
        assert_eq!(household.photos().unwrap(), [photo(b"/a", "2"), strange]);
        household.add_photo_roots(&[b"/kinder".to_vec(), b"/kinder".to_vec()]).unwrap();
        assert_eq!(household.photo_roots().unwrap(), [b"/kinder".to_vec()]);
        household.forget_photos().unwrap();
        assert!(household.photos().unwrap().is_empty() && household.photo_roots().unwrap().is_empty());
    }
}
