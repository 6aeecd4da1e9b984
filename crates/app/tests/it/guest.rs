//! Those who come to events without an account: places that are held, letters with links, and misuse.

use app::access::{Visit, stranger, visit};
use app::exchange::{
    Asked, Followed, Guest, ask_for_notice, calendar, cancel_event, change_event, create_event,
    event, follow, forget, give_feedback_by_link, note_attendance, opened, outlook, participants,
    publish_event, questions, sign_up, sign_up_as_guest,
};
use app::{App, Error};
use domain::exchange::{Event, Feedback, Ideas, LinkTo, Reason, Standing, read_occasions};
use testkit::smtp::Letter;
use words::Language;

use crate::both_in_time;
use crate::exchange::{announced, organiser, organiser_again};
use crate::outbox::Office;

const TIMES: &str = "2026-03-28 09:00–10:00\n2026-03-30 09:00–10:00";

pub fn guest(name: &str, network: &str) -> Guest {
    Guest {
        name: name.to_owned(),
        email: format!("{name}@statskontoret.example"),
        agency: "Statskontoret".to_owned(),
        asked: Asked { question: Some("Hur?".to_owned()), ..Asked::default() },
        network: network.to_owned(),
    }
}

/// Somebody nobody knows at the foundation's pages.
pub fn anyone(app: &App) -> Visit {
    visit(app, None, Some("stiftelsen")).unwrap()
}

pub fn comes(app: &App, name: &str) {
    sign_up_as_guest(app, &anyone(app), 1, &guest(name, "192.0.2.1")).unwrap();
}

fn letters(office: &Office<'_>, name: &str) -> Vec<Letter> {
    let to = format!("{name}@statskontoret.example");
    office.server.letters().into_iter().filter(|letter| letter.to == [to.as_str()]).collect()
}

pub fn last(office: &Office<'_>, name: &str) -> Letter {
    letters(office, name).pop().unwrap()
}

/// The token of the link for this in the letter.
pub fn token(letter: &Letter, to: LinkTo) -> String {
    let part = format!("/brev/{}/", app::exchange::word(to));
    let link = letter.links().into_iter().find(|link| link.contains(&part));
    let link = link.unwrap_or_else(|| panic!("no link to {part} in {}", letter.body));
    let rest = link.split(&part).nth(1).unwrap();
    rest.split('?').next().unwrap().to_owned()
}

pub fn follows(office: &Office<'_>, name: &str, to: LinkTo) -> Result<Option<Standing>, Error> {
    let app = office.world.app;
    let token = token(&last(office, name), to);
    let done = follow(app, &anyone(app), to, &token);
    done.map(|Followed { standing, .. }| standing)
}

fn standings(app: &App) -> Vec<Standing> {
    let all = participants(app, &organiser_again(app), 1).unwrap().all;
    all.iter().map(|one| one.place.standing).collect()
}

fn files(letter: &Letter) -> Vec<String> {
    let text = |file: &Vec<u8>| String::from_utf8(file.clone()).unwrap().replace("\r\n ", "");
    letter.calendars.iter().map(text).collect()
}

