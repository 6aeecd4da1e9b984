//! Events and sign-ups on both engines, many at once too.

use std::sync::atomic::{AtomicUsize, Ordering};

use app::access::{Visit, demo_people, enter_as, visit};
use app::exchange::{
    Asked, accept_seat, add_event_material, cancel_event, cancel_sign_up, change_event,
    create_event, event, participants, publish_event, sign_up, throw_away_event,
};
use app::{App, Error};
use domain::access::Role;
use domain::exchange::{Audience, Event, Kind, Material, Reason, Standing, State, read_occasions};
use worlds::{foundation, two_agencies};

use crate::both;

const THREADS: usize = 16;
const SEATS: i64 = 5;
const TIMES: &str = "2026-11-11 09:00–09:45";

fn at(app: &App, slug: &str, account: &str) -> Visit {
    let token = enter_as(app, slug, account).unwrap().token;
    visit(app, Some(&token), Some(slug)).unwrap()
}

/// The organiser, and everybody of the two agencies.
fn house(app: &App) -> (Visit, Vec<Visit>) {
    two_agencies(app).unwrap();
    let organiser = organiser(app);
    let people = demo_people(app).unwrap();
    let people = people.iter().filter(|person| person.organisation.kind != "foundation");
    let people =
        people.map(|one| at(app, one.organisation.slug.as_str(), &one.account.to_string()));
    (organiser, people.collect())
}

/// The first who works at a new foundation.
pub fn organiser(app: &App) -> Visit {
    foundation(app).unwrap();
    organiser_again(app)
}

/// The same, signed in anew.
pub fn organiser_again(app: &App) -> Visit {
    let people = demo_people(app).unwrap();
    let ylva = people.iter().find(|person| person.role == Role::Foundation).unwrap();
    at(app, "stiftelsen", &ylva.account.to_string())
}

pub fn announced(app: &App, organiser: &Visit, seats: Option<i64>, times: &str) {
    let event = Event {
        kind: Kind::Webinar,
        title: "Träff".to_owned(),
        occasions: read_occasions(times).unwrap(),
        text: "Om allt".to_owned(),
        speakers: None,
        place: Some("Stockholm".to_owned()),
        link: None,
        audience: Audience::Everyone,
        seats,
        last_day: None,
        introduces: None,
        invited: Vec::new(),
        series: None,
        questions: Vec::new(),
    };
    create_event(app, organiser, &event, None).unwrap();
    publish_event(app, organiser, 1).unwrap();
}

fn standings(app: &App, organiser: &Visit) -> Vec<Standing> {
    let all = participants(app, organiser, 1).unwrap().all;
    all.iter().map(|one| one.place.standing).collect()
}

fn refused<T: std::fmt::Debug>(done: Result<T, Error>, reason: Reason) {
    assert_eq!(done.unwrap_err(), Error::refused(reason));
}

#[test]
fn the_seats_are_taken_in_the_order_of_arrival_however_many_come_at_once() {
    both(|app| {
        let (organiser, people) = house(app);
        announced(app, &organiser, Some(SEATS), TIMES);
        let next = AtomicUsize::new(0);
        std::thread::scope(|scope| {
            for _ in 0..THREADS {
                scope.spawn(|| {
                    while let Some(one) = people.get(next.fetch_add(1, Ordering::Relaxed)) {
                        while let Err(error) = sign_up(app, &organiser, one, 1, &Asked::default()) {
                            assert_eq!(error, Error::Busy);
                        }
                    }
                });
            }
        });
        let all = standings(app, &organiser);
        assert_eq!(all.len(), people.len());
        let (seated, waiting) = all.split_at(SEATS.try_into().unwrap());
        assert!(seated.iter().all(|one| *one == Standing::Seated));
        assert!(waiting.iter().all(|one| *one == Standing::Waiting));
    });
}

