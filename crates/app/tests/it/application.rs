//! Applications from draft to prepared case: nothing twice, nothing seen by whom it is not for.

use app::Error;
use app::application::{
    Filter, begin, list, mine, open, prepare, put_on_agenda, revise, save, send_back, show, submit,
    summary, withdraw,
};
use app::decision::{Pause, defer, stand_aside};
use domain::application::{Advice, Draft, QUESTIONS, Reason, State, Step};
use domain::values::{Ore, Refusal, read_date};

use crate::both;
use crate::cases::{World, guide, proposal};

fn state(world: &World<'_>, number: &str) -> State {
    show(world.app, &world.at("Eva Strand"), number).unwrap().case.state
}

#[test]
fn a_draft_becomes_a_case_with_a_number_of_the_year() {
    both(|app| {
        let world = World::new(app);
        assert_eq!(world.submitted("Nils Ek", "Norr", "12 500"), "2026-1");
        assert_eq!(world.submitted("Sara Ask", "Söder", "100"), "2026-2");
        let shown = show(app, &world.at("Nils Ek"), "2026-1").unwrap();
        assert_eq!((shown.case.asked, shown.case.granted), (Ore::from_kronor(12_500), None));
        assert_eq!(shown.case.state, State::Submitted);
        assert_eq!(shown.version.content.background, "En text");
        assert!(mine(app, &world.at("Nils Ek")).unwrap().is_empty());
    });
}

#[test]
fn the_guide_must_be_answered_and_a_wrong_page_is_kept() {
    both(|app| {
        let world = World::new(app);
        let nils = world.at("Nils Ek");
        let Err(Error::Refused(refusals)) = begin(app, &nils, app.id(), &Draft::default()) else {
            panic!("began");
        };
        let fields: Vec<_> = refusals.iter().filter_map(|refusal| refusal.field).collect();
        assert_eq!(fields, QUESTIONS);
        assert!(mine(app, &nils).unwrap().is_empty());

        let id = app.id();
        begin(app, &nils, id, &guide()).unwrap();
        begin(app, &nils, id, &guide()).unwrap();
        let wrong = save(app, &nils, id, Step::Costs, |_| "tolv\0tusen").unwrap();
        assert_eq!(wrong.len(), 6);
        let (draft, choices) = open(app, &nils, id).unwrap().unwrap();
        assert_eq!(draft.typed.get("course"), "tolv\0tusen");
        assert!(!summary(&draft, &choices).is_empty());
        assert!(matches!(submit(app, &nils, id), Err(Error::Refused(_))));
        assert_eq!(mine(app, &nils).unwrap().len(), 1);
        assert_eq!(open(app, &world.at("Sara Ask"), id).unwrap_err(), Error::Missing);
        assert_eq!(submit(app, &world.at("Åsa Lind"), id).unwrap_err(), Error::Missing);
    });
}

#[test]
fn ten_submits_at_once_give_one_case() {
    both(|app| {
        let world = World::new(app);
        let nils = world.at("Nils Ek");
        let id = world.draft(&nils, "Norr", "500");
        let numbers: Vec<String> = std::thread::scope(|scope| {
            let all: Vec<_> =
                (0..10).map(|_| scope.spawn(|| submit(app, &nils, id).unwrap())).collect();
            all.into_iter().map(|one| one.join().unwrap()).collect()
        });
        assert_eq!(numbers, vec!["2026-1"; 10]);
        let (cases, _) = list(app, &world.at("Åsa Lind"), &Filter::default()).unwrap();
        assert_eq!(cases.len(), 1);
        assert_eq!(open(app, &nils, id).unwrap(), Err("2026-1".to_owned()));
    });
}

