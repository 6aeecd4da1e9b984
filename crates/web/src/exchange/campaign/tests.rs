//! Campaigns through the router.

use domain::access::Role;

use crate::testing::{Answer, Browser};

const NEW: &str = "/liten/kampanjer/ny";
const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\n%%EOF\n";

fn film(browser: &mut Browser, starts_on: &str, ends_on: &str) -> Answer {
    browser.post(
        NEW,
        &[
            ("title", "Filmen"),
            ("channel", "Intranätet"),
            ("audience", "Alla"),
            ("starts_on", starts_on),
            ("ends_on", ends_on),
            ("cost", "48 000"),
            ("link", "https://intranat.example/film"),
        ],
    )
}

/// A campaign with a file, entered by the coordinator at the screen.
pub(crate) fn with_file(lead: &mut Browser) {
    film(lead, "2026-02-02", "").assert_see_prefix("/liten/kampanjer/");
    lead.post_files("/liten/kampanjer/1/filer", &[("name", "Manus")], &[("file", "m.pdf", PDF)])
        .assert_see("/liten/kampanjer/1");
}

#[test]
fn a_campaign_is_written_read_changed_and_taken_away() {
    let mut lead = Browser::entered(Role::Coordinator);
    let empty = lead.get("/liten/kampanjer");
    assert_eq!(empty.text("h1"), "Ingen kampanj är inlagd än");
    let wrong = film(&mut lead, "2026-02-02", "2026-02-01");
    wrong.assert_unprocessable();
    assert!(wrong.text("#ends_on-error").contains("2026-02-02"));
    assert_eq!(wrong.attribute("#cost", "value"), "48 000", "what was typed is kept");
    film(&mut lead, "2 februari 2026", "").assert_see("/liten/kampanjer/1");
    let page = lead.get("/liten/kampanjer/1");
    page.assert_ok();
    assert_eq!(page.text("h1"), "Filmen");
    assert!(page.text(".summary").contains("48 000 kr"), "{}", page.text(".summary"));
    assert!(page.text(".lede").starts_with("Ingenting räknades före"), "{}", page.text(".lede"));
    assert_eq!(page.text("main").matches("12 veckor").count(), 1, "said once");
    assert_eq!(page.count("form[action$='/borttagning']"), 0, "one is asked first");
    let asked = lead.get(&page.attribute("main a[href$='/kampanjer/1/borttagning']", "href"));
    assert_eq!(asked.text("h1"), "Ta bort ”Filmen”?");
    assert!(asked.text(".lede").contains("Det går inte att ångra"), "{}", asked.text(".lede"));
    assert_eq!(asked.count("main form[action='/liten/kampanjer/1/borttagning']"), 1);
    lead.post("/liten/kampanjer/1/borttagning", &[]).assert_see("/liten/kampanjer");
    let mut lead = Browser::entered(Role::Coordinator);
    with_file(&mut lead);
    let sofia = lead.as_person("Sofia Hed");
    let seen = sofia.get("/liten/kampanjer/1");
    let file = sofia.get(&seen.attribute("main a[href*='/filer/']", "href"));
    assert_eq!(file.header("content-type"), "application/pdf");
    assert!(file.header("content-disposition").starts_with("attachment"));
    assert_eq!(seen.count("main [href$='/borttagning']"), 0);
    sofia.get("/liten/kampanjer/1/andra").assert_status(403);
    lead.as_person("Nils Ek").get("/liten/kampanjer").assert_status(403);
    lead.get("/liten/kampanjer/2").assert_status(404);
    let changed = [
        ("title", "Filmen på intranätet"),
        ("channel", "Intranätet"),
        ("audience", "Alla"),
        ("starts_on", "2026-02-02"),
    ];
    lead.post("/liten/kampanjer/1/andra", &changed).assert_see("/liten/kampanjer/1");
    let removal = lead.get("/liten/kampanjer/1");
    let removal = removal.attribute("main .files a[href$='/borttagning']", "href");
    let asked = lead.get(&removal);
    assert_eq!(asked.text("h1"), "Ta bort ”Manus”?");
    sofia.get(&removal).assert_status(403);
    assert_eq!(
        lead.get("/liten/kampanjer/1").count("main .files li"),
        1,
        "no GET changes anything"
    );
    lead.post(&asked.attribute("main form", "action"), &[]).assert_see("/liten/kampanjer/1");
    assert_eq!(lead.get("/liten/kampanjer/1").count("main .files li"), 0);
    lead.get(&removal).assert_status(404);
    let list = lead.get("/liten/kampanjer");
    assert_eq!(list.text("h1"), "En kampanj, och vad som kom av den");
    assert!(list.text("#kampanjer").contains("Filmen på intranätet"));
    lead.post("/liten/kampanjer/1/borttagning", &[]).assert_see("/liten/kampanjer");
    lead.get("/liten/kampanjer/1").assert_status(404);
}

