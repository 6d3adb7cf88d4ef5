//! One place: who can see pictures there, its steps, and what to do when somebody else shows the child there.

use crate::{
    desk::Desk,
    frame::Frame,
    input::Input,
    parts::{StepLine, caution, step_line},
    refusal::Refusal,
    reply::Reply,
};
use app::{Naming, Words};
use askama::Template;
use audit::{Answers, Audience, Confidence, Intake, Level, Link, Place, PlaceId, PlaceKind, Step, place_state};

/// The steps of a level under their heading.
struct Group {
    id: &'static str,
    title: String,
    lines: Vec<StepLine>,
}

/// How a picture is removed that somebody else posted.
pub struct Report {
    /// The way.
    pub how: String,
    /// Who may ask.
    pub who: String,
    /// What is needed.
    pub needs: String,
    /// A page that helps.
    pub link: Option<ReportLink>,
    /// What is not confirmed; empty when everything is.
    pub doubt: String,
    /// What a family that must not be found has to mind; empty for others.
    pub caution: String,
    /// When it was checked.
    pub checked: String,
    /// Where it was read.
    pub sources: Vec<String>,
}

/// A page that helps to report.
pub struct ReportLink {
    /// What opens it.
    pub action: String,
    /// What the button says.
    pub label: String,
    /// Its address, to be read.
    pub url: String,
}

#[derive(Template)]
#[template(path = "place.html")]
struct Page {
    frame: Frame,
    id: String,
    own: bool,
    state: &'static str,
    state_name: String,
    about: String,
    audience: String,
    groups: Vec<Group>,
    report: Option<Report>,
}

/// Shows a place. One that would harm in the family's situation is not shown: the plan is.
pub fn show(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let (words, naming) = (desk.words(), desk.program.naming()?);
    let id = PlaceId::new(input.param("place")).map_err(|_| Refusal::UnknownPage)?;
    let place = desk.program.place(&id)?;
    let (intake, _) = desk.program.intake()?;
    if intake.is_in(&place.hidden_in) {
        return Ok(Reply::see("/plan"));
    }
    let answers = desk.program.answers()?;
    let state = place_state(&place, &intake, &answers);
    let own = place.kind == PlaceKind::Own;
    let about = words.content_attr(&format!("place-{id}"), "about").unwrap_or_default();
    let page = Page {
        own,
        state: state.key(),
        state_name: app::state_name(words, state),
        about: if own { words.own_place_about() } else { about },
        audience: if own { String::new() } else { audience(words, place.default_audience) },
        groups: groups(&naming, &place, &intake, &answers),
        report: Report::of(&naming, &place, desk),
        frame: Frame::new(desk, naming.place(&id), &format!("/place/{id}")),
        id: id.to_string(),
    };
    Ok(Reply::Page(page.render()?))
}

fn groups(naming: &Naming, place: &Place, intake: &Intake, answers: &Answers) -> Vec<Group> {
    let words = naming.words;
    let titled = [
        (Level::First, words.place_level_first()),
        (Level::Should, words.place_level_should()),
        (Level::Extra, words.place_level_extra()),
    ];
    let shown = |step: &&Step| !intake.is_in(&step.hidden_in);
    let group = |(level, title): (Level, String)| Group {
        id: level.key(),
        title,
        lines: place
            .steps
            .iter()
            .filter(|step| step.level == level)
            .filter(shown)
            .map(|step| line(naming, step, answers))
            .collect(),
    };
    titled.into_iter().map(group).filter(|group| !group.lines.is_empty()).collect()
}

fn line(naming: &Naming, step: &Step, answers: &Answers) -> StepLine {
    let words = naming.words;
    let answer = answers.get(&step.id).copied();
    let said = answer.map_or_else(|| words.place_answer_open(), |answer| super::step::answer_name(words, answer));
    let quiet = if naming.own().step(&step.id).is_some() {
        words.step_own()
    } else if step.past {
        words.step_past()
    } else {
        String::new()
    };
    StepLine { settled: answer.is_some_and(audit::Answer::settles), ..step_line(naming, step, quiet, said) }
}

impl Report {
    /// The words of a place about it; none for a place of the family's own.
    pub fn of(naming: &Naming, place: &Place, desk: &Desk) -> Option<Self> {
        let words = naming.words;
        let facts = place.report.as_ref()?;
        let id = format!("place-{}", place.id);
        let part = |attribute: &str| words.content_attr(&id, attribute).unwrap_or_default();
        let sources = place.sources.iter().filter(|source| facts.sources.contains(&source.id));
        Some(Self {
            how: part("report-how"),
            who: part("report-who"),
            needs: part("report-needs"),
            link: facts.link.as_ref().and_then(|link| place.link(link)).map(|link| report_link(words, link)),
            doubt: if facts.confidence == Confidence::C { words.step_fact_unsure() } else { String::new() },
            caution: caution(naming),
            checked: app::checked_day(words, facts.checked_on, desk.program.today()),
            sources: sources.map(|source| app::named_source(words, source)).collect(),
        })
    }
}

fn report_link(words: Words, link: &Link) -> ReportLink {
    ReportLink {
        action: format!("/link/{}", link.id),
        label: super::step::link_label(words, link.kind),
        url: link.url.clone(),
    }
}

fn audience(words: Words, audience: Audience) -> String {
    match audience {
        Audience::Anyone => words.place_audience_anyone(),
        Audience::Contacts => words.place_audience_contacts(),
        Audience::Friends => words.place_audience_friends(),
        Audience::Followers => words.place_audience_followers(),
        Audience::Invited => words.place_audience_invited(),
        Audience::Link => words.place_audience_link(),
        Audience::Nobody => words.place_audience_nobody(),
        Audience::Unknown => words.place_audience_unknown(),
    }
}
