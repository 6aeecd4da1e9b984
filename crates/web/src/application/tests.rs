//! The plain road through the pages, and what happens when somebody types what is wrong.

use domain::access::Role;
use domain::application::{QUESTIONS, Step};

use crate::testing::{Answer, Browser};

const GUIDE: [(&str, &str); 5] = [
    ("ending", "no"),
    ("own_choice", "no"),
    ("needed_today", "no"),
    ("done_anyway", "no"),
    ("long_term", "yes"),
];

/// The value of the option that reads `text` in a select.
fn option(page: &Answer, text: &str) -> String {
    let html = testkit::html::Html::parse(&page.body());
    let options = html.all("option");
    let found = options.iter().find(|one| one.text().collect::<String>() == text);
    found.and_then(|one| one.attr("value")).unwrap_or_default().to_owned()
}

/// Begins a draft; gives its address.
fn begun(browser: &mut Browser) -> String {
    let page = browser.get("/liten/ansokan/ny");
    page.assert_ok();
    assert!(page.text(".notice").contains("allmän handling"));
    let key = page.attribute("input[name=form_key]", "value");
    let mut fields = GUIDE.to_vec();
    fields.push(("form_key", &key));
    let answer = browser.post("/liten/ansokan", &fields);
    answer.assert_see(&format!("/liten/ansokan/{key}/utover"));
    format!("/liten/ansokan/{key}")
}

fn typed(step: Step, unit: &str) -> Vec<(&'static str, String)> {
    let value = |field: &str| match field {
        "unit" => unit.to_owned(),
        "whom" => "self".to_owned(),
        "course" => "12 500".to_owned(),
        "from" | "until" => "2026-04-01".to_owned(),
        "travel" | "wage" | "substitute" | "consultant" | "other" | "participants" => String::new(),
        _ => format!("Text om {field}"),
    };
    step.fields().iter().map(|field| (*field, value(field))).collect()
}

