//! Roles with dates, on both engines: given, confirmed, ended.

use app::access::{Importer, NewAccount, import_people, permit, preview_people};
use app::access::{
    Visit, account, add_account, change_party, confirm_representative, end_account, end_role,
    enter_as, grant, people, representatives, role_places, visit,
};
use app::audit::{Sought, note_reading, read_log, verify};
use app::{App, Error};
use domain::access::{Action, Assignment, PartyKind, Reason, Role, Standing};
use domain::audit::Reading;
use domain::values::{Date, Id, read_date};
use worlds::{Cast, two_agencies};

use crate::{both, both_in_time};

fn day(text: &str) -> Date {
    read_date(text).unwrap()
}

fn token(app: &App, cast: &Cast, name: &str) -> String {
    let account = cast.named(name).unwrap().to_string();
    enter_as(app, cast.organisation.slug.as_str(), &account).unwrap().token
}

fn come(app: &App, cast: &Cast, name: &str) -> Visit {
    visit(app, Some(&token(app, cast, name)), Some(cast.organisation.slug.as_str())).unwrap()
}

/// Whether the session is still one.
fn lives(app: &App, token: &str) -> bool {
    visit(app, Some(token), None).unwrap().person.is_some()
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
fn whoever_gets_or_loses_a_role_signs_in_again_and_nobody_else() {
    both(|app| {
        let (liten, _) = two_agencies(app).unwrap();
        let siv = come(app, &liten, "Siv Holm");
        let other = token(app, &liten, "Eva Strand");
        let ends = |name: &str, change: &dyn Fn()| {
            let before = [token(app, &liten, name), token(app, &liten, name)];
            change();
            assert!(!before.iter().any(|token| lives(app, token)), "{name}");
            assert!(lives(app, &token(app, &liten, name)));
        };
        let (ulf, sofia) = (liten.named("Ulf Vik").unwrap(), come(app, &liten, "Sofia Hed"));
        let saco = role_places(app, &siv).unwrap().1;
        let saco = saco.iter().find(|party| party.kind == PartyKind::Saco).unwrap().id;
        ends("Ulf Vik", &|| {
            grant(app, &siv, ulf, &role(Role::Representative, Some(saco)), None).unwrap();
        });
        ends("Ulf Vik", &|| {
            let listed = representatives(app, &sofia).unwrap();
            let proposed = listed.iter().find(|held| held.standing == Standing::Proposed);
            confirm_representative(app, &sofia, proposed.unwrap().id).unwrap();
        });
        ends("Ulf Vik", &|| {
            let held = account(app, &siv, ulf).unwrap().person.roles;
            let analyst = held.iter().find(|held| held.given.role == Role::Analyst).unwrap();
            end_role(app, &siv, ulf, analyst.id, app.today()).unwrap();
        });
        ends("Nils Ek", &|| {
            let who = Importer::administrator(app, &siv).unwrap();
            let file = "namn;e-post;enhet;roll\nNils Ek;nils.ek@liten.example;;ekonom\n";
            let carried = preview_people(app, &who, file.as_bytes()).unwrap().carried;
            import_people(app, &who, &carried).unwrap();
        });
        ends("Ulf Vik", &|| {
            change_party(app, &siv, saco, "Saco-S", Some(app.today())).unwrap();
        });
        assert!(lives(app, &other));
        let refused =
            grant(app, &siv, siv.person.as_ref().unwrap().id, &role(Role::Finance, None), None);
        assert_eq!(refused.unwrap_err(), Error::refused(Reason::OwnRole));
    });
}

#[test]
fn a_session_does_not_outlive_the_first_or_last_day_of_a_role() {
    both_in_time(|app, clock| {
        let (liten, _) = two_agencies(app).unwrap();
        clock.set_time("2026-03-03", 20, 0);
        let siv = come(app, &liten, "Siv Holm");
        let nils = liten.named("Nils Ek").unwrap();
        let asked = Assignment { from: day("2026-03-04"), ..role(Role::Reviewer, None) };
        grant(app, &siv, nils, &asked, None).unwrap();
        for (before, after) in [("2026-03-03", "2026-03-04"), ("2026-03-05", "2026-03-06")] {
            clock.set_time(before, 23, 50);
            let (his, hers) = (token(app, &liten, "Nils Ek"), token(app, &liten, "Eva Strand"));
            assert!(lives(app, &his));
            clock.set_time(after, 0, 10);
            assert!(!lives(app, &his), "{after}");
            assert!(lives(app, &hers), "{after}");
            let siv = come(app, &liten, "Siv Holm");
            let held = account(app, &siv, nils).unwrap().person.roles;
            let given = held.iter().find(|held| held.given.role == Role::Reviewer).unwrap();
            if given.given.until.is_none() {
                end_role(app, &siv, nils, given.id, day("2026-03-05")).unwrap();
            }
        }
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
