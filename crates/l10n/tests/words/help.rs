//! The words of the help door: no blame, no promise, and nothing that leads a frightened person into a crime.

use crate::report;
use crate::rules::{DE, EN, Rule, can_fail, hold};
use crate::texts::{Text, texts};
use regex::Regex;

/// The files somebody reads when something has happened.
const FILES: [&str; 6] = ["help.ftl", "lines.ftl", "door.ftl", "hours.ftl", "incident.ftl", "hide.ftl"];

const MANNERS: &[Rule] = &[
    Rule {
        langs: DE,
        never: r"(?i)\b(selbst schuld|leichtsinn|naiv|dumm|vorwurf|vorwerfen|hätte(st|n|t)? (du|sie|ihr)|versäumt|zu spät|endlich|eigentlich)\w*",
        says: "blames",
        caught: "Das hättest du nicht tun sollen.",
        passes: "Sie haben Zeit.",
    },
    Rule {
        langs: EN,
        never: r"(?i)\b(should(n['’]t| not)? have|could have|too late|careless|naive|foolish|your own fault|at last|why did(n['’]t)? you)\b",
        says: "blames",
        caught: "You should have asked.",
        passes: "You should ask.",
    },
    Rule {
        langs: DE,
        never: r"(?i)\b(garantier\w*|verspr(e|o)chen\w*|auf jeden fall|bestimmt (gelöscht|weg)|wird (sofort |bald )?(gelöscht|entfernt)|ist dann weg|hilft immer|für immer weg|spurlos)\b",
        says: "promises success",
        caught: "Das Bild wird gelöscht.",
        passes: "Bitten Sie darum, dass es gelöscht wird.",
    },
    Rule {
        langs: EN,
        never: r"(?i)\b(guarantee\w*|promise\w*|will be (deleted|removed|taken down)|always (works|helps)|gone for good|for certain)\b",
        says: "promises success",
        caught: "The picture will be removed.",
        passes: "Ask for it to be removed.",
    },
];

/// What is done with a picture that must not be done with this material, and the words that forbid it.
const DEEDS: [(&str, &str, &str); 2] = [
    (
        "de",
        r"(?i)\b(speicher\w*|screenshots?|abfotografier\w*|fotografier\w*|kopier\w*|kopien?|weiterleit\w*|weiterschick\w*|leiten\b[^.]*\bweiter|schick\w*|herunterlad\w*|laden\b[^.]*\bherunter|lade\b[^.]*\bherunter|hochlad\w*|laden\b[^.]*\bhoch|druck(en|t)\b|such(e|en|t|st)?\b|sammel\w*|zeigen sie|zeig )",
        r"(?i)\b(nie|nicht|nichts|kein\w*|niemand\w*|ohne|weder|bevor|statt|strafbar)\b",
    ),
    (
        "en",
        r"(?i)\b(sav(e|es|ed|ing)|screenshots?|photograph\w*|cop(y|ies|ied|ying)|forward\w*|pass(ed|ing)? (it |them |anything |such pictures )?on|send\w*|sent|download\w*|upload\w*|print(s|ed|ing)?|search\w*|collect\w*|show (it|the|them))\b",
        r"(?i)\b(never|not|nothing|no|nobody|none|without|neither|nor|before|don['’]t|rather than|instead|cannot|crime)\b",
    ),
];

