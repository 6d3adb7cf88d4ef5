//! The whole content: read, and nothing in it points into nowhere.

use crate::{
    ContentError, Files, HelpLine, HelpSituation, Look, Page, PageKind, Renamed, files::pages_file, raw, rows,
};
use audit::{Confidence, HelpId, Link, LinkId, LookId, PageId, Place, PlaceId, Source, SourceId, Step, StepId};
use std::collections::BTreeSet;

/// The whole content: places in their order, pages to read, the help door, the looks, and every source.
#[derive(Debug, Clone)]
pub struct Content {
    /// The places in their order.
    pub places: Vec<Place>,
    /// The situations behind the help door.
    pub situations: Vec<HelpSituation>,
    /// The help lines that may be shown.
    pub lines: Vec<HelpLine>,
    /// The guided looks.
    pub looks: Vec<Look>,
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
        let help: raw::HelpFile = rows::toml_of("help.toml", &files.help)?;
        let looks: raw::LookFile = rows::toml_of("looks.toml", &files.looks)?;
        let renamed: raw::RenamedFile = rows::toml_of("renamed.toml", &files.renamed)?;
        let (mut pages, mut sources) = (Vec::new(), Vec::new());
        for (kind, text) in &files.pages {
            let file: raw::PageFile = rows::toml_of(&pages_file(*kind), text)?;
            pages.extend(file.page.into_iter().map(|row| rows::page(*kind, row)).collect::<Result<Vec<_>, _>>()?);
            sources.extend(file.source);
        }
        let shown = help.line.into_iter().filter(|row| row.confidence != Confidence::C);
        let content = Self {
            places,
            situations: help.situation.into_iter().map(rows::situation).collect::<Result<_, _>>()?,
            lines: shown.map(rows::line).collect::<Result<_, _>>()?,
            looks: looks.look.into_iter().map(rows::look).collect::<Result<_, _>>()?,
            pages,
            sources: help.source.into_iter().chain(looks.source).chain(sources).map(rows::source).collect(),
            renamed: renamed.renamed.into_iter().map(rows::renamed).collect::<Result<_, _>>()?,
        };
        content.whole()?;
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

    /// The situation of an id.
    #[must_use]
    pub fn situation(&self, id: &HelpId) -> Option<&HelpSituation> {
        self.situations.iter().find(|situation| situation.id == *id)
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

    /// The guided look of an id.
    #[must_use]
    pub fn look(&self, id: LookId) -> Option<&Look> {
        self.looks.iter().find(|look| look.id == id)
    }

    /// Every id once, and every reference to something that is there.
    fn whole(&self) -> Result<(), ContentError> {
        let mut seen = BTreeSet::new();
        let ids = self.places.iter().flat_map(|place| {
            let steps = place.steps.iter().map(|step| ("step", step.id.as_str()));
            let links = place.links.iter().map(|link| ("link", link.id.as_str()));
            let sources = place.sources.iter().map(|source| ("source", source.id.as_str()));
            let own = std::iter::once(("place", place.id.as_str()));
            own.chain(steps).chain(links).chain(sources).map(move |(kind, id)| (place, kind, id))
        });
        for (place, kind, id) in ids {
            if !seen.insert((kind, id.to_owned())) {
                return Err(ContentError::Twice { file: file_of(place), id: id.to_owned() });
            }
        }
        for place in &self.places {
            for step in &place.steps {
                references(place, step.id.as_str(), step.link.as_ref(), &step.sources)?;
            }
            if let Some(report) = &place.report {
                references(place, place.id.as_str(), report.link.as_ref(), &report.sources)?;
            }
        }
        self.pages_whole()?;
        self.renames_whole()?;
        let help = self.situations.iter().flat_map(|s| s.sources.iter().map(|source| (s.id.as_str(), source)));
        let lines = self.lines.iter().map(|line| (line.id.as_str(), &line.source));
        let looks = self.looks.iter().flat_map(|look| look.sources.iter().map(|source| (look.id.key(), source)));
        for (id, source) in help.chain(lines).chain(looks) {
            if self.source(source).is_none() {
                return Err(dangling("help.toml or looks.toml", id, source.as_str()));
            }
        }
        Ok(())
    }

    fn pages_whole(&self) -> Result<(), ContentError> {
        let mut seen = BTreeSet::new();
        for page in &self.pages {
            let file = pages_file(page.kind);
            if !seen.insert(page.message()) {
                return Err(ContentError::Twice { file, id: page.id.to_string() });
            }
            if let Some(step) = page.steps.iter().find(|step| self.step(step).is_none()) {
                return Err(dangling(&file, page.id.as_str(), step.as_str()));
            }
            if let Some(source) = page.sources.iter().find(|id| !self.sources.iter().any(|s| s.id == **id)) {
                return Err(dangling(&file, page.id.as_str(), source.as_str()));
            }
        }
        Ok(())
    }

    /// Each renaming leads from an id that is gone to one that is there, and no id is renamed twice.
    fn renames_whole(&self) -> Result<(), ContentError> {
        let file = "renamed.toml";
        let mut seen = BTreeSet::new();
        for Renamed { from, to, .. } in &self.renamed {
            if self.step(to).is_none() {
                return Err(dangling(file, from.as_str(), to.as_str()));
            }
            if self.step(from).is_some() || !seen.insert(from) {
                return Err(ContentError::Twice { file: file.to_owned(), id: from.to_string() });
            }
        }
        Ok(())
    }
}

fn references(place: &Place, id: &str, link: Option<&LinkId>, sources: &[SourceId]) -> Result<(), ContentError> {
    if let Some(link) = link.filter(|link| place.link(link).is_none()) {
        return Err(dangling(&file_of(place), id, link.as_str()));
    }
    match sources.iter().find(|id| !place.sources.iter().any(|source| source.id == **id)) {
        Some(missing) => Err(dangling(&file_of(place), id, missing.as_str())),
        None => Ok(()),
    }
}

fn dangling(file: &str, id: &str, target: &str) -> ContentError {
    ContentError::Dangling { file: file.to_owned(), id: id.to_owned(), target: target.to_owned() }
}

fn file_of(place: &Place) -> String {
    format!("places/{}.toml", place.id)
}
