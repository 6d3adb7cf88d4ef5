use crate::run::{Place, argument, has_fields, run};
use app::{Clock, Severity};

#[test]
fn each_finding_is_a_record_and_a_failure_ends_with_one() {
    let (_, check) = app::checked_content(Clock::System.today()).unwrap();
    let told = run(&["content", "check", "--json"]);
    let records = told.records();
    assert_eq!(told.code, i32::from(!check.passes()));
    let findings: Vec<_> = records.iter().filter(|record| record["type"] == "finding").collect();
    assert_eq!(findings.len(), check.findings.len());
    for (record, finding) in findings.into_iter().zip(&check.findings) {
        has_fields(record, &["type", "severity", "id", "what"]);
        let severity = if finding.severity == Severity::Failure { "failure" } else { "warning" };
        assert_eq!((&record["severity"], &record["id"]), (&severity.into(), &finding.id.as_str().into()));
    }
}

#[test]
fn every_age_confidence_and_gap_is_told() {
    let (content, _) = app::checked_content(Clock::System.today()).unwrap();
    let records = run(&["content", "check", "--json"]).records();
    let entries: Vec<_> = records.iter().filter(|record| record["type"] == "entry").collect();
    assert_eq!(entries.len(), app::ledger(&content).len(), "everything with a date and a confidence");
    let fields = ["type", "kind", "id", "checked_on", "months", "old", "confidence", "path_confidence", "gaps"];
    for entry in &entries {
        has_fields(entry, &fields);
        let unconfirmed = entry["confidence"] == "C";
        let gaps = entry["gaps"].as_array().unwrap();
        assert_eq!(gaps.iter().any(|gap| gap == "fact"), unconfirmed, "{entry}");
        assert_eq!(gaps.iter().any(|gap| gap == "path"), entry["path_confidence"] == "C", "{entry}");
    }
    let summary = records.last().unwrap();
    assert_eq!(summary["type"], "summary");
    let facts = entries.iter().filter(|entry| entry["confidence"] == "C").count();
    assert_eq!(summary["unconfirmed_facts"], facts);
    assert_eq!(summary["entries"], entries.len());
}

/// A folder as somebody edits it: the same project, with one slip.
#[test]
fn a_folder_can_be_checked_without_building_anything() {
    let project = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let place = Place::new();
    for part in ["assets/content", "locales"] {
        copy(&project.join(part), &place.path(part));
    }
    let from = place.path("");
    let check = || place.run(&["content", "check", "--from", argument(&from), "--lang", "en"]);
    assert_eq!(check().code, 0, "{}", check().out);
    let file = place.path("locales/en/content/whatsapp.ftl");
    let words = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, words.replacen("    .why = ", "    .wy = ", 1)).unwrap();
    let told = check();
    assert_eq!(told.code, 1);
    assert!(told.out.contains(".why: has no words in en"), "{}", told.out);
    std::fs::write(&file, "step-whatsapp = { $oops\n").unwrap();
    assert!(check().err.contains("whatsapp.ftl, line "), "{}", check().err);
    std::fs::write(&file, words).unwrap();
    std::fs::write(place.path("assets/content/places/whatsapp.toml"), "id = 7").unwrap();
    assert!(check().err.contains("whatsapp.toml"), "{}", check().err);
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name())).unwrap();
        if path.is_dir() {
            copy(&path, &to.join(name));
        } else {
            std::fs::copy(&path, to.join(name)).unwrap();
        }
    }
}

#[test]
fn people_are_told_whether_something_is_wrong() {
    let (_, check) = app::checked_content(Clock::System.today()).unwrap();
    let told = run(&["content", "check", "--lang", "en"]);
    assert_eq!(told.out.ends_with("The content is in order.\n"), check.passes(), "{}", told.out);
}
