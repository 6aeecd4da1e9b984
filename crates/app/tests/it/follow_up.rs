//! Questions after a measure, on both engines: who is asked, who answers, and who reads it.

use app::Error;
use app::access::{NewAccount, Prepared, Visit, add_account_in, enter_as, visit};
use app::agreement::register;
use app::follow_up::{FollowUp, Said, answer, by_goal, question, waits};
use domain::access::{Assignment, Role};
use domain::decision::MeasureState;
use domain::follow_up::{Answer, Moment, Reason, Respondent, Standing};
use domain::values::read_date;

use crate::agreement::whole;
use crate::cases::World;
use crate::{both, both_in_time};

fn begun(app: &app::App) -> World<'_> {
    let world = World::new(app);
    let asa = world.at("Åsa Lind");
    register(app, &asa, &whole(app, &asa), None, None).unwrap();
    world
}

fn given(scale: i64, text: &str) -> Answer {
    Answer::Given { scale, text: Some(text.to_owned()) }
}

fn answers(world: &World<'_>, name: &str, scale: i64, text: &str) {
    let visit = world.at(name);
    let due = waits(world.app, &visit).unwrap();
    answer(world.app, &visit, due[0].listed.id, &given(scale, text)).unwrap();
}

fn seen(world: &World<'_>, visit: &Visit) -> FollowUp {
    by_goal(world.app, visit).unwrap()
}

#[test]
fn participant_and_manager_answer_and_the_measure_is_reported() {
    both_in_time(|app, clock| {
        let world = begun(app);
        let number = world.completed("Nils Ek", "Norr", "500");
        let (nils, maj) = (world.at("Nils Ek"), world.at("Maj Berg"));
        let asked = waits(app, &nils).unwrap();
        assert_eq!(asked.len(), 1, "the question of the year after waits");
        assert_eq!(asked[0].due, read_date("2026-04-01").unwrap());
        let id = asked[0].listed.id;
        let shown = question(app, &nils, id).unwrap();
        assert_eq!(shown.standing, Standing::Asked);
        assert!(shown.goal.unwrap().value.baseline.is_some(), "shown against the baseline");
        assert_eq!(question(app, &maj, id).unwrap_err(), Error::Missing);
        assert_eq!(answer(app, &maj, id, &given(5, "")).unwrap_err(), Error::Missing);

        answers(&world, "Nils Ek", 4, "Nya uppgifter");
        let again = answer(app, &nils, id, &given(1, "Ändrat"));
        assert_eq!(again, Err(Error::refused(Reason::Answered)));
        let measure = |world: &World<'_>| {
            let case = app::application::show(app, &world.at("Åsa Lind"), &number).unwrap();
            case.measure.unwrap().measure.state
        };
        assert_eq!(measure(&world), MeasureState::Completed);
        let id = waits(app, &maj).unwrap()[0].listed.id;
        let because = "Hen har bytt enhet".to_owned();
        answer(app, &maj, id, &Answer::Cannot { because }).unwrap();
        assert_eq!(measure(&world), MeasureState::Reported);

        clock.set("2027-03-02");
        let later = waits(app, &world.at("Nils Ek")).unwrap();
        assert_eq!(later.len(), 1);
        assert_eq!(later[0].listed.question.moment, Moment::OneYear);
        clock.set("2027-07-01");
        let nils = world.at("Nils Ek");
        assert!(waits(app, &nils).unwrap().is_empty());
        let late = answer(app, &nils, later[0].listed.id, &given(3, ""));
        let last = read_date("2027-05-31").unwrap();
        assert_eq!(late, Err(Error::refused(Reason::Lapsed { last })));
        assert!(app::audit::verify(app, &[]).unwrap().iter().all(|v| v.holds()));
    });
}

#[test]
fn the_manager_never_reads_what_the_participant_wrote() {
    both(|app| {
        let world = begun(app);
        world.completed("Nils Ek", "Norr", "500");
        answers(&world, "Nils Ek", 2, "Det blev inget av");
        for name in ["Åsa Lind", "Erik Alm", "Sofia Hed"] {
            let all = seen(&world, &world.at(name));
            assert!(all.whole);
            assert_eq!(all.goals[0].answers.len(), 1, "{name}");
        }
        for name in ["Maj Berg", "Nils Ek", "Eva Strand", "Ulf Vik"] {
            let all = seen(&world, &world.at(name));
            assert!(!all.whole && all.goals.iter().all(|goal| goal.answers.is_empty()), "{name}");
            assert!(!format!("{all:?}").contains("Det blev inget av"), "{name}");
            let told = |said: &(Respondent, Said)| said.1 != Said::TooFew;
            assert!(!all.goals.iter().any(|goal| goal.said.iter().any(told)), "{name}");
        }
        assert_eq!(by_goal(app, &world.at("Siv Holm")).unwrap_err(), Error::Forbidden);
    });
}

#[test]
fn a_coordinator_who_is_also_a_manager_reads_as_a_manager() {
    both(|app| {
        let world = begun(app);
        let from = read_date("2020-01-01").unwrap();
        let (units, _) = app::access::places(app, &world.cast.scope).unwrap();
        let holds = |role, unit| Assignment {
            role,
            unit,
            party: None,
            party_kind: None,
            from,
            until: None,
        };
        let new = NewAccount {
            name: "Dubbel Roll".to_owned(),
            email: "dubbel@liten.example".to_owned(),
            assignments: vec![
                holds(Role::Coordinator, None),
                holds(Role::Manager, Some(units[0].id)),
            ],
        };
        let prepared = Prepared::new(app, &new);
        let scope = &world.cast.scope;
        let id = app.in_scope(scope, |tx| add_account_in(tx, &prepared, &new, None)).unwrap();
        world.completed("Nils Ek", "Norr", "500");
        answers(&world, "Nils Ek", 2, "Det blev inget av");
        let token = enter_as(app, "liten", &id.to_string()).unwrap().token;
        let all = seen(&world, &visit(app, Some(&token), Some("liten")).unwrap());
        assert!(!format!("{all:?}").contains("Det blev inget av"));
        assert!(!all.whole);
    });
}

#[test]
fn figures_for_all_are_those_of_the_last_year_that_told_of_enough_people() {
    both_in_time(|app, clock| {
        let mut world = begun(app);
        let names = world.employ(7);
        for name in &names[..6] {
            world.completed(name, "Söder", "100");
            answers(&world, name, 4, "");
        }
        let said = |world: &World<'_>| {
            let all = seen(world, &world.at("Ulf Vik"));
            let participants =
                all.goals[0].said.iter().find(|(r, _)| *r == Respondent::Participant);
            participants.unwrap().1.clone()
        };
        assert_eq!(said(&world), Said::TooFew, "the year has not ended");
        clock.set("2027-01-10");
        let Said::Until { year: 2026, tallied } = said(&world) else { panic!("not shown") };
        assert_eq!(tallied.answered, Some(6));
        assert_eq!(tallied.by_scale, [Some(0), Some(0), Some(0), Some(6), Some(0)]);

        // One more person the next year: what all may see stays as it was.
        let before = said(&world);
        world.completed(&names[6], "Söder", "100");
        answers(&world, &names[6], 1, "");
        clock.set("2028-01-10");
        assert_eq!(said(&world), before);
    });
}
