//! An event that is for agencies that have been asked by name.

use super::tests::WEBINAR;
use crate::testing::Browser;

const NEW: &str = "/stiftelsen/evenemang/ny";
const PAGE: &str = "/stiftelsen/kalender/1";
const SIGN_UP: &str = "/stiftelsen/kalender/1/anmalan";

/// The webinar, for these agencies.
fn only_for(invited: &str) -> Vec<(&str, &str)> {
    let rest = WEBINAR.iter().filter(|(name, _)| *name != "audience").copied();
    rest.chain([("audience", "invited"), ("invited", invited)]).collect()
}

fn announced_for(invited: &str) -> Browser {
    let mut organiser = Browser::at_foundation();
    organiser.post(NEW, &only_for(invited)).assert_see(PAGE);
    organiser.post("/stiftelsen/evenemang/1/publicering", &[]).assert_see(PAGE);
    organiser
}

#[test]
fn a_name_that_nobody_has_is_refused_with_its_line() {
    let mut organiser = Browser::at_foundation();
    let answer = organiser.post(NEW, &only_for("Lilla provmyndigheten\nIngenstans"));
    answer.assert_unprocessable();
    assert!(answer.text("#invited-error").contains("Rad 2"), "{}", answer.text("#invited-error"));
    assert!(answer.text("#invited").contains("Ingenstans"), "what was typed is kept");
}

#[test]
fn names_where_it_is_for_everybody_are_refused() {
    let mut organiser = Browser::at_foundation();
    let mut typed = only_for("Lilla provmyndigheten");
    typed.retain(|(name, _)| *name != "audience");
    typed.push(("audience", "everyone"));
    let answer = organiser.post(NEW, &typed);
    answer.assert_unprocessable();
    assert_eq!(answer.attribute(".error-summary a", "href"), "#invited");
}

#[test]
fn who_is_asked_is_told_and_signs_up() {
    let organiser = announced_for("LILLA provmyndigheten");
    let shown = organiser.get(PAGE).text("dl");
    assert!(shown.contains("Inbjudna myndigheterLilla provmyndigheten"), "{shown}");
    assert!(!organiser.signed_out().get(PAGE).text("dl").contains("Lilla provmyndigheten"));
    let waits = |name: &str| organiser.as_visitor(name).get("/liten").text("main");
    assert!(waits("Åsa Lind").contains("Anmäl er till ”Omställning för verksamhetsutveckling?”"));
    assert!(!waits("Nils Ek").contains("Anmäl er till"), "it is the coordinator's to see to");
    let held = [
        ("name", "Kim Ek"),
        ("email", "kim@exempel.se"),
        ("agency", "annan"),
        ("other_agency", "Lilla provmyndigheten"),
    ];
    organiser.signed_out().post(SIGN_UP, &held).assert_see(PAGE);
    assert!(waits("Åsa Lind").contains("Anmäl er till"), "nobody has confirmed");
    organiser.as_visitor("Nils Ek").post(SIGN_UP, &[]).assert_see(PAGE);
    assert!(!waits("Åsa Lind").contains("Anmäl er till"), "somebody comes");
}

#[test]
fn who_is_not_asked_is_told_so_instead_of_a_form() {
    let organiser = announced_for("Stora provmyndigheten");
    let mut nils = organiser.as_visitor("Nils Ek");
    assert_eq!(nils.get(PAGE).count(&format!("a[href='{SIGN_UP}']")), 0);
    assert!(nils.get(SIGN_UP).text("main").contains("din är inte med bland dem"));
    nils.post(SIGN_UP, &[]).assert_unprocessable();
    let mut guest = organiser.signed_out();
    guest.get(SIGN_UP).assert_ok();
    let typed = [
        ("name", "Kim Ek"),
        ("email", "kim@exempel.se"),
        ("agency", "annan"),
        ("other_agency", "Kustverket"),
    ];
    let answer = guest.post(SIGN_UP, &typed);
    answer.assert_unprocessable();
    assert_eq!(answer.attribute(".error-summary a", "href"), "#agency");
}
