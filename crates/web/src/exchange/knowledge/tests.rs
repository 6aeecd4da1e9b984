//! The knowledge bank, as agencies, the foundation and strangers meet it.

use domain::access::Role;

use crate::testing::{Answer, Browser};

const BANK: &str = "/stiftelsen/kunskapsbank";
const FIRST: &str = "/stiftelsen/kunskapsbank/1";
const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\n%%EOF\n";

const CASE: &[(&str, &str)] = &[
    ("kind", "case"),
    ("title", "Filmen som alla såg"),
    ("themes", "reach"),
    ("themes", "digital"),
    ("form", "project"),
    ("body", "Få visste att medlen finns."),
    ("measure", "En **film** om åtgärder på intranätet."),
    ("cost", "38 000"),
    ("time", "Sex veckor"),
    ("gave", "Dubbelt så många sökte."),
    ("otherwise", ""),
    ("again", "yes"),
];

fn but(field: &str, value: &'static str) -> Vec<(&'static str, &'static str)> {
    CASE.iter().map(|(name, typed)| (*name, if *name == field { value } else { typed })).collect()
}

fn question(unnamed: bool) -> Vec<(&'static str, &'static str)> {
    let mut typed = vec![
        ("kind", "question"),
        ("title", "Hur räknar ni doktorander?"),
        ("themes", "parties"),
        ("body", "Ingår de i lönesumman?"),
    ];
    if unnamed {
        typed.push(("unnamed", "yes"));
    }
    typed
}

/// A text, published: written by the coordinator of `liten`.
fn published(house: &Browser, typed: &[(&str, &str)], number: i64) {
    let at = format!("{BANK}/{number}");
    let mut lead = house.as_visitor("Åsa Lind");
    lead.post(&format!("{BANK}/ny"), typed).assert_see(&at);
    lead.post(&format!("{at}/granskning"), &[]).assert_see(&at);
    house.as_person("Ylva Norén").post(&format!("{at}/publicering"), &[]).assert_see(&at);
}

/// Somebody of the other agency.
fn at_stor(house: &Browser, role: Role) -> Browser {
    let people = app::access::demo_people(&house.app).unwrap();
    let person =
        people.iter().find(|one| one.organisation.slug.as_str() == "stor" && one.role == role);
    house.as_anybody(person.unwrap())
}

fn search(browser: &Browser, query: &str) -> Vec<String> {
    let page = browser.get(&format!("{BANK}?{query}"));
    page.assert_ok();
    testkit::html::Html::parse(&page.body()).texts("ul.found h2")
}

