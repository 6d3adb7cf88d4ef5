//! The overview: how many photos give away what, from which years, from near which towns.

use super::{number, query, with};
use crate::{desk::Desk, frame::Frame, input::Input, refusal::Refusal, reply::Reply};
use app::{Filter, Show};
use askama::Template;

/// Towns that are listed; the rest is in the list of all.
const TOWNS: usize = 24;

struct Line {
    href: String,
    label: String,
    count: String,
}

#[derive(Template)]
#[template(path = "photos_found.html")]
struct Page {
    frame: Frame,
    lead: String,
    at_work: bool,
    unfinished: bool,
    kinds: Vec<Line>,
    rest: Vec<Line>,
    years: Vec<Line>,
    towns: Vec<Line>,
    others: String,
}

/// Counts.
pub fn show(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    let words = desk.words();
    let overview = desk.program.photos()?.overview();
    if overview.total == 0 && !desk.program.photos_at_work() && desk.program.other_files() == 0 {
        return Ok(Reply::see("/photos"));
    }
    let line = |filter: Filter, label: String, count: usize| Line {
        href: with("/photos/list", &query(&filter)),
        label,
        count: words.number(number(count)),
    };
    let kinds = overview.kinds.iter().map(|(kind, count)| {
        line(Filter { kind: Some(*kind), ..Filter::default() }, app::kind_name(words, *kind), *count)
    });
    let rest = [
        (Some(Show::Clear), words.photo_found_clear(), overview.clear),
        (Some(Show::Unclear), words.photo_found_unclear(), overview.unclear),
        (None, words.photo_found_all(), overview.total),
    ];
    let rest = rest.into_iter().filter(|(.., count)| *count > 0);
    let years = overview.years.iter().map(|(year, count)| {
        let label = year.map_or_else(|| words.photo_found_year_unknown(), |year| year.to_string());
        line(Filter { year: Some(*year), ..Filter::default() }, label, *count)
    });
    let towns = overview.towns.iter().take(TOWNS).map(|(town, count)| {
        line(Filter { town: Some(town.number), ..Filter::default() }, app::town_name(words, town), *count)
    });
    let others = desk.program.other_files();
    let page = Page {
        lead: words.photo_found_lead(number(overview.found)),
        at_work: desk.program.photos_at_work(),
        unfinished: desk.program.photos_unfinished(),
        kinds: kinds.collect(),
        rest: rest.map(|(show, label, count)| line(Filter { show, ..Filter::default() }, label, count)).collect(),
        years: years.collect(),
        towns: towns.collect(),
        others: if others == 0 { String::new() } else { words.photo_found_others(number(others)) },
        frame: Frame::new(desk, words.photo_found_title(number(overview.total)), "/photos/found"),
    };
    Ok(Reply::Page(page.render()?))
}
