//! The papers of the help door: a sheet for each incident, the card with the numbers, the page for young people, and
//! the note for the police. All but the note hold nothing of the family.

use crate::help_lines::{first_numbers, lines_of};
use crate::paper_parts::unbroken;
use crate::{Failure, Program, checked_day, country_name, hours_words, line_name, line_what, note_label};
use audit::{Incident, NoteField};
use content::{HelpLine, Part, Purpose, Sheet};
use l10n::Words;
use papers::{Block, Paper};
use store::IncidentNote;

/// The most numbers on a sheet: it has one page.
const NUMBERS_AT_MOST: usize = 6;

/// The lines to write on below each question of an empty note.
const EMPTY_LINES: [(NoteField, u8); 8] = [
    (NoteField::What, 3),
    (NoteField::Address, 2),
    (NoteField::User, 1),
    (NoteField::Day, 1),
    (NoteField::Time, 1),
    (NoteField::Reported, 2),
    (NoteField::CaseNumber, 1),
    (NoteField::NextStep, 2),
];

impl Program {
    /// One page for what has happened.
    pub(crate) fn incident_paper(&self, incident: Incident, words: Words) -> Result<Paper, Failure> {
        let sheet = self.content.sheet(incident).ok_or(Failure::Unknown)?;
        let message = sheet.message();
        let part = |attribute: &str| words.content_attr(&message, attribute).unwrap_or_default();
        let numbered = |which: Part| sheet.attributes(which).map(|attribute| part(&attribute)).collect();
        let mut blocks = Vec::new();
        if sheet.material {
            let label = words.content("help-rule").unwrap_or_default();
            blocks.push(Block::Sentence { label, text: self.rule(words).join(" ") });
        }
        let headed = |heading: String, block: Block| [Block::Heading(heading), block];
        blocks.extend(headed(words.door_now(), Block::Numbered(numbered(Part::Now))));
        blocks.extend(headed(words.door_today(), Block::Numbered(numbered(Part::Today))));
        blocks.extend(headed(words.door_week(), Block::Numbered(numbered(Part::Week))));
        blocks.extend(headed(words.door_never(), Block::List(numbered(Part::Never))));
        blocks.extend(headed(words.door_note(), Block::Text(part("note"))));
        blocks.push(Block::Text(format!("{}: {}", words.door_not_kept(), part("not-kept"))));
        blocks.push(Block::Sentence { label: words.door_child(), text: part("child") });
        blocks.extend(self.numbers(words, &sheet.needs));
        blocks.push(Block::Text(self.small_print(words, sheet)));
        let title = words.content(&message).unwrap_or_default();
        Ok(Paper { compact: true, ..self.sheet(words, title, part("first"), blocks) })
    }

    /// What must not be saved, and what the law of the country calls it: two texts.
    #[must_use]
    pub fn rule(&self, words: Words) -> Vec<String> {
        let country = self.preferences().country;
        let law = match self.content.rules.iter().find(|rule| rule.country == country) {
            Some(rule) => words.content(&rule.message()),
            None => words.content_attr("help-rule", "unnamed"),
        };
        [words.content_attr("help-rule", "text"), law].into_iter().flatten().collect()
    }

    /// Every emergency number, and the first number of each other need, as a table.
    fn numbers(&self, words: Words, needs: &[Purpose]) -> Vec<Block> {
        let mut lines = first_numbers(needs, |need| lines_of(&self.content, self.preferences().country, need));
        lines.truncate(NUMBERS_AT_MOST);
        numbers_table(words, &lines, words.paper_help_table()).into_iter().collect()
    }

    fn small_print(&self, words: Words, sheet: &Sheet) -> String {
        let sources = sheet.sources.iter().filter_map(|id| self.content.source(id));
        let mut publishers: Vec<_> = sources.map(|source| source.publisher.as_str()).collect();
        publishers.sort_unstable();
        publishers.dedup();
        let checked = checked_day(words, sheet.checked_on, self.today());
        let legal = words.content("help-no-legal-advice").unwrap_or_default();
        let hours = words.hours_may_change();
        format!("{hours} {legal} {} · {checked}", publishers.join(" · "))
    }

