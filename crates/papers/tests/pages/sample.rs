//! Invented papers, as long and as nasty as real ones may be.

use papers::{Block, CheckItem, Detail, Paper, PaperLink};

/// A nickname that tries everything: markup of four languages, direction marks, control and missing characters.
pub const HOSTILE: &str =
    "Mia #import \"x\" <script>alert(1)</script> {$x} $x$ *a* _b_ @x \\u{41} #eval(1) // `c`\u{2068}\u{7}";

/// A German plan for a family, several pages long.
pub fn german() -> Paper {
    Paper {
        lang: "de".to_owned(),
        title: "Unser Plan: weniger Kinderfotos im Netz".to_owned(),
        subtitle: format!("Für Fuchs 🦊 und {HOSTILE}. Zuerst die drei Schalter, die am meisten bewirken."),
        date: jiff::civil::date(2026, 11, 3),
        date_text: "3. November 2026".to_owned(),
        footer: "Schnappschutz – alles bleibt auf Ihrem Computer".to_owned(),
        page_label: "Seite".to_owned(),
        compact: false,
        blocks: german_blocks(),
    }
}

/// An English plan with every kind of block.
pub fn english() -> Paper {
    Paper {
        lang: "en".to_owned(),
        title: "Our plan for children’s photos".to_owned(),
        subtitle: "Three switches first, the rest when there is time.".to_owned(),
        date: jiff::civil::date(2026, 11, 3),
        date_text: "3 November 2026".to_owned(),
        footer: "Schnappschutz – everything stays on your computer".to_owned(),
        page_label: "Page".to_owned(),
        compact: true,
        blocks: english_blocks(),
    }
}

/// A word that fits nowhere.
pub const ENDLESS: &str = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

/// A German paper with as little as a record may have, beside three [`ENDLESS`] words in five places.
pub fn odd() -> Paper {
    let long = ENDLESS.repeat(3);
    let bare = |title: &str| CheckItem {
        done: false,
        box_label: "noch offen".to_owned(),
        title: title.to_owned(),
        minutes: String::new(),
        details: Vec::new(),
        link: None,
    };
    let empty = String::new;
    Paper {
        title: "Ein Blatt".to_owned(),
        subtitle: empty(),
        date_text: empty(),
        footer: empty(),
        blocks: vec![
            Block::Text(long.clone()),
            Block::Text(empty()),
            Block::List(Vec::new()),
            Block::Checklist(vec![bare(&long), bare("Kurz")]),
            Block::Checklist(Vec::new()),
            Block::Sentence { label: empty(), text: long.clone() },
            Block::Table {
                caption: empty(),
                head: vec![long.clone(), "B".to_owned()],
                rows: vec![vec![empty(), long]],
            },
            Block::Table { caption: "Leer".to_owned(), head: vec!["A".to_owned(), empty()], rows: Vec::new() },
            Block::Lines { label: empty(), count: 2 },
        ],
        ..german()
    }
}

fn german_blocks() -> Vec<Block> {
    let mut blocks = vec![
        Block::Text("Jeder Schritt ist für sich fertig. Haken Sie ab, was erledigt ist, und hängen Sie den Plan dorthin, wo ihn alle sehen.\nSie müssen nicht alles heute schaffen.".to_owned()),
        Block::Heading("Heute Abend".to_owned()),
        Block::Checklist(vec![
            german_item("Instagram-Profil auf privat stellen", "3 Minuten", true, "https://www.instagram.com/accounts/privacy_and_security/"),
            german_item("WhatsApp-Profilbild nur für Kontakte", "2 Minuten", false, ""),
            german_item("Frühere Facebook-Beiträge in einem Zug einschränken", "4 Minuten", false, "https://www.facebook.com/settings/?tab=followers_and_public_content"),
        ]),
        Block::Sentence {
            label: "Unser Wenn-dann-Satz".to_owned(),
            text: "Wenn ich ein Foto von Mia teilen möchte, dann frage ich sie zuerst und warte bis zum nächsten Morgen.".to_owned(),
        },
        Block::Numbered(vec!["Zuerst die Nummer wählen.".to_owned(), "Dann erzählen.".to_owned()]),
        Block::Numbers {
            caption: "Nummern".to_owned(),
            head: vec!["Nummer".to_owned(), "Wer".to_owned()],
            rows: vec![vec!["01234".to_owned(), "Ein erfundenes Telefon für alle, die Fragen haben".to_owned()]],
        },
        Block::Heading("In dieser Woche".to_owned()),
        Block::Subheading("Andere bitten".to_owned()),
        Block::List(vec![
            "Großeltern: das Urlaubsfoto aus dem Status nehmen".to_owned(),
            "Sportverein: Mannschaftsbild ohne Namen".to_owned(),
            "Grundschule: Einwilligung zur Veröffentlichung auf der Internetseite widerrufen, Datenschutzbeauftragte informieren".to_owned(),
        ]),
        Block::Checklist((1..=5).map(|n| german_item(&format!("Beitrag {n} prüfen: „Einschulung“"), "1 Minute", n % 2 == 0, if n % 2 == 0 { "https://www.tiktok.com/setting" } else { "" })).collect()),
    ];
    blocks.extend(german_result());
    blocks
}