#[test]
fn a_place_is_taken_at_once_and_everything_is_done_by_links() {
    both_in_time(|app, _| {
        let office = Office::new(app);
        announced(app, &organiser(app), Some(1), TIMES);
        comes(app, "bo");
        comes(app, "eva");
        assert_eq!(standings(app), [Standing::Seated, Standing::Waiting]);
        office.run();
        // Opening a link changes nothing, however often.
        let link = token(&last(&office, "bo"), LinkTo::Confirm);
        for _ in 0..3 {
            opened(app, &anyone(app), LinkTo::Confirm, &link).unwrap();
        }
        assert_eq!(follows(&office, "bo", LinkTo::Confirm), Ok(Some(Standing::Seated)));
        assert_eq!(follows(&office, "bo", LinkTo::Confirm), Err(Error::Missing), "once");
        assert_eq!(follows(&office, "eva", LinkTo::Confirm), Ok(Some(Standing::Waiting)));
        office.run();
        let made = last(&office, "bo");
        assert_eq!(made.one("Subject"), "Du har en plats: Träff");
        let [first, second] = files(&made).try_into().unwrap();
        assert!(first.contains("METHOD:REQUEST") && first.contains("SEQUENCE:1"), "{first}");
        assert!(first.contains("mailto:bo@statskontoret.example") && second.contains("20260330"));
        assert!(last(&office, "eva").body.contains("nummer 1 i kön"));
        assert_eq!(files(&last(&office, "eva")).len(), 0);
        assert_eq!(follows(&office, "bo", LinkTo::Cancel), Ok(Some(Standing::Cancelled)));
        office.run();
        let struck = files(&last(&office, "bo"));
        assert!(struck.iter().all(|file| file.contains("METHOD:CANCEL")), "{struck:?}");
        assert_eq!(last(&office, "eva").one("Subject"), "En plats är ledig: Träff");
        assert_eq!(follows(&office, "eva", LinkTo::Seat), Ok(Some(Standing::Seated)));
        office.run();
        assert_eq!(files(&last(&office, "eva")).len(), 2);
        assert_eq!(standings(app), [Standing::Cancelled, Standing::Seated]);
        for verified in app::audit::verify(app, &[]).unwrap() {
            assert!(verified.report.findings.is_empty(), "{verified:?}");
        }
    });
}

#[test]
fn what_is_not_confirmed_in_time_goes_to_the_first_who_waits() {
    both_in_time(|app, clock| {
        let office = Office::new(app);
        announced(app, &organiser(app), Some(1), TIMES);
        comes(app, "bo");
        comes(app, "eva");
        office.run();
        follows(&office, "eva", LinkTo::Confirm).unwrap();
        clock.later(29);
        office.run();
        assert_eq!(standings(app)[0], Standing::Seated);
        clock.later(1);
        office.run();
        assert_eq!(standings(app)[0], Standing::Expired);
        assert!(matches!(standings(app)[1], Standing::Offered { .. }));
        assert_eq!(follows(&office, "bo", LinkTo::Confirm), Err(Error::Missing));
        assert_eq!(last(&office, "eva").one("Subject"), "En plats är ledig: Träff");
        // Who did not confirm is forgotten after a day.
        clock.later(24 * 60);
        assert!(forget(app).unwrap() > 0);
        let all = participants(app, &organiser_again(app), 1).unwrap().all;
        assert_eq!((all[0].name.as_deref(), all[0].email.as_deref()), (None, None));
        assert_eq!(all[1].name.as_deref(), Some("eva"));
    });
}

#[test]
fn whoever_signs_up_again_is_told_by_letter_alone_and_at_most_three_times_an_hour() {
    both_in_time(|app, clock| {
        let office = Office::new(app);
        announced(app, &organiser(app), None, TIMES);
        comes(app, "bo");
        comes(app, "bo");
        office.run();
        assert_eq!(standings(app).len(), 1);
        let [first, second] = letters(&office, "bo").try_into().unwrap();
        assert_eq!(first.one("Subject"), second.one("Subject"));
        follows(&office, "bo", LinkTo::Confirm).unwrap();
        comes(app, "bo");
        office.run();
        let known = letters(&office, "bo").into_iter();
        let known = known.filter(|letter| letter.one("Subject") == "Du är redan anmäld: Träff");
        assert_eq!(known.count(), 1);
        let before = letters(&office, "bo").len();
        comes(app, "bo");
        clock.later(50);
        comes(app, "bo");
        office.run();
        assert_eq!(letters(&office, "bo").len(), before, "three an hour");
        clock.later(11);
        comes(app, "bo");
        office.run();
        assert_eq!(letters(&office, "bo").len(), before + 1);
        assert_eq!(standings(app).len(), 1);
        // Somebody with an account and the same address is the same; a place that is only held keeps nobody out.
        let email = app::access::people(app, &office.world.at("Siv Holm"), "Nils").unwrap();
        let nils = Guest { email: email[0].account.email.clone(), ..guest("nils", "192.0.2.1") };
        sign_up_as_guest(app, &anyone(app), 1, &nils).unwrap();
        let own = office.world.at("Nils Ek");
        let signs_up = || sign_up(app, &anyone(app), &own, 1, &Asked::default());
        assert_eq!(signs_up(), Ok(Standing::Seated));
        assert_eq!(standings(app), [Standing::Seated, Standing::Expired, Standing::Seated]);
        assert_eq!(signs_up(), Err(Error::refused(Reason::AlreadySignedUp)));
        sign_up_as_guest(app, &anyone(app), 1, &nils).unwrap();
        assert_eq!(standings(app).len(), 3);
    });
}

