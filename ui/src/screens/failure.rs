//! The page for what was not carried out: what happened, what to do, and a way on. Never empty.

use crate::{desk::Desk, frame::Frame, refusal::Refusal};
use app::{Failure, Keeping};
use askama::Template;
use http::{HeaderValue, Response, header};

#[derive(Template)]
#[template(path = "failure.html")]
struct Page {
    frame: Frame,
    what: String,
    todo: String,
    keep_nothing: bool,
}

/// The page of a refusal, with its status.
pub fn response(desk: &mut Desk, refusal: &Refusal) -> Response<Vec<u8>> {
    let words = desk.words();
    let (what, todo) = refusal.sentences(words);
    let frame = Frame::new(desk, words.failure_title(), "/");
    let undecided = desk.program.keeping() == Keeping::Undecided;
    let keep_nothing = undecided && matches!(refusal, Refusal::Failed(Failure::Store(_)));
    let page = Page { frame, what: what.clone(), todo: todo.clone(), keep_nothing }.render();
    let html =
        page.unwrap_or_else(|_| format!("<!doctype html><title>Schnappschutz</title><h1>{what}</h1><p>{todo}</p>"));
    let mut response = Response::new(html.into_bytes());
    *response.status_mut() = refusal.status();
    let kind = HeaderValue::from_static("text/html; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    response
}
