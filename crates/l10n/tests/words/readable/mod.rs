//! Alarms for texts that became hard to read. They prove nothing; a person still reads every text.

mod english;
mod german;
mod measure;
mod prose;

use crate::report;
use crate::texts::{Text, texts};
use measure::Counts;
pub use prose::without_labels;
use prose::{Sentence, sentences};
use std::collections::BTreeMap;

/// What a text is for decides how easy it must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    /// Steps, questions, buttons, hints: read with a phone in the other hand.
    Step,
    /// Reasons, introductions and pages to read: read in peace.
    Why,
    /// What the law says, after its plain summary.
    Legal,
}

/// What must hold for a kind of text.
struct Bars {
    /// Flesch-Amstad, at least.
    amstad: f64,
    /// Wiener Sachtextformel 1, at most.
    wiener: f64,
    /// LIX, at most.
    lix: f64,
    /// Flesch-Kincaid grade, at most.
    kincaid: f64,
    /// Words a sentence on average, at most.
    average: f64,
    /// Words in one sentence, at most.
    longest: usize,
}

impl Kind {
    const fn bars(self) -> Bars {
        match self {
            Self::Step => Bars { amstad: 70.0, wiener: 5.0, lix: 35.0, kincaid: 5.0, average: 10.0, longest: 15 },
            Self::Why => Bars { amstad: 62.0, wiener: 6.5, lix: 40.0, kincaid: 6.5, average: 12.0, longest: 20 },
            Self::Legal => Bars { amstad: 45.0, wiener: 10.0, lix: 52.0, kincaid: 10.0, average: 16.0, longest: 25 },
        }
    }

    /// What no single screen may miss, even if most others are better.
    const fn limits(self) -> Bars {
        match self {
            Self::Step => Bars { longest: 15, ..Self::Why.bars() },
            Self::Why => Bars { longest: 20, ..Self::Legal.bars() },
            Self::Legal => Bars { amstad: 38.0, wiener: 11.5, lix: 58.0, kincaid: 11.5, average: 18.0, longest: 25 },
        }
    }

    /// `None` for what is not our prose.
    fn of(text: &Text) -> Option<Self> {
        match text.attribute.as_str() {
            _ if is_label(text) => None,
            "why" | "about" | "short" => Some(Self::Why),
            part if part.starts_with("p-") && text.id.starts_with("law-") => Some(Self::Legal),
            part if part.starts_with("p-") => Some(Self::Why),
            _ => Some(Self::Step),
        }
    }
}

/// Fewer words than that say nothing about a text.
const POOL_WORDS: usize = 60;

/// A screen of fewer words is judged with its file.
const SCREEN_WORDS: usize = 40;

/// A text of so few words without an end is a label (“Einstellungen”, “Gruppe verlassen”). No formula is made for it:
/// it would hide long sentences in the average and make common words look hard.
const LABEL_WORDS: usize = 2;

/// The longest word of ours in letters, a part of a hyphenated one: German builds longer ones than English.
const LONGEST_WORD: [(&str, usize); 2] = [("de", 16), ("en", 14)];

/// Whether a text is a name of somebody else's menu or of a help line, or words people type: a click path, the word to
/// search the settings for, the words a search finds it by.
pub fn is_label(text: &Text) -> bool {
    let name = text.id.starts_with("line-") && text.attribute.is_empty();
    name || text.attribute.starts_with("path-") || ["search-for", "also"].contains(&text.attribute.as_str())
}

#[test]
fn every_sentence_is_short() {
    let mut wrong = Vec::new();
    for text in crate::rules::BOTH.iter().flat_map(|lang| texts(lang)) {
        let Some(kind) = Kind::of(&text) else { continue };
        let bars = kind.bars();
        let long = sentences(&text.says).into_iter().filter(|sentence| sentence.length > bars.longest);
        wrong.extend(long.map(|sentence| {
            format!("{} has {} words, at most {}: {}", text.place, sentence.length, bars.longest, sentence.says)
        }));
    }
    report("long sentences", &wrong);
}

