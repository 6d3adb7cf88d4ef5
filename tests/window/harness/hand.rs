//! A parent who uses the keyboard alone: sees where the focus is, and goes from stop to stop.

use super::page::Page;
use super::wait::until;
use super::window::Window;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use serde_json::{Value, json};
use std::collections::BTreeSet;

pub const TAB: char = '\u{e004}';
pub const ENTER: char = '\u{e007}';
pub const SPACE: char = ' ';
pub const ESCAPE: char = '\u{e00c}';
pub const DOWN: char = '\u{e015}';
const SHIFT: char = '\u{e008}';

/// More stops than any page has.
const TOO_FAR: usize = 150;

/// Numbers everything that can be used; a group of radio buttons is one stop. Returns what each is.
const NUMBER: &str = "
    const all = 'a[href], button, input:not([type=hidden]), textarea, select, summary, [tabindex=\"0\"]';
    const names = [];
    const number = (one) => {
        const name = one.type === 'radio' ? 'radio ' + one.name : one.outerHTML.slice(0, 120);
        if (one.type !== 'radio' || !names.includes(name)) names.push(name);
        one.dataset.stop = one.type === 'radio' ? names.indexOf(name) : names.length - 1;
    };
    [...document.querySelectorAll(all)].filter((one) => one.getClientRects().length && !one.disabled).forEach(number);
    return names;";

/// Where the focus is: the number of the stop, whether it is to be seen, and whether it shows. Nothing while the focus
/// has not moved.
const STOP: &str = "
    const one = document.activeElement;
    if (one.dataset.here) return null;
    if (one === document.body) return { what: 'nothing', stop: null, inside: true, shows: true };
    const box = (one.closest('label.choice') || one).getBoundingClientRect();
    const inside = box.top >= -1 && box.left >= -1 && box.right <= innerWidth + 1
        && (box.bottom <= innerHeight + 1 || box.height > innerHeight);
    return { what: one.outerHTML.slice(0, 120), stop: one.dataset.stop ?? null, inside, shows: one.matches(':focus-visible') };";

/// The keyboard in front of a window.
pub struct Hand<'a> {
    window: &'a Window,
}

impl<'a> Hand<'a> {
    pub const fn on(window: &'a Window) -> Self {
        Self { window }
    }

    /// Presses keys one after the other.
    pub async fn press(&self, keys: &[char]) {
        let strokes = keys.iter().flat_map(|key| [KeyAction::Down { value: *key }, KeyAction::Up { value: *key }]);
        self.send(strokes).await;
    }

    /// Types a text.
    pub async fn write(&self, text: &str) {
        self.press(&text.chars().collect::<Vec<_>>()).await;
    }

    /// Presses a key that leads to another page, and tries what the next page is like by keyboard.
    pub async fn turn(&self, key: char) -> Page {
        self.window.leave().await;
        self.press(&[key]).await;
        let page = self.window.arrival(&format!("{key:?} was pressed")).await;
        self.try_hiding(&page).await;
        self.go_round(&page).await;
        page
    }

    /// Goes on with Tab until the focus is on an element, and fails when it never comes there.
    pub async fn to(&self, css: &str) {
        for _ in 0..TOO_FAR {
            self.stop_after(&[TAB]).await;
            let here = format!("return document.activeElement.matches({})", json!(css));
            if self.window.js(&here).await == true {
                return;
            }
        }
        panic!("Tab never comes to {css} on {}", self.window.page().await.address);
    }

    /// Goes to an element and turns the page with it.
    pub async fn follow(&self, css: &str) -> Page {
        self.to(css).await;
        self.turn(ENTER).await
    }

    /// From the heading through everything that can be used, out of the page, and to the heading again.
    pub async fn go_round(&self, page: &Page) {
        let names = self.window.js(NUMBER).await;
        let names: Vec<_> = names.as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
        let mut seen = BTreeSet::new();
        let mut last = None;
        for _ in 0..names.len() + 3 {
            let stop = self.stop_after(&[TAB]).await;
            let number = stop["stop"].as_str().map(|number| number.parse::<usize>().unwrap());
            if let Some(number) = number {
                assert_ne!(last, Some(number), "Tab leads on from {} on {page:?}", names[number]);
                seen.insert(number);
            }
            last = number;
        }
        let missed: Vec<_> = (0..names.len()).filter(|number| !seen.contains(number)).map(|n| names[n]).collect();
        assert!(missed.is_empty(), "Tab reaches everything of {page:?}, but not {missed:#?}");
        self.to_heading().await;
    }

    /// Shift and Tab lead back to where Tab came from.
    pub async fn try_backwards(&self) {
        let first = self.stop_after(&[TAB]).await;
        self.stop_after(&[TAB]).await;
        let again = self.stop_after(&[SHIFT, TAB]).await;
        assert_eq!(first["what"], again["what"], "Shift and Tab lead back");
        self.to_heading().await;
    }

    /// Escape hides the page at once, and two presses bring it back as it was.
    async fn try_hiding(&self, page: &Page) {
        let html = "return document.getElementById('main').innerHTML";
        let before = self.window.js(html).await;
        self.press(&[ESCAPE]).await;
        let shown = self.window.js("return document.body.innerText").await;
        let title = self.window.js("return document.title").await;
        assert!(["Notizen", "Notes"].contains(&title.as_str().unwrap()), "{title} on {page:?}");
        assert!(!shown.as_str().unwrap().contains("Schnappschutz"), "nothing else is seen: {shown}");
        // Its heading has the focus; then come the field, the button and, once that was pressed, the way back.
        self.press(&[TAB, TAB, ENTER, TAB, ENTER]).await;
        let after = self.window.page().await;
        assert_eq!((&after.address, &after.title), (&page.address, &page.title), "it comes back where it was");
        assert!(after.has_arrived(), "the focus is on the heading again: {after:?}");
        assert_eq!(before, self.window.js(html).await, "and nothing has changed on {page:?}");
    }

    /// Brings the focus back to where it was when the page came.
    async fn to_heading(&self) {
        self.window.js("scrollTo(0, 0); document.querySelector('h1').focus();").await;
    }

    /// Presses keys together and waits until the focus has moved; holds the stop against what is true of every stop.
    async fn stop_after(&self, chord: &[char]) -> Value {
        self.window.js("document.activeElement.dataset.here = 'yes'").await;
        let down = chord.iter().map(|key| KeyAction::Down { value: *key });
        let up = chord.iter().rev().map(|key| KeyAction::Up { value: *key });
        self.send(down.chain(up)).await;
        let stop =
            until("the focus moves on", async || Some(self.window.js(STOP).await).filter(|stop| !stop.is_null())).await;
        self.window.js("document.querySelectorAll('[data-here]').forEach((one) => delete one.dataset.here)").await;
        assert_eq!(stop["inside"], true, "what has the focus is inside the window: {stop}");
        assert_eq!(stop["shows"], true, "the focus is to be seen: {stop}");
        stop
    }

    async fn send(&self, strokes: impl Iterator<Item = KeyAction>) {
        let keys = strokes.fold(KeyActions::new("keyboard".to_owned()), |keys, stroke| keys.then(stroke));
        self.window.client.perform_actions(keys).await.unwrap();
    }
}
