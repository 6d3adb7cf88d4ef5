//! Photos in the real window: dropped, read, stopped, uncovered, cleaned, covered by keyboard; and a long list.

use crate::harness::{House, Lang, Window, drop_files, until, until_within};
use rustix::process::{Pid, Signal, kill_process};
use std::fs;

/// The tile of the photo that gives most away.
const WORST: &str = "main .tiles li:first-child a";

/// A window in which the album of the house was looked through.
async fn looked_through(house: &House) -> Window {
    let window = Window::on_the_plan(house).await;
    window.post("/photos/choose", &[("what", "folder")]).await;
    arrive(&window, "/photos/work", "/photos/found").await;
    window
}

/// Goes to an address and waits until the window has gone on to another by itself.
async fn arrive(window: &Window, from: &str, to: &str) {
    window.go(from).await;
    until(&format!("the window goes on to {to}"), async || (window.page().await.address == to).then_some(())).await;
}

#[tokio::test]
async fn a_folder_that_is_dropped_is_read() {
    for lang in Lang::ALL {
        let house = House::new(lang);
        let window = Window::on_the_plan(&house).await;
        window.leave().await;
        drop_files(&[house.album()]).await;
        let found = until("the overview comes", async || {
            let page = window.page().await;
            (page.address == "/photos/found").then_some(page)
        });
        found.await;
        let text = window.text("main").await;
        assert!(text.contains("Celle"), "{text}");
    }
}

#[tokio::test]
async fn a_file_dropped_on_the_note_is_refused_with_a_reason() {
    let house = House::new(Lang::De);
    let window = Window::open(&house).await;
    window.post("/keep", &[("keep", "here")]).await;
    window.go("/help/note/new").await;
    drop_files(&[house.album().join("beach.jpg")]).await;
    until("the note says why", async || window.has(".refused").await.then_some(())).await;
    window.go("/photos").await;
    assert!(!window.has("a[href='/photos/found']").await, "nothing was read");
}

#[tokio::test]
async fn reading_can_be_stopped_and_gone_on_with() {
    let house = House::new(Lang::De);
    let beach = fs::read(house.album().join("beach.jpg")).unwrap();
    for number in 0..60 {
        fs::write(house.album().join(format!("copy-{number:04}.jpg")), &beach).unwrap();
    }
    let window = Window::on_the_plan(&house).await;
    window.post("/photos/choose", &[("what", "folder")]).await;
    window.go("/photos/work").await;
    window.submit("/photos/stop").await;
    window.go("/photos/found").await;
    if window.has("form[action='/photos/resume']").await {
        window.submit("/photos/resume").await;
    }
    arrive(&window, "/photos/work", "/photos/found").await;
    assert!(window.text("h1").await.contains("65"), "all of them");
}

#[tokio::test]
async fn one_is_uncovered_and_the_batch_is_cleaned() {
    for lang in Lang::ALL {
        let house = House::new(lang);
        let window = looked_through(&house).await;
        window.go("/photos/list").await;
        window.press(WORST).await;
        assert!(!window.has(".photo-picture img").await, "covered");
        uncover(&window).await;
        let out = house.root().join("out");
        fs::create_dir(&out).unwrap();
        house.chooses(&[&out]);
        window.go("/photos/clean?show=found").await;
        window.submit("/photos/clean").await;
        arrive(&window, "/photos/work", "/photos/copies").await;
        assert!(fs::read_dir(&out).unwrap().count() >= 2, "copies are there");
    }
}

/// Uncovers the picture of the page, and waits until it is seen.
async fn uncover(window: &Window) {
    window.press(".photo-picture button").await;
    until("the picture is seen", async || {
        let width = window.js("return document.querySelector('.photo-picture img')?.naturalWidth ?? 0").await;
        (width.as_i64()? > 0).then_some(())
    })
    .await;
}

#[tokio::test]
async fn when_a_decoder_dies_the_window_stays_and_the_next_picture_comes() {
    let house = House::new(Lang::De);
    let window = looked_through(&house).await;
    let begun = window.decoders();
    assert!(!begun.is_empty(), "likeness was looked for in processes of its own");
    for id in &begun {
        kill_process(Pid::from_raw(i32::try_from(*id).unwrap()).unwrap(), Signal::KILL).unwrap();
    }
    window.go("/photos/list").await;
    window.press(WORST).await;
    uncover(&window).await;
    let now = window.decoders();
    assert!(!now.is_empty() && now.iter().all(|id| !begun.contains(id)), "{begun:?}, then {now:?}");
}

