//! Search, pages to read, the list of places, and what a situation hides.

use crate::window::{Home, Window, field};
use app::Content;

fn found(window: &Window, question: &str) -> Vec<String> {
    let page = window.get(&format!("/search?{}", field("q", question))).page();
    page.all("a")
        .filter(|tag| page.is_within(tag, "main"))
        .filter_map(|tag| tag.attribute("href").map(str::to_owned))
        .collect()
}

#[test]
fn a_slip_a_plural_or_the_other_language_finds_it_all_the_same() {
    let window = Window::past_the_questions(&Home::new());
    for (question, address) in [
        ("WhatsApp Profilbild", "/step/whatsapp-profile-photo"),
        ("whatsapp proflibild", "/step/whatsapp-profile-photo"),
        ("Standort Kamera", "/step/phone-camera-location"),
        ("standrot kamera", "/step/phone-camera-location"),
        ("großeltern", "/read/talk/grandparents"),
        ("grosseltern", "/read/talk/grandparents"),
        ("limit past posts", "/step/facebook-limit-past-posts"),
        ("ghost mode", "/step/snapchat-ghost"),
        ("nummer gegen kummer", "/help/lines"),
        ("erpresst", "/help/blackmail"),
        ("kita", "/place/nursery"),
        ("wie lösche ich ein bild aus google", "/step/search-engines-google-minors"),
        ("Avatar", "/step/whatsapp-profile-photo"),
        ("EXIF", "/read/lesson/metadata"),
    ] {
        let found = found(&window, question);
        assert!(found.iter().take(6).any(|href| href == address), "{question}: {found:?}");
    }
}

/// Whoever types what happens when something has happened is led to the help door first.
#[test]
fn the_help_door_comes_before_everything_else() {
    let window = Window::past_the_questions(&Home::new());
    for (question, address) in [
        ("Erpressung", "/help/blackmail"),
        ("sextortion", "/help/blackmail"),
        ("erpressng", "/help/blackmail"),
        ("Deepfake", "/help/fake-image"),
        ("Kinderpornografie", "/help/abuse-material"),
        ("jemand bedroht uns", "/help/threat"),
        ("SayNo", "/help/sayno"),
        ("foto gestohlen", "/help/photo-misused"),
    ] {
        assert_eq!(found(&window, question).first().map(String::as_str), Some(address), "{question}");
    }
}

#[test]
fn nothing_found_says_so_and_leads_on() {
    let window = Window::past_the_questions(&Home::new());
    assert_eq!(found(&window, "xylophonkonzert"), ["/places"]);
    assert_eq!(found(&window, ""), [""; 0], "nothing asked, nothing said");
    let long = "a".repeat(5000);
    assert!(window.get(&format!("/search?{}", field("q", &long))).status.is_success());
}

#[test]
fn where_the_other_parent_must_not_know_nothing_leads_to_asking() {
    let window = Window::past_the_questions(&Home::new());
    assert!(window.get("/places").text().contains("/place/other-parent"));
    window.post("/intake/situations", "choice=protection-order&action=continue");
    let content = Content::embedded().unwrap();
    assert!(!window.get("/places").text().contains("/place/other-parent"));
    let (place, _) = window.go("/place/other-parent");
    assert_eq!(place, "/plan", "an address from before leads to the plan");
    let (page, _) = window.go("/read/talk/other-parent");
    assert_eq!(page, "/read");
    assert!(!found(&window, "andere Elternteil").iter().any(|href| href.contains("other-parent")));
    for address in ["/place/relatives", "/read/talk/age-0-3"] {
        assert!(window.get(address).text().contains("Holen Sie Rat, bevor"), "{address} says what to mind first");
    }
    for step in content.places.iter().flat_map(|place| &place.steps) {
        if step.hidden_in.contains(&audit::Situation::ProtectionOrder) {
            assert_eq!(window.go(&format!("/step/{}", step.id)).0, "/plan", "{}", step.id);
        }
    }
}

#[test]
fn other_words_are_said_where_the_usual_ones_would_hurt() {
    let content = Content::embedded().unwrap();
    let window = Window::past_the_questions(&Home::new());
    let (_, step) = content
        .places
        .iter()
        .flat_map(|place| place.steps.iter().map(move |step| (place, step)))
        .find(|(_, step)| step.reworded_in.contains(&audit::Situation::Separation))
        .unwrap();
    let address = format!("/step/{}", step.id);
    let before = window.get(&address).page().one("main").text.clone();
    window.post("/intake/situations", "choice=separation&action=continue");
    assert_ne!(window.get(&address).page().one("main").text, before);
}

#[test]
fn a_step_leads_to_its_lesson_and_the_lesson_to_its_steps() {
    let content = Content::embedded().unwrap();
    let window = Window::past_the_questions(&Home::new());
    let lesson = content.pages_of(app::PageKind::Lesson).next().unwrap();
    let address = format!("/read/lesson/{}", lesson.id);
    let page = window.get(&address).text();
    for step in &lesson.steps {
        assert!(page.contains(&format!("/step/{step}")), "{address} leads to {step}");
    }
    assert!(window.get(&format!("/step/{}", lesson.steps[0])).text().contains("/read/lesson/"));
}

/// The formula in the window is the one that was computed: each row adds up, and its sum is the plan's.
#[test]
fn the_sums_in_the_window_are_those_of_the_plan() {
    let window = Window::past_the_questions(&Home::new());
    window.post("/intake/children", "nickname=&age-0=14-17&action=continue");
    window.post("/intake/situations", "choice=separation&action=continue");
    let page = window.get("/plan/order").page();
    let numbers: Vec<u32> = page
        .all("td")
        .filter(|tag| tag.attribute("class") == Some("number"))
        .map(|tag| tag.text.trim().parse().unwrap())
        .collect();
    assert_eq!(numbers.len() % 4, 0);
    assert!(numbers.len() >= 4 * 3, "{numbers:?}");
    for row in numbers.chunks(4) {
        assert_eq!(row[0] * row[1] + row[2], row[3], "{row:?}");
    }
    let rules = page.one("main").text.clone();
    for points in [audit::SITUATION_POINTS, audit::AGE_POINTS] {
        assert!(rules.contains(&points.to_string()), "the rule names {points}");
    }
    for (minutes, ease) in audit::EASE {
        assert!(rules.contains(&format!("Bis \u{2068}{minutes}\u{2069} Minuten: \u{2068}{ease}\u{2069}")), "{rules}");
    }
}

#[test]
fn three_answers_come_to_a_result_and_two_do_not() {
    let window = Window::past_the_questions(&Home::new());
    let result = window.get("/before?who=few&tells=something&child=yes&go=1").page();
    assert!(result.one("main").text.contains("anderes Bild"));
    let missing = window.get("/before?who=few&go=1").page();
    assert!(missing.tags.iter().any(|tag| tag.attribute("class") == Some("error") && !tag.text.is_empty()));
}
