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
    let mut only = but("times", "2026-05-10 09:00–10:00\n2026-05-12 13:00–15:00");
    only.extend([("series", "Ensam")]);
    browser.post("/stiftelsen/evenemang/ny", &only).assert_see("/stiftelsen/kalender/7");
    browser.post("/stiftelsen/evenemang/7/publicering", &[]).assert_status(303);
    let alone = stranger.get("/stiftelsen/kalender/7").text("article");
    assert!(!alone.contains("Del av"), "{alone}");
    let listed = stranger.get("/stiftelsen/kalender?serie=Ensam").text(".events");
    assert!(listed.contains("09.00–10.00, och tisdag 12 maj 2026, 13.00–15.00"), "{listed}");
    let copy = browser.get("/stiftelsen/evenemang/ny?kopia=3");
    assert_eq!(copy.attribute("#series", "value"), "Lunch & möten");
}

#[test]
fn where_nothing_fits_the_choices_the_way_to_everything_is_shown() {
    let mut browser = announced();
    let stranger = browser.signed_out();
    let page = stranger.get("/stiftelsen/kalender?slag=lecture");
    page.assert_ok();
    assert_eq!(page.text("h1"), "Inget av det du valde är planerat just nu");
    assert_eq!(page.attribute("main > p > a", "href"), "/stiftelsen/kalender");
    let page = stranger.get("/stiftelsen/kalender?slag=lecture&vilka=tidigare");
    page.assert_ok();
    assert_eq!(page.text("h1"), "Inget av det du valde hölls 2026");
    assert_eq!(stranger.get("/stiftelsen/kalender").count("main > p > a"), 0);
    // What was called off stands there, and is not counted.
    browser.post("/stiftelsen/evenemang/1/installning", &[("because", "sjuk")]).assert_status(303);
    let page = stranger.get("/stiftelsen/kalender");
    assert_eq!(page.text("h1"), "Inget är planerat just nu");
    assert_eq!(page.count(".events li"), 1);
}

#[test]
fn a_month_keeps_the_choices_and_says_when_and_whether_there_are_seats() {
    let mut browser = announced();
    let mut typed = but("times", "2026-03-02 16:00–17:00\n2026-04-07 09:00–10:00");
    typed.extend([("series", "Lunch & möten")]);
    typed.iter_mut().filter(|(name, _)| *name == "seats").for_each(|field| field.1 = "1");
    browser.post("/stiftelsen/evenemang/ny", &typed).assert_status(303);
    browser.post("/stiftelsen/evenemang/2/publicering", &[]).assert_status(303);
    browser.as_visitor("Nils Ek").post("/stiftelsen/kalender/2/anmalan", &[]).assert_status(303);
    let stranger = browser.signed_out();
    let page = stranger.get("/stiftelsen/kalender/manad");
    page.assert_ok();
    assert_eq!(page.text("h1"), "Mars 2026");
    assert_eq!(
        page.text("td[aria-current=date] a"),
        "16.00 Omställning för verksamhetsutveckling?"
    );
    assert_eq!(page.text("td[aria-current=date] .tag"), "fullt");
    assert_eq!(page.count("td[aria-current]"), 1);
    let next = page.attribute("nav.pages li:last-child a", "href");
    let page = stranger.get(&next);
    assert_eq!((page.text("h1"), page.count("td a")), ("April 2026".to_owned(), 1));
    assert_eq!(page.count("td[aria-current]"), 0);
    // From where it begins in the list, to the month of the first that is left.
    let list = stranger.get("/stiftelsen/kalender?slag=webinar&serie=Lunch%20%26%20m%C3%B6ten");
    let months = list.attribute(".ways a[href*=manad]", "href");
    let page = stranger.get(&months);
    page.assert_ok();
    assert_eq!(page.count("td a"), 1);
    let before = page.attribute("nav.pages li:first-child a", "href");
    let chosen = "slag=webinar&serie=Lunch%20%26%20m%C3%B6ten";
    assert_eq!(before, format!("/stiftelsen/kalender/manad?{chosen}&manad=2026-02"));
    assert_eq!(page.attribute("[name=manad]", "value"), "2026-03");
    assert_eq!(
        stranger.get("/stiftelsen/kalender/manad?manad=2026-03&slag=course").count("td a"),
        0
    );
    browser.post("/stiftelsen/evenemang/2/installning", &[("because", "sjuk")]).assert_status(303);
    assert_eq!(stranger.get("/stiftelsen/kalender/manad").text("h1"), "November 2026");
    let page = stranger.get("/stiftelsen/kalender/manad?manad=2026-03");
    assert_eq!(page.text("td .tag"), "inställt");
}

