//! How long the router takes to answer, one request after the other, as the window asks.

use crate::report::{Figure, Unit};
use crate::samples::Samples;
use crate::{Unmeasured, folders, household};
use app::Program;
use http::{Request, StatusCode};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;
use ui::{RecordingDesktop, Site};

/// Requests a kind of page that are measured, and before them those that are not.
const MEASURED: usize = 500;
const WARM_UP: usize = 100;

/// The longest that 99 of 100 answers may take, in milliseconds.
const BAR: f64 = 10.0;

/// A kind of page, and the addresses that show it.
type Kind = (&'static str, Vec<String>);

/// The slowest percent of each kind of page.
pub fn figures() -> Result<Vec<Figure>, Unmeasured> {
    let folder = folders::passing()?;
    let program = household::make(&folder.path().join("household"))?;
    let kinds = kinds(&program);
    let site = Site::new(program, Arc::new(RecordingDesktop::new(folder.path().to_owned())));
    let times = ask(&site, &kinds)?;
    let all = times.iter().flatten().copied().collect();
    let mut figures: Vec<_> = kinds.iter().zip(times).filter_map(|((name, _), times)| figure(name, times)).collect();
    figures.extend(figure("any of these", all));
    figures.extend(many_photos(folder.path())?);
    Ok(figures)
}

/// The pages about photos, with a library in the store: the first of all, which fetches them, and then any other.
fn many_photos(folder: &Path) -> Result<Vec<Figure>, Unmeasured> {
    let home = folder.join("library");
    household::with_photos(&home, &folder.join("photos"))?;
    let site = Site::new(household::program(&home)?, Arc::new(RecordingDesktop::new(folder.to_owned())));
    let first = answered(&Runtime::new()?, &site, "/photos/found")?;
    let photo = |number: usize| number * 997 % household::PHOTOS;
    let kinds: Vec<Kind> = vec![
        ("photos: overview", vec!["/photos/found".to_owned()]),
        ("photos: list", (1..40).map(|page| format!("/photos/list?page={page}")).collect()),
        ("photos: of a kind", ["location", "device", "date"].map(|kind| format!("/photos/list?kind={kind}")).to_vec()),
        ("photos: one, with its copies", (0..500).map(|number| format!("/photo/{}", photo(number))).collect()),
        ("photos: clean copies", vec!["/photos/clean".to_owned()]),
    ];
    let times = ask(&site, &kinds)?;
    let fetched = Figure::new("photos: the first page", first.as_secs_f64() * 1_000.0, Unit::Milliseconds)
        .note(format!("fetches {} photos out of the store", household::PHOTOS));
    let each = kinds.iter().zip(times).filter_map(|((name, _), times)| figure(name, times));
    Ok([fetched].into_iter().chain(each).collect())
}

fn kinds(program: &Program) -> Vec<Kind> {
    let content = &program.content;
    // The household is in every situation at once: what one of them hides is answered with another page.
    let places = || content.places.iter().filter(|place| place.hidden_in.is_empty());
    let steps = places().flat_map(|place| &place.steps).filter(|step| step.hidden_in.is_empty());
    let pages = content.pages.iter().filter(|page| page.hidden_in.is_empty());
    let one = |address: &str| vec![address.to_owned()];
    vec![
        ("plan", one("/plan")),
        ("all open steps", one("/plan/all")),
        ("rule of the order", one("/plan/order")),
        ("each step", steps.map(|step| format!("/step/{}", step.id)).collect()),
        ("each place", places().map(|place| format!("/place/{}", place.id)).collect()),
        ("result", one("/result")),
        ("paper: plan", one("/paper/plan?names=yes")),
        ("paper: to show", one("/paper/show")),
        ("all places", one("/places")),
        ("each page to read", pages.map(|page| format!("/read/{}/{}", page.kind.key(), page.id)).collect()),
        ("search", ["status", "standrot", "profile+photo", "kita"].map(|q| format!("/search?q={q}")).to_vec()),
        ("next audit", one("/again")),
        ("help lines", one("/help/lines")),
        (
            "each sheet of the help door",
            content.sheets.iter().map(|it| format!("/help/{}", it.incident.key())).collect(),
        ),
        ("children", one("/intake/children")),
        ("looks", one("/look")),
        ("settings", one("/settings")),
        ("sources", one("/about/sources")),
    ]
}

/// Asks for the kinds in turn, so that no page comes twice in a row: the store then remembers each one as the place
/// the parent is at, and that write is on the disk before the answer comes.
fn ask(site: &Site, kinds: &[Kind]) -> Result<Vec<Vec<Duration>>, Unmeasured> {
    let runtime = tokio::runtime::Builder::new_multi_thread().build()?;
    let mut times = vec![Vec::with_capacity(MEASURED); kinds.len()];
    for round in 0..WARM_UP + MEASURED {
        for ((_, addresses), times) in kinds.iter().zip(&mut times) {
            let address = addresses.get(round % addresses.len().max(1)).ok_or("a kind of page has no address")?;
            let time = answered(&runtime, site, address)?;
            if round >= WARM_UP {
                times.push(time);
            }
        }
    }
    Ok(times)
}

/// One request, from the window's side of the router.
fn answered(runtime: &Runtime, site: &Site, address: &str) -> Result<Duration, Unmeasured> {
    let request = Request::get(format!("{}{address}", ui::ORIGIN)).body(Vec::new())?;
    let start = Instant::now();
    let answer = runtime.block_on(site.answer(request));
    let time = start.elapsed();
    let whole = answer.status() == StatusCode::OK && answer.body().ends_with(b"</html>") && is_page(answer.body());
    if whole { Ok(time) } else { Err(format!("{address} is answered with {}", answer.status()).into()) }
}

/// Whether it is a page of the program and not one that leads on.
fn is_page(body: &[u8]) -> bool {
    body.windows(4).any(|four| four == b"<h1 ")
}

fn figure(name: &str, times: Vec<Duration>) -> Option<Figure> {
    let times = Samples::of(times)?;
    let note = format!("99 of 100; half of them within {:.2} ms", times.median());
    Some(Figure::new(name, times.percentile(99), Unit::Milliseconds).at_most(BAR).note(note))
}
