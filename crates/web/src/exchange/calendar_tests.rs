//! The calendar page by page and year by year, and events of a series.

use super::tests::{announced, but};
use crate::testing::Browser;

/// So many more, a day apart, in one series.
fn more(browser: &mut Browser, many: i64) {
    for at in 0..many {
        let day = jiff::civil::date(2026, 3, 10).saturating_add(jiff::ToSpan::days(at));
        let times: &'static str = Box::leak(format!("{day} 09:00–10:00").into_boxed_str());
        let mut typed = but("times", times);
        typed.extend([("series", "Lunch & möten")]);
        let made = browser.post("/stiftelsen/evenemang/ny", &typed);
        let number = made.location().rsplit('/').next().unwrap().to_owned();
        let publish = format!("/stiftelsen/evenemang/{number}/publicering");
        browser.post(&publish, &[]).assert_status(303);
    }
}

#[test]
fn a_long_calendar_has_pages_and_what_was_has_years() {
    let mut browser = announced();
    more(&mut browser, 51);
    let stranger = browser.signed_out();
    let page = stranger.get("/stiftelsen/kalender?grupp=everyone");
    page.assert_ok();
    assert_eq!(page.text("h1"), "52 evenemang på gång");
    assert_eq!(page.count(".events li"), 50);
    assert_eq!(page.text("nav.pages .here"), "Sida 1 av 2");
    let next = page.attribute("nav.pages a", "href");
    assert_eq!(next, "/stiftelsen/kalender?grupp=everyone&sida=2");
    let page = stranger.get(&next);
    page.assert_ok();
    assert_eq!((page.count(".events li"), page.count("nav.pages a")), (2, 1));
    for odd in ["sida=0", "sida=99", "sida=x", "sida=-9223372036854775808", "vilka=tidigare&ar=x"] {
        stranger.get(&format!("/stiftelsen/kalender?{odd}")).assert_ok();
    }
    browser.later(365 * 24 * 60);
    let page = stranger.get("/stiftelsen/kalender?vilka=tidigare");
    page.assert_ok();
    assert_eq!(page.text("h1"), "52 evenemang hölls 2026");
    assert!(page.text(".events li:first-child").contains("11 november 2026"), "the latest first");
    let next = page.attribute("nav.pages a", "href");
    assert_eq!(next, "/stiftelsen/kalender?sida=2&vilka=tidigare&ar=2026");
    stranger.get(&next).assert_ok();
}

#[test]
fn an_event_leads_to_the_others_of_its_series() {
    let mut browser = announced();
    more(&mut browser, 5);
    let form = browser.get("/stiftelsen/evenemang/ny");
    form.assert_ok();
    assert_eq!(form.attributes("#series-list option", "value"), ["Lunch & möten"]);
    assert_eq!(form.attribute("#series", "list"), "series-list");
    let stranger = browser.signed_out();
    let page = stranger.get("/stiftelsen/kalender/3");
    page.assert_ok();
    assert!(page.text("article").contains("Del av Lunch & möten"), "{}", page.text("article"));
    let others = page.attributes(".series li a", "href");
    let first = ["/stiftelsen/kalender/2", "/stiftelsen/kalender/4", "/stiftelsen/kalender/5"];
    assert_eq!(others, first);
    let all = page.attribute(".ways a", "href");
    let listed = stranger.get(&all);
    listed.assert_ok();
    assert_eq!(listed.count(".events li"), 5);
    assert!(listed.text(".lede").contains("Lunch & möten"));
    assert_eq!(stranger.get("/stiftelsen/kalender/1").count(".series"), 0);
    let copy = browser.get("/stiftelsen/evenemang/ny?kopia=3");
    assert_eq!(copy.attribute("#series", "value"), "Lunch & möten");
}
