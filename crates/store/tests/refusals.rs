//! Everything that can be wrong with a home has a name, and nothing in it is changed by finding out.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::{bytes_of, home, lived_in, raw};
use rusqlite::config::DbConfig;
use std::{fs, io::ErrorKind};
use store::{Home, Household, StoreError};

/// Opens and creates; both must be refused and no byte changed.
fn assert_refused(home: &Home, opening: &StoreError, what: &str) {
    let _lock = home.lock().unwrap();
    let before = bytes_of(home.path());
    assert_eq!(&Household::open(home).unwrap_err(), opening, "opening: {what}");
    assert_eq!(Household::create(home).unwrap_err(), StoreError::AlreadyThere, "creating: {what}");
    assert!(bytes_of(home.path()) == before, "files were changed: {what}");
    assert!(home.has_household(), "it must be seen: {what}");
}

fn write(home: &Home, name: &str, bytes: impl AsRef<[u8]>) {
    fs::write(home.path().join(name), bytes).unwrap();
}

#[test]
fn a_household_is_not_made_twice() {
    let (_temp, home) = lived_in();
    let _lock = home.lock().unwrap();
    let before = bytes_of(home.path());
    assert_eq!(Household::create(&home).unwrap_err(), StoreError::AlreadyThere);
    assert!(bytes_of(home.path()) == before, "files were changed");
}

#[test]
fn there_may_be_none() {
    let (_temp, home) = home();
    let _lock = home.lock().unwrap();
    let nothing = StoreError::Io { doing: "read key", kind: ErrorKind::NotFound };
    assert_eq!(Household::open(&home).unwrap_err(), nothing);
    assert_eq!(bytes_of(home.path()).len(), 1, "only the lock may lie there");
}

#[test]
fn a_newer_database_stays_as_it_is() {
    let (_temp, home) = lived_in();
    raw(&home).pragma_update(None, "user_version", 7).unwrap();
    assert_refused(&home, &StoreError::Newer { found: 7, known: 4 }, "newer");
}

#[test]
fn a_newer_database_that_was_not_closed_stays_as_it_is() {
    let (_temp, home) = lived_in();
    let conn = raw(&home);
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).unwrap();
    conn.pragma_update(None, "user_version", 7).unwrap();
    drop(conn);
    assert!(!bytes_of(home.path())["household.db-wal"].is_empty(), "the version must be in the WAL only");
    // The index of the WAL holds no data and is made anew by whoever reads.
    fs::remove_file(home.path().join("household.db-shm")).unwrap();
    let _lock = home.lock().unwrap();
    let before = bytes_of(home.path());
    assert_eq!(Household::open(&home).unwrap_err(), StoreError::Newer { found: 7, known: 4 });
    let mut after = bytes_of(home.path());
    after.remove("household.db-shm");
    assert!(after == before, "database, WAL and key must be untouched");
}

