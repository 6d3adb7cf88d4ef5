//! The one place between the window's scheme and the router.
//!
//! It owns what a browser would expect from a server and what web views get wrong: the content security policy,
//! `nosniff`, `no-store`, a crash that becomes a page, a redirect that is followed on every platform, an answer that is
//! never empty, and the check that a request is for us. Nobody else sets these.

use crate::{input::BODY_MAX, refusal::Refusal, screens::failure, shared::Shared};
use axum::Router;
use axum::body::Body;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Response, StatusCode, Uri, header};
use http_body_util::BodyExt;
use std::sync::Arc;
use tower::ServiceExt;

/// The origin of the window on Linux and macOS.
pub const ORIGIN: &str = "schnapp://localhost";
/// The origin of the window on Windows, where a scheme becomes a host.
pub const ORIGIN_WINDOWS: &str = "https://schnapp.localhost";

/// Nothing from outside, nothing inline.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
    font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const HX_REQUEST: &str = "hx-request";
const HX_LOCATION: HeaderName = HeaderName::from_static("hx-location");

/// Whether an address belongs to the window, in either of its two forms.
#[must_use]
pub fn is_ours(address: &str) -> bool {
    [ORIGIN, ORIGIN_WINDOWS].iter().any(|origin| {
        address.strip_prefix(origin).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?', '#']))
    })
}

/// Whether an address is one of our paths and cannot be read as another host.
pub(crate) fn is_local(address: &str) -> bool {
    address.starts_with('/') && !address.starts_with("//") && !address.contains('\\')
}

/// Answers one request.
pub(crate) async fn answer(shared: &Arc<Shared>, router: Router, request: Request<Vec<u8>>) -> Response<Vec<u8>> {
    let from_script = request.headers().contains_key(HX_REQUEST);
    let answer = match refuse(&request) {
        Some(refusal) => failure::response(&mut shared.desk(), &refusal),
        None => routed(shared, router, request).await,
    };
    dress(followed(answer, from_script))
}

/// What is not even shown to the router.
fn refuse(request: &Request<Vec<u8>>) -> Option<Refusal> {
    if !for_us(request.uri()) {
        return Some(Refusal::UnknownPage);
    }
    if request.body().len() > BODY_MAX {
        return Some(Refusal::TooLarge);
    }
    let known = [Method::GET, Method::HEAD, Method::POST].contains(request.method());
    (!known).then_some(Refusal::NotUnderstood)
}

/// The web view hands over absolute addresses; a test may send a path alone.
fn for_us(uri: &Uri) -> bool {
    uri.host().is_none() || is_ours(&uri.to_string())
}

/// Runs the router in a task of its own, so that a panic ends there and not in the window.
async fn routed(shared: &Arc<Shared>, router: Router, request: Request<Vec<u8>>) -> Response<Vec<u8>> {
    let request = request.map(Body::from);
    let task = tokio::spawn(async move {
        let response = router.oneshot(local(request)).await.unwrap_or_else(|never| match never {});
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.map(|body| body.to_bytes().to_vec()).unwrap_or_default();
        Response::from_parts(parts, bytes)
    });
    match task.await {
        Ok(response) if is_blank(&response) => failure::response(&mut shared.desk(), &Refusal::UnknownPage),
        Ok(response) => response,
        Err(_) => failure::response(&mut shared.desk(), &Refusal::Crash),
    }
}

/// An error without a body would leave the window blank.
fn is_blank(response: &Response<Vec<u8>>) -> bool {
    let status = response.status();
    (status.is_client_error() || status.is_server_error()) && response.body().is_empty()
}

/// The request with its path alone: routes know no host.
fn local(mut request: Request<Body>) -> Request<Body> {
    let path = request.uri().path_and_query().map_or("/", |path| path.as_str()).to_owned();
    *request.uri_mut() = path.parse().unwrap_or_else(|_| Uri::from_static("/"));
    request
}

/// A redirect as the window understands it: htmx is told where to go, a full navigation gets a page that goes there.
fn followed(response: Response<Vec<u8>>, from_script: bool) -> Response<Vec<u8>> {
    if !response.status().is_redirection() {
        return response;
    }
    let place = response.headers().get(header::LOCATION).and_then(|value| value.to_str().ok()).unwrap_or("/");
    let place = if is_local(place) { place } else { "/" };
    let mut answer = Response::new(Vec::new());
    if from_script {
        // A new page begins at its top, as a full navigation would.
        let swap = "innerHTML show:window:top";
        let order = serde_json::json!({ "path": place, "target": "#page", "select": "#frame", "swap": swap });
        if let Ok(value) = HeaderValue::from_str(&order.to_string()) {
            answer.headers_mut().insert(HX_LOCATION, value);
        }
    } else {
        *answer.body_mut() = refresh_page(place).into_bytes();
        answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    }
    answer
}

fn refresh_page(place: &str) -> String {
    let place = place.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
    format!(
        "<!doctype html><html><head><meta charset=\"utf-8\"><title>Schnappschutz</title>\
         <meta http-equiv=\"refresh\" content=\"0;url={place}\"></head><body></body></html>"
    )
}

fn dress(mut response: Response<Vec<u8>>) -> Response<Vec<u8>> {
    if response.status() == StatusCode::NO_CONTENT {
        response.body_mut().clear();
    }
    let headers: &mut HeaderMap = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(CONTENT_SECURITY_POLICY));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}
