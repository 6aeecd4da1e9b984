//! Signing up without an account, as those who come meet it.

use testkit::smtp::{Letter, Smtp};

use crate::exchange::tests::announced;
use crate::testing::Browser;

const AT: &str = "/stiftelsen/kalender/1";
const SIGN_UP: &str = "/stiftelsen/kalender/1/anmalan";

const BO: &[(&str, &str)] = &[
    ("name", "Bo Sand"),
    ("email", "Bo.Sand@Verket.example"),
    ("agency", "annan"),
    ("other_agency", "Verket för prov"),
    ("question", "Hur mäter ni?"),
    ("needs", "Teckenspråkstolk"),
];

fn but(field: &str, value: &'static str) -> Vec<(&'static str, &'static str)> {
    BO.iter().map(|(name, typed)| (*name, if *name == field { value } else { typed })).collect()
}

/// The addresses in the letter, within the house.
fn paths(letter: &Letter) -> Vec<String> {
    let links = letter.links().into_iter();
    links.filter_map(|link| link.strip_prefix("http://localhost").map(str::to_owned)).collect()
}

fn path(letter: &Letter, word: &str) -> String {
    let part = format!("/brev/{word}/");
    paths(letter).into_iter().find(|path| path.contains(&part)).unwrap()
}

/// The last letter that has left.
fn last(browser: &Browser, server: &Smtp) -> Letter {
    browser.letters_leave(Some(server));
    server.letters().pop().unwrap()
}

#[test]
fn anyone_signs_up_confirms_and_gives_up_by_letter() {
    let (browser, server) = (announced(), Smtp::start());
    let mut bo = browser.in_earnest().signed_out();
    let page = bo.get(AT);
    assert_eq!(page.attribute(".buttons a", "href"), SIGN_UP);
    let form = bo.get(SIGN_UP);
    form.assert_ok();
    assert_eq!(form.attributes("main form [name]", "name").len(), 6);
    bo.post(SIGN_UP, BO).assert_see(AT);
    let page = bo.get(AT);
    assert!(page.text(".notice").contains("Titta i din e-post"), "{}", page.body());
    assert_eq!(page.count(".buttons a"), 0, "it has just been done");
    let letter = last(&browser, &server);
    assert_eq!(letter.to, ["bo.sand@verket.example"]);
    let confirm = path(&letter, "bekraftelse");
    let page = bo.get(&confirm);
    page.assert_ok();
    assert!(page.text("h1").contains("Omställning för verksamhetsutveckling"));
    bo.post(&confirm, &[]).assert_see(AT);
    assert!(bo.get(AT).text(".notice").contains("Du har en plats."));
    let people = browser.get("/stiftelsen/evenemang/1/deltagare");
    let row = people.text("#deltagare tbody tr");
    for said in ["Bo Sand", "Verket för prov", "Hur mäter ni?", "Teckenspråkstolk"] {
        assert!(row.contains(said), "{row}");
    }
    let made = last(&browser, &server);
    assert!(made.body.contains("https://zoom.example/j/123"), "{}", made.body);
    assert!(!bo.get(AT).body().contains("zoom.example"));
    let give_up = path(&made, "avanmalan");
    bo.get(&give_up).assert_ok();
    bo.post(&give_up, &[]).assert_see(AT);
    assert!(bo.get(AT).text(".notice").contains("Du är avanmäld"));
}

#[test]
fn the_demo_says_that_it_sends_nothing_and_gives_no_link() {
    let mut bo = announced().signed_out();
    assert!(bo.get(SIGN_UP).text(".lede").contains("Demon skickar inga mejl"));
    bo.post(SIGN_UP, BO).assert_see(AT);
    let page = bo.get(AT);
    assert!(page.text(".notice").contains("Demon skickar inga mejl"), "{}", page.body());
    assert!(!page.body().contains("/brev/"));
    assert_eq!((page.count(".buttons a"), bo.signed_out().get(AT).count(".buttons a")), (0, 1));
    let earnest = announced().in_earnest().signed_out().get(SIGN_UP);
    assert!(!earnest.text("main").contains("Demon"));
}

