//! The demo world builds, holds together, and has something in every state.

#![expect(clippy::unwrap_used, reason = "what a test asks for and does not get must stop it")]

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant as Clock};

use app::access::{Visit, demo_people, enter_as, organisations, visit};
use app::agreement::agreements;
use app::application::{Filter, list, mine, show};
use app::exchange::all_events;
use app::measure::list as measures;
use app::{App, Settings, Store};
use domain::access::Role;
use domain::agreement::Phase;
use domain::application::State;
use domain::decision::{JavState, MeasureState};
use domain::exchange::Stage;
use domain::fund::{Account, Kind};
use domain::values::{Instant, Ore, YearOfOrigin};
use testkit::temp::Folder;

/// 2026-03-02 12:00 UTC.
const NOON: i64 = 1_772_452_800_000;
const LARGE: [&str; 2] = ["fjallmyndigheten", "hogskolan-i-storvik"];

fn house(address: &str, clock: Arc<AtomicI64>) -> App {
    let survey_folder =
        address.strip_prefix("sqlite:").map(|file| format!("{file}.surveys").into());
    let settings =
        Settings { demo: true, heads_file: None, signing_key: Some([1; 32]), survey_folder };
    let now = move || Instant::from_millis(clock.load(Ordering::Relaxed));
    App::new(Store::migrate(address).unwrap(), settings, now, [2; 32])
}

/// The world in a file of the folder, built at `moment`.
fn built(folder: &Folder, moment: i64) -> App {
    let clock = Arc::new(AtomicI64::new(moment));
    let app = house(&address(folder), clock.clone());
    let travel = |to: Option<Instant>| {
        clock.store(to.map_or(moment, Instant::millis), Ordering::Relaxed);
    };
    worlds::demo(&app, &travel, &|_| {}).unwrap();
    app
}

fn address(folder: &Folder) -> String {
    format!("sqlite:{}", folder.join("demo.sqlite").display())
}

fn enter(app: &App, slug: &str, role: Role) -> Visit {
    let people = demo_people(app).unwrap();
    let person =
        people.iter().find(|p| p.organisation.slug.as_str() == slug && p.role == role).unwrap();
    let token = enter_as(app, slug, &person.account.to_string()).unwrap().token;
    visit(app, Some(&token), Some(slug)).unwrap()
}

#[test]
fn the_world_builds_holds_and_reopens_at_once() {
    let folder = Folder::new();
    let app = built(&folder, NOON);
    let verified = app::audit::verify(&app, &[]).unwrap();
    assert_eq!(verified.len(), 11);
    assert!(verified.iter().all(app::audit::Verified::holds));
    assert!(organisations(&app).unwrap().iter().all(|organisation| organisation.invented));
    for slug in LARGE {
        every_state_is_there(&app, slug);
        every_kind_of_money_is_there(&app, slug);
    }
    every_phase_is_there(&app);
    what_the_plan_started_has_been_carried_out(&app);
    jav_and_disagreement_are_there(&app);
    meetings_of_every_stage_are_there(&app);
    drop(app);
    let began = Clock::now();
    let again = house(&address(&folder), Arc::new(AtomicI64::new(NOON)));
    assert_eq!(organisations(&again).unwrap().len(), 11);
    assert!(began.elapsed() < Duration::from_millis(500));
}

/// Just after New Year little of this year has happened: nothing may rest on what has not.
#[test]
fn the_world_builds_on_new_years_day() {
    let folder = Folder::new();
    let days_since_new_year = 60;
    let app = built(&folder, NOON - days_since_new_year * 24 * 60 * 60 * 1000);
    assert!(app::audit::verify(&app, &[]).unwrap().iter().all(app::audit::Verified::holds));
}

fn every_state_is_there(app: &App, slug: &str) {
    let coordinator = enter(app, slug, Role::Coordinator);
    let (cases, _) = list(app, &coordinator, &Filter::default()).unwrap();
    assert!(cases.len() >= 25, "{slug}: {}", cases.len());
    for state in State::ALL {
        let count = cases.iter().filter(|case| case.state == state).count();
        assert!(count > 0, "{slug}: no case is {state:?}");
    }
    let shown: Vec<_> =
        cases.iter().map(|case| show(app, &coordinator, &case.number).unwrap()).collect();
    for state in [MeasureState::UnderWay, MeasureState::Completed] {
        let found = shown
            .iter()
            .any(|case| case.measure.as_ref().is_some_and(|m| m.measure.state == state));
        assert!(found, "{slug}: no measure is {state:?}");
    }
    let substitutes = shown.iter().flat_map(|case| &case.decisions).flat_map(|(_, seats)| seats);
    assert!(substitutes.filter(|seat| seat.substitute).count() > 0, "{slug}: no substitute");
    assert!(shown.iter().any(|case| case.case.version > 1), "{slug}: nothing was sent in again");
    let drafts =
        demo_people(app).unwrap().into_iter().filter(|p| p.organisation.slug.as_str() == slug);
    let drafts = drafts.filter(|person| {
        let token = enter_as(app, slug, &person.account.to_string()).unwrap().token;
        let visit = visit(app, Some(&token), Some(slug)).unwrap();
        mine(app, &visit).is_ok_and(|drafts| !drafts.is_empty())
    });
    assert!(drafts.count() > 0, "{slug}: no draft");
}

