//! Setting a household aside, and wiping it.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::{bytes_of, home, lived_in, names_in};
use std::{fs, io::ErrorKind};
use store::{Home, Household, StoreError, wipe};

#[test]
fn a_damaged_household_is_kept_and_a_new_one_begun() {
    let (_temp, home) = lived_in();
    let _lock = home.lock().unwrap();
    fs::write(home.path().join("household.db-wal"), "leftover").unwrap();
    fs::write(home.path().join("household.db"), "garbage").unwrap();
    let before = bytes_of(home.path());

    let aside = home.set_aside("2026-11-23T201530Z").unwrap();
    assert_eq!(aside, home.path().join("set-aside-2026-11-23T201530Z"));
    assert!(!home.has_household(), "the home must be free");
    let kept = bytes_of(&aside);
    assert_eq!(kept.keys().collect::<Vec<_>>(), ["household.db", "household.db-wal", "household.key"]);
    assert!(kept.iter().all(|(name, bytes)| before[name] == *bytes), "what is set aside must stay as it was");

    assert_eq!(Household::create(&home).unwrap().answers().map(|a| a.len()), Ok(0));
    assert!(bytes_of(&aside) == kept, "the new household must not touch the old one");
}

#[test]
fn what_was_set_aside_is_still_a_household() {
    let (_temp, home) = lived_in();
    let aside = Home::new(home.set_aside("1").unwrap());
    assert_eq!(Household::open(&aside).unwrap().setting("language"), Ok(Some("de".into())));
}

#[test]
fn setting_aside_never_overwrites() {
    let (_temp, home) = lived_in();
    home.set_aside("1").unwrap();
    Household::create(&home).unwrap();
    let before = bytes_of(home.path());
    assert_eq!(home.set_aside("1"), Err(StoreError::AlreadyThere));
    let refused = |stamp| home.set_aside(stamp).unwrap_err();
    for stamp in ["", "..", "a/b", "a\\b", "a b", "ä", "1.db"] {
        assert_eq!(refused(stamp), StoreError::Io { doing: "set aside", kind: ErrorKind::InvalidInput }, "{stamp:?}");
    }
    assert!(bytes_of(home.path()) == before, "files were changed");
}

#[test]
fn nothing_can_be_set_aside_where_nothing_is() {
    let (_temp, home) = home();
    let _lock = home.lock().unwrap();
    let nothing = StoreError::Io { doing: "set aside", kind: ErrorKind::NotFound };
    assert_eq!(home.set_aside("1"), Err(nothing));
    assert_eq!(names_in(home.path()), ["household.lock"], "no folder may be made for nothing");
}

#[test]
fn a_wipe_leaves_nothing_of_ours() {
    let (temp, home) = lived_in();
    let lock = home.lock().unwrap();
    home.set_aside("1").unwrap();
    Household::create(&home).unwrap();
    for name in
        ["household.db-wal", "household.db-shm", "household.db-journal", "household.db.new", "household.key.new"]
    {
        fs::write(home.path().join(name), "left by a sudden end").unwrap();
    }
    wipe(&home).unwrap();
    drop(lock);
    assert_eq!(fs::read_dir(temp.path()).unwrap().count(), 0, "the folder must be gone too");
    assert_eq!(wipe(&home), Ok(()), "wiping nothing is fine");
    assert!(!home.has_household() && !home.path().exists(), "looking must not make anything");
}

#[test]
fn a_wipe_keeps_what_is_not_ours() {
    let (_temp, home) = lived_in();
    let lock = home.lock().unwrap();
    home.set_aside("1").unwrap();
    Household::create(&home).unwrap();
    let theirs = ["holiday.jpg", "household.txt", "household.db.bak", "set-aside-1/letter.txt", "photos/household.key"];
    fs::create_dir(home.path().join("photos")).unwrap();
    for name in theirs {
        fs::write(home.path().join(name), name).unwrap();
    }
    wipe(&home).unwrap();
    drop(lock);
    let mut expected = theirs;
    expected.sort_unstable();
    assert_eq!(names_in(home.path()), expected, "exactly the foreign files must stay");
    assert!(bytes_of(home.path()).iter().all(|(name, bytes)| name.as_bytes() == bytes), "and stay as they were");
}

#[test]
fn a_wipe_names_what_it_could_not_remove_and_the_keys_are_gone_first() {
    let (_temp, home) = lived_in();
    let _lock = home.lock().unwrap();
    fs::remove_file(home.path().join("household.db")).unwrap();
    fs::create_dir_all(home.path().join("household.db/stuck")).unwrap();
    assert_eq!(wipe(&home), Err(StoreError::LeftBehind { names: vec!["household.db".into()] }));
    assert!(names_in(home.path()).is_empty(), "everything else must be gone");
}

#[cfg(unix)]
#[test]
fn a_wipe_overwrites_the_key_where_it_lies() {
    let (temp, home) = lived_in();
    let (key, witness) = (home.path().join("household.key"), temp.path().join("witness"));
    fs::hard_link(&key, &witness).unwrap();
    let before = fs::read(&key).unwrap();
    wipe(&home).unwrap();
    let after = fs::read(&witness).unwrap();
    assert_eq!(after.len(), before.len(), "every byte must be overwritten");
    let same = before.iter().zip(&after).filter(|(before, after)| before == after).count();
    assert!(same < 16, "{same} bytes of the key file survived");
}

#[cfg(unix)]
#[test]
fn a_wipe_does_not_follow_links() {
    use std::os::unix::fs::symlink;
    let (temp, home) = lived_in();
    let theirs = temp.path().join("theirs");
    fs::create_dir(&theirs).unwrap();
    fs::write(theirs.join("household.key"), "theirs").unwrap();
    fs::remove_file(home.path().join("household.key")).unwrap();
    symlink(theirs.join("household.key"), home.path().join("household.key")).unwrap();
    symlink(&theirs, home.path().join("set-aside-1")).unwrap();
    wipe(&home).unwrap();
    assert_eq!(fs::read(theirs.join("household.key")).unwrap(), b"theirs", "a link's end is not ours");
    assert!(!home.path().join("household.key").exists(), "the link itself is");
}
