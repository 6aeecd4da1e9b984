//! Which measures each role sees, and what became of those that the plan started.

use app::Error;
use app::access::Visit;
use app::agreement::{current_goals, register};
use app::decision::stand_aside;
use app::follow_up::{answer, waits};
use app::fund::{Correction, correct};
use app::measure::{Done, Filter, Payment, complete, from_plan_row, list, pay, show};
use app::plan::{add_row, approve_row};
use domain::application::{CostKind as Asked, Costs};
use domain::decision::{MeasureState, Reason};
use domain::follow_up::{Answer, Moment, Respondent};
use domain::fund::CostKind;
use domain::plan::Row;
use domain::values::{Id, Ore};

use crate::agreement::whole;
use crate::cases::World;
use crate::{both, both_in_time};

const PEOPLE: [&str; 9] = [
    "Åsa Lind",
    "Erik Alm",
    "Eva Strand",
    "Maj Berg",
    "Nils Ek",
    "Sara Ask",
    "Ulf Vik",
    "Siv Holm",
    "Rut Sten",
];

fn unit(world: &World<'_>, name: &str) -> Id {
    let (units, _) = app::access::places(world.app, &world.cast.scope).unwrap();
    units.iter().find(|unit| unit.name == name).unwrap().id
}

/// The number of a measure that the plan started in the unit, or in the whole agency.
fn planned(world: &World<'_>, name: Option<&str>, kronor: i64) -> i64 {
    let (app, asa) = (world.app, world.at("Åsa Lind"));
    let row = Row {
        goal: current_goals(app, &asa).unwrap()[0].id,
        unit: name.map(|name| unit(world, name)),
        year: 2026,
        title: "Handledare".into(),
        amount: Ore::from_kronor(kronor),
        responsible: None,
    };
    let id = add_row(app, &asa, &row, None, None).unwrap();
    approve_row(app, &asa, id).unwrap();
    from_plan_row(app, &asa, id).unwrap()
}

fn begun(app: &app::App) -> World<'_> {
    let world = World::new(app);
    let asa = world.at("Åsa Lind");
    register(app, &asa, &whole(app, &asa), None, None).unwrap();
    world
}

fn seen(world: &World<'_>, visit: &Visit, filter: &Filter) -> Vec<i64> {
    let (all, _) = list(world.app, visit, filter).unwrap_or_default();
    all.iter().map(|one| one.measure.number).collect()
}

fn done(world: &World<'_>, kronor: i64, responsible: Option<&str>) -> Done {
    let cost = |kind| if kind == Asked::Course { Ore::from_kronor(kronor) } else { Ore::ZERO };
    let responsible = responsible.map(|name| world.cast.named(name).unwrap());
    Done { on: world.app.today(), costs: Costs::new(Asked::ALL.map(cost)), responsible }
}

fn payment(world: &World<'_>, kronor: i64, closing: bool) -> Payment {
    let amount = Ore::from_kronor(kronor);
    let (key, kind) = (world.app.id(), CostKind::Course);
    Payment { key, amount, kind, source_document: None, closing }
}

#[test]
fn the_list_shows_each_role_what_the_pages_show() {
    both(|app| {
        let world = begun(app);
        world.granted("Nils Ek", "Norr", "500");
        world.granted("Sara Ask", "Söder", "400");
        planned(&world, Some("Norr"), 300);
        planned(&world, None, 200);
        let all = [4, 3, 2, 1];
        for name in PEOPLE {
            let visit = world.at(name);
            let expected: &[i64] = match name {
                "Åsa Lind" | "Erik Alm" | "Eva Strand" => &all,
                "Maj Berg" => &[3, 1],
                "Nils Ek" => &[1],
                "Sara Ask" => &[2],
                _ => &[],
            };
            assert_eq!(seen(&world, &visit, &Filter::default()), expected, "{name}");
            for number in all {
                let shown = show(app, &visit, number);
                assert_eq!(shown.is_ok(), expected.contains(&number), "{name} {number}");
            }
        }
        let by = |filter: Filter| seen(&world, &world.at("Åsa Lind"), &filter);
        let search = |text: &str| by(Filter { search: text.to_owned(), ..Filter::default() });
        assert_eq!(search(" HANDLE "), [4, 3]);
        assert_eq!(search("2"), [2], "a number is a whole number");
        assert_eq!(search("2026-1"), [1], "by its case");
        let norr = Some(unit(&world, "Norr"));
        assert_eq!(by(Filter { unit: norr, ..Filter::default() }), [3, 1]);
        assert_eq!(by(Filter { year: Some(2025), ..Filter::default() }), [0; 0]);
        let state = Some(MeasureState::Completed);
        assert_eq!(by(Filter { state, ..Filter::default() }), [0; 0]);
    });
}

#[test]
fn who_stood_aside_sees_no_measure_of_the_case() {
    both(|app| {
        let world = begun(app);
        let number = world.prepared("500");
        stand_aside(app, &world.at("Sofia Hed"), &number).unwrap();
        for name in ["Erik Alm", "Olle Dahl"] {
            world.says(name, &number, domain::decision::Say::Agree).unwrap();
        }
        let sofia = world.at("Sofia Hed");
        assert_eq!(seen(&world, &sofia, &Filter::default()), [0; 0]);
        assert_eq!(show(app, &sofia, 1).unwrap_err(), Error::Missing);
        assert_eq!(seen(&world, &world.at("Olle Dahl"), &Filter::default()), [1]);
    });
}