fn meetings_of_every_stage_are_there(app: &App) {
    let agneta = enter(app, "stiftelsen-omstallning", Role::Foundation);
    let all = all_events(app, &agneta).unwrap();
    for stage in [Stage::Draft, Stage::Open, Stage::Held, Stage::WrittenUp, Stage::Cancelled] {
        assert!(all.iter().any(|one| one.stage == stage), "no meeting is {stage:?}");
    }
}

fn what_the_plan_started_has_been_carried_out(app: &App) {
    for slug in LARGE {
        let coordinator = enter(app, slug, Role::Coordinator);
        let (all, _) = measures(app, &coordinator, &Default::default()).unwrap();
        for state in MeasureState::ALL {
            let found = all.iter().any(|one| one.measure.state == state);
            assert!(found, "{slug}: no measure is {state:?}");
        }
        let planned = |state| {
            all.iter().any(|one| one.case.is_none() && one.measure.state == state && one.paid_out)
        };
        assert!(planned(MeasureState::Closed), "{slug}: the plan's own is not paid");
    }
}

fn jav_and_disagreement_are_there(app: &App) {
    let mut found = BTreeSet::new();
    let mut bases = BTreeSet::new();
    for slug in LARGE {
        let coordinator = enter(app, slug, Role::Coordinator);
        for case in list(app, &coordinator, &Filter::default()).unwrap().0 {
            let shown = show(app, &coordinator, &case.number).unwrap();
            found.extend(shown.jav.questions.iter().map(|question| question.state.code()));
            bases.extend(shown.decisions.into_iter().map(|(row, _)| row.basis));
        }
    }
    for state in [JavState::Disputed, JavState::Upheld] {
        assert!(found.contains(state.code()), "no question of jäv is {state:?}");
    }
    for basis in ["consensus", "employer", "fallback"] {
        assert!(bases.contains(basis), "nothing is decided by {basis}: {bases:?}");
    }
}

fn every_kind_of_money_is_there(app: &App, slug: &str) {
    let finance = enter(app, slug, Role::Finance);
    let all = app::fund::entries(app, &finance, &app::fund::Filter::default()).unwrap();
    let kinds: BTreeSet<&str> = all.entries.iter().map(|entry| entry.kind.code()).collect();
    for kind in [Kind::Opening, Kind::SetAside, Kind::Settlement, Kind::Commitment, Kind::Payment] {
        assert!(kinds.contains(kind.code()), "{slug}: no {kind:?}");
    }
    let fund = app::fund::show(app, &finance).unwrap();
    let old = Account::ALL.map(|account| fund.balances.of(account).get(YearOfOrigin::Before2015));
    assert!(old.iter().any(|amount| *amount != Ore::ZERO), "{slug}: nothing from before 2015");
    let coordinator = enter(app, slug, Role::Coordinator);
    let goals = app::agreement::current_goals(app, &coordinator).unwrap();
    let (cases, _) = list(app, &coordinator, &Filter::default()).unwrap();
    let plan = app::plan::plan(app, &coordinator).unwrap();
    let served =
        |id| cases.iter().any(|c| c.goal == Some(id)) || plan.rows.iter().any(|r| r.row.goal == id);
    assert!(goals.iter().any(|goal| !served(goal.id)), "{slug}: every goal has money");
}

fn every_phase_is_there(app: &App) {
    let mut phases = Vec::new();
    let agencies = organisations(app).unwrap().into_iter().filter(|o| o.kind != "foundation");
    for organisation in agencies {
        let coordinator = enter(app, organisation.slug.as_str(), Role::Coordinator);
        phases.extend(agreements(app, &coordinator).unwrap());
    }
    let in_phase = |phase| phases.iter().filter(|line| line.phase == phase).count();
    assert_eq!((in_phase(Phase::InForce), in_phase(Phase::Preparation)), (4, 1));
    assert!(phases.iter().any(|line| line.registered));
}
