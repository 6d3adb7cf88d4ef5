use crate::run::{Place, Told, run};
use std::io::Read;
use std::process::Stdio;

#[test]
fn wrong_usage_ends_with_two_and_says_so_on_stderr() {
    for arguments in [
        &[][..],
        &["photos"],
        &["places", "--lang", "fr"],
        &["places", "--lang", "qps-long"],
        &["plan", "--json"],
        &["content"],
        &["papers", "make", "invoice", "-o", "x.pdf"],
        &["papers", "make", "plan"],
        &["places", "more"],
    ] {
        let told = run(arguments);
        assert_eq!((told.code, told.out.as_str()), (2, ""), "{arguments:?}");
        assert!(!told.err.is_empty(), "{arguments:?} is explained");
    }
}

#[test]
fn help_and_version_are_no_errors() {
    for arguments in [["--help"], ["--version"]] {
        let told = run(&arguments);
        assert_eq!(told.code, 0);
        assert!(told.out.contains("schnappschutz-cli"));
    }
}

#[test]
fn a_reader_that_leaves_early_is_no_error() {
    let place = Place::new();
    let mut child =
        place.command(&["places"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
    let mut first = [0];
    let mut reader = child.stdout.take().unwrap();
    reader.read_exact(&mut first).unwrap();
    drop(reader);
    let told = Told::of(child.wait_with_output().unwrap());
    assert_eq!((told.code, told.err.as_str()), (0, ""), "no panic, no message");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told() {
    let place = Place::new();
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let told = Told::of(place.command(&["places", "--json"]).stdout(full).output().unwrap());
    assert_eq!(told.code, 1);
    assert!(!told.err.is_empty() && !told.err.contains("panicked"), "{}", told.err);
}

#[test]
fn a_system_in_english_is_answered_in_english() {
    let place = Place::new();
    let asked = |locale: &str, arguments: &[&str]| {
        Told::of(place.command(arguments).env("LC_ALL", locale).output().unwrap()).out
    };
    let [german, english] = ["de", "en"].map(|lang| asked("fr_FR.UTF-8", &["papers", "list", "--lang", lang]));
    assert_ne!(german, english);
    assert_eq!(asked("en_GB.UTF-8", &["papers", "list"]), english);
    assert_eq!(asked("C", &["papers", "list"]), german, "German where the system says nothing");
}

#[test]
fn no_household_is_made_or_looked_for() {
    let place = Place::new();
    for arguments in [&["places"][..], &["help-lines"], &["content", "check"], &["papers", "list"]] {
        assert!(place.run(arguments).code < 2, "{arguments:?}");
    }
    assert!(place.files().is_empty(), "nothing was written beside the answer");
}
