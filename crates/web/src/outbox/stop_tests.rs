//! The way out of letters as those who take it meet it: by hand, by a mail program, by mistake.

use axum::body::Body;
use axum::http::Request as HttpRequest;
use domain::access::Role;
use testkit::smtp::Smtp;

use crate::testing::{Browser, URL};

/// Somebody nobody knows, and the way out in a letter to Sofia, as an address within the house.
fn way_out() -> (Browser, String) {
    let browser = Browser::entered(Role::Administrator);
    let server = Smtp::start();
    browser.is_due_to("Sofia Hed");
    browser.letters_leave(Some(&server));
    let [letter] = server.letters().try_into().unwrap();
    let head = letter.one("List-Unsubscribe").trim_matches(['<', '>']).to_owned();
    let path = head.strip_prefix(URL).unwrap().to_owned();
    (browser, path)
}

fn chosen(browser: &Browser) -> String {
    let page = browser.as_person("Sofia Hed").get("/konto");
    page.attribute("[name=letters][checked]", "value")
}

#[test]
fn the_page_says_which_letters_and_buttons_stop_them_and_give_them_back() {
    let (browser, path) = way_out();
    let mut stranger = browser.signed_out();
    let page = stranger.get(&path);
    page.assert_ok();
    assert_eq!(page.text("h1"), "Vill du sluta få påminnelser?");
    assert!(page.text(".lede").contains("Lilla provmyndigheten"), "{}", page.text(".lede"));
    assert!(!page.text("main").contains("Sofia"), "the letter may have been passed on");
    assert_eq!(chosen(&browser), "daily");
    stranger.post(&path, &[]).assert_see(&path);
    assert_eq!(chosen(&browser), "never");
    let page = stranger.get(&path);
    assert_eq!(page.text("h1"), "Du får inga fler påminnelser");
    let again = page.attribute("main form", "action");
    stranger.post(&again, &[]).assert_see(&path);
    let page = stranger.get(&path);
    assert_eq!(page.text(".notice"), "Du får påminnelser igen");
    assert_eq!(page.text("h1"), "Vill du sluta få påminnelser?");
    assert_eq!(chosen(&browser), "daily");
    // Whoever is signed in, here or elsewhere, is shown the same.
    browser.get(&path).assert_ok();
    // Unknown and mistyped look the same.
    let unknown = stranger.get(&path.replace("/stopp/", "/stopp/0"));
    unknown.assert_status(404);
    assert!(unknown.text("main").contains("Ditt konto"), "{}", unknown.text("main"));
    stranger.post(&format!("{path}0"), &[]).assert_status(404);
}

/// A POST to the path as it is, with these headers.
fn posts(browser: &Browser, path: &str, body: &'static str, head: &[(&str, &str)]) -> u16 {
    let request = HttpRequest::post(path);
    let request = head.iter().fold(request, |request, (name, value)| request.header(*name, *value));
    browser.request(request.body(Body::from(body)).unwrap()).status()
}

#[test]
fn whoever_is_handed_a_letter_on_takes_back_nothing_that_was_chosen_elsewhere() {
    let (browser, path) = way_out();
    let mut stranger = browser.signed_out();
    let mut sofia = browser.as_person("Sofia Hed");
    let never = [("letters", "never"), ("language", "sv"), ("news", "usual")];
    // Also where the link had stopped them before.
    for _ in 0..2 {
        sofia.post("/konto/utskick", &never).assert_see("/konto");
        let page = stranger.get(&path);
        assert_eq!(page.text("h1"), "Du får inga fler påminnelser");
        assert_eq!(page.count("main form"), 0);
        assert!(page.text(".lede").contains("Ditt konto"), "{}", page.text(".lede"));
        assert_eq!(page.attribute("main a.button", "href"), "/konto");
        stranger.post(&path, &[]).assert_see(&path);
        stranger.post(&format!("{path}/aterkallelse"), &[]).assert_see(&path);
        assert_eq!(chosen(&browser), "never");
        let daily = [("letters", "daily"), ("language", "sv"), ("news", "usual")];
        sofia.post("/konto/utskick", &daily).assert_see("/konto");
        stranger.post(&path, &[]).assert_see(&path);
        assert_eq!(stranger.get(&path).count("main form"), 1);
    }
}

#[test]
fn a_mail_program_stops_them_with_one_post_from_anywhere() {
    const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");
    const ONE: &str = "List-Unsubscribe=One-Click";
    const PARTS: &str = "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n";
    let (browser, path) = way_out();
    let elsewhere = [("origin", "https://post.example"), ("sec-fetch-site", "cross-site")];
    let again = format!("{path}/aterkallelse");
    let stranger = browser.signed_out();
    // A server, and a page of another site; both forms that RFC 8058 knows. It is answered and led nowhere.
    let server = posts(&stranger, &path, ONE, &[FORM]);
    assert_eq!((server, chosen(&browser).as_str()), (200, "never"));
    stranger.clone().post(&again, &[]).assert_see(&path);
    let parts = ("content-type", "multipart/form-data; boundary=x");
    let page = posts(&stranger, &path, PARTS, &[parts, elsewhere[0], elsewhere[1]]);
    assert_eq!((page, chosen(&browser).as_str()), (200, "never"));
    // Nothing else comes from elsewhere, and nothing with a session.
    assert_eq!(posts(&stranger, &again, "", &[FORM, elsewhere[1]]), 403);
    assert_eq!(posts(&stranger, "/sprak", "language=en", &[FORM, elsewhere[1]]), 403);
    stranger.clone().post(&again, &[]).assert_see(&path);
    assert_eq!(posts(&browser, &path, ONE, &[FORM, elsewhere[1]]), 403);
    assert_eq!(chosen(&browser), "daily");
}
