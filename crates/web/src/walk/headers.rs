//! Every answer carries the headers, whoever made it.

use axum::body::Body;
use axum::http::Request;
use domain::access::Role;

use super::world::{address, gets, roles};
use crate::testing::{Answer, Browser};

fn assert_headers(answer: &Answer, name: &str) {
    for (header, value) in [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
    ] {
        assert_eq!(answer.header(header), value, "{name}: {header}");
    }
    let policy = answer.header("content-security-policy");
    assert!(policy.starts_with("default-src 'none';"), "{name}: {policy}");
    let closed = policy.contains("frame-ancestors 'none'") || policy.contains("sandbox");
    assert!(closed && !policy.contains("unsafe"), "{name}: {policy}");
    assert_ne!(answer.header("cache-control"), "", "{name}");
}

#[test]
fn every_page_has_them() {
    for role in roles() {
        let browser = Browser::entered(role);
        for route in gets() {
            let path = address(&browser, route, "liten");
            let answer = browser.get(&path);
            assert_headers(&answer, &path);
            if answer.header("content-disposition").starts_with("attachment") {
                assert!(answer.header("content-security-policy").ends_with("sandbox"), "{path}");
            } else {
                assert_eq!(answer.header("content-disposition"), "", "{path}");
            }
        }
    }
}

#[test]
fn so_have_errors_assets_and_what_no_handler_answers() {
    let mut browser = Browser::entered(Role::Administrator);
    for path in ["/a/b/c/d", "/statisk/storlom.css", "/statisk/x", "/halsa", "/%ff", "/liten/%ff"] {
        assert_headers(&browser.get(path), path);
    }
    let other = Request::put("/konto").body(Body::empty()).unwrap();
    let answer = browser.request(other);
    answer.assert_status(405);
    assert_headers(&answer, "405");
    assert_headers(&browser.post_from_elsewhere("/konto/utloggning"), "403");
    assert_headers(&browser.post("/konto/losenfras", &[]), "422");
    assert_headers(&browser.post_raw("/konto/losenfras", vec![b'a'; 2_000_000]), "413");
    let file = browser.get("/liten/medarbetare/fil/csv");
    assert!(file.header("content-disposition").starts_with("attachment"));
    assert_eq!(file.header("cache-control"), "no-store");
}

#[test]
fn https_is_kept_to_where_it_is_used() {
    let browser = Browser::in_production();
    assert_eq!(browser.get("/").header("strict-transport-security"), "");
    let https = browser.over_https();
    for path in ["/", "/statisk/storlom.css", "/halsa"] {
        let header = https.get(path).header("strict-transport-security");
        assert!(header.starts_with("max-age=31536000"), "{path}: {header}");
    }
}
