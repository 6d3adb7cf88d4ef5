//! The next audit: ten minutes, from what is new and what is due.

use crate::window::{Home, Window};

#[test]
fn before_the_first_evening_has_ended_there_is_no_next_one() {
    let window = Window::past_the_questions(&Home::new());
    assert_eq!(window.go("/again").0, "/plan");
    assert!(!window.get("/plan").text().contains("\"/again\""));
}

#[test]
fn it_shows_what_was_put_off_and_what_was_not_visited_within_ten_minutes() {
    let window = Window::past_the_questions(&Home::new());
    window.post("/intake/places", "choice=whatsapp&action=continue");
    window.post("/step/whatsapp-profile-photo", "answer=done");
    window.post("/step/whatsapp-status", "answer=later");
    window.get("/next/done");
    let page = window.get("/again").page();
    let steps: Vec<_> =
        page.all("a").filter_map(|tag| tag.attribute("href")).filter(|href| href.starts_with("/step/")).collect();
    assert!(!steps.is_empty() && !steps.contains(&"/step/whatsapp-profile-photo"), "{steps:?}");
    let minutes: u32 = steps.iter().map(|href| minutes_of(&window, href)).sum();
    assert!(minutes <= audit::REVISIT_MINUTES, "{minutes} minutes");
}

fn minutes_of(_: &Window, href: &str) -> u32 {
    let content = app::Content::embedded().unwrap();
    let id = audit::StepId::new(href.strip_prefix("/step/").unwrap()).unwrap();
    content.step(&id).unwrap().1.minutes
}

#[test]
fn a_child_that_has_grown_brings_its_steps_up() {
    let window = Window::past_the_questions(&Home::new());
    window.post("/intake/places", "choice=instagram&action=continue");
    window.post("/intake/children", "nickname=&age-0=7-10&action=continue");
    window.get("/next/done");
    assert!(!window.get("/again").text().contains("/step/instagram-teen-account"));
    window.post("/intake/children", "nickname=&age-0=11-13&action=continue");
    let again = window.get("/again").text();
    assert!(again.contains("/step/instagram-teen-account"), "{again}");
}
