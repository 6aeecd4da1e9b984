//! The workbench's use cases, on both engines.

use std::sync::atomic::Ordering;

use app::access::{Visit, sweep};
use app::evaluation::found::{Outcome, Picture};
use app::evaluation::question::{BeforeAfter, Changed, Differ, Question, Season, Share, Values};
use app::evaluation::saved::{
    Begun, Own, ask, begin, list, minimums, news, offered, remove, save, set_minimums, share, show,
    taken_out,
};
use app::evaluation::{Sentence, drawn};
use app::start::What;
use app::{App, Error};
use domain::evaluation::{Minimum, Minimums, Reason, Standing, Wish};
use domain::values::{Instant, Refusal};
use words::Language;
use worlds::{NOON, lived_in, two_agencies};

use crate::agreement::come;
use crate::{both, both_in_time};

fn pasted(app: &App, visit: &Visit, wish: Wish, table: &str) -> i64 {
    begin(app, visit, wish, &Begun::Pasted(table.to_owned()), None).unwrap()
}

fn reason(error: Error) -> (Option<&'static str>, Reason) {
    let Error::Refused(refusals) = error else { panic!("{error:?}") };
    let Refusal { field, reason: domain::Reason::Evaluation(reason) } = &refusals[0] else {
        panic!("{refusals:?}")
    };
    (*field, reason.clone())
}

fn pair(drop: bool) -> Question {
    let (before, after) = ("före".to_owned(), "efter".to_owned());
    Question::BeforeAfter(BeforeAfter { before, after, extreme: false, drop })
}

fn rows(count: usize, row: impl Fn(usize) -> String) -> String {
    (0..count).map(row).collect()
}

#[test]
fn an_answer_is_the_writers_until_it_is_shared_and_then_the_parties() {
    both(|app| {
        let (liten, stor) = two_agencies(app).unwrap();
        let (ulf, lead) = (come(app, &liten, "Ulf Vik"), come(app, &liten, "Åsa Lind"));
        let party = come(app, &liten, "Sofia Hed");
        let table = rows(20, |at| format!("Eva {at};{};{}\n", at % 4, at % 4 + at % 3));
        let number = pasted(app, &ulf, Wish::BeforeAfter, &format!("vem;före;efter\n{table}"));
        assert_eq!(save(app, &ulf, number, "Kursen").unwrap_err(), standing(Standing::Begun));
        ask(app, &ulf, number, &pair(false)).unwrap();
        assert_eq!(share(app, &ulf, number).unwrap_err(), standing(Standing::Answered));
        let hash = show(app, &ulf, number).unwrap().data_hash.unwrap();
        assert_eq!(hash.len(), 64);
        assert_eq!(taken_out(app, &ulf, number).unwrap_err(), Error::Missing);
        save(app, &ulf, number, "Kursen").unwrap();
        let kept = show(app, &ulf, number).unwrap();
        assert_eq!(kept.table.unwrap().header(), ["före", "efter"], "names are not kept");
        assert_eq!(kept.data_hash.unwrap(), hash);
        assert_eq!(ask(app, &ulf, number, &pair(false)).unwrap_err(), standing(Standing::Saved));
        for other in [&lead, &party] {
            assert_eq!(show(app, other, number).unwrap_err(), Error::Missing);
            assert_eq!(list(app, other).unwrap().len(), 0);
        }
        assert_eq!(share(app, &lead, number).unwrap_err(), Error::Missing);
        share(app, &ulf, number).unwrap();
        for other in [&lead, &party] {
            let seen = show(app, other, number).unwrap();
            assert!(seen.table.is_none() && !seen.own, "the answer, not the table");
            assert_eq!(seen.found, kept.found);
        }
        assert_eq!(remove(app, &ulf, number).unwrap_err(), standing(Standing::Shared));
        let far = come(app, &stor, "Ulf Vik");
        assert_eq!(show(app, &far, number).unwrap_err(), Error::Missing);
        let employee = come(app, &liten, "Nils Ek");
        assert_eq!(show(app, &employee, number).unwrap_err(), Error::Forbidden);
        let begun = pasted(app, &ulf, Wish::BeforeAfter, "a;b\n1;2\n");
        remove(app, &ulf, begun).unwrap();
        assert_eq!(show(app, &ulf, begun).unwrap_err(), Error::Missing);
    });
}

