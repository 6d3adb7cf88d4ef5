//! Looking through photos: chosen or dropped, read, listed, cleaned, covered; and nothing of it is seen uninvited.

use crate::window::{Answer, Home, Window, field};
use http::{StatusCode, header};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures/photos")
}

/// A folder of photos that may be written to.
fn album() -> tempfile::TempDir {
    let album = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(fixtures()).unwrap().map(Result::unwrap) {
        if entry.path().extension().is_some_and(|ending| ending != "md") {
            fs::copy(entry.path(), album.path().join(entry.file_name())).unwrap();
        }
    }
    album
}

/// Asks until the work has ended; where it led to.
fn work(window: &Window) -> String {
    let end = Instant::now() + Duration::from_secs(120);
    loop {
        match window.get("/photos/work").leads_to() {
            Some(next) => return next,
            None => assert!(Instant::now() < end, "the work ends"),
        }
        std::thread::yield_now();
    }
}

/// A window in which the album was looked through.
fn looked_through(album: &Path) -> (Home, Window) {
    let home = Home::new();
    let window = Window::past_the_questions(&home);
    window.choose(&[album]);
    assert_eq!(window.post("/photos/choose", "what=folder").leads_to().as_deref(), Some("/photos/work"));
    assert_eq!(work(&window), "/photos/found");
    (home, window)
}

/// A text without marks of direction and with plain spaces.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "").replace('\u{a0}', " ")
}

/// The address of the photo of a name.
fn photo(window: &Window, name: &str) -> String {
    let list = window.get("/photos/list").page();
    let tile = list.all("a").find(|tag| tag.text.contains(name)).unwrap_or_else(|| panic!("{name} is listed"));
    tile.attribute("href").unwrap().split('?').next().unwrap().to_owned()
}

#[test]
fn a_folder_is_read_counted_and_listed() {
    let album = album();
    let (_home, window) = looked_through(album.path());
    let found = window.get("/photos/found").page();
    let text = found.text();
    assert!(plain(text).contains("5 Bilder durchgesehen"), "{text}");
    for kind in ["Der Ort", "Namen", "Tag und Uhrzeit", "Zweites Bild", "Celle", "2024", "Nicht ganz lesbar"] {
        assert!(text.contains(kind), "{kind}");
    }
    let place = found.all("a").find(|tag| tag.text.contains("Der Ort")).unwrap().attribute("href").unwrap();
    let list = window.get(place).page();
    assert_eq!(
        list.all("li").filter(|tag| tag.attribute("aria-posinset").is_some()).count(),
        2,
        "the one that was cut short has it, too"
    );
    let town = found.all("a").find(|tag| tag.text.contains("Celle")).unwrap();
    let list = window.get(town.attribute("href").unwrap()).page();
    assert!(list.text().contains("Celle: 2 Bilder"), "{}", list.text());
    assert!(window.get("/photos/list?town=4000000000").page().text().contains("0 Bilder"), "a town nobody was in");
}

#[test]
fn one_photo_says_what_it_gives_away_and_stays_covered() {
    let album = album();
    let (_home, window) = looked_through(album.path());
    let beach = photo(&window, "beach.jpg");
    let page = window.get(&beach).page();
    let text = page.text();
    for says in ["auf etwa 10 Meter genau", "Celle", "Mika", "Kim Muster", "6. Mai 2024", "FX0001234", "Per E-Mail"] {
        assert!(plain(text).contains(says), "{says}");
    }
    assert!(page.all("img").next().is_none(), "covered");
    window.post(&format!("{beach}/uncover"), "query=");
    let shown = window.get(&beach).page();
    let picture = shown.all("img").next().unwrap().attribute("src").unwrap().to_owned();
    let answer = window.get(&picture);
    assert_eq!((answer.status, answer.header(header::CONTENT_TYPE)), (StatusCode::OK, "image/jpeg"));
    assert!(answer.body.starts_with(b"\xff\xd8\xff"));
    window.post(&format!("{beach}/covered"), "query=");
    assert!(window.get(&beach).page().all("img").next().is_none(), "covered again");
}

