//! Jäv in doubt: raised by another, answered by the person, settled by the others.

use app::Error;
use app::access::places;
use app::application::{prepare, show};
use app::decision::{JavAnswer, Settled, answer_jav, judge_jav, raise_jav, stand_aside};
use domain::access::{Assignment, PartyKind, Role};
use domain::application::{Reason as CaseReason, State};
use domain::decision::{Closeness, JavState, Reason, Say};
use domain::values::{Id, Ore, read_date};
use worlds::person;

use crate::both;
use crate::cases::{World, proposal};

fn raised(world: &World<'_>, by: &str, number: &str, about: &str) -> Result<(), Error> {
    let about = world.cast.named(about).unwrap();
    raise_jav(world.app, &world.at(by), number, about, "De är syskon")
}

fn disputed(world: &World<'_>, name: &str, number: &str) -> Result<(), Error> {
    let why = "Vi är inte släkt".to_owned();
    answer_jav(world.app, &world.at(name), number, &JavAnswer::Dispute { why })
}

fn judged(world: &World<'_>, name: &str, number: &str, is_jav: bool) -> Result<(), Error> {
    judge_jav(world.app, &world.at(name), number, is_jav)
}

fn state(world: &World<'_>, number: &str) -> (State, Vec<JavState>) {
    let shown = show(world.app, &world.at("Åsa Lind"), number).unwrap();
    (shown.case.state, shown.jav.questions.iter().map(|question| question.state).collect())
}

#[test]
fn while_a_question_is_open_the_seat_decides_nothing() {
    both(|app| {
        let world = World::new(app);
        let number = world.prepared("500");
        world.says("Sofia Hed", &number, Say::Agree).unwrap();
        raised(&world, "Åsa Lind", &number, "Sofia Hed").unwrap();
        assert_eq!(world.says("Erik Alm", &number, Say::Agree), Ok(Settled::Open));
        // All three have spoken, and still it is not decided.
        assert_eq!(world.says("Olle Dahl", &number, Say::Agree), Ok(Settled::Open));
        let questioned = world.says("Sofia Hed", &number, Say::Disagree);
        assert_eq!(questioned, Err(Error::refused(Reason::Questioned)));
        let shown = show(app, &world.at("Sofia Hed"), &number).unwrap();
        assert!(shown.jav.may.answer && !shown.may.take_position && !shown.jav.may.judge);
        assert_eq!(shown.jav.questions[0].reasons.as_deref(), Some("De är syskon"));
        // Dismissed, what she said before counts again, and completes the grant.
        disputed(&world, "Sofia Hed", &number).unwrap();
        judged(&world, "Erik Alm", &number, false).unwrap();
        assert_eq!(state(&world, &number), (State::Prepared, vec![JavState::Disputed]));
        judged(&world, "Olle Dahl", &number, false).unwrap();
        assert_eq!(state(&world, &number), (State::Granted, vec![JavState::Dismissed]));
        assert!(app::audit::verify(app, &[]).unwrap().iter().all(|v| v.holds()));
    });
}

#[test]
fn the_person_may_stand_aside_and_the_others_go_on() {
    both(|app| {
        let world = World::new(app);
        let number = world.prepared("500");
        raised(&world, "Erik Alm", &number, "Sofia Hed").unwrap();
        for name in ["Erik Alm", "Olle Dahl"] {
            assert_eq!(world.says(name, &number, Say::Agree), Ok(Settled::Open));
        }
        answer_jav(app, &world.at("Sofia Hed"), &number, &JavAnswer::StandAside).unwrap();
        assert_eq!(state(&world, &number), (State::Granted, vec![JavState::StoodAside]));
        assert_eq!(show(app, &world.at("Sofia Hed"), &number).unwrap_err(), Error::Missing);
        // The other way to stand aside settles a question too, also one that was disputed.
        let number = world.prepared("400");
        raised(&world, "Erik Alm", &number, "Sofia Hed").unwrap();
        disputed(&world, "Sofia Hed", &number).unwrap();
        stand_aside(app, &world.at("Sofia Hed"), &number).unwrap();
        assert_eq!(state(&world, &number), (State::Prepared, vec![JavState::StoodAside]));
        assert!(app::audit::verify(app, &[]).unwrap().iter().all(|v| v.holds()));
    });
}

