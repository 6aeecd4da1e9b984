//! What participants wrote and how they reacted, as the organiser and everybody else meet it.

use crate::exchange::tests::{LITEN, SAY, held};
use crate::testing::Browser;

const TEXTS: &str = "/stiftelsen/evenemang/1/omdomen";

/// Everybody of the event that has been held says the same of it, and the answers are counted.
fn counted(takes: &str, better: &str) -> Browser {
    let organiser = held();
    for name in &LITEN[..5] {
        let said = [("ideas", "yes"), ("takes", takes), ("better", better)];
        organiser.as_visitor(name).post(SAY, &said).assert_status(303);
    }
    assert_eq!(
        organiser.as_person("Ylva Norén").get(TEXTS).status(),
        404,
        "not before the time is over"
    );
    organiser.later(15 * 24 * 60);
    organiser
}

fn with_theme(ylva: &mut Browser, name: &str) {
    ylva.post("/stiftelsen/teman", &[("name", name)]).assert_see("/stiftelsen/teman");
}

#[test]
fn texts_have_several_themes_and_what_five_wrote_of_is_told_without_a_text() {
    let house = counted("Börja med problemet", "Mer tid i grupperna");
    let mut ylva = house.as_person("Ylva Norén");
    let first = ylva.get(TEXTS);
    first.assert_ok();
    assert_eq!(first.text("h1"), "2 texter från deltagarna", "the same words are one text");
    assert!(first.text("main").contains("Lägg till ett tema först"));
    ylva.post("/stiftelsen/teman", &[("name", "")]).assert_unprocessable();
    with_theme(&mut ylva, "Arbetssätt");
    with_theme(&mut ylva, "Tid");
    ylva.post("/stiftelsen/teman", &[("name", "tid")]).assert_unprocessable();
    let page = ylva.get(TEXTS);
    page.assert_ok();
    let (names, themes) =
        (page.attributes("fieldset input", "name"), page.attributes("fieldset input", "value"));
    assert_eq!(names.len(), 4, "two texts, two themes");
    let chosen = [(&*names[0], &*themes[0]), (&*names[0], &*themes[1]), (&*names[2], &*themes[1])];
    ylva.post("/stiftelsen/evenemang/1/sortering", &chosen).assert_see(TEXTS);
    let sorted = ylva.get(TEXTS);
    sorted.assert_ok();
    assert_eq!(sorted.count("fieldset input[checked]"), 3);
    assert!(
        sorted.text("#teman").contains("Tid5"),
        "who wrote of it twice is one: {}",
        sorted.text("#teman")
    );
    for page in [
        house.signed_out().get("/stiftelsen/kalender/1"),
        house.as_visitor("Nils Ek").get("/stiftelsen/kalender/1"),
    ] {
        page.assert_ok();
        assert!(page.text("main").contains("Tid (5)"), "{}", page.text("main"));
        assert!(!page.body().contains("Mer tid i grupperna"));
    }
    let unknown = [(&*names[0], crate::walk::world::NOBODY)];
    ylva.post("/stiftelsen/evenemang/1/sortering", &unknown).assert_status(404);
    ylva.post("/stiftelsen/evenemang/1/sortering", &[("text-ab", &*themes[0])]).assert_status(404);
    house.as_visitor("Nils Ek").get(TEXTS).assert_status(404);
    let list = ylva.get("/stiftelsen/teman");
    list.assert_ok();
    let remove = list.attribute("main .wishes li:first-child form", "action");
    ylva.post(&remove, &[]).assert_see("/stiftelsen/teman");
    assert_eq!(ylva.get(TEXTS).count("fieldset input[checked]"), 2, "Tid is left");
}

#[test]
fn a_theme_of_few_is_told_to_nobody_else() {
    let organiser = held();
    for (at, name) in LITEN[..5].iter().enumerate() {
        let takes = if at == 0 { "Bara min idé" } else { "" };
        organiser
            .as_visitor(name)
            .post(SAY, &[("ideas", "yes"), ("takes", takes)])
            .assert_status(303);
    }
    organiser.later(15 * 24 * 60);
    let mut ylva = organiser.as_person("Ylva Norén");
    with_theme(&mut ylva, "Hemligt tema");
    let page = ylva.get(TEXTS);
    let (name, theme) =
        (page.attribute("fieldset input", "name"), page.attribute("fieldset input", "value"));
    ylva.post("/stiftelsen/evenemang/1/sortering", &[(&*name, &*theme)]).assert_see(TEXTS);
    assert!(!organiser.signed_out().get("/stiftelsen/kalender/1").body().contains("Hemligt tema"));
}

#[test]
fn the_trend_says_what_cannot_be_said_and_never_as_nothing() {
    let house = counted("", "");
    let stranger = house.signed_out();
    let page = stranger.get("/stiftelsen/reaktioner");
    page.assert_ok();
    assert_eq!(page.text("h1"), "På ett av 1 evenemang fick minst nio av tio nya idéer");
    assert!(page.text("main").contains("Den säger inte vad som ändrades"));
    assert!(
        page.text("#reaktioner-table").contains("alla eller nästan alla"),
        "{}",
        page.text("#reaktioner-table")
    );
    assert_eq!(
        page.count("#reaktioner svg circle"),
        0,
        "no dot where the share is not said exactly"
    );
    let file = stranger.get("/stiftelsen/reaktioner/fil/csv?slag=&grupp=");
    file.assert_status(200);
    assert!(file.body().contains("alla eller nästan alla"));
    let none = stranger.get("/stiftelsen/reaktioner?slag=course");
    none.assert_ok();
    assert_eq!(none.text("h1"), "Ingen siffra kan visas än");
    stranger.get("/stiftelsen/reaktioner/fil/exe").assert_status(404);
}

#[test]
fn too_few_answers_are_a_row_without_a_figure() {
    let organiser = held();
    for name in &LITEN[..4] {
        organiser.as_visitor(name).post(SAY, &[("ideas", "no")]).assert_status(303);
    }
    let waiting = organiser.signed_out().get("/stiftelsen/reaktioner");
    assert!(waiting.text("main").contains("Ett evenemang väntar på svar"));
    organiser.later(15 * 24 * 60);
    let page = organiser.signed_out().get("/stiftelsen/reaktioner");
    page.assert_ok();
    let table = page.text("#reaktioner-table tbody");
    assert!(table.contains("färre än fem har svarat") && !table.contains("0 %"), "{table}");
    assert!(table.contains('–') && !table.contains('4'), "not even how many: {table}");
}
