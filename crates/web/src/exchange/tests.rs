//! Events from draft to written up, as the organiser and everybody else meet them.

use domain::access::Role;

use crate::testing::Browser;

/// The webinar of 11 November as it was announced, a part of its text.
pub const WEBINAR: &[(&str, &str)] = &[
    ("title", "Omställning för verksamhetsutveckling?"),
    ("kind", "webinar"),
    ("own_kind", ""),
    ("times", "11 nov 2026 09:00 - 09:45"),
    ("place", "Zoom"),
    ("link", "https://zoom.example/j/123"),
    (
        "text",
        "Två viktiga frågor är:\n\n  • Vad vill man uppnå?\n  • Vilket problem vill man lösa? ",
    ),
    ("speakers", "En analytiker\nEn till"),
    ("audience", "everyone"),
    ("seats", ""),
    ("last_day", ""),
    ("introduces", ""),
    ("questions", ""),
];

pub fn but(field: &str, value: &'static str) -> Vec<(&'static str, &'static str)> {
    WEBINAR
        .iter()
        .map(|(name, typed)| (*name, if *name == field { value } else { typed }))
        .collect()
}

pub fn announced() -> Browser {
    let mut browser = Browser::at_foundation();
    browser.post("/stiftelsen/evenemang/ny", WEBINAR).assert_see("/stiftelsen/kalender/1");
    browser.post("/stiftelsen/evenemang/1/publicering", &[]).assert_see("/stiftelsen/kalender/1");
    browser
}

#[test]
fn an_event_is_drafted_published_and_found_by_anyone() {
    let mut browser = Browser::at_foundation();
    let start = browser.get("/stiftelsen");
    start.assert_ok();
    assert_eq!(start.count("nav.rooms a[href='/stiftelsen/evenemang']"), 1);
    browser.get("/stiftelsen/evenemang").assert_ok();
    let form = browser.get("/stiftelsen/evenemang/ny");
    form.assert_ok();
    browser.post("/stiftelsen/evenemang/ny", WEBINAR).assert_see("/stiftelsen/kalender/1");
    let stranger = browser.signed_out();
    stranger.get("/stiftelsen/kalender/1").assert_status(404);
    assert_eq!(stranger.get("/stiftelsen/kalender").count(".events li"), 0);
    browser.get("/stiftelsen/kalender/1").assert_ok();
    browser.post("/stiftelsen/evenemang/1/publicering", &[]).assert_see("/stiftelsen/kalender/1");
    stranger.get("/kalender").assert_see("/stiftelsen/kalender");
    let calendar = stranger.get("/stiftelsen/kalender");
    calendar.assert_ok();
    assert_eq!(calendar.text("h1"), "Ett evenemang på gång");
    assert!(calendar.text(".events").contains("onsdag 11 november 2026, 09.00–09.45"));
    let page = stranger.get("/stiftelsen/kalender/1");
    page.assert_ok();
    assert_eq!(page.count(".written li"), 2);
    assert_eq!(page.count("a[href$='/kalenderfil']"), 1);
    assert_eq!(page.count(".written br"), 1, "a speaker on each line");
    assert_eq!(page.attribute("[itemprop=startDate]", "content"), "2026-11-11T08:00:00Z");
    assert!(!page.body().contains("zoom.example"), "the link is for those who take part");
    assert!(page.text("dl").contains("kostar inget"));
    assert!(browser.get("/stiftelsen/kalender/1").body().contains("zoom.example"));
    browser.get("/stiftelsen/evenemang").assert_ok();
}

