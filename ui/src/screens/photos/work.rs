//! Work that takes a while: how far it is, and a way to stop it.

use super::number;
use crate::{desk::Desk, frame::Frame, input::Input, notice::Notice, refusal::Refusal, reply::Reply};
use app::{JobKind, Progress, Stage, Words};
use askama::Template;

#[derive(Template)]
#[template(path = "photos_work.html")]
struct Page {
    frame: Frame,
    words: Words,
    says: String,
    done: usize,
    total: usize,
    can_look: bool,
}

/// The part that is asked for again and again; without a trigger once there is nothing more to come.
#[derive(Template)]
#[template(path = "photos_bar.html")]
struct Bar {
    words: Words,
    says: String,
    done: usize,
    total: usize,
    can_look: bool,
}

/// How far the work is; when it has ended, what came of it.
pub fn show(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    // First what was found, so that nothing is missing where this leads to.
    let progress = desk.program.photo_progress();
    let found = desk.program.photos()?.len();
    let Some(progress) = progress else { return Ok(Reply::see("/photos")) };
    if progress.stage == Stage::Ended {
        return Ok(Reply::see(if progress.kind == JobKind::Look { "/photos/found" } else { "/photos/copies" }));
    }
    let words = desk.words();
    let (says, can_look) = (says(words, progress), progress.kind == JobKind::Look && found > 0);
    let Progress { done, total, .. } = progress;
    if input.query.one("part").is_some() {
        return Ok(Reply::Page(Bar { words, says, done, total, can_look }.render()?));
    }
    let title = match progress.kind {
        JobKind::Look => words.photo_work_title(),
        JobKind::Clean => words.photo_work_clean_title(),
        JobKind::Cover | JobKind::Cut => words.photo_work_cover_title(),
    };
    let frame = Frame::new(desk, title, "/photos/work");
    Ok(Reply::Page(Page { frame, words, says, done, total, can_look }.render()?))
}

fn says(words: Words, progress: Progress) -> String {
    let (done, total) = (number(progress.done), number(progress.total));
    match (progress.kind, progress.stage) {
        (JobKind::Cover | JobKind::Cut, _) => words.photo_work_covering(),
        (JobKind::Clean, _) => words.photo_work_cleaning(done, total),
        (_, Stage::Counting) => words.photo_work_counting(done),
        (_, Stage::Deeper) => words.photo_work_deeper(done, total),
        (_, Stage::Alike) => words.photo_work_alike(done, total),
        _ => words.photo_work_reading(done, total),
    }
}

/// Stops the work; what is done stays.
pub fn stop(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    desk.program.stop_photos();
    let looking = desk.program.photo_progress().is_none_or(|progress| progress.kind == JobKind::Look);
    if looking {
        desk.say(Notice::saying(desk.words().photo_work_stopped()));
    }
    Ok(Reply::see(if looking { "/photos/found" } else { "/photos/work" }))
}

/// Goes on reading what was chosen.
pub fn resume(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    desk.program.go_on_with_photos()?;
    Ok(Reply::see("/photos/work"))
}