#[test]
fn a_manager_endorses_or_advises_against_and_the_case_goes_on() {
    both(|app| {
        let world = World::new(app);
        let number = world.submitted("Nils Ek", "Norr", "500");
        let asa = world.at("Åsa Lind");
        let until = read_date("2026-03-12").unwrap();
        let early = prepare(app, &asa, &number, 1, &proposal(Ore::from_kronor(500)));
        assert_eq!(early, Err(Error::refused(Reason::ManagerHasTime { until })));
        assert_eq!(world.endorse("Sara Ask", &number, Advice::Endorse), Err(Error::Forbidden));
        world.endorse("Maj Berg", &number, Advice::Against).unwrap();
        assert_eq!(state(&world, &number), State::AdvisedAgainst);
        world.endorse("Maj Berg", &number, Advice::Endorse).unwrap();
        assert_eq!(state(&world, &number), State::Endorsed);
        prepare(app, &asa, &number, 1, &proposal(Ore::from_kronor(500))).unwrap();
        let late = world.endorse("Maj Berg", &number, Advice::Against);
        assert_eq!(late, Err(Error::refused(Reason::NotNow { state: State::Prepared })));
        assert_eq!(show(app, &asa, &number).unwrap().endorsements.len(), 2);
    });
}

#[test]
fn a_manager_has_no_word_on_other_units_or_on_the_own_case() {
    both(|app| {
        let world = World::new(app);
        let south = world.submitted("Sara Ask", "Söder", "500");
        assert_eq!(world.endorse("Maj Berg", &south, Advice::Endorse), Err(Error::Missing));
        let own = world.submitted("Maj Berg", "Norr", "500");
        let refused = world.endorse("Maj Berg", &own, Advice::Endorse);
        assert_eq!(refused, Err(Error::refused(Reason::OwnCase)));
        // Nobody else manages the unit: nobody is waited for.
        let asa = world.at("Åsa Lind");
        prepare(app, &asa, &own, 1, &proposal(Ore::from_kronor(500))).unwrap();
    });
}

#[test]
fn a_case_is_sent_back_and_comes_again_as_the_next_version() {
    both(|app| {
        let world = World::new(app);
        let number = world.submitted("Nils Ek", "Norr", "500");
        let (nils, asa) = (world.at("Nils Ek"), world.at("Åsa Lind"));
        send_back(app, &asa, &number, 1, "Skriv vilken kurs").unwrap();
        let again = send_back(app, &asa, &number, 1, "Igen");
        assert_eq!(again, Err(Error::refused(Reason::NotNow { state: State::Returned })));
        let draft = app.id();
        assert_eq!(revise(app, &world.at("Sara Ask"), &number, draft), Err(Error::Missing));
        revise(app, &nils, &number, draft).unwrap();
        revise(app, &nils, &number, draft).unwrap();
        save(app, &nils, draft, Step::Need, |_| "Ett nytt skäl").unwrap();
        assert_eq!(submit(app, &nils, draft).unwrap(), number);
        assert_eq!(submit(app, &nils, draft).unwrap(), number);
        let shown = show(app, &asa, &number).unwrap();
        assert_eq!((shown.case.version, shown.case.state), (2, State::Submitted));
        assert_eq!(shown.version.content.background, "Ett nytt skäl");
        let stale = send_back(app, &asa, &number, 1, "Gammalt");
        assert_eq!(stale, Err(Error::refused(Reason::Changed)));
    });
}

#[test]
fn a_case_is_deferred_remitted_and_taken_up_again() {
    both(|app| {
        let world = World::new(app);
        let number = world.prepared("500");
        let asa = world.at("Åsa Lind");
        put_on_agenda(app, &asa, &number).unwrap();
        assert_eq!(state(&world, &number), State::OnAgenda);
        defer(app, &asa, &number, Pause::NextMeeting).unwrap();
        assert_eq!(state(&world, &number), State::Deferred);
        defer(app, &asa, &number, Pause::MorePreparation).unwrap();
        assert_eq!(state(&world, &number), State::Remitted);
        let nothing = put_on_agenda(app, &asa, &number);
        assert_eq!(nothing, Err(Error::refused(Reason::NotNow { state: State::Remitted })));
        prepare(app, &asa, &number, 1, &proposal(Ore::from_kronor(400))).unwrap();
        assert_eq!(show(app, &asa, &number).unwrap().case.proposal_number, 2);
    });
}