/// An evaluation that the visitor has shared.
pub fn shared(app: &App, visit: &Visit) {
    let table = rows(20, |at| format!("{};{}\n", at % 4, at % 4 + at % 3));
    let number = pasted(app, visit, Wish::BeforeAfter, &format!("före;efter\n{table}"));
    ask(app, visit, number, &pair(false)).unwrap();
    save(app, visit, number, "Kursen").unwrap();
    share(app, visit, number).unwrap();
}

#[test]
fn what_is_shared_is_news_to_the_parties_for_a_fortnight() {
    both_in_time(|app, clock| {
        let (liten, _) = two_agencies(app).unwrap();
        let names = ["Ulf Vik", "Åsa Lind", "Sofia Hed", "Nils Ek"];
        let [ulf, lead, party, employee] = names.map(|name| come(app, &liten, name));
        let told = |visit: &Visit| news(app, visit).unwrap().len();
        assert_eq!(told(&party), 0);
        shared(app, &ulf);
        assert_eq!([&ulf, &lead, &party, &employee].map(told), [0, 1, 1, 0]);
        clock.set("2026-03-16");
        assert_eq!(told(&party), 1);
        let waits = app::start::waits(app, &party, None).unwrap();
        let shared = What::Evaluation { title: "Kursen".to_owned() };
        assert!(waits.iter().any(|one| one.what == shared && one.path == "/utvardering/1"));
        clock.set("2026-03-17");
        assert_eq!(told(&party), 0);
    });
}

fn standing(standing: Standing) -> Error {
    Error::refused(Reason::Standing { standing })
}

#[test]
fn the_data_choose_between_shares_and_means() {
    both(|app| {
        let (liten, _) = two_agencies(app).unwrap();
        let ulf = come(app, &liten, "Ulf Vik");
        let differ = |value: &str| {
            let (value, group) = (value.to_owned(), "med".to_owned());
            Question::Differ(Differ { value, group, drop: false })
        };
        let table = rows(60, |at| {
            let (with, yes) = (if at < 30 { "ja" } else { "nej" }, at % 3 > 0 || at % 60 < 15);
            format!("{with};{};{}\n", if yes { "Ja" } else { "nej" }, at % 7)
        });
        let table = format!("med;kvar;dagar\n{table}");
        let number = pasted(app, &ulf, Wish::Differ, &table);
        let found = ask(app, &ulf, number, &differ("kvar")).unwrap();
        assert_eq!(found.method, "newcombe-10");
        assert!(found.sentence.sv.contains("gruppen ja"), "{}", found.sentence.sv);
        let found = ask(app, &ulf, number, &differ("dagar")).unwrap();
        assert_eq!((found.method.as_str(), found.outcome), ("welch-t/mann-whitney", Outcome::Open));
        assert!(found.sentence.sv.contains("går inte att avgöra"));
        let paired = rows(40, |at| {
            let (before, after) = (at % 2, u8::from(at % 4 > 0 || at < 6));
            format!("{before};{after}\n")
        });
        let number = pasted(app, &ulf, Wish::BeforeAfter, &format!("före;efter\n{paired}"));
        assert_eq!(ask(app, &ulf, number, &pair(false)).unwrap().method, "mcnemar");
    });
}

#[test]
fn nothing_behind_fewer_than_five_is_in_an_answer() {
    both(|app| {
        let (liten, _) = two_agencies(app).unwrap();
        let ulf = come(app, &liten, "Ulf Vik");
        let answer = |yes: usize, all: usize| {
            let table = rows(all, |at| if at < yes { "ja\n".into() } else { "nej\n".to_owned() });
            let number = pasted(app, &ulf, Wish::Share, &format!("svar\n{table}"));
            let question =
                Share { column: "svar".into(), yes: "JA".into(), asked: Some(100), drop: false };
            ask(app, &ulf, number, &Question::Share(question))
        };
        for (yes, all) in [(4, 30), (27, 30), (1, 30)] {
            let found = answer(yes, all).unwrap();
            assert_eq!(found.outcome, Outcome::FewPeople, "{yes} of {all}");
            assert!(found.numbers.is_empty() && found.pictures.is_empty());
            assert!(!found.sentence.sv.contains(&yes.to_string()));
        }
        let few = answer(2, 4).unwrap();
        assert!(few.sentence.sv.contains("färre än fem"), "{}", few.sentence.sv);
        let found = answer(25, 30).unwrap();
        assert_eq!(found.outcome, Outcome::Told);
        assert!(
            found.sentence.sv.starts_with("Andelen som svarade JA är 83,3"),
            "{:?}",
            found.sentence
        );
        assert!(found.opening.unwrap().sv.contains("30 svarade (30,0"));
        assert!(found.notes[0].sv.contains("allt mellan 25,0 och 95,0"), "{:?}", found.notes);
        // A series of people has no point of one to four.
        let table =
            rows(30, |at| format!("{};{}\n", at + 1, if at == 3 { 4 } else { 10 + at % 5 }));
        let number = pasted(app, &ulf, Wish::Changed, &format!("tid;antal\n{table}"));
        let found = ask(app, &ulf, number, &changed("16", Values::People, None)).unwrap();
        let Picture::Series(course) = &found.pictures[0] else { panic!() };
        let hidden: Vec<usize> =
            (0..30).filter(|place| course.points[*place].value.is_none()).collect();
        assert_eq!(hidden, [3]);
        let drawn = drawn(Language::Sv, &found.pictures[0]);
        assert!(drawn.about.contains("ritas inte") && drawn.table.note.is_some());
        assert_eq!(drawn.table.rows[3][1], charts::Cell::Hidden);
        let found = ask(app, &ulf, number, &changed("16", Values::Things, None)).unwrap();
        let Picture::Series(course) = &found.pictures[0] else { panic!() };
        assert!(course.points.iter().all(|point| point.value.is_some()));
    });
}

