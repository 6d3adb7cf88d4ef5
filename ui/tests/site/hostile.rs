//! Forms no screen of ours sends: refused with a page, and nothing of them is kept.

use crate::addresses::forms;
use crate::window::{Home, Window, field};
use http::StatusCode;

/// Words that none of the lists has.
const UNKNOWN_WORDS: &[(&str, &str)] = &[
    ("/keep", "keep=perhaps"),
    ("/keep", ""),
    ("/intake/children", "nickname=a&age-0=99"),
    ("/intake/children", "nickname=a&remove=x"),
    ("/intake/places", "choice=myspace"),
    ("/intake/places", "choice=%3Cscript%3E"),
    ("/intake/posters", "choice=everybody"),
    ("/intake/phone", "choice=fax"),
    ("/intake/time", "choice=forever"),
    ("/intake/situations", "choice=bored"),
    ("/look/before/messenger", "seen=perhaps"),
    ("/step/whatsapp-profile-photo", "answer=perhaps"),
    ("/step/whatsapp-profile-photo", ""),
    ("/next", "months=2"),
    ("/next", "months=-9223372036854775808"),
    ("/help/lines", "country=FR"),
    ("/settings", "theme=pink"),
    ("/settings", "size=huge"),
    ("/settings/delete", "sure=no"),
    ("/settings/delete", ""),
    ("/language", "lang=fr"),
    ("/size", "change=9000"),
    ("/trouble", "way=burn"),
];

/// What stands where an id should.
const BAD_IDS: &[&str] =
    &["nowhere", "%00", "..%2F..%2Fetc", "%3Cscript%3E", "A", "%F0%9F%98%80", "%FF%FE", "a%0D%0Ab", "-", "%7B%24x%7D"];

const WITH_IDS: &[&str] = &[
    "/intake/{}",
    "/look/{}/messenger",
    "/look/before/{}",
    "/step/{}",
    "/step/{}/note",
    "/step/{}/undo",
    "/link/{}",
    "/reflect/{}",
    "/paper/{}",
    "/help/page/{}",
];

fn pairs(count: usize) -> String {
    (0..count).map(|number| format!("choice=a{number}&nickname=b&answer=c")).collect::<Vec<_>>().join("&")
}

#[test]
fn a_word_nobody_offers_is_refused() {
    let window = Window::past_the_questions(&Home::new());
    for (address, form) in UNKNOWN_WORDS {
        let answer = window.post(address, form);
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{address} {form}");
        assert_eq!(answer.page().all("h1").count(), 1, "{address} {form}");
    }
}

#[test]
fn an_id_that_is_nowhere_is_not_found() {
    let window = Window::past_the_questions(&Home::new());
    let long = "a".repeat(65);
    for pattern in WITH_IDS {
        for id in BAD_IDS.iter().copied().chain([long.as_str()]) {
            let address = pattern.replace("{}", id);
            for answer in [window.post(&address, "answer=done&seen=found"), window.get(&address)] {
                assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
                assert_eq!(answer.page().all("h1").count(), 1, "{address}");
            }
        }
    }
    assert!(window.desktop.record().is_empty(), "nothing was opened: {:?}", window.desktop.record());
}

/// Whatever comes, every form is answered, and nothing breaks.
#[test]
fn no_body_breaks_a_form() {
    let bodies: Vec<Vec<u8>> = vec![
        Vec::new(),
        pairs(3_400).into_bytes(),
        b"answer=%FF%FE&choice=%C3%28&nickname=%80&text=%ff&note=%fe".to_vec(),
        b"nickname=\xff\xfe\x80&note=\xc3\x28&text=\xf0".to_vec(),
        b"nickname=a%00b&note=%00&text=%00&own-if=%00&own-then=%00&day=%00".to_vec(),
        b"=&=&&&%&%2&%zz=%zz".to_vec(),
        [b"text=".to_vec(), vec![b'a'; 200_000]].concat(),
        [b"nickname=".to_vec(), vec![b'a'; 200_000]].concat(),
        b"day=99999999999999999999&month=-1&year=%F0%9F%98%80".to_vec(),
        b"if=18446744073709551616&then=-1&remove=18446744073709551615".to_vec(),
    ];
    for address in forms() {
        let window = Window::past_the_questions(&Home::new());
        for body in &bodies {
            let answer = window.post_bytes(&address, body.clone());
            assert!(!answer.status.is_server_error(), "{address} {:.60?}: {}", body, answer.status);
            let quiet = answer.status == StatusCode::NO_CONTENT || answer.headers.contains_key("hx-location");
            assert!(quiet || !answer.body.is_empty(), "{address}: an empty answer leaves the window blank");
            assert_eq!(window.get("/help").status, StatusCode::OK, "{address}: the window goes on");
        }
    }
}

#[test]
fn ten_thousand_pairs_are_ten_thousand_pairs() {
    let window = Window::past_the_questions(&Home::new());
    let form: String = (0..10_000).map(|_| "choice=whatsapp&").collect();
    assert!(form.len() < 256 * 1024, "they fit");
    assert_eq!(window.post("/intake/places", &form).status, StatusCode::OK);
    let children: String = (0..10_000).map(|_| "nickname=a&").collect();
    let answer = window.post("/intake/children", &children);
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "a family of that size is asked again");
    assert!(answer.body.len() < 100_000, "and the page does not grow with it: {} bytes", answer.body.len());
}

/// What is refused leaves the answers of before.
#[test]
fn nothing_of_a_refused_form_is_kept() {
    let window = Window::past_the_questions(&Home::new());
    window.post("/intake/phone", "choice=iphone");
    window.post("/step/whatsapp-status", "answer=later");
    window.get("/plan"); // takes with it what is said only once
    let before = (window.get("/intake/check").text(), window.get("/plan/all").text());
    for (address, form) in UNKNOWN_WORDS.iter().filter(|(address, _)| *address != "/keep") {
        window.post(address, form);
    }
    window.post("/step/nowhere", "answer=done");
    let after = (window.get("/intake/check").text(), window.get("/plan/all").text());
    assert!(before == after, "the answers are as they were");
}

#[test]
fn a_note_keeps_everything_but_control_characters() {
    let window = Window::past_the_questions(&Home::new());
    let note = "a\u{0}b\u{7}c\r\nd 👩‍👧 \u{202e}ä {$x} {{ y }} %00 #eval(1)";
    window.post("/step/whatsapp-status/note", &field("note", note));
    let page = window.get("/step/whatsapp-status").page();
    assert_eq!(page.one("textarea").text, "abc\nd 👩‍👧 \u{202e}ä {$x} {{ y }} %00 #eval(1)");
}
