//! The pages of measures as their readers meet them.

use domain::access::Role;

use crate::agreement::tests::registered;
use crate::follow_up::tests::carried_out;
use crate::testing::Browser;
use crate::walk::world::count;

/// A measure of 30 000 kronor that the plan started in the manager's unit, and the coordinator.
fn planned() -> Browser {
    let mut lead = Browser::entered(Role::Coordinator);
    registered(&mut lead);
    let mut eva = lead.as_person("Eva Strand");
    let opening = [("form_key", "01890a5d-ac96-774b-bcce-b302099a8051"), ("year-2020", "90 000")];
    let dated = [("date", "2026-01-01")];
    eva.post("/liten/medel/ingaende", &[&opening[..], &dated[..]].concat())
        .assert_see_prefix("/liten/medel");
    let form = lead.get("/liten/plan/rader/ny");
    let goal = form.attribute("#goal", "value");
    let unit =
        lead.as_person("Maj Berg").get("/liten/plan/behov").attribute("#unit option", "value");
    let row = [("title", "Handledarutbildning"), ("goal", &goal), ("unit", &unit)];
    let row = [&row[..], &[("year", "2026"), ("amount", "30000")]].concat();
    lead.post("/liten/plan/rader", &row).assert_see("/liten/plan");
    let row = lead.get("/liten/plan").attribute("#rader tbody a", "href");
    let approve = lead.get(&row).attribute("form[action*='godkannande']", "action");
    lead.post(&approve, &[]).assert_see("/liten/plan");
    let start = lead.get(&row).attribute("form[action$='atgard']", "action");
    lead.post(&start, &[]).assert_see("/liten/atgarder/1");
    lead
}

#[test]
fn a_measure_of_the_plan_is_completed_and_paid_on_its_pages() {
    let lead = planned();
    let page = lead.get("/liten/atgarder/1");
    page.assert_ok();
    assert_eq!(page.text("h1"), "Åtgärd 1: Handledarutbildning");
    assert!(page.text("main").contains("Handlingsplanen"), "{}", page.text("main"));
    assert_eq!(lead.get("/liten/plan").attribute("#rader tbody a", "href"), "/liten/atgarder/1");

    let mut maj = lead.as_person("Maj Berg");
    let path = "/liten/atgarder/1/slutforande";
    let form = maj.get(path);
    form.assert_ok();
    let manager = maj.account_of("Maj Berg");
    assert_eq!(form.attribute("#responsible option[selected]", "value"), manager);
    for (fields, id) in [
        (vec![("completed_on", ""), ("course", "100"), ("responsible", &*manager)], "completed_on"),
        (vec![("completed_on", "2027-01-01"), ("responsible", &manager)], "completed_on"),
        (
            vec![("completed_on", "2026-03-02"), ("course", "-1"), ("responsible", &manager)],
            "course",
        ),
        (
            vec![("completed_on", "2026-03-02"), ("course", "1"), ("responsible", "x")],
            "responsible",
        ),
    ] {
        let page = maj.post(path, &fields);
        page.assert_unprocessable();
        assert_eq!(page.count(&format!("#{id}-error")), 1, "{fields:?}");
        assert_eq!(page.attribute("#completed_on", "value"), fields[0].1, "typed is kept");
    }
    let done = [("completed_on", "2026-03-02"), ("course", "20 000"), ("responsible", &*manager)];
    maj.post(path, &done).assert_see("/liten/atgarder/1");
    maj.get(path).assert_see("/liten/atgarder/1");
    maj.get("/liten/atgarder/1/utbetalningar").assert_status(403);

    let mut eva = maj.as_person("Eva Strand");
    pays(&mut eva);
    let page = eva.get("/liten/atgarder/1");
    page.assert_ok();
    assert_eq!(page.count("#poster tbody tr"), 4, "{}", page.body());
    assert!(page.text("main dl.figures").contains("20 000 kr"), "{}", page.body());
    assert_eq!(page.count("#poster tbody a"), 4);
    let entry = eva.get(&page.attribute("#poster tbody tr:first-child a", "href"));
    assert!(entry.body().contains("href=\"/liten/atgarder/1\""));
    assert_eq!(maj.get("/liten/atgarder/1").count("#poster tbody a"), 0, "the fund is not hers");

    // The question about it waits for the manager, on the measure's page too.
    let question = maj.get("/liten/atgarder/1").attribute("#fragor tbody a", "href");
    maj.get(&question).assert_ok();
    lead.get("/liten/uppfoljning").assert_ok();
}

