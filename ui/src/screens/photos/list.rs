//! The list of photos: a window on as many as there are. Pictures are covered until they are uncovered.

use super::{filter, number, query, with};
use crate::{desk::Desk, frame::Frame, input::Input, refusal::Refusal, reply::Reply};
use app::{Collection, Filter, Photo, PhotoId, Show, Words};
use askama::Template;

/// Photos of a page without script, and at first.
const PAGE: usize = 48;
/// Photos of one part that the script asks for, at most.
const PART: usize = 200;
/// Kinds that are named on a tile.
const NAMED: usize = 3;

struct Tile {
    href: String,
    name: String,
    says: String,
    /// The address of its picture; empty while covered.
    picture: String,
    place: usize,
    total: usize,
}

#[derive(Template)]
#[template(path = "photos_tiles.html")]
struct Tiles {
    tiles: Vec<Tile>,
}

#[derive(Template)]
#[template(path = "photos_list.html")]
struct Page {
    frame: Frame,
    tiles: Vec<Tile>,
    query: String,
    total: usize,
    uncovered: bool,
    page: usize,
    pages: usize,
    page_says: String,
    can_clean: bool,
}

/// One page of the photos a filter takes; the script shows the others as one scrolls.
pub fn show(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let (words, filter) = (desk.words(), filter(&input.query));
    let photos = desk.program.photos()?;
    let ids = photos.select(&filter);
    let pages = ids.len().div_ceil(PAGE).max(1);
    let page = input.query.one("page").and_then(|page| page.parse().ok()).unwrap_or(1).clamp(1, pages);
    let range = (page - 1) * PAGE..(page * PAGE).min(ids.len());
    let title = title(words, &filter, photos, &ids);
    let page = Page {
        tiles: tiles(words, photos, &ids, range, &filter),
        query: query(&filter),
        total: ids.len(),
        uncovered: photos.all_uncovered(),
        page,
        pages,
        page_says: words.photo_list_page(number(page), number(pages)),
        can_clean: ids.iter().any(|id| photos.get(*id).is_some_and(Photo::can_be_cleaned)),
        frame: Frame::new(desk, title, &with("/photos/list", &query(&filter))),
    };
    Ok(Reply::Page(page.render()?))
}

/// The tiles from one place to another.
pub fn part(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let (words, filter) = (desk.words(), filter(&input.query));
    let photos = desk.program.photos()?;
    let ids = photos.select(&filter);
    let place = |name| input.query.one(name).and_then(|place| place.parse::<usize>().ok());
    let from = place("from").ok_or(Refusal::NotUnderstood)?.min(ids.len());
    let to = place("to").ok_or(Refusal::NotUnderstood)?.clamp(from, from.saturating_add(PART)).min(ids.len());
    Ok(Reply::Page(Tiles { tiles: tiles(words, photos, &ids, from..to, &filter) }.render()?))
}

/// Shows or covers the pictures of the list.
pub fn uncover(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    desk.program.photos()?.uncover_all(input.form.one("show") == Some("yes"));
    Ok(Reply::See(with("/photos/list", &input.form.one("query").map_or_else(String::new, own_query))))
}

/// A query as we write it ourselves, whatever the form said.
pub(super) fn own_query(text: &str) -> String {
    query(&filter(&crate::input::Pairs::of_query(text)))
}

fn tiles(
    words: Words,
    photos: &Collection,
    ids: &[PhotoId],
    range: std::ops::Range<usize>,
    filter: &Filter,
) -> Vec<Tile> {
    let query = query(filter);
    let tile = |(place, id): (usize, &PhotoId)| {
        let photo = photos.get(*id)?;
        let shows = photos.all_uncovered() && photo.can_be_shown();
        Some(Tile {
            href: with(&format!("/photo/{id}"), &query),
            name: photo.name.clone(),
            says: says(words, photo),
            picture: if shows { format!("/photo/{id}/picture/{}/240", photo.stamp()) } else { String::new() },
            place: place + 1,
            total: ids.len(),
        })
    };
    let shown = ids.iter().enumerate().skip(range.start).take(range.len());
    shown.filter_map(tile).collect()
}

/// What a photo gives away, in a few words.
fn says(words: Words, photo: &Photo) -> String {
    let kinds = photo.kinds();
    let named: Vec<_> = kinds.iter().take(NAMED).map(|kind| app::kind_name(words, *kind)).collect();
    match named.is_empty() {
        false if kinds.len() > NAMED => format!("{} …", named.join(", ")),
        false => named.join(", "),
        true if photo.is_unclear() => words.photo_list_unclear(),
        true => words.photo_list_nothing(),
    }
}

fn title(words: Words, filter: &Filter, photos: &Collection, ids: &[PhotoId]) -> String {
    let town = || ids.first().and_then(|id| photos.get(*id)?.town.as_ref()).map(|town| app::town_name(words, town));
    let what = match (filter.kind, filter.year, filter.town, filter.show) {
        (Some(kind), ..) => app::kind_name(words, kind),
        (_, Some(year), ..) => year.map_or_else(|| words.photo_found_year_unknown(), |year| year.to_string()),
        (_, _, Some(_), _) => town().unwrap_or_else(|| words.photo_found_towns()),
        (.., Some(Show::Clear)) => words.photo_found_clear(),
        (.., Some(Show::Unclear)) => words.photo_found_unclear(),
        _ => words.photo_found_all(),
    };
    format!("{what}: {}", words.photo_count(number(ids.len())))
}
