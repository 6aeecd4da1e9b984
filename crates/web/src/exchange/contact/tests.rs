//! Contacts, as coordinators and others meet them.

use domain::access::Role;

use crate::testing::Browser;

const ROOM: &str = "/stiftelsen/kontakter";
const YES: &str = "/stiftelsen/kontakter/ja";
const TALK: &str = "/stiftelsen/kontakter/samtal/1";

fn at_stor(house: &Browser, role: Role) -> Browser {
    let people = app::access::demo_people(&house.app).unwrap();
    let person =
        people.iter().find(|one| one.organisation.slug.as_str() == "stor" && one.role == role);
    house.as_anybody(person.unwrap())
}

fn says_yes(browser: &mut Browser, themes: &[&str]) {
    let mut typed: Vec<_> = themes.iter().map(|theme| ("themes", *theme)).collect();
    typed.push(("line", "Fråga mig om filmen."));
    browser.post(YES, &typed).assert_see(ROOM);
}

/// Somebody at another agency has asked one who says yes.
fn asked() -> (Browser, Browser, Browser) {
    let house = Browser::at_foundation();
    let (mut lead, mut other) =
        (house.as_visitor("Åsa Lind"), at_stor(&house, Role::Representative));
    says_yes(&mut lead, &["reach"]);
    let write = other.get(ROOM).attribute(".found .button", "href");
    other.post(&write, &[("body", "Hur gjorde ni filmen?")]).assert_see(TALK);
    (house, lead, other)
}

#[test]
fn only_who_says_yes_is_found_and_the_address_by_nobody() {
    let house = Browser::at_foundation();
    let (mut lead, mut other) = (house.as_visitor("Åsa Lind"), at_stor(&house, Role::Coordinator));
    house.signed_out().get(ROOM).assert_see_prefix("/logga-in");
    house.as_person("Ylva Norén").get(ROOM).assert_status(403);
    house.as_visitor("Nils Ek").get(YES).assert_status(403);
    assert_eq!(other.get(ROOM).text("h1"), "Ingen har sagt ja till att bli kontaktad än");
    lead.get(YES).assert_ok();
    lead.post(YES, &[("line", "")]).assert_unprocessable();
    lead.post(YES, &[("themes", "x"), ("line", "")]).assert_unprocessable();
    says_yes(&mut lead, &["reach", "digital"]);
    let page = other.get(ROOM);
    page.assert_ok();
    assert_eq!(page.text(".found h3"), "Åsa Lind");
    assert!(page.text(".found").contains("Lilla provmyndigheten"));
    assert!(!page.body().contains("@liten") && !page.body().contains("asa.lind"));
    assert_eq!(page.count(".same li"), 0, "whoever has not said yes is not compared");
    assert_eq!(lead.get(ROOM).count(".found li"), 0, "nobody finds oneself");
    let count = |query: &str| other.get(&format!("{ROOM}?{query}")).count(".found h3");
    assert_eq!([count("tema=reach"), count("tema=parties")], [1, 0]);
    assert_eq!([count("vem=other"), count("vem=university"), count("vem=large")], [1, 0, 0]);
    assert_eq!(at_stor(&house, Role::Employee).get(ROOM).count(".found h3"), 1);
    says_yes(&mut other, &["digital"]);
    assert_eq!(other.get(ROOM).text(".same h3"), "Åsa Lind");
    let again = lead.get(YES);
    assert_eq!(again.attributes("[name=themes][checked]", "value"), ["digital", "reach"]);
    lead.post(&format!("{YES}/aterkallelse"), &[]).assert_see(ROOM);
    assert_eq!(other.get(ROOM).count("main h3"), 0);
}

#[test]
fn themes_are_suggested_from_the_agreement_and_leave_it_by_the_yes_alone() {
    let house = Browser::at_foundation();
    let mut lead = house.as_visitor("Åsa Lind");
    crate::agreement::tests::small(&mut lead);
    let goal = [("goal", "Fler kan de digitala systemen"), ("serves", "both")];
    lead.post("/liten/avtal/1/mal", &goal).assert_see("/liten/avtal/1/mal");
    let suggested = lead.get(YES).attributes("[name=themes][checked]", "value");
    assert!(suggested.contains(&"digital".to_owned()), "{suggested:?}");
    assert!(lead.get(YES).text("main").contains("Bara det som du sparar"));
    assert_eq!(at_stor(&house, Role::Coordinator).get(ROOM).count("main h3"), 0);
}