#[test]
fn the_calendar_is_narrowed_by_type_audience_and_month() {
    let browser = announced().signed_out();
    let count = |query: &str| {
        let page = browser.get(&format!("/stiftelsen/kalender{query}"));
        page.assert_ok();
        page.count(".events li")
    };
    assert_eq!((count("?slag=webinar"), count("?slag=course"), count("?slag=x")), (1, 0, 1));
    assert_eq!((count("?grupp=everyone"), count("?grupp=large")), (1, 0));
    assert_eq!(count("?vilka=tidigare"), 0);
    let month = browser.get("/stiftelsen/kalender/manad?manad=2026-11");
    month.assert_ok();
    assert_eq!((month.count(".month td a"), month.count(".month tbody tr")), (1, 6));
    let first = month.attribute("nav.pages li:first-child a", "href");
    assert_eq!(first, "/stiftelsen/kalender/manad?manad=2026-10");
    browser.get(&first).assert_ok();
    for odd in ["", "?manad=9999-99", "?manad=1000-01", "?manad=2200-12"] {
        browser.get(&format!("/stiftelsen/kalender/manad{odd}")).assert_ok();
    }
}

#[test]
fn what_cannot_be_read_is_said_at_its_field() {
    let mut browser = Browser::at_foundation();
    for (field, value, said) in [
        ("title", "", "Rubrik"),
        ("times", "", "Tider"),
        ("times", "2026-11-11 09:00–09:45\nen annan dag", "Rad 2"),
        ("times", "2026-11-11 10:00–09:00", "Sluttiden"),
        ("times", "11 nivember 2026 09.00–16.00", "förstår inte datumet"),
        ("times", "torsdag 11 november 2026, 09.00–16.00", "veckodag"),
        ("times", "2027-03-28 02.30–04.00", "sommartid"),
        ("times", "2026-11-11 09–12\n2026-11-11 11–13", "Rad 2: Tiden börjar innan"),
        ("link", "javascript:alert(1)", "https://"),
        ("kind", "own", "Eget slag"),
        ("kind", "mingel", "Slag"),
        ("seats", "0", "Platser"),
        ("last_day", "2026-11-12", "senast 2026-11-11"),
        ("introduces", "01890a5d-ac96-774b-bcce-b302099a8057", "annat evenemang"),
        ("text", "Ring 20000229-2399", "personnummer"),
    ] {
        let answer = browser.post("/stiftelsen/evenemang/ny", &but(field, value));
        answer.assert_unprocessable();
        let summary = answer.text(".error-summary");
        assert!(summary.contains(said), "{field} {value}: {summary}");
    }
    assert_eq!(browser.get("/stiftelsen/evenemang").count("tbody tr"), 0);
    let past = but("times", "2026-01-11 09:00–09:45");
    browser.post("/stiftelsen/evenemang/ny", &past).assert_see("/stiftelsen/kalender/1");
    let refused = browser.post("/stiftelsen/evenemang/1/publicering", &[]);
    refused.assert_status(422);
    assert!(refused.text("main").contains("redan passerat"));
}

#[test]
fn a_submit_twice_is_one_event() {
    let mut browser = Browser::at_foundation();
    let key = browser.get("/stiftelsen/evenemang/ny").attribute("[name=form_key]", "value");
    let typed = [WEBINAR, &[("form_key", &*key)]].concat();
    for _ in 0..2 {
        browser.post("/stiftelsen/evenemang/ny", &typed).assert_see("/stiftelsen/kalender/1");
    }
    assert_eq!(browser.get("/stiftelsen/evenemang").count("tbody tr"), 1);
}

