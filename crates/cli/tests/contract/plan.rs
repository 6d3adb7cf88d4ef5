use crate::run::{Place, argument, has_fields, run, text};
use serde_json::Value;

const FIELDS: &[&str] =
    &["place", "step", "title", "points", "minutes", "effect", "ease", "extra", "bulk", "level", "answer", "shown"];

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
    let places = run(&["places", "--json"]).records();
    let usual = places.iter().filter(|place| place["reach"] != "chosen");
    let steps: usize = usual.map(|place| place["steps"].as_array().unwrap().len()).sum();
    assert_eq!(records.len(), steps, "a family that names no place gets the usual ones");
    for record in &records {
        let [points, effect, ease, extra] =
            ["points", "effect", "ease", "extra"].map(|field| record[field].as_u64().unwrap());
        assert_eq!(points, effect * ease + extra, "{record}");
    }
}

/// The steps in order for an intake.
fn ordered(intake: &str) -> Vec<String> {
    plan(&format!(r#"{{"intake": {intake}}}"#)).iter().map(|record| text(record, "step").to_owned()).collect()
}

#[test]
fn the_age_of_a_child_changes_the_plan() {
    let places = r#""places": ["instagram", "tiktok"], "posters": ["school", "child"]"#;
    let of_age = |age: &str| ordered(&format!(r#"{{"children": [{{"age": "{age}"}}], {places}}}"#));
    let (baby, teen) = (of_age("0-3"), of_age("14-17"));
    let has = |steps: &[String], start: &str| steps.iter().any(|step| step.starts_with(start));
    assert!(has(&baby, "nursery-") && !has(&baby, "school-"), "a baby has no school");
    assert!(has(&teen, "school-") && !has(&teen, "nursery-"), "a teenager has no nursery");
    assert!(has(&teen, "instagram-teen-account") && !has(&baby, "instagram-teen-account"));
}

#[test]
fn the_situation_changes_the_plan() {
    let in_situation =
        |situation: &str| ordered(&format!(r#"{{"posters": ["other-parent"], "situations": [{situation}]}}"#));
    let (calm, apart, hiding) =
        (in_situation(""), in_situation("\"separation\""), in_situation("\"protection-order\""));
    assert_ne!(calm, apart, "another order");
    assert!(apart.iter().any(|step| step.starts_with("other-parent-")));
    assert!(!hiding.iter().any(|step| step.starts_with("other-parent-")), "nobody is asked who must not know");
    assert_eq!(in_situation("\"separation\""), apart, "same answers, same order");
}

#[test]
fn the_phone_and_the_time_change_the_plan() {
    let with = |more: &str| ordered(&format!(r#"{{"places": ["icloud-photos", "whatsapp"], {more}}}"#));
    let [iphone, android] = ["iphone", "android"].map(|phone| with(&format!(r#""phone": "{phone}""#)));
    assert_ne!(iphone, android);
    let rank = |steps: &[String]| steps.iter().position(|step| step == "icloud-photos-send-without-location").unwrap();
    assert!(rank(&iphone) < rank(&android), "what only an iPhone has waits for one");
    let [quarter, evening] = ["quarter", "evening"].map(|time| with(&format!(r#""time": "{time}""#)));
    assert_ne!(quarter, evening, "what takes longer than there is time comes later");
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
    for place in ["tiktok", "club", "photographer", "press", "search-engines"] {
        assert!(
            records.iter().any(|record| record["place"] == place),
            "a club that posts brings its own steps: {place}"
        );
    }
    for place in ["instagram", "whatsapp", "school", "nursery"] {
        assert!(records.iter().all(|record| record["place"] != place), "{place} was not named");
    }
    assert_eq!(records.iter().filter(|record| record["shown"] == true).count(), 3);
}

#[test]
fn an_answer_to_an_id_of_before_counts_for_the_step_of_today() {
    let renamed = app::Content::embedded().unwrap().renamed;
    assert!(!renamed.is_empty());
    for step in renamed {
        let answers =
            format!(r#"{{"answers": {{"{}": "done"}}, "intake": {{"posters": ["school", "club"]}}}}"#, step.from);
        assert_eq!(place_of(&plan(&answers), step.to.as_str()), None, "{} was done as {}", step.to, step.from);
    }
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
    assert!(told.records().iter().any(|record| record["place"] == "whatsapp"));
    assert!(told.records().iter().all(|record| record["place"] != "instagram"), "one place was named");
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
