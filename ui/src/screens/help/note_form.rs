//! The form of a note: nine fields of text, bounded; a picture in any of them is refused and nothing is kept.

use crate::form;
use app::{ADDRESS_MAX, TEXT_MAX, Words};
use audit::{NoteField, holds_a_file};
use std::collections::BTreeMap;

/// The longest day, time or zone, in characters.
const SHORT_MAX: usize = 60;

/// One field, ready to be shown.
pub struct Field {
    /// Its name in the form.
    pub name: &'static str,
    /// Its question.
    pub label: String,
    /// A hint; may be empty.
    pub hint: String,
    /// What stands in it.
    pub value: String,
    /// What is wrong with it; may be empty.
    pub error: String,
    /// Whether it holds several lines.
    pub long: bool,
}

/// The fields in three parts: what, when, and what came of it.
pub struct Form {
    /// What happened and where.
    pub what: Vec<Field>,
    /// When it was seen.
    pub when: Vec<Field>,
    /// Where it was reported, and what comes next.
    pub then: Vec<Field>,
}

impl Form {
    /// The fields with what was typed and what is wrong.
    pub fn new(words: Words, texts: &BTreeMap<NoteField, String>, errors: &BTreeMap<NoteField, String>) -> Self {
        let of = |map: &BTreeMap<NoteField, String>, field| map.get(&field).cloned().unwrap_or_default();
        let field = |field: NoteField| Field {
            name: field.key(),
            label: app::note_label(words, field),
            hint: match field {
                NoteField::What => words.incident_what_hint(),
                NoteField::Address => words.incident_address_hint(),
                _ => String::new(),
            },
            value: of(texts, field),
            error: of(errors, field),
            long: is_long(field),
        };
        let fields = |wanted: &[NoteField]| wanted.iter().map(|wanted| field(*wanted)).collect();
        Self {
            what: fields(&[NoteField::What, NoteField::Address, NoteField::User]),
            when: fields(&[NoteField::Day, NoteField::Time, NoteField::Zone]),
            then: fields(&[NoteField::Reported, NoteField::CaseNumber, NoteField::NextStep]),
        }
    }
}

/// What was typed, bounded and without a file in it; fields that were left empty are left out.
///
/// # Errors
/// A sentence for each field that is too long or holds a picture.
pub fn read(
    words: Words,
    typed: &BTreeMap<NoteField, String>,
) -> Result<BTreeMap<NoteField, String>, BTreeMap<NoteField, String>> {
    let (mut texts, mut errors) = (BTreeMap::new(), BTreeMap::new());
    for (field, typed) in typed {
        let max = longest(*field);
        let text = if is_long(*field) { form::text(Some(typed), max) } else { form::line(Some(typed), max) };
        match text {
            _ if holds_a_file(typed) => drop(errors.insert(*field, words.incident_error_file())),
            Err(form::TooLong(max)) => drop(errors.insert(*field, words.common_error_too_long(max as i64))),
            Ok(text) if text.is_empty() => {}
            Ok(text) => drop(texts.insert(*field, text)),
        }
    }
    if errors.is_empty() { Ok(texts) } else { Err(errors) }
}

const fn is_long(field: NoteField) -> bool {
    matches!(field, NoteField::What | NoteField::Reported | NoteField::NextStep)
}

const fn longest(field: NoteField) -> usize {
    match field {
        NoteField::Address => ADDRESS_MAX,
        NoteField::Day | NoteField::Time | NoteField::Zone => SHORT_MAX,
        _ => TEXT_MAX,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use app::Lang;

    const WORDS: Words = Words::new(Lang::De);

    #[test]
    fn words_are_kept_as_typed_and_empty_fields_left_out() {
        let typed = [(NoteField::What, " Er droht\r\nmir ".to_owned()), (NoteField::User, "  ".to_owned())].into();
        assert_eq!(read(WORDS, &typed), Ok([(NoteField::What, "Er droht\nmir".to_owned())].into()));
    }

    #[test]
    fn a_picture_in_any_field_is_refused_and_nothing_is_kept() {
        for field in NoteField::ALL {
            let typed =
                [(*field, "data:image/png;base64,AAAA".to_owned()), (NoteField::NextStep, "Polizei".to_owned())];
            let refused = read(WORDS, &typed.into_iter().rev().collect());
            if *field != NoteField::NextStep {
                assert_eq!(refused.map_err(|errors| errors.into_keys().collect::<Vec<_>>()), Err(vec![*field]));
            }
        }
    }

    #[test]
    fn each_field_has_its_bound() {
        for field in NoteField::ALL {
            let long = [(*field, "ä ".repeat(longest(*field)))].into();
            assert!(read(WORDS, &long).is_err(), "{field:?}");
        }
        let address = format!("https://example.org/{}", "a/".repeat(900));
        assert!(read(WORDS, &[(NoteField::Address, address)].into()).is_ok(), "addresses are long");
    }
}
