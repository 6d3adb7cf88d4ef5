//! What the handlers of one window share: the desk, and the desktop outside it.

use crate::{
    desk::Desk,
    desktop::{Desktop, Saved},
    input::Input,
    notice::Notice,
    refusal::Refusal,
    reply::{Choosing, Effect, Reply},
    screens::failure,
};
use app::{Program, Words};
use http::{Response, StatusCode, header};
use std::sync::atomic::AtomicUsize;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::Semaphore;

/// A screen: takes the desk and the request, answers or refuses. Runs on a thread that may wait.
pub type Screen = fn(&mut Desk, &Input) -> Result<Reply, Refusal>;

/// How many pictures are decoded at once: each may need some hundred megabytes.
const PICTURES_AT_ONCE: usize = 2;

/// What the handlers share.
pub struct Shared {
    desk: Mutex<Desk>,
    desktop: Arc<dyn Desktop>,
    /// Pictures are decoded a few at a time, however many the window asks for.
    pub pictures: Semaphore,
    /// How many pictures were asked for so far.
    pub asked: AtomicUsize,
}

impl Shared {
    /// A desk for a program that has just started, on a desktop.
    pub fn new(program: Program, desktop: Arc<dyn Desktop>) -> Self {
        Self {
            desk: Mutex::new(Desk::new(program)),
            desktop,
            pictures: Semaphore::new(PICTURES_AT_ONCE),
            asked: AtomicUsize::new(0),
        }
    }

    /// The desk, even after a screen has crashed: the store keeps itself whole by transactions.
    pub fn desk(&self) -> MutexGuard<'_, Desk> {
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Runs a screen and carries out what it wants from the desktop.
    pub fn run(&self, screen: Screen, input: &Input) -> Response<Vec<u8>> {
        let reply = screen(&mut self.desk(), input);
        match reply {
            Ok(Reply::Page(html)) => page(StatusCode::OK, html),
            Ok(Reply::Again(html)) => page(StatusCode::UNPROCESSABLE_ENTITY, html),
            Ok(Reply::See(address)) => see(&address),
            Ok(Reply::Do(effect, address)) => {
                // What did not work is said on the next page.
                let _ = self.act(effect, &address);
                see(&address)
            }
            Ok(Reply::Choose(choosing)) => self.choose(choosing),
            Ok(Reply::Nothing) => empty(StatusCode::NO_CONTENT),
            Ok(Reply::Quietly(effect)) => {
                let done = self.act(effect, "");
                empty(if done { StatusCode::NO_CONTENT } else { StatusCode::INTERNAL_SERVER_ERROR })
            }
            Err(Refusal::NoHousehold) => see("/"),
            Err(refusal) => failure::response(&mut self.desk(), &refusal),
        }
    }

    /// Asks the parent; the desk is free meanwhile.
    fn choose(&self, Choosing { what, back, then }: Choosing) -> Response<Vec<u8>> {
        let chosen = self.desktop.choose(what);
        let mut desk = self.desk();
        let words = desk.words();
        match chosen {
            Ok(chosen) if chosen.is_empty() => desk.say(Notice::saying(words.photo_nothing_chosen())),
            Ok(chosen) => {
                return match then(&mut desk, chosen) {
                    Ok(address) => see(&address),
                    Err(refusal) => failure::response(&mut desk, &refusal),
                };
            }
            Err(_) => desk.say(Notice::trouble(refused(words))),
        }
        see(&back)
    }

    /// The desk is free while the desktop works: a dialog may stay open for minutes. Whether it did what was asked.
    fn act(&self, effect: Effect, address: &str) -> bool {
        let words = self.desk().words();
        let done = match effect {
            Effect::OpenLink(url) => self.desktop.open_link(&url).map(|()| Some(words.step_link_opened())),
            Effect::Save { name, kind, bytes } => self.desktop.save(&name, kind, &bytes).map(|saved| match saved {
                Saved::As(name) => {
                    self.desk().saved = (kind == crate::FileKind::Pdf).then(|| address.to_owned());
                    Some(words.paper_saved(&name))
                }
                Saved::Cancelled => Some(words.paper_not_saved()),
            }),
            Effect::Copy(text) => self.desktop.copy(&text).map(|()| None),
            Effect::OpenFolder(folder) => self.desktop.open_folder(&folder).map(|()| None),
            Effect::OpenSaved => self.desktop.open_saved().map(|()| None),
            Effect::Zoom(percent) => {
                self.desktop.zoom(percent);
                Ok(None)
            }
        };
        let did = done.is_ok();
        match done {
            Ok(Some(text)) => self.desk().say(Notice::saying(text)),
            Ok(None) => {}
            Err(_) => {
                self.desk().say(Notice::trouble(refused(words)));
            }
        }
        did
    }
}

fn refused(words: Words) -> String {
    format!("{} {}", words.failure_desktop(), words.failure_desktop_do())
}

fn page(status: StatusCode, html: String) -> Response<Vec<u8>> {
    let mut response = Response::new(html.into_bytes());
    *response.status_mut() = status;
    let html = header::HeaderValue::from_static("text/html; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, html);
    response
}

fn empty(status: StatusCode) -> Response<Vec<u8>> {
    let mut response = Response::new(Vec::new());
    *response.status_mut() = status;
    response
}

/// A 303: the adapter turns it into what the window understands. Addresses are our own and plain ASCII.
fn see(address: &str) -> Response<Vec<u8>> {
    let mut response = empty(StatusCode::SEE_OTHER);
    let place = header::HeaderValue::from_str(address).unwrap_or(header::HeaderValue::from_static("/"));
    response.headers_mut().insert(header::LOCATION, place);
    response
}
