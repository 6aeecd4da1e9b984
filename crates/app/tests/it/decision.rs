//! The parties decide: together, bound to what was read, and never with more money than there is.

use app::Error;
use app::agreement::{register, start};
use app::application::{Filter, list, prepare, show};
use app::decision::{Given, Settled, stand_aside, take_position};
use domain::access::{PartyKind, Role};
use domain::agreement::Deciding;
use domain::application::{Reason as CaseReason, State};
use domain::decision::{Fallback, MeasureState, Reason, Say};
use domain::values::{Ore, read_date};
use worlds::person;

use crate::agreement::whole;
use crate::both;
use crate::cases::{World, proposal};

#[test]
fn the_last_party_that_agrees_grants() {
    both(|app| {
        let world = World::new(app);
        let number = world.prepared("500");
        assert_eq!(world.says("Erik Alm", &number, Say::Agree), Ok(Settled::Open));
        assert_eq!(world.says("Sofia Hed", &number, Say::Abstain), Ok(Settled::Open));
        assert_eq!(world.says("Olle Dahl", &number, Say::Agree), Ok(Settled::Granted));
        let shown = show(app, &world.at("Sara Ask"), &number).unwrap();
        assert_eq!(shown.case.granted, Some(Ore::from_kronor(500)));
        let measure = shown.measure.unwrap().measure;
        assert_eq!(measure.granted, Ore::from_kronor(500));
        assert_eq!(measure.state, MeasureState::UnderWay);
        let (decision, there) = &shown.decisions[0];
        assert_eq!((decision.basis.as_str(), decision.outcome.as_str()), ("consensus", "granted"));
        assert_eq!(decision.reasons.as_deref(), Some("Skäl"));
        assert_eq!(there.len(), 3);
        assert_eq!(shown.positions.len(), 3);
        let late = world.says("Olle Dahl", &number, Say::Agree);
        let reason = CaseReason::NotNow { state: State::Granted };
        assert_eq!(late, Err(Error::refused(reason)));
        assert!(app::audit::verify(app, &[]).unwrap().iter().all(|v| v.holds()));
    });
}

#[test]
fn a_part_is_granted_and_a_refusal_is_shared() {
    both(|app| {
        let world = World::new(app);
        let asa = world.at("Åsa Lind");
        for (granted, expected, state) in
            [(300, Settled::Partly, State::Partly), (0, Settled::Refused, State::Refused)]
        {
            let number = world.submitted("Sara Ask", "Söder", "500");
            prepare(app, &asa, &number, 1, &proposal(Ore::from_kronor(granted))).unwrap();
            for name in ["Erik Alm", "Sofia Hed"] {
                world.says(name, &number, Say::Agree).unwrap();
            }
            assert_eq!(world.says("Olle Dahl", &number, Say::Agree), Ok(expected));
            let shown = show(app, &asa, &number).unwrap();
            assert_eq!(shown.case.state, state);
            assert_eq!(shown.case.granted, Some(Ore::from_kronor(granted)));
            assert_eq!(shown.measure.is_some(), granted > 0);
        }
    });
}

/// An agreement in force that says so.
fn agreed(world: &World<'_>, majority: bool, fallback: Fallback) {
    let asa = world.at("Åsa Lind");
    let mut draft = whole(world.app, &asa);
    draft.outline.deciding = Deciding { majority, fallback };
    register(world.app, &asa, &draft, None, None).unwrap();
}

/// The employer agrees, Saco-S does not, OFR agrees.
fn divided(world: &World<'_>) -> (String, Result<Settled, Error>) {
    let number = world.prepared("500");
    world.says("Erik Alm", &number, Say::Agree).unwrap();
    world.says("Sofia Hed", &number, Say::Disagree).unwrap();
    let settled = world.says("Olle Dahl", &number, Say::Agree);
    (number, settled)
}

#[test]
fn disagreement_follows_what_the_agreement_says() {
    use Fallback::{BackToTheParties, EmployerDecides, NotGranted};
    both(|app| {
        let world = World::new(app);
        let asa = world.at("Åsa Lind");
        for (said, expected, state, basis) in [
            // Where there is no agreement nothing is decided against anyone.
            (None, Settled::Remitted, State::Remitted, None),
            (Some((false, NotGranted)), Settled::Refused, State::Refused, Some("fallback")),
            (
                Some((false, EmployerDecides)),
                Settled::Granted,
                State::Granted,
                Some("fallback_employer"),
            ),
            (Some((false, BackToTheParties)), Settled::Remitted, State::Remitted, None),
            (Some((true, NotGranted)), Settled::Granted, State::Granted, Some("majority")),
        ] {
            if let Some((majority, fallback)) = said {
                agreed(&world, majority, fallback);
            }
            let (number, settled) = divided(&world);
            assert_eq!(settled, Ok(expected), "{said:?}");
            let shown = show(app, &asa, &number).unwrap();
            assert_eq!(shown.case.state, state, "{said:?}");
            let made = shown.decisions.first().map(|(row, _)| row.basis.as_str());
            assert_eq!(made, basis, "{said:?}");
            let dissent = shown.positions.iter().find(|p| p.position.say == Say::Disagree).unwrap();
            assert_eq!(dissent.reasons.as_deref(), Some("För dyrt"));
        }
    });
}

#[test]
fn a_text_that_is_not_signed_decides_nothing() {
    both(|app| {
        let world = World::new(app);
        let asa = world.at("Åsa Lind");
        agreed(&world, false, Fallback::NotGranted);
        let mut next = whole(app, &asa);
        next.outline.deciding = Deciding { majority: true, fallback: Fallback::EmployerDecides };
        start(app, &asa, &next, None).unwrap();
        assert_eq!(divided(&world).1, Ok(Settled::Refused));
    });
}

