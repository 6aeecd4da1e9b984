//! Letters between contacts: what is written goes out by the outbox, and the answer the same way back.

use app::Error;
use app::access::{Visit, demo_people, end_role, enter_as, visit};
use app::exchange::{
    ContactFilter, Offer, answer_talk, contacts, forget, offer_contact, talk, withdraw_contact,
    write_to,
};
use domain::access::Role;
use domain::exchange::Theme;

use crate::both_in_time;
use crate::exchange::{organiser, organiser_again};
use crate::outbox::Office;

fn at_stor(app: &app::App) -> Visit {
    let people = demo_people(app).unwrap();
    let found = people
        .iter()
        .find(|one| one.role == Role::Coordinator && one.organisation.slug.as_str() == "stor")
        .unwrap();
    let token = enter_as(app, "stor", &found.account.to_string()).unwrap().token;
    visit(app, Some(&token), Some("stor")).unwrap()
}

fn said() -> Offer {
    Offer { themes: vec![Theme::Reach], line: None }
}

#[test]
fn what_is_written_leaves_in_a_letter_without_an_address_and_is_erased_in_time() {
    both_in_time(|app, clock| {
        let office = Office::new(app);
        let (organiser, lead, other) = (organiser(app), office.world.at("Åsa Lind"), at_stor(app));
        offer_contact(app, &organiser, &lead, &said()).unwrap();
        let all = ContactFilter::default();
        let to = contacts(app, &organiser, &other, &all).unwrap().found[0].id;
        let number = write_to(app, &organiser, &other, to, ("Hur gjorde ni?", None)).unwrap();
        office.run();
        let [letter] = office.letters("Åsa Lind").try_into().unwrap();
        assert!(letter.body.contains("Hur gjorde ni?"), "{}", letter.body);
        let link = format!("/stiftelsen/kontakter/samtal/{number}");
        assert!(letter.body.contains(&link), "{}", letter.body);
        let sender = other.person.as_ref().unwrap();
        assert!(letter.one("Subject").contains(&sender.name), "{}", letter.one("Subject"));
        assert!(!format!("{letter:?}").contains(&sender.email), "no address of the other");
        answer_talk(app, &organiser, &lead, number, ("Så här.", None)).unwrap();
        office.run();
        let back: Vec<_> = office.server.letters();
        let back = back.last().unwrap();
        assert!(back.body.contains("Så här.") && format!("{back:?}").contains(&sender.email));
        clock.later(366 * 24 * 60);
        forget(app).unwrap();
        let organiser = organiser_again(app);
        assert_eq!(talk(app, &organiser, &at_stor(app), number).unwrap_err(), Error::Missing);
    });
}

#[test]
fn a_yes_is_gone_with_the_role_and_with_a_word() {
    both_in_time(|app, clock| {
        let office = Office::new(app);
        let (organiser, lead, other) = (organiser(app), office.world.at("Åsa Lind"), at_stor(app));
        let all = ContactFilter::default();
        let count = |reader: &Visit| contacts(app, &organiser, reader, &all).unwrap().found.len();
        offer_contact(app, &organiser, &lead, &said()).unwrap();
        assert_eq!(count(&other), 1);
        withdraw_contact(app, &organiser, &lead).unwrap();
        assert_eq!(count(&other), 0);
        offer_contact(app, &organiser, &lead, &said()).unwrap();
        let to = contacts(app, &organiser, &other, &all).unwrap().found[0].id;
        let siv = office.world.at("Siv Holm");
        let people = app::access::people(app, &siv, "").unwrap();
        let (account, held) = people
            .iter()
            .find_map(|one| {
                let held = one.roles.iter().find(|held| held.given.role == Role::Coordinator)?;
                Some((one.account.id, held.id))
            })
            .unwrap();
        end_role(app, &siv, account, held, app.today()).unwrap();
        clock.later(24 * 60);
        let other = at_stor(app);
        let organiser = organiser_again(app);
        assert_eq!(contacts(app, &organiser, &other, &all).unwrap().found.len(), 0);
        let late = write_to(app, &organiser, &other, to, ("Hej", None));
        assert_eq!(late.unwrap_err(), Error::Missing);
        assert_eq!(forget(app).unwrap(), 1, "nothing is kept of it");
        assert_eq!(forget(app).unwrap(), 0);
    });
}
