//! Quotes, dashes, spaces and marks as a printer sets them.

use crate::report;
use crate::rules::{BOTH, DE, EN, Rule, can_fail, everything, hold};
use crate::texts::texts;

const RULES: &[Rule] = &[
    Rule {
        langs: BOTH,
        never: r#"["']"#,
        says: "straight quotes; write „…“, “…” or ’",
        caught: "don't",
        passes: "don’t",
    },
    Rule { langs: BOTH, never: r"\.\.\.", says: "three dots; write …", caught: "Warten ...", passes: "Warten …" },
    Rule { langs: BOTH, never: r"[ \t]{2,}", says: "two spaces", caught: "a  b", passes: "a b" },
    Rule {
        langs: BOTH,
        never: r"[<>]|&\w+;|&#",
        says: "HTML in a message",
        caught: "<b>neu</b>",
        passes: "Fotos & Videos",
    },
    Rule { langs: BOTH, never: r"\*\*|__|`|\]\(", says: "markup in a message", caught: "**neu**", passes: "#SayNo" },
    Rule {
        langs: BOTH,
        never: r"[ \t]%",
        says: "plain space before %; write U+00A0",
        caught: "10 %",
        passes: "10\u{a0}%",
    },
    Rule {
        langs: BOTH,
        never: r"(\s|^)-\s",
        says: "hyphen as dash; write –",
        caught: "neu - alt",
        passes: "Schul- und Hort-Fotos – neu",
    },
    Rule {
        langs: BOTH,
        never: r"(^|[^\d-])\d{1,4}-\d{1,4}([^\d-]|$)",
        says: "hyphen in a range; write –",
        caught: "7-12 Jahre",
        passes: "7–12 Jahre, 2026-11-23",
    },
    Rule {
        langs: BOTH, never: r"\S→|→\S", says: "arrow without spaces", caught: "Chat→Name", passes: "Chat → Name"
    },
    Rule {
        langs: BOTH,
        never: r"\s[,;.:!?](\s|$)",
        says: "space before a mark",
        caught: "Ja , gut",
        passes: "Ja, gut …",
    },
    Rule {
        langs: BOTH,
        never: "[\u{200e}\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}]",
        says: "a direction mark; Fluent sets them",
        caught: "\u{2068}a",
        passes: "a",
    },
    Rule {
        langs: BOTH,
        never: r"\d (kB|KB|MB|GB|cm|mm|km|kg|px|€|°)",
        says: "plain space before a unit; write U+00A0",
        caught: "12 MB",
        passes: "12\u{a0}MB",
    },
    Rule {
        langs: DE, never: r"[”«»]", says: "foreign quotes; write „…“", caught: "„neu”", passes: "„neu“"
    },
    Rule { langs: DE, never: r"\d%", says: "no space before %; write U+00A0", caught: "10%", passes: "10\u{a0}%" },
    Rule {
        langs: DE,
        never: r"\b([zZ]\. ?B|[dD]\. ?h|[uU]\. ?a|[iI]\. ?d|o\. ?ä)\.",
        says: "plain space in z. B.; write U+202F",
        caught: "z. B. hier",
        passes: "z.\u{202f}B. hier",
    },
    Rule {
        langs: DE,
        never: r"(§|\b(Nr|Art|Abs|Kap)\.|\bS\.) \d",
        says: "plain space before a number; write U+00A0",
        caught: "§ 22",
        passes: "§\u{a0}22",
    },
    Rule {
        langs: DE,
        never: r"\d\. (Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)",
        says: "plain space in a date; write U+00A0",
        caught: "3. November",
        passes: "3.\u{a0}November",
    },
    Rule { langs: DE, never: r"!", says: "an exclamation mark", caught: "Gut!", passes: "Gut." },
    Rule {
        langs: EN, never: r"[„‚«»]", says: "foreign quotes; write “…”", caught: "„new“", passes: "“new”"
    },
];

#[test]
fn words_are_set_as_in_print() {
    hold("slips of typography", RULES, everything);
}

#[test]
fn each_rule_can_fail() {
    can_fail(RULES);
}

#[test]
fn every_quote_that_opens_is_closed() {
    let mut wrong = Vec::new();
    for (lang, open, close) in QUOTES {
        let unpaired = texts(lang).into_iter().filter(|text| !paired(&text.says, *open, *close));
        wrong.extend(unpaired.map(|text| format!("{}: {open} and {close} are not paired", text.place)));
    }
    report("unpaired quotes", &wrong);
}

#[test]
fn unpaired_quotes_are_noticed() {
    assert!(paired("„Chat“ und „Name“", '„', '“'));
    for bad in ["„Chat", "Chat“", "„Chat „Name““", "“Chat„"] {
        assert!(!paired(bad, '„', '“'), "{bad}");
    }
}

const QUOTES: &[(&str, char, char)] = &[("de", '„', '“'), ("en", '“', '”')];

/// Opened and closed by turns, none inside another of its kind.
fn paired(text: &str, open: char, close: char) -> bool {
    let mut is_open = false;
    for mark in text.chars().filter(|mark| [open, close].contains(mark)) {
        if (mark == open) == is_open {
            return false;
        }
        is_open = mark == open;
    }
    !is_open
}
