//! How people are spoken to: no shame, no fear, no promise we cannot keep, and Sie for parents.

use crate::rules::{DE, EN, Rule, can_fail, everything, hold, our_words};
use crate::texts::Text;

/// Texts that speak to a child, or give a parent the words to say: file, begin of the attribute, and why.
const TO_CHILDREN: &[(&str, &str, &str)] = &[
    ("talks.ftl", "age-", "what a parent asks a child, sentence by sentence"),
    ("talks.ftl", "say-", "what a parent says to a child, to grandparents, to the other parent"),
    ("help.ftl", "child", "what a parent can say to the child that evening"),
];

/// Begins of ids that say du, and why.
const IDS_WITH_DU: &[(&str, &str)] = &[
    ("paper-show-", "the sheet a family gives to its relatives and friends: ihr"),
    ("door-young-", "what the help door says to a young person: du"),
    ("sayno", "the page for young people: du"),
];

const FORBIDDEN: &[Rule] = &[
    Rule {
        langs: DE,
        never: r"(?i)\b(leichtsinnig|verantwortungslos)\w*",
        says: "blames the parents",
        caught: "Leichtsinnige Eltern",
        passes: "leicht",
    },
    Rule {
        langs: DE,
        never: r"(?i)\bschuld\w*",
        says: "speaks of guilt",
        caught: "Wer ist schuld?",
        passes: "Entschuldigung",
    },
    Rule {
        langs: DE,
        never: r"(?i)\bhätten\s+Sie\b",
        says: "blames in hindsight",
        caught: "Das hätten Sie wissen können",
        passes: "Sie hätten gern",
    },
    Rule {
        langs: DE,
        never: r"(?i)\b(absolut\s+)?sicher(e[mnrs]?|er[ems]?|st\w*)?\b",
        says: "promises safety",
        caught: "Jetzt ist es sicher.",
        passes: "Sicherheit, Sicherung, versichern, sichern, unsicher",
    },
    Rule {
        langs: DE,
        never: r"(?i)\büberall\s+(\w+\s+)?gelöscht",
        says: "promises too much",
        caught: "überall endgültig gelöscht",
        passes: "überall zu sehen",
    },
    Rule {
        langs: DE,
        never: r"(?i)\b(\w*täter|pädophil|opfer)\w*",
        says: "frightens",
        caught: "Internet-Täter",
        passes: "später, bestätigen, Städter",
    },
    Rule {
        langs: DE,
        never: r"(?i)\bkinderleicht\w*",
        says: "makes light of it",
        caught: "Kinderleicht",
        passes: "leicht",
    },
    Rule {
        langs: DE,
        never: r"(?i)\beinfach\s+nur\b",
        says: "makes light of it",
        caught: "Sie müssen einfach nur tippen",
        passes: "nur einfach",
    },
    Rule {
        langs: DE,
        never: r"(?i)\bHälfte\s+aller\s+Missbrauchs",
        says: "a figure nobody can prove",
        caught: "die Hälfte aller Missbrauchs-Bilder",
        passes: "die Hälfte",
    },
    Rule {
        langs: EN,
        never: r"(?i)\b(careless|irresponsibl)\w*",
        says: "blames the parents",
        caught: "careless parents",
        passes: "care",
    },
    Rule {
        langs: EN,
        never: r"(?i)\bshould\s+have\s+known\b",
        says: "blames in hindsight",
        caught: "You should have known",
        passes: "You should know",
    },
    Rule {
        langs: EN,
        never: r"(?i)\bsafe(r|st|ly)?\b",
        says: "promises safety",
        caught: "Now it is safe.",
        passes: "safety, unsafe, safeguard",
    },
    Rule {
        langs: EN,
        never: r"(?i)\bdeleted\s+everywhere\b",
        says: "promises too much",
        caught: "It is deleted everywhere",
        passes: "It is deleted here",
    },
    Rule {
        langs: EN,
        never: r"(?i)\b(predator|pa?edophil)\w*",
        says: "frightens",
        caught: "online predators",
        passes: "predate",
    },
    Rule {
        langs: EN,
        never: r"(?i)\bjust\s+simply\b",
        says: "makes light of it",
        caught: "just simply tap",
        passes: "just tap",
    },
    Rule {
        langs: EN,
        never: r"(?i)\bhalf\s+of\s+all\s+(child\s+)?abuse",
        says: "a figure nobody can prove",
        caught: "half of all abuse images",
        passes: "half of it",
    },
];

