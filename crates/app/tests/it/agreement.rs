//! From two questions to signatures, on both engines.

use app::access::{Visit, enter_as, visit};
use app::agreement::{
    Answer, Matter, NextTalk, add_file, add_part, agreements, change_part, compare, current_goals,
    document, no_agreement, part, parties, propose, register, release_view, remove_part, renew,
    set_outline, set_parties, show, sign, signed_file, start, take_back, views, waits, write_view,
    year_wheel,
};
use app::audit::verify;
use app::fund::{NewPayroll, set_aside};
use app::{App, Error};
use domain::access::{PartyKind, Role};
use domain::agreement::{
    Area, Baseline, Challenge, Deciding, Draft, DutyKind, Goal, Horizon, Listed, Means,
    MeasureForm, MeasureKind, Outline, Part, Phase, Reason, Route, Serves, Standing, Term,
};
use domain::values::{Date, Id, Ore, Year, read_date};
use worlds::{Cast, two_agencies};

use crate::both;

pub fn day(text: &str) -> Date {
    read_date(text).unwrap()
}

pub fn come(app: &App, cast: &Cast, name: &str) -> Visit {
    let slug = cast.organisation.slug.as_str();
    let account = cast.named(name).unwrap().to_string();
    let token = enter_as(app, slug, &account).unwrap().token;
    visit(app, Some(&token), Some(slug)).unwrap()
}

/// An agreement that lacks nothing, 2026–2028.
pub fn whole(app: &App, lead: &Visit) -> Draft {
    let some = |text: &str| Some(text.to_owned());
    let (challenge, goal) = (app.id(), app.id());
    let outline = Outline {
        title: "Avtal 2026–2028".into(),
        term: Some(Term::Fixed { from: day("2026-01-01"), to: day("2028-12-31") }),
        assent: true,
        who_may_apply: some("Alla medarbetare"),
        information: some("Samordnaren på intranätet"),
        follow_up: some("Varje år i mars"),
        review_on: None,
        deciding: Deciding::default(),
    };
    let mut draft = Draft::begun(outline, parties(app, lead).unwrap());
    draft.challenges.push(Listed { id: challenge, value: problem("Uppgifter förändras") });
    let value = Goal {
        title: "Fler kan byta uppgifter".into(),
        serves: Serves::Both,
        challenges: vec![challenge],
        indicator: some("Andel som bytt"),
        source: some("Personalsystemet"),
        baseline: Some(Baseline::NotMeasured { because: "frågan är ny".into() }),
        target: some("10 %"),
        by_date: Some(day("2028-12-31")),
    };
    draft.goals.push(Listed { id: goal, value });
    let area = Area { title: "Rörlighet".into(), goals: vec![goal] };
    draft.areas.push(Listed { id: app.id(), value: area });
    let kind = MeasureKind {
        name: "Kurs".into(),
        form: MeasureForm::Individual,
        route: Route::Joint,
        ceiling: None,
    };
    draft.measure_kinds.push(Listed { id: app.id(), value: kind });
    draft
}

fn problem(text: &str) -> Challenge {
    Challenge {
        problem: text.into(),
        evidence: Some("Kompetensanalysen".into()),
        target_group: None,
        horizon: Horizon::Near,
    }
}

pub fn party(app: &App, lead: &Visit, kind: PartyKind) -> Id {
    parties(app, lead).unwrap().into_iter().find(|party| party.kind == kind).unwrap().party
}