#[test]
fn a_case_is_drafted_reviewed_and_read_by_anyone() {
    let house = Browser::at_foundation();
    let (mut lead, mut ylva) = (house.as_visitor("Åsa Lind"), house.as_person("Ylva Norén"));
    let stranger = house.signed_out();
    stranger.get("/kunskapsbank").assert_see(BANK);
    stranger.get(&format!("{BANK}/ny")).assert_see_prefix("/logga-in");
    house.as_visitor("Nils Ek").post(&format!("{BANK}/ny"), CASE).assert_status(403);
    lead.get(&format!("{BANK}/ny")).assert_ok();
    // A title is enough for a draft; what readers need is asked for when it is sent.
    let thin = [("kind", "case"), ("title", "Filmen som alla såg")];
    lead.post(&format!("{BANK}/ny"), &thin).assert_see(FIRST);
    let answer = lead.post(&format!("{FIRST}/granskning"), &[]);
    answer.assert_unprocessable();
    let asked = answer.attributes(".error-summary a", "href");
    assert_eq!(asked, ["#themes", "#body", "#form", "#measure", "#gave", "#again"]);
    for other in [stranger.clone(), ylva.clone(), at_stor(&house, Role::Coordinator)] {
        other.get(FIRST).assert_status(404);
        assert_eq!(other.get(BANK).count("main li h3"), 0, "a draft is in nobody else's list");
    }
    lead.post(&format!("{FIRST}/andring"), CASE).assert_see(&format!("{FIRST}?visa=nyaste"));
    ylva.get(FIRST).assert_status(404);
    lead.post(&format!("{FIRST}/granskning"), &[]).assert_see(FIRST);
    lead.post(&format!("{FIRST}/andring"), CASE).assert_unprocessable();
    stranger.get(FIRST).assert_status(404);
    at_stor(&house, Role::Coordinator).get(FIRST).assert_status(404);
    // It waits for the foundation, which gives it back with a word, and it waits for its author.
    assert!(ylva.get("/stiftelsen").text("main").contains("Granska Filmen som alla såg"));
    ylva.post(&format!("{FIRST}/aterlamning"), &[("because", "")]).assert_unprocessable();
    let why = [("because", "Skriv hur ni vet det.")];
    ylva.post(&format!("{FIRST}/aterlamning"), &why).assert_see(BANK);
    assert!(lead.get(FIRST).text("main").contains("Skriv hur ni vet det."));
    assert!(lead.get("/liten").text("main").contains("Skriv om Filmen som alla såg"));
    lead.post(&format!("{FIRST}/granskning"), &[]).assert_see(FIRST);
    lead.post(&format!("{FIRST}/publicering"), &[]).assert_status(404);
    ylva.post(&format!("{FIRST}/publicering"), &[]).assert_see(FIRST);
    let page = stranger.get(FIRST);
    page.assert_ok();
    assert_eq!(page.text("h1"), "Filmen som alla såg");
    for said in ["Lilla provmyndigheten", "38 000 kr", "Dubbelt så många", "Sex veckor"] {
        assert!(page.text("main").replace('\u{a0}', " ").contains(said), "{said}");
    }
    assert_eq!(page.text(".written strong"), "film");
    assert!(!page.body().contains("Åsa Lind") && page.count("main form") == 0);
    assert_eq!(search(&stranger, ""), ["Filmen som alla såg"]);
}

#[test]
fn what_is_published_is_changed_by_review_alone_and_taken_back_at_once() {
    let house = Browser::at_foundation();
    published(&house, CASE, 1);
    let (mut lead, stranger) = (house.as_visitor("Åsa Lind"), house.signed_out());
    let newest = format!("{FIRST}?visa=nyaste");
    lead.post(&format!("{FIRST}/andring"), &but("title", "Filmen igen")).assert_see(&newest);
    assert_eq!(stranger.get(&newest).text("h1"), "Filmen som alla såg");
    assert_eq!(lead.get(FIRST).text("h1"), "Filmen som alla såg");
    assert_eq!(lead.get(&newest).text("h1"), "Filmen igen");
    let mut ylva = house.as_person("Ylva Norén");
    assert_eq!(ylva.get(&newest).text("h1"), "Filmen som alla såg", "it is not sent");
    ylva.post(&format!("{FIRST}/publicering"), &[]).assert_see(FIRST);
    assert_eq!(stranger.get(FIRST).text("h1"), "Filmen som alla såg");
    lead.post(&format!("{FIRST}/granskning"), &[]).assert_see(FIRST);
    assert_eq!(ylva.get(&newest).text("h1"), "Filmen igen");
    ylva.post(&format!("{FIRST}/publicering"), &[]).assert_see(FIRST);
    assert_eq!(stranger.get(FIRST).text("h1"), "Filmen igen");
    // Another agency, and another of the own agency, has no hand in it.
    let mut other = at_stor(&house, Role::Coordinator);
    other.post(&format!("{FIRST}/tillbakatagande"), &[]).assert_status(403);
    let mut erik = house.as_visitor("Erik Alm");
    erik.post(&format!("{FIRST}/tillbakatagande"), &[]).assert_status(403);
    lead.post(&format!("{FIRST}/tillbakatagande"), &[]).assert_see(FIRST);
    stranger.get(FIRST).assert_status(404);
    assert_eq!(search(&stranger, "sok=filmen"), [""; 0]);
}

