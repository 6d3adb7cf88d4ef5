//! Hide: a key and a button make the window neutral at once, in every screen, and nothing typed is lost.

use crate::harness::hand::ESCAPE;
use crate::harness::{House, Lang, Window, until};
use crate::tour::tour;

/// What can be seen, and whether anything beside the cover can be reached.
const SEEN: &str = "
    const reachable = [...document.querySelectorAll('a[href], button, input, textarea')]
        .filter((one) => !one.closest('#cover') && one.getClientRects().length);
    return [document.title, document.body.innerText, reachable.length];";

async fn assert_hidden(window: &Window, place: &str) {
    let seen = window.js(SEEN).await;
    assert!(["Notizen", "Notes"].contains(&seen[0].as_str().unwrap()), "{place}: {seen}");
    let text = seen[1].as_str().unwrap();
    assert!(text.starts_with("Notizen") || text.starts_with("Notes"), "{place}: {text}");
    assert!(text.len() < 60, "{place} shows nothing else: {text}");
    assert_eq!(seen[2], 0, "{place}: nothing else can be reached");
}

async fn come_back(window: &Window) {
    window.find("#cover button[aria-controls]").await.click().await.unwrap();
    window.find("#cover form button").await.click().await.unwrap();
}

#[tokio::test]
async fn the_key_hides_every_screen_in_every_state() {
    let house = House::new(Lang::De);
    let window = Window::open(&house).await;
    let mut hidden = 0;
    tour(&window, async |stop| {
        stop.visit(&window).await;
        let title = window.js("return document.title").await;
        let html = "return document.getElementById('main').innerHTML";
        let before = window.js(html).await;
        window.client.active_element().await.unwrap().send_keys(&ESCAPE.to_string()).await.unwrap();
        assert_hidden(&window, stop.name).await;
        come_back(&window).await;
        until("the page is there again", async || (window.js("return document.title").await == title).then_some(()))
            .await;
        assert_eq!(window.js(html).await, before, "{} is as it was", stop.name);
        hidden += 1;
    })
    .await;
    assert!(hidden > 90, "{hidden} screens");
}

#[tokio::test]
async fn the_button_hides_and_what_was_typed_is_still_there() {
    let house = House::new(Lang::De);
    let window = Window::open(&house).await;
    window.post("/keep", &[("keep", "here")]).await;
    window.go("/help/note/new").await;
    window.write("#what", "Noch nicht gespeichert").await;
    window.js("scrollTo(0, 300); document.querySelector(\"form[action='/hide'] button\").click()").await;
    assert_hidden(&window, "the note").await;
    // A second Escape, Enter and Space bring nothing back.
    for key in [ESCAPE, '\u{e007}', ' '] {
        window.client.active_element().await.unwrap().send_keys(&key.to_string()).await.unwrap();
        assert_hidden(&window, "still").await;
    }
    come_back(&window).await;
    let typed = window.js("return document.getElementById('what').value").await;
    assert_eq!(typed, "Noch nicht gespeichert");
    assert_eq!(window.js("return scrollY").await, 300, "and one is still where one was");
}

#[tokio::test]
async fn a_reload_or_a_way_back_shows_nothing_while_hidden() {
    let house = House::new(Lang::De);
    let window = Window::on_the_plan(&house).await;
    window.go("/help").await;
    window.go("/help/threat").await;
    window.client.active_element().await.unwrap().send_keys(&ESCAPE.to_string()).await.unwrap();
    assert_hidden(&window, "the sheet").await;
    until("the other side knows", async || {
        let script = "const r = new XMLHttpRequest(); r.open('GET', '/plan', false); r.send(); return r.responseText.includes('WhatsApp')";
        (window.js(script).await == false).then_some(())
    })
    .await;
    window.client.refresh().await.unwrap();
    until("the neutral page is there", async || {
        (window.js("return document.readyState === 'complete' && !document.getElementById('main')").await == true)
            .then_some(())
    })
    .await;
    assert_hidden(&window, "after a reload").await;
    window.client.back().await.unwrap();
    until("the neutral page is there again", async || {
        (window.js("return document.readyState === 'complete' && document.title === 'Notizen'").await == true)
            .then_some(())
    })
    .await;
    assert_hidden(&window, "after going back").await;
    window.leave().await;
    come_back(&window).await;
    let page = window.arrival("it was brought back on purpose").await;
    assert_eq!(page.address, "/plan", "the road goes on where it was");
}
