//! A place and a step of the family's own, by mouse: added, done, renamed, removed.

use crate::harness::{House, Lang, Window};

#[tokio::test]
async fn a_family_adds_a_place_and_a_step_and_removes_them() {
    let window = Window::on_the_plan(&House::new(Lang::De)).await;
    window.follow("/places").await;
    window.follow("/own/place").await;
    window.write("#name", "Chor Spatzen").await;
    let place = window.submit("/own/place").await.address;
    let id = place.strip_prefix("/place/").unwrap().to_owned();
    window.follow(&format!("/own/step?place={id}")).await;
    window.write("#title", "Leitung nach Fotos fragen").await;
    window.write("#what", "Am Montag nach der Probe.").await;
    window.choose("minutes", "2").await;
    let step = window.submit(&format!("/own/step?place={id}")).await.address;
    let page = window.answer("answer", "done").await;
    assert_eq!(page.address, "/reflect/first", "the first thing done is a first thing done");
    window.go(&step).await;
    window.follow(&format!("/own{step}/remove")).await;
    window.submit(&format!("/own{step}/remove")).await;
    window.go(&place).await;
    window.follow(&format!("/own{place}")).await;
    window.write("#name", "Kinderchor").await;
    window.submit(&format!("/own{place}")).await;
    assert_eq!(window.js("return document.querySelector('h1').textContent").await, "Kinderchor");
    window.follow(&format!("/own{place}")).await;
    window.follow(&format!("/own{place}/remove")).await;
    window.submit(&format!("/own{place}/remove")).await;
    let text = window.js("return document.querySelector('main').textContent").await;
    assert!(!text.as_str().unwrap().contains("Kinderchor"), "it is gone");
}
