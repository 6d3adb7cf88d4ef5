//! Both languages have the same files, messages, parts and variables.

use crate::files::{AREAS, File, LANGS, all, files};
use crate::patterns::variables;
use crate::report;
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn every_file_can_be_read() {
    let wrong: Vec<_> = all().flat_map(|file| file.errors).collect();
    report("lines that are not Fluent", &wrong);
}

#[test]
fn every_file_is_there_in_both_languages() {
    let wrong = both_ways(|area, lang| {
        let names = files(lang, area).into_iter().map(|file| (format!("{lang}/{area}/{}", file.name), file.name));
        names.map(|(place, name)| (name, place)).collect()
    });
    report("files without a twin in the other language", &wrong);
}

#[test]
fn every_text_is_there_in_both_languages() {
    let wrong = both_ways(|area, lang| {
        let keys = |file: &File| file.patterns().map(|(key, _)| (at(file, &key), file.place(&key))).collect::<Vec<_>>();
        files(lang, area).iter().flat_map(keys).collect()
    });
    report("texts that the other language lacks", &wrong);
}

#[test]
fn every_text_has_the_same_variables_in_both_languages() {
    let mut wrong = Vec::new();
    for area in AREAS {
        let [german, english] = LANGS.map(|lang| variables_of(lang, area));
        for (key, (place, found)) in &english {
            if let Some((_, expected)) = german.get(key).filter(|(_, expected)| expected != found) {
                wrong.push(format!("{place} uses {found:?}, the German text {expected:?}"));
            }
        }
    }
    report("texts with other variables than their twin", &wrong);
}

#[test]
fn no_id_is_given_twice() {
    let mut wrong = Vec::new();
    for lang in LANGS {
        let mut first: BTreeMap<&str, String> = BTreeMap::new();
        for file in AREAS.into_iter().flat_map(|area| files(lang, area)) {
            for message in file.messages() {
                if let Some(place) = first.insert(message.id.name, file.place(message.id.name)) {
                    wrong.push(format!("{} is already in {place}", file.place(message.id.name)));
                }
            }
            let keys: Vec<_> = file.patterns().map(|(key, _)| key).collect();
            let twice = keys.iter().filter(|key| keys.iter().filter(|other| other == key).count() > 1);
            wrong
                .extend(twice.collect::<BTreeSet<_>>().iter().map(|key| format!("{} is there twice", file.place(key))));
        }
    }
    report("ids given twice", &wrong);
}

/// Key → place, for one area and language; what only one language has is told.
fn both_ways(read: impl Fn(&'static str, &'static str) -> BTreeMap<String, String>) -> Vec<String> {
    let mut wrong = Vec::new();
    for area in AREAS {
        let [german, english] = LANGS.map(|lang| read(area, lang));
        let lonely = |ours: &BTreeMap<String, String>, theirs: &BTreeMap<String, String>, other: &str| {
            let lonely = ours.iter().filter(|(key, _)| !theirs.contains_key(*key));
            lonely.map(|(_, place)| format!("{place} is missing in {other}")).collect::<Vec<_>>()
        };
        wrong.extend(lonely(&german, &english, "English"));
        wrong.extend(lonely(&english, &german, "German"));
    }
    wrong
}

/// A key that is the same in both languages.
fn at(file: &File, key: &str) -> String {
    format!("{}: {key}", file.name)
}

fn variables_of(lang: &'static str, area: &'static str) -> BTreeMap<String, (String, BTreeSet<String>)> {
    let mut found = BTreeMap::new();
    for file in files(lang, area) {
        for (key, pattern) in file.patterns() {
            found.insert(at(&file, &key), (file.place(&key), variables(pattern)));
        }
    }
    found
}
