//! Every place and every page to read, in the real window and in both languages; and a search that forgives.

use crate::access::{dress, findings};
use crate::harness::{House, Lang, Window, until};

/// Where the pages stand that this test opens one by one.
const LISTS: [&str; 5] = ["/places", "/read/lesson", "/read/myth", "/read/talk", "/read/law"];

#[tokio::test]
async fn every_place_and_page_opens_in_german_without_a_finding() {
    open_all(Lang::De).await;
}

#[tokio::test]
async fn every_place_and_page_opens_in_english_without_a_finding() {
    open_all(Lang::En).await;
}

async fn open_all(lang: Lang) {
    let window = Window::on_the_plan(&House::new(Lang::De)).await;
    dress(&window, lang).await;
    let (mut opened, mut complaints) = (0, Vec::new());
    for list in LISTS {
        window.go(list).await;
        for address in links(&window).await {
            let page = window.go(&address).await;
            assert_eq!(page.address, address, "it opens");
            complaints.extend(findings(&window, &format!("{} {address}", lang.code())).await);
            opened += 1;
        }
    }
    assert!(opened >= 47 + 20 + 10 + 5 + 6, "{opened} pages were opened");
    assert!(complaints.is_empty(), "{} findings:\n{}", complaints.len(), complaints.join("\n"));
}

/// The addresses of the list on the page.
async fn links(window: &Window) -> Vec<String> {
    let script = "return [...document.querySelectorAll('main li a')].map(a => a.getAttribute('href'))
        .filter(to => to.startsWith('/place/') || to.startsWith('/read/'))";
    let found = window.js(script).await;
    found.as_array().unwrap().iter().map(|to| to.as_str().unwrap().to_owned()).collect()
}

/// Types a question and waits until the page has answered it with this address among the first.
async fn search(window: &Window, question: &str, address: &str) {
    window.write("#q", question).await;
    let first =
        "return [...document.querySelectorAll('#found a')].slice(0, 6).map(a => a.getAttribute('href')).join(' ')";
    until(&format!("{question} finds {address}"), async || {
        let found = window.js(first).await;
        found.as_str()?.split(' ').any(|to| to == address).then_some(())
    })
    .await;
}

#[tokio::test]
async fn answers_come_while_typing_and_forgive_slips() {
    let window = Window::on_the_plan(&House::new(Lang::De)).await;
    window.go("/search").await;
    for (question, address) in [
        ("proflibild whatsapp", "/step/whatsapp-profile-photo"),
        ("großeltern", "/read/talk/grandparents"),
        ("Grosseltern", "/read/talk/grandparents"),
        ("limit past posts", "/step/facebook-limit-past-posts"),
        ("kindergärten", "/place/nursery"),
        ("Kindergaerten", "/place/nursery"),
    ] {
        search(&window, question, address).await;
    }
    let focused = window.js("return document.activeElement.id").await;
    assert_eq!(focused, "q", "typing goes on where it was");
    let said = until("the number of answers is announced", async || {
        let said = window.js("return document.getElementById('live').textContent").await;
        said.as_str().filter(|said| said.contains("Treffer")).map(str::to_owned)
    })
    .await;
    assert!(said.chars().any(|letter| letter.is_ascii_digit()), "{said}");
    assert_eq!(window.js("return location.search.length > 3").await, true, "and one can come back to it");
}

#[tokio::test]
async fn english_is_searched_in_english_and_finds_german_menus() {
    let window = Window::on_the_plan(&House::new(Lang::De)).await;
    dress(&window, Lang::En).await;
    window.go("/search").await;
    for (question, address) in [
        ("profle photo whatsapp", "/step/whatsapp-profile-photo"),
        ("grandparents", "/read/talk/grandparents"),
        ("Vergangene Beiträge einschränken", "/step/facebook-limit-past-posts"),
        ("vergangene beitraege", "/step/facebook-limit-past-posts"),
    ] {
        search(&window, question, address).await;
    }
}