#[test]
fn words_are_found_in_every_form_and_by_their_twins() {
    let house = Browser::at_foundation();
    published(&house, CASE, 1);
    published(&house, &question(false), 2);
    let stranger = house.signed_out();
    let found = |query: &str| search(&stranger, query).len();
    for one in ["sok=filmer", "sok=FILM", "sok=intran%C3%A4tets", "sok=insatser", "sok=digital"] {
        assert_eq!(found(one), 1, "{one}");
    }
    assert_eq!(search(&stranger, "sok=lonesumma"), [""; 0], "ö is another letter than o");
    assert_eq!(search(&stranger, "sok=l%C3%B6nesummor"), ["Hur räknar ni doktorander?"]);
    assert_eq!(found("sok=filmen+doktorander"), 0, "every word is asked for");
    assert_eq!(found("sok=och"), 2, "a small word narrows nothing");
    assert_eq!(found("sok=%22%27%25_*"), 2);
    assert_eq!((found("tema=reach"), found("tema=parties"), found("tema=x")), (1, 1, 2));
    assert_eq!((found("slag=question"), found("form=project"), found("vem=university")), (1, 1, 0));
    assert_eq!((found("vem=other"), found("sok=film&slag=question")), (2, 0));
    let none = stranger.get(&format!("{BANK}?sok=vindkraft"));
    assert_eq!(none.text("h1"), "Inget hittades");
}

#[test]
fn a_question_without_a_name_is_answered_without_one() {
    let house = Browser::at_foundation();
    published(&house, &question(true), 1);
    let name = "Lilla provmyndigheten";
    let mut lead = house.as_visitor("Åsa Lind");
    let mut other = at_stor(&house, Role::Representative);
    let answers = format!("{FIRST}/fragor");
    other.get(&answers).assert_ok();
    other.post(&answers, &[("body", "")]).assert_unprocessable();
    other.post(&answers, &[("body", "Ja, hos oss.")]).assert_see(FIRST);
    lead.post(&answers, &[("body", "Tack, det hjälpte.")]).assert_see(FIRST);
    for reader in [house.signed_out(), house.as_person("Ylva Norén"), other] {
        let page = reader.get(FIRST);
        assert!(page.text("main").contains("Ja, hos oss."));
        assert!(page.text(".replies").contains("Den som ställde frågan"));
        assert!(!page.text("main").contains(name), "{}", page.text("main"));
        assert!(!reader.get(BANK).text("main").contains(name));
        assert_eq!(search(&reader, "vem=other"), [""; 0], "its kind would tell");
    }
    assert!(lead.get(FIRST).text("main").contains(name));
    house.as_visitor("Nils Ek").post(&answers, &[("body", "Nej")]).assert_status(403);
}

#[test]
fn a_question_without_a_name_has_none_beside_another_text() {
    let house = Browser::at_foundation();
    let mut asked = question(true);
    asked.push(("themes", "reach"));
    published(&house, &asked, 1);
    let (mut other, beside) = (at_stor(&house, Role::Coordinator), format!("{BANK}/2"));
    other.post(&format!("{BANK}/ny"), CASE).assert_see(&beside);
    other.post(&format!("{beside}/granskning"), &[]).assert_see(&beside);
    house.as_person("Ylva Norén").post(&format!("{beside}/publicering"), &[]).assert_see(&beside);
    for reader in [house.signed_out(), house.as_person("Ylva Norén"), other] {
        assert!(reader.get(&beside).text("main").contains("Hur räknar ni doktorander?"));
        for at in [BANK, FIRST, beside.as_str()] {
            let page = reader.get(at);
            page.assert_ok();
            assert!(!page.text("main").contains("Lilla provmyndigheten"), "{at}");
        }
    }
}

#[test]
fn a_name_that_was_withheld_is_so_for_as_long_as_the_question_is_read() {
    let house = Browser::at_foundation();
    published(&house, &question(true), 1);
    let mut lead = house.as_visitor("Åsa Lind");
    let change = format!("{FIRST}/andring");
    assert_eq!(lead.get(&change).count("[name=unnamed]"), 0);
    let named = || house.signed_out().get(FIRST).text("main").contains("Lilla provmyndigheten");
    lead.post(&change, &question(false)).assert_see(&format!("{FIRST}?visa=nyaste"));
    assert!(!named());
    lead.post(&format!("{FIRST}/tillbakatagande"), &[]).assert_see(FIRST);
    assert_eq!(lead.get(&change).count("[name=unnamed]"), 1);
    lead.post(&change, &question(false)).assert_see(&format!("{FIRST}?visa=nyaste"));
    lead.post(&format!("{FIRST}/granskning"), &[]).assert_see(FIRST);
    house.as_person("Ylva Norén").post(&format!("{FIRST}/publicering"), &[]).assert_see(FIRST);
    assert!(named());
}

