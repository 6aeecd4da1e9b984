//! Letters from the foundation to many: each person's choice is respected, and no letter is sent twice, killed or not.

use app::access::Visit;
use app::exchange::{
    Asked, Participants, newsletter_ready, note_attendance, participants, send_newsletter, sign_up,
    write_newsletter,
};
use app::outbox::{Chosen, News, choose, counts};
use app::{App, Error};
use domain::exchange::{Newsletter, Reason, Receivers};
use domain::outbox::Choice;
use testkit::smtp::Smtp as Server;
use testkit::temp::Folder;
use words::Language;

use crate::cases::World;
use crate::exchange::{announced, organiser};
use crate::outbox::{Office, mailer};
use crate::outbox_crash::{at, started};
use crate::{both_in_time, house};

pub fn written(app: &App, organiser: &Visit, receivers: Receivers) -> i64 {
    let letter = Newsletter {
        subject: "Vårens träffar".to_owned(),
        text: "Nu är det **dags**: [se kalendern](https://exempel.se/k)".to_owned(),
        receivers,
    };
    write_newsletter(app, organiser, &letter, None).unwrap()
}

fn says(office: &Office<'_>, name: &str, news: News) {
    let chosen = Chosen { choice: Choice::Never, language: Language::Sv, news };
    choose(office.world.app, &office.world.at(name), chosen).unwrap();
}

fn count(app: &App, organiser: &Visit, number: i64) -> Option<i64> {
    newsletter_ready(app, organiser, number).unwrap().receivers
}

#[test]
fn it_goes_once_to_those_who_have_not_said_no_and_says_how_to_stop() {
    both_in_time(|app, _| {
        let office = Office::new(app);
        let organiser = organiser(app);
        let to_all = written(app, &organiser, Receivers::Coordinators);
        let news = written(app, &organiser, Receivers::News);
        let all = count(app, &organiser, to_all).unwrap();
        assert!(all >= 1);
        assert_eq!(count(app, &organiser, news), Some(0), "nobody has asked for news");
        assert_eq!(
            send_newsletter(app, &organiser, news).unwrap_err(),
            Error::refused(Reason::NoReceivers)
        );
        says(&office, "Nils Ek", News::Yes);
        assert_eq!(count(app, &organiser, news), Some(1));
        says(&office, "Åsa Lind", News::No);
        assert_eq!(count(app, &organiser, to_all), Some(all - 1));
        assert_eq!(send_newsletter(app, &organiser, news), Ok(1));
        for _ in 0..3 {
            office.run();
            office.restart();
        }
        let [letter] = office.letters("Nils Ek").try_into().unwrap();
        assert_eq!(letter.one("Subject"), "Vårens träffar");
        assert!(letter.body.starts_with("Nu är det dags: se kalendern (https://exempel.se/k)"));
        assert_eq!(office.letters("Åsa Lind").len(), 0);
        assert_eq!(
            send_newsletter(app, &organiser, news).unwrap_err(),
            Error::refused(Reason::LetterSent)
        );
    });
}

#[test]
fn whoever_says_no_before_it_leaves_does_not_get_it() {
    both_in_time(|app, _| {
        let office = Office::new(app);
        let organiser = organiser(app);
        let number = written(app, &organiser, Receivers::Coordinators);
        send_newsletter(app, &organiser, number).unwrap();
        says(&office, "Åsa Lind", News::No);
        office.run();
        assert_eq!(office.letters("Åsa Lind").len(), 0);
    });
}

#[test]
fn those_who_came_get_it_and_those_who_did_not_do_not() {
    both_in_time(|app, _| {
        let office = Office::new(app);
        let organiser = organiser(app);
        announced(app, &organiser, None, "2026-11-11 09:00–09:45");
        for name in ["Nils Ek", "Sara Ask", "Maj Berg"] {
            let own = office.world.at(name);
            sign_up(app, &organiser, &own, 1, &Asked::default()).unwrap();
        }
        let Participants { row, all, .. } = participants(app, &organiser, 1).unwrap();
        let came: Vec<_> = all[..2].iter().map(|one| one.place.id).collect();
        note_attendance(app, &organiser, 1, &came).unwrap();
        let number = written(app, &organiser, Receivers::Came { event: row.id });
        assert_eq!(count(app, &organiser, number), Some(2));
        says(&office, "Sara Ask", News::No);
        send_newsletter(app, &organiser, number).unwrap();
        office.run();
        let got = |name| {
            let letters = office.letters(name);
            letters.iter().filter(|letter| letter.one("Subject") == "Vårens träffar").count()
        };
        assert_eq!((got("Nils Ek"), got("Sara Ask"), got("Maj Berg")), (1, 0, 0));
    });
}

/// Letters to five, whose sender is killed while the first waits for the answer to `command`: how many each got, and what the
/// house says of them 20 minutes later.
fn killed(command: &str) -> (Vec<usize>, Vec<(&'static str, i64)>) {
    let folder = Folder::new();
    let address = format!("sqlite:{}", folder.join("mail.sqlite").display());
    let app = house(&address);
    let world = World::new(&app);
    let organiser = organiser(&app);
    let names = ["Nils Ek", "Sara Ask", "Maj Berg", "Eva Strand", "Ulf Vik"];
    for name in names {
        let chosen = Chosen { choice: Choice::Never, language: Language::Sv, news: News::Yes };
        choose(&app, &world.at(name), chosen).unwrap();
    }
    let number = written(&app, &organiser, Receivers::News);
    assert_eq!(send_newsletter(&app, &organiser, number), Ok(5));
    drop(world);
    drop(app);
    let server = Server::start();
    server.answers(command, Some("hang"));
    let mut child = started(&address, &server);
    server.until_hanging();
    child.kill().unwrap();
    child.wait().unwrap();
    server.answers(command, None);
    for minutes in [1, 5, 20] {
        let app = at(&address, minutes);
        let done = mailer(&server).run(&app, &|| false).unwrap();
        assert!(done.broken.is_empty(), "{done:?}");
    }
    let letters = server.letters();
    let mut got: Vec<usize> = names
        .iter()
        .map(|name| {
            let address = name.to_lowercase().replace(' ', ".");
            letters.iter().filter(|letter| letter.to[0].starts_with(&address)).count()
        })
        .collect();
    got.sort_unstable();
    let all = counts(&at(&address, 21)).unwrap();
    let of = all.into_iter().find(|one| one.organisation == "stiftelsen").unwrap();
    (got, of.states.into_iter().collect())
}

#[test]
fn killed_in_between_everyone_gets_it_once_or_the_house_says_that_it_does_not_know() {
    assert_eq!(killed("RCPT"), (vec![1; 5], vec![("sent", 5)]));
    assert_eq!(killed("DATA"), (vec![0, 1, 1, 1, 1], vec![("sent", 4), ("uncertain", 1)]));
}
