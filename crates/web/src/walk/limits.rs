//! A stranger who tries too often is asked to wait; others are not.

use std::net::SocketAddr;

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::Request;
use domain::access::Role;
use tower::ServiceExt;

use crate::adapter::{Options, router};
use crate::testing::Browser;

/// The statuses of 61 posts and one more, each from the address and hop that is given.
fn statuses(
    browser: &Browser,
    cookie: &str,
    from: impl Fn(usize) -> (&'static str, String),
) -> Vec<u16> {
    let options = Options {
        public_url: "http://localhost".to_owned(),
        trusted_proxies: vec!["10.0.0.0/8".parse().unwrap()],
    };
    let router = router(browser.app.clone(), options);
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let mut send = |index: usize| {
        let (peer, hop) = from(index);
        let peer: SocketAddr = format!("{peer}:4711").parse().unwrap();
        let request = Request::post("/sprak")
            .header("sec-fetch-site", "same-origin")
            .header("x-forwarded-for", hop)
            .header("cookie", cookie)
            .extension(ConnectInfo(peer));
        let request = request.body(Body::empty()).unwrap();
        runtime.block_on(router.clone().oneshot(request)).unwrap().status().as_u16()
    };
    (0..62).map(&mut send).collect()
}

#[test]
fn the_sixty_first_in_a_row_waits() {
    let browser = Browser::in_production();
    let same = statuses(&browser, "", |n| ("192.0.2.1", format!("198.51.100.{n}")));
    assert_eq!(
        (&same[..60], same[60]),
        (&[303; 60][..], 429),
        "what the client says is not believed"
    );
    let proxied = statuses(&browser, "", |n| ("10.0.0.1", format!("198.51.100.{n}")));
    assert_eq!(proxied, [303; 62], "behind our proxy they are many");
    let one = statuses(&browser, "", |n| ("10.0.0.1", format!("1.1.1.{n}, 198.51.100.7")));
    assert_eq!(one[61], 429, "the hop nearest our proxy counts");
}

#[test]
fn whoever_is_signed_in_does_not_wait() {
    let browser = Browser::entered(Role::Coordinator);
    let cookie = format!("session={}", browser.cookie("session"));
    assert_eq!(statuses(&browser, &cookie, |_| ("192.0.2.1", String::new())), [303; 62]);
    let invented = statuses(&browser, "session=invented", |_| ("192.0.2.1", String::new()));
    assert_eq!(invented[61], 429);
}
