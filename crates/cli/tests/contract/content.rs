use crate::run::{has_fields, run};
use app::{Clock, Severity};

#[test]
fn each_finding_is_a_record_and_a_failure_ends_with_one() {
    let (_, check) = app::checked_content(Clock::System.today()).unwrap();
    let told = run(&["content", "check", "--json"]);
    let records = told.records();
    assert_eq!((told.code, records.len()), (i32::from(!check.passes()), check.findings.len()));
    for (record, finding) in records.iter().zip(&check.findings) {
        has_fields(record, &["severity", "id", "what"]);
        let severity = if finding.severity == Severity::Failure { "failure" } else { "warning" };
        assert_eq!((&record["severity"], &record["id"]), (&severity.into(), &finding.id.as_str().into()));
    }
}

#[test]
fn people_are_told_whether_something_is_wrong() {
    let (_, check) = app::checked_content(Clock::System.today()).unwrap();
    let told = run(&["content", "check", "--lang", "en"]);
    assert_eq!(told.out.ends_with("The content is in order.\n"), check.passes(), "{}", told.out);
}
