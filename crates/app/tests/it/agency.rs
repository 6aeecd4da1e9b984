//! The agency itself, on both engines: units and parties that come and go.

use app::access::{
    Visit, add_party, add_unit, agency, change_agency, change_party, change_unit, places,
    role_places,
};
use app::agreement::{self, register, renew, show};
use app::audit::verify;
use app::decision::Settled;
use app::{App, Error};
use domain::access::{PartyKind, Reason};
use domain::decision::Say;
use domain::values::{Id, OrganisationNumber};
use worlds::two_agencies;

use crate::agreement::{come, day, whole};
use crate::cases::World;
use crate::{both, both_in_time};

fn party(app: &App, siv: &Visit, kind: PartyKind) -> Id {
    let found = agency(app, siv).unwrap().parties.into_iter().find(|(p, _)| p.kind == kind);
    found.unwrap().0.id
}

#[test]
fn units_come_and_go_in_swedish_order_and_every_change_is_in_the_chain() {
    both(|app| {
        let (liten, stor) = two_agencies(app).unwrap();
        let siv = come(app, &liten, "Siv Holm");
        let key = Some(app.id());
        for _ in 0..2 {
            add_unit(app, &siv, "Åtta", key).unwrap();
        }
        let taken = Error::refused_at("name", Reason::UnitTaken);
        assert_eq!(add_unit(app, &siv, "NORR", None).unwrap_err(), taken);
        let shown = agency(app, &siv).unwrap();
        let names: Vec<(&str, usize)> =
            shown.units.iter().map(|(unit, people)| (unit.name.as_str(), *people)).collect();
        assert_eq!(names, [("Norr", 2), ("Söder", 1), ("Åtta", 0)]);
        let norr = shown.units[0].0.id;
        let last = Some(day("2026-03-02"));
        change_unit(app, &siv, norr, "Nord", last).unwrap();
        let past = change_unit(app, &siv, norr, "Nord", Some(day("2026-02-01"))).unwrap_err();
        assert_eq!(past, Error::refused_at("until", Reason::DayHasPassed));
        let (theirs, _) = places(app, &stor.scope).unwrap();
        let foreign = change_unit(app, &siv, theirs[0].id, "x", None).unwrap_err();
        assert_eq!(foreign, Error::Missing);
        let number = OrganisationNumber::read("202100-5026").unwrap();
        change_agency(app, &siv, "Nya namnet", Some(number)).unwrap();
        assert_eq!(agency(app, &siv).unwrap().number, Some(number));
        let again = come(app, &liten, "Siv Holm");
        assert_eq!(again.organisation.unwrap().name, "Nya namnet");
        let asa = come(app, &liten, "Åsa Lind");
        assert_eq!(add_unit(app, &asa, "Ny", None).unwrap_err(), Error::Forbidden);
        assert!(verify(app, &[]).unwrap().iter().all(|verified| verified.holds()));
    });
}

#[test]
fn an_ended_unit_is_offered_to_nobody_and_still_there() {
    both_in_time(|app, clock| {
        let (liten, _) = two_agencies(app).unwrap();
        let siv = come(app, &liten, "Siv Holm");
        let norr = agency(app, &siv).unwrap().units[0].0.id;
        change_unit(app, &siv, norr, "Norr", Some(day("2026-03-02"))).unwrap();
        let offered = || role_places(app, &siv).unwrap().0.iter().any(|unit| unit.id == norr);
        assert!(offered());
        clock.set("2026-03-03");
        assert!(!offered());
        assert!(agency(app, &siv).unwrap().units.iter().any(|(unit, _)| unit.id == norr));
        change_unit(app, &siv, norr, "Norr", Some(day("2026-03-02"))).unwrap();
        change_unit(app, &siv, norr, "Norr", None).unwrap();
        assert!(offered());
    });
}

#[test]
fn an_agreement_keeps_a_party_that_has_ended_and_the_next_is_made_without_it() {
    both_in_time(|app, clock| {
        let (liten, _) = two_agencies(app).unwrap();
        let (siv, asa) = (come(app, &liten, "Siv Holm"), come(app, &liten, "Åsa Lind"));
        let number = register(app, &asa, &whole(app, &asa), None, None).unwrap();
        let standing = || show(app, &asa, number).unwrap().draft.parties.len();
        assert_eq!(standing(), 3);
        let saco = party(app, &siv, PartyKind::Saco);
        change_party(app, &siv, saco, "Saco-S", Some(day("2026-03-02"))).unwrap();
        clock.set("2026-03-03");
        assert_eq!(standing(), 3);
        assert_eq!(agreement::parties(app, &asa).unwrap().len(), 2);
        let next = renew(app, &asa, number, None).unwrap();
        assert_eq!(show(app, &asa, next).unwrap().draft.parties.len(), 2);
        let taken = add_party(app, &siv, PartyKind::Ofr, None).unwrap_err();
        assert_eq!(taken, Error::refused_at("kind", Reason::PartyIsHere));
        let employer = party(app, &siv, PartyKind::Employer);
        let stays = change_party(app, &siv, employer, "A", Some(day("2026-12-31"))).unwrap_err();
        assert_eq!(stays, Error::refused(Reason::EmployerStays));
        add_party(app, &siv, PartyKind::Saco, None).unwrap();
        assert_eq!(party(app, &siv, PartyKind::Saco), saco, "the same party again");
        assert_eq!(agreement::parties(app, &asa).unwrap().len(), 3);
    });
}

#[test]
fn a_party_that_has_ended_has_no_chair() {
    both_in_time(|app, clock| {
        let world = World::new(app);
        let number = world.prepared("500");
        assert_eq!(world.says("Erik Alm", &number, Say::Agree), Ok(Settled::Open));
        let siv = world.at("Siv Holm");
        let saco = party(app, &siv, PartyKind::Saco);
        change_party(app, &siv, saco, "Saco-S", Some(app.today())).unwrap();
        clock.set("2026-03-03");
        let shown = app::application::show(app, &world.at("Åsa Lind"), &number).unwrap();
        assert_eq!(shown.seats.len(), 2);
        assert_eq!(world.says("Sofia Hed", &number, Say::Agree), Err(Error::Forbidden));
        assert_eq!(world.says("Olle Dahl", &number, Say::Agree), Ok(Settled::Granted));
    });
}
