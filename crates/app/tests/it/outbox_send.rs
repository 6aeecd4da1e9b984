//! What becomes of a letter: sent once, put off, given up, in doubt, dropped, held.

use app::access::end_account;
use app::application::{send_back, withdraw};
use app::backup::{To, backup, restore};
use app::outbox::{Choice, Mailer, Post, State, is_held, outgoing, release};
use testkit::temp::Folder;

use crate::both_in_time;
use crate::cases::World;
use crate::outbox::{Office, URL, mailer};

/// How many letters there are today, by where they stand.
fn states(office: &Office<'_>) -> Vec<(State, i64)> {
    let shown = outgoing(office.world.app, &office.world.at("Siv Holm")).unwrap();
    shown.days.into_iter().flat_map(|(_, of)| of).collect()
}

#[test]
fn what_is_put_off_is_tried_again_more_and_more_seldom() {
    both_in_time(|app, clock| {
        let office = Office::new(app);
        office.server.answers("DATA", Some("451 4.3.0 Try again"));
        office.world.submitted("Nils Ek", "Norr", "500");
        let mut put_off = Vec::new();
        for minute in 0..40 {
            if office.run().put_off > 0 {
                put_off.push(minute);
            }
            clock.later(1);
        }
        assert_eq!(put_off, [0, 1, 6, 36]);
        office.server.answers("DATA", None);
        clock.later(120);
        assert_eq!(office.run().sent, 1);
        assert_eq!(office.letters("Maj Berg").len(), 1);
        assert_eq!(states(&office), [(State::Sent, 1)]);
    });
}

#[test]
fn after_three_days_a_letter_is_given_up_and_shown() {
    both_in_time(|app, clock| {
        let office = Office::new(app);
        office.server.answers("RCPT", Some("450 4.2.0 Mailbox of Maj Berg is busy"));
        office.world.submitted("Nils Ek", "Norr", "500");
        let given_up = (0..100).map(|_| {
            let done = office.run();
            clock.later(60);
            done.given_up
        });
        assert_eq!(given_up.sum::<u64>(), 1);
        let shown = outgoing(app, &office.world.at("Siv Holm")).unwrap();
        let [failed] = shown.failed.try_into().unwrap();
        assert_eq!(
            (failed.account.name.as_str(), failed.fault.as_deref()),
            ("Maj Berg", Some("450"))
        );
        office.server.answers("RCPT", None);
        assert_eq!(office.run().sent, 0);
    });
}

#[test]
fn what_is_refused_for_good_is_given_up_at_once_and_the_others_go_on() {
    both_in_time(|app, clock| {
        let office = Office::new(app);
        office.world.prepared("300");
        office.server.answers("RCPT", Some("550 5.1.1 User unknown"));
        let done = office.run();
        assert_eq!((done.given_up, done.sent), (3, 0));
        office.server.answers("RCPT", None);
        office.world.submitted("Nils Ek", "Norr", "500");
        assert_eq!(office.run().sent, 1);
        clock.set("2026-03-03");
        assert_eq!(office.run().sent, 0, "what was given up is not tried again");
        let shown = outgoing(app, &office.world.at("Siv Holm")).unwrap();
        let names: Vec<&str> = shown.failed.iter().map(|f| f.account.name.as_str()).collect();
        assert_eq!(names, ["Erik Alm", "Olle Dahl", "Sofia Hed"]);
    });
}

#[test]
fn what_no_longer_waits_when_a_letter_is_sent_is_not_told() {
    both_in_time(|app, clock| {
        let office = Office::new(app);
        office.server.answers("RCPT", Some("450 4.2.0 Busy"));
        let one = office.world.submitted("Nils Ek", "Norr", "500");
        assert_eq!(office.run().put_off, 1);
        office.server.answers("RCPT", None);
        withdraw(app, &office.world.at("Nils Ek"), &one).unwrap();
        clock.later(5);
        assert_eq!(office.run().dropped, 1);

        office.server.answers("RCPT", Some("450 4.2.0 Busy"));
        clock.set("2026-03-03");
        office.world.submitted("Nils Ek", "Norr", "500");
        assert_eq!(office.run().put_off, 1);
        office.server.answers("RCPT", None);
        office.chooses("Maj Berg", Choice::Never);
        clock.later(5);
        assert_eq!(office.run().dropped, 1);

        office.chooses("Maj Berg", Choice::AtOnce);
        office.server.answers("RCPT", Some("450 4.2.0 Busy"));
        office.world.submitted("Nils Ek", "Norr", "500");
        assert_eq!(office.run().put_off, 1);
        office.server.answers("RCPT", None);
        let maj = office.world.cast.named("Maj Berg").unwrap();
        end_account(app, &office.world.at("Siv Holm"), maj).unwrap();
        clock.later(5);
        assert_eq!(office.run().dropped, 1);
        assert_eq!(office.server.letters().len(), 0);
    });
}

