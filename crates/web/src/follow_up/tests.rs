//! The pages of follow-up and of the yearly account as their readers meet them.

use app::access::{Visit, enter_as, visit};
use app::application::{begin, open, prepare, save, submit};
use app::decision::{Given, take_position};
use app::fund::{OpeningBalance, open_balance};
use app::measure::{Done, complete};
use domain::access::Role;
use domain::application::{CostKind, Costs, Draft, QUESTIONS, Step};
use domain::decision::{Proposal, Say};
use domain::values::{Ore, Year, YearOfOrigin};

use crate::agreement::tests::registered;
use crate::testing::Browser;

fn at(browser: &Browser, name: &str) -> Visit {
    let account = browser.cast.as_ref().unwrap().named(name).unwrap().to_string();
    let token = enter_as(&browser.app, "liten", &account).unwrap().token;
    visit(&browser.app, Some(&token), Some("liten")).unwrap()
}

/// An agreement and money, and the coordinator at the screen.
pub fn agreed() -> Browser {
    let mut lead = Browser::entered(Role::Coordinator);
    registered(&mut lead);
    let app = lead.app.clone();
    let opening = OpeningBalance {
        form_key: app.id(),
        date: app.today(),
        parts: vec![(YearOfOrigin::of(Year::new(2024).unwrap()), Ore::from_kronor(90_000))],
        note: None,
    };
    open_balance(&app, &at(&lead, "Eva Strand"), &opening).unwrap();
    lead
}

/// Sara applies for 500 kronor, of the first kind of measure that there is, and it is proposed that
/// `granted` of them are granted; gives the number of the case.
pub fn applied(lead: &Browser, granted: i64) -> String {
    let app = lead.app.clone();
    let (sara, id) = (at(lead, "Sara Ask"), app.id());
    let mut guide = Draft::default();
    QUESTIONS.iter().for_each(|q| guide.set(q, if *q == "long_term" { "yes" } else { "no" }));
    begin(&app, &sara, id, &guide).unwrap();
    let (_, choices) = open(&app, &sara, id).unwrap().unwrap();
    let unit = choices.units.iter().find(|(_, name)| name == "Söder").unwrap().0.to_string();
    let goal = choices.goals[0].0.to_string();
    let kind = choices.kinds.first().map_or_else(String::new, |kind| kind.id.to_string());
    let typed = |field: &str| match field {
        "unit" => unit.as_str(),
        "goal" => goal.as_str(),
        "kind" => kind.as_str(),
        "whom" => "self",
        "course" => "500",
        "title" => "Kurs i förhandling",
        "from" => "2026-04-01",
        "until" => "2026-06-30",
        "travel" | "wage" | "substitute" | "consultant" | "other" | "participants" => "",
        _ => "En text",
    };
    Step::ALL.iter().for_each(|step| drop(save(&app, &sara, id, *step, typed).unwrap()));
    let number = submit(&app, &sara, id).unwrap();
    let granted = Ore::from_kronor(granted);
    let (reasons, conditions) = (Some("Skäl".to_owned()), Some("Visa intyget".to_owned()));
    let proposal = Proposal { granted, reasons, conditions };
    prepare(&app, &at(lead, "Åsa Lind"), &number, 1, &proposal).unwrap();
    number
}

/// An agreement, money, and a measure of Sara's that has been carried out.
pub fn carried_out(role: Role) -> Browser {
    let lead = agreed();
    let (app, number) = (lead.app.clone(), applied(&lead, 500));
    for name in ["Erik Alm", "Sofia Hed", "Olle Dahl"] {
        let given = Given { version: 1, proposal: 1, say: Say::Agree, reasons: None };
        take_position(&app, &at(&lead, name), &number, &given).unwrap();
    }
    let granted = Ore::from_kronor(500);
    let cost = |kind| if kind == CostKind::Course { granted } else { Ore::ZERO };
    let costs = Costs::new(CostKind::ALL.map(cost));
    let done = Done { on: app.today(), costs, responsible: None };
    complete(&app, &at(&lead, "Sara Ask"), 1, &done).unwrap();
    let cast = lead.cast.as_ref().unwrap();
    let last = cast.people.iter().rfind(|(_, r, _)| *r == role);
    lead.as_person(&last.unwrap().0)
}

fn question(browser: &Browser) -> String {
    let page = browser.get("/liten/uppfoljning");
    page.assert_ok();
    page.attribute(".waits a", "href")
}

#[test]
fn the_heading_tells_nothing_that_is_hidden() {
    let lead = carried_out(Role::Coordinator);
    assert_eq!(lead.get("/liten/uppfoljning").text("h1"), "Inget mål har fått svar än");
    let others = lead.as_person("Nils Ek").get("/liten/uppfoljning");
    assert_eq!(others.text("h1"), "Svaren är för få för att visas");
}