    /// Every number and address of the country.
    pub(crate) fn numbers_paper(&self, words: Words) -> Paper {
        let country = self.preferences().country;
        let mut told: Vec<&HelpLine> = Vec::new();
        for need in Purpose::ALL {
            let lines = lines_of(&self.content, country, *need);
            let new: Vec<_> = lines.into_iter().filter(|line| !told.contains(line)).collect();
            told.extend(new);
        }
        let (numbers, addresses): (Vec<_>, Vec<_>) = told.into_iter().partition(|line| line.number.is_some());
        let mut blocks: Vec<_> = numbers_table(words, &numbers, words.paper_help_table()).into_iter().collect();
        blocks.extend(addresses_table(words, &addresses));
        blocks.push(Block::Text(words.content("help-numbers-note").unwrap_or_default()));
        let subtitle = words.paper_numbers_subtitle(&country_name(words, country));
        Paper { compact: true, ..self.sheet(words, words.paper_numbers_title(), subtitle, blocks) }
    }

    /// The five steps for young people, with the numbers for them.
    pub(crate) fn sayno_paper(&self, words: Words) -> Paper {
        let part = |attribute: &str| words.content_attr("sayno", attribute).unwrap_or_default();
        let step = |number: usize| format!("{} {}", part(&format!("step-{number}")), part(&format!("more-{number}")));
        let steps = (1..=self.content.sayno.steps).map(step).collect();
        let mut blocks = vec![Block::Numbered(steps), Block::Sentence { label: String::new(), text: part("life") }];
        blocks.extend(self.numbers(words, &YOUNG));
        blocks.push(Block::Text(part("removal")));
        blocks.push(Block::Sentence { label: part("begin"), text: part("say") });
        blocks.push(Block::Text(part("origin")));
        let title = words.content("sayno").unwrap_or_default();
        Paper { compact: true, ..self.sheet(words, title, part("lead"), blocks) }
    }

    /// What was noted, for the police; without a note, a form to fill in by hand.
    pub(crate) fn note_paper(&self, words: Words) -> Result<Paper, Failure> {
        let notes = match self.incident_notes() {
            Err(Failure::NoHousehold) => Vec::new(),
            notes => notes?,
        };
        let mut blocks = Vec::new();
        for (number, note) in (1_i64..).zip(&notes) {
            blocks.extend(note_blocks(words, number, note));
        }
        if notes.is_empty() {
            let lines =
                |(field, count): &(NoteField, u8)| Block::Lines { label: note_label(words, *field), count: *count };
            blocks.extend(EMPTY_LINES.iter().map(lines));
        }
        Ok(self.sheet(words, words.paper_note_title(), words.paper_note_subtitle(), blocks))
    }
}

/// Whom a young person can call.
pub const YOUNG: [Purpose; 3] = [Purpose::Danger, Purpose::Child, Purpose::Crisis];

fn note_blocks(words: Words, number: i64, note: &IncidentNote) -> Vec<Block> {
    let row = |(field, text): (&NoteField, &String)| vec![note_label(words, *field), text.clone()];
    let head = vec![words.paper_note_column(), words.paper_note_value()];
    let heading = Block::Heading(words.paper_note_heading(&words.number(number)));
    let rows = note.texts.iter().map(row).collect();
    vec![heading, Block::Table { caption: String::new(), head, rows }]
}

fn numbers_table(words: Words, lines: &[&HelpLine], caption: String) -> Option<Block> {
    let row = |line: &&HelpLine| {
        let number = unbroken(line.number.as_deref().unwrap_or_default());
        let texting = line.text.as_deref().map(|text| words.door_text(text));
        let number = texting.into_iter().fold(number, |number, text| format!("{number}; {text}"));
        let hours = hours_words(words, &line.hours).join("; ");
        vec![number, line_name(words, line), hours, unbroken(&words.date_short(line.checked_on))]
    };
    let rows: Vec<_> = lines.iter().map(row).collect();
    let head =
        vec![words.door_column_number(), words.door_column_who(), words.paper_hours(), words.door_column_checked()];
    (!rows.is_empty()).then_some(Block::Numbers { caption, head, rows })
}

fn addresses_table(words: Words, lines: &[&HelpLine]) -> Option<Block> {
    let row = |line: &&HelpLine| {
        let url = line.url.as_deref().unwrap_or_default().trim_start_matches("https://").to_owned();
        let what = line_what(words, line).into_iter().next().unwrap_or_default();
        vec![url, line_name(words, line), what, unbroken(&words.date_short(line.checked_on))]
    };
    let rows: Vec<_> = lines.iter().map(row).collect();
    let caption = words.paper_numbers_address();
    let head = vec![caption.clone(), words.door_column_who(), words.door_column_what(), words.door_column_checked()];
    (!rows.is_empty()).then_some(Block::Table { caption, head, rows })
}
