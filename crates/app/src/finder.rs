//! Searching everything the program knows: places, steps, pages, the help door, and what the family added.

use crate::Program;
use audit::{HelpId, Incident, PageId, Place, PlaceId, Step, StepId};
use content::{Content, Page, PageKind};
use l10n::{Lang, Words};
use search::{Field, Index, Tongue};

/// The most answers to one question.
pub const FOUND_AT_MOST: usize = 20;

/// How much a word says about a text: in its title, among the words people type for it (`.also`), in the names of menus
/// and in what it is about, in the rest.
const TITLE: f32 = 6.0;
const ALSO: f32 = 5.0;
const LABEL: f32 = 3.0;
const BODY: f32 = 1.0;

/// Whoever types what happens there may be in fright: the help door comes before everything else.
const HELP: f32 = 2.0;

/// What the family added itself it looks for first.
const OWN: f32 = 2.0;

/// How much less it says in the other language: an English name of a setting still finds the German step.
const OTHER_LANGUAGE: f32 = 0.6;

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Found {
    /// A step.
    Step(StepId),
    /// A place.
    Place(PlaceId),
    /// A page to read.
    Page(PageKind, PageId),
    /// A sheet behind the help door.
    Sheet(Incident),
    /// The page for young people.
    SayNo,
    /// A help line.
    Line(HelpId),
}

/// The index of the content in the language of the window.
pub(crate) type Finder = Index<Found>;

/// A text before it is indexed: its words with their language and weight.
type Parts = Vec<(String, Tongue, f32)>;

impl Program {
    /// What fits a question, best first, at most [`FOUND_AT_MOST`]. What would harm in the family's situation is left
    /// out; what is for other ages is not: who searches wants to know.
    #[must_use]
    pub fn find(&self, question: &str) -> Vec<Found> {
        let content = self.finder().find(question, 2 * FOUND_AT_MOST);
        let own = Index::new(self.own_texts().iter().map(fields));
        let own = own.find(question, FOUND_AT_MOST);
        let own = own.into_iter().map(|hit| (hit.score * OWN, hit.key.clone()));
        let mut found: Vec<_> = own.chain(content.into_iter().map(|hit| (hit.score, hit.key.clone()))).collect();
        found.sort_by(|(one, _), (other, _)| other.total_cmp(one));
        let mut found: Vec<_> = found.into_iter().map(|(_, found)| found).collect();
        let intake = self.intake().map(|(intake, _)| intake).unwrap_or_default();
        found.retain(|found| match found {
            Found::Step(id) => self
                .step(id)
                .is_ok_and(|(place, step)| !intake.is_in(&place.hidden_in) && !intake.is_in(&step.hidden_in)),
            Found::Place(id) => self.place(id).is_ok_and(|place| !intake.is_in(&place.hidden_in)),
            Found::Page(kind, id) => self.content.page(*kind, id).is_some_and(|page| !intake.is_in(&page.hidden_in)),
            Found::Sheet(_) | Found::SayNo | Found::Line(_) => true,
        });
        found.truncate(FOUND_AT_MOST);
        found
    }

    fn own_texts(&self) -> Vec<(Found, Parts)> {
        let own = self.own().unwrap_or_default();
        let tongue = tongue(self.words().lang());
        let places =
            own.places.iter().map(|place| (Found::Place(place.id.clone()), vec![(place.name.clone(), tongue, TITLE)]));
        let steps = own.steps.iter().map(|step| {
            let parts = vec![(step.title.clone(), tongue, TITLE), (step.what.clone(), tongue, BODY)];
            (Found::Step(step.id.clone()), parts)
        });
        places.chain(steps).collect()
    }
}

/// Indexes the content for a language.
pub(crate) fn finder(content: &Content, lang: Lang) -> Finder {
    let steps = content.places.iter().flat_map(|place| place.steps.iter().map(move |step| (place, step)));
    let mut texts: Vec<(Found, Parts)> = Vec::new();
    texts.extend(content.places.iter().map(|place| (Found::Place(place.id.clone()), place_parts(place, lang))));
    texts.extend(steps.map(|(place, step)| (Found::Step(step.id.clone()), step_parts(place, step, lang))));
    texts.extend(content.pages.iter().map(|page| (Found::Page(page.kind, page.id.clone()), page_parts(page, lang))));
    texts.extend(content.sheets.iter().map(|sheet| {
        let parts: Vec<_> = sheet.parts().collect();
        (Found::Sheet(sheet.incident), urgent(&sheet.message(), &parts, lang))
    }));
    let sayno: Vec<_> = content.sayno.parts().collect();
    texts.push((Found::SayNo, urgent("sayno", &sayno, lang)));
    texts.extend(content.lines.iter().map(|line| {
        let mut parts = message_parts(&format!("line-{}", line.id), &["what", "more"], &[], lang);
        parts.extend(line.number.iter().map(|number| (number.clone(), Tongue::German, LABEL)));
        (Found::Line(line.id.clone()), parts)
    }));
    Index::new(texts.iter().map(fields))
}

fn fields((found, parts): &(Found, Parts)) -> (Found, Vec<Field<'_>>) {
    (
        found.clone(),
        parts.iter().map(|(text, tongue, weight)| Field { text, tongue: *tongue, weight: *weight }).collect(),
    )
}

fn place_parts(place: &Place, lang: Lang) -> Parts {
    let body = ["report-how", "report-who", "report-needs"].map(str::to_owned);
    message_parts(&format!("place-{}", place.id), &["about"], &body, lang)
}

/// A step is found by its place too: who types “whatsapp status” means both.
fn step_parts(place: &Place, step: &Step, lang: Lang) -> Parts {
    let paths = step.devices.iter().map(|device| format!("path-{}", device.key())).collect::<Vec<_>>();
    let mut labels: Vec<&str> = paths.iter().map(String::as_str).collect();
    labels.push("search-for");
    let body = ["what", "why", "find-out"].map(str::to_owned);
    let mut parts = message_parts(&format!("step-{}", step.id), &labels, &body, lang);
    let name = Words::new(lang).content(&format!("place-{}", place.id)).unwrap_or_default();
    parts.push((name, tongue(lang), LABEL));
    parts
}

fn page_parts(page: &Page, lang: Lang) -> Parts {
    let body: Vec<_> = page.parts().filter(|part| part != "short").collect();
    message_parts(&page.message(), &["short"], &body, lang)
}

/// A message of the help door.
fn urgent(id: &str, body: &[String], lang: Lang) -> Parts {
    let mut parts = message_parts(id, &[], body, lang);
    parts.iter_mut().for_each(|(_, _, weight)| *weight *= HELP);
    parts
}

/// The title, labels and body of a message in both languages.
fn message_parts(id: &str, labels: &[&str], body: &[String], lang: Lang) -> Parts {
    let mut parts = Parts::new();
    for (lang, share) in [(lang, 1.0), (lang.other(), OTHER_LANGUAGE)] {
        let words = Words::new(lang);
        let mut add = |text: Option<String>, weight: f32| {
            parts.extend(text.map(|text| (text, tongue(lang), weight * share)));
        };
        add(words.content(id), TITLE);
        add(words.content_attr(id, "also"), ALSO);
        labels.iter().for_each(|label| add(words.content_attr(id, label), LABEL));
        body.iter().for_each(|part| add(words.content_attr(id, part), BODY));
    }
    parts
}

const fn tongue(lang: Lang) -> Tongue {
    match lang {
        Lang::En => Tongue::English,
        Lang::De | Lang::Long => Tongue::German,
    }
}
