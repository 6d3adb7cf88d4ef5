//! One photo: what it gives away, who gets that, and what can be done. The picture is covered until it is uncovered.

use super::{asked, filter, number, query, with};
use crate::{desk::Desk, frame::Frame, input::Input, refusal::Refusal, reply::Reply};
use app::{Fate, Photo, PhotoId, Program, Told, Words};
use askama::Template;

struct Way {
    name: String,
    what: String,
    fate: &'static str,
    fate_name: String,
}

struct Row {
    kind: String,
    value: String,
    place: &'static str,
}

struct Link {
    href: String,
    label: String,
}

#[derive(Template)]
#[template(path = "photo.html")]
struct Page {
    frame: Frame,
    id: PhotoId,
    query: String,
    picture: String,
    can_show: bool,
    is_video: bool,
    can_clean: bool,
    /// Of a known kind that is not cleaned.
    never_clean: bool,
    reason: String,
    told: Vec<Told>,
    unknown: Vec<String>,
    ways: Vec<Way>,
    checked: String,
    rows: Vec<Row>,
    copies_title: String,
    copies: Vec<Link>,
    previous: String,
    next: String,
}

/// The longest list of copies.
const COPIES: usize = 20;

/// Shows one photo.
pub fn show(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let (words, filter) = (desk.words(), filter(&input.query));
    let photos = desk.program.photos()?;
    let ids = photos.select(&filter);
    let (id, photo) = asked(photos, input)?;
    let query = query(&filter);
    let place = ids.iter().position(|other| *other == id);
    let beside = |step: isize| {
        let other = place.and_then(|place| place.checked_add_signed(step)).and_then(|place| ids.get(place));
        other.map_or_else(String::new, |other| with(&format!("/photo/{other}"), &query))
    };
    let copies = photos.copies(id);
    let page = Page {
        id,
        picture: if photos.is_uncovered(id) {
            format!("/photo/{id}/picture/{}/1280", photo.stamp())
        } else {
            String::new()
        },
        can_show: photo.can_be_shown(),
        is_video: photo.scan.format.is_some_and(|format| format.is_video()),
        can_clean: photo.can_be_cleaned(),
        never_clean: photo.scan.format.is_some() && !photo.can_be_cleaned(),
        reason: photo.scan.reason.map_or_else(String::new, |reason| app::reason_words(words, reason)),
        told: app::told(words, photo),
        unknown: photo.scan.unknown.iter().map(|kind| app::kind_name(words, *kind)).collect(),
        rows: rows(words, photo),
        copies_title: if copies.is_empty() { String::new() } else { words.photo_one_copies(number(copies.len())) },
        copies: copies
            .into_iter()
            .take(COPIES)
            .filter_map(|copy| Some(Link { href: format!("/photo/{copy}"), label: photos.get(copy)?.name.clone() }))
            .collect(),
        previous: beside(-1),
        next: beside(1),
        frame: {
            let (title, here) = (photo.name.clone(), with(&format!("/photo/{id}"), &query));
            Frame::new(desk, title, &here)
        },
        ways: ways(&desk.program),
        checked: checked(&desk.program),
        query,
    };
    Ok(Reply::Page(page.render()?))
}

/// Uncovers the picture, until the household is closed.
pub fn uncover(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let photos = desk.program.photos()?;
    let (id, _) = asked(photos, input)?;
    photos.uncover(id);
    back(input, id)
}

/// Covers the picture again.
pub fn cover(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let photos = desk.program.photos()?;
    let (id, _) = asked(photos, input)?;
    photos.cover(id);
    back(input, id)
}

fn back(input: &Input, id: PhotoId) -> Result<Reply, Refusal> {
    let query = input.form.one("query").map_or_else(String::new, super::list::own_query);
    Ok(Reply::See(with(&format!("/photo/{id}"), &query)))
}

fn rows(words: Words, photo: &Photo) -> Vec<Row> {
    let row = |finding: &app::Finding| Row {
        kind: app::kind_name(words, finding.kind),
        value: app::detail_words(words, finding).unwrap_or_else(|| words.photo_one_there()),
        place: app::source_name(finding.source),
    };
    photo.scan.findings.iter().take(200).map(row).collect()
}

/// What becomes of the data on each way.
fn ways(program: &Program) -> Vec<Way> {
    let words = program.words();
    let way = |way: &app::Way| Way {
        name: words.content(&way.message()).unwrap_or_default(),
        what: words.content_attr(&way.message(), "what").unwrap_or_default(),
        fate: way.fate.key(),
        fate_name: match way.fate {
            Fate::Drops => words.photo_one_fate_drops(),
            Fate::Depends => words.photo_one_fate_depends(),
            Fate::Keeps => words.photo_one_fate_keeps(),
        },
    };
    program.content.ways.iter().map(way).collect()
}

/// When that was checked last, and where it was read.
fn checked(program: &Program) -> String {
    let (words, today) = (program.words(), program.today());
    let oldest = program.content.ways.iter().min_by_key(|way| way.checked_on);
    oldest.map_or_else(String::new, |way| {
        let sources = way.sources.iter().filter_map(|id| program.content.source(id));
        let named: Vec<_> = sources.map(|source| app::named_source(words, source)).collect();
        format!("{} · {}", app::checked_day(words, way.checked_on, today), named.join(" · "))
    })
}
