//! Every page, in both languages: one heading, unique ids, a name for everything that can be used.

use crate::addresses::pages;
use crate::page::{Page, Tag};
use crate::window::{Home, Window, field};
use http::StatusCode;
use std::collections::BTreeSet;

fn english(window: Window) -> Window {
    window.post("/language", "lang=en&back=/plan");
    window
}

/// Everything wrong with a page.
fn faults(page: &Page) -> Vec<String> {
    let mut faults = Vec::new();
    let mut wrong = |condition: bool, says: String| faults.extend(condition.then_some(says));
    wrong(page.all("h1").count() != 1, format!("{} headings of the first level", page.all("h1").count()));
    wrong(page.all("main").count() != 1, "one <main>".to_owned());
    wrong(page.all("title").any(|tag| tag.text.trim().is_empty()), "no title".to_owned());
    wrong(page.all("h1").any(|tag| tag.text.trim().is_empty()), "an empty heading".to_owned());
    let ids: Vec<_> = page.tags.iter().filter_map(|tag| tag.attribute("id")).collect();
    let unique: BTreeSet<_> = ids.iter().collect();
    wrong(ids.len() != unique.len(), format!("an id is there twice: {ids:?}"));
    for tag in &page.tags {
        let refers = ["for", "aria-labelledby", "aria-describedby", "aria-controls"];
        let targets = refers.iter().filter_map(|name| tag.attribute(name)).flat_map(str::split_whitespace);
        for target in targets {
            wrong(!ids.contains(&target), format!("<{}> refers to {target}, which is not there", tag.name));
        }
        let used = matches!(tag.name.as_str(), "input" | "textarea" | "select" | "button" | "a");
        wrong(
            used && !is_hidden(tag) && !has_name(page, tag),
            format!("<{}> {:?} has no name", tag.name, tag.attributes),
        );
        let pictured = tag.attribute("role") == Some("img");
        wrong(pictured && tag.attribute("aria-label").is_none_or(str::is_empty), "a picture without words".to_owned());
    }
    faults.extend(skipped_heading(page));
    faults
}

fn is_hidden(tag: &Tag) -> bool {
    tag.attribute("type") == Some("hidden")
}

fn has_name(page: &Page, tag: &Tag) -> bool {
    let said = tag.attribute("aria-label").is_some_and(|label| !label.trim().is_empty());
    let own = !tag.text.trim().is_empty() && matches!(tag.name.as_str(), "a" | "button");
    let labelled =
        tag.attribute("id").is_some_and(|id| page.all("label").any(|label| label.attribute("for") == Some(id)));
    said || own || labelled || page.is_within(tag, "label")
}

fn skipped_heading(page: &Page) -> Option<String> {
    let headings = page.tags.iter().filter(|tag| matches!(tag.name.as_str(), "h1" | "h2" | "h3" | "h4"));
    let mut last = 0;
    for heading in headings {
        let level = heading.name[1..].parse::<u8>().unwrap();
        if level > last + 1 {
            return Some(format!("<{}> {:?} skips a level", heading.name, heading.text));
        }
        last = level;
    }
    None
}

fn look_at_all(window: &Window, lang: &str) {
    look_at(window, lang, pages());
}