fn pairs<'a>(fields: &'a [(&'static str, String)]) -> Vec<(&'a str, &'a str)> {
    fields.iter().map(|(name, value)| (*name, value.as_str())).collect()
}

/// A whole draft about the unit; gives its address.
fn filled(browser: &mut Browser, unit: &str) -> String {
    let draft = begun(browser);
    let unit = option(&browser.get(&format!("{draft}/deltagare")), unit);
    for step in Step::ALL {
        let page = browser.get(&format!("{draft}/{}", step.code()));
        page.assert_ok();
        let fields = typed(step, &unit);
        let next = step.next().map_or("granska", Step::code);
        let answer = browser.post(&format!("{draft}/{}", step.code()), &pairs(&fields));
        answer.assert_see(&format!("{draft}/{next}"));
    }
    draft
}

/// A submitted case.
fn submitted(browser: &mut Browser, unit: &str) {
    let draft = filled(browser, unit);
    browser.post(&format!("{draft}/inlamning"), &[]).assert_status(303);
}

/// A case of Nils's that the coordinator has prepared, to be granted in full.
pub fn prepared() -> Browser {
    let mut nils = Browser::entered(Role::Employee);
    submitted(&mut nils, "Norr");
    let case = "/liten/arenden/2026-1";
    let word = [("version", "1"), ("advice", "endorse")];
    nils.as_person("Maj Berg").post(&format!("{case}/tillstyrkan"), &word).assert_see(case);
    let proposal = [("version", "1"), ("granted", "12 500")];
    let mut asa = nils.as_person("Åsa Lind");
    asa.post(&format!("{case}/beredning"), &proposal).assert_see(case);
    asa
}

#[test]
fn from_guide_to_confirmation_and_a_second_submit_leads_to_the_first() {
    let mut browser = Browser::entered(Role::Employee);
    let draft = filled(&mut browser, "Norr");
    let check = browser.get(&format!("{draft}/granska"));
    check.assert_ok();
    assert!(check.text("main").contains("12 500 kr"));
    let submit = format!("{draft}/inlamning");
    for _ in 0..2 {
        browser.post(&submit, &[]).assert_see("/liten/arenden/2026-1/kvittens");
    }
    let receipt = browser.get("/liten/arenden/2026-1/kvittens");
    receipt.assert_ok();
    assert!(receipt.text("main").contains("2026-1"));
    assert!(receipt.text("main").contains("2026-03-12"), "the manager's last day");
    let mine = browser.get("/liten/ansokningar");
    mine.assert_ok();
    assert!(mine.text("main").contains("Din chef har ansökan"));
    let page = browser.get("/liten/arenden/2026-1");
    page.assert_ok();
    assert!(page.text("h1").starts_with("Min ansökan"));
    browser.get(&format!("{draft}/granska")).assert_see("/liten/arenden/2026-1");
    browser.get(&format!("{draft}/behov")).assert_see("/liten/arenden/2026-1");
}

#[test]
fn a_guide_without_answers_names_each_question() {
    let mut browser = Browser::entered(Role::Employee);
    let page = browser.post("/liten/ansokan", &[("ending", "kanske")]);
    page.assert_unprocessable();
    assert_eq!(page.count(".error-summary a"), QUESTIONS.len());
}

#[test]
fn a_wrong_page_is_saved_and_shown_again_with_its_faults() {
    let mut browser = Browser::entered(Role::Employee);
    let draft = begun(&mut browser);
    let long = "x".repeat(4_001);
    for (step, fields, id) in [
        ("behov", vec![("background", "")], "background"),
        ("behov", vec![("background", long.as_str())], "background"),
        ("behov", vec![("background", "Kurs för 570428-9999")], "background"),
        ("behov", vec![("background", "a\0b")], "background"),
        ("kostnader", vec![("course", "tolvtusen")], "course"),
        ("kostnader", vec![("course", "-5")], "course"),
        ("kostnader", vec![("course", "99999999999999999")], "course"),
        ("kostnader", vec![], "course"),
        ("tid", vec![("from", "31 april 2026"), ("until", "2026-05-01")], "from"),
        ("tid", vec![("from", "2026-05-02"), ("until", "2026-05-01")], "until"),
        ("deltagare", vec![("whom", "group"), ("participants", "1")], "participants"),
        ("deltagare", vec![("whom", "alla")], "whom"),
    ] {
        let page = browser.post(&format!("{draft}/{step}"), &fields);
        page.assert_unprocessable();
        assert!(page.count(&format!("#{id}-error")) == 1, "{step} {fields:?}: {}", page.body());
        // It has been kept, and the page says so when it is opened again.
        let again = browser.get(&format!("{draft}/{step}"));
        again.assert_status(200);
        assert_eq!(again.count(&format!("#{id}-error")), 1, "{step}");
    }
    let check = browser.get(&format!("{draft}/granska"));
    check.assert_ok();
    assert!(check.count(".error-summary a") > 5);
    browser.post(&format!("{draft}/inlamning"), &[]).assert_unprocessable();
    browser.get("/liten/arenden/2026-1").assert_status(404);
}

#[test]
fn broken_utf_8_is_refused_by_the_name_of_its_field() {
    let mut browser = Browser::entered(Role::Employee);
    let draft = begun(&mut browser);
    for (step, body, id) in [
        ("behov", b"background=ja%ff".to_vec(), "background"),
        ("atgard", b"title=a&measure=b&provider=%c3%28".to_vec(), "provider"),
    ] {
        let page = browser.post_raw(&format!("{draft}/{step}"), body);
        page.assert_status(400);
        assert!(page.text("main").contains(id), "{}", page.text("main"));
    }
}

#[test]
fn autosave_keeps_what_is_written_without_a_word() {
    let mut browser = Browser::entered(Role::Employee);
    let draft = begun(&mut browser);
    browser.post(&format!("{draft}/behov/sparat"), &[("background", "Halv")]).assert_status(200);
    let page = browser.get(&format!("{draft}/behov"));
    page.assert_ok();
    assert_eq!(page.text("#background"), "Halv");
    assert!(page.attribute("form[data-autosave]", "data-autosave").ends_with("/behov/sparat"));
}

#[test]
fn nobody_else_opens_a_draft() {
    let mut nils = Browser::entered(Role::Employee);
    let draft = begun(&mut nils);
    for name in ["Sara Ask", "Maj Berg", "Åsa Lind"] {
        let mut other = nils.as_person(name);
        other.get(&format!("{draft}/behov")).assert_status(404);
        other.get(&format!("{draft}/granska")).assert_status(404);
        other.post(&format!("{draft}/inlamning"), &[]).assert_status(404);
        other.post(&format!("{draft}/behov"), &[("background", "x")]).assert_status(404);
    }
    nils.as_person("Siv Holm").get(&format!("{draft}/behov")).assert_status(403);
    nils.get("/liten/ansokan/inte-ett-id/behov").assert_status(404);
}

#[test]
fn the_manager_answers_from_a_link_that_carries_no_authority() {
    let mut nils = Browser::entered(Role::Employee);
    submitted(&mut nils, "Norr");
    let link = "/liten/arenden/2026-1/tillstyrkan";
    nils.get(link).assert_status(403);
    nils.as_person("Erik Alm").get(link).assert_status(403);
    let mut maj = nils.as_person("Maj Berg");
    maj.get(link).assert_ok();
    assert!(
        maj.get("/liten/arenden/2026-1").text("main").contains("Inskickad"),
        "GET changes nothing"
    );
    let empty = maj.post(link, &[("version", "1")]);
    empty.assert_unprocessable();
    assert_eq!(empty.count("#advice-error"), 1);
    let silent = maj.post(link, &[("version", "1"), ("advice", "against")]);
    silent.assert_unprocessable();
    assert_eq!(silent.count("#reasons-error"), 1);
    maj.post(link, &[("version", "x"), ("advice", "endorse")]).assert_unprocessable();
    let done = maj.post(link, &[("version", "1"), ("advice", "endorse"), ("reasons", "Bra")]);
    done.assert_see("/liten/arenden/2026-1");
    assert!(nils.get("/liten/ansokningar").text("main").contains("Din chef har tillstyrkt"));
}

#[test]
fn prepared_read_and_refused_since_the_fund_does_not_cover_it() {
    let mut sara = Browser::entered(Role::Employee).as_person("Sara Ask");
    submitted(&mut sara, "Söder");
    let case = "/liten/arenden/2026-1";
    let mut asa = sara.as_person("Åsa Lind");
    let page = asa.get(case);
    let buttons = page.attributes(".side .button:not(.quiet)", "href");
    assert_eq!(buttons, [format!("{case}/beredning")], "what waits, and nothing else");
    assert_eq!(page.count(".lede .tag.act"), 1);
    assert!(page.text(".side dl").contains("12 500"), "{}", page.text(".side dl"));
    assert!(asa.get("/liten/arenden").text("h1").starts_with("Ett ärende"));
    asa.get(&format!("{case}/beredning")).assert_ok();
    for (granted, reasons, id) in [
        ("mycket", "", "granted"),
        ("-1", "", "granted"),
        ("12 501", "", "granted"),
        ("12 000", "", "reasons"),
        ("12 000", "\0", "reasons"),
    ] {
        let fields = [("version", "1"), ("granted", granted), ("reasons", reasons)];
        let page = asa.post(&format!("{case}/beredning"), &fields);
        page.assert_unprocessable();
        assert_eq!(page.count(&format!("#{id}-error")), 1, "{granted} {reasons:?}");
    }
    let fields = [("version", "1"), ("granted", "12 500"), ("reasons", ""), ("conditions", "")];
    asa.post(&format!("{case}/beredning"), &fields).assert_see(case);
    let page = asa.get(case);
    page.assert_ok();
    assert!(page.text("main").contains("Har inte svarat"));
    assert!(!sara.get(case).body().contains("Har inte svarat"), "the applicant reads the decision");
    for (name, status) in [("Erik Alm", 303), ("Sofia Hed", 303), ("Olle Dahl", 422)] {
        let mut party = sara.as_person(name);
        party.get(&format!("{case}/beslut")).assert_ok();
        let fields = [("version", "1"), ("proposal", "1"), ("say", "agree")];
        let page = party.post(&format!("{case}/beslut"), &fields);
        page.assert_status(status);
        if status == 422 {
            page.assert_unprocessable();
            assert!(page.text(".error-summary").contains("12 500 kr"), "{}", page.text("main"));
        }
    }
    let unsaid = sara.as_person("Olle Dahl").post(&format!("{case}/beslut"), &[("say", "ja")]);
    unsaid.assert_unprocessable();
}

#[test]
fn sent_back_changed_and_submitted_again() {
    let mut nils = Browser::entered(Role::Employee);
    submitted(&mut nils, "Norr");
    let case = "/liten/arenden/2026-1";
    let mut asa = nils.as_person("Åsa Lind");
    let page = asa.post(&format!("{case}/aterlamnande"), &[("version", "1"), ("reason", " ")]);
    page.assert_unprocessable();
    asa.post(&format!("{case}/aterlamnande"), &[("version", "1"), ("reason", "Vilken kurs?")])
        .assert_see(case);
    let page = nils.get(case);
    page.assert_ok();
    assert!(page.text(".notice.warning").contains("Vilken kurs?"));
    let key = page.attribute("input[name=form_key]", "value");
    nils.post(&format!("{case}/andring"), &[("form_key", &key)])
        .assert_see(&format!("/liten/ansokan/{key}/granska"));
    nils.get(&format!("/liten/ansokan/{key}/granska")).assert_ok();
    nils.post(&format!("/liten/ansokan/{key}/inlamning"), &[])
        .assert_see("/liten/arenden/2026-1/kvittens");
    assert!(nils.get(case).text("main").contains("2026-1"));
}

#[test]
fn jav_takes_the_case_out_of_sight() {
    let mut nils = Browser::entered(Role::Employee);
    submitted(&mut nils, "Norr");
    let mut erik = nils.as_person("Erik Alm");
    erik.get("/liten/arenden/2026-1/jav").assert_ok();
    erik.post("/liten/arenden/2026-1/jav", &[]).assert_see("/liten/arenden");
    erik.get("/liten/arenden/2026-1").assert_status(404);
    let list = erik.get("/liten/arenden");
    list.assert_ok();
    assert!(!list.body().contains("2026-1<"));
}

#[test]
fn the_list_is_narrowed_in_the_address_and_exported_as_shown() {
    let mut nils = Browser::entered(Role::Employee);
    submitted(&mut nils, "Norr");
    let asa = nils.as_person("Åsa Lind");
    let list = asa.get("/liten/arenden");
    list.assert_ok();
    assert_eq!(list.count("#arenden tbody tr, tbody tr"), 1);
    assert!(list.text("thead").contains("Sökt") && list.text("thead").contains("Beviljat"));
    let none = asa.get("/liten/arenden?sok=finns-inte&lage=granted&mal=x&enhet=%00");
    none.assert_ok();
    assert_eq!(none.count("tbody tr"), 0);
    let file = asa.get("/liten/arenden/fil/csv?sok=nils");
    file.assert_status(200);
    assert_eq!(file.body().lines().count(), 2);
    assert_eq!(asa.get("/liten/arenden/fil/csv?sok=finns-inte").body().lines().count(), 1);
    asa.get("/liten/arenden/fil/exe").assert_status(404);
    nils.get("/liten/arenden").assert_status(403);
    nils.as_person("Siv Holm").get("/liten/arenden/2026-1").assert_status(403);
}

#[test]
fn an_act_that_cannot_be_done_now_leads_to_the_case() {
    let mut nils = Browser::entered(Role::Employee);
    submitted(&mut nils, "Norr");
    let case = "/liten/arenden/2026-1";
    for (name, noun) in [("Åsa Lind", "bordlaggning"), ("Erik Alm", "beslut")] {
        nils.as_person(name).get(&format!("{case}/{noun}")).assert_see(case);
    }
    let mut asa = nils.as_person("Åsa Lind");
    asa.post(&format!("{case}/bordlaggning"), &[("pause", "next")]).assert_unprocessable();
    asa.post(&format!("{case}/bordlaggning"), &[]).assert_unprocessable();
    nils.post(&format!("{case}/aterkallelse"), &[]).assert_see(case);
    nils.post(&format!("{case}/aterkallelse"), &[]).assert_unprocessable();
    assert!(nils.get(case).text("main").contains("Du har tagit tillbaka"));
}

#[test]
fn the_unit_begins_with_ones_own_and_the_check_names_its_manager() {
    let chosen = |page: &Answer| page.text("#unit option[selected]");
    let mut nils = Browser::entered(Role::Employee);
    let draft = begun(&mut nils);
    let page = nils.get(&format!("{draft}/deltagare"));
    assert_eq!((chosen(&page).as_str(), page.count(".error, .error-summary")), ("Norr", 0));
    nils.post(&format!("{draft}/deltagare"), &[("whom", "self"), ("unit", "")])
        .assert_unprocessable();
    assert_eq!(chosen(&nils.get(&format!("{draft}/deltagare"))), "Välj", "not locked");
    let mut asa = nils.as_person("Åsa Lind");
    let draft = begun(&mut asa);
    assert_eq!(chosen(&asa.get(&format!("{draft}/deltagare"))), "Välj", "nobody knows");
    let checked = |browser: &mut Browser, unit| {
        let draft = filled(browser, unit);
        let said = browser.get(&format!("{draft}/granska")).text("main");
        browser.post(&format!("{draft}/inlamning"), &[]).assert_status(303);
        browser.later(1);
        said
    };
    let north = checked(&mut asa, "Norr");
    assert!(north.contains("Chef enligt StorlomMaj Berg"), "{north}");
    let south = checked(&mut asa, "Söder");
    assert!(south.contains("går direkt till samordnaren"), "{south}");
    let draft = begun(&mut asa);
    assert_eq!(chosen(&asa.get(&format!("{draft}/deltagare"))), "Söder", "the latest one's");
}

#[test]
fn the_check_says_what_is_asked_for_as_the_parties_will_read_it() {
    let mut nils = Browser::entered(Role::Employee);
    let draft = filled(&mut nils, "Norr");
    for (step, fields) in [
        ("kostnader", vec![("course", "12 500"), ("travel", "500"), ("wage", "0")]),
        ("tid", vec![("from", "1/2 2026"), ("until", "1 maj 2026")]),
    ] {
        nils.post(&format!("{draft}/{step}"), &fields).assert_status(303);
    }
    let unit = option(&nils.get(&format!("{draft}/deltagare")), "Norr");
    let five = [("whom", "self"), ("participants", "5"), ("unit", unit.as_str())];
    nils.post(&format!("{draft}/deltagare"), &five).assert_status(303);
    let page = nils.get(&format!("{draft}/granska"));
    page.assert_ok();
    let said = page.text("main");
    for words in [
        "Du söker13 000 kr",
        "2026-02-01 till 2026-05-01",
        "Första dagen är före",
        "Antal deltagare1",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(
        !said.contains("Vikarie") && !said.contains("frånvaron"),
        "what costs nothing takes no line"
    );
    assert_eq!(
        page.count("main a[href^='/liten/ansokan']"),
        Step::ALL.len() + 1,
        "and the way back"
    );
    nils.post(&format!("{draft}/inlamning"), &[]).assert_status(303);
    let case = nils.get("/liten/arenden/2026-1").text("main");
    assert!(case.contains("Första dagen är före") && case.contains("Antal deltagare1"), "{case}");
}

#[test]
fn what_was_over_long_ago_is_a_slip_of_the_keys() {
    let mut nils = Browser::entered(Role::Employee);
    let draft = begun(&mut nils);
    let fields = [("from", "2019-01-01"), ("until", "2020-01-01")];
    let page = nils.post(&format!("{draft}/tid"), &fields);
    page.assert_unprocessable();
    assert!(page.text("#until-error").contains("mer än ett år sedan"));
    assert!(page.text("#from-hint").contains("2027-03-01"), "a day to come");
    assert_eq!(page.count(".lede"), 0, "there is nothing to write");
    assert_eq!(nils.get(&format!("{draft}/behov")).count(".lede"), 1);
    let page = nils.post(&format!("{draft}/deltagare"), &[]);
    assert_eq!((page.count("#whom-error"), page.count("#participants-error")), (1, 0));
}

#[test]
fn a_manager_reads_days_and_costs_and_has_answered_once_it_is_done() {
    let mut nils = Browser::entered(Role::Employee);
    submitted(&mut nils, "Norr");
    let (case, link) = ("/liten/arenden/2026-1", "/liten/arenden/2026-1/tillstyrkan");
    let mut maj = nils.as_person("Maj Berg");
    let facts = maj.get(link).text("dl.summary");
    assert!(facts.contains("2026-04-01 till") && facts.contains("Kursavgift"), "{facts}");
    let button = |maj: &Browser| maj.get(case).count(&format!("a.button[href='{link}']"));
    assert_eq!(button(&maj), 1);
    maj.post(link, &[("version", "1"), ("advice", "endorse")]).assert_see(case);
    assert_eq!(button(&maj), 0);
    let page = maj.get(case);
    assert_eq!(page.text(&format!("li a[href='{link}']")), "Ändra ditt svar");
    assert_eq!(page.count(".lede .tag.act"), 0);
}

#[test]
fn an_applicant_reads_when_the_parties_meet() {
    let mut asa = prepared();
    let case = "/liten/arenden/2026-1";
    asa.post(&format!("{case}/dagordning"), &[]).assert_see(case);
    let nils = asa.as_person("Nils Ek");
    let said = || nils.get(case).text(".lede");
    assert!(said().contains("vid sitt nästa möte"), "{}", said());
    for day in ["2026-05-20", "2026-04-15", "2026-03-01"] {
        let fields = [("kind", "meeting"), ("due", day)];
        asa.post("/liten/arshjul", &fields).assert_status(303);
    }
    assert!(said().contains("2026-04-15"), "{}", said());
}

#[test]
fn what_waits_leads_to_exactly_that() {
    let mut nils = Browser::entered(Role::Employee);
    for unit in ["Norr", "Söder", "Söder", "Söder"] {
        submitted(&mut nils, unit);
    }
    let mut asa = nils.as_person("Åsa Lind");
    let proposal = [("version", "1"), ("granted", "12 500")];
    asa.post("/liten/arenden/2026-4/beredning", &proposal).assert_status(303);
    let page = asa.get("/liten");
    let link = "/liten/arenden?vantar=prepare";
    assert_eq!(page.text(&format!("main a[href='{link}']")), "Bered 2 ansökningar");
    let list = asa.get(link);
    list.assert_ok();
    assert_eq!((list.text("h1").as_str(), list.count("tbody tr")), ("Bered 2 ansökningar", 2));
    assert_eq!(list.text("#vantar option[selected]"), "bereder");
    let file = list.attribute("a[href*='fil/csv']", "href");
    assert_eq!(asa.get(&file).body().lines().count(), 3, "as shown");
    assert_eq!(asa.get("/liten/arenden").count("tbody tr"), 4);
    assert_eq!(asa.get("/liten/arenden?vantar=allt").count("tbody tr"), 4);
    let draft = begun(&mut nils);
    let page = nils.get("/liten");
    assert_eq!(page.count(&format!("main a[href='{draft}/granska']")), 1, "one thing is linked to");
}

#[test]
fn whom_to_ask_is_named_to_the_house_alone() {
    let nils = Browser::entered(Role::Employee);
    let said = |browser: &Browser| browser.get("/liten/vad-kan-jag-soka").text("main");
    assert!(said(&nils).contains("hos er: Åsa Lind."), "{}", said(&nils));
    let outside = said(&nils.signed_out());
    assert!(outside.contains("Fråga din chef") && !outside.contains("Åsa"), "{outside}");
}

#[test]
fn anyone_may_read_what_can_be_applied_for() {
    let browser = Browser::entered(Role::Employee);
    let page = browser.get("/stor/vad-kan-jag-soka");
    page.assert_ok();
    assert!(page.text("h1").contains("Vad kan jag söka för?"));
    browser.get("/finns-inte/vad-kan-jag-soka").assert_status(404);
}
