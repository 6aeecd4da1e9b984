//! The way out of letters: a link in one stops those like it, without signing in, and gives them back as they were.

use app::access::{Visit, visit};
use app::outbox::{Choice, Chosen, News, Stop, Stopping, choose, chosen, stop_letters, stopping};
use app::{App, Error};
use domain::exchange::LinkTo;
use testkit::smtp::Letter;
use words::Language;

use crate::both_in_time;
use crate::exchange::{announced, organiser, organiser_again};
use crate::guest::{comes, follows, last};
use crate::newsletter::written;
use crate::outbox::{Office, URL};

const PART: &str = "/brev/stopp/";

/// The token of the letter's way out, which stands in its head and in its text.
fn way_out(letter: &Letter, slug: &str) -> String {
    let head = letter.one("List-Unsubscribe").trim_matches(['<', '>']).to_owned();
    assert!(letter.links().contains(&head.as_str()), "{}", letter.body);
    assert_eq!(letter.one("List-Unsubscribe-Post"), "List-Unsubscribe=One-Click");
    head.strip_prefix(&format!("{URL}/{slug}{PART}")).unwrap().to_owned()
}

fn at(app: &App, slug: &str) -> Visit {
    visit(app, None, Some(slug)).unwrap()
}

fn has_chosen(office: &Office<'_>, name: &str) -> (Choice, News) {
    let Chosen { choice, news, .. } = chosen(office.world.app, &office.world.at(name)).unwrap();
    (choice, news)
}

#[test]
fn whoever_wants_no_more_reminders_gets_none_and_can_have_them_back() {
    both_in_time(|app, clock| {
        let office = Office::new(app);
        office.chooses("Maj Berg", Choice::AtOnce);
        office.world.submitted("Nils Ek", "Norr", "500");
        office.run();
        let [letter] = office.letters("Maj Berg").try_into().unwrap();
        let (token, liten) = (way_out(&letter, "liten"), at(app, "liten"));
        let open = Stopping { stop: Stop::Notices, is_stopped: false, gives_back: false };
        assert_eq!(stopping(app, &liten, &token), Ok(open));
        assert_eq!(has_chosen(&office, "Maj Berg").0, Choice::AtOnce, "looking changes nothing");
        // Unknown, of another house, too old: all the same.
        assert_eq!(stopping(app, &liten, &"0".repeat(64)), Err(Error::Missing));
        assert_eq!(stop_letters(app, &at(app, "stor"), &token, true), Err(Error::Missing));
        for _ in 0..2 {
            stop_letters(app, &liten, &token, true).unwrap();
        }
        assert_eq!(has_chosen(&office, "Maj Berg"), (Choice::Never, News::Usual));
        office.world.submitted("Sara Ask", "Norr", "500");
        office.run();
        assert_eq!(office.letters("Maj Berg").len(), 1);
        stop_letters(app, &liten, &token, false).unwrap();
        assert_eq!(has_chosen(&office, "Maj Berg").0, Choice::AtOnce, "as it was");
        office.run();
        assert_eq!(office.letters("Maj Berg").len(), 2);
        clock.later(181 * 24 * 60);
        assert_eq!(stop_letters(app, &at(app, "liten"), &token, true), Err(Error::Missing));
    });
}

#[test]
fn whoever_wants_no_more_letters_to_many_still_gets_reminders() {
    both_in_time(|app, _| {
        let office = Office::new(app);
        let organiser = organiser(app);
        let yes = Chosen { choice: Choice::Daily, language: Language::En, news: News::Yes };
        choose(app, &office.world.at("Nils Ek"), yes).unwrap();
        let number = written(app, &organiser, domain::exchange::Receivers::News);
        app::exchange::send_newsletter(app, &organiser, number).unwrap();
        office.run();
        let [letter] = office.letters("Nils Ek").try_into().unwrap();
        // The choice is kept at home, and so is the link.
        let (token, liten) = (way_out(&letter, "liten"), at(app, "liten"));
        stop_letters(app, &liten, &token, true).unwrap();
        assert_eq!(has_chosen(&office, "Nils Ek"), (Choice::Daily, News::No));
        let again = written(app, &organiser, domain::exchange::Receivers::News);
        app::exchange::send_newsletter(app, &organiser, again).unwrap_err();
        stop_letters(app, &liten, &token, false).unwrap();
        assert_eq!(chosen(app, &office.world.at("Nils Ek")), Ok(yes));
    });
}

