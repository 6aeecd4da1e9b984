//! The survey, as the coordinator and the staff meet it.

use domain::access::Role;

use crate::testing::Browser;

const HERE: &str = "/liten/kannedom";
const LAST: [(&str, &str); 1] = [("last_day", "2026-03-10")];
const REPLY: [(&str, &str); 3] = [("exists", "yes"), ("purpose", "no"), ("apply", "unsure")];

#[test]
fn the_coordinator_asks_and_everybody_answers() {
    let mut house = Browser::entered(Role::Coordinator);
    house.get(HERE).assert_ok();
    house.get(&format!("{HERE}/ny")).assert_ok();
    let far = house.post(HERE, &[("last_day", "2027-03-10")]);
    far.assert_unprocessable();
    assert!(far.text(".error-summary").contains("två månader"), "{}", far.body());
    house.post(HERE, &[("last_day", "snart")]).assert_unprocessable();
    house.post(HERE, &LAST).assert_see(HERE);
    assert!(
        house.get(HERE).text("main").contains("10 mars")
            || house.get(HERE).text("main").contains("2026-03-10")
    );
    house.post(HERE, &LAST).assert_unprocessable();
    let mut nils = house.as_person("Nils Ek");
    let start = nils.get("/liten");
    assert!(start.body().contains("/liten/kannedom/1/svar"), "{}", start.body());
    let page = nils.get(&format!("{HERE}/1/svar"));
    page.assert_ok();
    let half = nils.post(&format!("{HERE}/1/svar"), &REPLY[..2]);
    half.assert_unprocessable();
    assert_eq!(half.count("input[name=exists][checked]"), 1, "what was chosen is kept");
    nils.post(&format!("{HERE}/1/svar"), &REPLY).assert_see("/liten");
    nils.get(HERE).assert_status(403);
    nils.get(&format!("{HERE}/2/svar")).assert_status(404);
}

#[test]
fn what_was_found_is_said_first_and_few_are_not_counted() {
    let mut house = Browser::entered(Role::Coordinator);
    house.post(HERE, &LAST).assert_see(HERE);
    for name in ["Nils Ek", "Sara Ask", "Eva Strand", "Ulf Vik"] {
        house.as_person(name).post(&format!("{HERE}/1/svar"), &REPLY).assert_see("/liten");
    }
    house.later(9 * 24 * 60);
    house.letters_leave(None);
    let mut coordinator = house.as_person("Åsa Lind");
    let four = coordinator.get(HERE);
    assert!(four.text("table").contains("Färre än fem"), "{}", four.text("main"));
    coordinator.post(HERE, &[("last_day", "2026-03-20")]).assert_see(HERE);
    for name in ["Nils Ek", "Sara Ask", "Eva Strand", "Ulf Vik", "Åsa Lind"] {
        house.as_person(name).post(&format!("{HERE}/2/svar"), &REPLY).assert_see("/liten");
    }
    house.later(11 * 24 * 60);
    house.letters_leave(None);
    let five = house.as_person("Åsa Lind").get(HERE);
    assert!(five.text("h1").contains("Alla eller nästan alla"), "{}", five.text("h1"));
    assert!(five.text(".lede").starts_with("Myndigheten har omkring"), "{}", five.text(".lede"));
    assert!(
        !four.text(".lede").contains("omkring"),
        "nothing to compare with: {}",
        four.text(".lede")
    );
    assert!(five.text("table").contains("5 av"), "{}", five.text("table"));
}
