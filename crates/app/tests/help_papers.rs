//! The papers of the help door: each sheet on one page, in every country and both languages.

#![allow(clippy::unwrap_used)]

use app::{AnswersFile, Block, Clock, Content, Country, Lang, PaperId, Preferences, Program, Words, pdf};
use audit::{Incident, NoteField};

fn program(country: Country) -> Program {
    let clock = Clock::Fixed("2026-11-26T20:00:00Z".parse().unwrap());
    let usual = Preferences::usual(Lang::De, country);
    Program::from_answers(Content::embedded().unwrap(), &AnswersFile::default(), clock, usual).unwrap()
}

fn pages(program: &Program, id: PaperId, lang: Lang) -> usize {
    let paper = program.paper(id, Words::new(lang), false).unwrap();
    lopdf::Document::load_mem(&pdf(&paper).unwrap()).unwrap().get_pages().len()
}

/// The countries with the most, and with the longest words; the others have less.
const COUNTRIES: [Country; 2] = [Country::DE, Country::GB];

#[test]
fn each_sheet_has_one_page() {
    let mut wrong = Vec::new();
    for country in COUNTRIES {
        let program = program(country);
        for incident in Incident::ALL {
            for lang in Lang::ALL_REAL {
                let pages = pages(&program, PaperId::Sheet(*incident), lang);
                wrong.extend(
                    (pages != 1).then(|| format!("{} {} {}: {pages}", incident.key(), country.code(), lang.code())),
                );
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn the_card_and_the_page_for_young_people_have_one_page_and_the_right_numbers() {
    for country in Country::offered() {
        let program = program(country);
        for id in [PaperId::Numbers, PaperId::SayNo] {
            assert_eq!(pages(&program, id, Lang::De), 1, "{} {}", id.key(), country.code());
        }
        let paper = format!("{:?}", program.paper(PaperId::Numbers, Words::new(Lang::De), false).unwrap())
            .replace("\\u{a0}", " ");
        for line in program.content.lines.iter().filter(|line| line.country == country) {
            let shown = line.number.as_deref().or(line.url.as_deref()).unwrap().trim_start_matches("https://");
            assert!(paper.contains(shown), "{}: {shown}", country.code());
        }
    }
}

#[test]
fn the_emergency_number_is_the_first_where_life_may_be_at_risk() {
    let program = program(Country::DE);
    for incident in [Incident::Blackmail, Incident::Threat, Incident::FakeImage, Incident::AbuseMaterial] {
        let paper = program.paper(PaperId::Sheet(incident), Words::new(Lang::De), false).unwrap();
        let rows = paper.blocks.iter().find_map(|block| match block {
            Block::Numbers { rows, .. } => Some(rows),
            _ => None,
        });
        assert_eq!(rows.unwrap()[0][0], "110", "{}", incident.key());
    }
}

#[test]
fn the_note_has_what_was_written_or_lines_to_write_on() {
    let mut program = program(Country::DE);
    let empty = program.paper(PaperId::Note, Words::new(Lang::De), false).unwrap();
    assert!(empty.blocks.iter().all(|block| matches!(block, Block::Lines { .. })), "a form to fill in");
    program.add_incident_note(&[(NoteField::What, "#eval(1) <b>".to_owned())].into()).unwrap();
    let note = program.paper(PaperId::Note, Words::new(Lang::De), false).unwrap();
    assert!(format!("{:?}", note.blocks).contains("#eval(1) <b>"), "as it was typed");
    assert!(pdf(&note).is_ok());
}
