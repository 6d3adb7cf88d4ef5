//! The message keys that the content needs.

use crate::{Content, Page};
use audit::{AgeBand, LookId, Place, Step, Topic};
use std::collections::BTreeSet;

/// Every message key the words of a language must have, as `id` and `id.attribute`.
pub(crate) fn wanted(content: &Content) -> BTreeSet<String> {
    let mut wanted = Wanted::default();
    content.places.iter().for_each(|place| wanted.place(place));
    content.pages.iter().for_each(|page| wanted.page(page));
    wanted.help(content);
    wanted.looks();
    content.ways.iter().for_each(|way| wanted.message(&way.message(), &["what"]));
    wanted.talks();
    wanted.0
}

#[derive(Default)]
struct Wanted(BTreeSet<String>);

impl Wanted {
    fn message(&mut self, id: &str, attributes: &[&str]) {
        self.0.insert(id.to_owned());
        self.0.extend(attributes.iter().map(|attribute| format!("{id}.{attribute}")));
    }

    fn place(&mut self, place: &Place) {
        self.message(&format!("place-{}", place.id), &["about", "report-how", "report-who", "report-needs"]);
        place.steps.iter().for_each(|step| self.step(step));
    }

    fn step(&mut self, step: &Step) {
        let id = format!("step-{}", step.id);
        self.message(&id, &["what", "why", "search-for", "find-out"]);
        self.0.extend(step.devices.iter().map(|device| format!("{id}.path-{}", device.key())));
        self.0.extend(step.reworded_in.iter().map(|situation| format!("{id}.what-{}", situation.key())));
    }

    fn page(&mut self, page: &Page) {
        self.parts(&page.message(), page.parts());
    }

    fn parts(&mut self, id: &str, parts: impl Iterator<Item = String>) {
        self.0.insert(id.to_owned());
        self.0.extend(parts.map(|part| format!("{id}.{part}")));
    }

    fn help(&mut self, content: &Content) {
        for sheet in &content.sheets {
            self.parts(&sheet.message(), sheet.parts());
        }
        for question in &content.questions {
            self.parts(&question.message(), question.answers.iter().map(|answer| answer.id.to_string()));
        }
        content.rules.iter().for_each(|rule| self.message(&rule.message(), &[]));
        self.parts("sayno", content.sayno.parts());
        self.message("help-rule", &["text", "unnamed"]);
        for id in ["help-independence", "help-no-legal-advice", "help-numbers-note"] {
            self.message(id, &[]);
        }
        for line in &content.lines {
            let more: &[&str] = if line.more { &["what", "more"] } else { &["what"] };
            self.message(&format!("line-{}", line.id), more);
        }
    }

    fn looks(&mut self) {
        let parts = ["about", "step-1", "step-2", "step-3", "step-4", "found", "not-there", "could-not-tell"];
        LookId::ALL.iter().for_each(|id| self.message(&format!("look-{}", id.key()), &parts));
    }

    fn talks(&mut self) {
        for topic in Topic::ALL {
            let id = format!("ask-{}", topic.key());
            self.0.insert(id.clone());
            self.0.extend(AgeBand::ALL.iter().map(|age| format!("{id}.age-{}", age.key())));
        }
    }
}