#[test]
fn it_is_changed_introduces_another_and_is_copied() {
    let mut browser = announced();
    let course = [
        ("title", "Kurs i uppföljning"),
        ("kind", "course"),
        ("times", "2026-12-03 09.00–16.00 Dag ett\n2026-12-10 09.00–16.00"),
        ("place", "Stockholm"),
        ("text", "Material och eget arbete mellan gångerna."),
        ("audience", "universities"),
    ];
    browser.post("/stiftelsen/evenemang/ny", &course).assert_see("/stiftelsen/kalender/2");
    let form = browser.get("/stiftelsen/evenemang/1");
    form.assert_ok();
    let id = form.attribute("#introduces option:last-child", "value");
    let changed: Vec<_> = WEBINAR
        .iter()
        .map(|(name, typed)| (*name, if *name == "introduces" { id.as_str() } else { *typed }))
        .collect();
    browser.post("/stiftelsen/evenemang/1", &changed).assert_see("/stiftelsen/kalender/1");
    let stranger = browser.signed_out();
    let page = stranger.get("/stiftelsen/kalender/1");
    page.assert_ok();
    assert!(page.text(".notice").contains("Anmälan dit öppnar senare"));
    // A draft has no page to lead to: one can ask to be told.
    assert_eq!(page.attributes(".notice a", "href"), ["/stiftelsen/kalender/1/besked"]);
    browser.post("/stiftelsen/evenemang/2/publicering", &[]).assert_see("/stiftelsen/kalender/2");
    let page = stranger.get("/stiftelsen/kalender/1");
    assert_eq!(page.attribute(".notice a", "href"), "/stiftelsen/kalender/2");
    let course = stranger.get("/stiftelsen/kalender/2");
    course.assert_ok();
    assert!(course.text(".notice").contains("En introduktion till det här är"));
    assert!(course.text("dl").contains("Dag ett"));
    let copy = browser.get("/stiftelsen/evenemang/ny?kopia=2");
    copy.assert_ok();
    assert_eq!(copy.attribute("#title", "value"), "Kurs i uppföljning");
    assert_eq!(copy.text("#times"), "", "it is held on other days");
    // What was left half-way at a new event is not put in where a copy is asked for; a copy keeps its own.
    let (new, copied) = ("/stiftelsen/evenemang/ny", "/stiftelsen/evenemang/ny?kopia=2");
    browser.post(new, &but("text", "")).assert_unprocessable();
    let copy = browser.get(copied);
    assert_eq!(copy.count("form.notice"), 0);
    assert_eq!(copy.attribute("form[data-autosave]", "action"), copied);
    let keep = copy.attribute("form[data-autosave]", "data-autosave");
    assert_eq!(browser.post(&keep, &[("title", "Kursen igen")]).status(), 200);
    let copy = browser.get(copied);
    assert_eq!(copy.attribute("#title", "value"), "Kursen igen");
    assert_ne!(browser.get(new).attribute("#title", "value"), "Kursen igen");
    let away = copy.attribute("form.notice", "action");
    browser.post(&away, &[]).assert_see(copied);
    assert_eq!(browser.get(copied).attribute("#title", "value"), "Kurs i uppföljning");
    assert_eq!(browser.get(new).count("form.notice"), 1);
    let own = browser.post("/stiftelsen/evenemang/1", &but("introduces", "x"));
    own.assert_unprocessable();
}

#[test]
fn it_is_called_off_and_readers_calendars_are_told() {
    let mut browser = announced();
    let file = browser.signed_out().get("/stiftelsen/kalender/1/kalenderfil").body();
    assert!(file.contains("DTSTART;TZID=Europe/Stockholm:20261111T090000"), "{file}");
    assert!(!file.contains("STATUS:CANCELLED") && !file.contains("zoom.example"));
    browser.get("/stiftelsen/evenemang/1/installning").assert_ok();
    let none = [("because", "")];
    browser.post("/stiftelsen/evenemang/1/installning", &none).assert_unprocessable();
    let why = [("because", "Föreläsaren är sjuk")];
    browser.post("/stiftelsen/evenemang/1/installning", &why).assert_see("/stiftelsen/kalender/1");
    let page = browser.signed_out().get("/stiftelsen/kalender/1");
    page.assert_ok();
    assert!(page.text(".notice.warning").contains("Föreläsaren är sjuk"));
    for path in ["/stiftelsen/kalender/1/kalenderfil", "/stiftelsen/kalender/fil/ics"] {
        let file = browser.signed_out().get(path).body();
        assert!(file.contains("STATUS:CANCELLED"), "{path}: {file}");
        assert!(file.contains("SEQUENCE:2"), "{path}: {file}");
    }
    let atom = browser.signed_out().get("/stiftelsen/kalender/fil/atom");
    atom.assert_status(200);
    assert!(atom.body().contains("<link href=\"http://localhost/stiftelsen/kalender/1\"/>"));
    browser.post("/stiftelsen/evenemang/1/publicering", &[]).assert_status(422);
    browser.post("/stiftelsen/evenemang/1", WEBINAR).assert_status(422);
}

