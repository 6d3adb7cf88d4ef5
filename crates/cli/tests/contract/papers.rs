use crate::run::{Place, argument, has_fields, run, text};
use std::fs;

#[test]
fn each_paper_is_a_record() {
    let papers = run(&["papers", "list", "--json", "--lang", "en"]);
    assert_eq!((papers.code, papers.err.as_str()), (0, ""));
    let papers = papers.records();
    papers.iter().for_each(|paper| has_fields(paper, &["paper", "title", "about", "file", "languages"]));
    let ids: Vec<_> = papers.iter().map(|paper| text(paper, "paper")).collect();
    let sheets = audit::Incident::ALL.iter().map(|incident| incident.key());
    let wanted: Vec<_> = ["plan", "show", "numbers", "sayno", "note"].into_iter().chain(sheets).collect();
    assert_eq!(ids, wanted);
    assert!(run(&["papers", "list"]).out.starts_with("plan: "));
}

#[test]
fn each_paper_can_be_made_in_each_language_without_answers() {
    for id in ["plan", "show", "numbers", "sayno", "note", "blackmail"] {
        for lang in ["de", "en"] {
            let place = Place::new();
            let told = place.run(&["papers", "make", id, "--lang", lang, "-o", "paper.pdf"]);
            assert_eq!((told.code, told.out.as_str()), (0, ""), "{}", told.err);
            assert!(told.err.contains("paper.pdf"), "it says what was written: {}", told.err);
            assert!(fs::read(place.path("paper.pdf")).unwrap().starts_with(b"%PDF-"), "{id} {lang}");
            assert_eq!(place.files(), ["paper.pdf"], "no household was touched or made");
        }
    }
}

#[test]
fn answers_change_the_plan_on_paper() {
    let place = Place::new();
    let answers = place.file("a.json", r#"{"intake": {"places": ["tiktok"]}, "answers": {"gone-step": "done"}}"#);
    let told = place.run(&["papers", "make", "plan", "--answers", argument(&answers), "-o", "some.pdf"]);
    assert_eq!(told.code, 1, "one answer was left out");
    assert!(told.err.contains("gone-step"), "{}", told.err);
    assert_eq!(place.run(&["papers", "make", "plan", "-o", "all.pdf"]).code, 0);
    let size = |name: &str| fs::metadata(place.path(name)).unwrap().len();
    assert!(size("some.pdf") < size("all.pdf"), "one place takes less paper than eight");
}

#[test]
fn a_file_that_is_there_is_replaced_only_with_force() {
    let place = Place::new();
    let precious = place.file("out.pdf", "precious");
    let told = place.run(&["papers", "make", "show", "--lang", "en", "-o", argument(&precious)]);
    assert_eq!(told.code, 1);
    assert!(told.err.contains("--force"), "it says how: {}", told.err);
    assert_eq!(fs::read_to_string(&precious).unwrap(), "precious");
    assert_eq!(place.run(&["papers", "make", "show", "--force", "-o", argument(&precious)]).code, 0);
    assert!(fs::read(&precious).unwrap().starts_with(b"%PDF-"));
}

#[test]
fn a_paper_that_cannot_be_written_leaves_nothing() {
    let place = Place::new();
    let told = place.run(&["papers", "make", "show", "-o", "nowhere/out.pdf"]);
    assert_eq!((told.code, place.files().len()), (1, 0));
    assert!(told.err.contains("out.pdf"), "{}", told.err);
}

#[test]
fn answers_that_cannot_be_read_make_no_paper() {
    let place = Place::new();
    let told = place.run(&["papers", "make", "plan", "--answers", "missing.json", "-o", "out.pdf"]);
    assert_eq!((told.code, place.files().len()), (1, 0));
}
