use crate::application::tests::prepared;
use crate::exchange::tests::but;
use crate::follow_up::tests::carried_out;
use crate::testing::Browser;
use domain::access::Role;

#[test]
fn every_role_has_a_start_page() {
    for role in [
        Role::Employee,
        Role::Manager,
        Role::Coordinator,
        Role::Representative,
        Role::Finance,
        Role::Analyst,
        Role::Administrator,
        Role::Reviewer,
    ] {
        Browser::entered(role).get("/liten").assert_ok();
    }
}

#[test]
fn who_handles_no_cases_is_shown_what_can_be_applied_for() {
    let page = Browser::entered(Role::Employee).get("/liten");
    assert_eq!(page.count("a.button[href='/liten/vad-kan-jag-soka']"), 1);
    assert_eq!(Browser::entered(Role::Finance).get("/liten").count("a.button"), 0);
}

#[test]
fn a_start_page_is_never_empty() {
    let page = Browser::entered(Role::Administrator).get("/liten");
    assert_eq!(page.count("main a[href='/liten/medarbetare']"), 1);
    let page = Browser::entered(Role::Employee).get("/liten");
    assert!(page.text("main").contains("Du har inte sökt något än"), "{}", page.text("main"));
}

#[test]
fn the_foundation_sees_its_coming_events_and_how_many_have_signed_up() {
    let mut foundation = Browser::at_foundation();
    foundation.post("/stiftelsen/evenemang/ny", &but("seats", "2"));
    assert_eq!(foundation.get("/stiftelsen").count("#evenemang"), 0, "a draft is not to come");
    foundation.post("/stiftelsen/evenemang/1/publicering", &[]);
    let seats = || foundation.get("/stiftelsen").text("#evenemang tbody tr");
    assert!(seats().contains("0 av 2"), "{}", seats());
    let signed_up = foundation.as_visitor("Nils Ek").post("/stiftelsen/kalender/1/anmalan", &[]);
    signed_up.assert_see("/stiftelsen/kalender/1");
    assert!(seats().contains("1 av 2"), "{}", seats());
    assert_eq!(Browser::entered(Role::Coordinator).get("/liten").count("#evenemang"), 0);
}

#[test]
fn the_foundation_is_told_of_wishes_and_of_who_has_to_be_ticked() {
    let mut foundation = Browser::at_foundation();
    let mut nils = foundation.as_visitor("Nils Ek");
    let said = |path: &str| foundation.get("/stiftelsen").text(&format!("main a[href='{path}']"));
    let wish = |nils: &mut Browser, title| {
        nils.post("/stiftelsen/onskelista/ny", &[("title", title), ("text", "")]);
    };
    wish(&mut nils, "En kurs i Excel");
    assert_eq!(said("/stiftelsen/onskelista/1"), "Svara på önskan ”En kurs i Excel”");
    wish(&mut nils, "En träff om film");
    assert_eq!(said("/stiftelsen/onskelista"), "Svara på 2 önskningar");
    foundation.post("/stiftelsen/evenemang/ny", &but("times", "2026-03-02 13:30–14:00"));
    foundation.post("/stiftelsen/evenemang/1/publicering", &[]);
    nils.post("/stiftelsen/kalender/1/anmalan", &[]).assert_see("/stiftelsen/kalender/1");
    let list = "/stiftelsen/evenemang/1/deltagare";
    let waits = |house: &Browser| {
        let page = house.as_person("Ylva Norén").get("/stiftelsen");
        page.count(&format!("main a[href='{list}']"))
    };
    assert_eq!(waits(&foundation), 0);
    foundation.later(120);
    assert_eq!(waits(&foundation), 1);
    let mut ylva = foundation.as_person("Ylva Norén");
    let came = ylva.get(list).attribute("[name=came]", "value");
    ylva.post("/stiftelsen/evenemang/1/narvaro", &[("came", &came)]).assert_status(303);
    assert_eq!(waits(&foundation), 0);
}

#[test]
fn another_agency_does_not_exist() {
    let browser = Browser::entered(Role::Coordinator);
    browser.get("/finns-inte").assert_status(404);
    browser.get("/stor").assert_status(404);
    browser.get("/favicon.ico").assert_status(404);
}

#[test]
fn asked_and_granted_are_two_figures_and_a_granted_case_goes_on_until_its_measure_is_closed() {
    let going_on = |browser: &Browser| {
        let page = browser.get("/liten");
        page.assert_ok();
        page.text("#pa-gang tbody tr")
    };
    let undecided = going_on(&prepared());
    assert!(undecided.contains("12 500 kr") && undecided.contains('–'), "{undecided}");
    let granted = going_on(&carried_out(Role::Coordinator));
    assert_eq!(granted.matches("500 kr").count(), 2, "{granted}");
    assert!(granted.contains("Slutförd"), "{granted}");
}
