//! Style, script and fonts, served under an address that contains a hash of their content.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::{StatusCode, header};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::OnceLock;

/// Runs in the window before any page: refuses what would bring the web view down.
pub const GUARD: &str = include_str!("../script/guard.js");

struct Asset {
    name: &'static str,
    kind: &'static str,
    parts: &'static [&'static [u8]],
}

macro_rules! files {
    ($($path:literal),+ $(,)?) => { &[$(include_bytes!($path).as_slice()),+] };
}

const ASSETS: &[Asset] = &[
    Asset {
        name: "style.css",
        kind: "text/css; charset=utf-8",
        parts: files![
            "../style/tokens.css",
            "../style/elements.css",
            "../style/layout.css",
            "../style/parts.css",
            "../style/screens.css",
            "../style/help.css",
            "../style/photos.css",
            "../style/art.css",
        ],
    },
    Asset { name: "htmx.js", kind: "text/javascript; charset=utf-8", parts: files!["../script/vendor/htmx.min.js"] },
    Asset { name: "window.js", kind: "text/javascript; charset=utf-8", parts: files!["../script/window.js"] },
    Asset {
        name: "photos.js",
        kind: "text/javascript; charset=utf-8",
        parts: files!["../script/picture-instead.js", "../script/photo-grid.js", "../script/cover-board.js"],
    },
    Asset { name: "regular.woff2", kind: "font/woff2", parts: files!["../../assets/fonts/SourceSans3-Regular.woff2"] },
    Asset {
        name: "semibold.woff2",
        kind: "font/woff2",
        parts: files!["../../assets/fonts/SourceSans3-Semibold.woff2"],
    },
    Asset { name: "bold.woff2", kind: "font/woff2", parts: files!["../../assets/fonts/SourceSans3-Bold.woff2"] },
];

/// The hash over all of them: one build, one address.
pub fn hash() -> &'static str {
    static HASH: OnceLock<String> = OnceLock::new();
    HASH.get_or_init(|| {
        let mut hasher = DefaultHasher::new();
        ASSETS.iter().for_each(|asset| asset.parts.hash(&mut hasher));
        format!("{:016x}", hasher.finish())
    })
}

/// Serves one of them. Fonts are named beside the style, so their address has the same hash.
pub async fn serve(Path((asked, name)): Path<(String, String)>) -> Response {
    match ASSETS.iter().find(|asset| asset.name == name && asked == hash()) {
        Some(asset) => {
            let headers = [(header::CONTENT_TYPE, asset.kind), (header::CACHE_CONTROL, "max-age=31536000, immutable")];
            (headers, asset.parts.concat()).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
