//! The window in a test's hand: every way a parent has to act, and after each the page must be in order.

use super::driver::Driver;
use super::house::{House, Lang};
use super::page::Page;
use super::wait::until;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

const ORIGIN: &str = "schnapp://localhost";

/// The size the window opens with.
pub const WIDTH: u32 = 1180;
pub const HEIGHT: u32 = 860;

/// Draws a line nobody sees for a second or so.
const FIDGET: &str = "
    let left = 60;
    const style = document.body.style;
    const draw = () => {
        style.outline = left % 2 ? '1px solid transparent' : '';
        if (left-- > 0) requestAnimationFrame(draw);
    };
    draw();";

/// A running program and its window; killed when dropped.
pub struct Window {
    pub client: Client,
    /// Dropping it kills the program.
    driver: Driver,
    lang: Cell<Lang>,
    /// Where the help door was, for each width of the page.
    doors: RefCell<BTreeMap<i64, (i64, i64)>>,
}

impl Window {
    /// Starts the program and waits for its first page.
    pub async fn open(house: &House) -> Self {
        let (mut driver, mut client) = Driver::start(house).await;
        // About once in a hundred starts the driver takes a question that meets the first page change for a crash of
        // the page and drops its session; the window itself is there. Then it is started again.
        if until("the window answers", async || answers(&client).await).await == Answer::SessionLost {
            drop(driver);
            (driver, client) = Driver::start(house).await;
        }
        let window = Self { client, driver, lang: Cell::new(house.lang), doors: RefCell::new(BTreeMap::new()) };
        window.arrival("the program starts").await;
        window
    }

    /// Starts the program, keeps nothing, passes the questions, and waits on the plan.
    pub async fn on_the_plan(house: &House) -> Self {
        let window = Self::open(house).await;
        window.post("/keep", &[("keep", "nothing")]).await;
        window.post("/intake/skip", &[]).await;
        window.go("/plan").await;
        window
    }

    /// The processes in which pictures are decoded.
    pub fn decoders(&self) -> Vec<u32> {
        self.driver.family.started_with("--decode-for-another")
    }

    /// Says that the window is expected to speak another language from now on.
    pub fn speaks(&self, lang: Lang) {
        self.lang.set(lang);
    }

    /// Presses the first element of a selector and waits for the next page.
    pub async fn press(&self, css: &str) -> Page {
        let element = self.find(css).await;
        self.leave().await;
        element.click().await.unwrap_or_else(|e| panic!("{css} cannot be pressed: {e}"));
        self.arrival(&format!("{css} was pressed")).await
    }

    /// Follows a link of the page.
    pub async fn follow(&self, href: &str) -> Page {
        self.press(&format!("main a[href='{href}']")).await
    }

    /// Presses a button by what it sends.
    pub async fn answer(&self, name: &str, value: &str) -> Page {
        self.press(&format!("main button[name='{name}'][value='{value}']")).await
    }

    /// Presses the only button of the form with this address that has no name, or the first.
    pub async fn submit(&self, action: &str) -> Page {
        self.press(&format!("main form[action='{action}'] button")).await
    }

    /// Ticks a radio button or a box by clicking its label.
    pub async fn choose(&self, name: &str, value: &str) {
        let css = format!("label:has(input[name='{name}'][value='{value}'])");
        self.find(&css).await.click().await.unwrap_or_else(|e| panic!("{css} cannot be chosen: {e}"));
        let chosen = format!("return document.querySelector(\"input[name='{name}'][value='{value}']\").checked");
        assert_eq!(self.js(&chosen).await, true, "a click on the label chooses {name}={value}");
    }

    /// Types into an empty field.
    pub async fn write(&self, css: &str, text: &str) {
        let field = self.find(css).await;
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap_or_else(|e| panic!("{css} cannot be typed into: {e}"));
    }

    /// Presses a key while another is held.
    pub async fn chord(&self, held: char, key: char) {
        let keys = [
            KeyAction::Down { value: held },
            KeyAction::Down { value: key },
            KeyAction::Up { value: key },
            KeyAction::Up { value: held },
        ];
        let hand = keys.into_iter().fold(KeyActions::new("keys".to_owned()), KeyActions::then);
        self.client.perform_actions(hand).await.unwrap();
    }

    /// Goes to an address at once, as the first page of the program does.
    pub async fn go(&self, path: &str) -> Page {
        self.leave().await;
        self.client.goto(&format!("{ORIGIN}{path}")).await.unwrap_or_else(|e| panic!("{path}: {e}"));
        self.arrival(&format!("went to {path}")).await
    }

