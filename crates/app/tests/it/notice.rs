//! Notice of an agreement that holds until further notice, on both engines.

use app::access::Visit;
use app::agreement::{
    Matter, agreements, give_notice, register, renew, show, waits, withdraw_notice, year_wheel,
};
use app::application::what_can_i_apply_for;
use app::{App, Error};
use domain::access::PartyKind;
use domain::agreement::{Draft, DutyKind, Phase, Reason, Term};
use domain::values::{Date, Id};
use worlds::{Cast, two_agencies};

use crate::agreement::{come, day, party, refused, whole};
use crate::both_in_time;

/// Until further notice since 2025, with six months' notice; registered, so that it is in force.
fn open(app: &App, lead: &Visit) -> i64 {
    let draft = whole(app, lead);
    let term = Term::UntilFurtherNotice { from: day("2025-01-01"), notice_months: 6 };
    let outline = domain::agreement::Outline { term: Some(term), ..draft.outline };
    register(app, lead, &Draft { outline, ..draft }, None, None).unwrap()
}

/// The open duties of the year that the agreement led to.
fn asked_for(app: &App, lead: &Visit) -> Vec<(DutyKind, Date)> {
    let duties = year_wheel(app, lead, Some(2026)).unwrap().duties.into_iter();
    duties.filter(|row| row.agreement.is_some()).map(|r| (r.duty.kind, r.duty.due_on)).collect()
}

fn notice_of(app: &App, visit: &Visit, number: i64, at: usize) -> Id {
    show(app, visit, number).unwrap().notices[at].id
}

fn ends(app: &App, liten: &Cast, name: &str) -> Vec<Vec<String>> {
    let waiting = waits(app, &come(app, liten, name)).unwrap().into_iter();
    let told = waiting.filter_map(|waiting| match waiting.what {
        Matter::Ends { noticed_by, .. } => Some(noticed_by),
        _ => None,
    });
    told.collect()
}

#[test]
fn a_party_gives_notice_and_the_agreement_ends_after_its_months() {
    both_in_time(|app, clock| {
        let (liten, _) = two_agencies(app).unwrap();
        let (lead, saco) = (come(app, &liten, "Åsa Lind"), come(app, &liten, "Sofia Hed"));
        let number = open(app, &lead);
        let side = party(app, &lead, PartyKind::Saco);
        assert_eq!(ends(app, &liten, "Sofia Hed"), [] as [Vec<String>; 0]);
        let last = give_notice(app, &saco, number, side, day("2026-02-28")).unwrap();
        assert_eq!(last, day("2026-08-28"));

        let employee = come(app, &liten, "Nils Ek");
        let seen = show(app, &employee, number).unwrap();
        assert_eq!((seen.phase, seen.last_day), (Phase::InForce, Some(last)));
        assert_eq!(seen.notices[0].party, "Saco-S");
        let line = &agreements(app, &employee).unwrap()[0];
        assert_eq!((line.to, line.noticed), (Some(last), true));
        let asked =
            [(DutyKind::JointReview, day("2026-05-28")), (DutyKind::Talks, day("2026-06-28"))];
        assert_eq!(asked_for(app, &lead), asked);
        for name in ["Åsa Lind", "Erik Alm", "Sofia Hed"] {
            assert_eq!(ends(app, &liten, name), [["Saco-S"]], "{name}");
        }
        assert_eq!(ends(app, &liten, "Eva Strand"), [] as [Vec<String>; 0]);
        assert!(renew(app, &lead, number, None).is_ok(), "a new one is begun meanwhile");

        clock.set("2026-08-28");
        assert_eq!(show(app, &employee, number).unwrap().phase, Phase::InForce);
        clock.set("2026-08-29");
        assert_eq!(show(app, &employee, number).unwrap().phase, Phase::Ended);
        let offered = what_can_i_apply_for(app, &employee).unwrap().choices;
        assert!(offered.kinds.is_empty(), "nothing can be applied for under it");
        let late = withdraw_notice(app, &saco, number, notice_of(app, &lead, number, 0));
        assert_eq!(refused(late), Reason::Phase { phase: Phase::Ended });
        assert!(app::audit::verify(app, &[]).unwrap().iter().all(|verified| verified.holds()));
    });
}

