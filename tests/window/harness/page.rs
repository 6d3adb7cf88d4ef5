//! What every page of the window must be, whatever it shows.

use super::house::Lang;
use fantoccini::Client;
use serde_json::Value;

/// What a parent is told about the page without looking at its content.
#[derive(Debug, Clone)]
pub struct Page {
    /// Path and query.
    pub address: String,
    /// The title of the document.
    pub title: String,
    /// The text of the heading.
    pub heading: String,
    /// How far the help door is from the right and from the upper edge, in CSS pixels; `None` without a door.
    pub door: Option<(i64, i64)>,
    /// The width of the page, in CSS pixels.
    pub width: i64,
    lang: String,
    headings: i64,
    focused: bool,
    settled: bool,
}

/// `data-seen` marks a page that was there before; the next one comes without it.
const LOOK: &str = "
    const frame = document.getElementById('frame'), headings = document.querySelectorAll('h1');
    const door = document.querySelector('header a[href=\"/help\"]');
    const box = door && door.getClientRects().length ? door.getBoundingClientRect() : null;
    const width = document.documentElement.clientWidth;
    return {
        address: location.pathname + location.search,
        title: document.title,
        heading: headings.length ? headings[0].textContent : '',
        door: box && [Math.round(width - box.right), Math.round(box.top)],
        width,
        lang: document.documentElement.lang,
        headings: headings.length,
        focused: headings.length > 0 && document.activeElement === headings[0],
        settled: document.readyState === 'complete' && !!frame && !frame.dataset.seen
            && !document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling')
            && document.fonts.status === 'loaded',
    };";

impl Page {
    /// Looks at the window once; `None` while it is between two pages.
    pub async fn look(client: &Client) -> Option<Self> {
        let seen = client.execute(LOOK, vec![]).await.ok()?;
        let text = |name: &str| seen[name].as_str().unwrap_or_default().to_owned();
        let door = seen["door"].as_array().map(|place| (whole(&place[0]), whole(&place[1])));
        Some(Self {
            address: text("address"),
            title: text("title"),
            heading: text("heading"),
            door,
            width: whole(&seen["width"]),
            lang: text("lang"),
            headings: whole(&seen["headings"]),
            focused: seen["focused"] == true,
            settled: seen["settled"] == true,
        })
    }

    /// Whether a new page has come and its heading has the focus.
    pub fn has_arrived(&self) -> bool {
        self.settled && self.focused
    }

    /// Asserts what holds on every page.
    pub fn assert_in_order(&self, lang: Lang) {
        assert_eq!(self.headings, 1, "a page has one heading of the first level: {self:?}");
        assert!(self.focused, "the focus is on the heading after a change: {self:?}");
        assert!(self.title.ends_with("Schnappschutz"), "the title names the program: {self:?}");
        assert!(self.title.starts_with(&plain(&self.heading)), "the title begins with the heading: {self:?}");
        assert_eq!(self.lang, lang.code(), "the document says its language: {self:?}");
        assert!(self.door.is_some(), "the help door is on every page: {self:?}");
    }
}

fn whole(number: &Value) -> i64 {
    number.as_i64().or_else(|| number.as_f64().map(|n| n as i64)).unwrap_or_default()
}

/// Without Fluent's isolation marks, which stay inside the window.
fn plain(text: &str) -> String {
    text.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).collect()
}
