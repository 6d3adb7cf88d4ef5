//! Text as sentences and words. Labels of menus, names of apps and addresses are not our words: each counts as one word
//! of its sentence, and in nothing else.

use regex::Regex;
use std::sync::LazyLock;

/// Names that are written as their owners write them.
const NAMES: &str = "Meta AI|Google Fotos|Google Photos|Google Family Link|Family Link|Take It Down|Report Remove|\
    Apple Account|Apple-Account|Apple-Konto|Microsoft Bing|Better Internet for Kids|Missing Children Switzerland|Rat auf Draht|\
    Nummer gegen Kummer|Hilfe-Telefon Sexueller Missbrauch|Pro Juventute|WEISSER RING|BEE SECURE|\
    Facebook Marketplace|Google Maps|Google Drive|Google Alerts|Google Lens|Google Takeout|Internet Archive|\
    Wayback Machine|Common Crawl|Clearview AI|My Eyes Only|Deutscher Presserat|Verbraucherzentrale|\
    WhatsApp|Instagram|Facebook|TikTok|Messenger|Threads|Google|iCloud|iPhone|iPad|Android|Apple|Bing|DuckDuckGo|\
    Pinterest|Telegram|Signal|LinkedIn|Discord|BeReal|Reddit|Bluesky|Mastodon|Pixelfed|Fediverse|Nextdoor|Dropbox|\
    OneDrive|WeTransfer|Strava|komoot|Kleinanzeigen|Vinted|eBay|Tinder|Bumble|Hinge|OkCupid|Parship|FamilyAlbum|\
    Tinybeans|WordPress|Blogger|Jimdo|PimEyes|TinEye|Yandex|Clearview|AirDrop|iMessage|Grok|Gemini|Microsoft|Bitmoji|\
    LAION|Presserat|jugendschutz|klicksafe|Saferinternet|Kinderhilfswerk|Kinderschutzbund|eSafety|NSPCC|CEOP|\
    Ecosia|YouTube|Snapchat|Europol|Schnappschutz|Bundesnetzagentur|Stopline|Childline|StopNCII|HateAid";

/// The longest menu label, in words; what is longer or ends like a sentence is speech.
const LABEL_WORDS: usize = 6;

/// A page of the web, e.g. `nspcc.org.uk`.
const ADDRESS: &str = r"\b\w[\w-]*(\.[\w-]+)*\.(de|at|ch|li|lu|uk|ie|eu|net|org|com)\b";

/// What stands for a label or a name.
const PLACEHOLDER: char = '\u{fffc}';

/// One sentence.
#[derive(Debug, Default)]
pub struct Sentence {
    /// How many words it has, labels and names included.
    pub length: usize,
    /// Our own words; the parts of hyphenated ones are words of their own.
    pub words: Vec<String>,
    /// What it says.
    pub says: String,
}

/// The sentences of a text.
pub fn sentences(text: &str) -> Vec<Sentence> {
    let text = without_names(&without_labels(text));
    let mut sentences = Vec::new();
    let mut rest = text.as_str();
    while let Some(end) = ENDS.find_iter(rest).find(|end| ends(rest, end)) {
        sentences.push(sentence(&rest[..end.start()]));
        rest = &rest[end.end()..];
    }
    sentences.push(sentence(rest));
    sentences.retain(|sentence| sentence.length > 0);
    sentences
}

static ENDS: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"[.!?]+[“”’)]*([ \n\t]|$)|\n\s*\n").unwrap());
static SHORT: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\b(bzw|usw|ca|etc|Dr|St|Mr|Mrs)$|[\u{a0}\u{202f}]\p{L}$").unwrap());
static QUOTED: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"„([^“]*)“|“([^”]*)”").unwrap());
static NAMED: LazyLock<Regex> = LazyLock::new(|| Regex::new(&format!(r"\b({NAMES})(s|’s)?\b|{ADDRESS}")).unwrap());

/// Dates and “z. B.” hold together with no-break spaces, so only a few abbreviations need care.
fn ends(text: &str, end: &regex::Match) -> bool {
    let last = text[end.end()..].trim().is_empty();
    last || !end.as_str().starts_with('.') || !SHORT.is_match(&text[..end.start()])
}

/// A text with a placeholder for each quoted label.
pub fn without_labels(text: &str) -> String {
    let label = |quote: &regex::Captures| {
        let inside = quote.get(1).or_else(|| quote.get(2)).map_or("", |inside| inside.as_str());
        let is_label = !inside.ends_with(['.', '!', '?']) && inside.split_whitespace().count() <= LABEL_WORDS;
        if is_label { PLACEHOLDER.to_string() } else { inside.to_owned() }
    };
    QUOTED.replace_all(text, label).into_owned()
}

fn without_names(text: &str) -> String {
    NAMED.replace_all(text, PLACEHOLDER.to_string()).into_owned()
}

fn sentence(text: &str) -> Sentence {
    let spoken = |token: &&str| token.contains(|letter: char| letter.is_alphanumeric() || letter == PLACEHOLDER);
    let tokens: Vec<_> = text.split_whitespace().filter(spoken).collect();
    let parts = tokens.iter().flat_map(|token| token.split(['-', '–', '/']));
    let words = parts.filter(|part| !part.contains(PLACEHOLDER)).map(letters).filter(|word| !word.is_empty());
    Sentence { length: tokens.len(), words: words.collect(), says: text.trim().replace(PLACEHOLDER, "[…]") }
}

fn letters(part: &str) -> String {
    part.chars().filter(|letter| letter.is_alphanumeric() || *letter == '’').collect()
}

#[test]
fn a_text_is_cut_into_sentences() {
    let lengths = |text| sentences(text).iter().map(|sentence| sentence.length).collect::<Vec<_>>();
    assert_eq!(lengths("Öffnen Sie den Chat. Tippen Sie dort auf den Namen."), [4, 6]);
    assert_eq!(
        lengths("Am 3.\u{a0}November, z.\u{202f}B. abends bzw. spät."),
        [8],
        "days and abbreviations end nothing"
    );
    assert_eq!(lengths("Das gilt ab 16. Danach nicht mehr"), [4, 3], "a number may end a sentence");
    assert_eq!(lengths("Wer sieht das? Alle"), [3, 1]);
    assert_eq!(lengths("Eins\n\nZwei"), [1, 1], "an empty line ends a sentence");
    assert_eq!(lengths("Eins\nund zwei"), [3], "a broken line does not");
    assert_eq!(lengths("Sehen Sie auf nspcc.org.uk nach"), [5], "an address ends nothing");
}

#[test]
fn labels_and_names_count_as_one_word_of_the_sentence_only() {
    let [sentence] = &sentences("Wählen Sie bei WhatsApp „Meine Kontakte außer …“ im Familien-Chat.")[..]
    else {
        panic!("one sentence")
    };
    assert_eq!(sentence.length, 7);
    assert_eq!(sentence.words, ["Wählen", "Sie", "bei", "im", "Familien", "Chat"]);
}

#[test]
fn speech_in_quotes_is_ours() {
    assert_eq!(sentences("Fragen Sie: „Darf ich dieses Bild zeigen?“").iter().map(|s| s.words.len()).sum::<usize>(), 7);
}
