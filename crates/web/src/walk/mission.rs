//! The webinar that the house was built for, from its first draft to what it gave: announced as it stands, with
//! a course that it introduces, people from many agencies who have no account, and nine in ten with new ideas.

use domain::values::{Instant, read_date};
use testkit::smtp::{Letter, Smtp};

use crate::testing::Browser;

const WEBINAR: &[(&str, &str)] = &[
    ("title", "Omställning för verksamhetsutveckling?"),
    ("kind", "webinar"),
    ("times", "11 nov 2026 09:00 - 09:45"),
    ("place", "Zoom"),
    ("link", "https://mote.example/j/1"),
    (
        "text",
        "Planering, uppföljning och utvärdering av lokala omställningsmedel.\n\nTvå frågor att ställa sig:\n\n  \
         • Vad vill man uppnå?\n  • Vilket problem vill man lösa? \n\n\"Vad behöver vi följa upp?\" är nästa.\n\n\
         Webinariet är en introduktion inför kursen den 3 och den 10 december. Varmt välkomna!",
    ),
    ("speakers", "Valter Nyman, analytiker\nYlva Norén, Stiftelsen"),
    ("audience", "everyone"),
];
const COURSE: &[(&str, &str)] = &[
    ("title", "Kurs i uppföljning och utvärdering"),
    ("kind", "course"),
    ("times", "3 dec 2026 9–16 Material delas ut\n10 dec 2026 9–16 Eget arbete gås igenom"),
    ("place", "Stockholm"),
    ("text", "Två dagar med eget arbete emellan."),
    ("audience", "everyone"),
    ("seats", "20"),
];
const AT: &str = "/stiftelsen/kalender/2";
/// Employers of the register.
const AGENCIES: [&str; 15] = [
    "kriminalvarden",
    "polismyndigheten",
    "forsakringskassan",
    "skatteverket",
    "trafikverket",
    "lunds-universitet",
    "uppsala-universitet",
    "umea-universitet",
    "linkopings-universitet",
    "orebro-universitet",
    "karlstads-universitet",
    "stockholms-universitet",
    "hogskolan-i-boras",
    "sodertorns-hogskola",
    "goteborgs-universitet",
];
/// Those who come, and those of them whom it gave new ideas.
const COME: usize = 50;
const GAVE: usize = 45;

#[test]
fn the_webinar_from_draft_to_what_it_gave() {
    let (mut ylva, server) = (Browser::at_foundation(), Smtp::start());
    let register = include_bytes!("../../../../data/agencies.csv");
    app::overview::import_register(&ylva.app, "agencies.csv", register).unwrap();
    announce(&mut ylva);
    asks_for_the_course(&ylva, &server);
    for who in 0..COME {
        signs_up(&ylva, &server, who);
    }
    let people = ylva.as_person("Ylva Norén").get("/stiftelsen/evenemang/2/deltagare");
    assert!(people.text("h1").contains("50"), "{}", people.text("h1"));
    assert!(people.text(".lede").contains("Myndigheter: 15"), "{}", people.text(".lede"));

    // The day before everybody gets the link, and only they do.
    to(&ylva, "2026-11-10", 10);
    let reminders = with_link(new_letters(&ylva, &server), "narvaro");
    assert_eq!(reminders.len(), COME);
    assert!(reminders.iter().all(|letter| letter.body.contains("https://mote.example/j/1")));
    assert!(!ylva.signed_out().get(AT).body().contains("mote.example"));

    to(&ylva, "2026-11-11", 9);
    for letter in &reminders {
        ylva.later(1);
        ylva.signed_out().post(&path(letter, "narvaro"), &[]).assert_see(AT);
    }
    to(&ylva, "2026-11-11", 12);
    let asked = with_link(new_letters(&ylva, &server), "omdome");
    assert_eq!(asked.len(), COME);
    for (at, letter) in asked.iter().enumerate() {
        ylva.later(1);
        let ideas = if at < GAVE { "yes" } else { "no" };
        let told = [("ideas", ideas), ("takes", "Att mäta före."), ("better", "")];
        ylva.signed_out().post(&path(letter, "omdome"), &told).assert_see(AT);
    }

    // The course opens, and whoever asked is told.
    let mut ylva = ylva.as_person("Ylva Norén");
    ylva.post("/stiftelsen/evenemang/1/publicering", &[]).assert_see("/stiftelsen/kalender/1");
    let told = new_letters(&ylva, &server);
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].one("Subject"), "Nu kan du anmäla dig: Kurs i uppföljning och utvärdering");
    let wrote = [("write_up", "Den vanligaste frågan var **vad man ska mäta**.")];
    ylva.post("/stiftelsen/evenemang/2/efterat", &wrote).assert_see(AT);
    assert!(
        !ylva.signed_out().get(AT).text("main").contains("90"),
        "nothing before all is counted"
    );

    to(&ylva, "2026-11-26", 12);
    let page = ylva.signed_out().get(AT);
    page.assert_ok();
    let said = page.text("main").replace('\u{a0}', " ");
    assert!(said.contains("90 %") && said.contains("50"), "nine in ten: {said}");
    assert!(said.contains("vad man ska mäta") && !said.contains("Att mäta före"));
    let trend = ylva.signed_out().get("/stiftelsen/reaktioner");
    assert!(trend.text("main").replace('\u{a0}', " ").contains("90 %"), "{}", trend.text("main"));
    let view = ylva.as_person("Ylva Norén").get("/stiftelsen/laget");
    assert!(view.text("h1").contains("15"), "{}", view.text("h1"));
}

