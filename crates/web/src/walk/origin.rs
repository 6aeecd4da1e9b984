//! A change from another site is not made.

use axum::body::Body;
use axum::http::Request;
use domain::access::Role;

use super::world::{address, changed, posts, roles, stored};
use crate::testing::Browser;

#[test]
fn no_change_is_made_from_another_site() {
    for role in roles() {
        let person = Browser::entered(role);
        let before = stored(&person);
        for (browser, is_known) in [(person.clone(), true), (person.signed_out(), false)] {
            for route in posts() {
                let path = address(&browser, route, "liten");
                // What stops letters is let in without a session alone (RFC 8058), and needs a token that nobody has here.
                let status = if route.from_anywhere && !is_known { 404 } else { 403 };
                browser.clone().post_from_elsewhere(&path).assert_status(status);
                let origin = Request::post(&path).header("origin", "https://evil.example");
                browser.request(origin.body(Body::empty()).unwrap()).assert_status(status);
            }
        }
        assert_eq!(changed(&before, &stored(&person)), [""; 0], "{role:?}");
    }
}

#[test]
fn a_browser_that_tells_nothing_is_told_why() {
    let browser = Browser::entered(Role::Coordinator);
    for route in posts() {
        let path = address(&browser, route, "liten");
        let answer = browser.request(Request::post(&path).body(Body::empty()).unwrap());
        answer.assert_status(403);
        testkit::html::assert_page(&answer.body());
        assert!(answer.text("main").contains("varifrån du kommer"), "{path}");
    }
}

#[test]
fn a_referer_of_ours_is_enough() {
    let browser = Browser::entered(Role::Coordinator);
    let request = Request::post("/konto/utloggning").header("referer", "http://localhost/konto");
    browser.request(request.body(Body::empty()).unwrap()).assert_see("/");
}