#[test]
fn giving_up_and_taking_seats_at_once_never_gives_more_than_there_are() {
    both(|app| {
        let (organiser, people) = house(app);
        announced(app, &organiser, Some(SEATS), TIMES);
        let steps = if std::env::var_os("STORLOM_LONG").is_some() { 10_000 } else { 1_000 };
        let rounds = steps / people.len();
        std::thread::scope(|scope| {
            for own in &people {
                let organiser = &organiser;
                scope.spawn(move || {
                    for round in 0..rounds {
                        let done = match round % 3 {
                            0 => sign_up(app, organiser, own, 1, &Asked::default()).map(|_| ()),
                            1 => accept_seat(app, organiser, own, 1),
                            _ => cancel_sign_up(app, organiser, own, 1),
                        };
                        assert!(
                            matches!(done, Ok(()) | Err(Error::Refused(_) | Error::Busy)),
                            "{done:?}"
                        );
                        let taken = event(app, organiser, organiser, 1).unwrap().taken;
                        assert!(taken <= SEATS, "{taken}");
                    }
                });
            }
        });
    });
}

#[test]
fn one_signs_up_once_and_only_to_what_is_open() {
    both(|app| {
        let (organiser, people) = house(app);
        announced(app, &organiser, None, TIMES);
        let one = &people[0];
        assert_eq!(sign_up(app, &organiser, one, 1, &Asked::default()), Ok(Standing::Seated));
        let again = sign_up(app, &organiser, one, 1, &Asked::default());
        refused(again, Reason::AlreadySignedUp);
        refused(accept_seat(app, &organiser, one, 1), Reason::NoOffer);
        cancel_sign_up(app, &organiser, one, 1).unwrap();
        refused(cancel_sign_up(app, &organiser, one, 1), Reason::NotSignedUp);
        cancel_event(app, &organiser, 1, "Sjukdom").unwrap();
        refused(sign_up(app, &organiser, one, 1, &Asked::default()), Reason::NotOpen);
        // At an agency's address there is no event, whatever its number.
        let missing = sign_up(app, one, one, 1, &Asked::default());
        assert_eq!(missing, Err(Error::Missing));
        let shown = event(app, &organiser, one, 1).unwrap();
        assert_eq!(shown.mine.unwrap().standing, Standing::Cancelled);
        for verified in app::audit::verify(app, &[]).unwrap() {
            assert!(verified.holds());
        }
    });
}

#[test]
fn a_draft_is_thrown_away_with_all_that_belongs_to_it_unless_something_names_it() {
    both(|app| {
        let (organiser, people) = house(app);
        announced(app, &organiser, None, TIMES);
        let first = event(app, &organiser, &organiser, 1).unwrap().row;
        let draft = || create_event(app, &organiser, &first.event, None).unwrap();
        let (second, third) = (draft(), draft());
        let id = |number| event(app, &organiser, &organiser, number).unwrap().row.id;
        let (title, text) = ("Eget arbete".to_owned(), Some("Läs".to_owned()));
        let material = Material { title, text, link: None };
        add_event_material(app, &organiser, second, (&material, None), (false, None)).unwrap();
        let leading = Event { introduces: Some(id(second)), ..first.event.clone() };
        change_event(app, &organiser, third, &leading).unwrap();
        refused(throw_away_event(app, &organiser, second), Reason::IsNamed);
        change_event(app, &organiser, 1, &leading).unwrap();
        cancel_event(app, &organiser, 1, "Sjukdom").unwrap();
        throw_away_event(app, &organiser, third).unwrap();
        // What was called off leads nowhere any more.
        throw_away_event(app, &organiser, second).unwrap();
        assert_eq!(event(app, &organiser, &organiser, second).err(), Some(Error::Missing));
        let shown = event(app, &organiser, &organiser, 1).unwrap();
        assert_eq!((shown.row.event.introduces, shown.introduces), (None, None));
        let state = State::Cancelled;
        refused(throw_away_event(app, &organiser, 1), Reason::State { state });
        assert_eq!(throw_away_event(app, &people[0], 1), Err(Error::Forbidden));
        assert_eq!(draft(), third + 1, "a number is not given twice");
        for verified in app::audit::verify(app, &[]).unwrap() {
            assert!(verified.holds());
        }
    });
}