#[test]
fn the_form_says_who_reads_before_anything_is_written() {
    let mut sara = carried_out(Role::Employee);
    let start = sara.get("/liten");
    start.assert_ok();
    assert!(start.text(".waits").contains("Kurs i förhandling"));
    let path = question(&sara);
    let form = sara.get(&path);
    form.assert_ok();
    assert!(form.text("main").contains("Din chef läser det aldrig"));
    let body = form.body();
    assert!(body.find("aldrig").unwrap() < body.find("<textarea").unwrap());

    for (fields, id) in [
        (vec![("scale", ""), ("text", "")], "scale"),
        (vec![("scale", "6"), ("text", "Bra")], "scale"),
        (vec![("scale", "0"), ("text", " ")], "text"),
        (vec![("scale", "4"), ("text", "Ring 570428-9999")], "text"),
    ] {
        let page = sara.post(&path, &fields);
        page.assert_unprocessable();
        assert_eq!(page.count(&format!("#{id}-error")), 1, "{fields:?}");
    }
    sara.post(&path, &[("scale", "4"), ("text", "Jag leder möten")])
        .assert_see("/liten/uppfoljning");
    let again = sara.get(&path);
    again.assert_ok();
    assert_eq!(again.count("textarea"), 0);
    let twice = sara.post(&path, &[("scale", "1")]);
    twice.assert_unprocessable();
    assert!(twice.text(".error-summary").contains("redan svarat"));

    let asa = sara.as_person("Åsa Lind").get("/liten/uppfoljning");
    asa.assert_ok();
    assert!(asa.text("main").contains("Jag leder möten"));
    for name in ["Maj Berg", "Ulf Vik", "Eva Strand"] {
        let page = sara.as_person(name).get("/liten/uppfoljning");
        page.assert_ok();
        assert!(!page.body().contains("Jag leder möten"), "{name}");
    }
    sara.as_person("Maj Berg").get(&path).assert_status(404);
    sara.as_person("Siv Holm").get("/liten/uppfoljning").assert_status(403);
}

#[test]
fn the_account_is_a_page_and_a_file_and_is_not_marked_too_early() {
    let mut asa = carried_out(Role::Coordinator);
    asa.get("/liten/redovisning").assert_ok();
    for path in ["/liten/redovisning/2026", "/liten/redovisning/2026/medarbetare"] {
        asa.get(path).assert_ok();
    }
    let page = asa.get("/liten/redovisning/2026");
    assert!(page.text("main").contains("500 kr"));
    assert_eq!(page.count("form input[name=receivers]"), 0, "the year is going on");
    let file = asa.get("/liten/redovisning/2026/pdf?version=parterna");
    file.assert_status(200);
    assert!(file.bytes().starts_with(b"%PDF-1.7"));
    asa.get("/liten/redovisning/2026/pdf?version=").assert_status(404);
    asa.get("/liten/redovisning/2027").assert_status(404);
    asa.get("/liten/redovisning/tjugo").assert_status(404);
    asa.get("/liten/redovisning/99999").assert_status(404);

    let year = asa.get("/liten/redovisning/2025");
    year.assert_ok();
    let saco = year.attribute("#receivers", "value");
    let mark = "/liten/redovisning/2025/redovisad";
    for (fields, id) in [
        (vec![("on", ""), ("receivers", saco.as_str())], "on"),
        (vec![("on", "2026-03-03"), ("receivers", &saco)], "on"),
        (vec![("on", "2025-12-31"), ("receivers", &saco)], "on"),
        (vec![("on", "2026-03-02")], "receivers"),
    ] {
        let page = asa.post(mark, &fields);
        page.assert_unprocessable();
        assert_eq!(page.count(&format!("#{id}-error")), 1, "{fields:?}");
    }
    asa.post("/liten/redovisning/2026/redovisad", &[("on", "2026-03-02"), ("receivers", &saco)])
        .assert_status(422);
    let nils = asa.as_person("Nils Ek");
    nils.get("/liten/redovisning/2025/medarbetare").assert_status(404);
    asa.post(mark, &[("on", "2026-03-02"), ("receivers", &saco)])
        .assert_see("/liten/redovisning/2025");
    let page = asa.get("/liten/redovisning/2025");
    page.assert_ok();
    assert!(page.text("main").contains("Redovisad 2026-03-02 till"));

    for name in ["Nils Ek", "Maj Berg", "Siv Holm"] {
        let reader = asa.as_person(name);
        reader.get("/liten/redovisning").assert_ok();
        reader.get("/liten/redovisning/2025/medarbetare").assert_ok();
        reader.get("/liten/redovisning/2025/pdf?version=medarbetare").assert_status(200);
        reader.get("/liten/redovisning/2025").assert_status(403);
        reader.get("/liten/redovisning/2025/pdf?version=parterna").assert_status(403);
        reader.get("/liten/redovisning/2026/medarbetare").assert_status(404);
        asa.as_person(name).post(mark, &[("on", "2026-03-02")]).assert_status(403);
    }
    asa.get("/stor/redovisning/2025").assert_status(404);
}

#[test]
fn in_english_too() {
    let mut asa = carried_out(Role::Coordinator);
    asa.post("/sprak", &[("language", "en"), ("back", "/liten")]);
    for path in ["/liten", "/liten/uppfoljning", "/liten/redovisning", "/liten/redovisning/2026"] {
        asa.get(path).assert_ok();
    }
}
