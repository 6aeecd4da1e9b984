//! A question of jäv as the people of a case meet it.

use crate::application::tests::prepared;
use crate::testing::Browser;

const CASE: &str = "/liten/arenden/2026-1";

fn named(browser: &Browser, name: &str) -> String {
    browser.account_of(name)
}

#[test]
fn a_question_is_raised_disputed_and_settled_on_its_pages() {
    let lead = prepared();
    let page = format!("{CASE}/javsfraga");
    let mut erik = lead.as_person("Erik Alm");
    let form = erik.get(&page);
    form.assert_ok();
    assert_eq!(form.count("input[name=about]"), 2, "the two others who speak");
    let sofia = named(&erik, "Sofia Hed");
    for (about, reasons, id) in [
        ("", "De är syskon", "about"),
        ("x", "De är syskon", "about"),
        (&*named(&erik, "Maj Berg"), "De är syskon", "about"),
        (&sofia, " ", "reasons"),
        (&sofia, "Ring 570428-9999", "reasons"),
    ] {
        let again = erik.post(&page, &[("about", about), ("reasons", reasons)]);
        again.assert_unprocessable();
        assert_eq!(again.count(&format!("#{id}-error")), 1, "{about} {reasons}");
    }
    let asked = [("about", &*sofia), ("reasons", "De är syskon")];
    erik.post(&page, &asked).assert_see(CASE);
    erik.post(&page, &asked).assert_unprocessable();
    erik.get(&page).assert_see(CASE);

    let mut sofia = lead.as_person("Sofia Hed");
    assert!(sofia.get("/liten").text(".waits").contains("Svara på en fråga om jäv"));
    let form = sofia.get(&page);
    form.assert_ok();
    assert!(form.text("main").contains("De är syskon"));
    let answer = format!("{CASE}/javssvar");
    for (fields, id) in [
        (vec![("answer", "")], "answer"),
        (vec![("answer", "kanske")], "answer"),
        (vec![("answer", "dispute"), ("why", "")], "why"),
    ] {
        let again = sofia.post(&answer, &fields);
        again.assert_unprocessable();
        assert_eq!(again.count(&format!("#{id}-error")), 1, "{fields:?}");
    }
    let position = [("version", "1"), ("proposal", "1"), ("say", "agree")];
    let held = sofia.post(&format!("{CASE}/beslut"), &position);
    held.assert_unprocessable();
    assert!(held.text(".error-summary").contains("En fråga om jäv gäller er plats"));
    let why = [("answer", "dispute"), ("why", "Vi är inte släkt")];
    sofia.post(&answer, &why).assert_see(CASE);
    sofia.post(&format!("{CASE}/javsprovning"), &[("is_jav", "no")]).assert_unprocessable();

    let judge = format!("{CASE}/javsprovning");
    let form = erik.get(&page);
    form.assert_ok();
    assert!(form.text("main").contains("Vi är inte släkt"));
    erik.post(&judge, &[]).assert_unprocessable();
    erik.post(&judge, &[("is_jav", "yes")]).assert_see(CASE);
    erik.post(&judge, &[("is_jav", "no")]).assert_unprocessable();
    let mut olle = lead.as_person("Olle Dahl");
    olle.post(&judge, &[("is_jav", "yes")]).assert_see(CASE);
    sofia.get(CASE).assert_status(404);
    let case = olle.get(CASE);
    case.assert_ok();
    for said in ["De andra parterna fann att det är jäv", "Deltar inte på grund av jäv: Sofia Hed"]
    {
        assert!(case.text("main").contains(said), "{said}: {}", case.text("main"));
    }
}

#[test]
fn whoever_stands_aside_when_asked_is_led_to_the_list() {
    let lead = prepared();
    let mut asa = lead.as_person("Åsa Lind");
    let about = named(&asa, "Olle Dahl");
    let asked = [("about", &*about), ("reasons", "Grannar")];
    asa.post(&format!("{CASE}/javsfraga"), &asked).assert_see(CASE);
    assert!(asa.get(CASE).text("main").contains("Väntar tills en fråga om jäv är avgjord"));
    let mut olle = lead.as_person("Olle Dahl");
    olle.post(&format!("{CASE}/javssvar"), &[("answer", "aside")]).assert_see("/liten/arenden");
    olle.get(CASE).assert_status(404);
    // The applicant sees that it was done, and nothing of why.
    let nils = lead.as_person("Nils Ek").get(CASE);
    nils.assert_ok();
    assert!(!nils.body().contains("Grannar"));
    for (name, status) in [("Nils Ek", 403), ("Maj Berg", 403), ("Eva Strand", 403)] {
        lead.as_person(name).get(&format!("{CASE}/javsfraga")).assert_status(status);
    }
}

#[test]
fn in_english_too() {
    let lead = prepared();
    let mut asa = lead.as_person("Åsa Lind");
    asa.post("/sprak", &[("language", "en"), ("back", "/liten")]);
    asa.get(&format!("{CASE}/javsfraga")).assert_ok();
    let about = named(&asa, "Olle Dahl");
    let asked = [("about", &*about), ("reasons", "Neighbours")];
    asa.post(&format!("{CASE}/javsfraga"), &asked).assert_see(CASE);
    asa.get(CASE).assert_ok();
    let mut olle = lead.as_person("Olle Dahl");
    olle.post("/sprak", &[("language", "en"), ("back", "/liten")]);
    olle.get(&format!("{CASE}/javsfraga")).assert_ok();
}
