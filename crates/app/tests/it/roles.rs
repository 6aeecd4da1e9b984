//! Who has which role is seen by those who decide, and what has served its time is thrown away.

use app::access::{
    Matter, Wanted, end_account, enter_as, grant, make_link, role_places, roles, sign_in, sweep,
    visit, waits,
};
use app::{App, Error};
use domain::access::{Assignment, PartyKind, Role};
use domain::values::Id;
use worlds::two_agencies;

use crate::agreement::{come, day};
use crate::{both, both_in_time};

fn role(role: Role, party: Option<Id>) -> Assignment {
    Assignment { role, unit: None, party, party_kind: None, from: day("2026-03-02"), until: None }
}

#[test]
fn the_joint_group_sees_roles_and_changes_and_nobody_else() {
    both(|app| {
        let (liten, stor) = two_agencies(app).unwrap();
        let siv = come(app, &liten, "Siv Holm");
        let (ulf, nils) = (liten.named("Ulf Vik").unwrap(), liten.named("Nils Ek").unwrap());
        grant(app, &siv, ulf, &role(Role::Finance, None), None).unwrap();
        grant(app, &siv, nils, &role(Role::Employee, None), None).unwrap();
        grant(
            app,
            &come(app, &stor, "Siv Holm"),
            stor.named("Ulf Vik").unwrap(),
            &role(Role::Reviewer, None),
            None,
        )
        .unwrap();
        for name in ["Åsa Lind", "Erik Alm", "Sofia Hed"] {
            let found = roles(app, &come(app, &liten, name), Wanted::default()).unwrap();
            assert_eq!(found.held.len(), 10);
            let (whose, done) = &found.changes[0];
            assert_eq!((whose.as_str(), done.role), ("Ulf Vik", Some(Role::Finance)));
            assert_eq!((done.by.as_deref(), done.day), (Some("Siv Holm"), Some(day("2026-03-02"))));
            // Nine came with the agency and were no employees.
            assert_eq!(found.changes.len(), 10);
        }
        end_account(app, &siv, liten.named("Eva Strand").unwrap()).unwrap();
        let asa = come(app, &liten, "Åsa Lind");
        let finance = |ended| {
            let wanted = Wanted { role: Some(Role::Finance), ended };
            roles(app, &asa, wanted).unwrap().held.len()
        };
        assert_eq!((finance(false), finance(true)), (1, 2));
        for name in ["Siv Holm", "Nils Ek", "Maj Berg", "Rut Sten"] {
            let refused = roles(app, &come(app, &liten, name), Wanted::default());
            assert_eq!(refused.unwrap_err(), Error::Forbidden, "{name}");
        }
    });
}

#[test]
fn a_chair_that_nobody_sits_in_waits_until_somebody_has_been_proposed() {
    both(|app| {
        let (liten, _) = two_agencies(app).unwrap();
        let siv = come(app, &liten, "Siv Holm");
        assert_eq!(waits(app, &siv).unwrap(), []);
        for name in ["Åsa Lind", "Sofia Hed"] {
            end_account(app, &siv, liten.named(name).unwrap()).unwrap();
        }
        let party = "Saco-S".to_owned();
        let expected = [Matter::NoRole(Role::Coordinator), Matter::NoRepresentative { party }];
        assert_eq!(waits(app, &siv).unwrap(), expected);
        let (_, parties) = role_places(app, &siv).unwrap();
        let of = |kind| parties.iter().find(|party| party.kind == kind).map(|party| party.id);
        let ulf = liten.named("Ulf Vik").unwrap();
        let saco = role(Role::Representative, of(PartyKind::Saco));
        grant(app, &siv, ulf, &saco, None).unwrap();
        let nils = liten.named("Nils Ek").unwrap();
        grant(app, &siv, nils, &saco, None).unwrap();
        assert_eq!(waits(app, &siv).unwrap(), [Matter::NoRole(Role::Coordinator)]);
        let name = "Nils Ek".to_owned();
        assert_eq!(waits(app, &come(app, &liten, "Ulf Vik")).unwrap(), [Matter::Confirm { name }]);
        assert_eq!(waits(app, &come(app, &liten, "Erik Alm")).unwrap(), []);
    });
}

#[test]
fn what_has_served_its_time_is_thrown_away_and_nothing_else() {
    both_in_time(|app: &App, clock| {
        let (liten, _) = two_agencies(app).unwrap();
        clock.set("2026-03-02");
        let siv = come(app, &liten, "Siv Holm");
        let nils = liten.named("Nils Ek").unwrap();
        make_link(app, &siv, nils).unwrap();
        grant(app, &siv, nils, &role(Role::Reviewer, None), Some(app.id())).unwrap();
        let _ = sign_in(app, "nils.ek@liten.example", "fel");
        assert_eq!(sweep(app).unwrap(), 0, "all of it is of use");
        clock.set("2026-03-03");
        assert_eq!(sweep(app).unwrap(), 2, "the session and the failed sign-in");
        clock.set("2026-03-09");
        let token = enter_as(app, "liten", &nils.to_string()).unwrap().token;
        assert_eq!(sweep(app).unwrap(), 1, "the link");
        assert!(visit(app, Some(&token), Some("liten")).unwrap().person.is_some());
        clock.set("2026-04-02");
        assert_eq!(sweep(app).unwrap(), 2, "the session and the form's key");
        assert_eq!(sweep(app).unwrap(), 0);
    });
}