#[test]
fn a_position_is_bound_to_what_was_read() {
    both(|app| {
        let world = World::new(app);
        let number = world.prepared("500");
        world.says("Erik Alm", &number, Say::Agree).unwrap();
        world.says("Sofia Hed", &number, Say::Agree).unwrap();
        let asa = world.at("Åsa Lind");
        prepare(app, &asa, &number, 1, &proposal(Ore::from_kronor(400))).unwrap();
        let old = world.says("Olle Dahl", &number, Say::Agree);
        assert_eq!(old, Err(Error::refused(Reason::VersionChanged)));
        let now = Given { version: 1, proposal: 2, say: Say::Agree, reasons: None };
        // The two that agreed to 500 have not said anything of 400.
        let settled = take_position(app, &world.at("Olle Dahl"), &number, &now);
        assert_eq!(settled, Ok(Settled::Open));
    });
}

#[test]
fn only_a_partys_own_representative_speaks_for_it_and_disagreement_says_why() {
    both(|app| {
        let world = World::new(app);
        let number = world.prepared("500");
        for name in ["Sara Ask", "Maj Berg", "Åsa Lind", "Eva Strand"] {
            assert_eq!(world.says(name, &number, Say::Agree), Err(Error::Forbidden), "{name}");
        }
        let silent = Given { version: 1, proposal: 1, say: Say::Disagree, reasons: None };
        let refused = take_position(app, &world.at("Erik Alm"), &number, &silent);
        assert_eq!(refused, Err(Error::refused_at("reasons", Reason::ReasonsNeeded)));
        let own = world.submitted("Erik Alm", "Söder", "100");
        let asa = world.at("Åsa Lind");
        prepare(app, &asa, &own, 1, &proposal(Ore::from_kronor(100))).unwrap();
        let refused = world.says("Erik Alm", &own, Say::Agree);
        assert_eq!(refused, Err(Error::refused(CaseReason::OwnCase)));
    });
}

#[test]
fn who_stands_aside_loses_papers_and_say_and_the_substitute_steps_in() {
    both(|app| {
        let mut world = World::new(app);
        let from = read_date("2024-01-01").unwrap();
        let place = (None, Some(PartyKind::Saco));
        person(app, &mut world.cast, "Stina Ros", Role::Representative, place, from).unwrap();
        let number = world.prepared("500");
        world.says("Sofia Hed", &number, Say::Disagree).unwrap();
        stand_aside(app, &world.at("Sofia Hed"), &number).unwrap();
        assert_eq!(show(app, &world.at("Sofia Hed"), &number).unwrap_err(), Error::Missing);
        let (seen, _) = list(app, &world.at("Sofia Hed"), &Filter::default()).unwrap();
        assert!(seen.is_empty());
        assert_eq!(world.says("Sofia Hed", &number, Say::Agree), Err(Error::Missing));
        assert_eq!(stand_aside(app, &world.at("Sofia Hed"), &number), Err(Error::Missing));
        world.says("Erik Alm", &number, Say::Agree).unwrap();
        // What she said before does not count: her party is waited for.
        assert_eq!(world.says("Olle Dahl", &number, Say::Agree), Ok(Settled::Open));
        assert_eq!(world.says("Stina Ros", &number, Say::Agree), Ok(Settled::Granted));
        let shown = show(app, &world.at("Åsa Lind"), &number).unwrap();
        let saco = shown.decisions[0].1.iter().find(|seat| seat.substitute).unwrap();
        assert_eq!(saco.account, world.cast.named("Stina Ros"));
        assert_eq!(shown.aside[0].1, "Sofia Hed");
    });
}

#[test]
fn a_party_without_substitute_is_recorded_as_absent_and_not_waited_for() {
    both(|app| {
        let world = World::new(app);
        let number = world.prepared("500");
        world.says("Erik Alm", &number, Say::Agree).unwrap();
        world.says("Olle Dahl", &number, Say::Agree).unwrap();
        stand_aside(app, &world.at("Sofia Hed"), &number).unwrap();
        let shown = show(app, &world.at("Åsa Lind"), &number).unwrap();
        assert_eq!(shown.case.state, State::Granted);
        let empty: Vec<_> = shown.decisions[0].1.iter().filter(|s| s.account.is_none()).collect();
        assert_eq!(empty.len(), 1);
    });
}

#[test]
fn an_applicant_with_a_say_elsewhere_still_sees_the_own_case() {
    both(|app| {
        let world = World::new(app);
        let number = world.submitted("Erik Alm", "Söder", "100");
        let erik = world.at("Erik Alm");
        let refused = stand_aside(app, &erik, &number);
        assert_eq!(refused, Err(Error::refused(CaseReason::OwnCase)));
        assert!(show(app, &erik, &number).unwrap().may.own);
    });
}

#[test]
fn another_agencys_case_does_not_exist() {
    both(|app| {
        let world = World::new(app);
        let number = world.prepared("500");
        let people = app::access::demo_people(app).unwrap();
        for person in people.iter().filter(|p| p.organisation.slug.as_str() == "stor") {
            let token =
                app::access::enter_as(app, "stor", &person.account.to_string()).unwrap().token;
            let visit = app::access::visit(app, Some(&token), Some("stor")).unwrap();
            let error = show(app, &visit, &number).unwrap_err();
            assert!(matches!(error, Error::Missing | Error::Forbidden), "{:?}", person.role);
        }
    });
}
