//! Links: only what our content has, only https, and only by its id.

use crate::addresses::pages;
use crate::window::{Home, Window, field};
use app::Content;
use std::collections::BTreeSet;

#[test]
fn every_link_of_the_content_opens_its_own_address() {
    let window = Window::past_the_questions(&Home::new());
    let content = Content::embedded().unwrap();
    let links =
        content.places.iter().flat_map(|place| &place.links).map(|link| (format!("/link/{}", link.id), &link.url));
    let lines = content.lines.iter().filter_map(|line| Some((format!("/help/page/{}", line.id), line.url.as_ref()?)));
    for (address, url) in links.chain(lines) {
        assert!(url.starts_with("https://"), "{address} is https");
        let evil = field("url", "https://evil.example");
        window.post(&address, &evil);
        assert_eq!(window.desktop.record().last().unwrap(), &format!("open {url}"), "{address}");
    }
}

#[test]
fn a_look_opens_nothing_by_itself() {
    let window = Window::past_the_questions(&Home::new());
    pages().iter().for_each(|address| drop(window.get(address)));
    assert!(window.desktop.record().is_empty(), "reading pages leaves the desktop alone");
}

/// A page leads only to addresses of the window; everything outside is a form that sends an id.
#[test]
fn no_page_holds_an_address_outside() {
    let window = Window::past_the_questions(&Home::new());
    let mut wrong = BTreeSet::new();
    for address in pages() {
        let page = window.get(&address).page();
        for tag in &page.tags {
            let leads = ["href", "src", "action", "formaction", "data", "poster", "srcset", "xlink:href"];
            let outside = leads.iter().filter_map(|name| tag.attribute(name));
            let outside = outside.filter(|to| !(to.starts_with('/') && !to.starts_with("//") || to.starts_with('#')));
            wrong.extend(outside.map(|to| format!("{address}: {to}")));
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}

/// Every link and form of a page is answered by something other than "not found".
#[test]
fn every_link_on_a_page_leads_somewhere() {
    let home = Home::new();
    let window = Window::past_the_questions(&home);
    window.post("/step/whatsapp-status", "answer=later");
    let (mut links, mut actions) = (BTreeSet::new(), BTreeSet::new());
    for address in pages() {
        let page = window.get(&address).page();
        links.extend(page.all("a").filter_map(|tag| tag.attribute("href")).map(str::to_owned));
        let sent = page.all("form").filter(|tag| tag.attribute("method") == Some("post"));
        actions.extend(sent.filter_map(|tag| tag.attribute("action")).map(str::to_owned));
    }
    links.retain(|link| link.starts_with('/'));
    assert!(links.len() > 150 && actions.len() > 100, "{} links, {} forms", links.len(), actions.len());
    for link in links {
        assert!(window.get(&link).status.is_success(), "{link}");
    }
    for action in actions.iter().filter(|action| *action != "/settings/delete") {
        assert_ne!(window.post(action, "").status, 404, "{action}");
    }
}