#[test]
fn a_letter_names_what_still_waits_of_what_it_tells() {
    both_in_time(|app, clock| {
        let office = Office::new(app);
        office.world.granted("Nils Ek", "Norr", "500");
        office.run();
        assert_eq!(office.told("Nils Ek"), ["decided"]);
        clock.set("2026-03-03");
        let asa = office.world.at("Åsa Lind");
        let returned = office.world.submitted("Nils Ek", "Norr", "600");
        send_back(app, &asa, &returned, 1, "Skriv mer.").unwrap();
        office.world.completed("Nils Ek", "Norr", "700");
        office.server.answers("RCPT", Some("450 4.2.0 Busy"));
        office.run();
        office.server.answers("RCPT", None);
        withdraw(app, &office.world.at("Nils Ek"), &returned).unwrap();
        clock.later(5);
        office.run();
        assert_eq!(office.letters("Nils Ek").len(), 2);
        assert_eq!(office.told("Nils Ek"), ["decided", "question"], "and not to complete");
        let number = office.world.submitted("Nils Ek", "Norr", "800");
        send_back(app, &asa, &number, 1, "Skriv mer.").unwrap();
        clock.set("2026-03-04");
        office.run();
        assert_eq!(office.told("Nils Ek"), ["complete"], "and not what was told before");
    });
}

#[test]
fn a_letter_without_an_answer_is_not_sent_again_but_what_waits_is_told_another_day() {
    both_in_time(|app, clock| {
        let office = Office::new(app);
        office.chooses("Maj Berg", Choice::AtOnce);
        office.server.answers("DATA", Some("cut"));
        office.world.submitted("Nils Ek", "Norr", "500");
        assert_eq!(office.run().uncertain, 1);
        office.server.answers("DATA", None);
        for _ in 0..20 {
            clock.later(30);
            office.run();
        }
        assert_eq!(office.letters("Maj Berg").len(), 1, "the server had taken it");
        let shown = outgoing(app, &office.world.at("Siv Holm")).unwrap();
        assert_eq!(shown.failed[0].state, State::Uncertain);
        clock.set("2026-03-03");
        office.run();
        let letters = office.letters("Maj Berg");
        assert_eq!(letters.len(), 2);
        assert_ne!(letters[0].one("Message-ID"), letters[1].one("Message-ID"));
    });
}

#[test]
fn while_the_server_is_away_letters_wait_and_no_new_one_is_written() {
    both_in_time(|app, clock| {
        let office = Office::new(app);
        office.chooses("Maj Berg", Choice::AtOnce);
        office.server.answers("MAIL", Some("421 4.3.2 Closing"));
        let mut tried = 0;
        for _ in 0..60 {
            office.world.submitted("Nils Ek", "Norr", "500");
            tried += u64::from(office.run().no_server.is_some());
            clock.later(1);
        }
        assert_eq!(tried, 4, "at once, after 1, 5 and 30 minutes");
        assert_eq!(states(&office), [(State::Waiting, 1)]);
        office.server.answers("MAIL", None);
        clock.later(6 * 24 * 60);
        office.run();
        assert_eq!(
            office.letters("Maj Berg").len(),
            1,
            "nothing is given up for the server's sake"
        );
    });
}

#[test]
fn without_a_mail_server_nothing_is_held_back_and_everything_works() {
    both_in_time(|app, _| {
        let office = Office::new(app);
        office.world.submitted("Nils Ek", "Norr", "500");
        let mut without = Mailer::new(Post { smtp: None, public_url: URL.to_owned() });
        let done = without.run(app, &|| false).unwrap();
        assert_eq!((done.written, done.sent), (1, 0));
        assert_eq!(without.run(app, &|| false).unwrap().written, 0);
        assert_eq!(states(&office), [(State::NotConfigured, 1)]);
        // With a server, what still waits is told; what is behind it is not.
        assert_eq!(office.run().sent, 0, "Maj has had the day's letter");
        office.chooses("Maj Berg", Choice::AtOnce);
        assert_eq!(office.run().sent, 1);
    });
}

#[test]
fn after_a_restore_nothing_leaves_before_the_operator_says_so() {
    both_in_time(|app, clock| {
        let office = Office::new(app);
        office.server.answers("RCPT", Some("450 4.2.0 Busy"));
        let one = office.world.submitted("Nils Ek", "Norr", "500");
        office.world.prepared("300");
        assert_eq!(office.run().put_off, 4);
        office.server.answers("RCPT", None);
        let folder = Folder::new();
        let file = folder.join("backup");
        backup(app, &file, &To::Plain, &|_| {}).unwrap();
        let address = format!("sqlite:{}", folder.join("restored.sqlite").display());
        drop(restore(&address, &file, None, &|_| {}).unwrap());

        clock.later(24 * 60);
        let now = app.now();
        let restored = worlds::house_in_time(&address, move || now).unwrap();
        let mut mail = mailer(&office.server);
        let mut run = || mail.run(&restored, &|| false).unwrap();
        assert!(is_held(&restored).unwrap());
        let done = run();
        assert_eq!((done.written, done.sent, done.dropped), (0, 0, 0));
        assert_eq!(office.server.letters().len(), 0);
        // What has come to an end meanwhile is not told even then.
        let world = World { app: &restored, cast: office.world.cast.clone() };
        withdraw(&restored, &world.at("Nils Ek"), &one).unwrap();
        assert!(release(&restored).unwrap());
        let done = run();
        assert_eq!((done.sent, done.dropped), (3, 1));
        assert!(!release(&restored).unwrap());
    });
}

#[test]
fn when_asked_to_stop_the_rest_stays_for_the_next_time() {
    both_in_time(|app, _| {
        let office = Office::new(app);
        office.world.prepared("300");
        let asked = std::cell::Cell::new(0);
        let stop = || asked.replace(asked.get() + 1) > 0;
        let done = mailer(&office.server).run(app, &stop).unwrap();
        assert_eq!((done.written, done.sent), (3, 1));
        assert_eq!(office.run().sent, 2);
        assert_eq!(office.server.letters().len(), 3);
    });
}
