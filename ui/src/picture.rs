//! Pictures for the window: made on demand from the parent's own files, a few at a time, never kept.

use crate::{refusal::Refusal, shared::Shared};
use axum::extract::{FromRequestParts, RawPathParams, Request};
use axum::response::{IntoResponse, Response};
use http::{StatusCode, header};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// The sizes there are: the longer side in pixels, for lists and for one picture.
const SIDES: [u32; 2] = [240, 1280];

/// After so many newer ones a picture is no longer on the screen: more than a list has in the page.
const SCROLLED_BY: usize = 300;

type Answering = Pin<Box<dyn Future<Output = Response> + Send>>;

/// Serves a picture. Its address changes with the file, so the window may keep it as long as it is open.
pub fn serve(shared: &Arc<Shared>) -> impl Fn(Request) -> Answering + Clone + Send + Sync + 'static {
    let shared = Arc::clone(shared);
    move |request| Box::pin(picture(Arc::clone(&shared), request))
}

/// Serves where faces may be: one line each, as the board writes its shapes.
pub fn faces(shared: &Arc<Shared>) -> impl Fn(Request) -> Answering + Clone + Send + Sync + 'static {
    let shared = Arc::clone(shared);
    move |request| Box::pin(found_faces(Arc::clone(&shared), request))
}

async fn picture(shared: Arc<Shared>, request: Request) -> Response {
    let params = params(request).await;
    let side = value(&params, "side").parse().ok().filter(|side| SIDES.contains(side));
    let (Some(side), Ok(picture)) = (side, asked(&shared, &params)) else { return gone() };
    let ticket = shared.asked.fetch_add(1, Ordering::Relaxed);
    let Ok(_permit) = shared.pictures.acquire().await else { return gone() };
    // Whoever scrolls through thousands has long left those that were asked for first.
    if shared.asked.load(Ordering::Relaxed) - ticket > SCROLLED_BY {
        return gone();
    }
    match tokio::task::spawn_blocking(move || picture.jpeg(side)).await {
        Ok(Some(jpeg)) => {
            let headers = [(header::CONTENT_TYPE, "image/jpeg"), (header::CACHE_CONTROL, "max-age=3600, immutable")];
            (headers, jpeg).into_response()
        }
        _ => gone(),
    }
}

async fn found_faces(shared: Arc<Shared>, request: Request) -> Response {
    let Ok(picture) = asked(&shared, &params(request).await) else { return gone() };
    let Ok(_permit) = shared.pictures.acquire().await else { return gone() };
    let faces = tokio::task::spawn_blocking(move || picture.faces()).await.unwrap_or_default();
    let lines: String =
        faces.iter().map(|face| format!("box {:.4} {:.4} {:.4} {:.4}\n", face.x, face.y, face.w, face.h)).collect();
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], lines).into_response()
}

/// While the window is hidden there is no picture.
fn asked(shared: &Shared, params: &[(String, String)]) -> Result<app::Picture, Refusal> {
    let mut desk = shared.desk();
    if desk.hidden {
        return Err(Refusal::UnknownPage);
    }
    let id = value(params, "photo").parse().map_err(|_| Refusal::UnknownPage)?;
    Ok(desk.program.picture(id)?)
}

async fn params(request: Request) -> Vec<(String, String)> {
    let (mut parts, _) = request.into_parts();
    let params = RawPathParams::from_request_parts(&mut parts, &()).await;
    params.map_or_else(
        |_| Vec::new(),
        |all| all.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
    )
}

fn value<'a>(params: &'a [(String, String)], name: &str) -> &'a str {
    params.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
}

/// No picture: an answer that is not empty, so that nobody puts a page in its place.
fn gone() -> Response {
    (StatusCode::NOT_FOUND, [(header::CONTENT_TYPE, "text/plain")], "-").into_response()
}