#[test]
fn what_was_said_last_is_what_is_confirmed() {
    both_in_time(|app, _| {
        let office = Office::new(app);
        announced(app, &organiser(app), None, TIMES);
        let asked = Asked {
            needs: Some("Något annat".to_owned()),
            question: Some("Varför?".to_owned()),
            ..Asked::default()
        };
        let first = Guest { name: "Någon annan".to_owned(), asked, ..guest("bo", "192.0.2.9") };
        sign_up_as_guest(app, &anyone(app), 1, &first).unwrap();
        let place = participants(app, &organiser_again(app), 1).unwrap().all[0].place;
        comes(app, "bo");
        office.run();
        let all = participants(app, &organiser_again(app), 1).unwrap().all;
        assert_eq!((all.len(), all[0].place), (1, place));
        assert_eq!((all[0].name.as_deref(), all[0].needs.as_deref()), (Some("bo"), None));
        follows(&office, "bo", LinkTo::Confirm).unwrap();
        let (_, asked) = questions(app, &organiser_again(app), 1).unwrap();
        let asked: Vec<&str> = asked.iter().map(|one| one.text.as_str()).collect();
        assert_eq!(asked, ["Hur?"]);
    });
}

#[test]
fn many_addresses_of_an_agency_are_not_many_people() {
    both_in_time(|app, _| {
        let office = Office::new(app);
        announced(app, &organiser(app), None, TIMES);
        let names = ["bo", "eva", "ida", "kim", "lo", "mia"];
        for name in names {
            comes(app, name);
        }
        office.run();
        let told = || {
            let found = outlook(app, &organiser_again(app)).unwrap().registrations.into_iter();
            found.map(|one| (one.agency, one.count)).collect::<Vec<_>>()
        };
        assert!(told().is_empty(), "nobody has confirmed");
        for name in names {
            follows(&office, name, LinkTo::Confirm).unwrap();
        }
        assert_eq!(told(), [("Statskontoret".to_owned(), None)]);
    });
}

#[test]
fn one_network_with_made_up_names_leaves_nine_tenths_of_the_seats() {
    both_in_time(|app, clock| {
        organiser(app);
        announced(app, &organiser_again(app), Some(200), TIMES);
        let held = |from: &str, count: usize| {
            let name = |at: usize| format!("{}-{at}", from.replace('.', "-"));
            let comes = |at| sign_up_as_guest(app, &anyone(app), 1, &guest(&name(at), from));
            (0..count).map(comes).filter(Result::is_ok).count()
        };
        assert_eq!(held("192.0.2.1", 60), 20);
        for network in 0..12 {
            assert_eq!(held(&format!("198.51.100.{network}"), 15), 15);
        }
        let all = standings(app);
        assert_eq!(all.len(), 200);
        assert!(all.iter().all(|one| *one == Standing::Seated));
        let refused = sign_up_as_guest(app, &anyone(app), 1, &guest("x", "192.0.2.1"));
        assert_eq!(refused, Err(Error::refused(Reason::TooManyHeld)));
        clock.later(30);
        assert_eq!(held("192.0.2.1", 1), 1, "what nobody confirmed holds nothing");
    });
}

#[test]
fn a_letter_that_is_tried_again_has_a_new_link_and_the_old_one_is_dead() {
    both_in_time(|app, clock| {
        let office = Office::new(app);
        announced(app, &organiser(app), None, TIMES);
        comes(app, "bo");
        office.server.answers("DATA", Some("451 4.3.0 Try again"));
        assert_eq!(office.run().put_off, 1);
        office.server.answers("DATA", None);
        clock.later(2);
        assert_eq!(office.run().sent, 1);
        let letter = last(&office, "bo");
        let link = token(&letter, LinkTo::Confirm);
        assert_eq!(link.len(), 64);
        // For one purpose, of one house.
        let other = follow(app, &anyone(app), LinkTo::Cancel, &link);
        assert_eq!(other, Err(Error::Missing));
        assert_eq!(follow(app, &stranger(), LinkTo::Confirm, &link), Err(Error::Missing));
        clock.later(29);
        assert_eq!(follows(&office, "bo", LinkTo::Confirm), Err(Error::Missing));
    });
}

