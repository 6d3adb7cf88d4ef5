//! Hidden: whatever is asked for, the window shows something neutral, and comes back only on purpose.

use crate::addresses::pages;
use crate::window::{Home, Window, field};
use http::{Request, StatusCode};

#[test]
fn every_page_hides_and_has_the_way_to_hide() {
    let window = Window::past_the_questions(&Home::new());
    for address in pages() {
        let page = window.get(&address).page();
        let hides = page.all("form").filter(|tag| tag.attribute("action") == Some("/hide")).count();
        assert_eq!(hides, 1, "{address}");
        assert!(page.all("div").any(|tag| tag.attribute("id") == Some("cover")), "{address} has its cover with it");
    }
}

#[test]
fn while_hidden_nothing_names_the_program_or_the_child() {
    let window = Window::open(&Home::new());
    window.post("/keep", "keep=here");
    window.post("/intake/children", &field("nickname", "Mika"));
    assert_eq!(window.post("/hide", "quiet=yes").status, StatusCode::NO_CONTENT);
    for address in ["/", "/plan", "/help", "/help/blackmail", "/nowhere", "/settings", "/about"] {
        let answer = window.get(address);
        assert_eq!(answer.status, StatusCode::OK, "{address}");
        let page = answer.page();
        assert_eq!(page.one("title").text, "Notizen", "{address}");
        let text = answer.text().to_lowercase();
        for telling in ["schnappschutz</", "schnappschutz<", "mika", "hilfe", "help-door", "brand"] {
            assert!(!text.contains(telling), "{address} says {telling}");
        }
        assert!(page.one("html").attribute("data-covered").is_some(), "{address}");
    }
}

#[test]
fn what_was_on_its_way_is_kept_and_nothing_of_it_shown() {
    let home = Home::new();
    let window = Window::open(&home);
    window.post("/keep", "keep=here");
    window.post("/intake/skip", "");
    window.post("/hide", "quiet=yes");
    let answer = window.post("/step/whatsapp-profile-photo", "answer=done");
    assert!(!answer.text().contains("WhatsApp"), "a redirect has no words");
    window.post("/hide/return", "quiet=yes");
    assert!(window.get("/result").page().text().contains("WhatsApp"));
}

#[test]
fn it_comes_back_only_on_purpose_and_to_where_one_was() {
    let window = Window::past_the_questions(&Home::new());
    window.get("/plan/order");
    // A page without its script asks loudly: it gets the neutral page at once.
    assert_eq!(window.post("/hide", "").leads_to().as_deref(), Some("/"));
    assert_eq!(window.ask(Request::head("/plan").body(Vec::new()).unwrap()).status, StatusCode::OK);
    let cover = window.get("/plan").page();
    let forms: Vec<_> = cover.all("form").collect();
    assert_eq!(forms.len(), 1, "one way back");
    let hidden = forms[0].within.iter().any(|at| cover.tags[*at].attribute("hidden").is_some());
    assert!(hidden, "and it needs a first step before it can be pressed");
    assert_eq!(window.post("/hide/return", "").leads_to().as_deref(), Some("/plan/order"));
    assert!(window.get("/plan").page().one("title").text.contains("Schnappschutz"));
}

#[test]
fn a_new_start_is_not_hidden() {
    let home = Home::new();
    let window = Window::open(&home);
    window.post("/keep", "keep=here");
    window.post("/hide", "quiet=yes");
    drop(window);
    assert!(Window::open(&home).get("/help").text().contains("Schnappschutz"));
}
