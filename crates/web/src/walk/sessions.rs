//! How long a session lasts, and how its cookie is marked.

use domain::access::Role;

use super::world::open;
use crate::testing::Browser;

#[test]
fn a_session_ends_after_thirty_minutes_without_use() {
    let browser = Browser::entered(Role::Coordinator);
    for _ in 0..3 {
        browser.later(29);
        browser.get("/liten").assert_ok();
    }
    browser.later(30);
    browser.get("/liten").assert_see_prefix("/logga-in");
}

#[test]
fn a_session_ends_after_twelve_hours_however_much_it_is_used() {
    let browser = Browser::entered(Role::Coordinator);
    for _ in 0..24 {
        browser.later(29);
        browser.get("/liten").assert_ok();
    }
    browser.later(23);
    browser.get("/liten").assert_ok();
    browser.later(1);
    browser.get("/liten").assert_see_prefix("/logga-in");
}

#[test]
fn use_is_noted_at_most_once_a_minute() {
    let browser = Browser::entered(Role::Coordinator);
    let seen = || -> i64 {
        open(&browser).query_row("SELECT last_seen FROM session", [], |row| row.get(0)).unwrap()
    };
    let begun = seen();
    browser.later(1);
    browser.get("/liten").assert_ok();
    assert_eq!(seen(), begun);
    browser.later(1);
    browser.get("/liten").assert_ok();
    assert_eq!(seen(), begun + 120_000);
}

const FORM: [(&str, &str); 2] =
    [("email", "eva.strand@liten.example"), ("passphrase", "fyra ord på rad")];

fn with_passphrase() -> Browser {
    let mut browser = Browser::entered(Role::Finance);
    browser.post("/konto/losenfras", &[FORM[1]]).assert_see("/konto");
    browser.signed_out()
}

#[test]
fn over_https_the_cookie_is_the_hosts_own_and_secure() {
    let mut browser = with_passphrase().over_https();
    let answer = browser.post("/logga-in", &FORM);
    answer.assert_see("/");
    let cookie = answer.header("set-cookie");
    assert!(cookie.starts_with("__Host-session="), "{cookie}");
    for mark in ["; Path=/", "; HttpOnly", "; SameSite=Lax", "; Secure"] {
        assert!(cookie.contains(mark), "{mark} is missing: {cookie}");
    }
    assert!(!cookie.contains("Domain"), "{cookie}");
    browser.get("/konto").assert_ok();
}

#[test]
fn on_the_own_computer_the_cookie_needs_no_https() {
    let cookie = with_passphrase().post("/logga-in", &FORM).header("set-cookie");
    assert!(cookie.starts_with("session="), "{cookie}");
    assert!(cookie.contains("; HttpOnly; SameSite=Lax") && !cookie.contains("Secure"), "{cookie}");
}

#[test]
fn signing_in_gives_a_new_session_and_leads_back_to_our_own_page_only() {
    let mut browser = with_passphrase();
    for (back, led) in [
        ("/konto", "/konto"),
        ("/logga-ut", "/"),
        ("https://evil.example", "/"),
        ("//evil.example", "/"),
    ] {
        let mut form = FORM.to_vec();
        form.push(("back", back));
        let before = browser.cookie("session");
        browser.post("/logga-in", &form).assert_see(led);
        assert_ne!(browser.cookie("session"), before);
    }
}
