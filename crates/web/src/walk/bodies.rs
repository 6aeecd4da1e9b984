//! What no browser sends is refused with a page that names the rule.

use axum::body::Body;
use axum::http::Request;
use domain::access::Role;

use super::world::{changed, stored};
use crate::testing::{Answer, Browser};

fn assert_refused(answer: &Answer, status: u16, says: &str) {
    answer.assert_status(status);
    testkit::html::assert_page(&answer.body());
    assert!(answer.text("main").contains(says), "{}", answer.text("main"));
}

#[test]
fn a_body_that_is_too_large_is_refused_whole() {
    let mut browser = Browser::entered(Role::Finance);
    let before = stored(&browser);
    let large = browser.post_raw("/konto/losenfras", vec![b'a'; 1024 * 1024 + 1]);
    assert_refused(&large, 413, "högst 1 MB");
    let undeclared = Request::post("/konto/losenfras").header("sec-fetch-site", "same-origin");
    let declared = undeclared.header("content-length", "99999999999");
    assert_refused(&browser.request(declared.body(Body::empty()).unwrap()), 413, "högst 1 MB");
    assert_eq!(changed(&before, &stored(&browser)), [""; 0]);
}

#[test]
fn a_field_that_is_not_utf_8_is_named() {
    let mut browser = Browser::entered(Role::Finance);
    let before = stored(&browser);
    let answer = browser.post_raw("/konto/losenfras", b"present=x&passphrase=%ff%fe".to_vec());
    assert_refused(&answer, 400, "passphrase");
    let answer = browser.post_raw("/konto/losenfras", b"passphrase=\xc3\x28".to_vec());
    assert_refused(&answer, 400, "UTF-8");
    let part =
        b"--x\r\nContent-Disposition: form-data; name=\"passphrase\"\r\n\r\n\xff\r\n--x--\r\n";
    let request = Request::post("/konto/losenfras")
        .header("sec-fetch-site", "same-origin")
        .header("content-type", "multipart/form-data; boundary=x");
    let answer = browser.request(request.body(Body::from(part.to_vec())).unwrap());
    assert_refused(&answer, 400, "passphrase");
    assert_refused(&browser.get("/oversikt?sok=%ff"), 400, "sok");
    assert_eq!(changed(&before, &stored(&browser)), [""; 0]);
}

#[test]
fn a_broken_multipart_body_is_refused() {
    let browser = Browser::entered(Role::Finance);
    let request = Request::post("/konto/losenfras")
        .header("sec-fetch-site", "same-origin")
        .header("content-type", "multipart/form-data; boundary=x");
    let answer = browser.request(request.body(Body::from("--x\r\nskräp")).unwrap());
    assert_refused(&answer, 400, "gick inte att läsa");
}

#[test]
fn an_address_that_is_not_utf_8_is_no_page() {
    let browser = Browser::entered(Role::Administrator);
    for path in ["/liten/medarbetare/%ff", "/%ff", "/liten/medarbetare/%00"] {
        assert_refused(&browser.get(path), 404, "Adressen");
    }
}
