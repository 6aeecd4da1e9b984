//! The headers of every answer, and the check that a change comes from our own pages.

use axum::http::{HeaderMap, HeaderValue, header};

/// Scripts, styles, pictures, letters and forms from here only; nobody frames us.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
    font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Sets the headers of every answer. Only a file comes with a policy of its own, a stricter one.
pub fn set_headers(headers: &mut HeaderMap, https: bool) {
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if !headers.contains_key(header::CONTENT_SECURITY_POLICY) {
        let policy = HeaderValue::from_static(POLICY);
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    if https {
        let value = HeaderValue::from_static("max-age=31536000; includeSubDomains");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, value);
    }
}

/// Whether an unsafe request may go on (rules, part 5). `origin` is ours, such as
/// `https://lom.example.se`.
pub fn same_origin(headers: &HeaderMap, origin: &str, has_session: bool) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return site == "same-origin";
    }
    if let Some(from) = text("origin") {
        return from == origin;
    }
    match text("referer") {
        Some(from) => from.strip_prefix(origin).is_some_and(|rest| rest.starts_with('/')),
        None => !has_session,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OURS: &str = "https://lom.example.se";

    fn judge(pairs: &[(&'static str, &'static str)], has_session: bool) -> bool {
        let headers = pairs.iter().map(|(n, v)| (n.parse().unwrap(), v.parse().unwrap())).collect();
        same_origin(&headers, OURS, has_session)
    }

    #[test]
    fn the_browsers_own_word_comes_first() {
        assert!(judge(&[("sec-fetch-site", "same-origin")], true));
        assert!(!judge(&[("sec-fetch-site", "cross-site"), ("origin", OURS)], true));
        assert!(!judge(&[("sec-fetch-site", "same-site")], false));
    }

    #[test]
    fn then_the_origin_then_the_referer() {
        assert!(judge(&[("origin", OURS)], true));
        assert!(!judge(&[("origin", "null")], true));
        assert!(judge(&[("referer", "https://lom.example.se/a")], true));
        assert!(!judge(&[("referer", "https://lom.example.se.evil.se/a")], true));
    }

    #[test]
    fn a_session_without_any_sign_is_refused() {
        assert!(!judge(&[], true));
        assert!(judge(&[], false));
    }
}