#[test]
fn its_agency_is_asked_and_both_are_read_when_it_has_answered() {
    let house = Browser::at_foundation();
    published(&house, CASE, 1);
    let mut other = at_stor(&house, Role::Coordinator);
    let (mut lead, mut ylva) = (house.as_visitor("Åsa Lind"), house.as_person("Ylva Norén"));
    let (ask, stranger) = (format!("{FIRST}/fragor"), house.signed_out());
    lead.get(&ask).assert_status(404);
    let form = other.get(&ask);
    let key = form.attribute("[name=form_key]", "value");
    let typed = [("form_key", key.as_str()), ("body", "Får vi visa den?")];
    other.post(&ask, &typed).assert_see(FIRST);
    other.post(&ask, &typed).assert_see(FIRST);
    let says = |browser: &Browser| browser.get(FIRST).text("main").contains("Får vi visa den?");
    assert_eq!((says(&other), says(&lead), says(&stranger)), (true, true, false));
    assert!(!says(&house.as_visitor("Erik Alm")));
    assert!(lead.get("/liten").text("main").contains("Svara på en fråga om Filmen"));
    let answer = format!("{FIRST}/fragor/1/svar");
    other.post(&answer, &[("answer", "Ja")]).assert_status(403);
    lead.get(&answer).assert_ok();
    lead.post(&answer, &[("answer", "Ja, gärna.")]).assert_see(FIRST);
    lead.post(&answer, &[("answer", "Nej.")]).assert_status(404);
    lead.get(&format!("{FIRST}/fragor/2/svar")).assert_status(404);
    assert!(says(&stranger) && stranger.get(FIRST).text("main").contains("Ja, gärna."));
    ylva.post(&format!("{FIRST}/fragor/1/doljande"), &[]).assert_see(FIRST);
    assert!(!says(&stranger) && says(&ylva));
    ylva.post(&format!("{FIRST}/fragor/1/doljande"), &[]).assert_see(FIRST);
    assert!(says(&stranger));
}

#[test]
fn few_who_thank_are_not_counted_aloud() {
    let house = Browser::at_foundation();
    published(&house, CASE, 1);
    let thank = |browser: &mut Browser| browser.post(&format!("{FIRST}/tack"), &[]);
    thank(&mut house.as_visitor("Nils Ek")).assert_status(404);
    thank(&mut house.signed_out()).assert_see_prefix("/logga-in");
    let all = app::access::demo_people(&house.app).unwrap().into_iter();
    let mut stor = all
        .filter(|one| one.organisation.slug.as_str() == "stor")
        .map(|one| house.as_anybody(&one));
    let stranger = house.signed_out();
    let said = || stranger.get(FIRST).text("main");
    for mut one in stor.by_ref().take(4) {
        thank(&mut one).assert_see(FIRST);
    }
    assert!(said().contains("Färre än fem"), "{}", said());
    let mut fifth = stor.next().unwrap();
    thank(&mut fifth).assert_see(FIRST);
    assert!(said().contains("5 personer har tackat"), "{}", said());
    thank(&mut fifth).assert_see(FIRST);
    assert!(said().contains("Färre än fem"));
}

