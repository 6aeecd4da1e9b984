//! What no browser sends is refused with a page that names the rule.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};

use axum::body::{Body, Bytes, HttpBody};
use axum::http::Request;
use domain::access::Role;
use http_body::Frame;

use super::world::{address, changed, posts, stored};
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

/// A body that counts how many of its pieces are kept at a time.
struct Pieces {
    left: usize,
    kept: Arc<Kept>,
}

#[derive(Default)]
struct Kept {
    now: AtomicUsize,
    most: AtomicUsize,
}

struct Piece(Vec<u8>, Arc<Kept>);

impl AsRef<[u8]> for Piece {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl Drop for Piece {
    fn drop(&mut self) {
        self.1.now.fetch_sub(1, Ordering::SeqCst);
    }
}

impl HttpBody for Pieces {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        if self.left == 0 {
            return Poll::Ready(None);
        }
        self.left -= 1;
        let now = self.kept.now.fetch_add(1, Ordering::SeqCst) + 1;
        self.kept.most.fetch_max(now, Ordering::SeqCst);
        let piece = Piece(vec![b'a'; 16 * 1024], self.kept.clone());
        Poll::Ready(Some(Ok(Frame::data(Bytes::from_owner(piece)))))
    }
}

/// The status, and how many pieces of a body within every limit were kept at once.
fn sent(browser: &Browser, path: &str) -> (u16, usize) {
    let kept = Arc::new(Kept::default());
    let body = Body::new(Pieces { left: 60, kept: kept.clone() });
    let request = Request::post(path).header("sec-fetch-site", "same-origin").body(body);
    (browser.request(request.unwrap()).status(), kept.most.load(Ordering::SeqCst))
}

#[test]
fn nothing_is_kept_of_the_body_of_one_who_may_not() {
    let browser = Browser::entered(Role::Employee);
    for route in posts().filter(|route| !route.action.is_public()) {
        let path = address(&browser, route, "liten");
        let (status, most) = sent(&browser.signed_out(), &path);
        assert_eq!((status, most), (303, 1), "{path}");
    }
    let (status, most) = sent(&browser, "/liten/medarbetare");
    assert_eq!((status, most), (403, 1), "signed in, and not allowed to");
    let (status, most) = sent(&browser, "/konto/losenfras");
    assert!((400..500).contains(&status) && most == 60, "{status}, {most}: the own form is read");
}
