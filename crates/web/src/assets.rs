//! The style sheet, the letters, the scripts and the logo, inside the binary.

use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

const CSS: &str = concat!(
    include_str!("../assets/css/tokens.css"),
    include_str!("../assets/css/base.css"),
    include_str!("../assets/css/layout.css"),
    include_str!("../assets/css/components.css"),
    include_str!("../assets/css/exchange.css"),
    include_str!("../assets/css/tables.css"),
    include_str!("../assets/css/charts.css"),
    include_str!("../assets/css/forms.css"),
    include_str!("../assets/css/print.css"),
);
const SCRIPT: &str = "text/javascript; charset=utf-8";
/// The letters are asked for without the mark: what is in them is told by the number in their name.
const FILES: &[(&str, &str, &[u8])] = &[
    ("storlom.css", "text/css; charset=utf-8", CSS.as_bytes()),
    ("inter-4.woff2", "font/woff2", include_bytes!("../assets/fonts/inter-4.woff2")),
    ("storlom.svg", "image/svg+xml", include_bytes!("../assets/storlom.svg")),
    ("autosave.js", SCRIPT, include_bytes!("../assets/js/autosave.js")),
    ("focus-errors.js", SCRIPT, include_bytes!("../assets/js/focus-errors.js")),
];

/// Changes when any of the files does: the browser may keep a file for a year under this mark.
pub static VERSION: LazyLock<String> = LazyLock::new(|| {
    let mut hash = Sha256::new();
    FILES.iter().for_each(|(_, _, bytes)| hash.update(bytes));
    hash.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
});

/// `GET /statisk/{file}`.
pub async fn serve(Path(file): Path<String>) -> Response {
    let found = FILES.iter().find(|(name, _, _)| *name == file);
    let Some((_, mime, bytes)) = found else { return StatusCode::NOT_FOUND.into_response() };
    let mut response = (*bytes).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(mime));
    let keep = HeaderValue::from_static("public, max-age=31536000, immutable");
    headers.insert(header::CACHE_CONTROL, keep);
    response
}