/// 5 000 of 20 000 kronor, sent twice; then the rest, with what is wrong tried first.
fn pays(eva: &mut Browser) {
    let path = "/liten/atgarder/1/utbetalningar";
    let form = eva.get(path);
    form.assert_ok();
    let key = form.attribute("[name=form_key]", "value");
    for (amount, kind, id) in [
        ("", "course", "amount"),
        ("-5", "course", "amount"),
        ("1", "", "cost_kind"),
        ("20 001", "course", "amount"),
    ] {
        let page = eva.post(path, &[("form_key", &key), ("amount", amount), ("cost_kind", kind)]);
        page.assert_unprocessable();
        assert_eq!(page.count(&format!("#{id}-error")), 1, "{amount} {kind}");
    }
    let part = [("form_key", &*key), ("amount", "5 000"), ("cost_kind", "course")];
    for _ in 0..2 {
        eva.post(path, &part).assert_see("/liten/atgarder/1");
    }
    let key = eva.get(path).attribute("[name=form_key]", "value");
    let last = [("form_key", &*key), ("amount", "15000"), ("cost_kind", "course")];
    eva.post(path, &[&last[..], &[("closing", "yes")]].concat()).assert_see("/liten/atgarder/1");
    eva.get(path).assert_see("/liten/atgarder/1");
}

#[test]
fn the_file_holds_what_the_page_shows_and_is_noted() {
    let lead = planned();
    for (query, rows) in [
        ("", 1),
        ("?lage=completed", 0),
        ("?ar=2026&sok=handledar", 1),
        ("?ar=x&mal=%00&enhet=1", 1),
    ] {
        let page = lead.get(&format!("/liten/atgarder{query}"));
        page.assert_ok();
        assert_eq!(page.count("#atgarder tbody tr"), rows, "{query}");
        let before = count(&lead, "read_log");
        let file = lead.get(&format!("/liten/atgarder/fil/csv{query}"));
        file.assert_status(200);
        assert_eq!(file.body().lines().count(), rows + 1, "{query}");
        assert_eq!(count(&lead, "read_log"), before + 1);
    }
    lead.get("/liten/atgarder/fil/xlsx").assert_status(200);
    lead.get("/liten/atgarder/fil/exe").assert_status(404);
}

#[test]
fn an_applicant_sees_the_own_measure_and_nobody_elses() {
    let sara = carried_out(Role::Employee).as_person("Sara Ask");
    let page = sara.get("/liten/atgarder/1");
    page.assert_ok();
    assert!(page.text("main").contains("500 kr"));
    assert_eq!(page.count("#fragor tbody a"), 1, "her own question leads to its form");
    sara.get("/liten/atgarder").assert_ok();
    for odd in ["2", "0", "-1", "abc", "99999999999999999999"] {
        sara.get(&format!("/liten/atgarder/{odd}")).assert_status(404);
    }
    for name in ["Nils Ek", "Maj Berg", "Ulf Vik"] {
        let other = sara.as_person(name);
        other.get("/liten/atgarder/1").assert_status(404);
        assert_eq!(other.get("/liten/atgarder").count("#atgarder tbody tr"), 0, "{name}");
    }
    for name in ["Siv Holm", "Rut Sten"] {
        sara.as_person(name).get("/liten/atgarder/1").assert_status(403);
    }
    // The case leads to its measure.
    let number = sara.get("/liten/ansokningar").attribute("main a[href*='arenden']", "href");
    let case = sara.get(&number);
    case.assert_ok();
    assert!(case.body().contains("href=\"/liten/atgarder/1\""), "{}", case.body());
}

#[test]
fn in_english_too() {
    let mut lead = planned();
    lead.post("/sprak", &[("language", "en"), ("back", "/liten")]);
    for path in ["", "/1", "/1/slutforande", "/1/utbetalningar"] {
        lead.get(&format!("/liten/atgarder{path}")).assert_ok();
    }
}

#[test]
fn the_list_is_narrowed_to_what_waits_for_the_reader() {
    let rows = |browser: &Browser, matter: &str| {
        let page = browser.get(&format!("/liten/atgarder?vantar={matter}"));
        page.assert_ok();
        page.count("tbody tr")
    };
    let finance = carried_out(Role::Finance);
    assert_eq!((rows(&finance, "pay"), rows(&finance, "finish")), (1, 0));
    assert_eq!(rows(&finance.as_person("Åsa Lind"), "pay"), 0, "it is finance that is waited for");
}