#[test]
fn a_party_takes_its_own_notice_back_and_what_it_asked_for_goes() {
    both_in_time(|app, clock| {
        let (liten, stor) = two_agencies(app).unwrap();
        let (lead, saco) = (come(app, &liten, "Åsa Lind"), come(app, &liten, "Sofia Hed"));
        let ofr = come(app, &liten, "Olle Dahl");
        let number = open(app, &lead);
        let side = |kind| party(app, &lead, kind);
        give_notice(app, &saco, number, side(PartyKind::Saco), day("2026-03-02")).unwrap();
        clock.set("2026-03-20");
        let later =
            give_notice(app, &ofr, number, side(PartyKind::Ofr), day("2026-03-20")).unwrap();
        let first = notice_of(app, &lead, number, 0);
        assert_eq!(show(app, &lead, number).unwrap().last_day, Some(day("2026-09-02")));
        for name in ["Olle Dahl", "Erik Alm", "Åsa Lind"] {
            let other = withdraw_notice(app, &come(app, &liten, name), number, first);
            assert_eq!(refused(other), Reason::OtherParty, "{name}");
        }
        withdraw_notice(app, &saco, number, first).unwrap();
        assert_eq!(show(app, &lead, number).unwrap().last_day, Some(later), "the other stands");
        assert_eq!(asked_for(app, &lead)[0], (DutyKind::JointReview, day("2026-06-20")));
        assert_eq!(refused(withdraw_notice(app, &saco, number, first)), Reason::NoNotice);
        withdraw_notice(app, &ofr, number, notice_of(app, &lead, number, 1)).unwrap();
        let shown = show(app, &lead, number).unwrap();
        assert_eq!((shown.last_day, shown.phase), (None, Phase::InForce));
        assert_eq!(
            shown.notices[0].notice.withdrawn_on,
            Some(day("2026-03-20")),
            "it is remembered"
        );
        assert_eq!(asked_for(app, &lead), []);
        assert_eq!(ends(app, &liten, "Åsa Lind"), [] as [Vec<String>; 0]);
        assert!(give_notice(app, &saco, number, side(PartyKind::Saco), day("2026-03-20")).is_ok());

        let stranger = come(app, &stor, "Sofia Hed");
        let theirs = give_notice(app, &stranger, number, side(PartyKind::Saco), day("2026-03-20"));
        assert_eq!(theirs.unwrap_err(), Error::Missing);
        assert_eq!(withdraw_notice(app, &stranger, number, first).unwrap_err(), Error::Missing);
    });
}

#[test]
fn the_coordinator_notes_a_notice_that_came_on_paper_and_mends_a_mistake() {
    both_in_time(|app, _| {
        let (liten, _) = two_agencies(app).unwrap();
        let (lead, saco) = (come(app, &liten, "Åsa Lind"), come(app, &liten, "Sofia Hed"));
        let number = open(app, &lead);
        let side = |kind| party(app, &lead, kind);
        let (employer, ofr) = (side(PartyKind::Employer), side(PartyKind::Ofr));
        let today = day("2026-03-02");
        assert_eq!(refused(give_notice(app, &saco, number, ofr, today)), Reason::OtherParty);
        let stranger = give_notice(app, &lead, number, app.id(), today).unwrap_err();
        assert_eq!(stranger, Error::Missing);
        for outsider in ["Nils Ek", "Siv Holm", "Eva Strand"] {
            let given = give_notice(app, &come(app, &liten, outsider), number, ofr, today);
            assert_eq!(given.unwrap_err(), Error::Forbidden, "{outsider}");
        }
        let early = give_notice(app, &lead, number, ofr, day("2024-12-31")).unwrap_err();
        let range = Reason::NoticeDay { from: day("2025-01-01"), to: today };
        assert_eq!(early, Error::refused_at("given_on", range));
        give_notice(app, &lead, number, ofr, today).unwrap();
        withdraw_notice(app, &lead, number, notice_of(app, &lead, number, 0)).unwrap();
        let erik = come(app, &liten, "Erik Alm");
        let may: Vec<String> = show(app, &erik, number)
            .unwrap()
            .between
            .unwrap()
            .may_give_notice
            .into_iter()
            .map(|party| party.name)
            .collect();
        assert_eq!(may, ["Arbetsgivaren"]);
        give_notice(app, &erik, number, employer, today).unwrap();
        assert_eq!(show(app, &erik, number).unwrap().between.unwrap().may_give_notice, []);

        let fixed = register(app, &lead, &whole(app, &lead), None, None).unwrap();
        let to = day("2028-12-31");
        assert_eq!(refused(give_notice(app, &lead, fixed, ofr, today)), Reason::FixedTerm { to });
    });
}
