//! Every address of the window, from the content; and the proof that none was forgotten.

use app::{Content, PageKind, PaperId};
use audit::{LookId, Question, Round};
use std::collections::BTreeSet;

/// What answers a GET with a page of its own, once the questions are passed.
pub fn pages() -> Vec<String> {
    let content = Content::embedded().unwrap();
    let fixed = [
        "/welcome",
        "/keep",
        "/intake/check",
        "/look",
        "/plan",
        "/plan/all",
        "/plan/order",
        "/reflect/first",
        "/reflect/end",
        "/result",
        "/intention",
        "/paper",
        "/paper/plan?names=yes",
        "/next",
        "/next/done",
        "/help",
        "/help/all",
        "/help/sayno",
        "/help/lines",
        "/help/platform",
        "/help/platform/tiktok",
        "/help/note",
        "/settings",
        "/settings/delete",
        "/about",
        "/about/sources",
        "/photos",
        "/photos/list",
        "/places",
        "/own/place",
        "/own/step?place=whatsapp",
        "/search",
        "/search?q=status",
        "/search?q=xylophonkonzert",
        "/before",
        "/before?who=few&tells=nothing&child=yes&go=1",
        "/read",
    ];
    let mut pages: Vec<_> = fixed.iter().map(ToString::to_string).collect();
    pages.extend(Question::ALL.iter().map(|question| format!("/intake/{}", question.key())));
    pages.extend(looks());
    let room = |paper: &PaperId| if paper.is_help() { "/help/paper" } else { "/paper" };
    pages.extend(PaperId::ALL.iter().map(|paper| format!("{}/{}", room(paper), paper.key())));
    pages.extend(content.places.iter().map(|place| format!("/place/{}", place.id)));
    pages.extend(content.places.iter().flat_map(|place| &place.steps).map(|step| format!("/step/{}", step.id)));
    pages.extend(PageKind::ALL.iter().map(|kind| format!("/read/{}", kind.key())));
    pages.extend(content.pages.iter().map(|page| format!("/read/{}/{}", page.kind.key(), page.id)));
    pages.extend(content.questions.iter().map(|question| format!("/help/ask/{}", question.id)));
    pages.extend(content.sheets.iter().map(|sheet| format!("/help/{}", sheet.incident.key())));
    pages
}

/// What takes a form. Where the address has a part, one that exists.
pub fn forms() -> Vec<String> {
    let content = Content::embedded().unwrap();
    let step = "/step/whatsapp-profile-photo";
    let link = content.places.iter().flat_map(|place| &place.links).next().unwrap();
    let line = content.lines.iter().find(|line| line.url.is_some()).unwrap();
    let fixed = [
        "/sample",
        "/sample/leave",
        "/keep",
        "/intake/skip",
        "/reflect/first",
        "/reflect/end",
        "/intention",
        "/paper/open",
        "/paper/plan",
        "/paper/show",
        "/next",
        "/next/calendar",
        "/help/lines",
        "/help/affected",
        "/help/note/new",
        "/help/copy/de-police",
        "/help/paper/numbers",
        "/hide",
        "/hide/return",
        "/settings",
        "/settings/delete",
        "/settings/keep",
        "/language",
        "/size",
        "/trouble",
        "/own/place",
        "/own/step?place=whatsapp",
        step,
    ];
    let mut forms: Vec<_> = fixed.iter().map(ToString::to_string).collect();
    forms.extend(Question::ALL.iter().map(|question| format!("/intake/{}", question.key())));
    forms.extend(looks());
    forms.extend([format!("{step}/note"), format!("{step}/undo")]);
    forms.extend([format!("/link/{}", link.id), format!("/help/page/{}", line.id)]);
    forms
}

fn looks() -> impl Iterator<Item = String> {
    let rounds = Round::ALL.iter().flat_map(|round| LookId::ALL.iter().map(move |look| (round, look)));
    rounds.map(|(round, look)| format!("/look/{}/{}", round.key(), look.key()))
}

#[test]
fn no_route_was_forgotten() {
    let source = include_str!("../../src/routes.rs");
    let routes: BTreeSet<_> =
        source.split(".route(\"").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect();
    assert!(routes.len() > 30, "the routes were read");
    // What needs something of the family's own is in own.rs, what needs an evening that has ended in again.rs,
    // what needs a note in note.rs.
    let own = ["/own/place/{place}", "/own/place/{place}/remove", "/own/step/{step}", "/own/step/{step}/remove"];
    let note = ["/help/note/{note}", "/help/note/{note}/remove"];
    let elsewhere = [&["/", "/trouble", "/asset/{hash}/{name}", "/again"][..], &own, &note].concat();
    let known: Vec<_> = pages().into_iter().chain(forms()).collect();
    // What needs photos is in photos.rs.
    let of_photos = |route: &str| route.starts_with("/photo/") || route.starts_with("/photos/");
    for route in routes.iter().filter(|route| !elsewhere.contains(&route.as_str()) && !of_photos(route)) {
        assert!(known.iter().any(|address| fits(address, route)), "{route} has no address in this list");
    }
}

fn fits(address: &str, route: &str) -> bool {
    let path = address.split('?').next().unwrap();
    let (path, route): (Vec<_>, Vec<_>) = (path.split('/').collect(), route.split('/').collect());
    path.len() == route.len() && path.iter().zip(&route).all(|(part, wanted)| part == wanted || wanted.starts_with('{'))
}
