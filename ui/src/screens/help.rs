//! The help door: four situations, and the help lines of a country. Works without a household.

use crate::{
    desk::Desk,
    frame::Frame,
    input::Input,
    parts::caution,
    refusal::Refusal,
    reply::{Effect, Reply},
};
use app::{Country, HelpLine, Purpose, Words};
use askama::Template;
use audit::HelpId;
use jiff::civil::Date;

/// One help line, ready to be shown.
struct Line {
    name: String,
    what: String,
    hours: String,
    number: String,
    spoken: String,
    facts: Vec<String>,
    checked: String,
    page: Option<PageLink>,
}

/// A help line's own page.
struct PageLink {
    action: String,
    label: String,
    host: String,
}

struct Group {
    title: String,
    lines: Vec<Line>,
}

struct Entry {
    href: String,
    title: String,
}

struct CountryItem {
    code: &'static str,
    name: String,
    current: bool,
}

#[derive(Template)]
#[template(path = "help.html")]
struct Door {
    frame: Frame,
    entries: Vec<Entry>,
    danger: Vec<Line>,
    young: Vec<Line>,
    countries: Vec<CountryItem>,
    back: String,
}

#[derive(Template)]
#[template(path = "help_situation.html")]
struct Situation {
    frame: Frame,
    caution: String,
    first: String,
    quick: Vec<Line>,
    steps: Vec<String>,
    never: String,
    child: String,
    sayno: String,
    groups: Vec<Group>,
    no_legal_advice: String,
    numbers_note: String,
    checked: String,
    sources: Vec<String>,
    back: String,
}

#[derive(Template)]
#[template(path = "help_lines.html")]
struct Lines {
    frame: Frame,
    countries: Vec<CountryItem>,
    current: String,
    groups: Vec<Group>,
    numbers_note: String,
    back: String,
}

/// Every purpose, in the order of the page with all lines.
const PURPOSES: [Purpose; 7] = [
    Purpose::Danger,
    Purpose::Child,
    Purpose::Parent,
    Purpose::Report,
    Purpose::Removal,
    Purpose::CrimeVictims,
    Purpose::Platform,
];

/// The door: what happened?
pub fn door(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    let words = desk.words();
    let content = &desk.program.content;
    let entry = |situation: &app::HelpSituation| Entry {
        href: format!("/help/{}", situation.id),
        title: words.content(&format!("help-{}", situation.id)).unwrap_or_default(),
    };
    let page = Door {
        entries: content.situations.iter().map(entry).collect(),
        danger: lines_for(desk, Purpose::Danger),
        young: lines_for(desk, Purpose::Child).into_iter().filter(|line| !line.number.is_empty()).take(1).collect(),
        countries: countries(desk),
        back: desk.back.clone(),
        frame: Frame::new(desk, words.door_title(), "/help"),
    };
    Ok(Reply::Page(page.render()?))
}

/// One situation: what to do now, in short numbered steps.
pub fn situation(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let words = desk.words();
    let id = HelpId::new(input.param("situation")).map_err(|_| Refusal::UnknownPage)?;
    let facts = desk.program.content.situation(&id).ok_or(Refusal::UnknownPage)?.clone();
    let message = format!("help-{id}");
    let part = |attribute: &str| words.content_attr(&message, attribute).unwrap_or_default();
    let sources = facts.sources.iter().filter_map(|source| desk.program.content.source(source));
    let page = Situation {
        caution: caution(&desk.program.naming()?),
        first: part("first"),
        quick: quick(desk, &facts.lines),
        steps: (1..=facts.steps).map(|number| part(&format!("step-{number}"))).collect(),
        never: part("never"),
        child: part("child"),
        sayno: part("sayno"),
        groups: groups(desk, &facts.lines),
        no_legal_advice: words.content("help-no-legal-advice").unwrap_or_default(),
        numbers_note: words.content("help-numbers-note").unwrap_or_default(),
        checked: app::checked_day(words, facts.checked_on, desk.program.today()),
        sources: sources.map(|s| words.step_source(&format!("{} ({})", s.title, s.publisher))).collect(),
        back: desk.back.clone(),
        frame: Frame::new(desk, words.content(&message).unwrap_or_default(), &format!("/help/{id}")),
    };
    Ok(Reply::Page(page.render()?))
}

/// All lines of the chosen country, and those that work in many countries.
pub fn lines(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    let words = desk.words();
    let (groups, countries, back) = (groups(desk, &PURPOSES), countries(desk), desk.back.clone());
    let current = country_name(words, desk.program.preferences().country);
    let numbers_note = words.content("help-numbers-note").unwrap_or_default();
    let frame = Frame::new(desk, words.door_lines_title(), "/help/lines");
    Ok(Reply::Page(Lines { frame, countries, current, groups, numbers_note, back }.render()?))
}

/// Chooses a country.
pub fn country(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let country = input.form.one("country").and_then(Country::from_code).ok_or(Refusal::NotUnderstood)?;
    let mut preferences = desk.program.preferences();
    preferences.country = country;
    // A country that cannot be remembered right now is still shown: help comes first.
    let _ = desk.program.set_preferences(preferences);
    let back = input.form.one("back").filter(|back| back.starts_with("/help") && crate::adapter::is_local(back));
    Ok(Reply::see(back.unwrap_or("/help/lines")))
}

