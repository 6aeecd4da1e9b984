//! The workbench through the router: paste, ask, answer, save, share, take out.

use domain::access::Role;

use crate::testing::{Answer, Browser};

const NEW: &str = "/liten/utvardering/ny";

/// Twenty persons before and after, whose values rose by about one.
fn pairs(count: usize) -> String {
    let row = |at: usize| format!("{}\t{}\n", 2 + at % 3, 3 + at % 3 + (at * 7 % 5) / 4);
    let rows: String = (0..count).map(row).collect();
    format!("Före\tEfter\n{rows}")
}

/// Where the answer leads.
fn see(answer: &Answer) -> String {
    answer.assert_see_prefix("/liten/utvardering/");
    answer.location().to_owned()
}

fn begin(browser: &mut Browser, wish: &str, table: &str) -> Answer {
    let fields = [("wish", wish), ("source", "paste"), ("table", table)];
    browser.post_files(NEW, &fields, &[])
}

/// An answer that the parties see, made by the person at the screen.
pub(crate) fn shared(browser: &mut Browser) {
    let address = saved(browser);
    browser.post(&format!("{address}/delning"), &[]).assert_see(&address);
}

/// An answer that has been saved, made by the person at the screen; gives its address.
fn saved(browser: &mut Browser) -> String {
    let page = begin(browser, "before-after", &pairs(20));
    let ask = see(&page);
    let asked = browser.post(&ask, &[("before", "Före"), ("after", "Efter")]);
    let address = see(&asked);
    browser.post(&format!("{address}/sparande"), &[("title", "Kursen")]).assert_see(&address);
    address
}

#[test]
fn a_pasted_table_becomes_an_answer_that_the_parties_see_when_it_is_shared() {
    let mut ulf = Browser::entered(Role::Analyst);
    let empty = ulf.get("/liten/utvardering");
    empty.assert_ok();
    assert!(empty.text("main").contains("Inga utvärderingar än"));
    let address = saved(&mut ulf);
    let page = ulf.get(&address);
    page.assert_ok();
    assert_eq!(page.text("h1"), "Kursen");
    assert!(page.text(".lede").contains("Ja, värdena ändrades"), "{}", page.text(".lede"));
    assert!(page.count("figure svg") >= 2);
    assert!(
        page.text(".answer").contains("de ökade i medeltal med 1,2"),
        "{}",
        page.text(".answer")
    );
    assert!(page.text("main").contains("Utforskande"));
    assert!(page.text("#siffror").contains("Antal personer"));
    assert!(page.text("main").contains("SHA-256"));

    let sofia = ulf.as_person("Sofia Hed");
    sofia.get(&address).assert_status(404);
    assert!(sofia.get("/liten/utvardering").text("main").contains("Inga utvärderingar än"));
    ulf.post(&format!("{address}/delning"), &[]).assert_see(&address);
    let seen = sofia.get(&address);
    seen.assert_ok();
    assert_eq!(seen.text(".answer"), page.text(".answer"));
    assert_eq!(seen.count("main form"), 0, "a party reads");
    assert_eq!(sofia.get("/liten/utvardering").count("#utvarderingar tbody tr"), 1);
    for role in [Role::Employee, Role::Manager, Role::Administrator, Role::Finance] {
        Browser::entered(role).get("/liten/utvardering").assert_status(403);
    }
    // What has been shared stands.
    ulf.post(&format!("{address}/borttagning"), &[]).assert_status(422);
    ulf.get(&format!("{address}/fraga")).assert_status(404);
}

#[test]
fn an_answer_is_taken_out_when_it_has_been_saved_and_the_reading_is_noted() {
    let mut ulf = Browser::entered(Role::Analyst);
    let ask = see(&begin(&mut ulf, "before-after", &pairs(20)));
    let address = see(&ulf.post(&ask, &[("before", "Före"), ("after", "Efter")]));
    ulf.get(&format!("{address}/pdf")).assert_status(404);
    ulf.post(&format!("{address}/sparande"), &[("title", "Kursen")]).assert_see(&address);
    let csv = ulf.get(&format!("{address}/fil/csv"));
    csv.assert_status(200);
    assert!(csv.body().contains("Ändringen;1,2"), "{}", csv.body());
    ulf.get(&format!("{address}/fil/xlsx")).assert_status(200);
    ulf.get(&format!("{address}/pdf")).assert_status(200);
    ulf.get(&format!("{address}/fil/exe")).assert_status(404);
    let log = ulf.as_person("Rut Sten").get("/liten/granskning");
    assert!(
        log.text("#lasningar").contains("evaluation 1") || log.text("#lasningar").contains('1')
    );
}

