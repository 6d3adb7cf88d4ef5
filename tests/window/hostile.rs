//! What no screen of ours sends: strange addresses, long texts, made-up words, text that looks like code. Every answer
//! is a page with a way on, and what a parent has typed is shown as it was typed.

use crate::harness::{House, Lang, Window, asynchronous, heading};
use serde_json::json;

/// Text that would do harm in HTML, in an attribute, or in a message, if anybody took it for more than text.
const TEXTS: [&str; 4] = ["<script>hit()</script>", "{$x}", "\"><img src=x onerror=hit()>", "</textarea><b>&lt;x</b>'"];

const STEP: &str = "/step/whatsapp-profile-photo";

#[tokio::test]
async fn an_address_that_leads_nowhere_shows_a_page_with_a_way_back() {
    let house = House::new(Lang::De);
    let window = Window::on_the_plan(&house).await;
    for path in ["/nowhere", "/step/none", "/look/never/search", "/step/%ff", "/step/..%2f..%2fhousehold.db", "//x"] {
        window.go(path).await;
        assert_eq!(window.text("h1").await, heading(Lang::De, "failure-title"), "{path}");
        assert_eq!(window.press("main a.button").await.address, "/plan", "the button of {path} leads back to the road");
    }
}

#[tokio::test]
async fn every_refusal_has_a_status_and_a_page() {
    let house = House::new(Lang::De);
    let window = Window::on_the_plan(&house).await;
    let paths = ["place", "intake", "reflect", "paper", "help", "asset"].map(|part| (format!("/{part}/none"), 404));
    for (path, status) in paths.into_iter().chain([(format!("/{}", "a".repeat(9000)), 404)]) {
        assert_page(&window, &format!("fetch('{path}')"), status).await;
    }
    assert_page(&window, "fetch('/plan', { method: 'DELETE' })", 400).await;
    assert_page(&window, "fetch('/plan', { method: 'POST' })", 404).await;
    assert_page(&window, "fetch('/keep', { method: 'POST', body: 'x'.repeat(300000) })", 413).await;
}

#[tokio::test]
async fn a_made_up_word_in_a_form_is_refused_with_a_page() {
    let house = House::new(Lang::De);
    let window = Window::on_the_plan(&house).await;
    for (path, field) in [
        ("/keep", "keep=everywhere"),
        ("/intake/children", "nickname=Mia&age-0=200"),
        ("/intake/places", "choice=narnia"),
        ("/intake/phone", "choice=fax"),
        ("/look/before/search", "seen=ghosts"),
        (STEP, "answer=perhaps"),
        ("/next", "months=7"),
        ("/settings", "theme=pink"),
        ("/settings", "size=huge"),
        ("/settings/delete", "sure=no"),
        ("/language", "lang=xx"),
        ("/size", "change=none"),
        ("/help/lines", "country=XX"),
        ("/trouble", "way=out"),
    ] {
        assert_page(&window, &format!("fetch('{path}', {{ method: 'POST', body: '{field}' }})"), 400).await;
    }
    // And in the window itself, where a page that is not shown would leave it blank.
    window.go(STEP).await;
    window.js("document.querySelector('button[value=done]').value = 'perhaps'").await;
    window.answer("answer", "perhaps").await;
    assert_eq!(window.text("h1").await, heading(Lang::De, "failure-title"));
    assert_eq!(window.press("main a.button").await.address, STEP, "the way back leads to where one was");
}

#[tokio::test]
async fn a_note_that_is_too_long_stays_in_its_field_beside_the_message() {
    let house = House::new(Lang::De);
    let window = Window::on_the_plan(&house).await;
    window.go(STEP).await;
    // Letters of two bytes: characters are counted.
    let (long, fits) = ("ä".repeat(501), "ä".repeat(500));
    put(&window, "#note", &long).await;
    window.press("main form[action$='/note'] button").await;
    assert_described(&window, "#note", "#note-error", "500").await;
    assert_eq!(value(&window, "#note").await, long, "what was typed is still there");
    put(&window, "#note", &fits).await;
    window.press("main form[action$='/note'] button").await;
    assert!(!window.has("#note-error").await, "500 characters fit");
    assert_eq!(value(&window, "#note").await, fits);
}