/// Opens the page of a help line in the browser.
pub fn page(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let id = HelpId::new(input.param("line")).map_err(|_| Refusal::UnknownPage)?;
    let url = desk.program.content.line(&id).and_then(|line| line.url.clone()).ok_or(Refusal::UnknownPage)?;
    // Back to the very page: who is in fright must not lose the instructions.
    let back = input.form.one("back").filter(|back| back.starts_with("/help") && crate::adapter::is_local(back));
    Ok(Reply::Do(Effect::OpenLink(url), back.unwrap_or("/help/lines").to_owned()))
}

fn countries(desk: &Desk) -> Vec<CountryItem> {
    let words = desk.words();
    let current = desk.program.preferences().country;
    let item = |country: &Country| CountryItem {
        code: country.code(),
        name: country_name(words, *country),
        current: *country == current,
    };
    Country::ALL.iter().filter(|country| **country != Country::EU).map(item).collect()
}

fn country_name(words: Words, country: Country) -> String {
    match country {
        Country::DE => words.door_country_de(),
        Country::AT => words.door_country_at(),
        Country::CH => words.door_country_ch(),
        Country::LI => words.door_country_li(),
        Country::LU => words.door_country_lu(),
        Country::GB => words.door_country_gb(),
        Country::IE => words.door_country_ie(),
        Country::EU => words.door_country_eu(),
    }
}

fn groups(desk: &Desk, purposes: &[Purpose]) -> Vec<Group> {
    let words = desk.words();
    let group = |purpose: &Purpose| Group { title: purpose_name(words, *purpose), lines: lines_for(desk, *purpose) };
    purposes.iter().map(group).filter(|group| !group.lines.is_empty()).collect()
}

/// The first number of each purpose that is answered by a person: police, and somebody to talk to.
fn quick(desk: &Desk, purposes: &[Purpose]) -> Vec<Line> {
    let spoken = [Purpose::Danger, Purpose::Parent, Purpose::Child];
    let first = |purpose: &Purpose| lines_for(desk, *purpose).into_iter().find(|line| !line.number.is_empty());
    purposes.iter().filter(|purpose| spoken.contains(purpose)).filter_map(first).collect()
}

fn purpose_name(words: Words, purpose: Purpose) -> String {
    match purpose {
        Purpose::Danger => words.door_purpose_danger(),
        Purpose::Child => words.door_purpose_child(),
        Purpose::Parent => words.door_purpose_parent(),
        Purpose::Report => words.door_purpose_report(),
        Purpose::Removal => words.door_purpose_removal(),
        Purpose::Platform => words.door_purpose_platform(),
        Purpose::CrimeVictims => words.door_purpose_crime_victims(),
    }
}

/// The lines of a purpose: the chosen country's first, then those of many countries whose number is not there yet.
fn lines_for(desk: &Desk, purpose: Purpose) -> Vec<Line> {
    let words = desk.words();
    let country = desk.program.preferences().country;
    let all = &desk.program.content.lines;
    let ours: Vec<_> = all.iter().filter(|line| line.country == country && line.purpose == purpose).collect();
    let known =
        |line: &&HelpLine| line.dial.is_some() && all.iter().any(|o| o.country == country && o.dial == line.dial);
    let everywhere = all.iter().filter(|line| line.country == Country::EU && line.purpose == purpose);
    ours.into_iter()
        .chain(everywhere.filter(|line| !known(line)))
        .map(|entry| line(words, entry, desk.program.today()))
        .collect()
}

fn line(words: Words, line: &HelpLine, today: Date) -> Line {
    let id = format!("line-{}", line.id);
    let name = words.content(&id).unwrap_or_default();
    let number = line.number.clone().unwrap_or_default();
    let old = audit::checked_long_ago(line.checked_on, today);
    Line {
        what: words.content_attr(&id, "what").unwrap_or_default(),
        hours: words.content_attr(&id, "hours").unwrap_or_default(),
        spoken: words.door_call(&name, &number),
        facts: facts(words, line),
        checked: match line.source_year {
            Some(year) if !old => words.door_checked_source(&words.date(line.checked_on), &year.to_string()),
            _ => app::checked_day(words, line.checked_on, today),
        },
        page: line.url.as_deref().map(|url| PageLink {
            action: format!("/help/page/{}", line.id),
            label: words.door_open_page(&name),
            host: url.trim_start_matches("https://").trim_end_matches('/').to_owned(),
        }),
        name,
        number,
    }
}

fn facts(words: Words, line: &HelpLine) -> Vec<String> {
    let free = (line.free == Some(true)).then(|| words.door_free());
    let anonymous = (line.anonymous == Some(true)).then(|| words.door_anonymous());
    let languages: Vec<_> = line.languages.iter().map(|code| language_name(words, code)).collect();
    let spoken = if languages.is_empty() { words.door_language_national() } else { languages.join(", ") };
    free.into_iter().chain(anonymous).chain([words.door_languages(&spoken)]).collect()
}

fn language_name(words: Words, code: &str) -> String {
    match code {
        "de" => words.door_language_de(),
        "en" => words.door_language_en(),
        "fr" => words.door_language_fr(),
        "it" => words.door_language_it(),
        "lb" => words.door_language_lb(),
        other => other.to_uppercase(),
    }
}