#[test]
fn whom_an_event_is_meant_for_is_said_where_one_signs_up() {
    let mut browser = announced();
    let typed = crate::exchange::tests::but("audience", "large");
    browser.post("/stiftelsen/evenemang/1", &typed).assert_see(AT);
    let said = "Evenemanget är till för stora myndigheter.";
    assert!(browser.signed_out().get(SIGN_UP).text(".lede").contains(said));
    let mut nils = browser.as_visitor("Nils Ek");
    assert!(nils.get(SIGN_UP).text(".lede").contains(said));
    nils.post(SIGN_UP, &[]).assert_see(AT);
    let notice = nils.get(AT).text(".notice");
    assert!(notice.contains("Länken till mötet visas här") && notice.contains(said), "{notice}");
    let typed = crate::exchange::tests::but("link", "");
    browser.post("/stiftelsen/evenemang/1", &typed).assert_see(AT);
    assert_eq!(nils.get(AT).text(".notice"), "Du har en plats.");
}

#[test]
fn what_is_missing_is_named_and_what_was_typed_stays() {
    let browser = announced();
    let mut stranger = browser.signed_out();
    for (field, value) in [
        ("name", ""),
        ("email", "bo"),
        ("agency", ""),
        ("agency", "finns-inte"),
        ("other_agency", ""),
        ("question", "Ring 20000229-2399"),
        ("needs", "20000229-2399"),
    ] {
        let page = stranger.post(SIGN_UP, &but(field, value));
        page.assert_unprocessable();
        let said = page.attribute(".error-summary a", "href");
        assert_eq!(said, format!("#{field}"));
        if field != "question" {
            assert_eq!(page.text("textarea[name=question]").trim(), "Hur mäter ni?");
        }
    }
    assert_eq!(browser.get("/stiftelsen/evenemang/1/deltagare").count("#deltagare"), 0);
}

#[test]
fn a_new_and_a_known_address_get_the_same_answer() {
    let (browser, server) = (announced(), Smtp::start());
    let mut stranger = browser.signed_out();
    let answer = |stranger: &mut Browser| {
        let answer = stranger.post(SIGN_UP, BO);
        let page = stranger.get(AT);
        (answer.status(), answer.location().to_owned(), page.body())
    };
    let first = answer(&mut stranger.clone());
    assert_eq!(answer(&mut stranger.clone()), first);
    let confirm = path(&last(&browser, &server), "bekraftelse");
    stranger.clone().post(&confirm, &[]).assert_status(303);
    assert_eq!(answer(&mut stranger), first);
    let subjects: Vec<String> = {
        browser.letters_leave(Some(&server));
        let all = server.letters();
        all.iter().map(|letter| letter.one("Subject").to_owned()).collect()
    };
    assert!(subjects.iter().any(|one| one.starts_with("Du är redan anmäld")), "{subjects:?}");
}

#[test]
fn a_guest_puts_questions_by_a_link_in_the_letter() {
    let (browser, server) = (announced(), Smtp::start());
    let mut bo = browser.signed_out();
    bo.post(SIGN_UP, BO);
    let confirm = path(&last(&browser, &server), "bekraftelse");
    bo.post(&confirm, &[]).assert_status(303);
    bo.get(AT);
    let ask = path(&last(&browser, &server), "fraga");
    let page = bo.get(&ask);
    page.assert_ok();
    assert_eq!(page.text("h1"), "Ställ en fråga: Omställning för verksamhetsutveckling?");
    let personal = "Ring 20000229-2399";
    for (typed, kept) in [("", ""), (personal, personal)] {
        let page = bo.post(&ask, &[("question", typed)]);
        page.assert_unprocessable();
        assert_eq!(page.text("textarea[name=question]").trim(), kept);
    }
    // From the morning of 2 March to a while before it is over.
    browser.later(254 * 24 * 60 - 4 * 60);
    bo.post(&ask, &[("question", "Hur länge?")]).assert_see(&ask);
    assert!(bo.get(&ask).text(".notice").contains("Du kan ställa en till"));
    let ylva = browser.as_person("Ylva Norén");
    let list = ylva.get("/stiftelsen/evenemang/1/fragor");
    assert_eq!(list.text("h1"), "2 frågor väntar på svar");
    assert_eq!(list.text("main li:first-child .prose"), "Hur länge?");
    let row = ylva.get("/stiftelsen/evenemang/1/deltagare").text("#deltagare tbody tr");
    assert!(row.contains("Hur mäter ni?") && row.contains("Hur länge?"), "{row}");
    browser.later(2 * 60);
    bo.get(&ask).assert_status(404);
    bo.post(&ask, &[("question", "Sent?")]).assert_status(404);
}