#[test]
fn another_household_begins_covered() {
    let album = album();
    let (_home, window) = looked_through(album.path());
    window.post("/photos/uncover", "show=yes");
    let beach = photo(&window, "beach.jpg");
    assert!(window.get(&beach).page().all("img").next().is_some(), "seen");
    window.post("/sample", "");
    window.post("/sample/leave", "");
    assert!(window.get(&beach).page().all("img").next().is_none(), "covered again");
}

#[test]
fn what_was_cleaned_stays_cleaned_while_more_is_read() {
    let album = album();
    let (_home, window) = looked_through(album.path());
    let out = tempfile::tempdir().unwrap();
    window.choose(&[out.path()]);
    window.post("/photos/clean", "query=&photo=&names=yes");
    work(&window);
    window.choose(&[album.path()]);
    window.post("/photos/choose", "what=folder");
    window.post("/photos/stop", "");
    work(&window);
    let text = plain(window.get("/photos/copies").page().text());
    assert!(text.contains("3 Kopien sind") && !text.contains("Angehalten. Was fertig ist"), "{text}");
}

#[test]
fn a_hidden_window_gives_no_picture() {
    let album = album();
    let (_home, window) = looked_through(album.path());
    let beach = photo(&window, "beach.jpg");
    window.post(&format!("{beach}/uncover"), "query=");
    let picture = window.get(&beach).page().all("img").next().unwrap().attribute("src").unwrap().to_owned();
    window.post("/hide", "");
    assert_eq!(window.get(&picture).status, StatusCode::NOT_FOUND);
}

#[test]
fn no_page_knows_where_a_photo_lies() {
    let album = album();
    let (_home, window) = looked_through(album.path());
    let folder = album.path().to_string_lossy().into_owned();
    let beach = photo(&window, "beach.jpg");
    let pages = [
        "/photos",
        "/photos/found",
        "/photos/list",
        "/photos/clean?show=found",
        &beach,
        &format!("{beach}/cover/draw"),
    ];
    for page in pages {
        assert!(!window.get(page).text().contains(&folder), "{page}");
    }
}

