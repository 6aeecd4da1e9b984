//! The plan, on both engines.

use app::Error;
use app::agreement::{current_goals, register, remove_part, show};
use app::measure::from_plan_row;
use app::plan::{
    Filter, Line, add_row, approve_row, change_row, plan, remove_row, report_need, view,
};
use domain::agreement::{Goal, Listed, Reason as AgreementReason};
use domain::plan::{Need, Reason, Row, RowState};
use domain::values::{Fault, Id, Ore};
use worlds::two_agencies;

use crate::agreement::{come, whole};
use crate::cases::World;
use crate::{both, both_in_time};

#[test]
fn needs_and_rows_are_summed_per_goal_and_goals_without_a_plan_are_told() {
    both(|app| {
        let (liten, _) = two_agencies(app).unwrap();
        let lead = come(app, &liten, "Åsa Lind");
        let mut draft = whole(app, &lead);
        let second = Goal { title: "Längre arbetsliv".into(), ..draft.goals[0].value.clone() };
        draft.goals.push(Listed { id: app.id(), value: second });
        register(app, &lead, &draft, None, None).unwrap();
        let goals = current_goals(app, &lead).unwrap();
        let units = plan(app, &lead).unwrap().units;
        let row = |year, kronor| Row {
            goal: goals[0].id,
            unit: Some(units[0].id),
            year,
            title: "Handledarutbildning".into(),
            amount: Ore::from_kronor(kronor),
            responsible: None,
        };
        let key = app.id();
        let first = add_row(app, &lead, &row(2026, 40_000), None, Some(key)).unwrap();
        add_row(app, &lead, &row(2026, 40_000), None, Some(key)).unwrap();
        add_row(app, &lead, &row(2026, 2_000), None, None).unwrap();
        add_row(app, &lead, &row(2027, 10_000), None, None).unwrap();
        approve_row(app, &lead, first).unwrap();
        let shown = plan(app, &lead).unwrap();
        let all = shown.whole.unwrap();
        assert_eq!(all.claimed, Ore::from_kronor(52_000));
        assert_eq!(all.without_plan, [goals[1].id]);

        let twice = approve_row(app, &lead, first).unwrap_err();
        assert_eq!(twice, Error::refused(Reason::State { state: RowState::Approved }));
        change_row(app, &lead, first, &row(2026, 50_000)).unwrap();
        let shown = plan(app, &lead).unwrap();
        let changed = shown.rows.iter().find(|listed| listed.id == first).unwrap();
        assert_eq!(changed.state, RowState::Proposed, "a change has to be approved again");
        let late = add_row(app, &lead, &row(2029, 1), None, None).unwrap_err();
        let outside = Reason::YearOutsidePlan { first: 2026, last: 2028 };
        assert_eq!(late, Error::refused_at("year", outside));

        let number = app::agreement::agreements(app, &lead).unwrap()[0].number;
        let used = remove_part(app, &lead, number, goals[0].id).unwrap_err();
        assert_eq!(used, Error::refused(AgreementReason::InUse));
        assert_eq!(show(app, &lead, number).unwrap().draft.goals.len(), 2);
    });
}