#[test]
fn a_message_is_answered_in_the_system_by_the_two_alone() {
    let house = Browser::at_foundation();
    let (mut lead, mut other) =
        (house.as_visitor("Åsa Lind"), at_stor(&house, Role::Representative));
    says_yes(&mut lead, &["reach"]);
    let write = other.get(ROOM).attribute(".found .button", "href");
    let form = other.get(&write);
    form.assert_ok();
    other.post(&write, &[("body", "")]).assert_unprocessable();
    let key = form.attribute("[name=form_key]", "value");
    let typed = [("form_key", key.as_str()), ("body", "Hur gjorde ni filmen?")];
    other.post(&write, &typed).assert_see(TALK);
    other.post(&write, &typed).assert_see(TALK);
    assert_eq!(other.get(TALK).count(".talk li"), 1, "a form sent twice is one message");
    assert!(lead.get(ROOM).text(".talks").contains("nytt"));
    lead.post(TALK, &[("body", "Vi bad en kollega.")]).assert_see(TALK);
    assert_eq!(lead.get(TALK).count(".talk li"), 2);
    assert!(other.get(TALK).text(".talk").contains("Vi bad en kollega."));
    for stranger in [house.as_visitor("Erik Alm"), at_stor(&house, Role::Coordinator)] {
        stranger.get(TALK).assert_status(404);
        stranger.clone().post(TALK, &[("body", "Hej")]).assert_status(404);
    }
    // Nine more, and it is enough for a day.
    for _ in 0..9 {
        other.post(TALK, &[("body", "En sak till.")]).assert_see(TALK);
    }
    let more = other.post(TALK, &[("body", "Och en till.")]);
    more.assert_unprocessable();
    assert!(more.text(".error-summary").contains("10 meddelanden"), "{}", more.text("main"));
    house.later(24 * 60 + 1);
    at_stor(&house, Role::Representative).post(TALK, &[("body", "Nästa dag.")]).assert_see(TALK);
    // Whoever has taken the yes back gets nothing new, and can still end the conversation.
    let mut lead = house.as_visitor("Åsa Lind");
    lead.post(&format!("{YES}/aterkallelse"), &[]).assert_see(ROOM);
    let mut other = at_stor(&house, Role::Representative);
    other.get(&write).assert_status(404);
    other.post(&write, &[("body", "Hej igen")]).assert_status(404);
    lead.post(TALK, &[("body", "Hej då.")]).assert_see(TALK);
}

#[test]
fn whoever_takes_the_yes_back_without_an_answer_is_not_written_to() {
    let (_, mut lead, mut other) = asked();
    lead.post(&format!("{YES}/aterkallelse"), &[]).assert_see(ROOM);
    other.post(TALK, &[("body", "Hallå?")]).assert_status(404);
    let page = other.get(TALK);
    page.assert_ok();
    assert_eq!(page.count("main form"), 0, "what cannot be sent is not asked for");
    assert!(page.text(".notice").contains("Åsa Lind är inte längre kontakt"), "{}", page.body());
    assert_eq!(page.attribute(".notice a", "href"), ROOM);
    assert_eq!(lead.get(TALK).count("main textarea"), 1, "whoever was asked may answer");
    lead.post(TALK, &[("body", "Jag svarar gärna ändå.")]).assert_see(TALK);
    assert_eq!(other.get(TALK).count("main textarea"), 1);
    other.post(TALK, &[("body", "Tack!")]).assert_see(TALK);
}

#[test]
fn a_message_waits_on_the_start_page_until_it_is_answered_or_there_is_nothing_more_to_say() {
    let (house, mut lead, mut other) = asked();
    let waits =
        |browser: &Browser, home: &str| browser.get(home).count(&format!("main a[href='{TALK}']"));
    assert_eq!((waits(&lead, "/liten"), waits(&other, "/stor")), (1, 0));
    let line = lead.get("/liten").text(&format!("main a[href='{TALK}']"));
    assert!(line.starts_with("Svara ") && line.contains("Stora"), "{line}");
    lead.post(TALK, &[("body", "Vi bad en kollega.")]).assert_see(TALK);
    assert_eq!((waits(&lead, "/liten"), waits(&other, "/stor")), (0, 1));
    // A word of thanks needs no answer, and another's button does nothing.
    lead.post(&format!("{TALK}/avslut"), &[]).assert_see(ROOM);
    assert_eq!(waits(&other, "/stor"), 1);
    assert_eq!(
        other.get(TALK).attributes("main form", "action"),
        [TALK, &format!("{TALK}/avslut")]
    );
    let seen = other.get(TALK).attribute("[name=seen]", "value");
    lead.post(TALK, &[("body", "Hon heter Lo.")]).assert_see(TALK);
    let answer = other.post(&format!("{TALK}/avslut"), &[("seen", &seen)]);
    answer.assert_unprocessable();
    assert!(answer.text(".error-summary").contains("nytt meddelande"), "{}", answer.text("main"));
    assert!(answer.text(".talk").contains("Hon heter Lo."));
    assert_eq!(waits(&other, "/stor"), 1, "what came meanwhile is not settled unseen");
    let seen = answer.attribute("[name=seen]", "value");
    other.post(&format!("{TALK}/avslut"), &[("seen", &seen)]).assert_see(ROOM);
    assert_eq!(waits(&other, "/stor"), 0);
    house.as_visitor("Erik Alm").post(&format!("{TALK}/avslut"), &[]).assert_status(404);
    lead.post(TALK, &[("body", "Och en sak till.")]).assert_see(TALK);
    assert_eq!(waits(&other, "/stor"), 1, "a new word waits again");
}