#[test]
fn every_long_word_is_split() {
    let mut wrong = Vec::new();
    for (lang, most) in LONGEST_WORD {
        for text in texts(lang).into_iter().filter(|text| Kind::of(text).is_some()) {
            let words = sentences(&text.says).into_iter().flat_map(|sentence| sentence.words);
            let long = words.filter(|word| word.chars().count() > most);
            wrong.extend(long.map(|word| format!("{}: {word} has more than {most} letters", text.place)));
        }
    }
    report("long words; use a hyphen or another word", &wrong);
}

#[test]
fn every_file_is_easy_to_read() {
    let mut wrong = Vec::new();
    for lang in crate::rules::BOTH {
        for ((place, kind), pool) in pools(lang) {
            if let Some(counts) = counts(lang, &pool).filter(|counts| counts.words >= POOL_WORDS) {
                eprintln!("{}", shown(lang, &place, kind, &counts));
                wrong.extend(too_hard(lang, kind, &counts).map(|says| format!("{place} ({kind:?}): {says}")));
            }
        }
    }
    report("files that are hard to read", &wrong);
}

/// Each step and each page to read is a screen of its own: none beyond the limits, and half of them within the bars.
#[test]
fn every_screen_is_within_the_limits_and_half_of_them_within_the_bars() {
    let mut wrong = Vec::new();
    for lang in crate::rules::BOTH {
        let mut measured: BTreeMap<Kind, Vec<Counts>> = BTreeMap::new();
        for (id, (kind, pool)) in screens(lang) {
            if let Some(counts) = counts(lang, &pool).filter(|counts| counts.words >= SCREEN_WORDS) {
                let beyond = faults(lang, &kind.limits(), &counts);
                wrong.extend(beyond.map(|says| format!("{lang}/{id} ({kind:?}): {says}")));
                measured.entry(kind).or_default().push(counts);
            }
        }
        for (kind, screens) in measured {
            let within = screens.iter().filter(|counts| faults(lang, &kind.bars(), counts).next().is_none()).count();
            eprintln!("{lang} {kind:?}: {within} of {} screens within the bars", screens.len());
            if within * 2 < screens.len() {
                wrong.push(format!("{lang} {kind:?}: only {within} of {} screens are easy to read", screens.len()));
            }
        }
    }
    report("screens that are hard to read", &wrong);
}

#[test]
fn the_bars_tell_easy_from_hard() {
    let measured = |lang, text| counts(lang, &sentences(text)).unwrap();
    for (lang, step, why, consent) in SAMPLES {
        let [step, why, consent] = [step, why, consent].map(|text| measured(lang, text));
        let faults = |kind, counts| too_hard(lang, kind, counts).collect::<Vec<_>>();
        assert_eq!(faults(Kind::Step, &step), [""; 0], "{}", shown(lang, "steps", Kind::Step, &step));
        assert_eq!(faults(Kind::Why, &why), [""; 0], "{}", shown(lang, "why", Kind::Why, &why));
        assert!(!faults(Kind::Step, &why).is_empty(), "{}", shown(lang, "why", Kind::Step, &why));
        assert!(faults(Kind::Why, &consent).len() >= 2, "{}", shown(lang, "consent", Kind::Why, &consent));
    }
}

/// Language, short steps, a normal explanation, a sentence from a form of consent; all invented.
const SAMPLES: [(&str, &str, &str, &str); 2] = [
    (
        "de",
        "Öffnen Sie die App. Tippen Sie oben auf Ihr Bild. Sehen Sie nach, wer das Bild sieht. Wählen Sie nur die \
         Familie. Gehen Sie dann zurück. Das war schon alles.",
        "Viele Fotos liegen noch so im Netz, wie Sie sie vor Jahren gezeigt haben. Damals war der Kreis klein, heute \
         lesen auch unbekannte Menschen mit. Ein einziger Schalter ändert das für alle älteren Beiträge.",
        "Hiermit erklären sich die Erziehungsberechtigten mit der Veröffentlichung von Bildaufnahmen im Rahmen der \
         schulischen Öffentlichkeitsarbeit einschließlich der Internetpräsenz bis auf Widerruf ausdrücklich \
         einverstanden.",
    ),
    (
        "en",
        "Open the app. Tap your picture at the top. Look who can see it. Choose family only. Then go back. That is all.",
        "Many photos are still online just as you shared them years ago. Back then the circle was small, but today \
         strangers may be reading along. A single setting changes this for all of your older posts.",
        "The undersigned guardians hereby consent to the publication of photographic material depicting the pupil in \
         connection with institutional communication activities, including electronic publications, until revocation.",
    ),
];