pub fn changed(app: &App, times: &str) {
    let organiser = organiser_again(app);
    let row = event(app, &organiser, &organiser, 1).unwrap().row;
    let occasions = read_occasions(times).unwrap();
    change_event(app, &organiser, 1, &Event { occasions, ..row.event }).unwrap();
}

#[test]
fn a_changed_time_is_sent_to_those_who_come_with_a_higher_sequence() {
    both_in_time(|app, _| {
        let office = Office::new(app);
        announced(app, &organiser(app), None, TIMES);
        comes(app, "bo");
        comes(app, "eva");
        office.run();
        follows(&office, "bo", LinkTo::Confirm).unwrap();
        office.run();
        let before = files(&last(&office, "bo"));
        changed(app, "2026-03-31 13:00–14:00");
        office.run();
        let letter = last(&office, "bo");
        assert_eq!(letter.one("Subject"), "Ändrad tid eller plats: Träff");
        let after = files(&letter);
        let line = |file: &str, name: &str| {
            let file = file.replace("DTSTART:19", "");
            file.lines().find(|line| line.starts_with(name)).unwrap_or_default().to_owned()
        };
        assert_eq!(line(&before[0], "UID"), line(&after[0], "UID"));
        assert_eq!(line(&before[0], "SEQUENCE"), "SEQUENCE:1");
        assert_eq!(line(&after[0], "SEQUENCE"), "SEQUENCE:2");
        assert_eq!(line(&after[0], "DTSTART"), "DTSTART;TZID=Europe/Stockholm:20260331T130000");
        // The day that there is no more is struck out.
        assert_eq!(line(&before[1], "UID"), line(&after[1], "UID"));
        assert_eq!(line(&after[1], "METHOD"), "METHOD:CANCEL");
        // Whoever has not confirmed hears nothing.
        assert_eq!(letters(&office, "eva").len(), 1);
        cancel_event(app, &organiser_again(app), 1, "Sjukdom").unwrap();
        office.run();
        assert_eq!(last(&office, "bo").one("Subject"), "Inställt: Träff");
        assert_eq!(line(&files(&last(&office, "bo"))[0], "SEQUENCE"), "SEQUENCE:3");
        assert_eq!(follows(&office, "eva", LinkTo::Confirm), Err(Error::Missing));
    });
}

#[test]
fn those_who_come_are_reminded_once_say_so_and_tell_what_it_gave() {
    both_in_time(|app, clock| {
        let office = Office::new(app);
        announced(app, &organiser(app), None, TIMES);
        comes(app, "bo");
        office.run();
        follows(&office, "bo", LinkTo::Confirm).unwrap();
        let reminders = |office: &Office<'_>| {
            let all = letters(office, "bo").into_iter();
            all.filter(|letter| letter.one("Subject") == "Snart dags: Träff").count()
        };
        clock.set_time("2026-03-27", 6, 59);
        office.run();
        assert_eq!(reminders(&office), 0);
        for hour in [7, 8, 23] {
            clock.set_time("2026-03-27", hour, 0);
            office.run();
            assert_eq!(reminders(&office), 1, "{hour}");
        }
        let early = follows(&office, "bo", LinkTo::Attend);
        assert_eq!(early, Err(Error::refused(Reason::TooEarly)));
        clock.set_time("2026-03-28", 8, 30);
        office.run();
        assert_eq!(reminders(&office), 1);
        assert_eq!(follows(&office, "bo", LinkTo::Attend), Ok(Some(Standing::Seated)));
        clock.set_time("2026-03-30", 10, 0);
        office.run();
        let letter = last(&office, "bo");
        assert_eq!(letter.one("Subject"), "Vad gav ”Träff” dig?");
        assert_eq!(letter.links().iter().filter(|link| link.contains("?svar=")).count(), 4);
        let link = token(&letter, LinkTo::Feedback);
        let said = Feedback { ideas: Ideas::Yes, takes: None, better: None };
        assert_eq!(give_feedback_by_link(app, &anyone(app), &link, &said), Ok(1));
        let again = give_feedback_by_link(app, &anyone(app), &link, &said);
        assert_eq!(again, Err(Error::Missing));
        office.run();
        assert_eq!(last(&office, "bo").one("Subject"), "Vad gav ”Träff” dig?");
        assert_eq!(letters(&office, "bo").len(), 4);
        // Everything that tells who it was is erased by rule.
        clock.set("2026-06-30");
        forget(app).unwrap();
        let found = participants(app, &organiser_again(app), 1).unwrap();
        assert_eq!((found.all[0].name.as_deref(), found.asked), (None, Vec::new()));
        let all = found.all;
        assert!(all[0].attended && all[0].agency == "Statskontoret");
    });
}

