//! The note: kept as it is typed, words only, and on no other sheet.

use crate::window::{Home, Window, field};
use app::PaperId;
use http::StatusCode;

const SECRET: &str = "Er schrieb „zeig mir mehr“ <b>x</b>";

fn form(what: &str) -> String {
    [field("what", what), field("address", "https://example.org/p/1?a=b"), field("case-number", "ST/0815")].join("&")
}

/// A window with one note; its address.
fn with_note(home: &Home) -> (Window, String) {
    let window = Window::open(home);
    window.post("/keep", "keep=here");
    window.post("/intake/skip", "");
    assert_eq!(window.post("/help/note/new", &form(SECRET)).leads_to().as_deref(), Some("/help/note"));
    let list = window.get("/help/note").page();
    let note = list.all("a").filter_map(|tag| tag.attribute("href")).find(|to| to.starts_with("/help/note/note-"));
    (window, note.unwrap().to_owned())
}

#[test]
fn a_note_is_kept_as_typed_changed_and_removed() {
    let home = Home::new();
    let (window, note) = with_note(&home);
    let page = window.get(&note).page();
    assert_eq!(page.all("textarea").next().unwrap().text, SECRET);
    window.post(&note, &form("Er hat aufgehört."));
    drop(window);
    let again = Window::open(&home);
    assert!(again.get("/help/note").page().text().contains("Er hat aufgehört."), "the next start has it");
    assert_eq!(again.get(&format!("{note}/remove")).status, StatusCode::OK);
    again.post(&format!("{note}/remove"), "");
    assert_eq!(again.get(&note).status, StatusCode::NOT_FOUND);
    assert!(again.get("/help/note").page().text().contains("Noch keine Notiz"));
}

#[test]
fn a_new_note_knows_the_day_the_time_and_the_zone() {
    let window = Window::past_the_questions(&Home::new());
    let page = window.get("/help/note/new").page();
    let value = |name: &str| {
        let input = page.all("input").find(|tag| tag.attribute("name") == Some(name)).unwrap();
        input.attribute("value").unwrap().to_owned()
    };
    assert_eq!((value("day").as_str(), value("time").as_str()), ("23.\u{a0}November 2026", "20:00"));
    assert!(value("zone").contains("UTC"), "{}", value("zone"));
}

/// A picture can come as text only: no field takes a file, and what is written out is refused.
#[test]
fn a_picture_stores_nothing_and_says_why() {
    let home = Home::new();
    let (window, note) = with_note(&home);
    let before = window.get("/help/note").page().one("main").text.clone();
    let kept = window.get(&note).page().all("textarea").next().unwrap().text.clone();
    let base64 = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB".repeat(14);
    for picture in ["data:image/png;base64,iVBORw0KGgo=", base64.as_str()] {
        for address in ["/help/note/new", note.as_str()] {
            let answer = window.post(address, &form(picture));
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(answer.text().contains("Hier passen nur Worte hinein"), "it says why");
            assert!(answer.text().contains("ST/0815"), "and the words that were typed are still there");
        }
    }
    assert_eq!(window.get("/help/note").page().one("main").text, before, "nothing was added");
    assert_eq!(window.get(&note).page().all("textarea").next().unwrap().text, kept, "nothing was changed");
    let page = window.get("/help/note/new").page();
    assert!(
        page.all("input").all(|tag| matches!(tag.attribute("type"), Some("text" | "hidden"))),
        "no field for files"
    );
    assert!(page.text().contains("Hier passt kein Bild hinein"), "the screen says why before anybody tries");
}

#[test]
fn what_is_too_long_comes_back_with_a_sentence() {
    let window = Window::past_the_questions(&Home::new());
    let answer = window.post("/help/note/new", &form(&"ä".repeat(501)));
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains(&"ä".repeat(501)), "nothing typed is lost");
}

#[test]
fn a_note_is_on_its_own_paper_and_nowhere_else() {
    let home = Home::new();
    let (window, _) = with_note(&home);
    for paper in PaperId::ALL {
        let room = if paper.is_help() { "/help/paper" } else { "/paper" };
        let text = window.get(&format!("{room}/{}", paper.key())).page().one("main").text.clone();
        assert_eq!(text.contains(SECRET), *paper == PaperId::Note, "{}", paper.key());
    }
    for elsewhere in ["/plan", "/plan/all", "/result", "/search?q=zeig+mir+mehr", "/again", "/help", "/help/blackmail"]
    {
        assert!(!window.get(elsewhere).text().contains("zeig mir mehr\u{201c}"), "{elsewhere}");
    }
    window.post("/help/paper/note", "");
    assert_eq!(window.desktop.record(), ["save notiz.pdf"]);
}

/// On the disk it is as unreadable as every answer.
#[test]
fn a_note_is_encrypted_with_the_household() {
    let home = Home::new();
    let (window, _) = with_note(&home);
    drop(window);
    for (path, bytes) in home.files() {
        assert!(!bytes.windows(7).any(|part| part == b"ST/0815"), "{}", path.display());
    }
}

#[test]
fn nobody_writes_a_note_where_it_would_be_lost() {
    let window = Window::open(&Home::new());
    for address in ["/help/note", "/help/note/new"] {
        let page = window.get(address).page();
        assert!(page.all("textarea").all(|tag| tag.attribute("name").is_none()), "{address} asks first");
        assert!(page.all("form").any(|tag| tag.attribute("action") == Some("/keep")), "{address}");
    }
    let to = window.post("/keep", "keep=nothing&back=/help/note/new").leads_to();
    assert_eq!(to.as_deref(), Some("/help/note/new"), "the decision leads back to the note");
    let text = window.get("/help/note").page().text().to_owned();
    assert!(!text.contains("verschlüsselt") && text.contains("bis Sie das Fenster schließen"), "no more is promised");
    window.post("/sample", "");
    assert!(window.get("/help/note/new").page().text().contains("Beispielfamilie"));
    window.post("/help/note/new", &form(SECRET));
    assert_eq!(window.post("/sample/leave", "back=/help/note").leads_to().as_deref(), Some("/help/note"));
    assert!(window.get("/help/note").page().text().contains("Noch keine Notiz"), "nothing went astray");
    for evil in ["back=//evil.example", "back=https://evil.example/help", "back=/help\\evil"] {
        assert_eq!(
            window.post("/keep", &format!("keep=nothing&{evil}")).leads_to().as_deref(),
            Some("/intake/children")
        );
    }
}