#[test]
fn calendars_and_feeds_get_plain_text_and_every_day() {
    let mut browser = announced();
    let text = "## Efter kursen kan du\n\n- **formulera** mål\n- följa upp";
    let times = "2026-12-03 09:00–16:00 Första dagen\n2026-12-10 09:00–12:00";
    let typed = WEBINAR.iter().map(|(name, was)| match *name {
        "text" => ("text", text),
        "times" => ("times", times),
        name => (name, *was),
    });
    browser.post("/stiftelsen/evenemang/1", &typed.collect::<Vec<_>>()).assert_status(303);
    let stranger = browser.signed_out();
    let atom = stranger.get("/stiftelsen/kalender/fil/atom").body().replace('\u{a0}', " ");
    let said = "torsdag 3 december 2026, 09.00–16.00: Första dagen; torsdag 10 december 2026, 09.00–12.00. \
        Efter kursen kan du\n\n- formulera mål\n- följa upp</summary>";
    assert!(atom.contains(said), "{atom}");
    for path in ["/stiftelsen/kalender/1/kalenderfil", "/stiftelsen/kalender/fil/ics"] {
        let file = stranger.get(path).body().replace("\r\n ", "");
        let said = "DESCRIPTION:Efter kursen kan du\\n\\n- formulera mål\\n- följa upp\r\n";
        assert!(file.contains(said), "{path}: {file}");
    }
}

#[test]
fn how_it_was_is_told_afterwards() {
    let browser = announced();
    browser.later(300 * 24 * 60);
    let mut browser = browser.as_person("Ylva Norén");
    let told = browser.signed_out().get("/stiftelsen/kalender?vilka=tidigare");
    told.assert_ok();
    assert!(told.text(".events").contains("har hållits"));
    browser.get("/stiftelsen/evenemang/1/efterat").assert_ok();
    let text = [("write_up", "Nio av tio fick **nya idéer**.")];
    browser.post("/stiftelsen/evenemang/1/efterat", &text).assert_see("/stiftelsen/kalender/1");
    let page = browser.signed_out().get("/stiftelsen/kalender/1");
    page.assert_ok();
    assert!(page.text("article").contains("nya idéer"));
    assert_eq!(page.count("a[href$='/kalenderfil']"), 0, "it is over");
    browser.post("/stiftelsen/evenemang/1/installning", &[("because", "x")]).assert_status(422);
}

#[test]
fn events_are_the_foundations_alone() {
    let browser = announced();
    let lead = Browser::entered(Role::Coordinator);
    lead.get("/liten/kalender").assert_status(404);
    lead.get("/liten/evenemang").assert_status(403);
    lead.get("/kalender").assert_status(404);
    let administrator = browser.as_person("Ture Falk");
    let start = administrator.get("/stiftelsen");
    start.assert_ok();
    let text = start.text("main");
    assert!(text.contains("granskare") && !text.contains("samordnare"), "{text}");
    let roles = administrator.get("/stiftelsen/medarbetare/ny");
    roles.assert_ok();
    assert_eq!(roles.count("#role option"), 4, "none, and the three that a foundation has");
    assert_eq!(roles.count("#unit") + roles.count("#party"), 0, "there are none");
    administrator.get("/stiftelsen/evenemang").assert_status(403);
    administrator.get("/stiftelsen/kalender/1").assert_ok();
    browser.get("/stiftelsen/kalender/7").assert_status(404);
    browser.get("/stiftelsen/kalender/x").assert_status(404);
    browser.get("/stiftelsen/kalender/fil/exe").assert_status(404);
}

/// An event with two seats, and the people of `liten` who want one.
fn two_seats() -> (Browser, impl Fn(&str) -> Browser) {
    let mut organiser = Browser::at_foundation();
    let typed = but("seats", "2");
    organiser.post("/stiftelsen/evenemang/ny", &typed).assert_see("/stiftelsen/kalender/1");
    let house = organiser.clone();
    (organiser, move |name: &str| house.as_visitor(name))
}

