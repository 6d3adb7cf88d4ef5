//! Which address leads to which screen.

use crate::{
    asset,
    input::{BODY_MAX, Input},
    picture,
    road::on_the_road,
    screens::*,
    shared::{Screen, Shared},
};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{FromRequestParts, RawPathParams, Request};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use http::{Method, StatusCode};
use std::pin::Pin;
use std::sync::Arc;

/// The router of one window.
pub(crate) fn router(shared: &Arc<Shared>) -> Router {
    let show = |screen: Screen| get(run(shared, screen, false));
    let road = |screen: Screen| get(run(shared, screen, true));
    let act = |screen: Screen| post(run(shared, screen, false));
    let both = |screen: Screen, action: Screen| road(screen).merge(act(action));
    Router::new()
        .route("/", show(start::resume))
        .route("/welcome", show(welcome::show))
        .route("/keep", show(keep::show).merge(act(keep::choose)))
        .route("/sample", act(sample::enter))
        .route("/sample/leave", act(sample::leave))
        .route("/intake/check", road(intake_check::show))
        .route("/intake/skip", act(intake::skip_all))
        .route("/intake/children", both(children::show, children::save))
        .route("/intake/{question}", both(intake::show, intake::save))
        .route("/look", road(look::overview))
        .route("/look/{round}/{look}", both(look::show, look::save))
        .route("/plan", road(plan::show))
        .route("/plan/all", road(plan::all))
        .route("/plan/order", road(plan::order))
        .route("/again", road(again::show))
        .route("/places", road(places::show))
        .route("/place/{place}", road(place::show))
        .route("/own/place", show(own::new_place).merge(act(own::add_place)))
        .route("/own/place/{place}", show(own::place).merge(act(own::change_place)))
        .route("/own/place/{place}/remove", show(own::ask_remove_place).merge(act(own::remove_place)))
        .route("/own/step", show(own::new_step).merge(act(own::add_step)))
        .route("/own/step/{step}", show(own::step).merge(act(own::change_step)))
        .route("/own/step/{step}/remove", show(own::ask_remove_step).merge(act(own::remove_step)))
        .route("/search", show(search::show))
        .route("/before", show(before::show))
        .route("/read", show(read::overview))
        .route("/read/{kind}", show(read::kind))
        .route("/read/{kind}/{page}", show(read::show))
        .route("/step/{step}", both(step::show, step::answer))
        // A note that needed another look leaves its address in the history; going back shows the step.
        .route("/step/{step}/note", show(step::show).merge(act(step::note)))
        .route("/step/{step}/undo", act(step::undo))
        .route("/link/{link}", act(link::open))
        .route("/reflect/{moment}", both(reflect::show, reflect::save))
        .route("/result", road(result::show))
        .route("/intention", both(intention::show, intention::save))
        .route("/paper", road(paper::choose))
        .route("/paper/open", act(paper::open))
        .route("/paper/{paper}", both(paper::show, paper::save))
        .route("/next", both(next::show, next::save))
        .route("/next/calendar", act(next::calendar))
        .route("/next/done", road(next::done))
        .route("/help", show(help::door))
        .route("/help/ask/{question}", show(help::ask))
        .route("/help/all", show(help::all))
        .route("/help/sayno", show(help::sayno))
        .route("/help/lines", show(help::lines).merge(act(help::country)))
        .route("/help/page/{line}", act(help::page))
        .route("/help/copy/{line}", act(help::copy))
        .route("/help/platform", show(help::platforms))
        .route("/help/platform/{place}", show(help::platform))
        .route("/help/affected", act(help::affected))
        .route("/help/note", show(help::list))
        .route("/help/note/new", show(help::new).merge(act(help::add)))
        .route("/help/note/{note}", show(help::show).merge(act(help::change)))
        .route("/help/note/{note}/remove", show(help::ask_remove).merge(act(help::remove)))
        .route("/help/paper/{paper}", show(paper::show_help).merge(act(paper::save)))
        .route("/help/{incident}", show(help::sheet))
        .route("/hide", act(hide::hide))
        .route("/hide/return", act(hide::come_back))
        .merge(photo_routes(shared))
        .route("/settings", show(settings::show).merge(act(settings::save)))
        .route("/settings/delete", show(settings::ask_delete).merge(act(settings::delete)))
        .route("/settings/keep", act(settings::keep))
        .route("/language", act(settings::language))
        .route("/size", act(settings::size))
        .route("/about", show(about::show))
        .route("/about/sources", show(about::sources))
        .route("/trouble", show(trouble::show).merge(act(trouble::choose)))
        .route("/asset/{hash}/{name}", get(asset::serve))
        .fallback(run(shared, start::unknown, false))
        .method_not_allowed_fallback(run(shared, start::unknown, false))
}

