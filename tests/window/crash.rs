//! Power cuts: the program is killed at random moments of the road, and what was shown as saved is there again.

use crate::harness::{House, Lang, Window};
use std::time::{Duration, Instant};

/// How often the program is killed.
const KILLS: usize = 26;

/// A seeded row of numbers: the same moments in every run.
struct Moments(u64);

impl Moments {
    fn next(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }
}

/// What a step's page says of the answer, and the notice that says it was saved.
const ANSWERS: [(&str, &str, &str); 3] = [
    ("done", "Erledigt", "Erledigt:"),
    ("later", "Später", "Auf später gelegt:"),
    ("not-for-us", "Betrifft uns nicht", "Betrifft Sie nicht:"),
];

#[tokio::test]
async fn what_was_shown_as_saved_survives_every_kill() {
    let house = House::new(Lang::De);
    let steps = begin(&house).await;
    let mut moments = Moments(20_261_123);
    let mut saved = Vec::new();
    let mut shown_last = String::new();
    for (kill, step) in steps.iter().cycle().take(KILLS).enumerate() {
        let window = Window::open(&house).await;
        if kill > 0 {
            let here = window.page().await.address;
            assert!(resumed(&here, &shown_last), "kill {kill}: {shown_last} was shown, {here} came back");
        }
        let (value, word, said) = ANSWERS[usize::try_from(moments.next(3)).unwrap()];
        window.go(step).await;
        window.js(&format!("document.querySelector(\"button[name='answer'][value='{value}']\").click()")).await;
        let (notice, address) = watch(&window, Duration::from_millis(moments.next(140))).await;
        drop(window);
        saved.retain(|(other, _): &(String, &str)| other != step || !notice.starts_with(said));
        if notice.starts_with(said) {
            saved.push((step.clone(), word));
        } else {
            // It was not shown as saved: it may be there or not.
            saved.retain(|(other, _)| other != step);
        }
        shown_last = if address.is_empty() { step.clone() } else { address };
    }
    assert!(saved.len() >= 5, "many answers were shown as saved before the kill: {}", saved.len());
    assert!(saved.len() < KILLS, "and some kills came before that");
    let window = Window::open(&house).await;
    for (step, word) in saved {
        window.go(&step).await;
        let text = window.text("main").await;
        assert!(
            text.contains(&format!("Ihre Antwort: {word}")) || text.contains(&format!("\u{2068}{word}\u{2069}")),
            "{step}: {text}"
        );
    }
}

/// Keeps a household, passes the questions, and returns the addresses of many steps.
async fn begin(house: &House) -> Vec<String> {
    let window = Window::open(house).await;
    window.post("/keep", &[("keep", "here")]).await;
    window.post("/intake/skip", &[]).await;
    // Asked only once, and not a matter of this test.
    window.post("/reflect/first", &[("text", "Weil es zählt.")]).await;
    window.go("/plan/all").await;
    let links = window
        .js("return [...document.querySelectorAll('main ul a')].slice(0, 30).map(a => a.getAttribute('href'))")
        .await;
    links.as_array().unwrap().iter().map(|link| link.as_str().unwrap().to_owned()).collect()
}

/// Looks at the window for a while: the last notice and the last address that were shown.
async fn watch(window: &Window, long: Duration) -> (String, String) {
    let end = Instant::now() + long;
    let (mut notice, mut address) = (String::new(), String::new());
    while Instant::now() < end {
        let seen = window
            .client
            .execute(
                "const n = document.querySelector('[data-say]'); return [n ? n.dataset.say : '', location.pathname]",
                vec![],
            )
            .await;
        let Ok(seen) = seen else { continue };
        notice = seen[0].as_str().unwrap_or_default().to_owned();
        address = seen[1].as_str().unwrap_or_default().to_owned();
    }
    (notice, address)
}

/// The program comes back on the page that was shown, or on the one the answer led to just before the kill.
fn resumed(here: &str, shown: &str) -> bool {
    here == shown || here == "/plan" || here == "/reflect/first"
}