#[test]
fn seats_go_to_those_who_come_first_and_then_to_the_first_in_line() {
    let (mut organiser, from_liten) = two_seats();
    const PAGE: &str = "/stiftelsen/kalender/1";
    const SIGN_UP: &str = "/stiftelsen/kalender/1/anmalan";
    from_liten("Nils Ek").post(SIGN_UP, &[]).assert_status(404);
    organiser.post("/stiftelsen/evenemang/1/publicering", &[]).assert_see(PAGE);
    let stranger = organiser.signed_out();
    stranger.get(SIGN_UP).assert_ok();
    stranger.clone().post(SIGN_UP, &[]).assert_unprocessable();

    let mut nils = from_liten("Nils Ek");
    let page = nils.get(PAGE);
    page.assert_ok();
    assert!(page.text(".who").contains("Nils Ek"), "somebody of another house is still somebody");
    assert_eq!(page.attribute(".button:not(.quiet)", "href"), SIGN_UP);
    nils.get(SIGN_UP).assert_ok();
    let asked = [("question", "Hur mäter man?"), ("needs", "Teckenspråkstolk")];
    nils.post(SIGN_UP, &asked).assert_see(PAGE);
    nils.post(SIGN_UP, &[]).assert_see(PAGE);
    assert!(nils.get(PAGE).text(".notice.success").starts_with("Du har en plats."));
    let number = [("needs", "Mitt nummer är 20000229-2399")];
    from_liten("Sara Ask").post(SIGN_UP, &number).assert_unprocessable();
    from_liten("Sara Ask").post(SIGN_UP, &[]).assert_see(PAGE);
    for late in ["Maj Berg", "Eva Strand"] {
        from_liten(late).post(SIGN_UP, &[]).assert_see(PAGE);
    }
    let full = stranger.get(PAGE);
    full.assert_ok();
    assert!(full.text("dl").contains("2, alla tagna. 2 står i kö"), "{}", full.text("dl"));
    assert!(!full.body().contains("Teckenspråkstolk") && !full.body().contains("Nils Ek"));
    assert!(from_liten("Eva Strand").get(PAGE).text(".notice").contains("plats 2 i kön"));

    nils.post("/stiftelsen/kalender/1/avanmalan", &[]).assert_see(PAGE);
    nils.post("/stiftelsen/kalender/1/avanmalan", &[]).assert_status(422);
    let maj = from_liten("Maj Berg").get(PAGE);
    maj.assert_ok();
    assert!(
        maj.text(".notice.warning").contains("2026-03-03 kl. 12.00")
            || maj.text(".notice.warning").contains("2026-03-03 kl. 13.00"),
        "{}",
        maj.text(".notice")
    );
    from_liten("Eva Strand").post("/stiftelsen/kalender/1/plats", &[]).assert_status(422);
    // Whoever comes now waits behind those who wait.
    nils.post(SIGN_UP, &asked).assert_see(PAGE);
    assert!(nils.get(PAGE).text(".notice:not(.success)").contains("plats 2 i kön"));
    organiser.later(25 * 60);
    organiser.letters_leave(None);
    assert!(from_liten("Maj Berg").get(PAGE).text("main").contains("tackade inte ja i tid"));
    from_liten("Eva Strand").post("/stiftelsen/kalender/1/plats", &[]).assert_see(PAGE);

    let ylva = organiser.as_person("Ylva Norén");
    let list = ylva.get("/stiftelsen/evenemang/1/deltagare");
    list.assert_ok();
    assert_eq!(list.text("h1"), "2 är anmälda");
    assert!(list.text("#deltagare").contains("Hur mäter man?"));
    let noted = crate::walk::world::count(&ylva, "read_log");
    let file = ylva.get("/stiftelsen/evenemang/1/deltagare/fil/csv");
    file.assert_status(200);
    assert_eq!(crate::walk::world::count(&ylva, "read_log"), noted + 1);
    assert!(file.body().contains("Teckenspråkstolk"));
}

