//! The help door: three answers at most, the right sheet, the right number, and nothing lost on the way.

use crate::page::Page;
use crate::window::{Home, Window, field};
use app::Content;
use audit::Incident;
use http::StatusCode;
use std::collections::{BTreeMap, VecDeque};

/// Where the answers of a page lead.
fn answers(page: &Page) -> Vec<String> {
    let doors = page.all("a").filter(|tag| tag.attribute("class") == Some("big-choice"));
    doors.map(|tag| tag.attribute("href").unwrap().to_owned()).collect()
}

#[test]
fn at_most_three_answers_lead_to_each_sheet_before_anything_is_decided() {
    let window = Window::open(&Home::new());
    let (mut ways, mut open) = (BTreeMap::new(), VecDeque::from([("/help".to_owned(), 0)]));
    while let Some((address, given)) = open.pop_front() {
        for to in answers(&window.get(&address).page()) {
            match to.strip_prefix("/help/ask/") {
                Some(_) => open.push_back((to, given + 1)),
                None => drop(ways.entry(to).or_insert(given + 1)),
            }
        }
    }
    assert_eq!(ways.len(), Incident::ALL.len(), "each sheet is reached: {ways:?}");
    assert!(ways.values().all(|given| *given <= 3), "{ways:?}");
    for address in ways.keys() {
        assert_eq!(window.get(address).status, StatusCode::OK, "{address}");
    }
}

#[test]
fn what_must_not_be_saved_comes_before_anything_else_with_the_name_of_the_law() {
    let window = Window::open(&Home::new());
    for (country, law) in [
        ("DE", "§ 184b"),
        ("AT", "§ 207a"),
        ("LU", "Artikel 384"),
        ("CH", "haben wir nicht bestätigt"),
        ("NZ", "haben wir nicht bestätigt"),
    ] {
        window.post("/help/lines", &field("country", country));
        for sheet in ["abuse-material", "fake-image", "blackmail", "own-post"] {
            let text = window.get(&format!("/help/{sheet}")).page().one("main").text.clone();
            let (rule, first) = (text.find(law), text.find("Jetzt"));
            assert!(rule.is_some() && rule < first, "{country} {sheet}");
        }
    }
}

#[test]
fn the_country_decides_which_numbers_are_there() {
    let window = Window::open(&Home::new());
    let (mut seen, content) = (Vec::new(), Content::embedded().unwrap());
    for country in app::Country::offered() {
        window.post("/help/lines", &field("country", country.code()));
        let page = window.get("/help/lines").page();
        let text = &page.one("main").text;
        for line in content.lines.iter().filter(|line| line.country == country) {
            let shown = line.number.as_ref().or(line.url.as_ref()).unwrap().trim_start_matches("https://");
            assert!(text.contains(shown), "{}: {shown}", country.code());
        }
        let asked = window.get("/help/ask/picture").page().one("main").text.clone();
        let emergency =
            content.lines.iter().any(|l| l.purpose == app::Purpose::Danger && country.reaches().contains(&l.country));
        assert_eq!(asked.contains("haben wir nicht bestätigt"), !emergency, "{}: never an empty call", country.code());
        let european = text.contains("116 000");
        assert_eq!(european, country.reaches().contains(&app::Country::EU), "{}", country.code());
        seen.push(country);
    }
    assert_eq!(seen.len(), 12);
    assert_eq!(window.post("/help/lines", "country=FR").status, StatusCode::BAD_REQUEST);
}

#[test]
fn who_is_there_now_stands_first_and_says_so() {
    // Wednesday, 10:00 and 23:00 in Germany; the window of the tests lives in UTC.
    let line = |time| {
        let window = Window::open_at(&Home::new(), time);
        let page = window.get("/help/blackmail").page();
        let now = page.all("p").find(|tag| tag.attribute("class").is_some_and(|class| class.starts_with("line-now ")));
        let text = page.one("main").text.clone();
        (now.unwrap().text.clone(), text)
    };
    let (first, day) = line("2026-11-25T09:00:00Z");
    assert_eq!(first, "Rund um die Uhr erreichbar.", "the emergency number is the first of all");
    assert!(day.contains("Jetzt erreichbar, bis"), "{day}");
    assert!(day.contains("Das ist die Uhrzeit dort."), "the clocks differ by an hour");
    let (_, night) = line("2026-11-25T22:00:00Z");
    assert!(night.contains("Jetzt geschlossen. Wieder ab") && night.contains("Die Zeiten können sich geändert haben."));
}