fn look_at(window: &Window, lang: &str, pages: Vec<String>) {
    let mut wrong = Vec::new();
    for address in pages {
        let answer = window.get(&address);
        if answer.status != StatusCode::OK || answer.leads_to().is_some() {
            wrong.push(format!("{address}: {}", answer.status));
            continue;
        }
        let page = answer.page();
        wrong.extend(faults(&page).into_iter().map(|says| format!("{address}: {says}")));
        if page.one("html").attribute("lang") != Some(lang) {
            wrong.push(format!("{address}: is not in {lang}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_page_is_whole_in_german() {
    look_at_all(&Window::past_the_questions(&Home::new()), "de");
}

#[test]
fn every_page_is_whole_in_english() {
    look_at_all(&english(Window::past_the_questions(&Home::new())), "en");
}

#[test]
fn every_page_is_whole_in_the_middle_of_an_evening() {
    let window = Window::open(&Home::new());
    window.post("/sample", "");
    window.post("/step/whatsapp-status", "answer=not-sure");
    window.post("/step/whatsapp-groups", "answer=need-help");
    window.post("/step/whatsapp-groups/note", &field("note", "fragen"));
    window.post("/reflect/first", &field("text", "Weil es zählt."));
    window.post("/intention", "if=0&then=1");
    window.post("/next", "months=3");
    window.post("/paper/plan", "");
    // The sample family has nothing that could be deleted.
    look_at(&window, "de", pages().into_iter().filter(|address| address != "/settings/delete").collect());
}

#[test]
fn every_page_is_whole_when_everything_is_done() {
    let window = Window::past_the_questions(&Home::new());
    for step in pages().iter().filter(|address| address.starts_with("/step/")) {
        window.post(step, "answer=done");
    }
    let (_, plan) = window.go("/plan");
    assert!(plan.tags.iter().all(|tag| tag.attribute("class") != Some("top-step")), "nothing is on top");
    look_at_all(&window, "de");
}

#[test]
fn without_a_decision_the_road_leads_to_the_welcome_page() {
    let window = Window::open(&Home::new());
    for address in ["/", "/plan", "/result", "/step/whatsapp-status", "/paper/plan", "/intake/phone", "/next"] {
        assert_eq!(window.go(address).0, "/welcome", "{address}");
    }
}

#[test]
fn help_settings_and_about_need_no_decision() {
    let window = Window::open(&Home::new());
    for address in pages().iter().filter(|a| ["/help", "/settings", "/about"].iter().any(|start| a.starts_with(start)))
    {
        let answer = window.get(address);
        assert_eq!((answer.status, answer.leads_to()), (StatusCode::OK, None), "{address}");
        assert_eq!(faults(&answer.page()), [""; 0], "{address}");
    }
}

/// The form for the language names the page it stands on, and the window comes back to it.
#[test]
fn the_language_is_changed_where_one_is() {
    let window = Window::past_the_questions(&Home::new());
    for address in pages() {
        let page = window.get(&address).page();
        let back =
            page.all("input").find(|tag| tag.attribute("name") == Some("back")).expect("the form is on every page");
        let back = back.attribute("value").unwrap();
        assert_eq!(back, address, "the window comes back to it");
    }
    for (lang, address) in [("en", "/step/whatsapp-status"), ("de", "/help/lines"), ("en", "/settings/delete")] {
        let to = window.post("/language", &format!("lang={lang}&{}", field("back", address))).leads_to();
        assert_eq!(to.as_deref(), Some(address));
        assert_eq!(window.get(address).page().one("html").attribute("lang"), Some(lang));
    }
}

#[test]
fn a_form_that_needs_another_look_says_where() {
    let window = Window::past_the_questions(&Home::new());
    let long = field("note", &"ä".repeat(501));
    let again = [
        ("/intake/phone", "action=continue".to_owned()),
        ("/look/before/messenger", String::new()),
        ("/intention", String::new()),
        ("/next", "day=31&month=2&year=2027".to_owned()),
        ("/next", "day=1&month=1&year=2020".to_owned()),
        ("/step/whatsapp-status/note", long),
        ("/reflect/end", field("text", &"ä".repeat(501))),
        ("/intake/children", field("nickname", &"ä".repeat(41))),
    ];
    for (address, form) in again {
        let answer = window.post(address, &form);
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{address}");
        let page = answer.page();
        assert!(
            page.tags.iter().any(|tag| tag.attribute("class") == Some("error") && !tag.text.is_empty()),
            "{address}"
        );
        assert_eq!(faults(&page), [""; 0], "{address} {form:.20}");
    }
}

#[test]
fn what_was_typed_is_still_there_when_it_was_too_long() {
    let window = Window::past_the_questions(&Home::new());
    let long = format!("<b>{}", "ä".repeat(600));
    let page = window.post("/step/whatsapp-status/note", &field("note", &long)).page();
    assert_eq!(page.one("textarea").text, long);
}