#[test]
fn the_form_says_what_it_is_about_and_giving_up_is_asked_first() {
    const PAGE: &str = "/stiftelsen/kalender/1";
    const SIGN_UP: &str = "/stiftelsen/kalender/1/anmalan";
    const GIVE_UP: &str = "/stiftelsen/kalender/1/avanmalan";
    let (mut organiser, from_liten) = two_seats();
    organiser.post("/stiftelsen/evenemang/1/publicering", &[]).assert_see(PAGE);
    let (mut nils, mut eva) = (from_liten("Nils Ek"), from_liten("Eva Strand"));
    let form = nils.get(SIGN_UP);
    form.assert_ok();
    let text = form.text("main");
    assert!(text.contains("09.00–09.45 · Zoom, och på nätet"), "{text}");
    nils.post(SIGN_UP, &[]).assert_see(PAGE);
    from_liten("Sara Ask").post(SIGN_UP, &[]).assert_see(PAGE);
    let waits = eva.get(SIGN_UP).text("h1");
    assert!(waits.starts_with("Ställ dig i kö till"), "{waits}");
    // A second click finds the first one's result.
    for _ in 0..2 {
        eva.post(SIGN_UP, &[]).assert_see(PAGE);
        assert!(eva.get(PAGE).text(".notice").contains("plats 1 i kön"));
    }
    assert_eq!(nils.get(PAGE).count(&format!("main a[href='{GIVE_UP}']")), 1);
    assert_eq!(nils.get(PAGE).count("main form"), 0);
    let ask = nils.get(GIVE_UP);
    ask.assert_ok();
    assert!(ask.text("main").contains("Platsen går till nästa i kön."), "{}", ask.text("main"));
    assert!(eva.get(GIVE_UP).text("h1").starts_with("Lämna kön till"));
    organiser.signed_out().get(GIVE_UP).assert_see(PAGE);
    nils.post(GIVE_UP, &[]).assert_see(PAGE);
    let offered = organiser.get("/stiftelsen/evenemang/1/deltagare").text("#deltagare");
    assert!(offered.contains("erbjuden plats till 2026-03-03"), "{offered}");
}

#[test]
fn the_link_is_shown_a_day_before_and_who_came_is_noted() {
    let (mut organiser, from_liten) = two_seats();
    organiser.post("/stiftelsen/evenemang/1/publicering", &[]).assert_status(303);
    from_liten("Nils Ek").post("/stiftelsen/kalender/1/anmalan", &[]).assert_status(303);
    assert!(!from_liten("Nils Ek").get("/stiftelsen/kalender/1").body().contains("zoom.example"));
    // From 2 March 12 UTC to 10 November 12 UTC.
    organiser.later(253 * 24 * 60);
    let near = from_liten("Nils Ek").get("/stiftelsen/kalender/1");
    near.assert_ok();
    assert_eq!(near.attribute(".notice a", "href"), "https://zoom.example/j/123");
    assert!(!from_liten("Sara Ask").get("/stiftelsen/kalender/1").body().contains("zoom.example"));
    organiser.later(24 * 60);
    let mut ylva = organiser.as_person("Ylva Norén");
    let list = ylva.get("/stiftelsen/evenemang/1/deltagare");
    list.assert_ok();
    let id = list.attribute("[name=came]", "value");
    let saved = ylva.post("/stiftelsen/evenemang/1/narvaro", &[("came", &id)]);
    saved.assert_see("/stiftelsen/evenemang/1/deltagare");
    assert!(ylva.get("/stiftelsen/evenemang/1/deltagare").text("#deltagare").contains("kom"));
    for (days, name) in [(15, true), (80, false)] {
        organiser.later(days * 24 * 60);
        app::access::sweep(&organiser.app).unwrap();
        let ylva = organiser.as_person("Ylva Norén");
        let list = ylva.get("/stiftelsen/evenemang/1/deltagare").text("#deltagare");
        assert_eq!(list.contains("Nils Ek"), name, "{list}");
        assert!(list.contains("Lilla provmyndigheten"), "how many came from where stays");
    }
}