#[test]
fn where_one_cannot_sign_up_it_is_said_why_and_what_to_do_instead() {
    let mut browser = announced();
    let late = crate::exchange::tests::but("last_day", "2026-03-03");
    browser.post("/stiftelsen/evenemang/1", &late).assert_see(AT);
    let (mut stranger, mut nils) = (browser.signed_out(), browser.as_visitor("Nils Ek"));
    stranger.get(SIGN_UP).assert_ok();
    browser.later(2 * 24 * 60);
    for visitor in [&mut stranger, &mut nils] {
        let page = visitor.get(SIGN_UP);
        page.assert_ok();
        assert!(page.text(".lede").contains("Sista dagen att anmäla sig var 3 mars 2026"));
        assert_eq!(page.count("main form"), 0);
        let ways = page.attributes("main .buttons a", "href");
        assert_eq!(ways, ["/stiftelsen/kalender", "/stiftelsen/onskelista"]);
        visitor.post(SIGN_UP, BO).assert_unprocessable();
    }
    let why = [("because", "Föreläsaren är sjuk")];
    let mut organiser = browser.as_person("Ylva Norén");
    organiser.post("/stiftelsen/evenemang/1/installning", &why).assert_see(AT);
    let page = stranger.get(SIGN_UP);
    assert!(page.text(".lede").contains("Inställt: Föreläsaren är sjuk"), "{}", page.body());
}

#[test]
fn whoever_is_signed_up_is_led_to_the_events_page() {
    let browser = announced();
    let mut nils = browser.as_visitor("Nils Ek");
    nils.post(SIGN_UP, &[("question", ""), ("needs", "")]).assert_see(AT);
    nils.get(SIGN_UP).assert_see(AT);
}

#[test]
fn a_place_is_not_given_up_when_it_is_over() {
    let browser = announced();
    const GIVE_UP: &str = "/stiftelsen/kalender/1/avanmalan";
    let mut nils = browser.as_visitor("Nils Ek");
    nils.post(SIGN_UP, &[("question", ""), ("needs", "")]).assert_see(AT);
    nils.get(AT);
    assert_eq!(nils.get(AT).count(&format!("main a[href='{GIVE_UP}']")), 1);
    nils.get(GIVE_UP).assert_ok();
    browser.later(260 * 24 * 60);
    let mut nils = browser.as_visitor("Nils Ek");
    let page = nils.get(AT);
    page.assert_ok();
    assert_eq!((page.count("main form"), page.count("main .notice")), (0, 0), "{}", page.body());
    assert_eq!(page.count(&format!("main a[href='{GIVE_UP}']")), 0);
    nils.get(GIVE_UP).assert_see(AT);
    nils.post(GIVE_UP, &[]).assert_status(422);
}

#[test]
fn unknown_used_and_expired_links_look_the_same() {
    let (browser, server) = (announced(), Smtp::start());
    let mut bo = browser.signed_out();
    bo.post(SIGN_UP, BO);
    let used = path(&last(&browser, &server), "bekraftelse");
    bo.post(&used, &[]).assert_status(303);
    bo.get(AT);
    bo.post(SIGN_UP, &but("email", "eva@verket.example"));
    bo.get(AT);
    browser.letters_leave(Some(&server));
    let all = server.letters();
    let to_eva = all.iter().find(|letter| letter.to == ["eva@verket.example"]).unwrap();
    let expired = path(to_eva, "bekraftelse");
    bo.get(&expired).assert_ok();
    browser.later(30);
    let unknown = format!("/stiftelsen/brev/bekraftelse/{}", "0".repeat(64));
    let say = |path: &str| {
        let answer = bo.get(path);
        (answer.status(), answer.body().replace(path, ""))
    };
    assert_eq!(say(&unknown).0, 404);
    assert_eq!(say(&used), say(&unknown));
    assert_eq!(say(&expired), say(&unknown));
    testkit::html::assert_page(&bo.get(&unknown).body());
    let elsewhere = unknown.replace("bekraftelse", "annat");
    for path in [&used, &expired, &unknown, &elsewhere] {
        bo.post(path, &[]).assert_status(404);
    }
    bo.get("/liten/brev/bekraftelse/0").assert_status(404);
}

