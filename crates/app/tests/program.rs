//! One program, as a parent would use it: keep, keep nothing, sample family, start again, delete.

#![allow(clippy::unwrap_used)]

use app::{Clock, Content, Country, Failure, Intention, Keeping, Lang, Moment, PaperId, Preferences, Program, Words};
use audit::{AgeBand, Answer, Child, Intake, LookId, Phone, Question, Round, Sighting, StepId};
use jiff::civil::date;
use std::path::Path;

fn start(home: &Path) -> Program {
    let clock = Clock::Fixed("2026-11-23T20:00:00Z".parse().unwrap());
    Program::start(Content::embedded().unwrap(), home.to_owned(), clock, Preferences::usual(Lang::De, Country::DE))
}

fn photo() -> StepId {
    StepId::new("whatsapp-profile-photo").unwrap()
}

fn family() -> Intake {
    let child = Child { nickname: Some("<script> {$x} #let".to_owned()), age: Some(AgeBand::Primary) };
    Intake { children: vec![child], phone: Some(Phone::Android), ..Intake::default() }
}

/// A kept household with something in every part.
fn filled(home: &Path) -> Program {
    let mut program = start(home);
    program.keep_here().unwrap();
    for question in Question::ALL {
        program.save_question(*question, &family()).unwrap();
    }
    program.note_look(Round::Before, LookId::Messenger, Sighting::Found).unwrap();
    program.answer(&photo(), Answer::Done).unwrap();
    program.set_note(&photo(), "Oma fragen").unwrap();
    program.set_reflection(Moment::First, "Weil es ihr Bild ist.").unwrap();
    let intention = Intention { situation: "Oma {$x} fragt".to_owned(), deed: "frage ich <b>Mika</b>".to_owned() };
    program.set_intention(&intention).unwrap();
    program.set_next_audit(date(2027, 5, 23)).unwrap();
    program.set_road("/plan").unwrap();
    program
}

#[test]
fn nothing_is_held_before_the_parent_has_decided() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("home");
    let mut program = start(&home);
    assert_eq!(program.keeping(), Keeping::Undecided);
    assert!(matches!(program.answer(&photo(), Answer::Done), Err(Failure::NoHousehold)));
    assert!(!home.exists(), "a start alone writes nothing");
}

#[test]
fn what_was_kept_is_there_at_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("home");
    drop(filled(&home));
    let program = start(&home);
    assert_eq!(program.keeping(), Keeping::Here);
    assert_eq!(program.intake().unwrap().0.children, family().children);
    assert_eq!(program.answers().unwrap().get(&photo()), Some(&Answer::Done));
    assert_eq!(program.notes().unwrap().get(&photo()).map(String::as_str), Some("Oma fragen"));
    assert_eq!(program.next_audit().unwrap(), Some(date(2027, 5, 23)));
    assert_eq!(program.road().unwrap().as_deref(), Some("/plan"));
}

#[test]
fn keep_nothing_touches_no_file_and_can_be_kept_after_all() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("home");
    let mut program = start(&home);
    program.keep_nothing().unwrap();
    program.answer(&photo(), Answer::Later).unwrap();
    assert!(!home.exists());
    program.keep_here().unwrap();
    drop(program);
    assert_eq!(start(&home).answers().unwrap().get(&photo()), Some(&Answer::Later), "memory came along");
}

#[test]
fn the_sample_family_never_touches_the_real_one() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("home");
    let mut program = filled(&home);
    let real = (program.intake().unwrap(), program.answers().unwrap());
    program.start_sample().unwrap();
    assert_eq!(program.keeping(), Keeping::Sample);
    assert_ne!(program.answers().unwrap(), real.1);
    program.answer(&photo(), Answer::NotForUs).unwrap();
    program.set_note(&photo(), "nicht echt").unwrap();
    program.leave_sample();
    assert_eq!((program.intake().unwrap(), program.answers().unwrap()), real);
    assert_eq!(program.notes().unwrap().get(&photo()).map(String::as_str), Some("Oma fragen"));
}

#[test]
fn a_second_start_says_that_the_household_is_open() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("home");
    let first = filled(&home);
    assert!(matches!(start(&home).trouble(), Some(app::StoreError::InUse)));
    drop(first);
    assert!(start(&home).trouble().is_none());
}

#[test]
fn a_damaged_household_is_set_aside_and_never_lost() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("home");
    drop(filled(&home));
    std::fs::write(home.join("household.db"), b"no database").unwrap();
    let mut program = start(&home);
    assert!(matches!(program.trouble(), Some(app::StoreError::Damaged)));
    let aside = program.set_aside().unwrap();
    assert_eq!(std::fs::read(aside.join("household.db")).unwrap(), b"no database");
    program.keep_here().unwrap();
    assert_eq!(program.keeping(), Keeping::Here);
}

#[test]
fn delete_everything_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("home");
    let mut program = filled(&home);
    program.delete_everything().unwrap();
    assert_eq!(program.keeping(), Keeping::Undecided);
    assert!(!home.exists(), "the folder goes too");
}

