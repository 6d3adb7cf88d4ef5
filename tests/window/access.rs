//! axe-core finds nothing, on no screen, in no state of it, in no theme and no language.
//!
//! It cannot judge what only people can: whether words are understandable and the order makes sense. What it can judge
//! must be without a finding.

use crate::harness::{House, Lang, Window};
use crate::tour::tour;

const AXE: &str = include_str!("vendor/axe.min.js");

const RUN: &str = "
    const done = arguments[arguments.length - 1];
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    axe.run({ runOnly: tags, resultTypes: ['violations'] }).then(
        (found) => done(found.violations.flatMap(({ id, help, nodes }) =>
            nodes.map(({ target, html, any }) =>
                `${id}: ${help}: ${target} ${html.slice(0, 160)} ${any.map((check) => check.message).join()}`))),
        (error) => done(['axe did not run: ' + error]));";

#[tokio::test]
async fn axe_finds_nothing_in_light_colours() {
    everywhere("light").await;
}

#[tokio::test]
async fn axe_finds_nothing_in_dark_colours() {
    everywhere("dark").await;
}

#[tokio::test]
async fn axe_finds_nothing_with_high_contrast() {
    everywhere("contrast").await;
}

#[tokio::test]
async fn axe_finds_nothing_where_the_household_cannot_be_opened() {
    let house = House::new(Lang::De);
    std::fs::create_dir(house.household()).unwrap();
    std::fs::write(house.household().join("household.db"), "not a database").unwrap();
    std::fs::write(house.household().join("household.key"), "not a key").unwrap();
    let window = Window::open(&house).await;
    assert_eq!(window.page().await.address, "/trouble");
    let mut complaints = Vec::new();
    for lang in Lang::ALL {
        for theme in ["light", "dark", "contrast"] {
            window.post("/settings", &[("theme", theme)]).await;
            dress(&window, lang).await;
            window.go("/trouble").await;
            complaints.extend(findings(&window, &format!("{} {theme} trouble", lang.code())).await);
        }
    }
    assert!(complaints.is_empty(), "{complaints:#?}");
}

async fn everywhere(theme: &str) {
    let house = House::new(Lang::De);
    let window = Window::open(&house).await;
    window.post("/settings", &[("theme", theme)]).await;
    let mut complaints = Vec::new();
    tour(&window, async |stop| {
        for lang in Lang::ALL {
            dress(&window, lang).await;
            stop.visit(&window).await;
            complaints.extend(findings(&window, &format!("{} {}", lang.code(), stop.name)).await);
        }
    })
    .await;
    assert!(complaints.is_empty(), "{} findings:\n{}", complaints.len(), complaints.join("\n"));
}

/// Lets the window speak a language.
pub async fn dress(window: &Window, lang: Lang) {
    window.post("/language", &[("lang", lang.code())]).await;
    window.speaks(lang);
}

/// What axe-core has to say about the page.
pub async fn findings(window: &Window, place: &str) -> Vec<String> {
    let found = window.client.execute_async(&format!("{AXE};{RUN}"), vec![]).await.unwrap();
    let found = found.as_array().unwrap_or_else(|| panic!("axe answers at {place}: {found}"));
    found.iter().map(|finding| format!("{place}: {}", finding.as_str().unwrap_or_default())).collect()
}