#[test]
fn a_campaign_says_when_there_can_be_an_answer_and_what_is_written_of_it_as_elsewhere() {
    let mut lead = Browser::entered(Role::Coordinator);
    let all = [
        ("title", "Mässan"),
        ("channel", "Möten"),
        ("audience", "Alla"),
        ("starts_on", "2026-09-01"),
        ("cost", "1 200,50"),
        ("text", "En **stor** mässa."),
    ];
    lead.post(NEW, &all).assert_see("/liten/kampanjer/1");
    let page = lead.get("/liten/kampanjer/1");
    assert_eq!(page.text(".lede"), "Kampanjen börjar 2026-09-01.");
    let said = page.text("main");
    assert!(said.contains("innan kampanjen börjar") && !said.contains("igen efter"), "{said}");
    assert_eq!(page.text(".written strong"), "stor");
    assert!(page.text(".summary").contains("1 201 kr"), "{}", page.text(".summary"));
    let list = lead.get("/liten/kampanjer").text("#kampanjer");
    assert!(list.contains("1 201 kr"), "the same in both: {list}");
}

#[test]
fn a_look_at_what_one_can_apply_for_is_counted_without_a_trace_of_who() {
    let lead = Browser::entered(Role::Coordinator);
    let stranger = lead.signed_out();
    for _ in 0..6 {
        let page = stranger.get("/liten/vad-kan-jag-soka");
        page.assert_ok();
        assert_eq!(page.header("set-cookie"), "", "no cookie");
    }
    stranger.get("/finns-inte/vad-kan-jag-soka").assert_status(404);
    app::exchange::campaign::keep_visits(&lead.app).unwrap();
    lead.later(7 * 24 * 60);
    let mut lead = lead.as_person("Åsa Lind");
    film(&mut lead, "2026-03-02", "").assert_see("/liten/kampanjer/1");
    let page = lead.get("/liten/kampanjer/1");
    assert!(page.text("#kurva-visits table").contains('6'), "{}", page.text("#kurva-visits table"));
}

#[test]
fn a_campaign_is_told_of_in_the_knowledge_bank_with_its_files() {
    let house = Browser::at_foundation();
    let mut lead = house.as_visitor("Åsa Lind");
    with_file(&mut lead);
    let share = lead.get("/liten/kampanjer/1").attribute("a[href*='/kunskapsbank/ny']", "href");
    assert!(share.contains("campaign=1"), "{share}");
    let form = lead.get(&share);
    form.assert_ok();
    assert_eq!(form.attribute("input[name=campaign]", "value"), "1");
    let told = |files: &'static str| {
        [("kind", "case"), ("title", "Filmen"), ("campaign", "1"), ("files", files)]
    };
    const NEW: &str = "/stiftelsen/kunskapsbank/ny";
    lead.post(NEW, &told("yes")).assert_see_prefix("/stiftelsen/kunskapsbank/1");
    assert_eq!(lead.get("/stiftelsen/kunskapsbank/1").count(".files li"), 1);
    lead.post(NEW, &told("")).assert_see_prefix("/stiftelsen/kunskapsbank/2");
    assert_eq!(lead.get("/stiftelsen/kunskapsbank/2").count(".files li"), 0);
    // Nobody brings another's.
    let mut nils = house.as_visitor("Nils Ek");
    assert_ne!(nils.post(NEW, &told("yes")).status(), 303);
}
