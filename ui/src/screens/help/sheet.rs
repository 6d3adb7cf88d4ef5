//! One sheet: now, today, this week, what not to do, whom to ring, and what comes afterwards.

use super::after::{After, after};
use super::line::{Group, Line, groups, quick};
use crate::{desk::Desk, frame::Frame, input::Input, parts::caution, refusal::Refusal, reply::Reply};
use app::{Part, Sheet, Words};
use askama::Template;
use audit::Incident;

/// A numbered part with its heading.
struct Section {
    id: &'static str,
    title: String,
    steps: Vec<String>,
}

/// Another sheet that may fit better, with the question that leads there.
struct See {
    href: String,
    question: String,
    title: String,
}

#[derive(Template)]
#[template(path = "help_sheet.html")]
struct Page {
    frame: Frame,
    key: &'static str,
    first: String,
    rule_title: String,
    rule: Vec<String>,
    caution: String,
    quick: Vec<Line>,
    see: Vec<See>,
    sections: Vec<Section>,
    never: Vec<String>,
    note: String,
    not_kept: String,
    platform: bool,
    groups: Vec<Group>,
    after: After,
    no_legal_advice: String,
    numbers_note: String,
    checked: String,
    sources: Vec<String>,
    back: String,
}

/// Shows the sheet of what has happened.
pub fn sheet(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let words = desk.words();
    let incident = Incident::from_key(input.param("incident")).ok_or(Refusal::UnknownPage)?;
    let facts = desk.program.content.sheet(incident).ok_or(Refusal::UnknownPage)?.clone();
    let message = facts.message();
    let part = |attribute: &str| words.content_attr(&message, attribute).unwrap_or_default();
    let said = |id: &str| words.content(id).unwrap_or_default();
    let sources = facts.sources.iter().filter_map(|source| desk.program.content.source(source));
    let page = Page {
        key: incident.key(),
        first: part("first"),
        rule_title: said("help-rule"),
        rule: if facts.material { desk.program.rule(words) } else { Vec::new() },
        caution: caution(&desk.program.naming()?),
        quick: quick(desk, &facts.needs),
        see: facts.see.iter().map(|other| see(words, &facts, *other)).collect(),
        sections: sections(words, &facts),
        never: numbered(words, &facts, Part::Never),
        note: part("note"),
        not_kept: part("not-kept"),
        platform: facts.platform,
        groups: groups(desk, &facts.needs),
        no_legal_advice: said("help-no-legal-advice"),
        numbers_note: said("help-numbers-note"),
        checked: app::checked_day(words, facts.checked_on, desk.program.today()),
        sources: sources.map(|source| app::named_source(words, source)).collect(),
        after: after(desk, &facts)?,
        back: desk.back.clone(),
        frame: Frame::new(desk, said(&message), &format!("/help/{}", incident.key())),
    };
    Ok(Reply::Page(page.render()?))
}

fn see(words: Words, facts: &Sheet, other: Incident) -> See {
    let key = other.key();
    See {
        href: format!("/help/{key}"),
        question: words.content_attr(&facts.message(), &format!("see-{key}")).unwrap_or_default(),
        title: words.content(&format!("help-{key}")).unwrap_or_default(),
    }
}

fn sections(words: Words, facts: &Sheet) -> Vec<Section> {
    let titled = [(Part::Now, words.door_now()), (Part::Today, words.door_today()), (Part::Week, words.door_week())];
    let section =
        |(part, title): (Part, String)| Section { id: part.key(), title, steps: numbered(words, facts, part) };
    titled.into_iter().map(section).collect()
}

fn numbered(words: Words, facts: &Sheet, part: Part) -> Vec<String> {
    let message = facts.message();
    facts.attributes(part).filter_map(|attribute| words.content_attr(&message, &attribute)).collect()
}
