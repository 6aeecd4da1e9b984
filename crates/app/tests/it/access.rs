//! Roles with dates, on both engines: given, confirmed, ended.

use app::access::{NewAccount, permit};
use app::access::{
    Visit, account, add_account, confirm_representative, end_account, end_role, enter_as, grant,
    people, representatives, role_places, visit,
};
use app::audit::{Sought, note_reading, read_log, verify};
use app::{App, Error};
use domain::access::{Action, Assignment, PartyKind, Reason, Role, Standing};
use domain::audit::Reading;
use domain::values::{Date, Id, read_date};
use worlds::{Cast, two_agencies};

use crate::both;

fn day(text: &str) -> Date {
    read_date(text).unwrap()
}

fn come(app: &App, cast: &Cast, name: &str) -> Visit {
    let slug = cast.organisation.slug.as_str();
    let account = cast.named(name).unwrap().to_string();
    let token = enter_as(app, slug, &account).unwrap().token;
    visit(app, Some(&token), Some(slug)).unwrap()
}

fn role(role: Role, party: Option<Id>) -> Assignment {
    Assignment { role, unit: None, party, party_kind: None, from: day("2026-03-01"), until: None }
}

#[test]
fn a_role_counts_from_its_first_day_to_its_last() {
    both(|app| {
        let (liten, _) = two_agencies(app).unwrap();
        let siv = come(app, &liten, "Siv Holm");
        let nils = liten.named("Nils Ek").unwrap();
        let key = Some(app.id());
        for _ in 0..2 {
            let standing = grant(app, &siv, nils, &role(Role::Reviewer, None), key).unwrap();
            assert_eq!(standing, Standing::Confirmed);
        }
        permit(app, &come(app, &liten, "Nils Ek"), Action::ReadAudit).unwrap();
        let page = account(app, &siv, nils).unwrap();
        assert_eq!(page.person.roles.len(), 2, "a form that is sent twice gives one role");
        let given = page.person.roles.iter().find(|held| held.given.role == Role::Reviewer);
        let given = given.unwrap().id;
        end_role(app, &siv, nils, given, day("2026-03-01")).unwrap();
        let refused = permit(app, &come(app, &liten, "Nils Ek"), Action::ReadAudit);
        assert_eq!(refused.unwrap_err(), Error::Forbidden);
        let again = end_role(app, &siv, nils, given, day("2026-03-02")).unwrap_err();
        assert_eq!(again, Error::refused_at("until", Reason::AlreadyEnded));
        let history = account(app, &siv, nils).unwrap().history;
        let actions: Vec<&str> = history.iter().map(|done| done.action.as_str()).collect();
        assert_eq!(actions, ["account.added", "role.granted", "role.ended"]);
        assert!(verify(app, &[]).unwrap().iter().all(|verified| verified.holds()));
    });
}

#[test]
fn a_partys_own_representative_confirms_the_next() {
    both(|app| {
        let (liten, _) = two_agencies(app).unwrap();
        let siv = come(app, &liten, "Siv Holm");
        let (_, parties) = role_places(app, &siv).unwrap();
        let of = |kind| parties.iter().find(|party| party.kind == kind).map(|party| party.id);
        let ulf = liten.named("Ulf Vik").unwrap();
        let saco = role(Role::Representative, of(PartyKind::Saco));
        assert_eq!(grant(app, &siv, ulf, &saco, None).unwrap(), Standing::Proposed);
        let may = |name| permit(app, &come(app, &liten, name), Action::ConfirmRepresentative);
        assert_eq!(may("Ulf Vik").unwrap_err(), Error::Forbidden);

        let sofia = come(app, &liten, "Sofia Hed");
        let listed = representatives(app, &sofia).unwrap();
        let proposed = listed.iter().find(|held| held.standing == Standing::Proposed).unwrap().id;
        let olle = come(app, &liten, "Olle Dahl");
        assert_eq!(confirm_representative(app, &olle, proposed).unwrap_err(), Error::Missing);
        confirm_representative(app, &sofia, proposed).unwrap();
        may("Ulf Vik").unwrap();
        let twice = confirm_representative(app, &sofia, proposed).unwrap_err();
        assert_eq!(twice, Error::refused(Reason::NotProposed));
    });
}

#[test]
fn a_party_without_a_representative_gets_its_first_at_once() {
    both(|app| {
        let (liten, _) = two_agencies(app).unwrap();
        let siv = come(app, &liten, "Siv Holm");
        end_account(app, &siv, liten.named("Sofia Hed").unwrap()).unwrap();
        let (_, parties) = role_places(app, &siv).unwrap();
        let saco = parties.iter().find(|party| party.kind == PartyKind::Saco).unwrap().id;
        let new = NewAccount {
            name: "Ny Person".to_owned(),
            email: "ny@liten.example".to_owned(),
            assignments: vec![role(Role::Representative, Some(saco))],
        };
        let (id, _) = add_account(app, &siv, &new, None).unwrap();
        let held = account(app, &siv, id).unwrap().person.roles;
        assert_eq!(held[0].standing, Standing::Confirmed);
    });
}

#[test]
fn another_agencys_people_units_and_parties_do_not_exist() {
    both(|app| {
        let (liten, stor) = two_agencies(app).unwrap();
        let (siv, other) = (come(app, &liten, "Siv Holm"), come(app, &stor, "Siv Holm"));
        let theirs = stor.named("Nils Ek").unwrap();
        assert_eq!(account(app, &siv, theirs).unwrap_err(), Error::Missing);
        assert_eq!(end_account(app, &siv, theirs).unwrap_err(), Error::Missing);
        let (units, parties) = role_places(app, &other).unwrap();
        let nils = liten.named("Nils Ek").unwrap();
        let for_them = role(Role::Representative, Some(parties[0].id));
        let in_theirs = Assignment { unit: Some(units[0].id), ..role(Role::Manager, None) };
        for foreign in [for_them, in_theirs] {
            assert_eq!(grant(app, &siv, nils, &foreign, None).unwrap_err(), Error::Missing);
        }
        assert!(people(app, &siv, "stor.example").unwrap().is_empty());
    });
}

#[test]
fn the_read_log_is_the_agencys_own() {
    both(|app| {
        let (liten, stor) = two_agencies(app).unwrap();
        let asa = come(app, &liten, "Åsa Lind");
        note_reading(app, &asa, Reading::Opened, "application", "2026-17".to_owned()).unwrap();
        let rut = come(app, &liten, "Rut Sten");
        let log = read_log(app, &rut, &Sought::default(), 1).unwrap();
        assert_eq!((log.total, log.rows[0].subject.as_str()), (1, "2026-17"));
        assert_eq!(log.rows[0].account_name, "Åsa Lind");
        let theirs = read_log(app, &come(app, &stor, "Rut Sten"), &Sought::default(), 1).unwrap();
        assert_eq!(theirs.total, 0);
        let refused = read_log(app, &asa, &Sought::default(), 1);
        assert_eq!(refused.unwrap_err(), Error::Forbidden);
    });
}
