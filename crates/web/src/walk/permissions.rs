//! Every route × every role answers as the permission table says.

use super::world::{address, all, changed, gets, may, roles, stored, visit};
use crate::route::Method;
use crate::testing::Browser;

#[test]
fn every_role_gets_what_the_table_gives_it() {
    for role in roles() {
        let mut shared = Browser::entered(role);
        for route in all() {
            let path = address(&shared, route, "liten");
            let (may, name) = (may(role, route), format!("{role:?} {:?} {path}", route.method));
            let answer = match route.method {
                // What is allowed may change the house: each has one of its own.
                Method::Post if may => visit(&mut Browser::entered(role), route, &path),
                _ => visit(&mut shared, route, &path),
            };
            if may {
                assert_ne!(answer.status(), 403, "{name}");
                assert!(answer.status() < 500, "{name}: {}", answer.status());
                assert!(!answer.location().starts_with("/logga-in"), "{name} asks for sign-in");
            } else {
                assert_eq!(answer.status(), 403, "{name}");
            }
        }
    }
}

#[test]
fn a_stranger_is_asked_to_sign_in() {
    let stranger = Browser::entered(domain::access::Role::Employee).signed_out();
    for route in all() {
        let path = address(&stranger, route, "liten");
        let answer = visit(&mut stranger.clone(), route, &path);
        if route.action.is_public() {
            assert!(answer.status() < 500 && answer.status() != 403, "{path}: {}", answer.status());
        } else {
            answer.assert_see_prefix("/logga-in");
        }
    }
}

#[test]
fn reading_changes_nothing() {
    for role in roles() {
        let browser = Browser::entered(role);
        let before = stored(&browser);
        for route in gets() {
            let path = address(&browser, route, "liten");
            browser.get(&path);
            assert_eq!(changed(&before, &stored(&browser)), [""; 0], "{role:?} GET {path}");
        }
    }
}

#[test]
fn what_is_refused_changes_nothing() {
    for role in roles() {
        let mut browser = Browser::entered(role);
        let before = stored(&browser);
        for route in all().filter(|route| !may(role, route)) {
            let path = address(&browser, route, "liten");
            visit(&mut browser, route, &path);
        }
        assert_eq!(changed(&before, &stored(&browser)), [""; 0], "{role:?}");
    }
}