#[test]
fn a_number_is_copied_without_leaving_the_page() {
    let window = Window::open(&Home::new());
    assert_eq!(window.post("/help/copy/de-police", "").status, StatusCode::NO_CONTENT);
    assert_eq!(window.post("/help/copy/nz-netsafe", "").status, StatusCode::NO_CONTENT);
    assert_eq!(window.desktop.record(), ["copy 110", "copy 0508 NETSAFE"]);
    for nothing in ["de-eco", "nobody", "{}"] {
        assert_eq!(window.post(&format!("/help/copy/{nothing}"), "").status, StatusCode::NOT_FOUND, "{nothing}");
    }
}

#[test]
fn the_page_for_young_people_has_the_five_steps_in_their_order() {
    let window = Window::open(&Home::new());
    let page = window.get("/help/sayno").page();
    let text = &page.one("main").text;
    let order =
        ["Schick nichts mehr", "Hol dir Hilfe", "Behalte die Nachrichten", "blockier die Person", "Geh zur Polizei"];
    let places: Vec<_> = order.iter().map(|step| text.find(step).unwrap_or_else(|| panic!("{step}"))).collect();
    assert!(places.is_sorted(), "{places:?}");
    for said in ["Du kannst nichts dafür", "116 111", "takeitdown.ncmec.org", "Schnappschutz ist unabhängig"] {
        assert!(text.contains(said), "{said}");
    }
}

#[test]
fn only_confirmed_ways_to_report_are_shown() {
    let window = Window::open(&Home::new());
    let page = window.get("/help/platform").page();
    let shown: Vec<_> =
        page.all("a").filter_map(|tag| tag.attribute("href")?.strip_prefix("/help/platform/")).collect();
    assert!(shown.contains(&"tiktok") && !shown.contains(&"whatsapp"), "{shown:?}");
    for place in &shown {
        assert_eq!(window.get(&format!("/help/platform/{place}")).status, StatusCode::OK, "{place}");
    }
    for refused in ["whatsapp", "relatives", "nowhere"] {
        assert_eq!(window.get(&format!("/help/platform/{refused}")).status, StatusCode::NOT_FOUND, "{refused}");
    }
}

#[test]
fn a_place_where_something_has_happened_moves_up_and_comes_into_the_plan() {
    let home = Home::new();
    let window = Window::open(&home);
    window.post("/keep", "keep=here");
    window.post("/intake/places", "choice=whatsapp&choice=tiktok&action=continue");
    window.post("/intake/skip", "");
    let first = |window: &Window| {
        let page = window.get("/plan/all").page();
        let line = page
            .all("a")
            .find(|tag| tag.within.iter().any(|at| page.tags[*at].attribute("class") == Some("step-line")));
        line.unwrap().attribute("href").unwrap().to_owned()
    };
    assert!(first(&window).starts_with("/step/whatsapp"), "{}", first(&window));
    let to = window.post("/help/affected", "sheet=blackmail&place=tiktok").leads_to();
    assert_eq!(to.as_deref(), Some("/help/blackmail"), "one is still where one was");
    assert!(first(&window).starts_with("/step/tiktok"), "{}", first(&window));
    drop(window);
    let again = Window::open(&home);
    assert!(first(&again).starts_with("/step/tiktok"), "and the next start knows it");
    again.post("/help/affected", "sheet=blackmail");
    assert!(first(&again).starts_with("/step/whatsapp"), "taken back");
    assert_eq!(again.post("/help/affected", "place=nowhere").status, StatusCode::NOT_FOUND);
}

/// What would harm a family that must not be found is left out here too.
#[test]
fn a_family_in_hiding_is_not_led_to_the_other_parent() {
    let window = Window::past_the_questions(&Home::new());
    let before = window.get("/help/refusal").page();
    assert!(before.all("a").any(|tag| tag.attribute("href") == Some("/read/talk/other-parent")));
    window.post("/intake/situations", "choice=protection-order&action=continue");
    let after = window.get("/help/refusal").page();
    assert!(!after.all("a").any(|tag| tag.attribute("href") == Some("/read/talk/other-parent")));
}

#[test]
fn each_sheet_is_printed_under_a_name_that_tells_nothing() {
    let window = Window::open(&Home::new());
    for incident in Incident::ALL {
        let address = format!("/help/paper/{}", incident.key());
        assert_eq!(window.post(&address, "").leads_to().as_deref(), Some(address.as_str()), "one stays there");
    }
    let saved: Vec<_> = window.desktop.record();
    assert!(saved.iter().all(|line| line == "save hinweise.pdf"), "{saved:?}");
    assert!(window.saved("hinweise.pdf").starts_with(b"%PDF"));
}
