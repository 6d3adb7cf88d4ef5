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
    key: &'static str,
    own: String,
    names: bool,
    can_name: bool,
    saved: bool,
}

/// Which paper.
pub fn choose(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    let frame = Frame::new(desk, desk.words().paper_title(), "/paper");
    desk.program.plan()?;
    Ok(Reply::Page(Choose { frame }.render()?))
}

/// The paper on the screen: the very record that is printed.
pub fn show(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let words = desk.words();
    let id = asked(input)?;
    let names = names(input.query.one("names"), id);
    let paper = desk.program.paper(id, words, names)?;
    let (intake, _) = desk.program.intake()?;
    let page = Page {
        key: id.key(),
        own: if id == PaperId::Plan { words.paper_plan_own() } else { words.paper_show_own() },
        can_name: id == PaperId::Plan && intake.children.iter().any(|child| child.nickname.is_some()),
        names,
        saved: desk.saved.as_deref() == Some(&address(id, names)),
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
pub fn open(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    Ok(Reply::Do(Effect::OpenSaved, desk.back.clone()))
}

fn asked(input: &Input) -> Result<PaperId, Refusal> {
    PaperId::from_key(input.param("paper")).ok_or(Refusal::UnknownPage)
}

fn address(id: PaperId, names: bool) -> String {
    format!("/paper/{}{}", id.key(), if names { "?names=yes" } else { "" })
}

fn names(wish: Option<&str>, id: PaperId) -> bool {
    wish == Some("yes") && id == PaperId::Plan
}
