//! Those who come without an account: what nobody sees of them, and what they ask.

use app::Error;
use app::access::stranger;
use app::exchange::{
    Span, ask_by_link, calendar, event, follow, opened, questions, sign_up_as_guest,
};
use domain::exchange::{LinkTo, Stage};

use crate::both_in_time;
use crate::exchange::{announced, organiser, organiser_again};
use crate::guest::{anyone, comes, follows, guest, last, token};
use crate::outbox::Office;

const TIMES: &str = "2026-03-28 09:00–10:00\n2026-03-30 09:00–10:00";

#[test]
fn what_a_network_may_try_does_not_tell_who_had_signed_up() {
    both_in_time(|app, _| {
        let office = Office::new(app);
        announced(app, &organiser(app), Some(10), TIMES);
        comes(app, "bo");
        office.run();
        follows(&office, "bo", LinkTo::Confirm).unwrap();
        let comes =
            |name: &str, from| sign_up_as_guest(app, &anyone(app), 1, &guest(name, from)).is_ok();
        for (network, asked_of) in [("192.0.2.7", "bo"), ("192.0.2.8", "eva")] {
            for at in 0..4 {
                assert!(comes(&format!("x{at}"), network));
            }
            assert!(comes(asked_of, network));
            assert!(comes(asked_of, network), "the same again counts once");
            assert!(!comes("y", network), "{asked_of}");
        }
    });
}

#[test]
fn what_anybody_sees_changes_when_it_is_confirmed() {
    both_in_time(|app, _| {
        let office = Office::new(app);
        announced(app, &organiser(app), Some(1), TIMES);
        let seen = || {
            let shown = event(app, &anyone(app), &stranger(), 1).unwrap();
            let span = Span { from: app.now(), until: app.now().plus_days(365) };
            let listed = calendar(app, &anyone(app), span).unwrap();
            assert_eq!(listed[0].stage, shown.stage);
            (shown.taken, shown.waiting, shown.stage)
        };
        assert_eq!(seen(), (0, 0, Stage::Open));
        comes(app, "bo");
        comes(app, "eva");
        assert_eq!(seen(), (0, 0, Stage::Open));
        office.run();
        follows(&office, "eva", LinkTo::Confirm).unwrap();
        assert_eq!(seen(), (1, 1, Stage::Full), "who comes now waits");
        follows(&office, "bo", LinkTo::Confirm).unwrap();
        assert_eq!(seen(), (1, 1, Stage::Full));
    });
}

#[test]
fn a_guest_asks_by_link_until_it_is_over_and_at_most_as_often_as_others() {
    both_in_time(|app, clock| {
        let office = Office::new(app);
        announced(app, &organiser(app), None, TIMES);
        comes(app, "bo");
        comes(app, "eva");
        office.run();
        assert!(!last(&office, "bo").body.contains("/brev/fraga/"), "not before it is confirmed");
        follows(&office, "bo", LinkTo::Confirm).unwrap();
        follows(&office, "eva", LinkTo::Confirm).unwrap();
        office.run();
        let link = token(&last(&office, "bo"), LinkTo::Ask);
        let asks = |link: &str| ask_by_link(app, &anyone(app), link, "Och sedan?");
        let opens = || opened(app, &anyone(app), LinkTo::Ask, &link);
        assert!(opens().is_ok());
        assert_eq!(follow(app, &anyone(app), LinkTo::Ask, &link), Err(Error::Missing));
        let asked = || questions(app, &organiser_again(app), 1).unwrap().1;
        assert_eq!(asked().len(), 2, "what came with the sign-up is kept once");
        for _ in 1..20 {
            assert_eq!(asks(&link), Ok(1));
        }
        assert_eq!(asks(&link), Err(Error::Missing), "twenty, with the first");
        assert_eq!(opens().unwrap_err(), Error::Missing);
        let mine = asked().into_iter().filter(|one| one.name.as_deref() == Some("bo"));
        assert_eq!(mine.count(), 20);
        let hers = token(&last(&office, "eva"), LinkTo::Ask);
        clock.set_time("2026-03-30", 9, 59);
        assert_eq!(asks(&hers), Ok(1));
        clock.set_time("2026-03-30", 10, 0);
        assert_eq!(asks(&hers), Err(Error::Missing));
        clock.set("2026-03-29");
        let given_up = token(&last(&office, "eva"), LinkTo::Cancel);
        follow(app, &anyone(app), LinkTo::Cancel, &given_up).unwrap();
        assert_eq!(asks(&hers), Err(Error::Missing));
    });
}
