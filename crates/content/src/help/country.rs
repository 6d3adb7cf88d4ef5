//! Where help lines work.

use serde::{Deserialize, Serialize};

/// A country with help lines of its own, as an ISO 3166 code; `EU` for lines that work in many countries of Europe,
/// `INT` for those that work everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[allow(missing_docs, reason = "the codes speak for themselves")]
pub enum Country {
    DE,
    AT,
    CH,
    LI,
    LU,
    GB,
    IE,
    US,
    CA,
    AU,
    NZ,
    EU,
    INT,
}

impl Country {
    /// All, in the order in which they are offered.
    pub const ALL: &'static [Self] = &[
        Self::DE,
        Self::AT,
        Self::CH,
        Self::LI,
        Self::LU,
        Self::GB,
        Self::IE,
        Self::US,
        Self::CA,
        Self::AU,
        Self::NZ,
        Self::EU,
        Self::INT,
    ];

    /// Those a family can live in; `EU` stands for the rest of Europe.
    pub fn offered() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|country| *country != Self::INT)
    }

    /// The code, e.g. `DE`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::DE => "DE",
            Self::AT => "AT",
            Self::CH => "CH",
            Self::LI => "LI",
            Self::LU => "LU",
            Self::GB => "GB",
            Self::IE => "IE",
            Self::US => "US",
            Self::CA => "CA",
            Self::AU => "AU",
            Self::NZ => "NZ",
            Self::EU => "EU",
            Self::INT => "INT",
        }
    }

    /// The country of a code in either case; `UK` is understood as `GB`.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let code = code.to_ascii_uppercase();
        let code = if code == "UK" { "GB" } else { &code };
        Self::ALL.iter().copied().find(|country| country.code() == code)
    }

    /// The IANA time zone its opening hours are told in; `None` where there are several.
    #[must_use]
    pub const fn zone(self) -> Option<&'static str> {
        match self {
            Self::DE => Some("Europe/Berlin"),
            Self::AT => Some("Europe/Vienna"),
            Self::CH => Some("Europe/Zurich"),
            Self::LI => Some("Europe/Vaduz"),
            Self::LU => Some("Europe/Luxembourg"),
            Self::GB => Some("Europe/London"),
            Self::IE => Some("Europe/Dublin"),
            Self::NZ => Some("Pacific/Auckland"),
            Self::US | Self::CA | Self::AU | Self::EU | Self::INT => None,
        }
    }

    /// Whose lines are shown to a family in this country, its own first.
    #[must_use]
    pub const fn reaches(self) -> &'static [Self] {
        match self {
            Self::DE => &[Self::DE, Self::EU, Self::INT],
            Self::AT => &[Self::AT, Self::EU, Self::INT],
            Self::CH => &[Self::CH, Self::EU, Self::INT],
            Self::LI => &[Self::LI, Self::EU, Self::INT],
            Self::LU => &[Self::LU, Self::EU, Self::INT],
            Self::GB => &[Self::GB, Self::EU, Self::INT],
            Self::IE => &[Self::IE, Self::EU, Self::INT],
            Self::US => &[Self::US, Self::INT],
            Self::CA => &[Self::CA, Self::INT],
            Self::AU => &[Self::AU, Self::INT],
            Self::NZ => &[Self::NZ, Self::INT],
            Self::EU => &[Self::EU, Self::INT],
            Self::INT => &[Self::INT],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_is_found_by_its_code_and_sees_itself_first() {
        for country in Country::ALL {
            assert_eq!(Country::from_code(&country.code().to_lowercase()), Some(*country));
            assert_eq!(country.reaches().first(), Some(country));
            assert!(country.reaches().contains(&Country::INT), "{country:?}");
        }
        assert_eq!((Country::from_code("uk"), Country::from_code("FR")), (Some(Country::GB), None));
        assert!(!Country::AU.reaches().contains(&Country::EU), "no European number in Australia");
    }
}