const JARGON: &[Rule] = &[
    Rule {
        langs: DE,
        never: r"(?i)\b(metadat|tracking|eula|exif|account)\w*",
        says: "jargon; say it in common words",
        caught: "EXIF-Daten",
        passes: "Konto",
    },
    Rule {
        langs: EN,
        never: r"(?i)\b(metadata|tracking|eula|exif|audiences?|account[- ]owners?)\b",
        says: "jargon; say it in common words",
        caught: "your audience",
        passes: "your account",
    },
];

const GENDER: &[Rule] = &[
    Rule {
        langs: DE,
        never: r"\p{L}[:*_·]\p{L}",
        says: "a gender sign",
        caught: "Lehrer:innen, jede*r",
        passes: "Es heißt: alle",
    },
    Rule {
        langs: DE,
        never: r"\p{L}/-?(in|innen|r|n|s|e)\b",
        says: "a gender sign",
        caught: "Schüler/-innen",
        passes: "und/oder",
    },
    Rule {
        langs: DE,
        never: r"(er|eg|ent|ist|and|ant|or)In\b|\p{Ll}Innen\b",
        says: "a gender sign",
        caught: "LehrerInnen",
        passes: "LinkedIn, Innenstadt",
    },
    Rule {
        langs: DE,
        never: r"\p{L}\((in|innen|e|r|n)\)",
        says: "a gender sign",
        caught: "Lehrer(in)",
        passes: "Lehrkraft (in der Schule)",
    },
    Rule {
        langs: DE,
        never: r"(?i)\b(der/die|die/der|er/sie|sie/er|jede[rn]?/jede[rn]?|ein/eine)\b",
        says: "both forms with a slash",
        caught: "der/die Lehrkraft",
        passes: "und/oder",
    },
];

const ADDRESS: &[Rule] = &[
    Rule {
        langs: DE,
        never: r"(?i)\b(du|dir|dich|dein|deine[mnrs]?|euch|euer|eure[mnrs]?)\b",
        says: "parents are Sie",
        caught: "Dein Kind",
        passes: "Ihr Kind",
    },
    Rule {
        langs: DE,
        never: r"(?i)\bihr\s+(beide\s+)?(seid|habt|hattet|könnt|wollt|sollt|dürft|müsst|mögt|werdet|wisst|macht|seht|geht|tut|lasst|braucht|findet|teilt|zeigt|fragt|postet|redet|sprecht|wart)\b",
        says: "parents are Sie",
        caught: "wenn ihr könnt",
        passes: "Ihr Kind geht",
    },
    Rule {
        langs: DE,
        never: r"\b([Dd]ass|[Bb]evor|[Ww]enn|[Oo]b|[Ww]eil|[Dd]amit|[Ff]alls|[Ss]obald) ihr \p{Ll}",
        says: "parents are Sie",
        caught: "Danke, dass ihr mitmacht",
        passes: "wenn Sie ihr helfen, wenn ihr Kind",
    },
    Rule {
        langs: DE,
        never: r"\b(Seid|Habt|Könnt|Wollt|Sollt|Dürft|Müsst|Mögt|Werdet|Wisst|Macht|Seht|seid|habt|könnt|wollt|sollt|dürft|müsst|mögt|werdet|wisst|macht|seht)\s+ihr\b",
        says: "parents are Sie",
        caught: "Könnt ihr das?",
        passes: "Können Sie das?",
    },
];

#[test]
fn nobody_is_blamed_frightened_or_promised_too_much() {
    hold("forbidden words", FORBIDDEN, everything);
}

#[test]
fn words_are_common_words() {
    hold("jargon", JARGON, our_words);
}

#[test]
fn there_are_no_gender_signs() {
    hold("gender signs", GENDER, everything);
}

#[test]
fn parents_are_addressed_with_sie() {
    hold("texts that say du to parents", ADDRESS, |text| if says_du(text) { None } else { our_words(text) });
}

#[test]
fn each_rule_can_fail() {
    [FORBIDDEN, JARGON, GENDER, ADDRESS].into_iter().for_each(can_fail);
}

fn says_du(text: &Text) -> bool {
    let listed =
        |(file, attribute, _): &(&str, &str, &str)| text.file == *file && text.attribute.starts_with(attribute);
    let sheet = |(prefix, _): &(&str, &str)| text.id.starts_with(prefix);
    TO_CHILDREN.iter().any(listed) || IDS_WITH_DU.iter().any(sheet)
}
