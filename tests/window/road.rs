//! The whole evening by clicking, in both languages. After every click the harness holds the page against what is true
//! of every page: focus on the one heading, title, language, help door at its place.

use crate::harness::{House, Lang, Window};

/// Nicknames that would do harm in HTML or in a message, if anybody took them for more than text.
const NICKNAMES: [&str; 2] = ["<script>alert(1)</script>", "{$x}"];

const WHY: &str = "Mein Kind soll <i>später</i> & selbst wählen.";
const DEED: &str = "sage ich: erst fragen, dann zeigen; immer";

#[tokio::test]
async fn the_whole_road_in_german() {
    whole_road(Lang::De).await;
}

#[tokio::test]
async fn the_whole_road_in_english() {
    whole_road(Lang::En).await;
}

#[tokio::test]
async fn the_first_exposure_is_closed_with_five_clicks() {
    let house = House::new(Lang::De);
    let window = Window::open(&house).await;
    window.follow("/keep").await;
    window.answer("keep", "here").await;
    window.submit("/intake/skip").await;
    window.press("main a[href^='/step/']").await;
    let after = window.answer("answer", "done").await;
    assert_eq!(after.address, "/reflect/first", "the fifth click has closed something");
}

async fn whole_road(lang: Lang) {
    let house = House::new(lang);
    let window = Window::open(&house).await;
    keep_here(&window, &house).await;
    six_questions(&window).await;
    looks(&window, "before", "found").await;
    first_step(&window, &house).await;
    second_step(&window).await;
    result(&window).await;
    papers(&window, &house).await;
    next_time(&window, &house).await;
}

async fn keep_here(window: &Window, house: &House) {
    assert_eq!(window.page().await.address, "/welcome", "a first start begins at the beginning");
    assert!(!house.household().exists(), "nothing is written before the parent has decided");
    window.follow("/keep").await;
    let page = window.answer("keep", "here").await;
    assert_eq!(page.address, "/intake/children");
    assert!(house.household().join("household.db").is_file(), "the household is there as soon as it is said");
}

async fn six_questions(window: &Window) {
    for (number, (name, age)) in NICKNAMES.iter().zip(["4-6", "7-10"]).enumerate() {
        if number > 0 {
            window.answer("action", "add").await;
        }
        window.write(&format!("#nickname-{number}"), name).await;
        window.choose(&format!("age-{number}"), age).await;
    }
    let questions = [
        ("places", &["whatsapp", "instagram"][..]),
        ("posters", &["relatives"]),
        ("phone", &["android"]),
        ("time", &["hour"]),
        ("situations", &["separation"]),
    ];
    for (question, choices) in questions {
        let page = window.answer("action", "continue").await;
        assert_eq!(page.address, format!("/intake/{question}"));
        for choice in choices {
            window.choose("choice", choice).await;
        }
    }
    let page = window.answer("action", "continue").await;
    assert_eq!(page.address, "/intake/check");
    let answers = window.text("main dl").await;
    for name in NICKNAMES {
        assert!(answers.contains(name), "the nickname is shown as typed: {answers}");
    }
    window.follow("/intake/time").await;
    let page = window.back().await;
    assert_eq!(page.address, "/intake/check", "an answer can be looked at again and left as it is");
}

async fn looks(window: &Window, round: &str, seen: &str) {
    if round == "before" {
        window.follow("/look").await;
        window.follow("/look/before/messenger").await;
    }
    for look in ["messenger", "profile", "search"] {
        let address = format!("/look/{round}/{look}");
        assert_eq!(window.page().await.address, address);
        window.choose("seen", seen).await;
        window.submit(&address).await;
    }
}

async fn first_step(window: &Window, house: &House) {
    assert_eq!(window.page().await.address, "/plan");
    let step = window.press("main a[href^='/step/']").await;
    let back = window.press("main form[action^='/link/'] button").await;
    assert_eq!(back.address, step.address, "opening a page in the browser leaves the step where it is");
    let opened = house.desktop_log();
    assert!(opened.len() == 1 && opened[0].starts_with("open https://"), "one link of ours: {opened:?}");

    window.write("#note", "Oma <fragen> & {$x}").await;
    window.press("main form[action$='/note'] button").await;
    assert_eq!(window.find("#note").await.prop("value").await.unwrap().unwrap(), "Oma <fragen> & {$x}");

    let page = window.answer("answer", "done").await;
    assert_eq!(page.address, "/reflect/first", "after the first thing done the parent may say why");
    window.write("#text", WHY).await;
    let page = window.submit("/reflect/first").await;
    assert_eq!(page.address, "/plan");
    assert!(window.text("main").await.contains(WHY), "the sentence is shown again as typed");
    assert!(!window.has(&format!("main a[href='{}']", step.address)).await, "what is done is not on the plan");
}

