//! A needs survey from draft to result, as the organiser and the agencies meet it.

use crate::testing::Browser;

const OPEN: [(&str, &str); 4] = [
    ("question", "Vad vill ni ha av oss?"),
    ("text", ""),
    ("options", "Kurs\nStudiebesök\nFilm"),
    ("last_day", "2026-03-20"),
];

fn opened() -> Browser {
    let mut ylva = Browser::at_foundation();
    ylva.get("/stiftelsen/behov/ny").assert_ok();
    ylva.post("/stiftelsen/behov/ny", &OPEN).assert_see("/stiftelsen/behov/1");
    ylva.get("/stiftelsen/behov/1").assert_ok();
    ylva.post("/stiftelsen/behov/1/oppning", &[]).assert_see("/stiftelsen/behov/1");
    ylva
}

fn but(field: &str, value: &'static str) -> Vec<(&'static str, &'static str)> {
    OPEN.iter().map(|(name, typed)| (*name, if *name == field { value } else { typed })).collect()
}

#[test]
fn a_draft_is_the_organisers_and_what_is_opened_stays() {
    let mut ylva = Browser::at_foundation();
    for (field, value) in [
        ("question", ""),
        ("options", "Kurs"),
        ("options", "Kurs\nkurs"),
        ("options", ""),
        ("last_day", "snart"),
    ] {
        let page = ylva.post("/stiftelsen/behov/ny", &but(field, value));
        page.assert_unprocessable();
        assert_eq!(page.attribute(".error-summary a", "href"), format!("#{field}"));
    }
    ylva.post("/stiftelsen/behov/ny", &but("last_day", "2026-03-01"))
        .assert_see("/stiftelsen/behov/1");
    let stranger = ylva.signed_out();
    stranger.get("/stiftelsen/behov/1").assert_status(404);
    assert_eq!(stranger.get("/stiftelsen/behov").count(".wishes li"), 0);
    let refused = ylva.post("/stiftelsen/behov/1/oppning", &[]);
    refused.assert_unprocessable();
    let way = refused.attribute(".error-summary a", "href");
    assert_eq!(way, "/stiftelsen/behov/1/andring#last_day");
    ylva.get("/stiftelsen/behov/1/andring").assert_ok();
    ylva.post("/stiftelsen/behov/1/andring", &OPEN).assert_see("/stiftelsen/behov/1");
    ylva.post("/stiftelsen/behov/1/oppning", &[]).assert_see("/stiftelsen/behov/1");
    ylva.post("/stiftelsen/behov/1/oppning", &[]).assert_status(422);
    ylva.get("/stiftelsen/behov/1/andring").assert_status(404);
    ylva.post("/stiftelsen/behov/1/andring", &OPEN).assert_status(422);
    let list = stranger.get("/stiftelsen/behov");
    list.assert_ok();
    assert_eq!(list.text("h1"), "En behovsenkät är öppen");
    stranger.get("/stiftelsen/behov/1").assert_ok();
}

#[test]
fn the_coordinator_is_told_and_an_agency_answers_once_with_the_latest() {
    let house = opened();
    const SAY: &str = "/stiftelsen/behov/1/svar";
    assert_eq!(house.as_visitor("Åsa Lind").get("/liten").count(&format!("a[href='{SAY}']")), 1);
    assert_eq!(
        house.as_visitor("Sofia Hed").get("/liten").count(&format!("a[href='{SAY}']")),
        0,
        "she may, and need not"
    );
    house.signed_out().get(SAY).assert_see_prefix("/logga-in");
    let nils = house.as_visitor("Nils Ek").get(SAY);
    nils.assert_see("/stiftelsen/behov/1");
    house.as_person("Ylva Norén").get(SAY).assert_see("/stiftelsen/behov/1");
    house.as_visitor("Nils Ek").post(SAY, &[("option_1", "1")]).assert_see("/stiftelsen/behov/1");
    let mut lead = house.as_visitor("Åsa Lind");
    let form = lead.get(SAY);
    form.assert_ok();
    assert_eq!(form.count("select"), 3);
    let twice = [("option_1", "1"), ("option_2", "1"), ("option_3", "")];
    let page = lead.post(SAY, &twice);
    page.assert_unprocessable();
    assert_eq!(page.attribute(".error-summary a", "href"), "#option_2");
    lead.post(SAY, &[]).assert_unprocessable();
    lead.post(SAY, &[("option_1", "9")]).assert_unprocessable();
    lead.post(SAY, &[("option_1", "2"), ("option_2", "1")]).assert_see("/stiftelsen/behov/1");
    assert_eq!(lead.get("/liten").count(&format!("a[href='{SAY}']")), 0);
    let again = house.as_visitor("Sofia Hed").get(SAY);
    assert_eq!(again.attribute("#option_1 option[selected]", "value"), "2", "it is the agency's");
    house.as_visitor("Sofia Hed").post(SAY, &[("option_3", "1")]).assert_see("/stiftelsen/behov/1");
    let open = house.signed_out().get("/stiftelsen/behov/1");
    open.assert_ok();
    assert!(!open.text("main").contains("svarat"), "nothing before it has closed");
    let ylva = house.as_person("Ylva Norén").get("/stiftelsen/behov/1");
    assert!(ylva.text("main").contains("1 av 2 myndigheter har svarat"), "{}", ylva.text("main"));
    house.later(20 * 24 * 60);
    let closed = house.signed_out().get("/stiftelsen/behov/1");
    closed.assert_ok();
    assert!(closed.text("main").contains("Färre än fem myndigheter svarade"));
    assert_eq!(closed.count("figure"), 0);
    house.signed_out().get("/stiftelsen/behov/1/fil/csv").assert_status(404);
    house.as_visitor("Åsa Lind").post(SAY, &[("option_1", "1")]).assert_see("/stiftelsen/behov/1");
    assert_eq!(house.as_visitor("Åsa Lind").get("/liten").count(&format!("a[href='{SAY}']")), 0);
}

#[test]
fn double_sending_writes_one_survey() {
    let mut ylva = Browser::at_foundation();
    let key = ylva.get("/stiftelsen/behov/ny").attribute("[name=form_key]", "value");
    let typed: Vec<_> = OPEN.into_iter().chain([("form_key", &*key)]).collect();
    for _ in 0..2 {
        ylva.post("/stiftelsen/behov/ny", &typed).assert_see("/stiftelsen/behov/1");
    }
    assert_eq!(ylva.get("/stiftelsen/behov").count(".wishes li"), 1);
}