fn changed(since: &str, values: Values, season: Option<Season>) -> Question {
    Question::Changed(Changed {
        outcome: "antal".into(),
        time: "tid".into(),
        since: since.into(),
        event: "filmen".into(),
        values,
        per: None,
        season,
        drop: false,
        others: Vec::new(),
    })
}

#[test]
fn a_series_is_read_in_the_order_of_time_and_split_where_it_changed() {
    both(|app| {
        let (liten, _) = two_agencies(app).unwrap();
        let ulf = come(app, &liten, "Ulf Vik");
        // From the last month to the first.
        let table = rows(36, |at| {
            let at = 35 - at;
            let level = if at < 20 { 30 } else { 60 };
            format!("{}-{};{}\n", 2023 + at / 12, at % 12 + 1, level + (at * at * 7) % 11)
        });
        let number = pasted(app, &ulf, Wish::Changed, &format!("tid;antal\n{table}"));
        let found = ask(app, &ulf, number, &changed("2024-09", Values::Things, None)).unwrap();
        assert_eq!(found.outcome, Outcome::Told);
        let Picture::Series(course) = &found.pictures[0] else { panic!() };
        assert_eq!((course.from, course.points[0].time.as_str()), (20, "2023-1"));
        assert!(course.points[19].otherwise.is_none() && course.points[20].otherwise.is_some());
        let jump = course.points[20].fitted / course.points[20].otherwise.unwrap();
        assert!((jump - 1.85).abs() < 0.2, "{jump}");

        let outside = ask(app, &ulf, number, &changed("2022-01", Values::Things, None));
        let (field, why) = reason(outside.unwrap_err());
        let (first, last) = ("2023-2".to_owned(), "2025-12".to_owned());
        assert_eq!((field, why), (Some("since"), Reason::OutsideTimes { first, last }));
        let lacks = |note: &Sentence| note.sv.contains("saknas i serien");
        assert!(!found.notes.iter().any(lacks), "{:?}", found.notes);
        let few = ask(app, &ulf, number, &changed("2025-06", Values::Things, None)).unwrap();
        assert!(few.sentence.sv.contains("minst 12 tider") && few.sentence.sv.contains("finns 7"));
        let season = Some(Season::Months);
        let few = ask(app, &ulf, number, &changed("2024-09", Values::Things, season)).unwrap();
        assert_eq!(few.outcome, Outcome::TooFew, "twenty months before are not two years");
        let found = ask(app, &ulf, number, &changed("2025-01", Values::Measure, season)).unwrap();
        assert!(found.method.starts_with("segmented-gaussian"));

        let gap = format!("tid;antal\n{table}").replace("2023-7;", "2022-7;");
        let number = pasted(app, &ulf, Wish::Changed, &gap);
        let found = ask(app, &ulf, number, &changed("2024-09", Values::Things, None)).unwrap();
        assert!(found.notes[0].sv.starts_with("6 tider saknas"), "{:?}", found.notes);
        let odd = format!("tid;antal\n{table}").replace("2023-7;", "juli 2023;");
        let number = pasted(app, &ulf, Wish::Changed, &odd);
        let asked = ask(app, &ulf, number, &changed("2024-09", Values::Things, None));
        let (line, text) = (31, "juli 2023".to_owned());
        assert_eq!(reason(asked.unwrap_err()), (Some("time"), Reason::NotATime { line, text }));
    });
}