#[test]
fn the_day_comes_and_the_links_follow_it() {
    let (browser, server) = (announced(), Smtp::start());
    let mut bo = browser.signed_out();
    bo.post(SIGN_UP, BO);
    let confirm = path(&last(&browser, &server), "bekraftelse");
    bo.post(&confirm, &[]).assert_status(303);
    // From 2 March to the morning of 10 November, and to when it begins.
    browser.later(253 * 24 * 60 - 4 * 60);
    let attend = path(&last(&browser, &server), "narvaro");
    let page = bo.get(&attend);
    page.assert_ok();
    assert!(page.text(".lede").contains("Det går att säga från"), "{}", page.text(".lede"));
    bo.post(&attend, &[]).assert_unprocessable();
    browser.later(24 * 60);
    bo.post(&attend, &[]).assert_see(AT);
    browser.later(2 * 60);
    let letter = last(&browser, &server);
    let link = paths(&letter).into_iter().find(|path| path.ends_with("?svar=partly")).unwrap();
    let page = bo.get(&link);
    page.assert_ok();
    assert_eq!(page.attribute("[name=ideas][checked]", "value"), "partly");
    let link = link.split('?').next().unwrap();
    bo.post(link, &[("ideas", "")]).assert_unprocessable();
    bo.post(link, &[("ideas", "partly"), ("takes", "En idé"), ("better", "")]).assert_see(AT);
    bo.get(link).assert_status(404);
}

#[test]
fn whoever_follows_every_link_changes_nothing() {
    let (browser, server) = (announced(), Smtp::start());
    let mut bo = browser.signed_out();
    bo.post(SIGN_UP, BO);
    let confirm = path(&last(&browser, &server), "bekraftelse");
    bo.clone().post(&confirm, &[]).assert_status(303);
    bo.get(AT);
    bo.post(SIGN_UP, &but("email", "eva@verket.example"));
    browser.later(253 * 24 * 60 - 4 * 60);
    browser.letters_leave(Some(&server));
    let before = crate::walk::world::stored(&browser);
    let mut followed = 0;
    for letter in server.letters() {
        for path in paths(&letter) {
            bo.get(&path);
            followed += 1;
        }
    }
    assert!(followed >= 4, "{followed}");
    assert_eq!(
        crate::walk::world::changed(&before, &crate::walk::world::stored(&browser)),
        [""; 0]
    );
}

#[test]
fn whoever_wants_to_know_is_told_when_one_can_sign_up() {
    let (mut browser, server) = (announced(), Smtp::start());
    let (mut stranger, mut nils) = (browser.signed_out(), browser.as_visitor("Nils Ek"));
    stranger.get("/stiftelsen/kalender/1/besked").assert_status(404);
    let course = crate::exchange::tests::but("title", "En kurs");
    browser.post("/stiftelsen/evenemang/ny", &course).assert_see("/stiftelsen/kalender/2");
    let page = browser.get("/stiftelsen/evenemang/1");
    let options = page.attributes("select[name=introduces] option", "value");
    let id: &'static str = Box::leak(options[1].clone().into_boxed_str());
    let leads = crate::exchange::tests::but("introduces", id);
    browser.post("/stiftelsen/evenemang/1", &leads).assert_see(AT);
    let link = "/stiftelsen/kalender/1/besked";
    assert_eq!(stranger.get(AT).attributes("main .notice a", "href"), [link]);
    stranger.get(link).assert_ok();
    stranger.post(link, &[("email", "x")]).assert_unprocessable();
    stranger.post(link, &[("email", "bo@verket.example")]).assert_see(AT);
    let page = nils.get(link);
    page.assert_ok();
    assert_eq!(page.count("main form input[type=text]"), 0);
    nils.post(link, &[]).assert_see(AT);
    let confirm = path(&last(&browser, &server), "besked");
    stranger.get(&confirm).assert_ok();
    stranger.post(&confirm, &[]).assert_see("/stiftelsen/kalender");
    browser.post("/stiftelsen/evenemang/2/publicering", &[]).assert_status(303);
    browser.letters_leave(Some(&server));
    let all = server.letters();
    let told = all.iter().filter(|letter| letter.one("Subject") == "Nu kan du anmäla dig: En kurs");
    assert_eq!(told.count(), 2);
}