/// The sentences of each step and each page to read: all that a parent reads on one screen, and what it is for.
fn screens(lang: &'static str) -> BTreeMap<String, (Kind, Vec<Sentence>)> {
    let mut screens: BTreeMap<String, (Kind, Vec<Sentence>)> = BTreeMap::new();
    for text in texts(lang).iter().filter(|text| !is_short_label(&text.says)) {
        let goal = SCREENS.iter().find(|(begin, _)| text.id.starts_with(begin)).map(|(_, kind)| *kind);
        if let Some((goal, _)) = goal.zip(Kind::of(text)) {
            let screen = screens.entry(text.id.clone()).or_insert_with(|| (goal, Vec::new()));
            screen.1.extend(sentences(&text.says));
        }
    }
    screens
}

/// Begins of the ids that are a screen of their own, and how easy it should be.
const SCREENS: [(&str, Kind); 6] = [
    ("step-", Kind::Step),
    ("help-", Kind::Step),
    ("lesson-", Kind::Why),
    ("myth-", Kind::Why),
    ("talk-", Kind::Why),
    ("law-", Kind::Legal),
];

/// The sentences of each file and kind.
fn pools(lang: &'static str) -> BTreeMap<(String, Kind), Vec<Sentence>> {
    let mut pools: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for text in texts(lang) {
        if let Some(kind) = Kind::of(&text) {
            let place = format!("{lang}/{}/{}", text.area, text.file);
            let sentences = sentences(&text.says).into_iter().filter(|_| !is_short_label(&text.says));
            pools.entry((place, kind)).or_default().extend(sentences);
        }
    }
    pools
}

fn is_short_label(says: &str) -> bool {
    !says.ends_with(['.', '?', '!', '…']) && says.split_whitespace().count() <= LABEL_WORDS
}

fn counts(lang: &str, pool: &[Sentence]) -> Option<Counts> {
    Counts::of(pool, if lang == "de" { german::syllables } else { english::syllables })
}

fn too_hard(lang: &str, kind: Kind, counts: &Counts) -> impl Iterator<Item = String> {
    faults(lang, &kind.bars(), counts)
}

fn faults(lang: &str, bars: &Bars, counts: &Counts) -> impl Iterator<Item = String> + use<> {
    let german = [
        (bars.amstad - counts.amstad(), format!("Flesch-Amstad {:.1}, at least {}", counts.amstad(), bars.amstad)),
        (
            counts.wiener() - bars.wiener,
            format!("Wiener Sachtextformel {:.1}, at most {}", counts.wiener(), bars.wiener),
        ),
        (counts.lix() - bars.lix, format!("LIX {:.1}, at most {}", counts.lix(), bars.lix)),
    ];
    let english =
        [(counts.kincaid() - bars.kincaid, format!("grade {:.1}, at most {}", counts.kincaid(), bars.kincaid))];
    let average = (
        counts.average() - bars.average,
        format!("{:.1} words a sentence, at most {}", counts.average(), bars.average),
    );
    let of_language = if lang == "de" { german.to_vec() } else { english.to_vec() };
    of_language.into_iter().chain([average]).filter(|(over, _)| *over > 0.0).map(|(_, says)| says)
}

fn shown(lang: &str, place: &str, kind: Kind, counts: &Counts) -> String {
    let formulas = if lang == "de" {
        format!("Amstad {:5.1}  Wiener {:4.1}  LIX {:4.1}", counts.amstad(), counts.wiener(), counts.lix())
    } else {
        format!("grade {:4.1}", counts.kincaid())
    };
    format!("{place:32} {kind:?}: {:5} words, {:4.1} a sentence  {formulas}", counts.words, counts.average())
}