#[test]
fn faults_name_the_field_of_the_column_and_rows_are_left_out_only_when_asked() {
    both(|app| {
        let (liten, _) = two_agencies(app).unwrap();
        let ulf = come(app, &liten, "Ulf Vik");
        let table = rows(20, |at| format!("{};{}\n", at % 5, at % 4 + 1));
        let number = pasted(
            app,
            &ulf,
            Wish::BeforeAfter,
            &format!("före;efter\n{table}3;\n3;\n4;\n2;\n1;\n"),
        );
        let (field, why) = reason(ask(app, &ulf, number, &pair(false)).unwrap_err());
        let Reason::Table { sv, en } = why else { panic!("{why:?}") };
        assert_eq!(field, Some("after"));
        assert!(sv.contains("rad 22, kolumn efter") && sv.contains("kryssa"), "{sv}");
        assert!(en.contains("tick the box") && !en.contains("--missing"), "{en}");
        let found = ask(app, &ulf, number, &pair(true)).unwrap();
        assert_eq!((found.used, found.dropped), (20, 5));
        assert!(
            found.notes[0].sv.contains("5 har ett värde före men inget efter"),
            "{:?}",
            found.notes
        );
        let text = pasted(app, &ulf, Wish::BeforeAfter, &format!("före;efter\nlite;3\n{table}"));
        let (field, why) = reason(ask(app, &ulf, text, &pair(false)).unwrap_err());
        assert_eq!(field, Some("before"));
        assert!(matches!(why, Reason::Table { sv, .. } if sv.contains("Rad 2, kolumn före")));
        let person = Begun::Pasted("a;b\n1;2\n199001011239;3\n".to_owned());
        let (field, why) = reason(begin(app, &ulf, Wish::Share, &person, None).unwrap_err());
        let expected = Reason::IdentityNumber { line: 3, column: "a".to_owned() };
        assert_eq!((field, why), (Some("table"), expected));
        let many = Begun::File(format!("a\n{}", "1\n".repeat(20_001)).into_bytes());
        let (field, why) = reason(begin(app, &ulf, Wish::Share, &many, None).unwrap_err());
        assert_eq!((field, why), (Some("file"), Reason::TooManyRows { max: 20_000 }));
    });
}

#[test]
fn the_minima_are_the_coordinators_to_set_and_never_below_five() {
    both(|app| {
        let (liten, _) = two_agencies(app).unwrap();
        let (ulf, lead) = (come(app, &liten, "Ulf Vik"), come(app, &liten, "Åsa Lind"));
        let wanted = Minimums::new(|one| (one == Minimum::Pairs).then_some(1));
        assert_eq!(set_minimums(app, &ulf, &wanted).unwrap_err(), Error::Forbidden);
        set_minimums(app, &lead, &wanted).unwrap();
        assert_eq!(minimums(app, &ulf).unwrap().of(Minimum::Pairs), 5);
        let table = rows(6, |at| format!("{};{}\n", at % 3, at));
        let number = pasted(app, &ulf, Wish::BeforeAfter, &format!("före;efter\n{table}"));
        let found = ask(app, &ulf, number, &pair(false)).unwrap();
        assert!(found.is_computed());
    });
}

#[test]
fn the_systems_own_series_are_for_those_who_may_open_what_is_behind() {
    both(|app| {
        let (liten, _) = two_agencies(app).unwrap();
        let (ulf, lead) = (come(app, &liten, "Ulf Vik"), come(app, &liten, "Åsa Lind"));
        let all = [Own::CasesByWeek, Own::CasesByMonth, Own::InterestByWeek];
        assert_eq!(offered(app, &ulf), all);
        assert_eq!(offered(app, &lead), Own::ALL);
        for own in [Own::AmountsByMonth, Own::Answers] {
            let refused = begin(app, &ulf, Wish::Changed, &Begun::Own(own, Language::Sv), None);
            assert_eq!(refused.unwrap_err(), Error::Forbidden);
        }
        let empty =
            begin(app, &lead, Wish::Changed, &Begun::Own(Own::CasesByWeek, Language::Sv), None);
        assert_eq!(reason(empty.unwrap_err()), (Some("source"), Reason::NothingYet));
    });
}