/// Messages that name such a deed and forbid nothing, because they are about something else. A person has read each.
const ALLOWED: [(&str, &str); 20] = [
    ("door-copy", "the number of a help line is copied"),
    ("door-copy-number", "the number of a help line is copied"),
    ("door-copied", "the number of a help line is copied"),
    ("door-print", "a sheet of words is printed"),
    ("door-print-numbers", "a card of numbers is printed"),
    ("door-platform-other", "the button for reporting is looked for"),
    ("incident-save", "a note of words is saved"),
    ("incident-saved", "a note of words is saved"),
    ("incident-print", "a note of words is printed"),
    ("incident-keep-lead", "a note of words is saved"),
    ("incident-keep-here", "a note of words is saved"),
    ("triage-", "what somebody else or the child has done"),
    ("help-stranger", "what the stranger does"),
    ("help-stranger.today-2", "what the stranger does"),
    ("help-photo-misused.today-1", "Google is asked to show less"),
    ("help-abuse-material.today-4", "what has happened already is told to the police"),
    ("help-fake-image.never-2", "why nothing is passed on"),
    ("help-fake-image.week-2", "what the family itself shows in public is checked"),
    ("help-threat.today-3", "the own name is looked for, in words"),
    ("line-", "what a help line does: advice is looked for, pictures leave a search"),
];

fn ours(text: &Text) -> bool {
    FILES.contains(&text.file.as_str()) && text.attribute != "also"
}

#[test]
fn nobody_is_blamed_and_nothing_is_promised() {
    hold("the help door", MANNERS, |text| ours(text).then(|| text.says.clone()));
}

#[test]
fn nobody_is_led_to_keep_copy_show_or_search() {
    let mut wrong = Vec::new();
    for (lang, deed, negation) in DEEDS {
        let (deed, negation) = (Regex::new(deed).unwrap(), Regex::new(negation).unwrap());
        for text in texts(lang).into_iter().filter(ours) {
            let told = sentences(&text.says).into_iter().filter(|sentence| deed.is_match(sentence));
            let free = told.filter(|sentence| !negation.is_match(sentence) && !allowed(&text));
            wrong.extend(free.map(|sentence| format!("{}: {sentence}", text.place)));
        }
    }
    report("sentences that could lead to keeping, copying, showing or searching", &wrong);
}

#[test]
fn a_face_search_is_only_ever_advised_against() {
    let face =
        Regex::new(r"(?i)gesichter?\w*[- ]?such|suche nach gesichtern|face search|facial recognition|reverse image")
            .unwrap();
    let (mut seen, mut wrong) = (0, Vec::new());
    for (lang, _, negation) in DEEDS {
        let negation = Regex::new(negation).unwrap();
        for text in texts(lang).into_iter().filter(ours) {
            for sentence in sentences(&text.says).into_iter().filter(|sentence| face.is_match(sentence)) {
                seen += 1;
                wrong.extend((!negation.is_match(&sentence)).then(|| format!("{}: {sentence}", text.place)));
            }
        }
    }
    assert!(seen >= 4, "it is advised against in both languages");
    report("face search", &wrong);
}

#[test]
fn each_rule_of_the_help_door_can_fail() {
    can_fail(MANNERS);
    for (lang, bad, good) in [
        ("de", "Speichern Sie das Bild als Beweis.", "Speichern Sie nichts."),
        ("de", "Leiten Sie es der Schule weiter.", "Leiten Sie nichts weiter."),
        ("de", "Suchen Sie nach weiteren Bildern.", "Suchen Sie nicht weiter."),
        ("en", "Take a screenshot of it.", "Never take a screenshot of it."),
        ("en", "Pass it on to the school.", "Do not pass it on."),
    ] {
        let (_, deed, negation) = DEEDS.into_iter().find(|(of, ..)| *of == lang).unwrap();
        let led =
            |text: &str| Regex::new(deed).unwrap().is_match(text) && !Regex::new(negation).unwrap().is_match(text);
        assert!(led(bad) && !led(good), "{bad}");
    }
}

fn allowed(text: &Text) -> bool {
    let key = if text.attribute.is_empty() { text.id.clone() } else { format!("{}.{}", text.id, text.attribute) };
    let fits = |(known, _): &(&str, &str)| key == *known || (known.ends_with('-') && key.starts_with(known));
    ALLOWED.iter().any(fits)
}

/// A text in its sentences, their signs with them.
fn sentences(text: &str) -> Vec<String> {
    text.split_inclusive(['.', '?', '!', ':', ';']).map(|sentence| sentence.trim().to_owned()).collect()
}