#[tokio::test]
async fn a_choice_that_is_missing_is_said_at_the_choice() {
    let house = House::new(Lang::De);
    let window = Window::on_the_plan(&house).await;
    for (path, field, message) in [
        ("/intake/phone", "fieldset", "#question-error"),
        ("/intake/time", "fieldset", "#question-error"),
        ("/look/before/messenger", "fieldset", "#seen-error"),
        ("/intention", "#own-if", "#if-error"),
        ("/intention", "#own-then", "#then-error"),
        ("/next", "#day", "#date-error"),
    ] {
        window.go(path).await;
        window.js("document.querySelectorAll('main input').forEach((input) => input.checked = false)").await;
        window.press(&format!("main form[action='{path}'][novalidate] button")).await;
        assert_described(&window, field, message, "").await;
    }
}

#[tokio::test]
async fn text_that_looks_like_code_is_shown_as_it_was_typed_everywhere() {
    let house = House::new(Lang::De);
    let window = Window::on_the_plan(&house).await;
    for text in TEXTS {
        window.post("/intake/children", &[("nickname", text)]).await;
        window.post(&format!("{STEP}/note"), &[("note", text)]).await;
        window.post("/reflect/first", &[("text", text)]).await;
        window.post("/reflect/end", &[("text", text)]).await;
        window.post("/intention", &[("own-if", text), ("own-then", text)]).await;
        for (path, field) in [
            ("/intake/children", "#nickname-0"),
            (STEP, "#note"),
            ("/reflect/first", "#text"),
            ("/reflect/end", "#text"),
            ("/intention", "#own-if"),
            ("/intention", "#own-then"),
        ] {
            window.go(path).await;
            assert_eq!(value(&window, field).await, text, "{field} of {path}");
        }
        for (path, part) in [
            ("/intake/check", ".check-answer"),
            ("/plan", "blockquote"),
            ("/result", "blockquote"),
            ("/intention", "blockquote"),
            ("/paper/plan?names=yes", ".sheet"),
        ] {
            window.go(path).await;
            let shown = window.js(&format!("return document.querySelector('{part}').textContent")).await;
            assert!(shown.as_str().unwrap().contains(text), "{part} of {path} shows {text}: {shown}");
            let foreign = "return document.querySelectorAll('#frame script, #frame img, #frame b').length";
            assert_eq!(window.js(foreign).await, 0, "{text} has become no element on {path}");
        }
    }
}

/// Asserts that a request is answered with this status and a page that leads on.
async fn assert_page(window: &Window, request: &str, status: u16) {
    let look = format!(
        "const answer = await {request};
         const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
         return [answer.status, !!page.querySelector('h1') && !!page.querySelector('main a.button')];"
    );
    assert_eq!(asynchronous(window, &look).await, json!([status, true]), "{request}");
}

/// Asserts that a field names its message as what describes it, and that the message is to be seen.
async fn assert_described(window: &Window, field: &str, message: &str, part: &str) {
    let text = window.text(message).await;
    assert!(!text.is_empty() && text.contains(part), "{message}: {text}");
    let describes = format!("return document.querySelector('{field}').getAttribute('aria-describedby')");
    let describes = window.js(&describes).await;
    let ids: Vec<_> = describes.as_str().unwrap_or_default().split(' ').collect();
    assert!(ids.contains(&message.trim_start_matches('#')), "{field} is described by {message}: {ids:?}");
}

/// Puts a text into a field at once.
async fn put(window: &Window, css: &str, text: &str) {
    window.js(&format!("document.querySelector('{css}').value = {}", json!(text))).await;
}

async fn value(window: &Window, css: &str) -> String {
    window.js(&format!("return document.querySelector('{css}').value")).await.as_str().unwrap().to_owned()
}
