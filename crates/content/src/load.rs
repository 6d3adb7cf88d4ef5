//! Reading the embedded content files.

use crate::{ContentError, HelpLine, HelpSituation, Look, raw};
use audit::{Confidence, HelpId, Link, LinkId, LookId, Place, PlaceId, Source, SourceId, Step, StepId};
use include_dir::{Dir, include_dir};
use jiff::civil::Date;
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;
use toml::value::Datetime;

static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../assets/content");

/// The whole content: places in their order, the help door, the looks, and every source.
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
    /// The sources of help door and looks; a place carries its own.
    pub sources: Vec<Source>,
}

impl Content {
    /// Parses the content this program was built with.
    ///
    /// # Errors
    /// [`ContentError`] names the file; a test makes sure that the shipped content never gives one.
    pub fn embedded() -> Result<Self, ContentError> {
        let files = |file: &include_dir::File<'_>| (file.path().display().to_string(), file_text(file));
        let places = FILES.get_dir("places").map(|dir| dir.files().map(files).collect()).unwrap_or_default();
        Self::parse(places, &text_of("help.toml")?, &text_of("looks.toml")?)
    }

    /// Parses given texts: (file name, text) of each place, the help door, the looks.
    ///
    /// # Errors
    /// [`ContentError`] names the file and what is wrong with it.
    pub fn parse(places: Vec<(String, String)>, help: &str, looks: &str) -> Result<Self, ContentError> {
        let mut parsed = places.iter().map(|(file, text)| place(file, text)).collect::<Result<Vec<_>, _>>()?;
        parsed.sort_by_key(|place| place.order);
        let help: raw::HelpFile = toml_of("help.toml", help)?;
        let looks: raw::LookFile = toml_of("looks.toml", looks)?;
        let content = Self {
            places: parsed,
            situations: help.situation.into_iter().map(situation).collect::<Result<_, _>>()?,
            lines: help
                .line
                .into_iter()
                .filter(|row| row.confidence != Confidence::C)
                .map(line)
                .collect::<Result<_, _>>()?,
            looks: looks.look.into_iter().map(look).collect::<Result<_, _>>()?,
            sources: help.source.into_iter().chain(looks.source).map(source).collect(),
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
                references(place, step)?;
            }
        }
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
}

fn references(place: &Place, step: &Step) -> Result<(), ContentError> {
    if let Some(link) = step.link.as_ref().filter(|link| place.link(link).is_none()) {
        return Err(dangling(&file_of(place), step.id.as_str(), link.as_str()));
    }
    match step.sources.iter().find(|id| !place.sources.iter().any(|source| source.id == **id)) {
        Some(missing) => Err(dangling(&file_of(place), step.id.as_str(), missing.as_str())),
        None => Ok(()),
    }
}

fn dangling(file: &str, id: &str, target: &str) -> ContentError {
    ContentError::Dangling { file: file.to_owned(), id: id.to_owned(), target: target.to_owned() }
}

fn file_of(place: &Place) -> String {
    format!("places/{}.toml", place.id)
}

fn file_text(file: &include_dir::File<'_>) -> String {
    String::from_utf8_lossy(file.contents()).into_owned()
}

fn text_of(name: &str) -> Result<String, ContentError> {
    let missing = || ContentError::Malformed { file: name.to_owned(), reason: "the file is missing".to_owned() };
    FILES.get_file(name).map(file_text).ok_or_else(missing)
}

fn toml_of<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, ContentError> {
    toml::from_str(text).map_err(|error| malformed(file, error.to_string()))
}

fn malformed(file: &str, reason: String) -> ContentError {
    ContentError::Malformed { file: file.to_owned(), reason }
}

fn date(file: &str, value: Datetime) -> Result<Date, ContentError> {
    value.to_string().parse().map_err(|_| malformed(file, format!("{value} is not a date such as 2026-11-01")))
}

fn place(file: &str, text: &str) -> Result<Place, ContentError> {
    let raw: raw::PlaceFile = toml_of(file, text)?;
    Ok(Place {
        id: raw.id,
        kind: raw.kind,
        order: raw.order,
        default_audience: raw.default_audience,
        steps: raw.step.into_iter().map(|row| step(file, row)).collect::<Result<_, _>>()?,
        links: raw.link.into_iter().map(|row| Link { id: row.id, url: row.url, kind: row.kind }).collect(),
        sources: raw.source.into_iter().map(source).collect(),
    })
}

fn step(file: &str, row: raw::StepRow) -> Result<Step, ContentError> {
    Ok(Step {
        checked_on: date(file, row.checked_on)?,
        id: row.id,
        level: row.level,
        kind: row.kind,
        effect: row.effect,
        minutes: row.minutes,
        bulk: row.bulk,
        closes: row.closes,
        devices: row.devices,
        link: row.link,
        sources: row.sources,
        confidence: row.confidence,
        path_confidence: row.path_confidence,
        situations: row.situations,
    })
}

fn source(row: raw::SourceRow) -> Source {
    Source { id: row.id, title: row.title, publisher: row.publisher, url: row.url, confidence: row.confidence }
}

fn situation(row: raw::SituationRow) -> Result<HelpSituation, ContentError> {
    Ok(HelpSituation {
        checked_on: date("help.toml", row.checked_on)?,
        id: row.id,
        steps: row.steps,
        lines: row.lines,
        sources: row.sources,
        confidence: row.confidence,
    })
}

fn line(row: raw::LineRow) -> Result<HelpLine, ContentError> {
    Ok(HelpLine {
        checked_on: date("help.toml", row.checked_on)?,
        id: row.id,
        country: row.country,
        purpose: row.purpose,
        number: row.number,
        dial: row.dial,
        url: row.url,
        languages: row.languages,
        free: row.free,
        anonymous: row.anonymous,
        source: row.source,
        source_year: row.source_year,
        confidence: row.confidence,
    })
}

fn look(row: raw::LookRow) -> Result<Look, ContentError> {
    Ok(Look {
        checked_on: date("looks.toml", row.checked_on)?,
        id: row.id,
        minutes: row.minutes,
        sources: row.sources,
        confidence: row.confidence,
    })
}
