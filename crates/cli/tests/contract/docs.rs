use crate::run::{Place, argument, run};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;

/// The page that states the contract.
fn page() -> String {
    fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/cli.md")).unwrap()
}

/// The commands below a command, as its help lists them.
fn commands(of: &[&str]) -> Vec<String> {
    let told = run(&[of, &["--help"]].concat());
    let listed = told.out.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let names = listed.filter_map(|line| line.split_whitespace().next().map(str::to_owned));
    names.filter(|name| name != "help").collect()
}

#[test]
fn every_command_is_on_the_page() {
    let page = page();
    let mut seen = 0;
    for command in commands(&[]) {
        let below = commands(&[&command]);
        let whole = below.iter().map(|name| format!("{command} {name}"));
        let names = if below.is_empty() { vec![command.clone()] } else { whole.collect() };
        for name in names {
            assert!(page.contains(&format!("\n## {name}\n")), "docs/cli.md has a chapter on {name}");
            assert!(page.contains(&format!("schnappschutz-cli {name}")), "{name} is in the overview");
            seen += 1;
        }
    }
    assert!(seen >= 6, "the help was understood");
}

#[test]
fn every_option_is_on_the_page() {
    let page = page();
    for command in [
        &["places"][..],
        &["plan"],
        &["help-lines"],
        &["content", "check"],
        &["papers", "make"],
        &["photos", "scan"],
        &["photos", "clean"],
    ] {
        let told = run(&[command, &["--help"]].concat());
        let options = told.out.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
        for option in options.filter(|word| word.starts_with("--")).filter(|word| *word != "--out") {
            assert!(page.contains(option), "{option} of {command:?} is explained");
        }
    }
}

#[test]
fn every_field_is_on_the_page() {
    let (page, place) = (page(), Place::new());
    let file = place.file("answers.json", "{}");
    let mut fields = BTreeSet::new();
    for command in [&["places"][..], &["plan", "--answers", argument(&file)], &["help-lines"], &["papers", "list"]] {
        place.run(&[command, &["--json"]].concat()).records().iter().for_each(|record| names(record, &mut fields));
    }
    let photo = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/photos/beach.jpg");
    place.run(&["photos", "scan", photo, "--json"]).records().iter().for_each(|record| names(record, &mut fields));
    for field in fields {
        assert!(page.contains(&format!("`{field}`")), "the field {field} is stated");
    }
}

/// The example of an answers file can be used as it stands.
#[test]
fn the_example_is_an_answers_file() {
    let page = page();
    let example = page.split("```json\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let place = Place::new();
    let file = place.file("family.json", example);
    let told = place.run(&["plan", "--answers", argument(&file), "--json", "--lang", "en"]);
    assert_eq!((told.code, told.err.as_str()), (0, ""));
    assert!(page.contains(told.out.lines().next().unwrap()), "the page shows its first line: {}", told.out);
}

fn names(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => object.iter().for_each(|(name, value)| {
            found.insert(name.clone());
            names(value, found);
        }),
        Value::Array(items) => items.iter().for_each(|item| names(item, found)),
        _ => {}
    }
}