#[test]
fn a_series_with_small_counts_is_seen_by_those_who_may_open_the_cases() {
    both_in_time(|app, clock| {
        let travel = |to: Option<Instant>| {
            clock.0.store(to.map_or(NOON, Instant::millis), Ordering::SeqCst);
        };
        let (liten, _) = lived_in(app, &travel).unwrap();
        let (ulf, lead) = (come(app, &liten, "Ulf Vik"), come(app, &liten, "Åsa Lind"));
        let own = |visit: &Visit, own| {
            begin(app, visit, Wish::Changed, &Begun::Own(own, Language::Sv), None)
        };
        let few = own(&ulf, Own::CasesByMonth).unwrap_err();
        assert_eq!(reason(few), (Some("source"), Reason::FewInSeries));
        let number = own(&lead, Own::CasesByMonth).unwrap();
        let table = show(app, &lead, number).unwrap().table.unwrap();
        assert_eq!(table.header(), ["Period", "Ansökningar", "Beviljade"]);
        let english = Begun::Own(Own::CasesByWeek, Language::En);
        let english = begin(app, &lead, Wish::Changed, &english, None).unwrap();
        let english = show(app, &lead, english).unwrap().table.unwrap();
        assert_eq!(english.header(), ["Period", "Applications", "Granted"]);
        assert!(english.rows()[0].1[0].starts_with("2025-W"), "{:?}", english.rows()[0]);
        let sum = |column: usize| -> i64 {
            table.rows().iter().map(|(_, cells)| cells[column].parse::<i64>().unwrap()).sum()
        };
        // From the month of the first case to the last that has ended: 2025-01 to 2026-02.
        assert_eq!(table.rows().len(), 14);
        let (cases, _) = app::application::list(app, &lead, &Default::default()).unwrap();
        let ended = |at: Instant| at.local_date() < crate::agreement::day("2026-03-01");
        let cases = cases.iter().filter(|case| ended(case.submitted_at)).count();
        assert_eq!(sum(1), i64::try_from(cases).unwrap());
        assert!((1..sum(1)).contains(&sum(2)), "some were granted");
        let question = Changed {
            outcome: "Ansökningar".into(),
            time: "Period".into(),
            since: "2025-08".into(),
            event: "filmen".into(),
            values: Values::People,
            per: None,
            season: None,
            drop: false,
            others: Vec::new(),
        };
        let lowest = Minimums::new(|_| Some(5));
        set_minimums(app, &lead, &lowest).unwrap();
        ask(app, &lead, number, &Question::Changed(question)).unwrap();
        save(app, &lead, number, "Filmen").unwrap();
        share(app, &lead, number).unwrap();
        let party = come(app, &liten, "Sofia Hed");
        assert!(show(app, &party, number).unwrap().listed.few);
        assert_eq!(show(app, &ulf, number).unwrap_err(), Error::Missing);
        let amounts = own(&lead, Own::AmountsByMonth).unwrap();
        let header = show(app, &lead, amounts).unwrap().table.unwrap().header().to_vec();
        assert_eq!(header[..2], ["Period", "Beviljat belopp"]);
        let answers = own(&lead, Own::Answers).unwrap();
        let table = show(app, &lead, answers).unwrap().table.unwrap();
        assert_eq!(table.header()[1..], ["Vem svarade", "Svar (1–5)", "Svarade 4 eller 5"]);
        assert!(!table.rows().is_empty());
    });
}

#[test]
fn what_was_begun_and_never_saved_is_gone_after_a_month() {
    both_in_time(|app, clock| {
        let (liten, _) = two_agencies(app).unwrap();
        let ulf = come(app, &liten, "Ulf Vik");
        let table = rows(20, |at| format!("{};{}\n", at % 4, at % 4 + at % 3));
        let put = || {
            let number = pasted(app, &ulf, Wish::BeforeAfter, &format!("före;efter\n{table}"));
            ask(app, &ulf, number, &pair(false)).unwrap();
            number
        };
        let (left, kept) = (put(), put());
        save(app, &ulf, kept, "Kursen").unwrap();
        let days = |count: i64| clock.0.fetch_add(count * 86_400_000, Ordering::SeqCst);
        days(29);
        sweep(app).unwrap();
        let ulf = come(app, &liten, "Ulf Vik");
        assert!(show(app, &ulf, left).is_ok());
        days(2);
        sweep(app).unwrap();
        let ulf = come(app, &liten, "Ulf Vik");
        assert_eq!(show(app, &ulf, left).unwrap_err(), Error::Missing);
        assert!(show(app, &ulf, kept).is_ok());
    });
}