#[test]
fn what_the_others_find_takes_away_papers_and_say_and_calls_the_substitute() {
    both(|app| {
        let mut world = World::new(app);
        let from = read_date("2024-01-01").unwrap();
        let place = (None, Some(PartyKind::Saco));
        person(app, &mut world.cast, "Stina Ros", Role::Representative, place, from).unwrap();
        let number = world.prepared("500");
        world.says("Sofia Hed", &number, Say::Disagree).unwrap();
        raised(&world, "Olle Dahl", &number, "Sofia Hed").unwrap();
        disputed(&world, "Sofia Hed", &number).unwrap();
        // One against one: in doubt it is jäv.
        judged(&world, "Erik Alm", &number, true).unwrap();
        judged(&world, "Olle Dahl", &number, false).unwrap();
        assert_eq!(state(&world, &number), (State::Prepared, vec![JavState::Upheld]));
        assert_eq!(show(app, &world.at("Sofia Hed"), &number).unwrap_err(), Error::Missing);
        for name in ["Erik Alm", "Olle Dahl"] {
            assert_eq!(world.says(name, &number, Say::Agree), Ok(Settled::Open));
        }
        assert_eq!(world.says("Stina Ros", &number, Say::Agree), Ok(Settled::Granted));
        let shown = show(app, &world.at("Åsa Lind"), &number).unwrap();
        assert!(shown.decisions[0].1.iter().any(|seat| seat.substitute));
        let events: Vec<&str> = shown.history.iter().map(|entry| entry.action.as_str()).collect();
        for event in ["jav.raised", "jav.disputed", "jav.judged", "jav.upheld"] {
            assert!(events.contains(&event), "{event} in {events:?}");
        }
        assert!(app::audit::verify(app, &[]).unwrap().iter().all(|v| v.holds()));
    });
}

#[test]
fn who_may_raise_answer_and_judge() {
    both(|app| {
        let world = World::new(app);
        let number = world.prepared("500");
        for name in ["Sara Ask", "Maj Berg", "Eva Strand", "Siv Holm"] {
            assert_eq!(raised(&world, name, &number, "Erik Alm"), Err(Error::Forbidden), "{name}");
        }
        let at_about = |reason| Err(Error::refused_at("about", reason));
        assert_eq!(raised(&world, "Erik Alm", &number, "Erik Alm"), at_about(Reason::OwnSeat));
        assert_eq!(raised(&world, "Erik Alm", &number, "Åsa Lind"), at_about(Reason::NotASpeaker));
        assert_eq!(disputed(&world, "Sofia Hed", &number), Err(Error::Missing), "nobody asked");
        raised(&world, "Erik Alm", &number, "Sofia Hed").unwrap();
        let open = raised(&world, "Olle Dahl", &number, "Erik Alm");
        assert_eq!(open, Err(Error::refused(Reason::JavOpen)));
        let early = judged(&world, "Erik Alm", &number, true);
        let raised_now = Reason::JavNotNow { state: JavState::Raised };
        assert_eq!(early, Err(Error::refused(raised_now)));
        assert_eq!(disputed(&world, "Olle Dahl", &number), Err(Error::Missing), "about another");
        disputed(&world, "Sofia Hed", &number).unwrap();
        let again = disputed(&world, "Sofia Hed", &number);
        let disputed_now = Reason::JavNotNow { state: JavState::Disputed };
        assert_eq!(again, Err(Error::refused(disputed_now)));
        let own = judged(&world, "Sofia Hed", &number, false);
        assert_eq!(own, Err(Error::refused(Reason::OwnQuestion)));
        assert_eq!(judged(&world, "Åsa Lind", &number, false), Err(Error::Forbidden));
        judged(&world, "Erik Alm", &number, false).unwrap();
        let twice = judged(&world, "Erik Alm", &number, true);
        assert_eq!(twice, Err(Error::refused(Reason::JavSpoken)));
        judged(&world, "Olle Dahl", &number, false).unwrap();
        assert_eq!(raised(&world, "Erik Alm", &number, "Sofia Hed"), at_about(Reason::JavTried));
        raised(&world, "Sofia Hed", &number, "Erik Alm").unwrap();
        // What an applicant, a manager and finance see of it: that something was done, never why.
        for name in ["Sara Ask", "Eva Strand"] {
            let shown = show(app, &world.at(name), &number).unwrap();
            assert!(shown.jav.questions.is_empty() && !shown.jav.may.raise, "{name}");
        }
    });
}

#[test]
fn a_closed_case_and_the_own_case_raise_no_question() {
    both(|app| {
        let world = World::new(app);
        let number = world.granted("Sara Ask", "Söder", "500");
        let closed = Err(Error::refused(CaseReason::NotNow { state: State::Granted }));
        assert_eq!(raised(&world, "Erik Alm", &number, "Sofia Hed"), closed);
        let own = world.submitted("Erik Alm", "Söder", "100");
        let refused = raised(&world, "Erik Alm", &own, "Sofia Hed");
        assert_eq!(refused, Err(Error::refused(CaseReason::OwnCase)));
    });
}

#[test]
fn where_nobody_else_is_there_a_disputed_seat_is_empty() {
    both(|app| {
        let world = World::new(app);
        let number = world.prepared("500");
        for name in ["Sofia Hed", "Olle Dahl"] {
            stand_aside(app, &world.at(name), &number).unwrap();
        }
        raised(&world, "Åsa Lind", &number, "Erik Alm").unwrap();
        disputed(&world, "Erik Alm", &number).unwrap();
        assert_eq!(state(&world, &number), (State::Prepared, vec![JavState::Upheld]));
    });
}