#[test]
fn the_sheet_to_show_has_nothing_of_the_familys_own() {
    let folder = tempfile::tempdir().unwrap();
    let program = filled(&folder.path().join("home"));
    for lang in Lang::offered() {
        let show = format!("{:?}", program.paper(PaperId::Show, Words::new(*lang), true).unwrap());
        for own in ["<script>", "Oma", "Mika", "Weil es"] {
            assert!(!show.contains(own), "{own} is on the {} sheet to show", lang.code());
        }
        let plan = format!("{:?}", program.paper(PaperId::Plan, Words::new(*lang), false).unwrap());
        assert!(!plan.contains("<script>"), "names only when wanted");
        let named = program.paper(PaperId::Plan, Words::new(*lang), true).unwrap();
        assert!(named.subtitle.contains("<script> {$x} #let"), "as typed");
    }
}

#[test]
fn both_papers_become_a_pdf_in_both_languages() {
    let folder = tempfile::tempdir().unwrap();
    let program = filled(&folder.path().join("home"));
    for lang in Lang::offered() {
        for id in PaperId::ALL {
            let paper = program.paper(*id, Words::new(*lang), true).unwrap();
            let pdf = app::pdf(&paper).unwrap();
            assert!(pdf.starts_with(b"%PDF-1.7"), "{} {}", id.key(), lang.code());
        }
    }
}

#[test]
fn the_calendar_file_holds_the_sentence_only_when_wanted_and_as_typed() {
    let folder = tempfile::tempdir().unwrap();
    let program = filled(&folder.path().join("home"));
    let file = |sentence| app::calendar_file(&program, Words::new(Lang::De), sentence).unwrap().unwrap();
    assert!(!file(false).contains("Oma"));
    let unfolded = file(true).replace("\r\n ", "");
    assert!(unfolded.contains("Oma {$x} fragt\\, dann frage ich <b>Mika</b>"), "{unfolded}");
    assert!(unfolded.contains("DTSTART;VALUE=DATE:20270523"));
}

#[test]
fn a_household_that_another_window_has_open_is_not_deleted() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("home");
    let first = filled(&home);
    let mut second = start(&home);
    second.pass_over_trouble().unwrap();
    assert!(matches!(second.delete_everything(), Err(Failure::Store(app::StoreError::InUse))));
    assert_eq!(first.answers().unwrap().get(&photo()), Some(&Answer::Done), "the first window has everything");
}

/// The content has given steps other ids: what a household of before knows about them is there under the new ones.
#[test]
fn answers_from_before_survive_a_change_of_the_content() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("home");
    drop(filled(&home));
    let renamed = Content::embedded().unwrap().renamed;
    assert!(renamed.len() >= 3);
    {
        let home = store::Home::new(home.clone());
        let _lock = home.lock().unwrap();
        let mut household = store::Household::open(&home).unwrap();
        let at = "2026-11-10T20:00:00Z".parse().unwrap();
        for step in &renamed {
            household.give_answer(&step.from, Answer::Done, at).unwrap();
            household.set_note(&step.from, "von früher").unwrap();
        }
        household.give_answer(&StepId::new("myspace-wall").unwrap(), Answer::Done, at).unwrap();
    }
    let program = start(&home);
    let (answers, notes) = (program.answers().unwrap(), program.notes().unwrap());
    for step in &renamed {
        assert_eq!(answers.get(&step.to), Some(&Answer::Done), "{} was done as {}", step.to, step.from);
        assert_eq!(notes.get(&step.to).map(String::as_str), Some("von früher"));
        assert_eq!(answers.get(&step.from), None);
    }
    assert_eq!(answers.get(&photo()), Some(&Answer::Done), "everything else stays");
    assert!(answers.contains_key(&StepId::new("myspace-wall").unwrap()), "also what no content knows any more");
}

#[test]
fn what_the_family_added_is_nobody_elses_business() {
    let folder = tempfile::tempdir().unwrap();
    let mut program = start(&folder.path().join("home"));
    program.keep_nothing().unwrap();
    let place = program.add_own_place("Chor Spatzen").unwrap();
    let step = program.add_own_step(&place, ("Leitung fragen", ""), 5).unwrap();
    program.answer(&step, Answer::Done).unwrap();
    let words = Words::new(Lang::De);
    let said = |paper| format!("{:?}", program.paper(paper, words, true).unwrap());
    assert!(said(PaperId::Plan).contains("Chor Spatzen: Leitung fragen"), "the plan is the family's own");
    assert!(!said(PaperId::Show).contains("Spatzen"), "the sheet to show holds nothing that was typed");
}

#[test]
fn a_next_audit_begins_where_the_last_one_ended() {
    let folder = tempfile::tempdir().unwrap();
    let mut program = start(&folder.path().join("home"));
    program.keep_nothing().unwrap();
    assert!(program.last_audit().unwrap().is_none() && program.revisit().unwrap().is_empty());
    program.answer(&photo(), Answer::Later).unwrap();
    program.end_audit().unwrap();
    assert_eq!(program.last_audit().unwrap(), Some(program.today()));
    let list = program.revisit().unwrap();
    assert!(list.iter().map(|entry| entry.minutes).sum::<u32>() <= audit::REVISIT_MINUTES);
    assert!(!list.is_empty(), "places nobody looked at come up");
}