#[test]
fn a_measure_of_the_plan_is_completed_asked_about_and_paid() {
    both_in_time(|app, clock| {
        let world = begun(app);
        let number = planned(&world, Some("Norr"), 1000);
        let (asa, maj, eva) = (world.at("Åsa Lind"), world.at("Maj Berg"), world.at("Eva Strand"));
        for (responsible, name) in [(None, "nobody"), (Some("Nils Ek"), "no manager")] {
            let refused = complete(app, &maj, number, &done(&world, 800, responsible));
            let reason = Error::refused_at("responsible", Reason::NoManager);
            assert_eq!(refused, Err(reason), "{name}");
        }
        for name in ["Sara Ask", "Nils Ek"] {
            let other = complete(app, &world.at(name), number, &done(&world, 1, Some("Maj Berg")));
            assert_eq!(other, Err(Error::Missing), "{name}");
        }
        complete(app, &maj, number, &done(&world, 800, Some("Maj Berg"))).unwrap();
        let asked = waits(app, &maj).unwrap();
        assert_eq!(asked.len(), 1);
        assert_eq!(asked[0].listed.question.respondent, Respondent::Manager);
        let state = || show(app, &world.at("Åsa Lind"), number).unwrap().listed.measure.state;
        assert_eq!(state(), MeasureState::Completed);
        answer(app, &maj, asked[0].listed.id, &Answer::Given { scale: 4, text: None }).unwrap();
        assert_eq!(state(), MeasureState::Reported);

        pay(app, &eva, number, &payment(&world, 300, false)).unwrap();
        let shown = show(app, &eva, number).unwrap();
        assert_eq!((shown.listed.spent.0, shown.listed.committed.0), (30_000, 70_000));
        assert!(shown.may.pay && !shown.may.complete && shown.reads_fund);
        pay(app, &eva, number, &payment(&world, 500, true)).unwrap();
        assert_eq!(state(), MeasureState::Closed);
        let shown = show(app, &asa, number).unwrap();
        assert!(!shown.may.pay && shown.listed.paid_out);
        assert_eq!(world.money(), (Ore::from_kronor(99_200), Ore::ZERO, Ore::from_kronor(800)));
        assert_eq!(shown.entries.len(), 4, "commitment, two payments, release");
        assert_eq!(shown.actual.unwrap().of(Asked::Course), Ore::from_kronor(800));
        let events: Vec<&str> = shown.history.iter().map(|entry| entry.action.as_str()).collect();
        let planned = ["plan.row-added", "plan.row-approved", "plan.row-started"];
        let carried_out = ["measure.completed", "measure.paid", "measure.paid"];
        assert_eq!(events, [planned, carried_out].concat());

        // The closing is taken back: there is something left to pay again.
        let closing = shown.entries[0].number;
        let correction = Correction {
            form_key: app.id(),
            date: app.today(),
            number: closing,
            reason: "Fel belopp".to_owned(),
        };
        correct(app, &eva, &correction).unwrap();
        assert_eq!(state(), MeasureState::Reported);
        assert!(show(app, &eva, number).unwrap().may.pay);

        clock.set("2027-03-02");
        let later = waits(app, &world.at("Maj Berg")).unwrap();
        assert_eq!(later.len(), 1);
        assert_eq!(later[0].listed.question.moment, Moment::OneYear);
        assert!(app::audit::verify(app, &[]).unwrap().iter().all(|v| v.holds()));
    });
}

#[test]
fn what_waits_leads_to_the_measure() {
    both_in_time(|app, clock| {
        let world = begun(app);
        let number = planned(&world, None, 1000);
        let paths = |name: &str| -> Vec<String> {
            let all = app::start::waits(app, &world.at(name), None).unwrap();
            all.into_iter().map(|w| w.path).filter(|p| p.starts_with("/atgarder")).collect()
        };
        assert!(paths("Åsa Lind").is_empty(), "the year is not over");
        clock.set("2027-01-10");
        assert_eq!(paths("Åsa Lind"), ["/atgarder/1"]);
        assert!(paths("Maj Berg").is_empty(), "it is not her unit's");
        let done = done(&world, 900, Some("Maj Berg"));
        complete(app, &world.at("Åsa Lind"), number, &done).unwrap();
        assert!(paths("Åsa Lind").is_empty(), "finance pays");
        assert_eq!(paths("Eva Strand"), ["/atgarder/1"]);
        pay(app, &world.at("Eva Strand"), number, &payment(&world, 900, true)).unwrap();
        assert!(paths("Eva Strand").is_empty());
    });
}

#[test]
fn what_each_reader_is_told_of_the_answers() {
    both(|app| {
        let world = begun(app);
        world.completed("Nils Ek", "Norr", "500");
        let nils = world.at("Nils Ek");
        let id = waits(app, &nils).unwrap()[0].listed.id;
        let text = Some("Nya uppgifter".to_owned());
        answer(app, &nils, id, &Answer::Given { scale: 4, text }).unwrap();
        for (name, questions, reads) in [
            ("Åsa Lind", 4, true),
            ("Erik Alm", 4, true),
            ("Nils Ek", 2, true),
            ("Maj Berg", 2, false),
            ("Eva Strand", 0, false),
        ] {
            let told = show(app, &world.at(name), 1).unwrap().told;
            assert_eq!(told.len(), questions, "{name}");
            assert_eq!(format!("{told:?}").contains("Nya uppgifter"), reads, "{name}");
        }
    });
}
