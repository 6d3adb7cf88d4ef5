//! The result of the evening: how each place stands, before and after, and what rounds it off.

use crate::{
    desk::Desk,
    frame::Frame,
    input::Input,
    parts::{PlaceLine, place_lines},
    refusal::Refusal,
    reply::Reply,
};
use askama::Template;
use audit::{LookId, Round};

struct LookRow {
    name: String,
    before: String,
    after: String,
}

#[derive(Template)]
#[template(path = "result.html")]
struct Page {
    frame: Frame,
    lead: String,
    places: Vec<PlaceLine>,
    looks: Vec<LookRow>,
    yours: Vec<String>,
    intention: String,
}

/// Shows the result as of now.
pub fn show(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    let words = desk.words();
    let outcome = desk.program.outcome()?;
    let done: usize = outcome.iter().map(|place| place.done).sum();
    let looks = desk.program.looks()?;
    let seen =
        |round, look| looks.get(&(round, look)).map_or_else(|| words.look_not_yet(), |s| app::sighting(words, *s));
    let row = |look: &LookId| LookRow {
        name: app::look_name(words, *look),
        before: seen(Round::Before, *look),
        after: seen(Round::After, *look),
    };
    let rows = if looks.is_empty() { Vec::new() } else { LookId::ALL.iter().map(row).collect() };
    let intention = desk.program.intention()?;
    let page = Page {
        lead: words.result_lead(done as i64),
        places: place_lines(&desk.program.naming()?, &outcome),
        looks: rows,
        yours: desk.program.reflections()?.into_values().filter(|text| !text.is_empty()).collect(),
        intention: intention.map(|i| words.intention_sentence(&i.deed, &i.situation)).unwrap_or_default(),
        frame: Frame::new(desk, if done > 0 { words.result_title() } else { words.result_title_none() }, "/result"),
    };
    Ok(Reply::Page(page.render()?))
}