#[test]
fn a_manager_reports_for_and_reads_the_own_unit_alone() {
    both(|app| {
        let (liten, stor) = two_agencies(app).unwrap();
        let lead = come(app, &liten, "Åsa Lind");
        register(app, &lead, &whole(app, &lead), None, None).unwrap();
        let goal = current_goals(app, &lead).unwrap()[0].id;
        let units = plan(app, &lead).unwrap().units;
        let unit = |name: &str| units.iter().find(|unit| unit.name == name).map(|unit| unit.id);
        let need = |name: &str| Need {
            goal,
            unit: unit(name),
            year: 2026,
            text: "Fler handledare".into(),
            amount: Ore::from_kronor(30_000),
        };
        let manager = come(app, &liten, "Maj Berg");
        report_need(app, &manager, &need("Norr"), None).unwrap();
        let other = report_need(app, &manager, &need("Söder"), None).unwrap_err();
        assert_eq!(other, Error::refused_at("unit", Fault::UnknownChoice));
        report_need(app, &come(app, &liten, "Sofia Hed"), &need("Söder"), None).unwrap();

        let seen = plan(app, &manager).unwrap();
        assert_eq!((seen.needs.len(), seen.units.len()), (1, 1));
        assert!(seen.whole.is_none());
        assert_eq!(plan(app, &lead).unwrap().needs.len(), 2);
        for name in ["Nils Ek", "Siv Holm"] {
            assert_eq!(plan(app, &come(app, &liten, name)).unwrap_err(), Error::Forbidden);
        }
        let theirs = come(app, &stor, "Åsa Lind");
        register(app, &theirs, &whole(app, &theirs), None, None).unwrap();
        let foreign = report_need(app, &theirs, &need("Norr"), None).unwrap_err();
        assert_eq!(foreign, Error::refused_at("goal", Fault::UnknownChoice));
        assert_eq!(plan(app, &theirs).unwrap().needs, []);
    });
}

fn kronor(kronor: i64) -> Ore {
    Ore::from_kronor(kronor)
}

fn row(goal: Id, unit: Option<Id>, year: i16, amount: i64) -> Row {
    let title = "Handledarutbildning".to_owned();
    Row { goal, unit, year, title, amount: kronor(amount), responsible: None }
}

/// Planned, committed, spent and left, by goal and year.
fn shown(lines: &[Line]) -> Vec<(Option<Id>, i16, [Ore; 4])> {
    let line = |line: &Line| {
        let o = line.outcome;
        let goal = line.goal.as_ref().map(|(id, _)| *id);
        (goal, line.year, [o.planned, o.committed, o.spent, line.left])
    };
    lines.iter().map(line).collect()
}

#[test]
fn the_plan_stands_against_what_became_of_it() {
    both(|app| {
        let world = World::new(app);
        // Granted before there was any agreement: money without a goal.
        world.granted("Sara Ask", "Söder", "900");
        let asa = world.at("Åsa Lind");
        let mut draft = whole(app, &asa);
        let second = Goal { title: "Längre arbetsliv".into(), ..draft.goals[0].value.clone() };
        draft.goals.push(Listed { id: app.id(), value: second });
        register(app, &asa, &draft, None, None).unwrap();
        let goals: Vec<Id> = current_goals(app, &asa).unwrap().iter().map(|g| g.id).collect();
        let units = plan(app, &asa).unwrap().units;
        let norr = units.iter().find(|unit| unit.name == "Norr").unwrap().id;
        let first =
            add_row(app, &asa, &row(goals[0], Some(norr), 2026, 1_000), None, None).unwrap();
        add_row(app, &asa, &row(goals[0], None, 2027, 300), None, None).unwrap();
        approve_row(app, &asa, first).unwrap();
        from_plan_row(app, &asa, first).unwrap();
        world.granted("Nils Ek", "Norr", "500");

        let view_of = |wanted| view(app, &asa, &wanted).unwrap();
        let whole = view_of(Filter::default());
        let against = whole.outcome.unwrap();
        let expected = [
            (Some(goals[0]), 2026, [kronor(1_000), kronor(1_500), kronor(0), kronor(-500)]),
            (Some(goals[0]), 2027, [kronor(300), kronor(0), kronor(0), kronor(300)]),
            (None, 2026, [kronor(0), kronor(900), kronor(0), kronor(-900)]),
        ];
        assert_eq!(shown(&against.lines), expected);
        assert_eq!(against.goals_without_money, [goals[1]]);
        assert_eq!(against.money_without_goal, kronor(900));

        let year = Filter { year: Some(2027), ..Filter::default() };
        let narrowed = view_of(year);
        assert_eq!(narrowed.outcome.unwrap().lines.len(), 1);
        assert_eq!(narrowed.plan.rows.len(), 1);
        let unit = Filter { unit: Some(norr), goal: Some(goals[0]), year: Some(2026) };
        let narrowed = view_of(unit);
        let amounts = [kronor(1_000), kronor(1_500), kronor(0), kronor(-500)];
        assert_eq!(shown(&narrowed.outcome.unwrap().lines), [(Some(goals[0]), 2026, amounts)]);
        assert!(view(app, &world.at("Ulf Vik"), &year).unwrap().outcome.is_some());
        assert!(view(app, &world.at("Maj Berg"), &year).unwrap().outcome.is_none());
        let closed = view(app, &world.at("Nils Ek"), &year).unwrap_err();
        assert_eq!(closed, Error::Forbidden);
    });
}