    pub async fn back(&self) -> Page {
        self.leave().await;
        self.client.back().await.unwrap();
        self.arrival("went back").await
    }

    pub async fn forward(&self) -> Page {
        self.leave().await;
        self.client.forward().await.unwrap();
        self.arrival("went forward").await
    }

    /// Sends a form without showing what comes of it: a short way to a state. Returns the status and where it leads.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> (i64, String) {
        let script = "
            const request = new XMLHttpRequest();
            request.open('POST', arguments[0], false);
            request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
            request.setRequestHeader('HX-Request', 'true');
            request.send(new URLSearchParams(arguments[1]).toString());
            const order = request.getResponseHeader('HX-Location');
            return [request.status, order ? JSON.parse(order).path : ''];";
        let sent = self.client.execute(script, vec![json!(path), json!(fields)]).await.unwrap();
        (sent[0].as_i64().unwrap(), sent[1].as_str().unwrap_or_default().to_owned())
    }

    /// Lets what was to be said on the next page be said where nobody sees it.
    pub async fn hush(&self) {
        self.js("const r = new XMLHttpRequest(); r.open('GET', '/about', false); r.send();").await;
    }

    /// The page as it is.
    pub async fn page(&self) -> Page {
        until("the window shows a page", async || Page::look(&self.client).await).await
    }

    /// Runs a script in the page and returns its value.
    pub async fn js(&self, script: &str) -> Value {
        self.client.execute(script, vec![]).await.unwrap_or_else(|e| panic!("{script}: {e}"))
    }

    /// Resizes the window and waits until the page has that width.
    pub async fn resize(&self, width: u32, height: u32) {
        self.client.set_window_size(width, height).await.unwrap();
        until(&format!("the window is {width} × {height}"), async || {
            let size = self.js("return [outerWidth, outerHeight]").await;
            (size == json!([width, height])).then_some(())
        })
        .await;
    }

    /// The whole page as a PNG, up to 3,000 pixels of it.
    pub async fn picture(&self) -> Vec<u8> {
        let height = self.js("return document.documentElement.scrollHeight").await.as_u64().unwrap();
        self.resize(WIDTH, u32::try_from(height.clamp(860, 3000)).unwrap()).await;
        // The web view takes its picture with the next frame, and a page at rest has none.
        self.js(FIDGET).await;
        let picture = self.client.screenshot().await.unwrap();
        self.resize(WIDTH, HEIGHT).await;
        picture
    }

    /// The visible text of an element.
    pub async fn text(&self, css: &str) -> String {
        self.find(css).await.text().await.unwrap()
    }

    /// Whether the page has such an element.
    pub async fn has(&self, css: &str) -> bool {
        !self.client.find_all(Locator::Css(css)).await.unwrap().is_empty()
    }

    /// The element a selector names; fails with the page's address when there is none.
    pub async fn find(&self, css: &str) -> Element {
        match self.client.find(Locator::Css(css)).await {
            Ok(element) => element,
            Err(error) => panic!("{css} is not on {}: {error}", self.page().await.address),
        }
    }

    /// Marks the present page as seen.
    pub async fn leave(&self) {
        self.js("const frame = document.getElementById('frame'); if (frame) frame.dataset.seen = 'yes';").await;
    }

    /// Waits for the next page, and holds it against what is true of every page.
    pub async fn arrival(&self, after: &str) -> Page {
        let what = format!("a page arrives with the focus on its heading, after {after}");
        let page = until(&what, async || Page::look(&self.client).await.filter(Page::has_arrived)).await;
        page.assert_in_order(self.lang.get());
        let door = page.door.unwrap();
        let before = *self.doors.borrow_mut().entry(page.width).or_insert(door);
        assert_eq!(door, before, "the help door stays at its place, after {after}: {page:?}");
        page
    }
}

/// Runs an asynchronous body in the page and returns what it resolves to, or `refused: …` for what it throws.
pub async fn asynchronous(window: &Window, body: &str) -> Value {
    let script = format!(
        "const done = arguments[arguments.length - 1];
         (async () => {{ {body} }})().then(done, (error) => done('refused: ' + error));"
    );
    window.client.execute_async(&script, vec![]).await.unwrap_or_else(|e| panic!("{body}: {e}"))
}

#[derive(PartialEq)]
enum Answer {
    Page,
    SessionLost,
}

/// Whether the first page is there, or the driver has lost its session; `None` while neither.
async fn answers(client: &Client) -> Option<Answer> {
    match client.execute("return document.querySelectorAll('h1').length > 0", vec![]).await {
        Ok(there) => (there == true).then_some(Answer::Page),
        Err(error) => error.is_invalid_session_id().then_some(Answer::SessionLost),
    }
}
