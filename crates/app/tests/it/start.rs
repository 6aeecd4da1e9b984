//! What waits for each role, from every noun.

use app::App;
use app::access::Visit;
use app::agreement::{make_year, register};
use app::application::Matter;
use app::start::{self, Waiting, What, fund};
use domain::follow_up::Respondent;

use crate::agreement::whole;
use crate::both;
use crate::cases::World;

/// As the start page asks.
fn waits(app: &App, visit: &Visit) -> Vec<Waiting> {
    let fund = fund(app, visit).unwrap();
    start::waits(app, visit, fund.as_ref()).unwrap()
}

fn what(world: &World<'_>, name: &str) -> Vec<What> {
    waits(world.app, &world.at(name)).into_iter().map(|waiting| waiting.what).collect()
}

fn cases(matter: Matter, count: i64) -> impl Fn(&What) -> bool {
    move |what| matches!(what, What::Cases { matter: m, count: c, .. } if (*m, *c) == (matter, count))
}

#[test]
fn a_case_waits_for_one_after_the_other() {
    both(|app| {
        let world = World::new(app);
        assert_eq!(what(&world, "Nils Ek"), []);
        let draft = world.draft(&world.at("Nils Ek"), "Norr", "500");
        assert!(what(&world, "Nils Ek").iter().any(cases(Matter::Draft, 1)));
        app::application::submit(app, &world.at("Nils Ek"), draft).unwrap();
        world.submitted("Nils Ek", "Norr", "700");
        assert_eq!(what(&world, "Nils Ek"), []);
        let waiting = waits(app, &world.at("Maj Berg"));
        assert!(cases(Matter::Endorse, 2)(&waiting[0].what));
        assert_eq!(waiting[0].path, "/arenden?vantar=endorse");
        assert!(waiting[0].due.is_some());
        assert_eq!(what(&world, "Sofia Hed"), []);

        let number = world.prepared("300");
        let [waiting] = waits(app, &world.at("Sofia Hed")).try_into().unwrap();
        assert!(cases(Matter::Decide, 1)(&waiting.what));
        assert_eq!(waiting.path, format!("/arenden/{number}"));
        world.says("Sofia Hed", &number, domain::decision::Say::Agree).unwrap();
        assert_eq!(what(&world, "Sofia Hed"), []);
        assert!(what(&world, "Erik Alm").iter().any(cases(Matter::Decide, 1)));
    });
}

#[test]
fn a_completed_measure_asks_and_waits_for_its_payment() {
    both(|app| {
        let world = World::new(app);
        world.completed("Nils Ek", "Norr", "500");
        let asked = |name, wanted| {
            let is = |what: &What| matches!(what, What::Question { respondent, .. } if *respondent == wanted);
            what(&world, name).iter().any(is)
        };
        assert!(asked("Nils Ek", Respondent::Participant));
        assert!(asked("Maj Berg", Respondent::Manager));
        assert!(what(&world, "Eva Strand").iter().any(cases(Matter::Pay, 1)));
        assert!(!what(&world, "Åsa Lind").iter().any(cases(Matter::Pay, 1)));
    });
}

#[test]
fn the_coordinator_is_told_of_the_account_and_of_money_without_a_plan() {
    both(|app| {
        let world = World::new(app);
        let asa = world.at("Åsa Lind");
        register(app, &asa, &whole(app, &asa), None, None).unwrap();
        make_year(app, &asa, 2026).unwrap();
        let waiting = waits(app, &asa);
        let account = waiting.iter().find(|w| w.what == What::Account { year: 2025 }).unwrap();
        assert_eq!(account.path, "/redovisning/2025");
        let unplanned = |w: &&app::start::Waiting| matches!(w.what, What::Unplanned { .. });
        assert_eq!(waiting.iter().find(unplanned).unwrap().path, "/plan");
        let urgent = waiting.iter().map(|w| !w.urgent);
        assert!(urgent.is_sorted(), "what is urgent stands first");
        assert!(fund(app, &asa).unwrap().is_some());
        assert!(fund(app, &world.at("Sofia Hed")).unwrap().is_none());
    });
}