#[test]
fn files_belong_to_their_wording() {
    let house = Browser::at_foundation();
    published(&house, CASE, 1);
    let (mut lead, stranger) = (house.as_visitor("Åsa Lind"), house.signed_out());
    let add = format!("{FIRST}/filer");
    lead.get(&add).assert_ok();
    at_stor(&house, Role::Coordinator).get(&add).assert_status(404);
    let send = |lead: &mut Browser, bytes: &[u8]| -> Answer {
        lead.post_files(&add, &[("name", "Manus")], &[("file", "x.pdf", bytes)])
    };
    send(&mut lead, b"PK\x03\x04").assert_unprocessable();
    send(&mut lead, PDF).assert_see(&format!("{FIRST}?visa=nyaste"));
    let file = lead.get(&format!("{FIRST}?visa=nyaste")).attribute(".files a", "href");
    assert_eq!(stranger.get(FIRST).count(".files a"), 0);
    stranger.get(&file).assert_status(404);
    lead.post(&format!("{FIRST}/granskning"), &[]).assert_see(FIRST);
    house.as_person("Ylva Norén").post(&format!("{FIRST}/publicering"), &[]).assert_see(FIRST);
    let answer = stranger.get(&stranger.get(FIRST).attribute(".files a", "href"));
    assert_eq!(answer.header("content-disposition"), "attachment; filename*=UTF-8''Manus.pdf");
    assert_eq!(answer.header("x-content-type-options"), "nosniff");
    assert!(answer.bytes() == PDF);
    lead.post(&format!("{file}/borttagning"), &[]).assert_see(FIRST);
    assert_eq!(stranger.get(FIRST).count(".files a"), 1, "until it is reviewed");
    assert_eq!(lead.get(&format!("{FIRST}?visa=nyaste")).count(".files a"), 0);
}

#[test]
fn a_picture_says_what_it_shows_and_nothing_of_its_maker() {
    const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\0IHDRsum!\0\0\0\x06tEXtCANARYsum!\
        \0\0\0\0IDATsum!\0\0\0\0IENDsum!";
    let house = Browser::at_foundation();
    published(&house, CASE, 1);
    let mut lead = house.as_visitor("Åsa Lind");
    let (add, newest) = (format!("{FIRST}/filer"), format!("{FIRST}?visa=nyaste"));
    let mut send = |description, bytes| {
        let fields = [("name", "Affischen"), ("description", description)];
        lead.post_files(&add, &fields, &[("file", "a.png", bytes)])
    };
    let refused = send("", PNG);
    refused.assert_unprocessable();
    assert!(refused.text("#description-error").contains("Skriv vad bilden visar"));
    assert_eq!(refused.attribute("#name", "value"), "Affischen");
    assert!(send("En häst", &PNG[..40]).text("#file-error").contains("inte hel"));
    assert!(send("En häst", b"<svg/>").text("#file-error").contains("Välj en PDF"));
    send("En <häst>", PNG).assert_see(&newest);
    let page = lead.get(&newest);
    assert_eq!(page.text(".files a"), "Affischen (bild, PNG)");
    assert_eq!(page.text(".files .hint"), "En <häst>");
    let file = lead.get(&page.attribute(".files a", "href"));
    assert_eq!(file.header("content-type"), "image/png");
    assert_eq!(file.header("content-disposition"), "attachment; filename*=UTF-8''Affischen.png");
    assert_eq!(file.header("content-security-policy"), "default-src 'none'; sandbox");
    assert!(!file.bytes().windows(6).any(|at| at == b"CANARY"));
}

#[test]
fn a_draft_is_thrown_away_by_those_who_wrote_it_when_they_have_been_asked() {
    let house = Browser::at_foundation();
    published(&house, CASE, 1);
    let (mut lead, away) = (house.as_visitor("Åsa Lind"), format!("{FIRST}/bortkastat"));
    let newest = format!("{FIRST}?visa=nyaste");
    lead.get(&away).assert_status(404);
    assert_eq!(lead.get(FIRST).count("a[href$='/bortkastat']"), 0, "it is read");
    lead.post(&format!("{FIRST}/andring"), &but("title", "Filmen igen")).assert_see(&newest);
    let asked = lead.get(&lead.get(&newest).attribute("a[href$='/bortkastat']", "href"));
    assert_eq!(asked.text("h1"), "Kasta ”Filmen igen”?");
    assert!(asked.text(".lede").contains("publicerade texten står kvar"));
    house.as_visitor("Erik Alm").post(&away, &[]).assert_status(403);
    lead.post(&away, &[]).assert_see(FIRST);
    assert_eq!(lead.get(&newest).text("h1"), "Filmen som alla såg");
    lead.post(&format!("{BANK}/ny"), CASE).assert_see(&format!("{BANK}/2"));
    let second = format!("{BANK}/2/bortkastat");
    at_stor(&house, Role::Coordinator).post(&second, &[]).assert_status(404);
    lead.get(&second).assert_ok();
    lead.post(&second, &[]).assert_see(BANK);
    lead.get(&format!("{BANK}/2")).assert_status(404);
}

