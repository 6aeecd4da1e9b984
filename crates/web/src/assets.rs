//! The style sheet, the scripts and the logo, inside the binary.

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
    include_str!("../assets/css/tables.css"),
    include_str!("../assets/css/charts.css"),
    include_str!("../assets/css/forms.css"),
    include_str!("../assets/css/print.css"),
);
const FILES: &[(&str, &str, &str)] = &[
    ("storlom.css", "text/css; charset=utf-8", CSS),
    ("storlom.svg", "image/svg+xml", include_str!("../assets/storlom.svg")),
    ("autosave.js", "text/javascript; charset=utf-8", include_str!("../assets/js/autosave.js")),
    (
        "focus-errors.js",
        "text/javascript; charset=utf-8",
        include_str!("../assets/js/focus-errors.js"),
    ),
];

/// Changes when any of the files does: the browser may keep a file for a year under this mark.
pub static VERSION: LazyLock<String> = LazyLock::new(|| {
    let mut hash = Sha256::new();
    FILES.iter().for_each(|(_, _, text)| hash.update(text));
    hash.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
});

/// `GET /statisk/{file}`.
pub async fn serve(Path(file): Path<String>) -> Response {
    let found = FILES.iter().find(|(name, _, _)| *name == file);
    let Some((_, mime, text)) = found else { return StatusCode::NOT_FOUND.into_response() };
    let mut response = (*text).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(mime));
    let keep = HeaderValue::from_static("public, max-age=31536000, immutable");
    headers.insert(header::CACHE_CONTROL, keep);
    response
}
