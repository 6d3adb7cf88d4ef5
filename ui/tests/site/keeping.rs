//! What is kept, what is not, and what a new start finds.

use crate::window::{Home, Window, field};
use app::Content;
use audit::Question;

/// A whole evening, as its forms.
const EVENING: &[(&str, &str)] = &[
    ("/intake/children", "nickname=Mika&age-0=4-6&action=continue"),
    ("/intake/places", "choice=whatsapp&choice=instagram&action=continue"),
    ("/intake/posters", "choice=relatives&action=continue"),
    ("/intake/phone", "choice=iphone&action=continue"),
    ("/intake/time", "choice=hour&action=continue"),
    ("/intake/situations", "action=skip"),
    ("/look/before/messenger", "seen=found"),
    ("/look/before/profile", "seen=not-there"),
    ("/look/before/search", "seen=could-not-tell"),
    ("/step/whatsapp-profile-photo", "answer=done"),
    ("/reflect/first", "text=Weil"),
    ("/step/whatsapp-status", "answer=later"),
    ("/step/whatsapp-status/note", "note=Oma"),
    ("/look/after/messenger", "seen=not-there"),
    ("/reflect/end", "text=Gut"),
    ("/intention", "if=0&then=1"),
    ("/next", "months=3"),
];

/// Goes through the evening; each form leads on to a page that is there.
fn evening(window: &Window) {
    for (address, form) in EVENING {
        let to = window.post(address, form).leads_to().unwrap_or_else(|| panic!("{address} leads on"));
        assert!(window.get(&to).status.is_success(), "{address} leads to {to}");
    }
}

/// Everything the evening left, as the pages tell it.
fn told(window: &Window) -> Vec<String> {
    window.get("/about"); // takes with it what is said only once
    ["/intake/check", "/look", "/plan", "/step/whatsapp-status", "/reflect/end", "/result", "/intention", "/next"]
        .map(|address| window.get(address).page().one("main").text.clone())
        .to_vec()
}

#[test]
fn the_road_goes_on_after_a_new_start() {
    let home = Home::new();
    let window = Window::open(&home);
    assert_eq!(window.post("/keep", "keep=here").leads_to().as_deref(), Some("/intake/children"));
    evening(&window);
    let before = told(&window);
    window.get("/step/whatsapp-groups");
    drop(window);
    let again = Window::open(&home);
    assert_eq!(again.go("/").0, "/step/whatsapp-groups", "exactly where the parent was");
    assert_eq!(told(&again), before, "nothing is lost");
}

/// After every single form the program is dropped, as if it were killed.
#[test]
fn no_form_needs_another_one_to_be_kept() {
    let home = Home::new();
    Window::open(&home).post("/keep", "keep=here");
    for (address, form) in EVENING {
        let window = Window::open(&home);
        assert_eq!(window.go("/").1.all("h1").count(), 1, "before {address}");
        assert!(window.post(address, form).leads_to().is_some(), "{address}");
    }
    let one_sitting = Home::new();
    let window = Window::open(&one_sitting);
    window.post("/keep", "keep=here");
    evening(&window);
    assert_eq!(told(&Window::open(&home)), told(&window), "in pieces or in one go");
}

#[test]
fn each_screen_of_the_road_is_the_one_a_new_start_begins_with() {
    let home = Home::new();
    Window::open(&home).post("/keep", "keep=here");
    Window::open(&home).post("/intake/skip", "");
    for screen in
        ["/intake/phone", "/look/before/search", "/plan/all", "/place/school", "/result", "/paper/show", "/next"]
    {
        Window::open(&home).get(screen);
        assert_eq!(Window::open(&home).go("/").0, screen);
    }
    for aside in ["/help", "/settings", "/about", "/help/lines"] {
        Window::open(&home).get(aside);
        assert_eq!(Window::open(&home).go("/").0, "/next", "{aside} is beside the road");
    }
}

#[test]
fn keeping_nothing_makes_no_file() {
    let home = Home::new();
    let window = Window::open(&home);
    window.post("/keep", "keep=nothing");
    evening(&window);
    window.post("/settings", "theme=dark&size=150");
    window.post("/language", "lang=en&back=/plan");
    assert!(home.files().is_empty(), "{:?}", home.files().keys());
    drop(window);
    assert!(home.files().is_empty(), "and none at the end");
    assert_eq!(Window::open(&home).go("/").0, "/welcome", "the next start knows nothing");
}

#[test]
fn looking_around_makes_no_file() {
    let home = Home::new();
    let window = Window::open(&home);
    for address in ["/welcome", "/keep", "/help", "/help/lines", "/settings", "/about/sources"] {
        window.get(address);
    }
    window.post("/language", "lang=en&back=/welcome");
    window.post("/size", "change=larger");
    window.post("/sample", "");
    evening(&window);
    assert!(home.files().is_empty(), "{:?}", home.files().keys());
}

#[test]
fn who_changes_their_mind_keeps_what_was_answered() {
    let home = Home::new();
    let window = Window::open(&home);
    window.post("/keep", "keep=nothing");
    evening(&window);
    let before = told(&window);
    window.post("/settings/keep", "");
    drop(window);
    assert_eq!(told(&Window::open(&home)), before);
}

