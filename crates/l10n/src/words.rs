//! The words of the screens: one method a message, written by the build.

use crate::{Lang, shelf};
use fluent::{FluentArgs, FluentError, FluentValue};

/// The words of one language. Costs nothing to copy and to pass on.
///
/// Inserted values stand between direction marks (U+2068, U+2069); [`crate::plain`] takes them away where text leaves
/// the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words {
    lang: Lang,
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

impl Words {
    /// The words of a language.
    #[must_use]
    pub const fn new(lang: Lang) -> Self {
        Self { lang }
    }

    /// The language of these words.
    #[must_use]
    pub const fn lang(self) -> Lang {
        self.lang
    }

    /// A message in this language; in German should it be missing (a test says none is).
    fn say(self, id: &str, attribute: Option<&str>, values: &[(&str, FluentValue)]) -> String {
        let mut said = [self.lang, Lang::De].into_iter().filter_map(|lang| said(lang, id, attribute, values));
        said.next().map(|(text, _)| text).unwrap_or_default()
    }
}

/// A text and what went wrong while it was put together.
type Said = (String, Vec<FluentError>);

fn said(lang: Lang, id: &str, attribute: Option<&str>, values: &[(&str, FluentValue)]) -> Option<Said> {
    let bundle = shelf::ui(lang);
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let arguments: FluentArgs = values.iter().map(|(name, value)| (*name, value.clone())).collect();
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
    Some((text, errors))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers that meet every plural form and the grouping of thousands.
    const NUMBERS: [i64; 5] = [0, 1, 2, 11, 12_345];

    #[test]
    fn each_message_can_be_said_in_each_language() {
        let mut wrong = Vec::new();
        for &(file, id, attribute, variables) in MESSAGES {
            for lang in [Lang::De, Lang::En, Lang::Long] {
                for number in NUMBERS {
                    let said = said(lang, id, attribute, &samples(variables, number));
                    let place = format!("{}/ui/{file}: {id}{}", lang.code(), dotted(attribute));
                    match said {
                        None => wrong.push(format!("{place} is missing")),
                        Some((text, _)) if text.trim().is_empty() => wrong.push(format!("{place} is empty")),
                        Some((_, errors)) => wrong.extend(errors.iter().map(|error| format!("{place}: {error}"))),
                    }
                }
            }
        }
        wrong.dedup();
        assert!(wrong.is_empty(), "these messages cannot be put together:\n{}", wrong.join("\n"));
    }

    #[test]
    fn the_words_speak_the_language_they_were_asked_for() {
        assert_eq!(Words::new(Lang::De).common_continue(), "Weiter");
        assert_eq!(Words::new(Lang::En).common_continue(), "Continue");
        assert_eq!(Words::new(Lang::Long).common_continue(), "Weeiteer");
    }

    #[test]
    fn a_message_that_is_nowhere_is_empty_and_does_not_stop_the_program() {
        assert_eq!(Words::new(Lang::En).say("nowhere", None, &[]), "");
    }

    fn samples(variables: &[(&'static str, bool)], number: i64) -> Vec<(&'static str, FluentValue<'static>)> {
        let value = |is_number| if is_number { FluentValue::from(number) } else { FluentValue::from("Mia") };
        variables.iter().map(|&(name, is_number)| (name, value(is_number))).collect()
    }

    fn dotted(attribute: Option<&str>) -> String {
        attribute.map(|attribute| format!(".{attribute}")).unwrap_or_default()
    }
}
