//! Money follows the decision: committed with it, paid for what was done, the rest given back.

use app::Error;
use app::agreement::{current_goals, register};
use app::application::show;
use app::decision::{Settled, stand_aside};
use app::measure::{Done, Payment, complete, from_plan_row, pay, show as show_measure};
use app::plan::{add_row, approve_row, row};
use domain::application::{CostKind as Asked, Costs, State};
use domain::decision::{MeasureState, Reason, Say};
use domain::fund::{CostKind, Reason as FundReason};
use domain::plan::{Row, RowState};
use domain::values::{Date, Id, Ore, read_date};

use crate::agreement::whole;
use crate::both;
use crate::cases::World;

fn kronor(amount: i64) -> Ore {
    Ore::from_kronor(amount)
}

/// The number of a measure of Sara's.
fn granted(world: &World<'_>, amount: &str) -> i64 {
    let number = world.prepared(amount);
    for name in ["Erik Alm", "Sofia Hed"] {
        world.says(name, &number, Say::Agree).unwrap();
    }
    assert_eq!(world.says("Olle Dahl", &number, Say::Agree), Ok(Settled::Granted));
    world.measure(&number)
}

fn done(on: Date, course: i64) -> Done {
    let amounts =
        Asked::ALL.map(|kind| if kind == Asked::Course { kronor(course) } else { Ore::ZERO });
    Done { on, costs: Costs::new(amounts), responsible: None }
}

fn payment(key: Id, amount: i64, closing: bool) -> Payment {
    let source_document = Some("V2026/118".to_owned());
    Payment { key, amount: kronor(amount), kind: CostKind::Course, source_document, closing }
}

#[test]
fn a_grant_commits_a_payment_spends_and_the_last_one_releases_the_rest() {
    both(|app| {
        let world = World::new(app);
        let number = granted(&world, "500");
        assert_eq!(world.money(), (kronor(99_500), kronor(500), Ore::ZERO));
        let (eva, sara) = (world.at("Eva Strand"), world.at("Sara Ask"));
        let key = app.id();
        pay(app, &eva, number, &payment(key, 100, false)).unwrap();
        pay(app, &eva, number, &payment(key, 100, false)).unwrap();
        assert_eq!(world.money(), (kronor(99_500), kronor(400), kronor(100)), "paid once");
        let early = pay(app, &eva, number, &payment(app.id(), 300, true));
        let state = MeasureState::UnderWay;
        assert_eq!(early, Err(Error::refused(Reason::MeasureNotNow { state })));
        complete(app, &sara, number, &done(app.today(), 400)).unwrap();
        let above = pay(app, &eva, number, &payment(app.id(), 301, true));
        let reason = Reason::AboveActual { actual: kronor(400), spent: kronor(100) };
        assert_eq!(above, Err(Error::refused_at("amount", reason)));
        pay(app, &eva, number, &payment(app.id(), 300, true)).unwrap();
        assert_eq!(world.money(), (kronor(99_600), Ore::ZERO, kronor(400)));
        let closed = pay(app, &eva, number, &payment(app.id(), 0, true));
        assert_eq!(closed, Err(Error::refused(FundReason::AlreadyClosed)));
        assert!(app::audit::verify(app, &[]).unwrap().iter().all(|v| v.holds()));
    });
}

#[test]
fn a_measure_is_completed_once_within_its_time_by_whom_it_concerns() {
    both(|app| {
        let world = World::new(app);
        let number = granted(&world, "500");
        let sara = world.at("Sara Ask");
        for day in ["2026-03-01", "2026-03-03"] {
            let outside = complete(app, &sara, number, &done(read_date(day).unwrap(), 1));
            let reason = Reason::CompletedOutsideItsTime;
            assert_eq!(outside, Err(Error::refused_at("completed_on", reason)), "{day}");
        }
        for name in ["Nils Ek", "Maj Berg"] {
            let other = complete(app, &world.at(name), number, &done(app.today(), 1));
            assert_eq!(other, Err(Error::Missing), "{name}");
        }
        complete(app, &sara, number, &done(app.today(), 600)).unwrap();
        let state = MeasureState::Completed;
        let again = complete(app, &sara, number, &done(app.today(), 1));
        assert_eq!(again, Err(Error::refused(Reason::MeasureNotNow { state })));
        let measure = show_measure(app, &sara, number).unwrap().listed.measure;
        assert_eq!(measure.actual, Some(kronor(600)));
        // More was spent than granted: what was granted is all that can be paid.
        let more = pay(app, &world.at("Eva Strand"), number, &payment(app.id(), 600, true));
        let reason = FundReason::MoreThanCommitted { committed: kronor(500), asked: kronor(600) };
        assert_eq!(more, Err(Error::refused(reason)));
    });
}

