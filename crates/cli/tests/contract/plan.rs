use crate::run::{Place, argument, has_fields, run, text};
use serde_json::Value;

const FIELDS: &[&str] =
    &["place", "step", "title", "points", "minutes", "effect", "ease", "bulk", "level", "answer", "shown"];

fn plan(answers: &str) -> Vec<Value> {
    let place = Place::new();
    let file = place.file("answers.json", answers);
    let told = place.run(&["plan", "--answers", argument(&file), "--json"]);
    assert_eq!((told.code, told.err.as_str()), (0, ""), "{answers}");
    told.records()
}

fn place_of(records: &[Value], step: &str) -> Option<usize> {
    records.iter().position(|record| record["step"] == step)
}

#[test]
fn an_empty_file_gives_every_step_with_the_profile_photo_on_top() {
    let records = plan("{}");
    records.iter().for_each(|record| has_fields(record, FIELDS));
    assert_eq!(text(&records[0], "step"), "whatsapp-profile-photo");
    assert_eq!(records.iter().filter(|record| record["shown"] == true).count(), 7);
    assert!(records.iter().take(7).all(|record| record["shown"] == true), "the first ones are shown");
    let steps: usize =
        run(&["places", "--json"]).records().iter().map(|place| place["steps"].as_array().unwrap().len()).sum();
    assert_eq!(records.len(), steps);
}

#[test]
fn fields_stand_in_the_order_of_the_contract() {
    let place = Place::new();
    let file = place.file("answers.json", "{}");
    let told = place.run(&["plan", "--answers", argument(&file), "--json"]);
    let first = told.out.lines().next().unwrap();
    let places: Vec<_> = FIELDS.iter().map(|field| first.find(&format!("\"{field}\":")).unwrap()).collect();
    assert!(places.is_sorted(), "{first}");
}

#[test]
fn answers_settle_put_off_and_are_told_again() {
    let records = plan(
        r#"{"answers": {"whatsapp-profile-photo": "done", "instagram-private": "not-sure",
            "whatsapp-status": "later"}}"#,
    );
    assert_eq!(place_of(&records, "whatsapp-profile-photo"), None, "what is done is not open");
    let later = place_of(&records, "whatsapp-status").unwrap();
    assert_eq!((text(&records[later], "answer"), later), ("later", records.len() - 1), "later is last");
    let unsure = place_of(&records, "instagram-private").unwrap();
    assert_eq!(text(&records[unsure], "answer"), "not-sure");
    assert!(records[0]["answer"].is_null(), "a step nobody answered says so");
}

#[test]
fn the_intake_chooses_places_and_how_many_are_shown() {
    let records = plan(r#"{"intake": {"places": ["tiktok"], "time": "quarter", "posters": ["club"]}}"#);
    assert!(records.iter().all(|record| record["place"] == "tiktok" || record["place"] == "school"));
    for place in ["tiktok", "school"] {
        assert!(records.iter().any(|record| record["place"] == place), "a club that posts brings the school's steps");
    }
    assert_eq!(records.iter().filter(|record| record["shown"] == true).count(), 3);
}

#[test]
fn the_same_file_gives_the_same_bytes() {
    let place = Place::new();
    let file = place.file("answers.json", r#"{"intake": {"situations": ["separation"]}}"#);
    let arguments = ["plan", "--answers", argument(&file), "--json", "--lang", "en"];
    assert_eq!(place.run(&arguments).out, place.run(&arguments).out);
}

#[test]
fn unknown_ids_are_named_and_the_rest_is_planned() {
    let place = Place::new();
    let answers = r#"{"intake": {"places": ["whatsapp", "myspace"]}, "answers": {"myspace-wall": "done"}}"#;
    let file = place.file("answers.json", answers);
    let told = place.run(&["plan", "--answers", argument(&file), "--json", "--lang", "en"]);
    assert_eq!(told.code, 1, "something was left out");
    assert!(told.records().iter().all(|record| record["place"] == "whatsapp"));
    for id in ["myspace", "myspace-wall"] {
        assert!(told.err.lines().any(|line| line == format!("There is no {id}. It was left out.")), "{}", told.err);
    }
}

#[test]
fn a_thousand_unknown_ids_are_not_a_thousand_lines() {
    let answers: Vec<_> = (0..1000).map(|number| format!(r#""nowhere-{number}": "done""#)).collect();
    let place = Place::new();
    let file = place.file("answers.json", &format!(r#"{{"answers": {{{}}}}}"#, answers.join(",")));
    let told = place.run(&["plan", "--answers", argument(&file), "--json"]);
    assert_eq!((told.code, told.err.lines().count()), (1, 21), "twenty ids and how many more");
    assert!(told.err.contains("980"), "{}", told.err);
}

#[test]
fn a_file_that_cannot_be_used_is_named_and_nothing_is_planned() {
    let place = Place::new();
    let large = place.file("large.json", &format!("{{}}{}", " ".repeat(1024 * 1024)));
    let broken = place.file("broken.json", "{\"answers\": {\"whatsapp-status\": \"\u{1b}[31mperhaps\"}}");
    let missing = place.path("missing.json");
    for file in [&large, &broken, &missing, &place.path("")] {
        let told = place.run(&["plan", "--answers", argument(file), "--json"]);
        assert_eq!((told.code, told.out.as_str()), (1, ""), "{}", file.display());
        assert!(told.err.contains(argument(file)), "the file is named: {}", told.err);
        assert!(!told.err.contains('\u{1b}'), "no control characters reach the terminal");
    }
}

#[test]
fn people_read_a_numbered_list() {
    let place = Place::new();
    let file = place.file("answers.json", r#"{"intake": {"time": "quarter"}}"#);
    let told = place.run(&["plan", "--answers", argument(&file)]);
    assert!(told.out.starts_with("Ihr Plan\n========\n"), "German by the system's locale: {}", told.out);
    let words: String = told.out.split_whitespace().collect::<Vec<_>>().join(" ");
    let first = format!("1. WhatsApp: {}", text(&plan("{}")[0], "title"));
    assert!(words.contains(&first), "{}", told.out);
}

#[test]
fn a_family_that_has_done_everything_has_an_empty_plan() {
    let steps: Vec<_> = plan("{}").iter().map(|record| format!("\"{}\": \"done\"", text(record, "step"))).collect();
    let answers = format!(r#"{{"answers": {{{}}}}}"#, steps.join(","));
    assert!(plan(&answers).is_empty());
    let place = Place::new();
    let file = place.file("answers.json", &answers);
    let told = place.run(&["plan", "--answers", argument(&file), "--lang", "de"]);
    assert!(told.out.starts_with("Alles erledigt"), "{}", told.out);
}