#[tokio::test]
async fn a_picture_that_cannot_be_decoded_says_so() {
    let house = House::new(Lang::De);
    // A header that is right, and picture data that are none.
    let png =
        b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x04\0\0\0\x04\x08\x02\0\0\0\x26\x93\x09\x29\0\0\0\x04IDATnone\0\0\0\0";
    fs::write(house.album().join("damaged.png"), png).unwrap();
    let window = looked_through(&house).await;
    window.post("/photos/uncover", &[("show", "yes")]).await;
    window.go("/photos/list").await;
    let tile = "[...document.querySelectorAll('main .tiles a')].find((tile) => tile.textContent.includes('damaged'))";
    until("the tile shows what covered ones show", async || {
        window.js(&format!("return !!{tile}.querySelector('.tile-picture .tile-cover')")).await.as_bool()?.then_some(())
    })
    .await;
    let href = window.js(&format!("return {tile}.getAttribute('href')")).await;
    window.go(href.as_str().unwrap()).await;
    until("the page says so", async || window.has(".photo-picture > p.photo-cover").await.then_some(())).await;
    assert!(!window.has(".photo-picture img").await, "no broken picture");
    assert!(window.text(".photo-picture").await.contains("können wir hier nicht zeigen"));
}

#[tokio::test]
async fn a_spot_is_covered_by_keyboard_alone() {
    for lang in Lang::ALL {
        let house = House::new(lang);
        let window = looked_through(&house).await;
        window.go("/photos/list").await;
        window.press(WORST).await;
        window.press("main a[href$='/cover']").await;
        window.press("main a[href$='/cover/draw']").await;
        window.js("document.querySelector('[data-add=box]').focus()").await;
        let keys = |text: &'static str| {
            let window = &window;
            async move { window.client.active_element().await.unwrap().send_keys(text).await.unwrap() }
        };
        keys("\u{e007}").await;
        // Right, right, down, and larger with shift.
        keys("\u{e014}\u{e014}\u{e015}").await;
        keys("\u{e008}\u{e014}\u{e015}\u{e008}").await;
        let shapes = window.js("return document.querySelector('input[name=shapes]').value").await;
        assert_eq!(shapes, "box 0.42000 0.41000 0.21000 0.21000");
        let out = house.root().join("out");
        fs::create_dir(&out).unwrap();
        house.chooses(&[&out]);
        window.js("document.querySelector('main form .button').focus()").await;
        window.leave().await;
        keys("\u{e007}").await;
        arrive(&window, "/photos/work", "/photos/copies").await;
        assert_eq!(fs::read_dir(&out).unwrap().count(), 1, "the new picture is there");
    }
}

#[tokio::test]
async fn twenty_thousand_photos_scroll_with_few_of_them_in_the_page() {
    let house = House::new(Lang::De);
    let lake = house.album().join("lake.jpg");
    for number in 0..20_000 {
        // One file under many names: what counts is the list.
        fs::hard_link(&lake, house.album().join(format!("photo-{number:05}.jpg"))).unwrap();
    }
    let window = Window::on_the_plan(&house).await;
    window.post("/photos/choose", &[("what", "folder")]).await;
    window.go("/photos/work").await;
    // Reading quickly is enough to have them in the list.
    until_within(std::time::Duration::from_secs(240), "all of them were read once", async || {
        let says = window.js("return document.querySelector('.progress-says')?.textContent ?? ''").await;
        let says = says.as_str()?.to_owned();
        let reading = says.is_empty() || says.contains("gelesen.") || says.contains("gefunden,");
        (!reading).then_some(())
    })
    .await;
    window.post("/photos/stop", &[]).await;
    // Each page takes some of what was read into the list.
    until_within(std::time::Duration::from_secs(240), "all of them are listed", async || {
        window.go("/photos/list").await;
        let total = window.js("return Number(document.querySelector('photo-grid').dataset.total)").await;
        (total.as_i64()? > 20_000).then_some(())
    })
    .await;
    window.post("/photos/uncover", &[("show", "yes")]).await;
    window.go("/photos/list").await;
    let most = std::cell::Cell::new(0);
    for part in [0.0, 0.2, 0.5, 0.9, 1.0, 0.3] {
        window.js(&format!("scrollTo(0, document.documentElement.scrollHeight * {part})")).await;
        let place = (20_000.0 * part * 0.95) as i64;
        until("the tiles of this place come", async || {
            let seen = window.js("const seen = [...document.querySelectorAll('.tiles li')].map((li) => Number(li.ariaPosInSet ?? li.getAttribute('aria-posinset'))); return [seen.length, Math.max(...seen), document.images.length]").await;
            most.set(most.get().max(seen[2].as_i64()?));
            (seen[1].as_i64()? >= place).then_some(())
        })
        .await;
    }
    assert!((1..=300).contains(&most.get()), "{} pictures at once", most.get());
    until("End leads to the last", async || {
        window.js("document.querySelector('.tiles a[tabindex=\"0\"]')?.focus()").await;
        // The tiles may be exchanged between looking and pressing; then it is pressed again.
        if let Ok(tile) = window.client.active_element().await {
            let _ = tile.send_keys("\u{e010}").await;
        }
        let place = window.js("return document.activeElement.closest('li')?.getAttribute('aria-posinset')").await;
        (place.as_str()?.parse::<i64>().ok()? > 20_000).then_some(())
    })
    .await;
}
