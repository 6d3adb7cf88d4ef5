//! Ids: short kebab-case words that never change their meaning.

use std::fmt;

/// The text is not an id: empty, longer than 64 characters, or not kebab-case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadId;

impl fmt::Display for BadId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a kebab-case id of at most 64 characters")
    }
}

impl std::error::Error for BadId {}

fn well_formed(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
}

macro_rules! id {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Takes a kebab-case word of at most 64 ASCII characters.
            ///
            /// # Errors
            /// [`BadId`] for anything else.
            pub fn new(text: &str) -> Result<Self, BadId> {
                if well_formed(text) { Ok(Self(text.to_owned())) } else { Err(BadId) }
            }

            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = BadId;
            fn try_from(text: String) -> Result<Self, BadId> {
                Self::new(&text)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id!(/// A place where pictures of a child can be seen, e.g. `whatsapp`.
    PlaceId);
id!(/// One step of a place, e.g. `whatsapp-profile-photo`. A changed meaning is a new id.
    StepId);
id!(/// A page outside that a parent may open, e.g. `whatsapp-link-privacy`.
    LinkId);
id!(/// Where a fact comes from, e.g. `whatsapp-privacy-settings`.
    SourceId);
id!(/// A help line or a question of the triage, e.g. `de-police`, `start`.
    HelpId);

id!(/// A note about what has happened; random, made by the store.
    NoteId);
id!(/// A page to read: a lesson, a myth, a talk, the law of a country, e.g. `metadata`. Unique within its kind.
    PageId);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_a_kebab_case_word() {
        assert!(StepId::new("whatsapp-status-2").is_ok());
        for bad in ["", "-a", "a-", "A", "a b", "ä", "a_b", "<script>", &"a".repeat(65)] {
            assert_eq!(StepId::new(bad), Err(BadId), "{bad:?}");
        }
    }
}