#[test]
fn what_is_wrong_is_told_with_row_and_column_and_what_was_typed_stays() {
    let mut ulf = Browser::entered(Role::Analyst);
    let page = ulf.post_files(NEW, &[("source", "paste"), ("table", "")], &[]);
    page.assert_unprocessable();
    assert_eq!(page.count(".error-summary a"), 2);
    let page = begin(&mut ulf, "share", "svar\nja\n199001011239\n");
    page.assert_unprocessable();
    assert!(page.text(".error-summary").contains("Rad 3, kolumn svar"), "{}", page.text("main"));
    assert_eq!(page.text("textarea"), "svar ja 199001011239");

    let ask = see(&begin(&mut ulf, "before-after", "a\tb\n1\t2\nfel\t3\n4\t\n"));
    let page = ulf.post(&ask, &[("before", "a"), ("after", "b")]);
    page.assert_unprocessable();
    let said = page.text(".error-summary");
    assert!(said.contains("rad 4, kolumn b") && said.contains("kryssa"), "{said}");
    assert_eq!(page.attribute(".error-summary a", "href"), "#after");
    assert_eq!(page.count("option[value=a][selected]"), 1);
    let page = ulf.post(&ask, &[("before", "a"), ("after", "a")]);
    assert!(page.text(".error-summary").contains("redan vald"));
    let page = ulf.post(&ask, &[]);
    page.assert_unprocessable();
    assert_eq!(page.count(".error-summary a"), 2);
}

#[test]
fn too_few_is_an_answer_that_says_how_many_are_needed() {
    let mut lead = Browser::entered(Role::Coordinator);
    let ask = see(&begin(&mut lead, "before-after", &pairs(9)));
    let fields = [("before", "Före"), ("after", "Efter")];
    let address = see(&lead.post(&ask, &fields));
    let page = lead.get(&address);
    page.assert_ok();
    let said = page.text(".answer");
    assert!(said.contains("minst 15 personer") && said.contains("det finns 9"), "{said}");
    assert_eq!((page.count("figure"), page.count("#siffror")), (0, 0));
    let minimums = "/liten/utvardering/minsta-antal";
    let usual = ["answers", "group", "points"].map(|name| (name, "20"));
    let set = |pairs: &'static str| [&usual[..], &[("pairs", pairs), ("seasons", "2")]].concat();
    lead.post(minimums, &set("4")).assert_unprocessable();
    lead.post(minimums, &set("5")).assert_see("/liten/utvardering");
    assert_eq!(lead.get(minimums).attribute("[name=pairs]", "value"), "5");
    lead.post(&ask, &fields).assert_see(&address);
    assert!(lead.get(&address).count("figure") >= 1);
    let ask = see(&begin(&mut lead, "before-after", &pairs(3)));
    let address = see(&lead.post(&ask, &fields));
    assert!(lead.get(&address).text(".answer").contains("färre än fem"));
    Browser::entered(Role::Analyst).get(minimums).assert_status(403);
}

#[test]
fn how_many_are_needed_takes_no_table() {
    let mut ulf = Browser::entered(Role::Analyst);
    let ask = see(&ulf.post_files(NEW, &[("wish", "how-many"), ("source", "paste")], &[]));
    assert_eq!(ulf.get(&ask).attribute("[name=power]", "value"), "80");
    let shares = [("what", "shares"), ("first", "50"), ("second", "70 %"), ("power", "80")];
    let address = see(&ulf.post(&ask, &shares));
    let page = ulf.get(&address);
    page.assert_ok();
    // R: power.prop.test(p1 = .5, p2 = .7, power = .8) gives 92.999.
    assert!(page.text(".answer").contains("minst 93 svar"), "{}", page.text(".answer"));
    assert!(!page.text("main").contains("Utforskande"), "it was asked before any answer");
    let page = ulf.post(&ask, &[("what", "means"), ("difference", "lite"), ("power", "180")]);
    page.assert_unprocessable();
    assert_eq!(page.count(".error-summary a"), 3);
    assert_eq!(page.attribute("[name=difference]", "value"), "lite");
}

#[test]
fn the_same_form_sent_twice_begins_one() {
    let mut ulf = Browser::entered(Role::Analyst);
    let key = ulf.get(NEW).attribute("[name=form_key]", "value");
    let table = pairs(20);
    let fields =
        [("wish", "before-after"), ("source", "paste"), ("table", &*table), ("form_key", &*key)];
    let first = see(&ulf.post_files(NEW, &fields, &[]));
    assert_eq!(see(&ulf.post_files(NEW, &fields, &[])), first);
    assert_eq!(ulf.get("/liten/utvardering").count("#utvarderingar tbody tr"), 1);
}