#[test]
fn a_newer_key_file_stays_as_it_is() {
    let (_temp, home) = lived_in();
    write(&home, "household.key", r#"{"format":2,"anything":[]}"#);
    assert_refused(&home, &StoreError::Newer { found: 2, known: 1 }, "newer key");
}

#[test]
fn a_password_is_locked() {
    let (_temp, home) = lived_in();
    write(&home, "household.key", r#"{"format":1,"slots":[{"wrap":"password","salt":"00","key":"00"}]}"#);
    assert_refused(&home, &StoreError::Locked, "password");
}

#[test]
fn a_missing_key_is_named() {
    let (_temp, home) = lived_in();
    fs::remove_file(home.path().join("household.key")).unwrap();
    assert_refused(&home, &StoreError::KeyMissing, "no key");
}

#[test]
fn a_damaged_key_file_is_named() {
    for garbage in ["", "garbage", r#"{"format":1}"#, r#"{"format":1,"slots":[{"wrap":"open","key":"0f"}]}"#] {
        let (_temp, home) = lived_in();
        write(&home, "household.key", garbage);
        assert_refused(&home, &StoreError::Damaged, garbage);
    }
}

#[test]
fn another_key_opens_nothing() {
    let ((_one, home), (_two, other)) = (lived_in(), lived_in());
    fs::copy(other.path().join("household.key"), home.path().join("household.key")).unwrap();
    assert_refused(&home, &StoreError::Damaged, "another household's key");
}

#[test]
fn a_missing_database_is_not_begun_again_in_silence() {
    let (_temp, home) = lived_in();
    fs::remove_file(home.path().join("household.db")).unwrap();
    assert_refused(&home, &StoreError::Damaged, "no database");
}

#[test]
fn a_database_cut_short_at_any_page_is_damaged() {
    let (_temp, home) = lived_in();
    let whole = fs::read(home.path().join("household.db")).unwrap();
    assert!(whole.len() > 5 * 4096, "there must be pages to cut");
    for length in [0, 1, 15, 100, 4095, 4096, 4097, 3 * 4096, whole.len() - 4096, whole.len() - 1] {
        write(&home, "household.db", &whole[..length]);
        assert_refused(&home, &StoreError::Damaged, &format!("cut to {length} bytes"));
    }
}

#[test]
fn one_flipped_byte_in_any_page_is_damaged() {
    let (_temp, home) = lived_in();
    let whole = fs::read(home.path().join("household.db")).unwrap();
    for page in 0..whole.len() / 4096 {
        let mut flipped = whole.clone();
        flipped[page * 4096 + 2000] ^= 1;
        write(&home, "household.db", &flipped);
        assert_refused(&home, &StoreError::Damaged, &format!("page {page}"));
    }
    write(&home, "household.db", &whole);
    Household::open(&home).unwrap();
}

#[test]
fn garbage_is_damaged() {
    for garbage in [&b"not a database"[..], &[0; 8192], b"SQLite format 3\0"] {
        let (_temp, home) = lived_in();
        write(&home, "household.db", garbage);
        assert_refused(&home, &StoreError::Damaged, "garbage");
    }
}

#[test]
fn a_plain_database_in_its_place_is_damaged() {
    let (_temp, home) = lived_in();
    let path = home.path().join("household.db");
    fs::remove_file(&path).unwrap();
    rusqlite::Connection::open(&path).unwrap().execute_batch("CREATE TABLE setting (key, value)").unwrap();
    assert_refused(&home, &StoreError::Damaged, "plain database");
}

#[test]
fn a_table_that_is_gone_is_damaged() {
    let (_temp, home) = lived_in();
    raw(&home).execute_batch("DROP TABLE note").unwrap();
    let household = Household::open(&home).unwrap();
    assert_eq!(household.notes(), Err(StoreError::Damaged));
}

#[test]
fn a_stray_wal_is_never_played_into_a_new_household() {
    let (_temp, home) = home();
    let _lock = home.lock().unwrap();
    write(&home, "household.db-wal", "somebody's last changes");
    assert_eq!(Household::create(&home).unwrap_err(), StoreError::AlreadyThere);
    assert_eq!(Household::open(&home).unwrap_err(), StoreError::KeyMissing);
}

#[test]
fn a_place_below_a_file_cannot_be_written() {
    let (temp, _) = home();
    let file = temp.path().join("a file");
    fs::write(&file, "mine").unwrap();
    for path in [file.clone(), file.join("home"), file.join("a/b")] {
        let home = Home::new(path.clone());
        assert!(!home.has_household(), "{path:?}");
        assert_eq!(home.lock().unwrap_err(), StoreError::ReadOnly, "{path:?}");
        assert_eq!(Household::create(&home).unwrap_err(), StoreError::ReadOnly, "{path:?}");
    }
    assert_eq!(fs::read(&file).unwrap(), b"mine", "the file must stay");
}

#[cfg(target_os = "linux")]
#[test]
fn a_place_where_no_folder_can_be_made_cannot_be_written() {
    for place in ["/proc/household", "/sys/household"] {
        assert_eq!(Home::new(place.into()).lock().unwrap_err(), StoreError::ReadOnly, "{place}");
    }
}
