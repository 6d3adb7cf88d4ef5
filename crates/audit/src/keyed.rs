//! One way to give an enum its stable key: the word used in content files, forms, the database and the command line.

/// Declares an enum whose variants each have a stable kebab-case key, with `ALL`, `key()` and `from_key()`.
macro_rules! keyed {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $key:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $($(#[$vmeta])* #[serde(rename = $key)] $variant,)+
        }

        impl $name {
            /// Every variant, in the order in which it is shown.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The stable key: used in content, forms, database and command line, never shown.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $($name::$variant => $key),+ }
            }

            /// The variant of a key; `None` for anything else.
            #[must_use]
            pub fn from_key(key: &str) -> Option<Self> {
                match key { $($key => Some($name::$variant),)+ _ => None }
            }
        }
    };
}

pub(crate) use keyed;