pub fn refused<T: std::fmt::Debug>(outcome: Result<T, Error>) -> Reason {
    match outcome.unwrap_err() {
        Error::Refused(refusals) => match &refusals[0].reason {
            domain::Reason::Agreement(reason) => reason.clone(),
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_parts_are_written_linked_and_taken_out() {
    both(|app| {
        let (liten, stor) = two_agencies(app).unwrap();
        let lead = come(app, &liten, "Åsa Lind");
        let number = start(app, &lead, &whole(app, &lead), None).unwrap();
        let before = show(app, &lead, number).unwrap();
        assert_eq!(before.phase, Phase::Preparation);
        assert_eq!(before.between.as_ref().unwrap().gaps, []);
        assert_eq!(before.draft.goals[0].value.challenges, [before.draft.challenges[0].id]);

        let key = app.id();
        let second = Part::Challenge(problem("Många slutar"));
        let id = add_part(app, &lead, number, &second, Some(key)).unwrap();
        add_part(app, &lead, number, &second, Some(key)).unwrap();
        assert_eq!(show(app, &lead, number).unwrap().draft.challenges.len(), 2, "added once");
        assert_eq!(part(app, &lead, number, id).unwrap(), second);
        let changed = Part::Challenge(problem("Hälften slutar"));
        change_part(app, &lead, number, id, &changed).unwrap();
        assert_eq!(part(app, &lead, number, id).unwrap(), changed);
        remove_part(app, &lead, number, id).unwrap();
        assert_eq!(part(app, &lead, number, id).unwrap_err(), Error::Missing);

        let loose = Part::Area(Area { title: "Löst".into(), goals: vec![] });
        let refusal = refused(add_part(app, &lead, number, &loose, None));
        assert_eq!(refusal, Reason::AreaWithoutGoal);
        let elsewhere = Part::Area(Area { title: "Fel".into(), goals: vec![app.id()] });
        let missing = add_part(app, &lead, number, &elsewhere, None).unwrap_err();
        assert_eq!(missing, Error::Missing);

        let stranger = come(app, &stor, "Åsa Lind");
        assert_eq!(show(app, &stranger, number).unwrap_err(), Error::Missing);
        let other = start(app, &stranger, &whole(app, &stranger), None).unwrap();
        let theirs = show(app, &stranger, other).unwrap().draft.goals[0].id;
        assert_eq!(part(app, &lead, number, theirs).unwrap_err(), Error::Missing);
    });
}

#[test]
fn a_view_is_unreadable_to_everyone_else_until_it_is_released() {
    both(|app| {
        let (liten, _) = two_agencies(app).unwrap();
        let lead = come(app, &liten, "Åsa Lind");
        let number = start(app, &lead, &whole(app, &lead), None).unwrap();
        let saco = come(app, &liten, "Sofia Hed");
        let text = "Vi vill ha längre utbildningar.";
        assert_eq!(refused(release_view(app, &saco, number)), Reason::NoView);
        write_view(app, &saco, number, text).unwrap();
        let reads = |name: &str| -> Result<bool, Error> {
            let shown = views(app, &come(app, &liten, name), number)?;
            Ok(shown.iter().any(|view| view.body.as_deref() == Some(text)))
        };
        let others = ["Åsa Lind", "Erik Alm", "Olle Dahl"];
        assert_eq!(reads("Sofia Hed"), Ok(true));
        for name in others {
            assert_eq!(reads(name), Ok(false), "{name}");
        }
        for outside in ["Siv Holm", "Maj Berg", "Eva Strand", "Nils Ek", "Rut Sten"] {
            assert_eq!(reads(outside), Err(Error::Forbidden), "{outside}");
        }
        release_view(app, &saco, number).unwrap();
        for name in others {
            assert_eq!(reads(name), Ok(true), "{name}");
        }
        assert_eq!(reads("Siv Holm"), Err(Error::Forbidden));
        assert_eq!(refused(write_view(app, &saco, number, "Annat")), Reason::Released);
        assert_eq!(refused(release_view(app, &saco, number)), Reason::Released);
    });
}

#[test]
fn open_musts_hold_up_a_proposal_without_a_reason() {
    both(|app| {
        let (liten, _) = two_agencies(app).unwrap();
        let lead = come(app, &liten, "Åsa Lind");
        let mut draft = whole(app, &lead);
        draft.goals[0].value.indicator = None;
        let number = start(app, &lead, &draft, None).unwrap();
        assert_eq!(refused(propose(app, &lead, number, None)), Reason::Musts { count: 1 });
        let reason = "Måttet kommer i höst.";
        propose(app, &lead, number, Some(reason)).unwrap();
        let seen = show(app, &come(app, &liten, "Sofia Hed"), number).unwrap();
        assert_eq!(seen.phase, Phase::Proposal);
        assert_eq!(seen.between.unwrap().talks.reason_to_go_on.as_deref(), Some(reason));
        let again = refused(propose(app, &lead, number, None));
        assert_eq!(again, Reason::Phase { phase: Phase::Proposal });
    });
}

#[test]
fn a_change_of_text_voids_what_was_signed() {
    both(|app| {
        let (liten, _) = two_agencies(app).unwrap();
        let lead = come(app, &liten, "Åsa Lind");
        let (number, saco) = proposed(app, &lead);
        let saco_lead = come(app, &liten, "Sofia Hed");
        let assent = |code: &str| Answer::Assent { code: code.to_owned() };
        let code = show(app, &lead, number).unwrap().code;
        sign(app, &saco_lead, number, saco, &assent(&code)).unwrap();
        let stands = || -> Standing {
            let between = show(app, &lead, number).unwrap().between.unwrap();
            between.standing.iter().find(|p| p.party.party == saco).unwrap().standing
        };
        assert_eq!(stands(), Standing::Signed(Means::Assent));

        let goal = show(app, &lead, number).unwrap().draft.goals[0].clone();
        let changed = Part::Goal(Goal { target: Some("12 %".into()), ..goal.value });
        change_part(app, &lead, number, goal.id, &changed).unwrap();
        assert_eq!(stands(), Standing::Void);
        let old = sign(app, &saco_lead, number, saco, &assent(&code));
        assert_eq!(refused(old), Reason::OtherText);
        let code = show(app, &lead, number).unwrap().code;
        sign(app, &saco_lead, number, saco, &assent(&code)).unwrap();
        assert_eq!(stands(), Standing::Signed(Means::Assent));
    });
}

/// A whole agreement, proposed; and the Saco side.
fn proposed(app: &App, lead: &Visit) -> (i64, Id) {
    let number = start(app, lead, &whole(app, lead), None).unwrap();
    propose(app, lead, number, None).unwrap();
    (number, party(app, lead, PartyKind::Saco))
}

#[test]
fn the_parties_sign_each_in_its_way_and_the_agreement_is_in_force() {
    both(|app| {
        let (liten, _) = two_agencies(app).unwrap();
        let lead = come(app, &liten, "Åsa Lind");
        let (number, saco) = proposed(app, &lead);
        let code = show(app, &lead, number).unwrap().code;
        let (employer, ofr) =
            (party(app, &lead, PartyKind::Employer), party(app, &lead, PartyKind::Ofr));
        let file = |content: &[u8]| Answer::File { code: code.clone(), content: content.to_vec() };
        assert_eq!(refused(sign(app, &lead, number, employer, &file(b"hej"))), Reason::NotPdf);
        let wrong = Answer::File { code: "0123456789".into(), content: b"%PDF-1.7 %%EOF".to_vec() };
        assert_eq!(refused(sign(app, &lead, number, employer, &wrong)), Reason::OtherText);
        let assent = Answer::Assent { code: code.clone() };
        assert_eq!(refused(sign(app, &lead, number, saco, &assent)), Reason::OtherParty);
        let of_other = sign(app, &come(app, &liten, "Olle Dahl"), number, saco, &assent);
        assert_eq!(refused(of_other), Reason::OtherParty);

        let phase = sign(app, &lead, number, employer, &file(b"%PDF-1.7 signed %%EOF")).unwrap();
        assert_eq!(phase, Phase::Proposal);
        sign(app, &come(app, &liten, "Sofia Hed"), number, saco, &assent).unwrap();
        let reason = "Vi vill avvakta centrala besked.";
        let not = Answer::NotSigned { code: code.clone(), reason: reason.into() };
        let phase = sign(app, &come(app, &liten, "Olle Dahl"), number, ofr, &not).unwrap();
        assert_eq!(phase, Phase::Signed);

        let shown = show(app, &lead, number).unwrap();
        assert_eq!(shown.phase, Phase::InForce, "its first day has come");
        let between = shown.between.unwrap();
        let of_ofr = between.standing.iter().find(|p| p.party.party == ofr).unwrap();
        assert_eq!(of_ofr.standing, Standing::NotSigned);
        assert_eq!(of_ofr.reason.as_deref(), Some(reason));
        let kept = signed_file(app, &lead, number, shown.files[0].id).unwrap();
        assert_eq!(kept, b"%PDF-1.7 signed %%EOF");
        let closed = refused(set_outline(app, &lead, number, &shown.draft.outline));
        assert_eq!(closed, Reason::Phase { phase: Phase::InForce });

        let employee = come(app, &liten, "Nils Ek");
        let read = show(app, &employee, number).unwrap();
        assert!(read.between.is_none(), "what is between the parties stays there");
        assert_eq!((read.files.len(), read.not_signed_by), (0, vec!["OFR/S,P,O".to_owned()]));
        let taken = signed_file(app, &employee, number, shown.files[0].id).unwrap_err();
        assert_eq!(taken, Error::Missing, "signatures are the parties' own");
        assert_eq!(current_goals(app, &employee).unwrap().len(), 1);
        assert!(document(app, &employee, number).unwrap().starts_with(b"%PDF-"));
        assert!(verify(app, &[]).unwrap().iter().all(|verified| verified.holds()));
    });
}

#[test]
fn a_draft_is_not_there_for_employees_and_nothing_is_for_the_administrator() {
    both(|app| {
        let (liten, _) = two_agencies(app).unwrap();
        let lead = come(app, &liten, "Åsa Lind");
        let (number, _) = proposed(app, &lead);
        for name in ["Nils Ek", "Maj Berg", "Eva Strand", "Ulf Vik"] {
            let visit = come(app, &liten, name);
            assert_eq!(agreements(app, &visit).unwrap(), [], "{name}");
            assert_eq!(show(app, &visit, number).unwrap_err(), Error::Missing, "{name}");
            assert_eq!(current_goals(app, &visit).unwrap(), [], "{name}");
        }
        let administrator = come(app, &liten, "Siv Holm");
        assert_eq!(agreements(app, &administrator).unwrap_err(), Error::Forbidden);
        assert_eq!(show(app, &administrator, number).unwrap_err(), Error::Forbidden);
        let employer = come(app, &liten, "Erik Alm");
        assert_eq!(start(app, &employer, &whole(app, &lead), None), Err(Error::Forbidden));
    });
}

#[test]
fn an_agreement_in_force_is_registered_as_it_is() {
    both(|app| {
        let (liten, _) = two_agencies(app).unwrap();
        let lead = come(app, &liten, "Åsa Lind");
        let full = whole(app, &lead);
        let bare = Draft::begun(full.outline.clone(), full.parties.clone());
        let without =
            Draft { outline: Outline { term: None, ..full.outline.clone() }, ..bare.clone() };
        assert_eq!(refused(register(app, &lead, &without, None, None)), Reason::NoTerm);
        let alone = Draft { parties: bare.parties[..1].to_vec(), ..bare.clone() };
        assert_eq!(refused(register(app, &lead, &alone, None, None)), Reason::TooFewParties);
        let key = app.id();
        let number = register(app, &lead, &bare, Some(b"%PDF-1.4 x %%EOF"), Some(key)).unwrap();
        assert_eq!(register(app, &lead, &bare, None, Some(key)).unwrap(), number);
        let shown = show(app, &lead, number).unwrap();
        assert_eq!((shown.phase, shown.registered), (Phase::InForce, true));
        assert!(!shown.between.unwrap().gaps.is_empty(), "gaps are shown");
        let employee = come(app, &liten, "Nils Ek");
        let file = show(app, &employee, number).unwrap().files[0].id;
        assert_eq!(signed_file(app, &employee, number, file).unwrap(), b"%PDF-1.4 x %%EOF");
        let siv = signed_file(app, &come(app, &liten, "Siv Holm"), number, file).unwrap_err();
        assert_eq!(siv, Error::Forbidden);
        add_file(app, &lead, number, b"%PDF-1.4 y %%EOF").unwrap();
        assert_eq!(show(app, &employee, number).unwrap().files.len(), 2);
        let own = start(app, &lead, &full, None).unwrap();
        let added = refused(add_file(app, &lead, own, b"%PDF-1.4 z %%EOF"));
        assert_eq!(added, Reason::Phase { phase: Phase::Preparation });
        let goal = Part::Goal(Goal { challenges: vec![], ..full.goals[0].value.clone() });
        add_part(app, &lead, number, &goal, None).unwrap();
        assert_eq!(show(app, &lead, number).unwrap().phase, Phase::InForce);
        assert!(verify(app, &[]).unwrap().iter().all(|verified| verified.holds()));
    });
}

#[test]
fn talks_can_fail_and_be_taken_up_again() {
    both(|app| {
        let (liten, _) = two_agencies(app).unwrap();
        let lead = come(app, &liten, "Åsa Lind");
        let (number, _) = proposed(app, &lead);
        let saco = come(app, &liten, "Sofia Hed");
        write_view(app, &saco, number, "Vi vill ha ett högre tak.").unwrap();
        release_view(app, &saco, number).unwrap();
        let next = NextTalk { on: day("2026-05-04"), open_questions: Some("Taket".into()) };
        no_agreement(app, &lead, number, &next).unwrap();
        let shown = show(app, &lead, number).unwrap();
        assert_eq!(shown.phase, Phase::NoAgreement);
        let waiting = waits(app, &come(app, &liten, "Sofia Hed")).unwrap();
        let talk = waiting.iter().find(|w| matches!(w.what, Matter::Talk { .. })).unwrap();
        assert_eq!(talk.due, Some(next.on));
        let in_year = || -> Vec<(Date, Option<Date>)> {
            let all = year_wheel(app, &lead, None).unwrap().duties.into_iter();
            let talks = all.filter(|row| row.duty.kind == DutyKind::Talks);
            talks.map(|row| (row.duty.due_on, row.duty.done_on)).collect()
        };
        assert_eq!(in_year(), [(next.on, None)]);
        assert_eq!(waiting.len(), 1, "told once: {waiting:?}");
        let later = NextTalk { on: day("2026-06-08"), ..next };
        no_agreement(app, &lead, number, &later).unwrap();
        assert_eq!(in_year(), [(later.on, None)], "the talk was moved");
        let past = NextTalk { on: day("2026-03-01"), ..later };
        let past = refused(no_agreement(app, &lead, number, &past));
        assert_eq!(past, Reason::TalkInThePast);
        let view = views(app, &come(app, &liten, "Olle Dahl"), number).unwrap();
        assert!(view.iter().any(|view| view.body.is_some()), "views are kept");
        // Money is set aside all the same.
        let payroll = NewPayroll {
            form_key: app.id(),
            date: day("2026-03-02"),
            year: Year::new(2026).unwrap(),
            payroll: Ore::from_kronor(100_000),
            definition: None,
        };
        set_aside(app, &come(app, &liten, "Eva Strand"), &payroll).unwrap();
        take_back(app, &lead, number).unwrap();
        let talks = show(app, &lead, number).unwrap().between.unwrap().talks;
        assert_eq!(talks.open_questions.as_deref(), Some("Taket"), "questions are kept");
        assert_eq!(in_year(), [(later.on, Some(day("2026-03-02")))], "they talk again");
    });
}

#[test]
fn a_renewal_is_a_copy_that_tells_its_differences() {
    both(|app| {
        let (liten, _) = two_agencies(app).unwrap();
        let lead = come(app, &liten, "Åsa Lind");
        let draft = whole(app, &lead);
        let old = register(app, &lead, &draft, None, None).unwrap();
        let key = app.id();
        let new = renew(app, &lead, old, Some(key)).unwrap();
        assert_eq!(renew(app, &lead, old, Some(key)).unwrap(), new);
        let copy = show(app, &lead, new).unwrap();
        assert_ne!(copy.draft.goals[0].id, show(app, &lead, old).unwrap().draft.goals[0].id);
        remove_part(app, &lead, new, copy.draft.areas[0].id).unwrap();
        let compared = compare(app, &lead, new).unwrap();
        let parts: Vec<&str> = compared.differences.iter().map(|d| d.part).collect();
        assert_eq!((compared.old_number, parts), (old, vec!["outline", "area"]));
        assert_eq!(compare(app, &lead, old).unwrap_err(), Error::Missing);
        let again = refused(renew(app, &lead, new, None));
        assert_eq!(again, Reason::Phase { phase: Phase::Preparation });
    });
}

#[test]
fn each_party_is_told_what_waits_for_it() {
    both(|app| {
        let (liten, _) = two_agencies(app).unwrap();
        let lead = come(app, &liten, "Åsa Lind");
        let number = start(app, &lead, &whole(app, &lead), None).unwrap();
        let matters = |name: &str| -> Vec<String> {
            let waiting = waits(app, &come(app, &liten, name)).unwrap();
            waiting.into_iter().map(|waiting| waiting.path).collect()
        };
        let views = format!("/avtal/{number}/synpunkter");
        assert!(matters("Sofia Hed").contains(&views));
        write_view(app, &come(app, &liten, "Sofia Hed"), number, "Vår syn").unwrap();
        release_view(app, &come(app, &liten, "Sofia Hed"), number).unwrap();
        assert_eq!(matters("Sofia Hed"), [] as [&str; 0]);
        assert!(matters("Olle Dahl").contains(&views));
        propose(app, &lead, number, None).unwrap();
        assert_eq!(matters("Olle Dahl"), [format!("/avtal/{number}/underskrifter")]);
        assert_eq!(matters("Nils Ek"), [] as [&str; 0]);
        assert_eq!(liten.first(Role::Coordinator), liten.named("Åsa Lind"));
    });
}

#[test]
fn parties_are_added_and_leave_until_it_is_signed_and_another_choice_is_another_text() {
    both(|app| {
        let (liten, stor) = two_agencies(app).unwrap();
        let lead = come(app, &liten, "Åsa Lind");
        let number = start(app, &lead, &whole(app, &lead), None).unwrap();
        let side = |kind| party(app, &lead, kind);
        let (employer, saco, ofr) =
            (side(PartyKind::Employer), side(PartyKind::Saco), side(PartyKind::Ofr));
        let olle = come(app, &liten, "Olle Dahl");
        write_view(app, &olle, number, "Vi vill ha fler platser.").unwrap();
        release_view(app, &olle, number).unwrap();
        set_parties(app, &lead, number, &[employer, saco]).unwrap();
        let names = || -> Vec<String> {
            let parties = show(app, &lead, number).unwrap().draft.parties;
            parties.into_iter().map(|party| party.name).collect()
        };
        assert_eq!(names(), ["Arbetsgivaren", "Saco-S"]);
        let kept = views(app, &lead, number).unwrap();
        assert!(kept.iter().any(|view| view.left && view.body.is_some()), "a released view stays");
        assert_eq!(refused(write_view(app, &olle, number, "Mer")), Reason::OtherParty);
        set_parties(app, &lead, number, &[employer]).unwrap();
        assert_eq!(refused(propose(app, &lead, number, None)), Reason::Musts { count: 1 });
        set_parties(app, &lead, number, &[employer, saco]).unwrap();

        propose(app, &lead, number, None).unwrap();
        let few = refused(set_parties(app, &lead, number, &[saco]));
        assert_eq!(few, Reason::TooFewParties);
        let code = show(app, &lead, number).unwrap().code;
        let assent = Answer::Assent { code: code.clone() };
        sign(app, &come(app, &liten, "Sofia Hed"), number, saco, &assent).unwrap();
        set_parties(app, &lead, number, &[saco, employer]).unwrap();
        assert_eq!(show(app, &lead, number).unwrap().code, code, "the same parties void nothing");
        set_parties(app, &lead, number, &[employer, saco, ofr]).unwrap();
        let between = show(app, &lead, number).unwrap().between.unwrap();
        let of_saco = between.standing.iter().find(|p| p.party.party == saco).unwrap();
        assert_eq!(of_saco.standing, Standing::Void, "its text named other parties");
        set_parties(app, &lead, number, &[employer, saco]).unwrap();
        let between = show(app, &lead, number).unwrap().between.unwrap();
        let of_saco = between.standing.iter().find(|p| p.party.party == saco).unwrap();
        assert_eq!(
            of_saco.standing,
            Standing::Signed(Means::Assent),
            "it is the signed text again"
        );

        let elsewhere = party(app, &come(app, &stor, "Åsa Lind"), PartyKind::Saco);
        let stranger = set_parties(app, &lead, number, &[employer, saco, elsewhere]).unwrap_err();
        assert_eq!(stranger, Error::Missing);
        let olle = set_parties(app, &olle, number, &[employer]).unwrap_err();
        assert_eq!(olle, Error::Forbidden);
        let file = Answer::File { code, content: b"%PDF-1.7 %%EOF".to_vec() };
        assert_eq!(sign(app, &lead, number, employer, &file).unwrap(), Phase::Signed);
        let closed = refused(set_parties(app, &lead, number, &[employer, saco, ofr]));
        assert_eq!(closed, Reason::Phase { phase: Phase::InForce });
    });
}