#[test]
fn whoever_does_not_come_is_not_asked() {
    both_in_time(|app, clock| {
        let office = Office::new(app);
        announced(app, &organiser(app), None, TIMES);
        comes(app, "bo");
        office.run();
        follows(&office, "bo", LinkTo::Confirm).unwrap();
        clock.set("2026-04-01");
        let organiser = organiser_again(app);
        note_attendance(app, &organiser, 1, &[]).unwrap();
        office.run();
        assert_eq!(letters(&office, "bo").len(), 1);
        // The organiser notes it later.
        let all = participants(app, &organiser, 1).unwrap().all;
        note_attendance(app, &organiser, 1, &[all[0].place.id]).unwrap();
        office.run();
        assert_eq!(last(&office, "bo").one("Subject"), "Vad gav ”Träff” dig?");
    });
}

#[test]
fn whoever_wants_to_know_is_told_when_sign_up_opens() {
    both_in_time(|app, clock| {
        let office = Office::new(app);
        let organiser = organiser(app);
        announced(app, &organiser, None, TIMES);
        let row = event(app, &organiser, &organiser, 1).unwrap().row;
        let course = Event {
            title: "Kurs".to_owned(),
            occasions: read_occasions("2026-05-04 09:00–16:00").unwrap(),
            ..row.event.clone()
        };
        let ask = |email: &str, is_known| {
            ask_for_notice(app, &anyone(app), 1, (email, is_known), Language::Sv)
        };
        assert_eq!(ask("bo@statskontoret.example", false), Err(Error::refused(Reason::NotOpen)));
        create_event(app, &organiser, &course, None).unwrap();
        let all = app::exchange::all_events(app, &organiser).unwrap();
        let introduces = all.iter().find(|one| one.row.number == 2).map(|one| one.row.id);
        change_event(app, &organiser, 1, &Event { introduces, ..row.event }).unwrap();
        ask("bo@statskontoret.example", false).unwrap();
        ask("eva@statskontoret.example", false).unwrap();
        ask("nils.ek@liten.example", true).unwrap();
        ask("nils.ek@liten.example", true).unwrap();
        office.run();
        assert_eq!(office.server.letters().len(), 2);
        assert_eq!(follows(&office, "bo", LinkTo::Notice), Ok(None));
        publish_event(app, &organiser, 2).unwrap();
        office.run();
        let told = |to: &str| {
            let all = office.server.letters().into_iter();
            let of = all.filter(|letter| letter.one("Subject") == "Nu kan du anmäla dig: Kurs");
            of.filter(|letter| letter.to == [to]).count()
        };
        assert_eq!(told("bo@statskontoret.example"), 1);
        assert_eq!(told("nils.ek@liten.example"), 1);
        assert_eq!(told("eva@statskontoret.example"), 0, "who never confirmed");
        // Eva confirms late and is told at once.
        assert_eq!(follows(&office, "eva", LinkTo::Notice), Ok(None));
        office.run();
        assert_eq!(told("eva@statskontoret.example"), 1);
        clock.later(1);
        assert_eq!(forget(app).unwrap(), 3);
        let span = app::exchange::Span {
            from: domain::values::Instant::from_millis(0),
            until: domain::values::Instant::from_millis(i64::MAX),
        };
        assert_eq!(calendar(app, &anyone(app), span).unwrap().len(), 2);
    });
}