#[test]
fn clean_copies_are_written_beside_and_the_originals_stay() {
    let album = album();
    let (_home, window) = looked_through(album.path());
    let (before, out) = (fs::read(album.path().join("beach.jpg")).unwrap(), tempfile::tempdir().unwrap());
    window.choose(&[out.path()]);
    assert_eq!(window.post("/photos/clean", "query=&photo=&names=yes").leads_to().as_deref(), Some("/photos/work"));
    assert_eq!(work(&window), "/photos/copies");
    let text = window.get("/photos/copies").page().text().to_owned();
    assert!(plain(&text).contains("3 Kopien sind fertig und geprüft"), "{text}");
    assert!(text.contains("cut.jpg"), "what could not be cleaned has its row");
    let copies: Vec<_> = fs::read_dir(out.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(copies.len(), 3);
    for copy in copies {
        let bytes = fs::read(&copy).unwrap();
        for word in [&b"Mika"[..], b"Muster", b"FX0001234", b"Sonnenschein", b"2024"] {
            assert!(!bytes.windows(word.len()).any(|part| part == word), "{}", copy.display());
        }
    }
    assert_eq!(fs::read(album.path().join("beach.jpg")).unwrap(), before);
    window.post("/photos/copies", "");
    assert!(window.desktop.record().contains(&"open folder".to_owned()));
}

#[test]
fn a_spot_is_covered_in_a_new_file() {
    let album = album();
    let (_home, window) = looked_through(album.path());
    let beach = photo(&window, "beach.jpg");
    assert!(window.get(&format!("{beach}/cover")).page().text().contains("Erst überlegen"));
    let out = tempfile::tempdir().unwrap();
    window.choose(&[out.path()]);
    let nothing = window.post(&format!("{beach}/cover"), &field("shapes", ""));
    assert_eq!(nothing.leads_to(), Some(format!("{beach}/cover/draw")), "nothing was set");
    let shapes = "box 0.4 0.3 0.2 0.3\nfree 0.1,0.1 0.2,0.1 0.15,0.2";
    window.post(&format!("{beach}/cover"), &field("shapes", shapes));
    assert_eq!(work(&window), "/photos/copies");
    assert!(plain(window.get("/photos/copies").page().text()).contains("glatte Fläche"));
    assert_eq!(fs::read_dir(out.path()).unwrap().count(), 1);
    for bad in ["box 0 0 9 9", "free 0,0", "rm -rf"] {
        let answer = window.post(&format!("{beach}/cover"), &field("shapes", bad));
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{bad}");
    }
}

#[test]
fn what_was_read_is_there_at_the_next_start_and_can_be_forgotten() {
    let (album, home) = (album(), Home::new());
    let window = Window::open(&home);
    window.post("/keep", "keep=here");
    window.post("/intake/skip", "");
    window.choose(&[album.path()]);
    window.post("/photos/choose", "what=folder");
    work(&window);
    drop(window);
    let again = Window::open(&home);
    assert!(plain(again.get("/photos/found").page().text()).contains("5 Bilder durchgesehen"));
    again.post("/photos/forget", "");
    assert_eq!(again.get("/photos/found").leads_to().as_deref(), Some("/photos"));
    assert_eq!(fs::read_dir(album.path()).unwrap().count(), 5, "the pictures stay");
}

#[test]
fn it_can_be_stopped_and_gone_on_with() {
    let album = album();
    for number in 0..60 {
        fs::copy(fixtures().join("beach.jpg"), album.path().join(format!("copy-{number}.jpg"))).unwrap();
    }
    let home = Home::new();
    let window = Window::past_the_questions(&home);
    window.choose(&[album.path()]);
    window.post("/photos/choose", "what=folder");
    window.post("/photos/stop", "");
    // It stops after the file at hand.
    work(&window);
    let stopped = window.get("/photos/found").text().contains("noch nicht alle gelesen");
    window.post("/photos/resume", "");
    assert_eq!(work(&window), "/photos/found");
    let text = window.get("/photos/found").page().text().to_owned();
    assert!(
        plain(&text).contains("65 Bilder durchgesehen") && !text.contains("noch nicht alle gelesen"),
        "stopped: {stopped}"
    );
}

#[test]
fn what_is_dropped_is_read_and_an_empty_drop_says_so() {
    let album = album();
    let home = Home::new();
    let window = Window::past_the_questions(&home);
    assert_eq!(window.post("/photos/dropped", "").leads_to().as_deref(), Some("/photos"));
    window.drop_files(&[album.path()]);
    assert_eq!(window.post("/photos/dropped", "").leads_to().as_deref(), Some("/photos/work"));
    assert_eq!(work(&window), "/photos/found");
}

#[test]
fn cancelling_leads_back_and_says_so() {
    let home = Home::new();
    let window = Window::past_the_questions(&home);
    let answer: Answer = window.post("/photos/choose", "what=files");
    assert_eq!(answer.leads_to().as_deref(), Some("/photos"));
    assert!(window.get("/photos").page().text().contains("Es wurde nichts gewählt."));
}

#[test]
fn copies_of_one_picture_are_named() {
    let album = album();
    fs::copy(fixtures().join("lake.jpg"), album.path().join("lake-2.jpg")).unwrap();
    let (_home, window) = looked_through(album.path());
    let text = window.get(&photo(&window, "lake-2.jpg")).page().text().to_owned();
    assert!(text.contains("Dieses Bild haben Sie noch"), "{text}");
}

#[test]
fn nothing_that_is_not_there_breaks_a_page() {
    let home = Home::new();
    let window = Window::past_the_questions(&home);
    for address in
        ["/photo/0", "/photo/x", "/photo/99999999999", "/photo/0/cover", "/photo/0/faces", "/photo/0/picture/1/240"]
    {
        assert_eq!(window.get(address).status, StatusCode::NOT_FOUND, "{address}");
    }
    for address in ["/photos/part", "/photos/part?from=-1&to=2", "/photos/part?from=a&to=b"] {
        assert_eq!(window.get(address).status, StatusCode::BAD_REQUEST, "{address}");
    }
    assert_eq!(window.get("/photos/part?from=0&to=99999").status, StatusCode::OK);
    assert_eq!(window.get("/photos/list?kind=x&year=x&town=%F0%9F&show=x&page=x").status, StatusCode::OK);
    assert_eq!(window.get("/photos/copies").leads_to().as_deref(), Some("/photos"));
    assert_eq!(window.get("/photos/work").leads_to().as_deref(), Some("/photos"));
}
