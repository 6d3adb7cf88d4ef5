//! Clean copies: what will be done, and what came of it.

use super::{filter, number, query, with};
use crate::{
    desk::Desk,
    desktop::Choose,
    frame::Frame,
    input::{Input, Pairs},
    refusal::Refusal,
    reply::{Choosing, Effect, Reply},
};
use app::{CopyRow, JobKind, PhotoId, Words};
use askama::Template;

/// Rows that are shown; the rest is in the folder.
const ROWS: usize = 500;

#[derive(Template)]
#[template(path = "photos_clean.html")]
struct Ask {
    frame: Frame,
    lead: String,
    photo: String,
    query: String,
    back: String,
}

struct Row {
    original: String,
    copy: String,
    done: bool,
}

#[derive(Template)]
#[template(path = "photos_copies.html")]
struct Page {
    frame: Frame,
    lead: String,
    not: String,
    then: String,
    stopped: bool,
    rows: Vec<Row>,
    more: String,
    any: bool,
}

/// Says what will be done, and asks where to.
pub fn ask(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let words = desk.words();
    let ids = meant(desk, &input.query)?;
    if ids.is_empty() {
        return Err(Refusal::UnknownPage);
    }
    let (photo, query) = (input.query.one("photo").unwrap_or_default(), query(&filter(&input.query)));
    let page = Ask {
        lead: words.photo_clean_lead(number(ids.len())),
        photo: if photo.is_empty() { String::new() } else { ids[0].to_string() },
        back: if photo.is_empty() { with("/photos/list", &query) } else { with(&format!("/photo/{}", ids[0]), &query) },
        frame: Frame::new(desk, words.photo_clean_title(), "/photos/clean"),
        query,
    };
    Ok(Reply::Page(page.render()?))
}

/// Asks for a folder and begins.
pub fn begin(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let pairs = Pairs::of_query(input.form.one("query").unwrap_or_default());
    let ids = match input.form.one("photo").filter(|photo| !photo.is_empty()) {
        Some(photo) => vec![photo.parse().map_err(|_| Refusal::NotUnderstood)?],
        None => meant(desk, &pairs)?,
    };
    let new_names = input.form.one("names") == Some("yes");
    Ok(Reply::Choose(Choosing::new(Choose::Target, "/photos/found", move |desk, chosen| {
        if let Some(folder) = chosen.into_iter().next() {
            desk.program.clean_photos(&ids, folder, new_names)?;
        }
        Ok("/photos/work".to_owned())
    })))
}

/// The photos a query means, as far as they can be cleaned or give a reason why not: all but those of which nothing is
/// known.
fn meant(desk: &mut Desk, pairs: &Pairs) -> Result<Vec<PhotoId>, Refusal> {
    let photos = desk.program.photos()?;
    if let Some(photo) = pairs.one("photo") {
        let id = photo.parse().map_err(|_| Refusal::UnknownPage)?;
        return photos.get(id).map(|_| vec![id]).ok_or(Refusal::UnknownPage);
    }
    let ids = photos.select(&filter(pairs));
    Ok(ids.iter().copied().filter(|id| photos.get(*id).is_some_and(|photo| photo.scan.format.is_some())).collect())
}

/// What came of it, original by original.
pub fn show(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    if desk.program.photos_at_work() {
        return Ok(Reply::see("/photos/work"));
    }
    let words = desk.words();
    let Some(copied) = desk.program.copied_photos()?.cloned() else { return Ok(Reply::see("/photos")) };
    let done = copied.rows.iter().filter(|row| row.copy.is_ok()).count();
    let not = copied.rows.len() - done;
    let cover = copied.kind != JobKind::Clean;
    let lead = match copied.rows.first() {
        Some(CopyRow { copy: Ok(name), .. }) if copied.kind == JobKind::Cut => words.cover_done_cut(name),
        Some(CopyRow { copy: Ok(name), .. }) if cover => words.cover_done(name),
        _ if cover => words.cover_refused(),
        _ => words.photo_cleaned_lead(number(done)),
    };
    let page = Page {
        lead,
        not: if not == 0 || cover { String::new() } else { words.photo_cleaned_not(number(not)) },
        then: if done == 0 {
            String::new()
        } else if cover {
            words.cover_done_then()
        } else {
            words.photo_cleaned_then()
        },
        stopped: copied.stopped,
        rows: copied.rows.iter().take(ROWS).map(|row| self::row(words, row)).collect(),
        more: match copied.rows.len().checked_sub(ROWS) {
            Some(more) if more > 0 => words.photo_cleaned_more(number(more)),
            _ => String::new(),
        },
        any: done > 0,
        frame: {
            let title = if cover { words.cover_done_title() } else { words.photo_cleaned_title() };
            Frame::new(desk, title, "/photos/copies")
        },
    };
    Ok(Reply::Page(page.render()?))
}

fn row(words: Words, row: &CopyRow) -> Row {
    match &row.copy {
        Ok(name) => Row { original: row.name.clone(), copy: name.clone(), done: true },
        Err(refusal) => Row { original: row.name.clone(), copy: app::refusal_words(words, refusal), done: false },
    }
}

/// Opens the folder with the copies.
pub fn open(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    let folder = desk.program.copied_photos()?.map(|copied| copied.folder.clone()).ok_or(Refusal::UnknownPage)?;
    Ok(Reply::Do(Effect::OpenFolder(folder), "/photos/copies".to_owned()))
}
