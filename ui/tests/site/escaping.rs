//! Text is text: whatever a parent types is shown as typed, on every page and paper that shows it.

use crate::addresses::pages;
use crate::window::{Home, Window, field};

/// Each fits into the shortest field.
const TEXTS: [&str; 5] = [
    "<script>alert(1)</script>",
    "{$x} { -brand } {{ y }}",
    "\"><img src=x onerror=y>",
    "' & &lt; &#60; <!--",
    "]]> </textarea><b>",
];

/// Everything a parent can type holds the text.
fn typed(text: &str) -> Window {
    let window = Window::past_the_questions(&Home::new());
    window.post("/intake/children", &field("nickname", text));
    window.post("/step/whatsapp-status/note", &field("note", text));
    window.post("/step/whatsapp-groups", "answer=done");
    for moment in ["first", "end"] {
        window.post(&format!("/reflect/{moment}"), &field("text", text));
    }
    window.post("/intention", &format!("{}&{}", field("own-if", text), field("own-then", text)));
    window.post("/next", "months=1");
    window
}

#[test]
fn what_is_typed_is_never_markup() {
    for text in TEXTS {
        let window = typed(text);
        let mut shown = Vec::new();
        for address in pages() {
            let answer = window.get(&address);
            let page = answer.page();
            let scripts = page.all("script").filter(|tag| tag.attribute("src").is_none()).count();
            assert_eq!(scripts, 0, "{address} has no script but ours");
            assert_eq!(page.all("img").count() + page.all("b").count(), 0, "{address} shows {text:?} as text");
            let in_field = |tag: &crate::page::Tag| tag.attribute("value") == Some(text);
            if page.text().contains(text) || page.all("input").any(in_field) {
                shown.push(address);
            }
        }
        for address in [
            "/intake/children",
            "/intake/check",
            "/step/whatsapp-status",
            "/reflect/first",
            "/reflect/end",
            "/intention",
            "/plan",
            "/result",
            "/paper/plan",
            "/paper/plan?names=yes",
        ] {
            assert!(shown.iter().any(|shown| shown == address), "{address} shows {text:?} as it was typed");
        }
    }
}

#[test]
fn a_text_that_is_refused_is_no_markup_either() {
    let window = Window::past_the_questions(&Home::new());
    let long = format!("{}<script>alert(1)</script>", "a".repeat(600));
    for (address, name) in [
        ("/step/whatsapp-status/note", "note"),
        ("/reflect/first", "text"),
        ("/intention", "own-if"),
        ("/intake/children", "nickname"),
        ("/next", "day"),
    ] {
        let page = window.post(address, &field(name, &long)).page();
        assert!(page.all("script").all(|tag| tag.attribute("src").is_some()), "{address}");
    }
}

#[test]
fn names_stay_off_the_sheet_to_show_and_the_plan_unless_wished() {
    let window = typed("Ottokar");
    for (address, there) in [("/paper/show", false), ("/paper/plan?names=yes", true)] {
        let page = window.get(address).page();
        assert_eq!(page.text().contains("Ottokar"), there, "{address}");
    }
    let window = Window::past_the_questions(&Home::new());
    window.post("/intake/children", &field("nickname", "Ottokar"));
    assert!(
        !window.get("/paper/plan").page().text().contains("Ottokar"),
        "a name is on paper only when it is asked for"
    );
}

#[test]
fn papers_and_the_calendar_take_any_text() {
    let window = typed(TEXTS[0]);
    let names: Vec<_> = TEXTS.iter().map(|text| field("nickname", text)).collect();
    window.post("/intake/children", &names.join("&"));
    let steps = ["profile-photo", "status", "groups", "group-photo", "about"];
    for (step, text) in steps.iter().zip(TEXTS) {
        window.post(&format!("/step/whatsapp-{step}/note"), &field("note", text));
    }
    for (address, form) in [("/paper/plan", "names=yes"), ("/paper/show", ""), ("/next/calendar", "sentence=yes")] {
        assert!(window.post(address, form).leads_to().is_some(), "{address}");
    }
    let record = window.desktop.record();
    assert_eq!(record.iter().filter(|line| line.starts_with("save ")).count(), 3, "{record:?}");
}

#[test]
fn a_typed_line_break_is_no_field_of_the_calendar() {
    let window = typed("a\r\nATTENDEE:mailto:x@example.org");
    window.post("/next/calendar", "sentence=yes");
    let name =
        window.desktop.record().into_iter().find_map(|line| line.strip_prefix("save ").map(str::to_owned)).unwrap();
    let file = String::from_utf8(window.saved(&name)).unwrap();
    assert!(file.lines().all(|line| !line.starts_with("ATTENDEE")), "{file}");
}
