//! Positions and what follows of them, as the parties and the applicant meet them.

use crate::follow_up::tests::{agreed, applied};
use crate::testing::{Answer, Browser};

const CASE: &str = "/liten/arenden/2026-1";

/// An agreement with one kind of measure, decided on this road, and what it says of disagreement.
fn house(route: &str, fallback: &str) -> Browser {
    let mut lead = agreed();
    let kind = [("name", "Kurs"), ("form", "individual"), ("route", route), ("ceiling", "")];
    lead.post("/liten/avtal/1/atgardsslag", &kind).assert_see("/liten/avtal/1/atgardsslag");
    let term = [("from", "2025-01-01"), ("to", "2027-12-31")];
    let outline = [&term[..], &[("title", "Avtal"), ("fallback", fallback)]].concat();
    lead.post("/liten/avtal/1/ramar", &outline).assert_see("/liten/avtal/1");
    lead
}

fn says(house: &Browser, name: &str, say: &str, reasons: &str) -> Answer {
    let fields = [("version", "1"), ("proposal", "1"), ("say", say), ("reasons", reasons)];
    house.as_person(name).post(&format!("{CASE}/beslut"), &fields)
}

fn read(house: &Browser, name: &str, path: &str) -> String {
    let page = house.as_person(name).get(path);
    page.assert_ok();
    page.text("main")
}

fn assert_says(text: &str, all: &[&str]) {
    for said in all {
        assert!(text.contains(said), "{said}: {text}");
    }
}

#[test]
fn the_employer_decides_alone_after_the_others_views() {
    for (route, rule) in
        [("employer", "Arbetsgivaren beslutar ensam"), ("unit", "Enheten beslutar inom sin ram")]
    {
        let house = house(route, "back");
        applied(&house, 300);
        for name in ["Erik Alm", "Sofia Hed"] {
            let form = read(&house, name, &format!("{CASE}/beslut"));
            assert_says(&form, &[rule, "Visa intyget"]);
            assert!(!form.contains("När den sista parten"), "{form}");
        }
        says(&house, "Sofia Hed", "disagree", "Bevilja allt").assert_see(CASE);
        says(&house, "Erik Alm", "agree", "").assert_see(CASE);
        let sara = read(&house, "Sara Ask", CASE);
        let said = ["Delvis beviljat", "300 kr", "Skäl", "Visa intyget", "Avvikande mening"];
        assert_says(&sara, &said);
        assert_says(&sara, &["Saco-S: Bevilja allt", "Beslutare", "Erik Alm"]);
        // OFR was not called and gave no view: it was not there.
        assert!(!sara.contains("Olle Dahl"), "{sara}");
    }
}

#[test]
fn a_refusal_by_the_fallback_gives_the_reasons_of_who_disagreed() {
    let house = house("joint", "not_granted");
    applied(&house, 500);
    let form = read(&house, "Olle Dahl", &format!("{CASE}/beslut"));
    assert_says(&form, &["När den sista parten har svarat", "beviljas inte medlen"]);
    says(&house, "Erik Alm", "disagree", "Kursen finns hos oss").assert_see(CASE);
    let before = read(&house, "Sara Ask", CASE);
    assert!(!before.contains("Kursen finns hos oss"), "not before it is decided");
    for name in ["Sofia Hed", "Olle Dahl"] {
        says(&house, name, "agree", "").assert_see(CASE);
    }
    let sara = read(&house, "Sara Ask", CASE);
    assert_says(&sara, &["Avslag", "Arbetsgivaren: Kursen finns hos oss", "enligt avtalet"]);
    assert!(!sara.contains("Avvikande mening"), "{sara}");
}

#[test]
fn what_is_refused_as_proposed_gives_the_proposals_reasons() {
    let house = house("joint", "back");
    applied(&house, 0);
    for name in ["Erik Alm", "Sofia Hed", "Olle Dahl"] {
        says(&house, name, "agree", "").assert_see(CASE);
    }
    assert_says(&read(&house, "Sara Ask", CASE), &["Avslag", "Skäl", "Parterna är eniga"]);
}

#[test]
fn a_deferred_case_is_remitted_prepared_and_decided() {
    let mut house = house("joint", "back");
    applied(&house, 500);
    let pause = format!("{CASE}/bordlaggning");
    house.post(&pause, &[("pause", "next")]).assert_see(CASE);
    assert_says(&read(&house, "Åsa Lind", CASE), &["Bordlagd", "Sätt på dagordningen"]);
    let again = house.get(&pause);
    again.assert_ok();
    assert_eq!(again.count("input[name=pause]"), 1, "it waits for the next meeting already");
    house.post(&format!("{CASE}/dagordning"), &[]).assert_see(CASE);
    house.post(&pause, &[("pause", "more")]).assert_see(CASE);
    assert_says(&read(&house, "Sara Ask", CASE), &["Återremitterad", "Parterna vill veta mer"]);
    let proposal = [("version", "1"), ("granted", "500"), ("reasons", "Nytt underlag")];
    house.post(&format!("{CASE}/beredning"), &proposal).assert_see(CASE);
    // What was said of the first proposal fell with it.
    says(&house, "Erik Alm", "agree", "").assert_unprocessable();
    for name in ["Erik Alm", "Sofia Hed", "Olle Dahl"] {
        let fields = [("version", "1"), ("proposal", "2"), ("say", "agree"), ("reasons", "")];
        house.as_person(name).post(&format!("{CASE}/beslut"), &fields).assert_see(CASE);
    }
    let events = ["Beredd", "Bordlagd", "Satt på dagordningen", "Återremitterad", "Beslutad"];
    assert_says(&read(&house, "Åsa Lind", CASE), &events);
}