/// Looking through photos. Not on the road: no start resumes in a list of pictures.
fn photo_routes(shared: &Arc<Shared>) -> Router {
    let show = |screen: Screen| get(run(shared, screen, false));
    let act = |screen: Screen| post(run(shared, screen, false));
    Router::new()
        .route("/photos", show(photos::start))
        .route("/photos/choose", act(photos::choose))
        .route("/photos/dropped", act(photos::dropped))
        .route("/photos/forget", act(photos::forget))
        .route("/photos/work", show(photos::work))
        .route("/photos/stop", act(photos::stop))
        .route("/photos/resume", act(photos::resume))
        .route("/photos/found", show(photos::found))
        .route("/photos/list", show(photos::list))
        .route("/photos/part", show(photos::part))
        .route("/photos/uncover", act(photos::uncover))
        .route("/photos/clean", show(photos::ask_clean).merge(act(photos::clean)))
        .route("/photos/copies", show(photos::copied).merge(act(photos::open_folder)))
        .route("/photo/{photo}", show(photos::one))
        .route("/photo/{photo}/uncover", act(photos::uncover_one))
        .route("/photo/{photo}/covered", act(photos::cover_one))
        .route("/photo/{photo}/cover", show(photos::advice).merge(act(photos::save_cover)))
        .route("/photo/{photo}/cover/draw", show(photos::draw))
        .route("/photo/{photo}/faces", get(picture::faces(shared)))
        .route("/photo/{photo}/picture/{stamp}/{side}", get(picture::serve(shared)))
}

/// Turns a screen into a handler that runs on a thread which may wait. `road`: whether a page of it is remembered as
/// the place the parent is at.
fn run(
    shared: &Arc<Shared>,
    screen: Screen,
    road: bool,
) -> impl Fn(Request) -> Answering + Clone + Send + Sync + 'static {
    let shared = Arc::clone(shared);
    move |request| Box::pin(answering(Arc::clone(&shared), screen, road, request))
}

type Answering = Pin<Box<dyn Future<Output = Response> + Send>>;

async fn answering(shared: Arc<Shared>, screen: Screen, road: bool, request: Request) -> Response {
    let (mut parts, body) = request.into_parts();
    // What was sent before the window was hidden is still done; nothing is shown of it.
    let reads = parts.method != Method::POST;
    let params = match RawPathParams::from_request_parts(&mut parts, &()).await {
        Ok(params) => params.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
        Err(_) => Vec::new(),
    };
    let Ok(bytes) = to_bytes(body, BODY_MAX).await else { return StatusCode::PAYLOAD_TOO_LARGE.into_response() };
    let input = Input::new(&http::Request::from_parts(parts, bytes.to_vec()), params);
    let work = tokio::task::spawn_blocking(move || {
        let (screen, road) =
            if reads && shared.desk().hidden { (hide::cover as Screen, false) } else { (screen, road) };
        let response = shared.run(screen, &input);
        if road && response.status().is_success() {
            on_the_road(&mut shared.desk(), &input.address);
        }
        response
    });
    match work.await {
        Ok(response) => response.map(Body::from),
        Err(crash) => std::panic::resume_unwind(crash.into_panic()),
    }
}
