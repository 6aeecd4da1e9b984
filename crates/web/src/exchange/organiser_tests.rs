//! What the organiser does with an event that others have seen, with drafts, and when it has been held.

use super::tests::{LITEN, WEBINAR, announced, but, held};
use crate::testing::Browser;

const PAGE: &str = "/stiftelsen/kalender/1";
const CHANGE: &str = "/stiftelsen/evenemang/1";
const LIST: &str = "/stiftelsen/evenemang/1/deltagare";

#[test]
fn what_is_published_is_not_moved_to_the_past_and_how_many_are_told_is_said() {
    let mut organiser = announced();
    assert_eq!(organiser.get(CHANGE).count(".lede"), 0, "nobody is told");
    for name in &LITEN[..2] {
        organiser.as_visitor(name).post(&format!("{PAGE}/anmalan"), &[]).assert_see(PAGE);
    }
    let form = organiser.get(CHANGE);
    form.assert_ok();
    assert!(form.text(".lede").starts_with("2 personer får ett mejl"), "{}", form.text(".lede"));
    let past = organiser.post(CHANGE, &but("times", "2026-01-11 09:00–09:45"));
    past.assert_unprocessable();
    assert_eq!(past.attribute(".error-summary a", "href"), "#times");
    organiser.post(CHANGE, WEBINAR).assert_see(PAGE);
    // What has been held is still mended, at the times that it had.
    organiser.later(254 * 24 * 60);
    let mut ylva = organiser.as_person("Ylva Norén");
    ylva.post(CHANGE, &but("title", "Mended")).assert_see(PAGE);
}

#[test]
fn why_it_cannot_be_published_leads_to_where_it_is_mended() {
    let mut ylva = Browser::at_foundation();
    ylva.post("/stiftelsen/evenemang/ny", &but("times", "2026-01-11 09–10")).assert_see(PAGE);
    let refused = ylva.post(&format!("{CHANGE}/publicering"), &[]);
    refused.assert_unprocessable();
    assert_eq!(refused.attribute(".error-summary a", "href"), format!("{CHANGE}#times"));
    let nowhere: Vec<_> = WEBINAR
        .iter()
        .map(|(name, typed)| (*name, if ["place", "link"].contains(name) { "" } else { typed }))
        .collect();
    ylva.post(CHANGE, &nowhere).assert_see(PAGE);
    let refused = ylva.post(&format!("{CHANGE}/publicering"), &[]);
    assert_eq!(refused.attribute(".error-summary a", "href"), format!("{CHANGE}#place"));
}

#[test]
fn those_who_take_part_stand_a_line_each() {
    let mut ylva = Browser::at_foundation();
    ylva.post("/stiftelsen/evenemang/ny", &but("speakers", "Valter Nyman\nYlva Norén"))
        .assert_see(PAGE);
    assert!(ylva.get(PAGE).body().contains("Valter Nyman<br>\nYlva Norén"));
}

#[test]
fn a_draft_of_an_event_is_thrown_away_with_its_material_when_nothing_names_it() {
    let mut ylva = announced();
    let (page, away) = ("/stiftelsen/kalender/2", "/stiftelsen/evenemang/2/bortkastat");
    ylva.post("/stiftelsen/evenemang/ny", WEBINAR).assert_see(page);
    let own_work = [("title", "Eget arbete"), ("text", "Läs"), ("link", "")];
    ylva.post("/stiftelsen/evenemang/2/material", &own_work).assert_see(page);
    let introduces = |ylva: &mut Browser, value: &str| {
        let id = ylva.get(CHANGE).attribute("#introduces option:last-child", "value");
        let typed: Vec<_> = WEBINAR
            .iter()
            .map(|(name, typed)| (*name, if *name == "introduces" { &*id } else { *typed }))
            .collect();
        let typed = if value.is_empty() { WEBINAR.to_vec() } else { typed };
        ylva.post(CHANGE, &typed).assert_see(PAGE);
    };
    introduces(&mut ylva, "last");
    let refused = ylva.post(away, &[]);
    refused.assert_unprocessable();
    assert!(refused.text(".error-summary").contains("hänvisar till utkastet"));
    introduces(&mut ylva, "");
    let asked = ylva.get(&ylva.get(page).attribute("a[href$='/bortkastat']", "href"));
    asked.assert_ok();
    assert!(asked.text("h1").starts_with("Kasta ”"));
    ylva.as_visitor("Nils Ek").post(away, &[]).assert_status(404);
    let noted = crate::walk::world::count(&ylva, "audit_entry");
    ylva.post(away, &[]).assert_see("/stiftelsen/evenemang");
    assert_eq!(crate::walk::world::count(&ylva, "audit_entry"), noted + 1);
    ylva.get(page).assert_status(404);
    assert_eq!(crate::walk::world::count(&ylva, "event_material"), 0);
    // What others read stays.
    let first = "/stiftelsen/evenemang/1/bortkastat";
    assert_eq!(ylva.get(PAGE).count("a[href$='/bortkastat']"), 0);
    ylva.get(first).assert_status(404);
    ylva.post(first, &[]).assert_status(422);
    ylva.get(PAGE).assert_ok();
}

