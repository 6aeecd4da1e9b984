//! Who may become whom, and what another organisation sees.

use app::Error;
use app::access::{NewAccount, add_account, choose_passphrase, enter_as, permit, sign_in, visit};
use domain::access::{Action, Assignment, Reason, Role};
use domain::values::read_date;
use worlds::two_agencies;

use crate::both;

#[test]
fn a_session_is_worth_nothing_in_another_organisation() {
    both(|app| {
        let (liten, _) = two_agencies(app).unwrap();
        let account = liten.first(Role::Coordinator).unwrap().to_string();
        let token = enter_as(app, "liten", &account).unwrap().token;
        assert!(visit(app, Some(&token), Some("liten")).unwrap().person.is_some());
        assert!(visit(app, Some(&token), Some("stor")).unwrap().person.is_none());
        for slug in ["stor", "finns-inte"] {
            let visit = visit(app, Some(&token), Some(slug)).unwrap();
            assert_eq!(permit(app, &visit, Action::ReadStart).unwrap_err(), Error::Missing);
        }
        for slug in ["stor", "finns-inte"] {
            let visit = visit(app, None, Some(slug)).unwrap();
            assert_eq!(permit(app, &visit, Action::ReadStart).unwrap_err(), Error::SignIn);
        }
        assert!(visit(app, Some("fel"), Some("liten")).unwrap().person.is_none());
    });
}

#[test]
fn an_account_is_added_by_the_administrator_alone_and_can_sign_in() {
    both(|app| {
        let (liten, _) = two_agencies(app).unwrap();
        let as_role = |role| {
            let account = liten.first(role).unwrap().to_string();
            let token = enter_as(app, "liten", &account).unwrap().token;
            visit(app, Some(&token), Some("liten")).unwrap()
        };
        let new = NewAccount {
            name: "Ny Person".into(),
            email: "Ny@liten.example".into(),
            assignments: vec![Assignment {
                role: Role::Finance,
                unit: None,
                party: None,
                party_kind: None,
                from: read_date("2026-01-01").unwrap(),
                until: None,
            }],
        };
        let refused = add_account(app, &as_role(Role::Coordinator), &new, None);
        assert_eq!(refused.unwrap_err(), Error::Forbidden);
        let (_, link) = add_account(app, &as_role(Role::Administrator), &new, None).unwrap();
        let twice = add_account(app, &as_role(Role::Administrator), &new, None);
        assert_eq!(twice.unwrap_err(), Error::refused_at("email", Reason::EmailTaken));

        let token = link.unwrap().token;
        let refused = choose_passphrase(app, &token, "kort").unwrap_err();
        let reason = Reason::PassphraseTooShort { min: 15 };
        assert_eq!(refused, Error::refused_at("passphrase", reason));
        choose_passphrase(app, &token, "fyra ord på rad här").unwrap();
        let entered = sign_in(app, "ny@liten.example", "fyra ord på rad här").unwrap();
        assert!(visit(app, Some(&entered.token), Some("liten")).unwrap().person.is_some());
        let wrong = sign_in(app, "ny@liten.example", "fel").unwrap_err();
        assert_eq!(wrong, sign_in(app, "ingen@liten.example", "fel").unwrap_err());
    });
}

#[test]
fn sign_in_slows_down_after_five_failures() {
    both(|app| {
        two_agencies(app).unwrap();
        for _ in 0..5 {
            let error = sign_in(app, "maj@liten.example", "fel").unwrap_err();
            assert_eq!(error, Error::refused_at("email", Reason::NotRecognised));
        }
        let error = sign_in(app, "maj@liten.example", "fel").unwrap_err();
        assert_eq!(error, Error::refused(Reason::SlowDown { seconds: 1 }));
    });
}
