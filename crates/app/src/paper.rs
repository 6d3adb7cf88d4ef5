//! Every paper: the plan of the family, a sheet to show to others, and those of the help door.

use crate::{Failure, Keeping, Program, paper_parts as parts};
use audit::{Incident, Situation};
use l10n::Words;
use papers::{Block, Event, Paper, calendar};

/// A paper by its id, as on the command line and in the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperId {
    /// The plan of the family, with notes.
    Plan,
    /// The sheet to show: no names, no notes, no pictures.
    Show,
    /// The help lines of a country on a card.
    Numbers,
    /// The page for young people.
    SayNo,
    /// The notes about what has happened, for the police; without notes a form to fill in.
    Note,
    /// What to do when something has happened, on one page.
    Sheet(Incident),
}

impl PaperId {
    /// All, in order.
    pub const ALL: &'static [Self] = &[
        Self::Plan,
        Self::Show,
        Self::Numbers,
        Self::SayNo,
        Self::Note,
        Self::Sheet(Incident::PhotoMisused),
        Self::Sheet(Incident::Blackmail),
        Self::Sheet(Incident::FakeImage),
        Self::Sheet(Incident::AbuseMaterial),
        Self::Sheet(Incident::Stranger),
        Self::Sheet(Incident::Threat),
        Self::Sheet(Incident::Refusal),
        Self::Sheet(Incident::OwnPost),
        Self::Sheet(Incident::Worried),
    ];

    /// The stable key; a sheet has that of its incident.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Show => "show",
            Self::Numbers => "numbers",
            Self::SayNo => "sayno",
            Self::Note => "note",
            Self::Sheet(incident) => incident.key(),
        }
    }

    /// The paper of a key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|paper| paper.key() == key)
    }

    /// Whether it belongs to the help door, and so needs no household.
    #[must_use]
    pub const fn is_help(self) -> bool {
        !matches!(self, Self::Plan | Self::Show)
    }

    /// Its title and, in a line, what it is.
    #[must_use]
    pub fn title_and_about(self, words: Words) -> (String, String) {
        match self {
            Self::Plan => (words.paper_plan_title(), words.paper_plan_choose_hint()),
            Self::Show => (words.paper_show_title(), words.paper_show_choose_hint()),
            Self::Numbers => (words.paper_numbers_title(), words.paper_numbers_choose_hint()),
            Self::SayNo => (words.content("sayno").unwrap_or_default(), words.paper_sayno_choose_hint()),
            Self::Note => (words.paper_note_title(), words.paper_note_choose_hint()),
            Self::Sheet(incident) => {
                let title = words.content(&format!("help-{}", incident.key()));
                (title.unwrap_or_default(), words.paper_sheet_choose_hint())
            }
        }
    }
}

impl Program {
    /// The record of a paper as of now; screen and PDF are both made from it. `names`: whether nicknames appear on
    /// the plan; the sheet to show never has any.
    ///
    /// # Errors
    /// [`Failure`] when the paper tells about a household and none is open, or it cannot be read.
    pub fn paper(&self, id: PaperId, words: Words, names: bool) -> Result<Paper, Failure> {
        match id {
            PaperId::Plan => self.plan_paper(words, names),
            PaperId::Show => self.show_paper(words),
            PaperId::Numbers => Ok(self.numbers_paper(words)),
            PaperId::SayNo => Ok(self.sayno_paper(words)),
            PaperId::Note => self.note_paper(words),
            PaperId::Sheet(incident) => self.incident_paper(incident, words),
        }
    }

    fn plan_paper(&self, words: Words, names: bool) -> Result<Paper, Failure> {
        let (intake, _) = self.intake()?;
        let (plan, notes) = (self.plan()?, self.notes()?);
        let (places, naming) = (self.places()?, self.naming()?.in_words(words));
        let mut blocks = parts::open_steps(&places, &naming, &plan, &notes, (intake.phone, self.today()));
        blocks.extend(parts::intention(words, self.intention()?.as_ref()));
        blocks.extend(parts::done_steps(&places, &naming, &self.answers()?));
        blocks.extend(parts::looks(words, &self.looks()?));
        blocks.extend(parts::outcome(&naming, &self.outcome()?));
        blocks.extend(parts::help_lines(&self.content, words, self.preferences().country));
        let subtitle = if names { parts::names(words, &intake) } else { words.paper_plan_subtitle() };
        Ok(self.sheet(words, words.paper_plan_title(), subtitle, blocks))
    }

    fn show_paper(&self, words: Words) -> Result<Paper, Failure> {
        let naming = self.naming()?.in_words(words);
        let changed = parts::changed_places(&naming, &self.outcome()?);
        let intro = if changed.is_empty() { words.paper_show_intro_soon() } else { words.paper_show_intro() };
        let mut blocks = vec![Block::Text(intro)];
        blocks.extend(changed);
        blocks.push(Block::Heading(words.paper_show_ask()));
        let not_at_all = naming.intake().is_in(&[Situation::ProtectionOrder, Situation::FosterCare]);
        let first = if not_at_all { words.paper_show_ask_none() } else { words.paper_show_ask_1() };
        let requests = [first, words.paper_show_ask_2(), words.paper_show_ask_3()];
        blocks.push(Block::List(requests.to_vec()));
        blocks.push(Block::Text(words.paper_show_thanks()));
        Ok(self.sheet(words, words.paper_show_title(), words.paper_show_subtitle(), blocks))
    }

    pub(crate) fn sheet(&self, words: Words, title: String, subtitle: String, blocks: Vec<Block>) -> Paper {
        let today = self.today();
        let invented = self.keeping() == Keeping::Sample;
        let subtitle = if invented { words.paper_sample() } else { subtitle };
        Paper {
            lang: words.lang().html().to_owned(),
            title,
            subtitle,
            date: today,
            date_text: words.date(today),
            footer: words.paper_footer(),
            page_label: words.paper_page(),
            compact: false,
            blocks,
        }
    }
}

/// A file name that tells nothing about the family, nor about what has happened.
#[must_use]
pub fn paper_name(id: PaperId, words: Words) -> String {
    let stem = match id {
        PaperId::Plan => words.paper_plan_file(),
        PaperId::Show => words.paper_show_file(),
        PaperId::Numbers => words.paper_numbers_file(),
        PaperId::SayNo => words.paper_sayno_file(),
        PaperId::Note => words.paper_note_file(),
        PaperId::Sheet(_) => words.paper_sheet_file(),
    };
    format!("{}.pdf", l10n::plain(&stem))
}

/// The name of the calendar file.
#[must_use]
pub fn calendar_name(words: Words) -> String {
    format!("{}.ics", l10n::plain(&words.next_calendar_file()))
}

/// The calendar file for the next audit; `None` while no day is chosen. `sentence`: whether the if-then sentence goes
/// into the entry.
///
/// # Errors
/// [`Failure`] when no household is open or it cannot be read.
pub fn calendar_file(program: &Program, words: Words, sentence: bool) -> Result<Option<String>, Failure> {
    let Some(day) = program.next_audit()? else { return Ok(None) };
    let mut description = words.next_calendar_text();
    if let Some(intention) = program.intention()?.filter(|_| sentence) {
        description = format!("{description}\n\n{}", words.intention_sentence(&intention.deed, &intention.situation));
    }
    let event = Event {
        uid: format!("next-{day}@schnappschutz"),
        stamp: program.clock().now(),
        day,
        summary: l10n::plain(&words.next_calendar_title()),
        description: l10n::plain(&description),
    };
    Ok(Some(calendar(&event)))
}