#[test]
fn what_the_fund_does_not_cover_is_refused_and_nothing_is_kept() {
    both(|app| {
        let world = World::new(app);
        let number = world.prepared("100 001");
        for name in ["Erik Alm", "Sofia Hed"] {
            world.says(name, &number, Say::Agree).unwrap();
        }
        let reason = FundReason::NotCovered { available: kronor(100_000), asked: kronor(100_001) };
        assert_eq!(world.says("Olle Dahl", &number, Say::Agree), Err(Error::refused(reason)));
        let shown = show(app, &world.at("Åsa Lind"), &number).unwrap();
        assert_eq!((shown.case.state, shown.case.granted), (State::Prepared, None));
        assert_eq!(shown.positions.len(), 2);
        assert!(shown.measure.is_none() && shown.decisions.is_empty());
        assert_eq!(world.money(), (kronor(100_000), Ore::ZERO, Ore::ZERO));
        // An empty chair would complete the grant: the chair is emptied, the case stays open.
        stand_aside(app, &world.at("Olle Dahl"), &number).unwrap();
        let shown = show(app, &world.at("Åsa Lind"), &number).unwrap();
        assert_eq!((shown.case.state, shown.aside.len()), (State::Prepared, 1));
    });
}

#[test]
fn of_two_decided_at_the_same_moment_the_fund_covers_one() {
    both(|app| {
        let world = World::new(app);
        let numbers = [world.prepared("60 000"), world.prepared("60 000")];
        for number in &numbers {
            for name in ["Erik Alm", "Sofia Hed"] {
                world.says(name, number, Say::Agree).unwrap();
            }
        }
        let settled: Vec<Result<Settled, Error>> = std::thread::scope(|scope| {
            let world = &world;
            let both: Vec<_> = numbers
                .iter()
                .map(|number| scope.spawn(move || world.says("Olle Dahl", number, Say::Agree)))
                .collect();
            both.into_iter().map(|one| one.join().unwrap()).collect()
        });
        let reason = FundReason::NotCovered { available: kronor(40_000), asked: kronor(60_000) };
        assert!(settled.contains(&Ok(Settled::Granted)), "{settled:?}");
        assert!(settled.contains(&Err(Error::refused(reason))), "{settled:?}");
        assert_eq!(world.money(), (kronor(40_000), kronor(60_000), Ore::ZERO));
    });
}

#[test]
fn an_approved_row_of_the_plan_becomes_a_measure_without_an_application() {
    both(|app| {
        let world = World::new(app);
        let asa = world.at("Åsa Lind");
        register(app, &asa, &whole(app, &asa), None, None).unwrap();
        let new = Row {
            goal: current_goals(app, &asa).unwrap()[0].id,
            unit: None,
            year: 2026,
            title: "Handledarutbildning".into(),
            amount: kronor(70_000),
            responsible: None,
        };
        let id = add_row(app, &asa, &new, None, None).unwrap();
        assert!(matches!(from_plan_row(app, &asa, id), Err(Error::Refused(_))), "not approved");
        approve_row(app, &asa, id).unwrap();
        assert_eq!(from_plan_row(app, &world.at("Eva Strand"), id), Err(Error::Forbidden));
        from_plan_row(app, &asa, id).unwrap();
        assert_eq!(row(app, &asa, id).unwrap().state, RowState::Measure);
        assert_eq!(world.money(), (kronor(30_000), kronor(70_000), Ore::ZERO));
        assert!(matches!(from_plan_row(app, &asa, id), Err(Error::Refused(_))), "once");
        let again = add_row(app, &asa, &new, None, None).unwrap();
        approve_row(app, &asa, again).unwrap();
        let reason = FundReason::NotCovered { available: kronor(30_000), asked: kronor(70_000) };
        assert_eq!(from_plan_row(app, &asa, again), Err(Error::refused(reason)));
        assert!(app::audit::verify(app, &[]).unwrap().iter().all(|v| v.holds()));
    });
}

#[test]
fn the_agreements_goals_kinds_and_routes_hold() {
    both(|app| {
        let world = World::new(app);
        let asa = world.at("Åsa Lind");
        register(app, &asa, &whole(app, &asa), None, None).unwrap();
        let number = world.submitted("Sara Ask", "Söder", "500");
        let case = show(app, &world.at("Sara Ask"), &number).unwrap().case;
        assert!(case.goal_title.is_some());
        let told =
            app::application::what_can_i_apply_for(app, &world.at("Sara Ask")).unwrap().choices;
        assert!(!told.goals.is_empty());
        assert!(told.units.is_empty());
    });
}