#[test]
fn whoever_has_no_account_is_reminded_no_more_and_still_told_of_the_own_seat() {
    both_in_time(|app, clock| {
        let office = Office::new(app);
        announced(app, &organiser(app), None, "2026-03-28 09:00–10:00");
        comes(app, "bo");
        office.run();
        follows(&office, "bo", LinkTo::Confirm).unwrap();
        office.run();
        assert_eq!(last(&office, "bo").all("List-Unsubscribe"), [""; 0], "about the own seat");
        clock.set("2026-03-27");
        office.run();
        let reminder = last(&office, "bo");
        assert!(reminder.one("Subject").starts_with("Snart dags"));
        let token = way_out(&reminder, "stiftelsen");
        let here = at(app, "stiftelsen");
        let stop =
            |is_stopped| Ok(Stopping { stop: Stop::Events, is_stopped, gives_back: is_stopped });
        assert_eq!(stopping(app, &here, &token), stop(false));
        stop_letters(app, &here, &token, true).unwrap();
        assert_eq!(stopping(app, &here, &token), stop(true));
        // Of a new day it is told, and not reminded.
        let count = || {
            let all = office.server.letters().into_iter();
            all.filter(|one| one.to == ["bo@statskontoret.example"]).count()
        };
        crate::guest::changed(app, "2026-03-29 09:00–10:00");
        office.run();
        assert!(last(&office, "bo").one("Subject").starts_with("Ändrad tid"));
        let before = count();
        clock.set("2026-03-28");
        office.run();
        assert_eq!(count(), before, "no reminder");
        stop_letters(app, &here, &token, false).unwrap();
        // Of another day: what is moved within a day has been reminded of.
        crate::guest::changed(app, "2026-03-28 15:00–16:00");
        office.run();
        assert_eq!(count(), before + 2, "that it has changed, and the reminder");
        // Another letter's link stops them, and this one does not give back what it did not stop.
        let mut all = office.server.letters().into_iter();
        let again = all.rfind(|one| one.one("Subject").starts_with("Snart dags")).unwrap();
        let other = way_out(&again, "stiftelsen");
        stop_letters(app, &here, &other, true).unwrap();
        stop_letters(app, &here, &token, false).unwrap();
        let elsewhere = Stopping { stop: Stop::Events, is_stopped: true, gives_back: false };
        assert_eq!(stopping(app, &here, &token), Ok(elsewhere));
        stop_letters(app, &here, &other, false).unwrap();
        // Half a year, also when the sign-up has been erased.
        clock.set("2026-09-20");
        assert!(app::exchange::forget(app).unwrap() > 0);
        let all = app::exchange::participants(app, &organiser_again(app), 1).unwrap().all;
        assert_eq!(all[0].email, None);
        stop_letters(app, &at(app, "stiftelsen"), &token, true).unwrap();
        assert_eq!(stopping(app, &at(app, "stiftelsen"), &token), stop(true));
    });
}

#[test]
fn letters_about_new_material_have_a_way_out_with_an_account_and_without() {
    both_in_time(|app, clock| {
        let office = Office::new(app);
        let organiser = organiser(app);
        announced(app, &organiser, None, "2026-03-28 09:00–10:00");
        let asked = app::exchange::Asked::default();
        app::exchange::sign_up(app, &organiser, &office.world.at("Nils Ek"), 1, &asked).unwrap();
        comes(app, "bo");
        office.run();
        follows(&office, "bo", LinkTo::Confirm).unwrap();
        office.run();
        let tell = |title: &str| {
            clock.later(1);
            let (title, text) = (title.to_owned(), Some("Läs".to_owned()));
            let material = domain::exchange::Material { title, text, link: None };
            let new = (&material, None);
            app::exchange::add_event_material(app, &organiser, 1, new, (true, None)).unwrap();
        };
        tell("Bilder");
        assert_eq!(office.run().sent, 2);
        let nils = way_out(&office.letters("Nils Ek").pop().unwrap(), "liten");
        stop_letters(app, &at(app, "liten"), &nils, true).unwrap();
        tell("Eget arbete");
        assert_eq!(office.run().sent, 1, "Bo alone");
        let bo = way_out(&last(&office, "bo"), "stiftelsen");
        stop_letters(app, &at(app, "stiftelsen"), &bo, true).unwrap();
        tell("Svar");
        assert_eq!(office.run().sent, 0);
    });
}

#[test]
fn a_visitor_with_an_account_stops_reminders_of_events_with_the_others() {
    both_in_time(|app, clock| {
        let office = Office::new(app);
        let organiser = organiser(app);
        announced(app, &organiser, None, "2026-03-28 09:00–10:00");
        let asked = app::exchange::Asked::default();
        app::exchange::sign_up(app, &organiser, &office.world.at("Nils Ek"), 1, &asked).unwrap();
        clock.set("2026-03-27");
        office.run();
        let letter = office.letters("Nils Ek").pop().unwrap();
        let token = way_out(&letter, "liten");
        stop_letters(app, &at(app, "liten"), &token, true).unwrap();
        assert_eq!(has_chosen(&office, "Nils Ek").0, Choice::Never);
    });
}
