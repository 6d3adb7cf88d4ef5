//! Looking through photos: choose, read, overview, list, one photo, clean copies, covering.

mod copies;
mod cover;
mod found;
mod list;
mod one;
mod shapes;
mod start;
mod work;

pub use copies::{ask as ask_clean, begin as clean, open as open_folder, show as copied};
pub use cover::{advice, draw, save as save_cover};
pub use found::show as found;
pub use list::{part, show as list, uncover};
pub use one::{cover as cover_one, show as one, uncover as uncover_one};
pub use start::{choose, dropped, forget, show as start};
pub use work::{resume, show as work, stop};

use crate::{input::Input, refusal::Refusal};
use app::{Collection, Filter, FindingKind, Photo, PhotoId, Show};

/// The photo that an address names.
fn asked<'a>(photos: &'a Collection, input: &Input) -> Result<(PhotoId, &'a Photo), Refusal> {
    let id = input.param("photo").parse().map_err(|_| Refusal::UnknownPage)?;
    Ok((id, photos.get(id).ok_or(Refusal::UnknownPage)?))
}

/// Which photos a query or a form means; what it does not understand does not count.
fn filter(pairs: &crate::input::Pairs) -> Filter {
    Filter {
        kind: pairs.one("kind").and_then(FindingKind::from_key),
        year: pairs.one("year").map(|year| year.parse().ok()),
        town: pairs.one("town").and_then(|town| town.parse().ok()),
        show: pairs.one("show").and_then(Show::from_key),
    }
}

/// The filter as a query without the question mark.
fn query(filter: &Filter) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    if let Some(kind) = filter.kind {
        query.append_pair("kind", kind.key());
    }
    if let Some(year) = filter.year {
        query.append_pair("year", &year.map_or_else(|| "none".to_owned(), |year| year.to_string()));
    }
    if let Some(town) = filter.town {
        query.append_pair("town", &town.to_string());
    }
    if let Some(show) = filter.show {
        query.append_pair("show", show.key());
    }
    query.finish()
}

/// An address with a query, where there is one.
fn with(path: &str, query: &str) -> String {
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

/// A number for words; no list is longer than a whole number can say.
fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
