use crate::run::{Place, argument, has_fields, run, text};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/photos")
}

fn named<'a>(records: &'a [Value], name: &str) -> &'a Value {
    records.iter().find(|record| text(record, "file").ends_with(name)).unwrap_or_else(|| panic!("{name} has its line"))
}

fn found<'a>(record: &'a Value, kind: &str) -> &'a Value {
    let findings = record["findings"].as_array().unwrap();
    findings.iter().find(|finding| finding["kind"] == kind).unwrap_or_else(|| panic!("{kind} is found"))
}

#[test]
fn a_scan_has_one_object_a_file_with_what_it_gives_away() {
    let folder = fixtures();
    let told = run(&["photos", "scan", argument(&folder), "--json", "--jobs", "2"]);
    let records = told.records();
    assert_eq!((told.code, records.len()), (1, 6), "the broken ones are told, the rest was read");
    for record in &records {
        has_fields(record, &["file", "format", "verdict", "reason", "findings", "unknown"]);
    }
    let beach = named(&records, "beach.jpg");
    assert_eq!((text(beach, "format"), text(beach, "verdict")), ("jpeg", "read"));
    let place = found(beach, "location");
    assert!(
        (place["lat"].as_f64().unwrap() - 52.6226).abs() < 1e-5
            && (place["lon"].as_f64().unwrap() - 10.0815).abs() < 1e-5
    );
    assert_eq!(found(beach, "date")["value"], "2024-05-06T17:08:09+02:00");
    assert_eq!(found(beach, "person")["name"], "Mika");
    assert_eq!(found(beach, "caption")["text"], "Mika am See");
    assert_eq!(found(beach, "author")["text"], "Kim Muster");
    assert_eq!(found(beach, "hidden-preview")["width"], 200);
    assert_eq!(named(&records, "empty.jpg")["reason"], "empty");
    assert_eq!(named(&records, "README.md")["verdict"], "unsupported");
}

#[test]
fn a_scan_for_people_is_made_of_sentences() {
    let file = fixtures().join("beach.jpg");
    let told = run(&["photos", "scan", argument(&file)]);
    assert_eq!(told.code, 0, "{}", told.err);
    for says in ["Celle", "Mika", "6. Mai 2024"] {
        assert!(told.out.replace('\u{a0}', " ").contains(says), "{says}: {}", told.out);
    }
}

#[test]
fn cleaning_writes_proven_copies_and_says_what_was_not_cleaned() {
    let place = Place::new();
    fs::create_dir(place.path("clean")).unwrap();
    let folder = fixtures();
    let told = place.run(&["photos", "clean", argument(&folder), "--out", "clean", "--json"]);
    let records = told.records();
    assert_eq!((told.code, records.len()), (1, 6));
    for record in &records {
        has_fields(record, &["file", "out", "verdict", "reason", "removed", "kept", "left"]);
        assert_eq!(record["out"].is_string(), text(record, "verdict") == "clean");
    }
    let beach = named(&records, "beach.jpg");
    assert_eq!(text(beach, "verdict"), "clean");
    assert!(beach["removed"].as_array().unwrap().contains(&"location".into()));
    assert_eq!(named(&records, "empty.jpg")["verdict"], "unreadable");
    let again = place.run(&["photos", "scan", "clean", "--whole", "--json"]);
    assert_eq!(again.code, 0);
    for record in again.records() {
        assert_eq!(
            (record["findings"].clone(), record["unknown"].clone()),
            (Value::Array(vec![]), Value::Array(vec![]))
        );
    }
}

#[test]
fn a_folder_that_is_not_there_is_told() {
    let place = Place::new();
    let told = place.run(&["photos", "clean", "x.jpg", "--out", "nowhere"]);
    assert_eq!((told.code, told.out.as_str()), (1, ""));
    assert!(told.err.contains("nowhere"));
    assert_eq!(run(&["photos", "scan"]).code, 2, "no path is wrong usage");
    assert_eq!(run(&["photos", "scan", ".", "--jobs", "0"]).code, 2);
}
