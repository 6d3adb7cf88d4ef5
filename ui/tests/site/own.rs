//! Places and steps of the family's own: added, changed, removed, and in every list.

use crate::window::{Home, Window, field};
use http::StatusCode;

/// A window with one own place and one own step; their addresses.
fn with_own(home: &Home) -> (Window, String, String) {
    let window = Window::open(home);
    window.post("/keep", "keep=here");
    window.post("/intake/skip", "");
    let place = window.post("/own/place", &field("name", "Chor <b>Spatzen</b>")).leads_to().unwrap();
    let id = place.strip_prefix("/place/").unwrap();
    let form =
        format!("{}&{}&minutes=2", field("title", "Leitung fragen"), field("what", "Am Montag.\nWo sind die Bilder?"));
    let step = window.post(&format!("/own/step?place={id}"), &form).leads_to().unwrap();
    (window, place, step)
}

fn main_text(window: &Window, address: &str) -> String {
    window.get(address).page().one("main").text.clone()
}

#[test]
fn what_is_added_is_in_every_list_and_survives_a_new_start() {
    let home = Home::new();
    let (window, place, step) = with_own(&home);
    for address in [place.as_str(), "/places", "/plan", "/plan/all", "/result", "/search?q=spatzen"] {
        assert!(main_text(&window, address).contains("Chor <b>Spatzen</b>"), "{address} shows the place as typed");
    }
    for address in [step.as_str(), place.as_str(), "/plan/all", "/search?q=leitung+fragen"] {
        assert!(main_text(&window, address).contains("Leitung fragen"), "{address} shows the step");
    }
    window.post(&step, "answer=done");
    window.get("/about"); // takes with it what is said only once
    assert!(!main_text(&window, "/plan/all").contains("Leitung fragen"), "what is done is not open");
    assert!(main_text(&window, "/paper/plan").contains("Leitung fragen"), "but on the paper, among what is done");
    drop(window);
    let again = Window::open(&home);
    assert!(main_text(&again, &place).contains("Leitung fragen"));
}

#[test]
fn an_own_step_can_belong_to_a_place_of_the_content() {
    let window = Window::past_the_questions(&Home::new());
    let form = format!("{}&what=&minutes=5", field("title", "Klassenchat verlassen"));
    let step = window.post("/own/step?place=whatsapp", &form).leads_to().unwrap();
    assert!(main_text(&window, "/place/whatsapp").contains("Klassenchat verlassen"));
    let page = window.get(&step).page();
    assert!(page.all("a").any(|tag| tag.attribute("href") == Some("/place/whatsapp")), "it names its place");
    assert_eq!(window.get("/own/step?place=nowhere").status, StatusCode::NOT_FOUND);
}

#[test]
fn what_was_added_can_be_changed_and_removed_after_a_question() {
    let (window, place, step) = with_own(&Home::new());
    let (own_place, own_step) = (format!("/own{place}"), format!("/own{step}"));
    window.post(&own_place, &field("name", "Kinderchor"));
    let form = format!("{}&what=&minutes=20", field("title", "Vorstand fragen"));
    assert_eq!(window.post(&own_step, &form).leads_to().as_deref(), Some(step.as_str()));
    assert!(
        main_text(&window, &place).contains("Kinderchor") && main_text(&window, &place).contains("Vorstand fragen")
    );

    let asked = window.get(&format!("{own_step}/remove")).page();
    assert!(asked.one("main").text.contains("Vorstand fragen"), "the page says what goes");
    assert!(main_text(&window, &place).contains("Vorstand fragen"), "asking removes nothing");
    window.post(&format!("{own_step}/remove"), "");
    assert_eq!(window.get(&step).status, StatusCode::NOT_FOUND);
    window.post(&format!("{own_place}/remove"), "");
    assert_eq!(window.get(&place).status, StatusCode::NOT_FOUND);
    assert!(!main_text(&window, "/places").contains("Kinderchor"));
}

#[test]
fn a_form_that_cannot_be_kept_keeps_what_was_typed() {
    let (window, place, step) = with_own(&Home::new());
    let long = "ä".repeat(61);
    let again = [
        ("/own/place".to_owned(), "name=++".to_owned(), "name"),
        ("/own/place".to_owned(), field("name", &long), "name"),
        (format!("/own{place}"), field("name", ""), "name"),
        ("/own/step?place=whatsapp".to_owned(), "title=&what=&minutes=2".to_owned(), "title"),
        (format!("/own{step}"), format!("{}&what=&minutes=2", field("title", &long)), "title"),
    ];
    for (address, form, id) in again {
        let answer = window.post(&address, &form);
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{address}");
        let page = answer.page();
        let input = page.all("input").find(|tag| tag.attribute("id") == Some(id)).unwrap();
        assert_eq!(input.attribute("aria-invalid"), Some("true"), "{address}");
    }
    assert_eq!(window.post("/own/step?place=whatsapp", "title=a&what=&minutes=999").status, StatusCode::BAD_REQUEST);
}

#[test]
fn nobody_changes_what_is_not_their_own() {
    let window = Window::past_the_questions(&Home::new());
    for address in ["/own/place/whatsapp", "/own/step/whatsapp-status", "/own/place/own-0", "/own/step/own-0/remove"] {
        assert_eq!(window.get(address).status, StatusCode::NOT_FOUND, "{address}");
        assert_eq!(window.post(address, "name=a&title=a&what=&minutes=2").status, StatusCode::NOT_FOUND, "{address}");
    }
}

#[test]
fn there_is_an_end_to_what_can_be_added() {
    let window = Window::past_the_questions(&Home::new());
    for number in 0..100 {
        let status = window.post("/own/place", &field("name", &format!("Ort {number}"))).status;
        assert!(status.is_success(), "{number}");
    }
    let full = window.post("/own/place", &field("name", "Einer zu viel"));
    assert_eq!(full.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(full.text().contains("100"), "the page says how many fit");
}
