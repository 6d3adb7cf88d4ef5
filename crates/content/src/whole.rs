//! The content is whole: every id once, and every reference leads to something that is there.

use crate::{
    Content, ContentError, Onward, PageKind, Renamed,
    files::{CHANNELS, LINES, SHEETS, pages_file},
};
use audit::{LinkId, PageId, Place, SourceId, StepId};
use std::collections::BTreeSet;

/// Refuses content with an id used twice or a reference into nowhere.
pub(crate) fn whole(content: &Content) -> Result<(), ContentError> {
    places(content)?;
    pages(content)?;
    renames(content)?;
    sheets(content)?;
    for line in &content.lines {
        known(content, LINES, line.id.as_str(), std::slice::from_ref(&line.source))?;
    }
    for look in &content.looks {
        known(content, "looks.toml", look.id.key(), &look.sources)?;
    }
    for way in &content.ways {
        known(content, CHANNELS, way.id.key(), &way.sources)?;
    }
    once(CHANNELS, content.ways.iter().map(|way| way.id.key()))?;
    once(LINES, content.lines.iter().map(|line| line.id.as_str()))
}

fn places(content: &Content) -> Result<(), ContentError> {
    let mut seen = BTreeSet::new();
    let ids = content.places.iter().flat_map(|place| {
        let steps = place.steps.iter().map(|step| ("step", step.id.as_str()));
        let links = place.links.iter().map(|link| ("link", link.id.as_str()));
        let sources = place.sources.iter().map(|source| ("source", source.id.as_str()));
        let own = std::iter::once(("place", place.id.as_str()));
        own.chain(steps).chain(links).chain(sources).map(move |(kind, id)| (place, kind, id))
    });
    for (place, kind, id) in ids {
        if !seen.insert((kind, id)) {
            return Err(ContentError::Twice { file: file_of(place), id: id.to_owned() });
        }
    }
    for place in &content.places {
        for step in &place.steps {
            references(place, step.id.as_str(), step.link.as_ref(), &step.sources)?;
        }
        if let Some(report) = &place.report {
            references(place, place.id.as_str(), report.link.as_ref(), &report.sources)?;
        }
    }
    Ok(())
}

fn pages(content: &Content) -> Result<(), ContentError> {
    let mut seen = BTreeSet::new();
    for page in &content.pages {
        let file = pages_file(page.kind);
        if !seen.insert(page.message()) {
            return Err(ContentError::Twice { file, id: page.id.to_string() });
        }
        steps_known(content, &file, page.id.as_str(), &page.steps)?;
        known(content, &file, page.id.as_str(), &page.sources)?;
    }
    Ok(())
}

/// Each renaming leads from an id that is gone to one that is there, and no id is renamed twice.
fn renames(content: &Content) -> Result<(), ContentError> {
    let file = "renamed.toml";
    let mut seen = BTreeSet::new();
    for Renamed { from, to, .. } in &content.renamed {
        steps_known(content, file, from.as_str(), std::slice::from_ref(to))?;
        if content.step(from).is_some() || !seen.insert(from) {
            return Err(ContentError::Twice { file: file.to_owned(), id: from.to_string() });
        }
    }
    Ok(())
}

fn sheets(content: &Content) -> Result<(), ContentError> {
    once(SHEETS, content.sheets.iter().map(|sheet| sheet.incident.key()))?;
    once(SHEETS, content.questions.iter().map(|question| question.id.as_str()))?;
    once(SHEETS, content.rules.iter().map(|rule| rule.country.code()))?;
    for sheet in &content.sheets {
        let id = sheet.incident.key();
        known(content, SHEETS, id, &sheet.sources)?;
        steps_known(content, SHEETS, id, &sheet.steps)?;
        talks_known(content, id, &sheet.talks)?;
        if let Some(other) = sheet.see.iter().find(|other| content.sheet(**other).is_none()) {
            return Err(dangling(SHEETS, id, other.key()));
        }
    }
    for rule in &content.rules {
        known(content, SHEETS, rule.country.code(), &rule.sources)?;
    }
    known(content, SHEETS, "sayno", &content.sayno.sources)?;
    for question in &content.questions {
        for answer in &question.answers {
            let (there, target) = match &answer.onward {
                Onward::Ask(next) => (content.question(next).is_some(), next.as_str()),
                Onward::Sheet(incident) => (content.sheet(*incident).is_some(), incident.key()),
            };
            if !there {
                return Err(dangling(SHEETS, question.id.as_str(), target));
            }
        }
    }
    Ok(())
}

fn once<'a>(file: &str, ids: impl Iterator<Item = &'a str>) -> Result<(), ContentError> {
    let mut seen = BTreeSet::new();
    for id in ids {
        if !seen.insert(id) {
            return Err(ContentError::Twice { file: file.to_owned(), id: id.to_owned() });
        }
    }
    Ok(())
}

fn known(content: &Content, file: &str, id: &str, sources: &[SourceId]) -> Result<(), ContentError> {
    match sources.iter().find(|source| !content.sources.iter().any(|known| known.id == **source)) {
        Some(missing) => Err(dangling(file, id, missing.as_str())),
        None => Ok(()),
    }
}

fn steps_known(content: &Content, file: &str, id: &str, steps: &[StepId]) -> Result<(), ContentError> {
    match steps.iter().find(|step| content.step(step).is_none()) {
        Some(missing) => Err(dangling(file, id, missing.as_str())),
        None => Ok(()),
    }
}

fn talks_known(content: &Content, id: &str, talks: &[PageId]) -> Result<(), ContentError> {
    match talks.iter().find(|talk| content.page(PageKind::Talk, talk).is_none()) {
        Some(missing) => Err(dangling(SHEETS, id, missing.as_str())),
        None => Ok(()),
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
