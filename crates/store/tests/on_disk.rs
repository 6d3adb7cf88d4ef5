//! A household on disk: it comes back, nobody else can read it, one start holds it.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use audit::{Answer, Child, Intake, LookId, Question, Round, Sighting, StepId};
use common::{bytes_of, home, lived_in, names_in};
use jiff::{Timestamp, civil::date};
use std::{collections::BTreeMap, fs};
use store::{Home, Household, Intention, Moment, StoreError, wipe};

const SECRETS: [&str; 7] =
    ["Murmeltier", "oma-fragen", "whatsapp-profile", "sonntags", "schaukelpferd", "2031-05-17", "CREATE TABLE"];

fn step() -> StepId {
    StepId::new("whatsapp-profile-photo").unwrap()
}

fn tell_everything(household: &mut Household) {
    let now = Timestamp::UNIX_EPOCH;
    let child = Child { nickname: Some("Murmeltier".into()), age: None };
    let intake = Intake { children: vec![child], ..Intake::default() };
    let intention = Intention { situation: "sonntags".into(), deed: "schaukelpferd".into() };
    household.set_setting("language", "de").unwrap();
    household.save_question(Question::Children, &intake).unwrap();
    household.give_answer(&step(), Answer::Done, now).unwrap();
    household.set_note(&step(), "oma-fragen").unwrap();
    household.set_look(Round::Before, LookId::Search, Sighting::Found, now).unwrap();
    household.set_reflection(Moment::End, "schaukelpferd", now).unwrap();
    household.set_intention(&intention, now).unwrap();
    household.set_next_audit(date(2031, 5, 17)).unwrap();
}

fn assert_everything_is_there(household: &Household) {
    assert_eq!(household.setting("language"), Ok(Some("de".into())));
    assert_eq!(household.intake().unwrap().0.children[0].nickname.as_deref(), Some("Murmeltier"));
    assert_eq!(household.answers(), Ok([(step(), Answer::Done)].into()));
    assert_eq!(household.note(&step()), Ok(Some("oma-fragen".into())));
    assert_eq!(household.looks(), Ok([((Round::Before, LookId::Search), Sighting::Found)].into()));
    assert_eq!(household.reflections(), Ok(BTreeMap::from([(Moment::End, "schaukelpferd".into())])));
    assert_eq!(household.intention().unwrap().unwrap().deed, "schaukelpferd");
    assert_eq!(household.next_audit(), Ok(Some(date(2031, 5, 17))));
}

#[test]
fn everything_comes_back_after_closing() {
    let (_temp, home) = home();
    let _lock = home.lock().unwrap();
    tell_everything(&mut Household::create(&home).unwrap());
    for _ in 0..2 {
        assert_everything_is_there(&Household::open(&home).unwrap());
    }
}

#[test]
fn a_household_that_was_not_closed_comes_back() {
    let (temp, home) = home();
    let _lock = home.lock().unwrap();
    let mut household = Household::create(&home).unwrap();
    tell_everything(&mut household);
    // The files as a sudden end would leave them: the database, and everything told only in the WAL.
    let copy = Home::new(temp.path().join("copy"));
    let _copy_lock = copy.lock().unwrap();
    for name in ["household.db", "household.db-wal", "household.key"] {
        fs::copy(home.path().join(name), copy.path().join(name)).unwrap();
    }
    assert_everything_is_there(&Household::open(&copy).unwrap());
}

#[test]
fn what_was_told_in_memory_can_be_kept() {
    let (_temp, home) = home();
    let _lock = home.lock().unwrap();
    let mut unkept = Household::in_memory().unwrap();
    tell_everything(&mut unkept);
    Household::create(&home).unwrap().copy_from(&unkept).unwrap();
    assert_everything_is_there(&Household::open(&home).unwrap());
}

#[test]
fn nothing_told_can_be_read_from_the_files() {
    let (_temp, home) = home();
    let _lock = home.lock().unwrap();
    let mut household = Household::create(&home).unwrap();
    tell_everything(&mut household);
    let while_open = bytes_of(home.path());
    assert!(while_open["household.db-wal"].len() > 4096, "the WAL must hold what was just told");
    drop(household);
    let closed = bytes_of(home.path());
    assert!(closed["household.db"].len() > 4096, "the database must hold it after closing");
    for (name, bytes) in while_open.iter().chain(&closed) {
        for secret in SECRETS {
            let found = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
            assert!(!found, "{secret} can be read in {name}");
        }
    }
    assert!(!closed["household.db"].starts_with(b"SQLite format 3"), "not even the header may be plain");
}

#[test]
fn only_our_files_lie_there_and_a_closed_household_is_one_file_with_its_key() {
    let (_temp, home) = lived_in();
    assert_eq!(names_in(home.path()), ["household.db", "household.key", "household.lock"]);
}

#[cfg(unix)]
#[test]
fn only_the_owner_can_read_the_files() {
    use std::os::unix::fs::PermissionsExt;
    let (_temp, home) = home();
    let _lock = home.lock().unwrap();
    let _household = Household::create(&home).unwrap();
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(home.path()), 0o700, "the folder");
    for name in names_in(home.path()) {
        assert_eq!(mode(&home.path().join(&name)), 0o600, "{name}");
    }
}

#[test]
fn each_household_has_its_own_key() {
    let ((_one, first), (_two, second)) = (lived_in(), lived_in());
    let key = |home: &Home| fs::read(home.path().join("household.key")).unwrap();
    assert_ne!(key(&first), key(&second), "a key must be random");
}

#[test]
fn one_start_holds_the_home() {
    let (_temp, home) = home();
    assert!(!home.path().exists() && !home.has_household(), "making the value must touch nothing");
    let lock = home.lock().unwrap();
    assert_eq!(home.lock().unwrap_err(), StoreError::InUse);
    drop(lock);
    drop(home.lock().unwrap());
}

#[test]
fn a_home_can_be_held_again_after_it_was_wiped_under_the_lock() {
    let (_temp, home) = lived_in();
    let wiped_with = home.lock().unwrap();
    wipe(&home).unwrap();
    let begun_again = home.lock().unwrap();
    drop(wiped_with);
    assert_eq!(home.lock().unwrap_err(), StoreError::InUse, "the new lock must be the one that counts");
    drop(begun_again);
}

#[test]
fn a_creation_that_was_cut_short_is_finished() {
    let (_temp, home) = lived_in();
    let _lock = home.lock().unwrap();
    let file = |name: &str| home.path().join(name);
    // Before the key was written.
    fs::remove_file(file("household.key")).unwrap();
    fs::rename(file("household.db"), file("household.db.new")).unwrap();
    fs::write(file("household.key.new"), "{\"format\":1,\"slo").unwrap();
    assert!(!home.has_household(), "half a creation is no household");
    drop(Household::create(&home).unwrap());
    // After the key was written.
    let key = fs::read(file("household.key")).unwrap();
    fs::remove_file(file("household.db")).unwrap();
    fs::write(file("household.db.new"), "half").unwrap();
    assert!(!home.has_household(), "half a creation is no household");
    drop(Household::create(&home).unwrap());
    assert_eq!(fs::read(file("household.key")).unwrap(), key, "a key is never replaced");
    assert_eq!(Household::open(&home).unwrap().answers(), Ok(BTreeMap::new()));
    assert_eq!(names_in(home.path()), ["household.db", "household.key", "household.lock"]);
}

#[test]
fn a_household_may_move_to_another_thread() {
    let household = Household::in_memory().unwrap();
    std::thread::spawn(move || household.answers().unwrap()).join().unwrap();
}