#[test]
fn the_sample_family_never_touches_the_real_household() {
    let home = Home::new();
    let window = Window::open(&home);
    window.post("/keep", "keep=here");
    window.post("/step/whatsapp-groups", "answer=later");
    let real = told(&window);
    let before = home.files();
    window.post("/sample", "");
    evening(&window);
    window.post("/settings/keep", "");
    window.post("/step/whatsapp-profile-photo/undo", "");
    assert_ne!(told(&window), real, "the sample family is another one");
    assert!(
        window.get("/plan").page().tags.iter().any(|tag| tag.attribute("class") == Some("banner")),
        "and it says so"
    );
    assert!(home.files() == before, "the real one is untouched, to the byte");
    window.post("/sample/leave", "");
    assert_eq!(told(&window), real);
    assert!(window.get("/plan").page().tags.iter().all(|tag| tag.attribute("class") != Some("banner")));
    drop(window);
    assert_eq!(told(&Window::open(&home)), real, "and a new start finds the real one");
}

#[test]
fn the_sample_family_is_gone_at_the_next_start() {
    let home = Home::new();
    let window = Window::open(&home);
    window.post("/sample", "");
    evening(&window);
    drop(window);
    assert_eq!(Window::open(&home).go("/").0, "/welcome");
}

#[test]
fn deleting_everything_leaves_no_file() {
    let home = Home::new();
    let window = Window::open(&home);
    window.post("/keep", "keep=here");
    evening(&window);
    assert!(!home.files().is_empty(), "there is something to delete");
    assert_eq!(window.post("/settings/delete", "sure=yes").leads_to().as_deref(), Some("/welcome"));
    assert!(home.files().is_empty(), "{:?}", home.files().keys());
    assert!(!window.get("/welcome").page().text().contains("Mika"));
    assert_eq!(window.go("/").0, "/welcome");
    window.post("/keep", "keep=here");
    assert!(!window.get("/intake/check").page().text().contains("Mika"), "a new beginning is empty");
}

#[test]
fn one_click_alone_deletes_nothing() {
    let home = Home::new();
    let window = Window::open(&home);
    window.post("/keep", "keep=here");
    let before = home.files();
    window.get("/settings/delete");
    window.post("/settings/delete", "");
    assert!(home.files() == before, "a look at the question, and a form without the answer");
}

#[test]
fn a_second_window_on_the_same_household_says_so_and_harms_nothing() {
    let home = Home::new();
    let first = Window::open(&home);
    first.post("/keep", "keep=here");
    first.post("/step/whatsapp-status/note", &field("note", "von der ersten"));
    let second = Window::open(&home);
    let (address, page) = second.go("/");
    assert_eq!((address.as_str(), page.all("h1").count()), ("/trouble", 1));
    second.post("/trouble", "way=again");
    assert_eq!(second.go("/").0, "/trouble", "it is still open elsewhere");
    second.post("/trouble", "way=keep-nothing");
    assert!(!second.get("/step/whatsapp-status").text().contains("von der ersten"));
    assert!(first.get("/step/whatsapp-status").text().contains("von der ersten"));
    drop(first);
    assert!(Window::open(&home).get("/step/whatsapp-status").text().contains("von der ersten"));
}

#[test]
fn a_damaged_household_is_never_overwritten() {
    let home = Home::new();
    Window::open(&home).post("/keep", "keep=here");
    let database = home.path().join("household.db");
    std::fs::write(&database, b"not a database, but precious").unwrap();
    let window = Window::open(&home);
    assert_eq!(window.go("/").0, "/trouble");
    window.post("/keep", "keep=here");
    assert_eq!(std::fs::read(&database).unwrap(), b"not a database, but precious", "keeping begins nothing over it");
    assert_eq!(window.post("/trouble", "way=set-aside").leads_to().as_deref(), Some("/welcome"));
    assert!(home.files().values().any(|bytes| bytes == b"not a database, but precious"), "it lies aside, whole");
    assert!(window.post("/keep", "keep=here").leads_to().is_some());
    assert!(window.get("/intake/children").status.is_success());
}

#[test]
fn every_question_has_its_form_in_the_evening() {
    let asked = |question: &Question| EVENING.iter().any(|(address, _)| address.ends_with(question.key()));
    assert!(Question::ALL.iter().all(asked), "the evening answers all six questions");
    let content = Content::embedded().unwrap();
    let steps = EVENING.iter().filter_map(|(address, _)| address.strip_prefix("/step/")?.split('/').next());
    assert!(steps.clone().all(|id| content.step(&audit::StepId::new(id).unwrap()).is_some()));
}

#[test]
fn in_the_sample_family_nothing_real_can_be_deleted() {
    let home = Home::new();
    let window = Window::open(&home);
    window.post("/keep", "keep=here");
    let before = home.files();
    window.post("/sample", "");
    assert_eq!(window.go("/settings/delete").0, "/settings", "it is not offered");
    assert_eq!(window.post("/settings/delete", "sure=yes").leads_to().as_deref(), Some("/settings"), "nor done");
    assert!(home.files() == before, "the real one is untouched");
}

#[test]
fn who_decides_to_keep_leaves_the_sample_family() {
    let home = Home::new();
    let window = Window::open(&home);
    window.post("/sample", "");
    window.post("/keep", "keep=here");
    window.post("/step/whatsapp-groups", "answer=later");
    let kept = told(&window);
    drop(window);
    assert_eq!(told(&Window::open(&home)), kept, "the answer went to the real household");
}