#[test]
fn what_is_read_is_taken_down_by_the_foundation_with_a_reason() {
    let house = Browser::at_foundation();
    published(&house, CASE, 1);
    let (mut lead, mut ylva) = (house.as_visitor("Åsa Lind"), house.as_person("Ylva Norén"));
    let down = format!("{FIRST}/nedtagning");
    assert_eq!(ylva.get(FIRST).attribute("a[href$='/nedtagning']", "href"), down);
    assert_eq!(lead.get(FIRST).count("a[href$='/nedtagning']"), 0, "the authors take it back");
    lead.post(&down, &[("because", "x")]).assert_status(404);
    ylva.get(&down).assert_ok();
    ylva.post(&down, &[("because", "")]).assert_unprocessable();
    ylva.post(&down, &[("because", "Filmen visar kollegor")]).assert_see(BANK);
    house.signed_out().get(FIRST).assert_status(404);
    assert_eq!(search(&house.signed_out(), "sok=filmen"), [""; 0]);
    ylva.get(&down).assert_status(404);
    ylva.post(&down, &[("because", "x")]).assert_status(404);
    let back = lead.get(&format!("{FIRST}?visa=nyaste"));
    back.assert_ok();
    assert!(back.text(".notice.warning").contains("Filmen visar kollegor"));
    assert_eq!(lead.get("/liten").count("main a[href*='kunskapsbank/1']"), 1, "it waits for them");
    lead.post(&format!("{FIRST}/granskning"), &[]).assert_see(FIRST);
}

#[test]
fn a_case_becomes_a_draft_at_home() {
    let house = Browser::at_foundation();
    published(&house, CASE, 1);
    let mut other = at_stor(&house, Role::Employee);
    let way = other.get(FIRST).attribute("main a[href*='/ansokan/ny']", "href");
    assert_eq!(way, "/stor/ansokan/ny?fran=1");
    let guide = other.get(&way);
    guide.assert_ok();
    assert!(guide.text(".notice:last-of-type").contains("Filmen som alla såg"));
    let mut typed = vec![("fran", "1")];
    typed.extend(domain::application::QUESTIONS.map(|question| (question, "no")));
    let begun = other.post("/stor/ansokan", &typed);
    let draft = begun.location().rsplit_once('/').unwrap().0.to_owned();
    let page = other.get(&format!("{draft}/atgard"));
    assert_eq!(page.attribute("#title", "value"), "Filmen som alla såg");
    assert!(page.text("#measure").contains("om åtgärder på intranätet"));
    assert_eq!(
        other.get(&format!("{draft}/behov")).text("#background"),
        "Få visste att medlen finns."
    );
    let cost = other.get(&format!("{draft}/kostnader")).attribute("#other", "value");
    assert_eq!(cost.replace('\u{a0}', " "), "38 000 kr");
    // What is no case, or not there, begins an empty one.
    let empty = other.get("/stor/ansokan/ny?fran=9");
    empty.assert_ok();
    assert!(!empty.text("main").contains("kunskapsbanken"));
    assert_eq!(house.signed_out().get(FIRST).count("main a[href*='fran=']"), 0);
}

#[test]
fn a_case_becomes_a_kind_of_measure_in_the_agreement_that_is_prepared() {
    let house = Browser::at_foundation();
    published(&house, CASE, 1);
    let mut lead = house.as_visitor("Åsa Lind");
    assert_eq!(lead.get(FIRST).count("main a[href*='/atgardsslag']"), 0, "none is prepared");
    crate::agreement::tests::small(&mut lead);
    let way = lead.get(FIRST).attribute("main a[href*='/atgardsslag']", "href");
    let page = lead.get(&way);
    assert_eq!(page.attribute("#name", "value"), "Filmen som alla såg");
    assert_eq!(page.attribute("[name=form][checked]", "value"), "project");
    let plan = lead.get("/liten/plan/rader/ny?fran=1");
    assert_eq!(plan.attribute("#title", "value"), "Filmen som alla såg");
}
