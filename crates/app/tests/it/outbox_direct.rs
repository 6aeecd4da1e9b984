//! Letters about something of their own: written from their subject when they leave, and sent at most once.

use app::access::Visit;
use app::backup::{To, backup, restore};
use app::exchange::{Asked, add_event_material, cancel_event, cancel_sign_up, forget, sign_up};
use app::outbox::{Mailer, Post, counts, release};
use domain::exchange::Material;
use testkit::temp::Folder;

use crate::exchange::{announced, organiser};
use crate::outbox::{Office, URL, mailer};
use crate::{Clock, both_in_time};

const TIMES: &str = "2026-03-28 09:00–10:00\n2026-03-30 09:00–10:00";

/// Nils has signed up, Sara has given up; then the event is called off. Two letters have left: to him that he has a
/// seat, to her that she has none.
fn called_off(office: &Office<'_>) -> Visit {
    let (app, world) = (office.world.app, &office.world);
    let organiser = organiser(app);
    announced(app, &organiser, None, TIMES);
    for name in ["Nils Ek", "Sara Ask"] {
        sign_up(app, &organiser, &world.at(name), 1, &Asked::default()).unwrap();
    }
    cancel_sign_up(app, &organiser, &world.at("Sara Ask"), 1).unwrap();
    office.run();
    assert_eq!(office.server.letters().len(), 2, "that he has a seat, that she has given hers up");
    cancel_event(app, &organiser, 1, "Föreläsaren är sjuk.").unwrap();
    organiser
}

fn states(office: &Office<'_>) -> Vec<(&'static str, i64)> {
    let all = counts(office.world.app).unwrap();
    let of = all.into_iter().find(|one| one.organisation == "stiftelsen").unwrap();
    of.states.into_iter().collect()
}

fn file(letter: &testkit::smtp::Letter) -> String {
    String::from_utf8(letter.calendars[0].clone()).unwrap().replace("\r\n ", "")
}

#[test]
fn whoever_had_signed_up_is_told_that_the_event_is_called_off_and_once() {
    both_in_time(|app, _| {
        let office = Office::new(app);
        called_off(&office);
        assert_eq!(office.run().sent, 1);
        let [_, letter] = office.letters("Nils Ek").try_into().unwrap();
        assert_eq!(letter.one("Subject"), "Inställt: Träff");
        assert_eq!(letter.calendars.len(), 2, "a file for each occasion");
        assert!(letter.body.contains("Föreläsaren är sjuk."), "{}", letter.body);
        let file = file(&letter);
        for line in
            ["METHOD:CANCEL", "STATUS:CANCELLED", "DTSTART;TZID=Europe/Stockholm:20260328T090000"]
        {
            assert!(file.contains(&format!("\r\n{line}\r\n")), "{file}");
        }
        assert!(file.contains("mailto:nils.ek@"), "{file}");
        office.restart();
        assert_eq!(office.run().sent, 0);
        assert_eq!(states(&office), [("dropped", 1), ("sent", 3)]);
    });
}

#[test]
fn those_who_have_a_seat_are_told_of_new_material_where_the_organiser_wants_it() {
    both_in_time(|app, clock| {
        let (office, organiser) = (Office::new(app), organiser(app));
        announced(app, &organiser, Some(1), TIMES);
        for name in ["Nils Ek", "Sara Ask"] {
            sign_up(app, &organiser, &office.world.at(name), 1, &Asked::default()).unwrap();
        }
        office.run();
        let before = office.server.letters().len();
        let add = |title: &str, tell: bool| {
            clock.later(1);
            let (title, text) = (title.to_owned(), Some("Läs".to_owned()));
            let material = Material { title, text, link: None };
            add_event_material(app, &organiser, 1, (&material, None), (tell, None)).unwrap();
        };
        add("Bilder", false);
        assert_eq!(office.run().sent, 0);
        add("Eget arbete", true);
        assert_eq!(office.run().sent, 1, "Sara waits");
        assert_eq!(office.server.letters().len(), before + 1);
        let letter = office.letters("Nils Ek").pop().unwrap();
        assert_eq!(letter.one("Subject"), "Nytt material till ”Träff”");
        assert!(letter.body.contains("– Bilder\n– Eget arbete"), "{}", letter.body);
        assert!(letter.body.contains("/stiftelsen/kalender/1"), "{}", letter.body);
    });
}

#[test]
fn tried_again_it_is_the_same_letter_and_after_a_doubt_it_is_not_sent_again() {
    both_in_time(|app, clock| {
        let office = Office::new(app);
        called_off(&office);
        office.server.answers("RCPT", Some("450 4.2.0 Busy"));
        assert_eq!(office.run().put_off, 1);
        office.server.answers("RCPT", None);
        office.server.answers("DATA", Some("cut"));
        clock.later(5);
        assert_eq!(office.run().uncertain, 1);
        office.server.answers("DATA", None);
        for _ in 0..5 {
            clock.later(24 * 60);
            office.run();
        }
        assert_eq!(office.letters("Nils Ek").len(), 2, "the server had taken it");
        assert_eq!(states(&office), [("dropped", 1), ("sent", 2), ("uncertain", 1)]);
    });
}

#[test]
fn a_letter_whose_receiver_has_been_erased_is_dropped() {
    both_in_time(|app, clock: &Clock| {
        let office = Office::new(app);
        called_off(&office);
        office.server.answers("MAIL", Some("421 4.3.2 Closing"));
        office.run();
        office.server.answers("MAIL", None);
        clock.set("2026-07-30");
        forget(app).unwrap();
        assert_eq!(office.run().dropped, 1);
        assert_eq!(office.server.letters().len(), 2);
    });
}

#[test]
fn after_a_restore_it_is_held_and_without_a_server_it_goes_nowhere() {
    both_in_time(|app, clock| {
        let office = Office::new(app);
        called_off(&office);
        let folder = Folder::new();
        let kept = folder.join("backup");
        backup(app, &kept, &To::Plain, &|_| {}).unwrap();
        let address = format!("sqlite:{}", folder.join("restored.sqlite").display());
        drop(restore(&address, &kept, None, &|_| {}).unwrap());
        clock.later(5);
        let now = app.now();
        let restored = worlds::house_in_time(&address, move || now).unwrap();
        let mut mail = mailer(&office.server);
        assert_eq!(mail.run(&restored, &|| false).unwrap().sent, 0);
        assert!(release(&restored).unwrap());
        assert_eq!(mail.run(&restored, &|| false).unwrap().sent, 1);
        let mut without = Mailer::new(Post { smtp: None, public_url: URL.to_owned() });
        without.run(app, &|| false).unwrap();
        assert_eq!(states(&office), [("dropped", 1), ("not_configured", 1), ("sent", 2)]);
    });
}