#[test]
fn a_proposal_is_at_most_what_is_asked_and_less_says_why() {
    both(|app| {
        let world = World::new(app);
        let number = world.submitted("Sara Ask", "Söder", "500");
        let asa = world.at("Åsa Lind");
        let field = |result: Result<(), Error>| match result {
            Err(Error::Refused(refusals)) => refusals.first().and_then(|r: &Refusal| r.field),
            other => panic!("{other:?}"),
        };
        let more = prepare(app, &asa, &number, 1, &proposal(Ore::from_kronor(501)));
        assert_eq!(field(more), Some("granted"));
        let mut silent = proposal(Ore::from_kronor(499));
        silent.reasons = None;
        assert_eq!(field(prepare(app, &asa, &number, 1, &silent)), Some("reasons"));
        assert_eq!(state(&world, &number), State::Submitted);
    });
}

#[test]
fn an_application_is_withdrawn_by_its_applicant_alone() {
    both(|app| {
        let world = World::new(app);
        let number = world.submitted("Nils Ek", "Norr", "500");
        for other in ["Sara Ask", "Maj Berg", "Åsa Lind"] {
            assert_eq!(withdraw(app, &world.at(other), &number), Err(Error::Missing), "{other}");
        }
        withdraw(app, &world.at("Nils Ek"), &number).unwrap();
        let again = withdraw(app, &world.at("Nils Ek"), &number);
        assert_eq!(again, Err(Error::refused(Reason::NotNow { state: State::Withdrawn })));
    });
}

#[test]
fn what_the_list_shows_is_what_can_be_opened() {
    both(|app| {
        let world = World::new(app);
        let numbers = [
            world.submitted("Nils Ek", "Norr", "100"),
            world.submitted("Sara Ask", "Söder", "200"),
            world.submitted("Maj Berg", "Söder", "300"),
            world.submitted("Erik Alm", "Söder", "400"),
        ];
        stand_aside(app, &world.at("Erik Alm"), &numbers[1]).unwrap();
        stand_aside(app, &world.at("Åsa Lind"), &numbers[2]).unwrap();
        let expected = |name: &str| -> &[usize] {
            match name {
                "Nils Ek" => &[0],
                "Sara Ask" => &[1],
                "Maj Berg" => &[0, 2],
                "Åsa Lind" => &[0, 1, 3],
                "Erik Alm" => &[0, 2, 3],
                "Sofia Hed" | "Olle Dahl" | "Eva Strand" => &[0, 1, 2, 3],
                _ => &[],
            }
        };
        for (name, role, _) in world.cast.people.clone() {
            let visit = world.at(&name);
            let mut listed: Vec<String> = match list(app, &visit, &Filter::default()) {
                Ok((cases, _)) => cases.into_iter().map(|case| case.number).collect(),
                Err(error) => {
                    assert_eq!(error, Error::Forbidden, "{name}");
                    Vec::new()
                }
            };
            listed.sort();
            let opened: Vec<String> =
                numbers.iter().filter(|n| show(app, &visit, n).is_ok()).cloned().collect();
            assert_eq!(listed, opened, "{name}, {role:?}");
            let wanted: Vec<String> = expected(&name).iter().map(|i| numbers[*i].clone()).collect();
            assert_eq!(listed, wanted, "{name}, {role:?}");
            // What is searched for is found within the same sight.
            for number in &numbers {
                let filter = Filter { search: number.clone(), ..Filter::default() };
                let found = list(app, &visit, &filter).is_ok_and(|(cases, _)| !cases.is_empty());
                assert_eq!(found, opened.contains(number), "{name} {number}");
            }
        }
    });
}

#[test]
fn a_filter_narrows_the_list() {
    both(|app| {
        let world = World::new(app);
        let first = world.submitted("Nils Ek", "Norr", "100");
        let second = world.prepared("200");
        let asa = world.at("Åsa Lind");
        let found = |filter: Filter| -> Vec<String> {
            list(app, &asa, &filter).unwrap().0.into_iter().map(|case| case.number).collect()
        };
        let by_state = Filter { state: Some(State::Prepared), ..Filter::default() };
        assert_eq!(found(by_state), [second.clone()]);
        let by_name = Filter { search: "nils".into(), ..Filter::default() };
        assert_eq!(found(by_name), [first]);
        assert_eq!(found(Filter { mine: true, ..Filter::default() }), [""; 0]);
        let nothing = Filter { search: "\0%'".into(), ..Filter::default() };
        assert_eq!(found(nothing), [""; 0]);
    });
}
