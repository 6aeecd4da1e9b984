//! The organiser's own questions, and those to the ones who speak.

use super::tests::{announced, but};

const SIGN_UP: &str = "/stiftelsen/kalender/1/anmalan";
const EDIT: &str = "/stiftelsen/evenemang/1";

#[test]
fn the_organisers_own_questions_are_asked_and_then_fixed() {
    let mut browser = announced();
    let bad = browser.post(EDIT, &but("questions", "Kost? (allt / allt)"));
    bad.assert_unprocessable();
    assert_eq!(bad.attribute(".error-summary a", "href"), "#questions");
    assert_eq!(bad.text("#questions").trim(), "Kost? (allt / allt)");
    let asked = "Kost? (allt / veganskt) *\nVad vill du veta?";
    browser.post(EDIT, &but("questions", asked)).assert_status(303);
    let kept = browser.get(EDIT).text("#questions");
    assert_eq!(kept.trim(), asked.replace('\n', " "));
    let mut nils = browser.as_visitor("Nils Ek");
    let form = nils.get(SIGN_UP);
    form.assert_ok();
    assert_eq!(form.text("label[for=svar1]"), "Kost?");
    let page = nils.post(SIGN_UP, &[("svar1", ""), ("svar2", "Allt")]);
    page.assert_unprocessable();
    assert_eq!(page.attribute(".error-summary a", "href"), "#svar1");
    assert_eq!(page.attribute("#svar2", "value"), "Allt");
    nils.post(SIGN_UP, &[("svar1", "veganskt"), ("svar2", "")]).assert_status(303);
    let people = browser.get("/stiftelsen/evenemang/1/deltagare");
    people.assert_ok();
    assert!(people.text("#deltagare thead").contains("Vad vill du veta?"));
    assert!(people.text("#deltagare tbody").contains("veganskt"));
    let file = browser.get("/stiftelsen/evenemang/1/deltagare/fil/csv").body();
    assert!(file.contains("Kost?") && file.contains("veganskt"), "{file}");
    let late = browser.post(EDIT, &but("questions", "En annan?"));
    late.assert_unprocessable();
    assert_eq!(late.attribute(".error-summary a", "href"), "#questions");
}

#[test]
fn whoever_has_a_seat_asks_and_the_organiser_marks_what_is_answered() {
    let browser = announced();
    let mut nils = browser.as_visitor("Nils Ek");
    const ASK: &str = "/stiftelsen/kalender/1/fraga";
    nils.get(ASK).assert_status(404);
    nils.post(ASK, &[("question", "Hur?")]).assert_status(404);
    nils.post(SIGN_UP, &[("question", "Först?"), ("needs", "")]).assert_status(303);
    assert_eq!(nils.get("/stiftelsen/kalender/1").count(&format!("a[href='{ASK}']")), 1);
    nils.get(ASK).assert_ok();
    nils.post(ASK, &[("question", "")]).assert_unprocessable();
    browser.later(1);
    nils.post(ASK, &[("question", "Sedan?")]).assert_status(303);
    const LIST: &str = "/stiftelsen/evenemang/1/fragor";
    nils.get(LIST).assert_status(404);
    let list = browser.get(LIST);
    list.assert_ok();
    assert_eq!(list.text("h1"), "2 frågor väntar på svar");
    assert_eq!(list.text("main li:first-child .prose"), "Sedan?");
    assert!(list.text("main li:first-child").contains("Nils Ek"));
    let mark = list.attribute("main li:first-child form", "action");
    let mut organiser = browser.clone();
    organiser.post(&mark, &[]).assert_see(LIST);
    organiser.post(&mark, &[]).assert_status(404);
    let list = browser.get(LIST);
    assert_eq!(list.text("h1"), "En fråga väntar på svar");
    assert_eq!(list.text("main li:first-child .prose"), "Först?");
    // When it is over nobody asks any more.
    browser.later(260 * 24 * 60);
    let mut later = browser.as_visitor("Nils Ek");
    later.get(ASK).assert_status(404);
    later.post(ASK, &[("question", "Sent?")]).assert_status(404);
}
