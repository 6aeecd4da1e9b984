//! The organiser's view, over meetings that were held.

use crate::exchange::tests::{announced, but, held};
use crate::testing::Browser;

const PAGE: &str = "/stiftelsen/laget";

#[test]
fn meetings_agencies_and_wishes_are_told_and_taken_out_as_shown() {
    let house = held();
    let wish = [("title", "Studiebesök"), ("text", "")];
    house.as_visitor("Nils Ek").post("/stiftelsen/onskelista/ny", &wish).assert_status(303);
    let ylva = house.as_person("Ylva Norén");
    assert_eq!(ylva.get("/stiftelsen").count("nav.rooms a[href='/stiftelsen/laget']"), 1);
    let page = ylva.get(PAGE);
    page.assert_ok();
    assert_eq!(page.text("h1"), "En av 2 myndigheter har varit med på en träff");
    assert!(page.text("#traffar tbody").contains("2026alla115"), "{}", page.text("#traffar tbody"));
    assert!(page.text("#anmalningar").contains("Lilla provmyndigheten"));
    assert!(page.text("#onskningar tbody").contains("Studiebesök"));
    assert!(page.text("#onskningar tbody").contains('–'), "one supporter is not counted aloud");
    assert!(page.text("#aldrig").contains("Stora provmyndigheten"));
    for (table, rows) in [("traffar", 1), ("anmalningar", 3), ("onskningar", 1), ("aldrig", 1)] {
        assert_eq!(page.count(&format!("#{table} tbody tr")), rows, "{table}");
        let file = ylva.get(&format!("{PAGE}/fil/{table}/csv"));
        file.assert_status(200);
        assert_eq!(file.body().lines().count(), rows + 1, "{table}: {}", file.body());
        assert!(!file.body().contains("Nils Ek"));
        ylva.get(&format!("{PAGE}/fil/{table}/xlsx")).assert_status(200);
    }
    ylva.get(&format!("{PAGE}/fil/annat/csv")).assert_status(404);
}

#[test]
fn it_is_the_organisers_alone() {
    let house = Browser::at_foundation();
    house.get(PAGE).assert_ok();
    house.signed_out().get(PAGE).assert_see_prefix("/logga-in");
    house.as_visitor("Nils Ek").get(PAGE).assert_status(404);
    house.as_person("Ture Falk").get(PAGE).assert_status(403);
}

#[test]
fn only_seats_are_counted_and_none_of_what_was_called_off() {
    let mut ylva = announced();
    ylva.post("/stiftelsen/evenemang/ny", &but("seats", "1")).assert_status(303);
    ylva.post("/stiftelsen/evenemang/2/publicering", &[]).assert_status(303);
    ylva.as_visitor("Nils Ek").post("/stiftelsen/kalender/1/anmalan", &[]).assert_status(303);
    assert_eq!(ylva.get(PAGE).count("#anmalningar tbody tr"), 3);
    ylva.post("/stiftelsen/evenemang/1/installning", &[("because", "sjuk")]).assert_status(303);
    assert_eq!(ylva.get(PAGE).count("#anmalningar tbody tr"), 0);
}