#[test]
fn a_calendar_is_followed_and_not_kept_once() {
    let browser = announced().signed_out();
    let page = browser.get("/stiftelsen/kalender");
    let feed = |kind: &str| format!("{}/stiftelsen/kalender/fil/{kind}", crate::testing::URL);
    let subscribe = "webcal://localhost/stiftelsen/kalender/fil/ics";
    assert_eq!(page.attribute("main .ways a[href^=webcal]", "href"), subscribe);
    assert_eq!(page.text("main code"), feed("ics"));
    let others = page.attributes("head link[rel=alternate]", "href");
    assert_eq!(others, [feed("ics"), feed("atom")]);
    for kind in ["ics", "atom"] {
        let file = browser.get(&format!("/stiftelsen/kalender/fil/{kind}"));
        file.assert_status(200);
        assert_eq!(file.header("content-disposition"), "");
        assert!(file.header("content-security-policy").contains("sandbox"), "{kind}");
    }
    let one = browser.get("/stiftelsen/kalender/1/kalenderfil");
    assert!(one.header("content-disposition").starts_with("attachment"), "one is kept");
}

#[test]
fn whoever_has_signed_up_sees_it_at_the_start_and_in_the_calendar() {
    let mut browser = announced();
    browser.post("/stiftelsen/evenemang/ny", &but("seats", "1")).assert_status(303);
    browser.post("/stiftelsen/evenemang/2/publicering", &[]).assert_status(303);
    let mut nils = browser.as_visitor("Nils Ek");
    assert_eq!(nils.get("/liten").count("[id^=anmalningar]"), 0);
    assert_eq!(nils.get("/stiftelsen/kalender").count(".events .tag"), 0);
    browser.as_visitor("Sofia Hed").post("/stiftelsen/kalender/2/anmalan", &[]).assert_status(303);
    nils.post("/stiftelsen/kalender/1/anmalan", &[]).assert_status(303);
    nils.post("/stiftelsen/kalender/2/anmalan", &[]).assert_status(303);
    let start = nils.get("/liten");
    start.assert_ok();
    assert_eq!(start.text("#anmalningar-1-status"), "du har en plats");
    assert_eq!(start.text("#anmalningar-1-hint"), "onsdag 11 november 2026");
    assert_eq!(start.text("#anmalningar-2-status"), "plats 1 i kön");
    let listed = nils.get("/stiftelsen/kalender");
    listed.assert_ok();
    assert_eq!(listed.text(".events li:first-child .tag"), "du har en plats");
    assert_eq!(listed.text(".events li:last-child .tag:last-child"), "plats 1 i kön");
    let stranger = browser.signed_out().get("/stiftelsen/kalender");
    assert_eq!(stranger.text(".events .tag"), "fullt");
    nils.post("/stiftelsen/kalender/1/avanmalan", &[]).assert_status(303);
    browser.as_visitor("Sofia Hed").post("/stiftelsen/kalender/2/avanmalan", &[]);
    assert_eq!(nils.get("/liten").text("[id^=anmalningar][id$=status]"), "tacka ja eller nej");
    browser.post("/stiftelsen/evenemang/2/installning", &[("because", "sjuk")]).assert_status(303);
    assert_eq!(nils.get("/liten").count("[id^=anmalningar]"), 0, "called off");
}