#[test]
fn drafts_of_surveys_and_letters_are_thrown_away() {
    let mut ylva = Browser::at_foundation();
    let needs = [("question", "Vad?"), ("options", "Kurs\nFilm"), ("last_day", "2026-03-20")];
    let letter = [("subject", "Hej"), ("text", "Hej"), ("receivers", "coordinators")];
    for (room, typed, sent) in
        [("behov", needs.as_slice(), "oppning"), ("nyhetsbrev", &letter, "sandning")]
    {
        let (list, first) = (format!("/stiftelsen/{room}"), format!("/stiftelsen/{room}/1"));
        ylva.post(&format!("{list}/ny"), typed).assert_see(&first);
        let way = ylva.get(&first).attribute("a[href$='/bortkastat']", "href");
        ylva.get(&way).assert_ok();
        ylva.as_visitor("Nils Ek").post(&way, &[]).assert_status(404);
        ylva.post(&way, &[]).assert_see(&list);
        ylva.get(&first).assert_status(404);
        let second = format!("/stiftelsen/{room}/2");
        ylva.post(&format!("{list}/ny"), typed).assert_see(&second);
        ylva.post(&format!("{second}/{sent}"), &[]).assert_see(&second);
        ylva.get(&format!("{second}/bortkastat")).assert_status(404);
        ylva.post(&format!("{second}/bortkastat"), &[]).assert_status(422);
    }
}

#[test]
fn those_who_wait_stand_in_the_order_of_the_queue_with_their_place() {
    let mut ylva = Browser::at_foundation();
    ylva.post("/stiftelsen/evenemang/ny", &but("seats", "2")).assert_see(PAGE);
    ylva.post(&format!("{CHANGE}/publicering"), &[]).assert_see(PAGE);
    let sign_up = format!("{PAGE}/anmalan");
    ylva.as_visitor(LITEN[0]).post(&sign_up, &[]).assert_see(PAGE);
    assert!(!ylva.get(LIST).text("#deltagare thead").contains("kön"), "nobody waits");
    for name in &LITEN[1..] {
        ylva.as_visitor(name).post(&sign_up, &[]).assert_see(PAGE);
    }
    // The first gives up: the third is offered the seat, the others move up.
    ylva.as_visitor(LITEN[0]).post(&format!("{PAGE}/avanmalan"), &[]).assert_see(PAGE);
    let list = ylva.get(LIST);
    list.assert_ok();
    let rows = testkit::html::Html::parse(&list.body()).texts("#deltagare tbody tr");
    let said = [1, 2, 3, 4, 5, 0].map(|at: usize| LITEN[at]);
    for (row, name) in rows.iter().zip(said) {
        assert!(row.contains(name), "{name}: {rows:?}");
    }
    let csv = ylva.get(&format!("{LIST}/fil/csv")).body();
    assert!(csv.lines().next().unwrap().contains("Plats i kön"), "{csv}");
    let place = |name: &str| {
        let line = csv.lines().find(|line| line.contains(name)).unwrap();
        line.split(';').nth(3).unwrap().to_owned()
    };
    assert_eq!([3, 4, 5, 2].map(|at: usize| place(LITEN[at])), ["1", "2", "3", ""]);
    let own = ylva.as_visitor(LITEN[4]).get(PAGE);
    assert!(own.text(".notice").contains("plats 2 i kön"), "as its own page says");
}

#[test]
fn who_came_is_noted_before_the_list_one_by_one_or_all_at_once() {
    let ylva = held();
    let mut ylva = ylva.as_person("Ylva Norén");
    let list = ylva.get(LIST);
    list.assert_ok();
    assert!(list.text("main").contains("5 av 6 kom"), "{}", list.text("main"));
    let body = list.body();
    assert!(body.find("name=\"came\"").unwrap() < body.find("id=\"deltagare\"").unwrap());
    ylva.post("/stiftelsen/evenemang/1/narvaro", &[]).assert_see(LIST);
    let nobody = ylva.get(LIST);
    assert!(nobody.text(".notice").contains("Närvaron är sparad: 0 av 6 kom."));
    assert_eq!(nobody.attribute("[name=all]", "value"), "yes");
    ylva.post("/stiftelsen/evenemang/1/narvaro", &[("all", "yes")]).assert_see(LIST);
    let all = ylva.get(LIST);
    assert!(all.text(".notice").contains("6 av 6 kom"));
    assert_eq!((all.count("[name=came][checked]"), all.count("[name=all]")), (6, 0));
}

#[test]
fn lists_to_choose_from_hold_what_can_be_meant_with_its_day() {
    let mut ylva = held().as_person("Ylva Norén");
    let coming = but("times", "2027-03-11 09:00–09:45");
    ylva.post("/stiftelsen/evenemang/ny", &coming).assert_see("/stiftelsen/kalender/2");
    let options = |ylva: &Browser, path: &str, field: &str| {
        let page = ylva.get(path);
        page.assert_ok();
        testkit::html::Html::parse(&page.body()).texts(&format!("#{field} option"))
    };
    let title = WEBINAR[0].1;
    let introduced = options(&ylva, "/stiftelsen/evenemang/ny", "introduces");
    assert_eq!(introduced[1..], [format!("{title}, 11\u{a0}mars 2027")]);
    let been = options(&ylva, "/stiftelsen/nyhetsbrev/ny", "event");
    assert_eq!(been[1..], [format!("{title}, 11\u{a0}november 2026")]);
    let id = ylva.get("/stiftelsen/nyhetsbrev/ny").attribute("#event option:last-child", "value");
    let letter = [("subject", "Tack"), ("text", "Tack"), ("receivers", "came"), ("event", &*id)];
    ylva.post("/stiftelsen/nyhetsbrev/ny", &letter).assert_see("/stiftelsen/nyhetsbrev/1");
    let said = ylva.get("/stiftelsen/nyhetsbrev/1").text("main");
    assert!(said.contains(&format!("de som var med på {title}")), "{said}");
}
