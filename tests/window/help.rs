//! When something has happened: from any screen to the right sheet with one click and at most three answers, by keyboard,
//! in both languages; a note that takes no picture; numbers that can be copied.

use crate::access::{dress, findings};
use crate::harness::hand::Hand;
use crate::harness::{House, Lang, Window, until};
use std::path::Path;

/// Every sheet with answers that lead there: the addresses behind them, one after the other.
const WAYS: [(&str, &[&str]); 9] = [
    ("photo-misused", &["/help/ask/picture", "/help/photo-misused"]),
    ("blackmail", &["/help/ask/child", "/help/ask/demand", "/help/blackmail"]),
    ("fake-image", &["/help/ask/picture", "/help/ask/sexual", "/help/fake-image"]),
    ("abuse-material", &["/help/abuse-material"]),
    ("stranger", &["/help/ask/picture", "/help/stranger"]),
    ("threat", &["/help/threat"]),
    ("refusal", &["/help/ask/picture", "/help/refusal"]),
    ("own-post", &["/help/ask/child", "/help/own-post"]),
    ("worried", &["/help/worried"]),
];

/// Where somebody may be when it happens.
const SCREENS: [&str; 9] = [
    "/plan",
    "/step/whatsapp-profile-photo",
    "/place/school",
    "/read/talk/sayno",
    "/search?q=status",
    "/intake/children",
    "/settings/delete",
    "/look/before/profile",
    "/nowhere",
];

#[tokio::test]
async fn one_key_and_three_answers_lead_to_each_sheet_in_german() {
    all_nine(Lang::De).await;
}

#[tokio::test]
async fn one_key_and_three_answers_lead_to_each_sheet_in_english() {
    all_nine(Lang::En).await;
}

async fn all_nine(lang: Lang) {
    let house = House::new(lang);
    let window = Window::on_the_plan(&house).await;
    dress(&window, lang).await;
    let hand = Hand::on(&window);
    let mut complaints = Vec::new();
    for ((sheet, way), screen) in WAYS.iter().zip(SCREENS) {
        assert!(way.len() <= 3, "{sheet} takes {} answers", way.len());
        window.go(screen).await;
        assert_eq!(hand.follow("header a[href='/help']").await.address, "/help", "one click from {screen}");
        for next in *way {
            let page = hand.follow(&format!("main a.big-choice[href='{next}']")).await;
            assert_eq!(page.address, *next);
        }
        complaints.extend(findings(&window, &format!("{} {sheet}", lang.code())).await);
        let steps = window.js("return document.querySelectorAll('main ol.how li').length").await;
        assert!(steps.as_u64().unwrap() >= 7, "{sheet} says what to do now, today, this week");
    }
    assert!(complaints.is_empty(), "{complaints:#?}");
}

/// Reads every file of a household.
fn bytes(folder: &Path) -> usize {
    std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().metadata().unwrap().len() as usize).sum()
}

/// A picture on the clipboard or in the hand: pasted into each field, dropped on each, and on the page beside them.
const PASTE_AND_DROP: &str = "
    const png = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='), (c) => c.charCodeAt(0));
    const data = () => { const all = new DataTransfer(); all.items.add(new File([png], 'mia.png', { type: 'image/png' })); return all; };
    const refused = [];
    for (const field of [...document.querySelectorAll('form[data-text-only] :is(input[type=text], textarea)'), document.body]) {
        for (const event of [
            new ClipboardEvent('paste', { clipboardData: data(), bubbles: true, cancelable: true }),
            new DragEvent('dragover', { dataTransfer: data(), bubbles: true, cancelable: true }),
            new DragEvent('drop', { dataTransfer: data(), bubbles: true, cancelable: true }),
        ]) refused.push(!field.dispatchEvent(event));
    }
    const said = document.querySelectorAll('.refused');
    return [refused.length, refused.every(Boolean), said.length, said.length ? said[0].textContent : ''];";

#[tokio::test]
async fn a_picture_pasted_or_dropped_into_the_note_stores_nothing() {
    let house = House::new(Lang::De);
    let window = Window::open(&house).await;
    window.post("/keep", &[("keep", "here")]).await;
    window.post("/help/note/new", &[("what", "Ein Konto zeigt unser Bild.")]).await;
    window.go("/help/note/new").await;
    let before = bytes(house.household());
    let seen = window.js(PASTE_AND_DROP).await;
    assert_eq!(seen[0], 30, "nine fields and the page, three ways each");
    assert_eq!(seen[1], true, "each is refused");
    assert_eq!(seen[2], 1, "and it is said once");
    assert!(seen[3].as_str().unwrap().contains("Hier passt kein Bild hinein"), "{seen}");
    let values = window.js("return [...document.querySelectorAll('#what, #address, #user')].map((f) => f.value)").await;
    assert_eq!(values, serde_json::json!(["", "", ""]), "the fields are empty as before");
    assert_eq!(window.page().await.address, "/help/note/new", "nothing was opened");
    assert_eq!(bytes(house.household()), before, "nothing was written");
    until("it is said aloud", async || {
        let said = window.js("return document.getElementById('live').textContent").await;
        said.as_str().filter(|said| said.contains("Es wurde nichts gespeichert")).map(drop)
    })
    .await;

    // Words go in, and stay.
    window.write("#what", "Er schrieb an Mia.").await;
    window.write("#address", "https://example.org/p/1").await;
    window.press("main form[action='/help/note/new'] button").await;
    assert!(window.text("main").await.contains("Er schrieb an Mia."));
}

#[tokio::test]
async fn a_number_is_copied_and_the_page_stays() {
    let house = House::new(Lang::De);
    let window = Window::on_the_plan(&house).await;
    window.go("/help/blackmail").await;
    window.js("scrollTo(0, 400)").await;
    let button = "document.querySelector(\"form[action='/help/copy/de-police'] button\")";
    window.js(&format!("{button}.click()")).await;
    until("it says that it was copied", async || {
        let said = window.js("return document.querySelector('.line-done')?.textContent ?? ''").await;
        (said == "Kopiert").then_some(())
    })
    .await;
    assert_eq!(window.page().await.address, "/help/blackmail");
    assert_eq!(window.js("return scrollY").await, 400, "one is still where one was");
    let record = std::fs::read_to_string(house.desktop().join("desktop.log")).unwrap();
    assert!(record.ends_with("copy 110"), "{record}");
}
