//! The papers: seen first, saved as PDF, then opened for printing.

use crate::{
    desk::Desk,
    desktop::FileKind,
    frame::Frame,
    input::Input,
    refusal::Refusal,
    reply::{Effect, Reply},
};
use app::{Block, Failure, Paper, PaperId};
use askama::Template;

#[derive(Template)]
#[template(path = "paper_choose.html")]
struct Choose {
    frame: Frame,
}

#[derive(Template)]
#[template(path = "paper.html")]
struct Page {
    frame: Frame,
    paper: Paper,
    action: String,
    own: String,
    names: bool,
    can_name: bool,
    saved: bool,
    back: String,
}

/// Which paper.
pub fn choose(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    let frame = Frame::new(desk, desk.words().paper_title(), "/paper");
    desk.program.plan()?;
    Ok(Reply::Page(Choose { frame }.render()?))
}

/// The paper on the screen: the very record that is printed.
pub fn show(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let id = asked(input)?;
    if id.is_help() {
        return Ok(Reply::See(address(id, false)));
    }
    let (intake, _) = desk.program.intake()?;
    let can_name = id == PaperId::Plan && intake.children.iter().any(|child| child.nickname.is_some());
    page(desk, id, names(input.query.one("names"), id), can_name)
}

/// A paper of the help door; it needs no household, and no start resumes here.
pub fn show_help(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let id = asked(input)?;
    if id.is_help() { page(desk, id, false, false) } else { Err(Refusal::UnknownPage) }
}

fn page(desk: &mut Desk, id: PaperId, names: bool, can_name: bool) -> Result<Reply, Refusal> {
    let words = desk.words();
    let paper = desk.program.paper(id, words, names)?;
    let page = Page {
        action: address(id, false),
        own: match id {
            PaperId::Plan => words.paper_plan_own(),
            PaperId::Show => words.paper_show_own(),
            PaperId::Note => words.paper_note_own(),
            _ => words.paper_help_own(),
        },
        can_name,
        names,
        saved: desk.saved.as_deref() == Some(&address(id, names)),
        back: match id {
            PaperId::Plan | PaperId::Show => "/paper".to_owned(),
            PaperId::Numbers => "/help/lines".to_owned(),
            PaperId::SayNo => "/help/sayno".to_owned(),
            PaperId::Note => "/help/note".to_owned(),
            PaperId::Sheet(incident) => format!("/help/{}", incident.key()),
        },
        frame: Frame::new(desk, paper.title.clone(), &address(id, names)),
        paper,
    };
    Ok(Reply::Page(page.render()?))
}

/// Makes the PDF and asks where to save it.
pub fn save(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let words = desk.words();
    let id = asked(input)?;
    let names = names(input.form.one("names"), id);
    let paper = desk.program.paper(id, words, names)?;
    let bytes = app::pdf(&paper).map_err(Failure::from)?;
    let save = Effect::Save { name: app::paper_name(id, words), kind: FileKind::Pdf, bytes };
    Ok(Reply::Do(save, address(id, names)))
}

/// Opens the paper that was saved last, for printing.
pub fn open(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let back = input.back_to_help().unwrap_or(&desk.back).to_owned();
    Ok(Reply::Do(Effect::OpenSaved, back))
}

fn asked(input: &Input) -> Result<PaperId, Refusal> {
    PaperId::from_key(input.param("paper")).ok_or(Refusal::UnknownPage)
}

fn address(id: PaperId, names: bool) -> String {
    let room = if id.is_help() { "/help" } else { "" };
    format!("{room}/paper/{}{}", id.key(), if names { "?names=yes" } else { "" })
}

fn names(wish: Option<&str>, id: PaperId) -> bool {
    wish == Some("yes") && id == PaperId::Plan
}
