//! A real agency begins: set up by the operator, entered by its administrator.

use app::access::{
    Link, NewAgency, Visit, account, begin_agency, choose_passphrase, end_account, invited,
    make_link, make_link_as_operator, organisations, party_name, people, permit, places, scope,
    set_up, sign_in, visit,
};
use app::audit::verify;
use app::{App, Error};
use domain::access::{Action, PartyKind, Reason};
use domain::values::{OrganisationNumber, Slug};
use worlds::two_agencies;

use crate::{both, both_in_time};

const PHRASE: &str = "fyra ord på rad här";
const EMAIL: &str = "eva.ek@provmyndigheten.example";

fn agency(slug: &str) -> NewAgency {
    NewAgency {
        slug: Slug::read(slug).unwrap(),
        name: "Provmyndigheten".to_owned(),
        kind: "agency".to_owned(),
        number: Some(OrganisationNumber::read("202100-5026").unwrap()),
        employees: 120,
        invented: false,
        units: vec!["Öst".to_owned(), "Ädel".to_owned()],
        parties: PartyKind::ALL.map(|kind| (kind, party_name(kind))).to_vec(),
    }
}

fn begun(app: &App) -> Link {
    begin_agency(app, &agency("provmyndigheten"), ("Eva Ek", EMAIL)).unwrap()
}

fn came_in(app: &App, link: &Link) -> Visit {
    let (organisation, entered) = choose_passphrase(app, &link.token, PHRASE).unwrap();
    visit(app, Some(&entered.token), Some(organisation.slug.as_str())).unwrap()
}

#[test]
fn the_administrator_chooses_a_passphrase_and_sees_to_the_agency() {
    both(|app| {
        let link = begun(app);
        let eva = came_in(app, &link);
        permit(app, &eva, Action::ManageAccounts).unwrap();
        assert_eq!(people(app, &eva, "").unwrap()[0].account.email, EMAIL);
        let (units, parties) = places(app, &scope(app, "provmyndigheten").unwrap()).unwrap();
        let names: Vec<&str> = units.iter().map(|unit| unit.name.as_str()).collect();
        assert_eq!(names, ["Ädel", "Öst"]);
        let names: Vec<&str> = parties.iter().map(|party| party.name.as_str()).collect();
        assert_eq!(names, ["Arbetsgivaren", "OFR/S,P,O", "Saco-S", "Seko"]);
        sign_in(app, EMAIL, PHRASE).unwrap();
        let id = eva.person.as_ref().unwrap().id;
        let history = account(app, &eva, id).unwrap().history;
        let done: Vec<_> = history.iter().map(|d| (d.action.as_str(), d.by.as_deref())).collect();
        let chosen = ("account.passphrase-chosen", Some("Eva Ek"));
        assert_eq!(done, [("account.added", None), ("account.link-made", None), chosen]);
        assert!(verify(app, &[]).unwrap().iter().all(|verified| verified.holds()));
    });
}

#[test]
fn an_address_is_one_agencys_and_never_the_houses_own() {
    both(|app| {
        two_agencies(app).unwrap();
        let refused = |new: &NewAgency| begin_agency(app, new, ("Eva Ek", EMAIL)).unwrap_err();
        let at_slug = |reason| Error::refused_at("slug", reason);
        assert_eq!(refused(&agency("liten")), at_slug(Reason::SlugTaken));
        assert_eq!(refused(&agency("oversikt")), at_slug(Reason::SlugReserved));
        let twice = NewAgency { units: vec!["Öst".into(), "öst".into()], ..agency("ny") };
        assert_eq!(refused(&twice), Error::refused_at("unit", Reason::UnitTaken));
        assert_eq!(organisations(app).unwrap().len(), 2, "nothing half-done remains");
    });
}

#[test]
fn what_fails_halfway_leaves_no_agency() {
    both(|app| {
        // The same side twice is refused by the schema, after the organisation has been written.
        let employer = (PartyKind::Employer, "Arbetsgivaren".to_owned());
        let parties = vec![employer.clone(), employer];
        let broken = set_up(app, &NewAgency { parties, ..agency("ny") });
        assert!(matches!(broken, Err(Error::Broken(_))), "{broken:?}");
        assert!(organisations(app).unwrap().is_empty());
        set_up(app, &agency("ny")).unwrap();
    });
}

#[test]
fn a_link_counts_once_for_seven_days_and_until_the_next() {
    both_in_time(|app, clock| {
        let dead = |link: &Link| {
            assert_eq!(invited(app, &link.token).unwrap_err(), Error::Missing);
            let used = choose_passphrase(app, &link.token, PHRASE);
            assert_eq!(used.unwrap_err(), Error::Missing);
        };
        clock.set("2026-03-02");
        let first = begun(app);
        let operators = || make_link_as_operator(app, "provmyndigheten", EMAIL).unwrap();
        let second = operators();
        dead(&first);
        clock.set("2026-03-09");
        dead(&second);
        let third = operators();
        clock.set("2026-03-15");
        assert_eq!(invited(app, &third.token).unwrap().account.email, EMAIL);
        let eva = came_in(app, &third);
        dead(&third);
        let last = operators();
        let again = came_in(app, &last);
        assert!(permit(app, &again, Action::ManageAccounts).is_ok());
        let own = again.person.as_ref().unwrap().id;
        assert_eq!(eva.person.as_ref().unwrap().id, own);
        assert_eq!(make_link(app, &again, own).unwrap_err(), Error::refused(Reason::OwnLink));
    });
}

#[test]
fn the_operators_road_says_what_is_not_there() {
    both(|app| {
        let (liten, _) = two_agencies(app).unwrap();
        let refused = |slug, email| make_link_as_operator(app, slug, email).unwrap_err();
        let at = |field, reason| Error::refused_at(field, reason);
        let nils = "nils.ek@liten.example";
        assert_eq!(refused("finns-inte", nils), at("agency", Reason::UnknownOrganisation));
        assert_eq!(refused("stor", nils), at("email", Reason::UnknownAccount));
        let link = make_link_as_operator(app, "liten", " Nils.Ek@liten.example").unwrap();
        let siv = liten.named("Siv Holm").unwrap().to_string();
        let token = app::access::enter_as(app, "liten", &siv).unwrap().token;
        let siv = visit(app, Some(&token), Some("liten")).unwrap();
        end_account(app, &siv, liten.named("Nils Ek").unwrap()).unwrap();
        assert_eq!(invited(app, &link.token).unwrap_err(), Error::Missing);
        assert_eq!(refused("liten", nils), at("email", Reason::AccountEnded));
    });
}
