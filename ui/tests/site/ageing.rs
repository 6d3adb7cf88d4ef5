//! What was checked long ago says so: on the step, on the place, on the page, among the sources.

use crate::window::{Home, Window};

/// More than half a year after everything was checked.
const LATE: &str = "2027-06-15T20:00:00Z";

const ADDRESSES: [&str; 7] = [
    "/step/whatsapp-status",
    "/step/nursery-app",
    "/place/youtube",
    "/read/lesson/metadata",
    "/read/law/de",
    "/help/blackmail",
    "/look/before/profile",
];

#[test]
fn what_is_old_says_so_and_what_is_fresh_does_not() {
    let old = "über sechs Monate";
    let (fresh, late) = (Window::past_the_questions(&Home::new()), Window::open_at(&Home::new(), LATE));
    late.post("/keep", "keep=nothing");
    late.post("/intake/skip", "");
    for address in ADDRESSES {
        assert!(!fresh.get(address).text().contains(old), "{address} is fresh");
        assert!(late.get(address).text().contains(old), "{address} says that it is old");
    }
    assert!(fresh.get("/about/sources").text().contains("Keine Angabe ist älter als sechs Monate."));
    assert!(!late.get("/about/sources").text().contains("Keine Angabe ist älter als sechs Monate."));
}

/// The day that was chosen has come: the next start goes to the ten minutes.
#[test]
fn when_the_day_has_come_the_start_leads_to_the_next_audit() {
    let home = Home::new();
    let window = Window::open(&home);
    window.post("/keep", "keep=here");
    window.post("/intake/skip", "");
    window.post("/step/whatsapp-status", "answer=later");
    window.post("/next", "months=3");
    window.get("/next/done");
    drop(window);
    assert_eq!(Window::open_at(&home, "2026-12-01T20:00:00Z").go("/").0, "/plan", "not yet");
    let due = Window::open_at(&home, "2027-03-01T20:00:00Z");
    let (address, page) = due.go("/");
    assert_eq!(address, "/again");
    assert!(page.one("main").text.contains("November 2026"), "it says when the last one was");
}