async fn second_step(window: &Window) {
    let step = window.press("main a[href^='/step/']").await;
    let page = window.answer("answer", "later").await;
    assert_eq!(page.address, "/plan");
    let page = window.press("main form[action$='/undo'] button").await;
    assert_eq!(page.address, step.address, "taking back leads to the step");
    assert!(!window.has("main [aria-current='true']").await, "and it has no answer any more");

    for answer in ["not-sure", "need-help"] {
        let page = window.answer("answer", answer).await;
        assert_eq!(page.address, step.address, "{answer} stays on the step and helps");
        let chosen = format!("main button[value='{answer}'][aria-current='true']");
        assert!(window.has(&chosen).await, "{answer} is shown as the answer");
    }
    window.follow("/plan").await;
}

async fn result(window: &Window) {
    window.follow("/result").await;
    window.follow("/look/after/messenger").await;
    looks(window, "after", "not-there").await;
    assert_eq!(window.page().await.address, "/result");
    let row = window.text("main table tbody tr").await;
    let cells = window.js("return [...document.querySelectorAll('main tbody tr td')].map(c => c.textContent)").await;
    assert_ne!(cells[0], cells[1], "before and after differ: {row}");

    window.follow("/reflect/end").await;
    window.write("#text", WHY).await;
    window.submit("/reflect/end").await;
    window.choose("if", "0").await;
    window.write("#own-then", DEED).await;
    let page = window.submit("/intention").await;
    assert_eq!(page.address, "/paper");
}

async fn papers(window: &Window, house: &House) {
    window.follow("/paper/plan").await;
    assert!(!window.text("main section").await.contains(NICKNAMES[0]), "names are on the paper only when asked for");
    window.follow("/paper/plan?names=yes").await;
    let sheet = window.text("main section").await;
    for name in NICKNAMES {
        assert!(sheet.contains(name), "the nickname is on the paper as typed: {sheet}");
    }
    assert!(sheet.contains(DEED), "the resolution is on the paper: {sheet}");

    let page = window.submit("/paper/plan").await;
    assert_eq!(page.address, "/paper/plan?names=yes", "saving leaves the paper as it was");
    let name = saved(house);
    assert!(window.text("main").await.contains(&name), "the name of the file is said");
    let bytes = std::fs::read(house.desktop().join(&name)).unwrap();
    assert!(bytes.starts_with(b"%PDF-"), "{name} is a PDF");
    window.submit("/paper/open").await;
    assert_eq!(house.desktop_log().last().unwrap(), "open saved");
    window.follow("/paper").await;
}

async fn next_time(window: &Window, house: &House) {
    window.follow("/next").await;
    let page = window.answer("months", "3").await;
    assert_eq!(page.address, "/next");
    window.choose("sentence", "yes").await;
    let page = window.submit("/next/calendar").await;
    assert_eq!(page.address, "/next");
    let file = std::fs::read_to_string(house.desktop().join(saved(house))).unwrap();
    let unfolded = file.replace("\r\n ", "");
    assert!(unfolded.starts_with("BEGIN:VCALENDAR\r\n"), "{file}");
    let escaped = DEED.replace(',', "\\,").replace(';', "\\;");
    assert!(unfolded.contains(&escaped), "commas and semicolons are escaped: {unfolded}");

    let page = window.follow("/next/done").await;
    assert_eq!(page.address, "/next/done");
}

/// The name of the file that was saved last.
fn saved(house: &House) -> String {
    let log = house.desktop_log();
    let last = log.iter().rev().find_map(|line| line.strip_prefix("save "));
    last.unwrap_or_else(|| panic!("nothing was saved: {log:?}")).to_owned()
}
