//! All help lines of a country, and what can be done with one.

use super::line::{CountryItem, Group, countries, groups, no_emergency};
use crate::{
    desk::Desk,
    frame::Frame,
    input::Input,
    refusal::Refusal,
    reply::{Effect, Reply},
};
use app::{Country, Purpose};
use askama::Template;
use audit::HelpId;

#[derive(Template)]
#[template(path = "help_lines.html")]
struct Lines {
    frame: Frame,
    countries: Vec<CountryItem>,
    current: String,
    no_emergency: String,
    groups: Vec<Group>,
    numbers_note: String,
    back: String,
}

/// All lines of the chosen country, and those that work in many countries.
pub fn lines(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    let words = desk.words();
    let page = Lines {
        countries: countries(desk),
        current: app::country_name(words, desk.program.preferences().country),
        no_emergency: no_emergency(desk),
        groups: groups(desk, Purpose::ALL),
        numbers_note: words.content("help-numbers-note").unwrap_or_default(),
        back: desk.back.clone(),
        frame: Frame::new(desk, words.door_lines_title(), "/help/lines"),
    };
    Ok(Reply::Page(page.render()?))
}

/// Chooses a country.
pub fn country(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let country = input.form.one("country").and_then(Country::from_code).ok_or(Refusal::NotUnderstood)?;
    let mut preferences = desk.program.preferences();
    preferences.country = country;
    // A country that cannot be remembered right now is still shown: help comes first.
    let _ = desk.program.set_preferences(preferences);
    Ok(Reply::see(input.back_to_help().unwrap_or("/help/lines")))
}

/// Opens the page of a help line in the browser.
pub fn page(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let url = line_of(desk, input)?.url.clone().ok_or(Refusal::UnknownPage)?;
    Ok(Reply::Do(Effect::OpenLink(url), input.back_to_help().unwrap_or("/help/lines").to_owned()))
}

/// Copies the number of a help line; the page stays as it is.
pub fn copy(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let number = line_of(desk, input)?.number.clone().ok_or(Refusal::UnknownPage)?;
    Ok(Reply::Quietly(Effect::Copy(number)))
}

fn line_of<'a>(desk: &'a Desk, input: &Input) -> Result<&'a app::HelpLine, Refusal> {
    let id = HelpId::new(input.param("line")).map_err(|_| Refusal::UnknownPage)?;
    desk.program.content.line(&id).ok_or(Refusal::UnknownPage)
}
