//! The whole road by keyboard alone. On every page Tab reaches all there is to use and leads out of it again, what has
//! the focus is to be seen, and Escape hides the page without harm.

use crate::harness::hand::{DOWN, ENTER, Hand, SPACE, TAB};
use crate::harness::{House, Lang, Window};

#[tokio::test]
async fn the_whole_evening_needs_no_mouse() {
    let house = House::new(Lang::De);
    let window = Window::open(&house).await;
    let hand = Hand::on(&window);
    questions(&hand, &window).await;
    looks(&hand, "before").await;
    step(&hand, &window).await;
    result(&hand, &window).await;
    papers_and_next_time(&hand, &window, &house).await;
}

async fn questions(hand: &Hand<'_>, window: &Window) {
    hand.go_round(&window.page().await).await;
    hand.try_backwards().await;
    hand.follow("main a[href='/keep']").await;
    hand.follow("button[value='here']").await;

    hand.to("#nickname-0").await;
    hand.write("Mia").await;
    hand.to("input[name='age-0']").await;
    hand.press(&[SPACE, DOWN]).await;
    assert_eq!(window.js("return document.querySelector('input[name=age-0]:checked').value").await, "4-6");
    let page = hand.follow("button[value='continue']").await;
    assert_eq!(page.address, "/intake/places");

    for next in ["/intake/posters", "/intake/phone", "/intake/time", "/intake/situations"] {
        hand.to("input[name='choice']").await;
        hand.press(&[SPACE]).await;
        assert_eq!(window.js("return document.activeElement.checked").await, true, "the space bar chooses");
        hand.to("button[value='continue']").await;
        assert_eq!(hand.turn(SPACE).await.address, next);
    }
    assert_eq!(hand.follow("button[value='skip']").await.address, "/intake/check");
    assert_eq!(hand.follow("main .actions a").await.address, "/look");
}

/// The three looks of a round, from the page before them.
async fn looks(hand: &Hand<'_>, round: &str) {
    hand.follow(&format!("main a[href='/look/{round}/messenger']")).await;
    for _ in 0..3 {
        hand.to("input[name='seen']").await;
        hand.press(&[SPACE]).await;
        hand.follow("main form[action^='/look'] button").await;
    }
}

async fn step(hand: &Hand<'_>, window: &Window) {
    assert_eq!(window.page().await.address, "/plan", "after the looks comes the plan");
    hand.follow(".top-step a").await;
    hand.to("button[aria-controls]").await;
    hand.press(&[SPACE]).await;
    assert_eq!(window.js("return document.activeElement.ariaExpanded").await, "true", "the space bar opens");
    hand.to("#note").await;
    hand.write("Erst Oma fragen").await;
    hand.follow("main form[action$='/note'] button").await;
    assert_eq!(window.js("return document.getElementById('note').value").await, "Erst Oma fragen");
    assert_eq!(hand.follow("button[value='done']").await.address, "/reflect/first");
    hand.to("#text").await;
    // In a field of several lines Enter begins a line.
    hand.write("Sie soll").await;
    hand.press(&[ENTER]).await;
    hand.write("selbst gefragt werden").await;
    assert_eq!(hand.follow("main form[action='/reflect/first'] button").await.address, "/plan");
    assert!(window.text("blockquote").await.contains("selbst gefragt"), "what was written is on the plan");
}

async fn result(hand: &Hand<'_>, window: &Window) {
    hand.follow("main a[href='/result']").await;
    looks(hand, "after").await;
    assert_eq!(window.page().await.address, "/result", "after the last look comes the result");
    hand.follow("main a[href='/reflect/end']").await;
    hand.to("#text").await;
    hand.write("Ich frage vorher").await;
    assert_eq!(hand.follow("main form[action='/reflect/end'] button").await.address, "/intention");
    hand.to("input[name='if']").await;
    hand.press(&[SPACE]).await;
    hand.to("#own-then").await;
    hand.write("frage ich zuerst").await;
    // In a field of one line Enter sends the form.
    assert_eq!(hand.turn(ENTER).await.address, "/paper");
}

async fn papers_and_next_time(hand: &Hand<'_>, window: &Window, house: &House) {
    hand.follow("main a[href='/paper/plan']").await;
    hand.follow("main form[action='/paper/plan'] button").await;
    hand.follow("main a[href='/paper']").await;
    hand.follow("main a[href='/next']").await;
    hand.follow("button[name='months'][value='6']").await;
    hand.to("input[name='sentence']").await;
    hand.press(&[SPACE]).await;
    assert_eq!(window.js("return document.activeElement.checked").await, true, "the sentence goes along");
    hand.press(&[TAB]).await;
    hand.turn(ENTER).await;
    assert_eq!(hand.follow("main .callout a").await.address, "/next/done");
    let kinds: Vec<_> = house.desktop_log().iter().map(|line| line.rsplit('.').next().unwrap().to_owned()).collect();
    assert_eq!(kinds, ["pdf", "ics"], "the plan and the calendar were saved");
}