pub const LITEN: [&str; 6] =
    ["Nils Ek", "Sara Ask", "Maj Berg", "Eva Strand", "Ulf Vik", "Siv Holm"];
pub const SAY: &str = "/stiftelsen/kalender/1/omdome";

/// The webinar has been held; everybody of `LITEN` was signed up, and all but the last came.
pub fn held() -> Browser {
    let organiser = announced();
    for name in LITEN {
        let signed = organiser.as_visitor(name).post("/stiftelsen/kalender/1/anmalan", &[]);
        signed.assert_see("/stiftelsen/kalender/1");
    }
    organiser.later(254 * 24 * 60);
    let mut ylva = organiser.as_person("Ylva Norén");
    let list = ylva.get("/stiftelsen/evenemang/1/deltagare");
    let ids = list.attributes("[name=came]", "value");
    let came: Vec<(&str, &str)> = ids[..5].iter().map(|id| ("came", id.as_str())).collect();
    ylva.post("/stiftelsen/evenemang/1/narvaro", &came).assert_status(303);
    organiser
}

#[test]
fn whoever_came_says_once_what_it_gave_and_all_are_counted_together() {
    let organiser = held();
    assert_eq!(organiser.as_visitor("Siv Holm").get(SAY).status(), 404, "she was not there");
    let start = organiser.as_visitor("Nils Ek").get("/liten");
    start.assert_ok();
    assert_eq!(start.count(&format!("a[href='{SAY}']")), 1);
    let chosen = organiser.as_visitor("Nils Ek").get(&format!("{SAY}?svar=partly"));
    chosen.assert_ok();
    assert_eq!(chosen.attribute("input[name=ideas][checked]", "value"), "partly");
    organiser.as_visitor("Nils Ek").post(SAY, &[("ideas", "")]).assert_unprocessable();
    for (at, name) in LITEN[..5].iter().enumerate() {
        let text = ["Börja med problemet", "", "", "", ""][at];
        let said = [("ideas", "yes"), ("takes", text)];
        organiser.as_visitor(name).post(SAY, &said).assert_see("/stiftelsen/kalender/1");
    }
    let again = [("ideas", "no")];
    organiser.as_visitor("Nils Ek").post(SAY, &again).assert_status(422);
    assert_eq!(organiser.as_visitor("Nils Ek").get("/liten").count(&format!("a[href='{SAY}']")), 0);
    let ylva = organiser.as_person("Ylva Norén").get("/stiftelsen/kalender/1");
    assert!(
        !ylva.text("main").contains("Börja med problemet"),
        "not before all have had their time"
    );

    organiser.later(15 * 24 * 60);
    let ylva = organiser.as_person("Ylva Norén").get("/stiftelsen/kalender/1");
    ylva.assert_ok();
    assert!(ylva.text("main").contains("Börja med problemet"));
    let stranger = organiser.signed_out().get("/stiftelsen/kalender/1");
    stranger.assert_ok();
    let text = stranger.text("main");
    assert!(text.contains("5 av 5 som var med har svarat. Alla eller nästan alla"), "{text}");
    assert!(text.contains("Det är en reaktion") && !text.contains("Börja med problemet"));
}

#[test]
fn four_answers_say_nothing() {
    let organiser = held();
    for name in &LITEN[..4] {
        let said = [("ideas", "no"), ("better", "Inget nytt")];
        organiser.as_visitor(name).post(SAY, &said).assert_status(303);
    }
    organiser.later(15 * 24 * 60);
    for browser in [organiser.as_person("Ylva Norén"), organiser.signed_out()] {
        let page = browser.get("/stiftelsen/kalender/1");
        page.assert_ok();
        let text = page.text("main");
        assert!(!text.contains("har svarat") && !text.contains("Inget nytt"), "{text}");
    }
    organiser.as_visitor("Ulf Vik").post(SAY, &[("ideas", "yes")]).assert_status(422);
}
