//! The whole content: read, and nothing in it points into nowhere.

use crate::{
    ContentError, Files, HelpLine, Look, Page, PageKind, Renamed, Rule, SayNo, Sheet, TriageQuestion, Way,
    files::{CHANNELS, LINES, SHEETS, pages_file},
    raw, rows, whole,
};
use audit::{
    Channel, Confidence, HelpId, Incident, Link, LinkId, LookId, PageId, Place, PlaceId, Source, SourceId, Step, StepId,
};

/// The whole content: places in their order, pages to read, the help door, the looks, and every source.
#[derive(Debug, Clone)]
pub struct Content {
    /// The places in their order.
    pub places: Vec<Place>,
    /// The questions of the triage; the first is asked first.
    pub questions: Vec<TriageQuestion>,
    /// The sheets behind the help door.
    pub sheets: Vec<Sheet>,
    /// What the law of a country calls the rule about abuse material, as far as that is confirmed.
    pub rules: Vec<Rule>,
    /// The page for young people.
    pub sayno: SayNo,
    /// The help lines that may be shown.
    pub lines: Vec<HelpLine>,
    /// The guided looks.
    pub looks: Vec<Look>,
    /// What becomes of the data in a picture on its way.
    pub ways: Vec<Way>,
    /// The pages to read, kind by kind, in the order of their files.
    pub pages: Vec<Page>,
    /// The sources of help door, looks and pages; a place carries its own.
    pub sources: Vec<Source>,
    /// Steps that got another id although their meaning stayed, oldest first.
    pub renamed: Vec<Renamed>,
}

impl Content {
    /// Parses the content this program was built with.
    ///
    /// # Errors
    /// [`ContentError`] names the file; a test makes sure that the shipped content never gives one.
    pub fn embedded() -> Result<Self, ContentError> {
        Self::parse(&Files::embedded()?)
    }

    /// Parses given files.
    ///
    /// # Errors
    /// [`ContentError`] names the file and what is wrong with it.
    pub fn parse(files: &Files) -> Result<Self, ContentError> {
        let places = files.places.iter().map(|(file, text)| rows::place(file, text));
        let mut places = places.collect::<Result<Vec<_>, _>>()?;
        places.sort_by_key(|place| place.order);
        let help: raw::SheetFile = rows::toml_of(SHEETS, &files.sheets)?;
        let lines: raw::LineFile = rows::toml_of(LINES, &files.lines)?;
        let looks: raw::LookFile = rows::toml_of("looks.toml", &files.looks)?;
        let channels: raw::ChannelFile = rows::toml_of(CHANNELS, &files.channels)?;
        let renamed: raw::RenamedFile = rows::toml_of("renamed.toml", &files.renamed)?;
        let (mut pages, mut sources) = (Vec::new(), Vec::new());
        for (kind, text) in &files.pages {
            let file: raw::PageFile = rows::toml_of(&pages_file(*kind), text)?;
            pages.extend(file.page.into_iter().map(|row| rows::page(*kind, row)).collect::<Result<Vec<_>, _>>()?);
            sources.extend(file.source);
        }
        let shown = lines.line.into_iter().filter(|row| row.confidence != Confidence::C);
        let content = Self {
            places,
            questions: help.question.into_iter().map(rows::question).collect::<Result<_, _>>()?,
            sheets: help.sheet.into_iter().map(rows::sheet).collect::<Result<_, _>>()?,
            rules: help.rule.into_iter().map(rows::rule).collect::<Result<_, _>>()?,
            sayno: rows::sayno(help.sayno)?,
            lines: shown.map(rows::line).collect::<Result<_, _>>()?,
            looks: looks.look.into_iter().map(rows::look).collect::<Result<_, _>>()?,
            ways: channels.channel.into_iter().map(rows::way).collect::<Result<_, _>>()?,
            pages,
            sources: [help.source, lines.source, looks.source, channels.source, sources]
                .into_iter()
                .flatten()
                .map(rows::source)
                .collect(),
            renamed: renamed.renamed.into_iter().map(rows::renamed).collect::<Result<_, _>>()?,
        };
        whole::whole(&content)?;
        Ok(content)
    }

    /// The place of an id.
    #[must_use]
    pub fn place(&self, id: &PlaceId) -> Option<&Place> {
        self.places.iter().find(|place| place.id == *id)
    }

    /// The step of an id with its place.
    #[must_use]
    pub fn step(&self, id: &StepId) -> Option<(&Place, &Step)> {
        self.places.iter().find_map(|place| place.steps.iter().find(|step| step.id == *id).map(|step| (place, step)))
    }

    /// The link of an id, wherever it stands.
    #[must_use]
    pub fn link(&self, id: &LinkId) -> Option<&Link> {
        self.places.iter().find_map(|place| place.link(id))
    }

    /// The source of an id, wherever it stands.
    #[must_use]
    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.places.iter().flat_map(|place| &place.sources).chain(&self.sources).find(|source| source.id == *id)
    }

    /// The sheet of what has happened.
    #[must_use]
    pub fn sheet(&self, incident: Incident) -> Option<&Sheet> {
        self.sheets.iter().find(|sheet| sheet.incident == incident)
    }

    /// The question of an id.
    #[must_use]
    pub fn question(&self, id: &HelpId) -> Option<&TriageQuestion> {
        self.questions.iter().find(|question| question.id == *id)
    }

    /// The help line of an id.
    #[must_use]
    pub fn line(&self, id: &HelpId) -> Option<&HelpLine> {
        self.lines.iter().find(|line| line.id == *id)
    }

    /// The page of a kind and an id.
    #[must_use]
    pub fn page(&self, kind: PageKind, id: &PageId) -> Option<&Page> {
        self.pages.iter().find(|page| page.kind == kind && page.id == *id)
    }

    /// The pages of a kind.
    pub fn pages_of(&self, kind: PageKind) -> impl Iterator<Item = &Page> {
        self.pages.iter().filter(move |page| page.kind == kind)
    }

    /// The id a step has today; the same when it was never renamed.
    #[must_use]
    pub fn present_id<'a>(&'a self, id: &'a StepId) -> &'a StepId {
        self.renamed.iter().find(|renamed| renamed.from == *id).map_or(id, |renamed| &renamed.to)
    }

    /// What becomes of the data in a picture on a way.
    #[must_use]
    pub fn way(&self, id: Channel) -> Option<&Way> {
        self.ways.iter().find(|way| way.id == id)
    }

    /// The guided look of an id.
    #[must_use]
    pub fn look(&self, id: LookId) -> Option<&Look> {
        self.looks.iter().find(|look| look.id == id)
    }
}
