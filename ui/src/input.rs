//! What a request brings: untrusted text, decoded and bounded.

use http::Request;

/// The longest body of a form, in bytes: room for every field of the largest screen.
pub const BODY_MAX: usize = 256 * 1024;

/// Decoded name-value pairs of a query or a form.
#[derive(Debug, Clone, Default)]
pub struct Pairs(Vec<(String, String)>);

impl Pairs {
    fn decode(bytes: &[u8]) -> Self {
        Self(form_urlencoded::parse(bytes).into_owned().collect())
    }

    /// The pairs of a query that came inside a form.
    #[must_use]
    pub fn of_query(query: &str) -> Self {
        Self::decode(query.as_bytes())
    }

    /// The first value of a name.
    #[must_use]
    pub fn one(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Every value of a name, in order.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// One request, decoded.
#[derive(Debug, Clone, Default)]
pub struct Input {
    /// Path and query as asked for.
    pub address: String,
    params: Vec<(String, String)>,
    /// The query.
    pub query: Pairs,
    /// The form, for a POST.
    pub form: Pairs,
}

impl Input {
    /// Decodes a request; `params` are the named parts of its path.
    #[must_use]
    pub fn new(request: &Request<Vec<u8>>, params: Vec<(String, String)>) -> Self {
        let uri = request.uri();
        Self {
            address: uri.path_and_query().map_or_else(|| "/".to_owned(), ToString::to_string),
            params,
            query: Pairs::decode(uri.query().unwrap_or_default().as_bytes()),
            form: Pairs::decode(request.body()),
        }
    }

    /// The page of the help door a form was sent from, to come back to: who is in fright must not lose it.
    #[must_use]
    pub fn back_to_help(&self) -> Option<&str> {
        self.form.one("back").filter(|back| back.starts_with("/help") && crate::adapter::is_local(back))
    }

    /// A named part of the path; empty when the route has none of that name.
    #[must_use]
    pub fn param(&self, name: &str) -> &str {
        self.params.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }
}
