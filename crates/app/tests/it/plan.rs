//! The plan, on both engines.

use app::Error;
use app::agreement::{current_goals, register, remove_part, show};
use app::plan::{add_row, approve_row, change_row, plan, report_need};
use domain::agreement::{Goal, Listed, Reason as AgreementReason};
use domain::plan::{Need, Reason, Row, RowState};
use domain::values::{Fault, Ore};
use worlds::two_agencies;

use crate::agreement::{come, whole};
use crate::both;

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
        let first = add_row(app, &lead, &row(2026, 40_000), Some(key)).unwrap();
        add_row(app, &lead, &row(2026, 40_000), Some(key)).unwrap();
        add_row(app, &lead, &row(2026, 2_000), None).unwrap();
        add_row(app, &lead, &row(2027, 10_000), None).unwrap();
        approve_row(app, &lead, first).unwrap();
        let shown = plan(app, &lead).unwrap();
        let sum = |year| shown.sums.get(&(goals[0].id, year)).copied();
        assert_eq!(sum(2026), Some(Ore::from_kronor(42_000)));
        assert_eq!((sum(2027), sum(2028)), (Some(Ore::from_kronor(10_000)), None));
        let all = shown.whole.unwrap();
        assert_eq!(all.claimed, Ore::from_kronor(52_000));
        assert_eq!(all.without_plan, [goals[1].id]);

        let twice = approve_row(app, &lead, first).unwrap_err();
        assert_eq!(twice, Error::refused(Reason::State { state: RowState::Approved }));
        change_row(app, &lead, first, &row(2026, 50_000)).unwrap();
        let shown = plan(app, &lead).unwrap();
        let changed = shown.rows.iter().find(|listed| listed.id == first).unwrap();
        assert_eq!(changed.state, RowState::Proposed, "a change has to be approved again");
        let late = add_row(app, &lead, &row(2029, 1), None).unwrap_err();
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
