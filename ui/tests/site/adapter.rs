//! What the adapter owns: who may ask, how much, how a redirect leaves, and the headers of every answer.

use crate::window::{Answer, Home, Window};
use http::{HeaderName, Method, Request, StatusCode, header};
use serde_json::Value;

fn asked(window: &Window, method: Method, address: &str) -> Answer {
    window.ask(Request::builder().method(method).uri(address).body(Vec::new()).unwrap())
}

#[test]
fn only_our_own_host_is_answered() {
    let (home, evil) = (Home::new(), ["http://evil.example/welcome", "https://schnapp.localhost.evil.example/welcome"]);
    let window = Window::open(&home);
    for address in ["/welcome", "schnapp://localhost/welcome", "https://schnapp.localhost/welcome"] {
        assert_eq!(window.get(address).status, StatusCode::OK, "{address}");
    }
    let more = ["schnapp://evil/welcome", "schnapp://localhost:80/welcome", "http://localhost/welcome"];
    for address in evil.iter().chain(&more) {
        let answer = window.get(address);
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
        assert_eq!(answer.page().all("h1").count(), 1, "a page that is never empty");
    }
}

#[test]
fn what_is_not_there_is_a_page() {
    let home = Home::new();
    let window = Window::past_the_questions(&home);
    for address in
        ["/nowhere", "/step/nowhere", "/place/nowhere", "/help/nowhere", "/paper/nowhere", "/asset/0/style.css"]
    {
        let answer = window.get(address);
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
        assert!(!answer.page().one("h1").text.is_empty(), "{address}");
    }
}

#[test]
fn a_method_nobody_uses_is_refused_with_a_page() {
    let home = Home::new();
    let window = Window::past_the_questions(&home);
    let wrong = [(Method::PUT, "/plan"), (Method::DELETE, "/plan"), (Method::POST, "/plan"), (Method::GET, "/sample")];
    for (method, address) in wrong {
        let answer = asked(&window, method.clone(), address);
        assert!(answer.status.is_client_error(), "{method} {address}: {}", answer.status);
        assert_eq!(answer.page().all("h1").count(), 1, "{method} {address}");
    }
}

#[test]
fn a_body_above_the_bound_is_refused_with_a_page() {
    let home = Home::new();
    let window = Window::past_the_questions(&home);
    let note = "/step/whatsapp-profile-photo/note";
    let answer = window.post_bytes(note, vec![b'a'; 256 * 1024 + 1]);
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(answer.page().all("h1").count(), 1);
    assert!(
        window.post_bytes(note, vec![b'a'; 256 * 1024]).status != StatusCode::PAYLOAD_TOO_LARGE,
        "the bound itself"
    );
}

#[test]
fn a_redirect_is_a_page_for_a_full_navigation_and_a_header_for_a_script() {
    let home = Home::new();
    let window = Window::open(&home);
    let full = window.post("/keep", "keep=nothing");
    assert_eq!((full.status, full.leads_to().as_deref()), (StatusCode::OK, Some("/intake/children")));
    let request = Request::post("/intake/skip").header("hx-request", "true").body(Vec::new()).unwrap();
    let script = window.ask(request);
    assert_eq!(script.status, StatusCode::OK, "no 3xx ever leaves");
    let order: Value = serde_json::from_str(script.header(HeaderName::from_static("hx-location"))).unwrap();
    assert_eq!(order["path"], "/plan");
    assert_eq!((&order["target"], &order["select"]), (&"#page".into(), &"#frame".into()), "where htmx puts the page");
}

#[test]
fn a_redirect_stays_in_the_window() {
    let home = Home::new();
    let window = Window::open(&home);
    for back in ["//evil.example", "https://evil.example", "evil", "", "\r\nhx-location: /x", "/\u{e4}"] {
        let form = crate::window::field("back", back);
        let to = window.post("/language", &format!("lang=de&{form}")).leads_to().unwrap();
        assert!(to.starts_with('/') && !to.starts_with("//") && to.is_ascii(), "{back:?} leads to {to}");
    }
    let quoted =
        window.post("/language", &format!("lang=de&{}", crate::window::field("back", "/\"><script>x</script>")));
    assert!(!quoted.text().contains("<script"), "{}", quoted.text());
}

#[test]
fn every_answer_wears_the_headers() {
    let home = Home::new();
    let window = Window::past_the_questions(&home);
    let style = window.get("/plan").page().one("link").attribute("href").unwrap().to_owned();
    let answers = [
        window.get("/plan"),
        window.get("/"),
        window.get("/nowhere"),
        window.get("http://evil.example/"),
        window.get(&style),
        window.post("/size", "change=larger"),
        window.post("/step/whatsapp-profile-photo", "answer=perhaps"),
        window.post_bytes("/keep", vec![0; 300_000]),
        asked(&window, Method::PUT, "/plan"),
    ];
    for answer in &answers {
        assert_eq!(answer.header(header::CONTENT_SECURITY_POLICY), ui::CONTENT_SECURITY_POLICY);
        assert_eq!(answer.header(header::X_CONTENT_TYPE_OPTIONS), "nosniff");
        assert_eq!(answer.header(header::REFERRER_POLICY), "no-referrer");
        assert!(answer.headers.get(header::SET_COOKIE).is_none(), "no cookie");
    }
}

#[test]
fn nothing_is_cached_but_what_a_hash_names() {
    let home = Home::new();
    let window = Window::past_the_questions(&home);
    let page = window.get("/plan").page();
    let links = page.all("link").filter_map(|tag| tag.attribute("href"));
    let assets: Vec<_> = links.chain(page.all("script").filter_map(|tag| tag.attribute("src"))).collect();
    assert_eq!(assets.len(), 4, "a style sheet and three scripts");
    for asset in &assets {
        let answer = window.get(asset);
        assert_eq!(answer.status, StatusCode::OK, "{asset}");
        assert!(answer.header(header::CACHE_CONTROL).contains("immutable"), "{asset}");
        assert!(!answer.header(header::CONTENT_TYPE).contains("html"), "{asset}");
    }
    let hash = assets[0].split('/').nth(2).unwrap();
    for font in ["regular.woff2", "semibold.woff2", "bold.woff2"] {
        assert_eq!(window.get(&format!("/asset/{hash}/{font}")).header(header::CONTENT_TYPE), "font/woff2");
    }
    let stale = window.get("/asset/0123456789abcdef/style.css");
    assert_eq!((stale.status, stale.header(header::CACHE_CONTROL)), (StatusCode::NOT_FOUND, "no-store"));
    for address in ["/", "/plan", "/nowhere", "/help"] {
        assert_eq!(window.get(address).header(header::CACHE_CONTROL), "no-store", "{address}");
    }
    assert_eq!(window.post("/size", "change=normal").header(header::CACHE_CONTROL), "no-store");
}

#[test]
fn the_zoom_keys_change_nothing_on_the_page() {
    let home = Home::new();
    let window = Window::open(&home);
    let answer = window.post("/size", "change=larger");
    assert_eq!((answer.status, answer.body.len()), (StatusCode::NO_CONTENT, 0));
    assert_eq!(window.desktop.record(), ["zoom 110"]);
}
