//! A letter from draft to sent, and who does not want it.

use testkit::smtp::Smtp;

use crate::testing::Browser;

const LETTER: [(&str, &str); 4] = [
    ("subject", "Vårens träffar"),
    ("text", "Nu är det **dags**.\n\n- [Anmäl dig](https://exempel.se/a)"),
    ("receivers", "coordinators"),
    ("event", ""),
];

fn but(field: &str, value: &'static str) -> Vec<(&'static str, &'static str)> {
    LETTER.iter().map(|(n, typed)| (*n, if *n == field { value } else { typed })).collect()
}

#[test]
fn a_letter_is_looked_at_before_it_is_sent_and_sent_once() {
    let mut ylva = Browser::at_foundation();
    assert_eq!(ylva.get("/stiftelsen").count("nav.rooms a[href='/stiftelsen/nyhetsbrev']"), 1);
    ylva.get("/stiftelsen/nyhetsbrev/ny").assert_ok();
    for (field, value) in [("subject", ""), ("text", ""), ("receivers", "alla")] {
        let page = ylva.post("/stiftelsen/nyhetsbrev/ny", &but(field, value));
        page.assert_unprocessable();
        assert_eq!(page.attribute(".error-summary a", "href"), format!("#{field}"));
    }
    let came = ylva.post("/stiftelsen/nyhetsbrev/ny", &but("receivers", "came"));
    came.assert_unprocessable();
    assert_eq!(came.attribute(".error-summary a", "href"), "#event");
    ylva.post("/stiftelsen/nyhetsbrev/ny", &LETTER).assert_see("/stiftelsen/nyhetsbrev/1");
    let page = ylva.get("/stiftelsen/nyhetsbrev/1");
    page.assert_ok();
    let text = page.text("main");
    assert!(
        text.contains("går till färre än fem")
            && text.contains("- Anmäl dig (https://exempel.se/a)"),
        "{text}"
    );
    assert!(!text.contains("**") && !page.body().contains("@liten"), "no address is shown");
    ylva.get("/stiftelsen/nyhetsbrev/1/andring").assert_ok();
    ylva.post("/stiftelsen/nyhetsbrev/1/andring", &LETTER).assert_see("/stiftelsen/nyhetsbrev/1");
    let server = Smtp::start();
    ylva.letters_leave(Some(&server));
    let before = server.letters().len();
    ylva.post("/stiftelsen/nyhetsbrev/1/sandning", &[]).assert_see("/stiftelsen/nyhetsbrev/1");
    ylva.post("/stiftelsen/nyhetsbrev/1/sandning", &[]).assert_status(422);
    ylva.post("/stiftelsen/nyhetsbrev/1/andring", &LETTER).assert_status(422);
    ylva.get("/stiftelsen/nyhetsbrev/1/andring").assert_status(404);
    for _ in 0..3 {
        ylva.letters_leave(Some(&server));
    }
    assert_eq!(server.letters().len(), before + 2, "the coordinators of two agencies");
    let list = ylva.get("/stiftelsen/nyhetsbrev");
    list.assert_ok();
    assert_eq!(list.text("h1"), "Ett brev har skickats");
    ylva.signed_out().get("/stiftelsen/nyhetsbrev/1").assert_see_prefix("/logga-in");
    ylva.as_visitor("Nils Ek").get("/stiftelsen/nyhetsbrev/1").assert_status(404);
}

#[test]
fn what_one_has_chosen_is_kept_and_asked_for() {
    let house = Browser::at_foundation();
    let mut asa = house.as_visitor("Åsa Lind");
    let page = asa.get("/konto");
    page.assert_ok();
    assert_eq!(page.attribute("[name=news][checked]", "value"), "usual");
    let chosen = |news| [("letters", "daily"), ("language", "sv"), ("news", news)];
    asa.post("/konto/utskick", &chosen("no")).assert_see("/konto");
    assert_eq!(asa.get("/konto").attribute("[name=news][checked]", "value"), "no");
    asa.post("/konto/utskick", &chosen("x")).assert_unprocessable();
    let mut ylva = house.as_person("Ylva Norén");
    ylva.post("/stiftelsen/nyhetsbrev/ny", &but("receivers", "news")).assert_status(303);
    let nobody = ylva.get("/stiftelsen/nyhetsbrev/1");
    assert!(nobody.text("main").contains("går till 0"), "{}", nobody.text("main"));
    let refused = ylva.post("/stiftelsen/nyhetsbrev/1/sandning", &[]);
    refused.assert_unprocessable();
    let way = refused.attribute(".error-summary a", "href");
    assert_eq!(way, "/stiftelsen/nyhetsbrev/1/andring#receivers");
}