/// The course first, as a draft: one can be told when it opens.
fn announce(ylva: &mut Browser) {
    ylva.post("/stiftelsen/evenemang/ny", COURSE).assert_see("/stiftelsen/kalender/1");
    let form = ylva.get("/stiftelsen/evenemang/ny");
    let course = form.attribute("#introduces option:last-child", "value");
    let mut webinar = WEBINAR.to_vec();
    webinar.push(("introduces", &course));
    ylva.post("/stiftelsen/evenemang/ny", &webinar).assert_see(AT);
    ylva.post("/stiftelsen/evenemang/2/publicering", &[]).assert_see(AT);
    let page = ylva.signed_out().get(AT);
    page.assert_ok();
    assert!(page.text("main").contains("onsdag 11 november 2026, 09.00–09.45"));
    assert_eq!(page.count("main ul li"), 2, "the two questions are a list");
}

fn asks_for_the_course(house: &Browser, server: &Smtp) {
    let mut stranger = house.signed_out();
    let asked = [("email", "maj.lind@verket.example")];
    stranger.post(&format!("{AT}/besked"), &asked).assert_status(303);
    let letter = new_letters(house, server).remove(0);
    stranger.post(&path(&letter, "besked"), &[]).assert_status(303);
}

fn signs_up(house: &Browser, server: &Smtp, who: usize) {
    house.later(1);
    let email = format!("deltagare.{who}@verket.example");
    let typed = [
        ("name", "Påhittad Person"),
        ("email", &*email),
        ("agency", AGENCIES[who % AGENCIES.len()]),
        ("other_agency", ""),
        ("question", ""),
        ("needs", ""),
    ];
    let mut stranger = house.signed_out();
    stranger.post(&format!("{AT}/anmalan"), &typed).assert_see(AT);
    let letters = new_letters(house, server);
    let letter = letters.iter().find(|letter| letter.to == [email.as_str()]).unwrap();
    stranger.post(&path(letter, "bekraftelse"), &[]).assert_see(AT);
}

/// The letters that leave now.
fn new_letters(house: &Browser, server: &Smtp) -> Vec<Letter> {
    let before = server.letters().len();
    house.letters_leave(Some(server));
    server.letters().split_off(before)
}

/// Those that have a link of that kind: others are told of other things at the same time.
fn with_link(letters: Vec<Letter>, word: &str) -> Vec<Letter> {
    let part = format!("/brev/{word}/");
    letters.into_iter().filter(|letter| letter.body.contains(&part)).collect()
}

/// The link of that kind in the letter, within the house and without what it chooses.
fn path(letter: &Letter, word: &str) -> String {
    let part = format!("/brev/{word}/");
    let links = letter.links();
    let link = links.iter().find(|link| link.contains(&part)).unwrap();
    let path = link.strip_prefix("http://localhost").unwrap();
    path.split('?').next().unwrap().to_owned()
}

/// Lets the time pass until the hour of that day, as clocks show it in Sweden.
fn to(house: &Browser, day: &str, hour: i8) {
    let then = Instant::from_local(read_date(day).unwrap().at(hour, 0, 0, 0)).unwrap();
    house.later((then.millis() - house.app.now().millis()) / 60_000);
}