#[test]
fn a_need_leads_to_its_row_and_a_row_can_be_taken_out_until_it_is_a_measure() {
    both(|app| {
        let world = World::new(app);
        let asa = world.at("Åsa Lind");
        register(app, &asa, &whole(app, &asa), None, None).unwrap();
        let goal = current_goals(app, &asa).unwrap()[0].id;
        let need = Need { goal, unit: None, year: 2026, text: "Fler".into(), amount: kronor(70) };
        let need = report_need(app, &asa, &need, None).unwrap();
        let missing = add_row(app, &asa, &row(goal, None, 2026, 70), Some(app.id()), None);
        assert_eq!(missing.unwrap_err(), Error::Missing);
        let id = add_row(app, &asa, &row(goal, None, 2026, 70), Some(need), None).unwrap();
        assert_eq!(plan(app, &asa).unwrap().row_of(need).unwrap().id, id);
        let closed = remove_row(app, &world.at("Erik Alm"), id).unwrap_err();
        assert_eq!(closed, Error::Forbidden);
        remove_row(app, &asa, id).unwrap();
        assert_eq!(remove_row(app, &asa, id).unwrap_err(), Error::Missing);
        let open = plan(app, &asa).unwrap();
        assert!(open.row_of(need).is_none());
        assert_eq!(open.whole.unwrap().claimed, Ore::ZERO);
        let id = add_row(app, &asa, &row(goal, None, 2026, 70), Some(need), None).unwrap();
        approve_row(app, &asa, id).unwrap();
        from_plan_row(app, &asa, id).unwrap();
        let kept = remove_row(app, &asa, id).unwrap_err();
        assert_eq!(kept, Error::refused(Reason::State { state: RowState::Measure }));
    });
}

#[test]
fn what_still_claims_money_follows_into_the_next_years_and_the_next_agreement() {
    both_in_time(|app, clock| {
        let world = World::new(app);
        let asa = world.at("Åsa Lind");
        register(app, &asa, &whole(app, &asa), None, None).unwrap();
        let goal = current_goals(app, &asa).unwrap()[0].id;
        let open = add_row(app, &asa, &row(goal, None, 2026, 70), None, None).unwrap();
        let started = add_row(app, &asa, &row(goal, None, 2026, 30), None, None).unwrap();
        approve_row(app, &asa, started).unwrap();
        from_plan_row(app, &asa, started).unwrap();
        clock.set("2027-02-01");
        let seen = |wanted: Filter| -> Vec<Id> {
            let rows = view(app, &world.at("Åsa Lind"), &wanted).unwrap().plan.rows;
            rows.iter().map(|listed| listed.id).collect()
        };
        assert_eq!(seen(Filter::default()), [open], "last year's open row");
        assert_eq!(seen(Filter { year: Some(2026), ..Filter::default() }).len(), 2);
        register(app, &world.at("Åsa Lind"), &whole(app, &world.at("Åsa Lind")), None, None)
            .unwrap();
        assert_eq!(seen(Filter::default()), [open], "it claims money still");
        let new = current_goals(app, &world.at("Åsa Lind")).unwrap()[0].id;
        change_row(app, &world.at("Åsa Lind"), open, &row(new, None, 2027, 70)).unwrap();
        let view = view(app, &world.at("Åsa Lind"), &Filter::default()).unwrap();
        assert_eq!(view.outcome.unwrap().lines[0].outcome.planned, kronor(70));
    });
}