#[test]
fn an_applicant_has_no_seat_in_the_own_case() {
    both(|app| {
        let world = World::new(app);
        let number = world.submitted("Erik Alm", "Söder", "100");
        let asa = world.at("Åsa Lind");
        prepare(app, &asa, &number, 1, &proposal(Ore::from_kronor(100))).unwrap();
        world.says("Sofia Hed", &number, Say::Agree).unwrap();
        assert_eq!(world.says("Olle Dahl", &number, Say::Agree), Ok(Settled::Granted));
        let shown = show(app, &asa, &number).unwrap();
        let empty = shown.decisions[0].1.iter().filter(|seat| seat.account.is_none()).count();
        assert_eq!(empty, 1, "the employer's chair was empty, and that is on record");
        assert!(show(app, &world.at("Erik Alm"), &number).unwrap().may.own);
    });
}

#[test]
fn the_own_unit_is_a_question_and_no_block() {
    both(|app| {
        let mut world = World::new(app);
        let (units, parties) = places(app, &world.cast.scope).unwrap();
        let norr = units.iter().find(|unit| unit.name == "Norr").unwrap().id;
        let ofr = parties.iter().find(|party| party.kind == PartyKind::Ofr).unwrap();
        let from = read_date("2019-01-01").unwrap();
        let role = |role, unit: Option<Id>, party| Assignment {
            role,
            unit,
            party,
            party_kind: None,
            from,
            until: None,
        };
        let new = app::access::NewAccount {
            name: "Karl Nord".to_owned(),
            email: "karl@liten.example".to_owned(),
            assignments: vec![
                role(Role::Representative, None, Some(ofr.id)),
                role(Role::Employee, Some(norr), None),
            ],
        };
        let prepared = app::access::Prepared::new(app, &new);
        let id = app
            .in_scope(&world.cast.scope, |tx| {
                app::access::add_account_in(tx, &prepared, &new, None)
            })
            .unwrap();
        world.cast.people.push((new.name.clone(), Role::Representative, id));
        let number = world.submitted("Nils Ek", "Norr", "100");
        let seen = |name: &str| show(app, &world.at(name), &number).unwrap();
        let karl = seen("Karl Nord");
        assert_eq!(karl.jav.closeness, Some(Closeness::OwnUnit));
        assert!(karl.may.stand_aside);
        for name in ["Olle Dahl", "Åsa Lind", "Maj Berg"] {
            assert_eq!(seen(name).jav.closeness, None, "{name}");
        }
        world.endorse("Maj Berg", &number, domain::application::Advice::Endorse).unwrap();
        prepare(app, &world.at("Åsa Lind"), &number, 1, &proposal(Ore::from_kronor(100))).unwrap();
        assert_eq!(world.says("Karl Nord", &number, Say::Agree), Ok(Settled::Open));
    });
}

#[test]
fn a_question_waits_for_the_person_and_then_for_the_others() {
    both(|app| {
        let world = World::new(app);
        let number = world.prepared("500");
        let paths = |name: &str| -> Vec<String> {
            let all = app::start::waits(app, &world.at(name), None).unwrap();
            all.into_iter().map(|w| w.path).filter(|p| p.ends_with("/javsfraga")).collect()
        };
        let here = [format!("/arenden/{number}/javsfraga")];
        raised(&world, "Erik Alm", &number, "Sofia Hed").unwrap();
        assert_eq!(paths("Sofia Hed"), here);
        assert!(paths("Erik Alm").is_empty() && paths("Olle Dahl").is_empty());
        disputed(&world, "Sofia Hed", &number).unwrap();
        assert!(paths("Sofia Hed").is_empty());
        judged(&world, "Olle Dahl", &number, true).unwrap();
        assert_eq!(paths("Erik Alm"), here);
        assert!(paths("Olle Dahl").is_empty());
    });
}

#[test]
fn a_proposed_representative_does_not_speak() {
    both(|app| {
        let world = World::new(app);
        let administrator = world.at("Siv Holm");
        let nils = world.cast.named("Nils Ek").unwrap();
        let (_, parties) = places(app, &world.cast.scope).unwrap();
        let saco = parties.iter().find(|party| party.kind == PartyKind::Saco).unwrap().id;
        let given = Assignment {
            role: Role::Representative,
            unit: None,
            party: Some(saco),
            party_kind: None,
            from: app.today(),
            until: None,
        };
        app::access::grant(app, &administrator, nils, &given, None).unwrap();
        let number = world.prepared("500");
        stand_aside(app, &world.at("Sofia Hed"), &number).unwrap();
        let shown = show(app, &world.at("Åsa Lind"), &number).unwrap();
        let seat = shown.seats.iter().find(|(seat, _)| seat.party == saco).unwrap();
        assert!(!seat.0.is_present(), "nobody has confirmed him");
    });
}