fn german_result() -> Vec<Block> {
    let cells = |row: [&str; 3]| row.map(str::to_owned).to_vec();
    vec![
        Block::Heading("Vorher und nachher".to_owned()),
        Block::Table {
            caption: "Was Fremde sehen".to_owned(),
            head: cells(["Ort", "Vorher", "Nachher"]),
            rows: vec![
                cells(["Instagram", "offen", "geschlossen"]),
                cells(["WhatsApp-Profilbild", "offen", "verkleinert, nur Kontakte"]),
                cells(["Suchmaschine", "nicht feststellbar", "nicht feststellbar"]),
            ],
        },
        Block::Subheading("Was wir uns merken".to_owned()),
        Block::Lines { label: "Das nehmen wir mit".to_owned(), count: 4 },
    ]
}

fn english_blocks() -> Vec<Block> {
    let cells = |row: [&str; 2]| row.map(str::to_owned).to_vec();
    vec![
        Block::Heading("Tonight".to_owned()),
        Block::Checklist(vec![
            english_item("Make the Instagram profile private", true),
            english_item("Limit who can tag you", false),
        ]),
        Block::Sentence {
            label: "Our if-then sentence".to_owned(),
            text: "If I want to share a photo, then I ask first.".to_owned(),
        },
        Block::Heading("Where we stand".to_owned()),
        Block::Table {
            caption: "What strangers see".to_owned(),
            head: cells(["Place", "Now"]),
            rows: (1..=40).map(|n| cells([&format!("Place {n}"), "closed, contacts only"])).collect(),
        },
        Block::Subheading("Notes".to_owned()),
        Block::List(vec!["Ask the club.".to_owned(), "Ask the grandparents.".to_owned()]),
        Block::Numbered(vec!["First this.".to_owned(), "Then that.".to_owned()]),
        Block::Text("Two lines,\nas typed.".to_owned()),
        Block::Lines { label: "What we take with us".to_owned(), count: 3 },
    ]
}

fn german_item(title: &str, minutes: &str, done: bool, url: &str) -> CheckItem {
    let detail = |label: &str, text: &str| Detail { label: label.to_owned(), text: text.to_owned() };
    CheckItem {
        done,
        box_label: if done { "erledigt" } else { "noch offen" }.to_owned(),
        title: title.to_owned(),
        minutes: minutes.to_owned(),
        details: vec![
            detail("Warum", "Ein Schalter schließt auf einmal alles, was bisher Fremde sehen können."),
            detail("Weg", "Profil → Menü → Einstellungen → Kontoprivatsphäre → Privates Konto"),
            detail("Gegenstück", "Profile → Menu → Settings → Account privacy → Private account"),
        ],
        link: Some(url).filter(|url| !url.is_empty()).map(|url| PaperLink {
            url: url.to_owned(),
            text: url.trim_start_matches("https://").to_owned(),
            alt: format!("QR-Code: {title}"),
        }),
    }
}

fn english_item(title: &str, done: bool) -> CheckItem {
    CheckItem {
        done,
        box_label: if done { "done" } else { "open" }.to_owned(),
        title: title.to_owned(),
        minutes: "3 minutes".to_owned(),
        details: vec![Detail { label: "Why".to_owned(), text: "One switch closes everything at once.".to_owned() }],
        link: Some(PaperLink {
            url: "https://www.instagram.com/accounts/privacy_and_security/".to_owned(),
            text: "instagram.com/accounts/privacy_and_security".to_owned(),
            alt: format!("QR code: {title}"),
        }),
    }
}
