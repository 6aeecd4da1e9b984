//! The yearly account, on both engines: its figures, its two versions, and its seal.

use std::io::Write as _;
use std::process::{Command, Stdio};

use app::agreement::{register, year_wheel};
use app::report::{
    Figures, Label, Line, Told, Version, mark_accounted, pdf, receivers, yearly, years,
};
use app::{App, Error};
use domain::agreement::DutyKind;
use domain::decision::Say;
use domain::report::Reason;
use domain::values::{Id, read_date};
use words::Language;

use crate::agreement::whole;
use crate::cases::{World, proposal};
use crate::{both, both_in_time};

fn begun(app: &App) -> World<'_> {
    let world = World::new(app);
    let asa = world.at("Åsa Lind");
    register(app, &asa, &whole(app, &asa), None, None).unwrap();
    world
}

fn figures(world: &World<'_>, name: &str, year: i16, version: Version) -> Result<Figures, Error> {
    yearly(world.app, &world.at(name), year, version).map(|found| found.figures)
}

fn mark(world: &World<'_>, year: i16, on: &str) -> Result<(), Error> {
    let asa = world.at("Åsa Lind");
    let unions: Vec<Id> =
        receivers(world.app, &asa).unwrap().into_iter().map(|party| party.id).collect();
    mark_accounted(world.app, &asa, year, read_date(on).unwrap(), &unions)
}

#[test]
fn the_parties_see_every_amount_asked_and_granted() {
    both(|app| {
        let world = begun(app);
        world.granted("Nils Ek", "Norr", "500");
        let number = world.submitted("Sara Ask", "Söder", "900");
        let part = proposal(domain::values::Ore::from_kronor(400));
        app::application::prepare(app, &world.at("Åsa Lind"), &number, 1, &part).unwrap();
        for party in ["Erik Alm", "Sofia Hed", "Olle Dahl"] {
            world.says(party, &number, Say::Agree).unwrap();
        }
        world.submitted("Sara Ask", "Söder", "50");
        let found = figures(&world, "Sofia Hed", 2026, Version::Whole).unwrap();
        let c = &found.cases;
        assert_eq!((c.received, c.decided), (Some(3), Some(2)));
        assert_eq!((c.granted, c.partly, c.refused), (Some(1), Some(1), Some(0)));
        assert_eq!((c.asked, c.granted_amount), (Some(140_000), Some(90_000)));
        let m = &found.money;
        assert_eq!((m.opening, m.opened), (Some(0), Some(10_000_000)));
        assert_eq!((m.committed, m.held), (Some(90_000), Some(90_000)));
        assert_eq!((m.closing, m.years_in_stock), (Some(10_000_000), None));
        let unit = |name: &str| {
            let named = |line: &&Line| line.label == Label::Name(name.to_owned());
            found.units.iter().find(named).unwrap().clone()
        };
        assert_eq!(unit("Norr").granted_amount, Some(50_000));
        assert_eq!((unit("Söder").asked, unit("Söder").received), (Some(90_000), Some(2)));
        let sum: i64 = found.goals.iter().filter_map(|line| line.granted_amount).sum();
        assert_eq!(sum, 90_000);
        assert!(found.beneficiaries.len() >= 3);
        assert!(!format!("{found:?}").contains("Nils"), "no names");
    });
}

#[test]
fn goals_without_money_and_money_without_a_goal_are_shown() {
    both(|app| {
        let world = World::new(app);
        world.granted("Sara Ask", "Söder", "500");
        let asa = world.at("Åsa Lind");
        register(app, &asa, &whole(app, &asa), None, None).unwrap();
        let found = figures(&world, "Åsa Lind", 2026, Version::Whole).unwrap();
        assert!(!found.goals_without_money.is_empty());
        assert_eq!(found.money_without_goal, Some(50_000));
    });
}

#[test]
fn only_parties_and_finance_read_the_whole_and_nobody_the_future() {
    both(|app| {
        let world = begun(app);
        for name in ["Nils Ek", "Maj Berg", "Ulf Vik", "Siv Holm", "Rut Sten"] {
            let whole = figures(&world, name, 2026, Version::Whole).unwrap_err();
            assert_eq!(whole, Error::Forbidden, "{name}");
            let staff = figures(&world, name, 2026, Version::Staff).unwrap_err();
            assert_eq!(staff, Error::Missing, "{name}: not before it is accounted");
            let file = pdf(app, &world.at(name), Language::Sv, 2026, Version::Staff).unwrap_err();
            assert_eq!(file, Error::Missing, "{name}");
            assert_eq!(years(app, &world.at(name)).unwrap(), [], "{name}");
        }
        assert!(figures(&world, "Eva Strand", 2026, Version::Whole).is_ok());
        assert_eq!(figures(&world, "Åsa Lind", 2027, Version::Whole).unwrap_err(), Error::Missing);
    });
}

#[test]
fn a_year_is_accounted_once_after_it_has_ended_to_somebody() {
    both_in_time(|app, clock| {
        let world = begun(app);
        let early = mark(&world, 2026, "2026-03-02").unwrap_err();
        assert_eq!(early, Error::refused_at("on", Reason::YearNotOver { year: 2026 }));
        clock.set("2027-03-20");
        app::agreement::make_year(app, &world.at("Åsa Lind"), 2027).unwrap();
        let asa = world.at("Åsa Lind");
        let on = read_date("2027-03-19").unwrap();
        let nobody = mark_accounted(app, &asa, 2026, on, &[]).unwrap_err();
        assert_eq!(nobody, Error::refused_at("receivers", Reason::NoReceivers));
        assert_eq!(mark_accounted(app, &asa, 2026, on, &[app.id()]), Err(Error::Missing));
        let eva = mark_accounted(app, &world.at("Eva Strand"), 2026, on, &[]);
        assert_eq!(eva, Err(Error::Forbidden));
        mark(&world, 2026, "2027-03-19").unwrap();
        let again = mark(&world, 2026, "2027-03-20").unwrap_err();
        assert_eq!(again, Error::refused_at("on", Reason::Accounted { on }));

        let duties = year_wheel(app, &asa, Some(2027)).unwrap().duties;
        let duty = duties.iter().find(|row| row.duty.kind == DutyKind::YearlyAccount).unwrap();
        assert_eq!(duty.duty.done_on, Some(on));
        assert_eq!(duty.duty.receivers.as_deref(), Some("Saco-S, OFR/S,P,O"));
        assert!(app::audit::verify(app, &[]).unwrap().iter().all(|v| v.holds()));
        let file = pdf(app, &asa, Language::En, 2026, Version::Whole).unwrap();
        assert!(file.starts_with(b"%PDF-"));
        let found = yearly(app, &asa, 2026, Version::Whole).unwrap();
        assert_eq!(found.accounted.unwrap().1, ["Saco-S", "OFR/S,P,O"]);
        assert!(!found.may_mark);
    });
}

/// Somebody employed who keeps everything that can be fetched about the accounts.
fn everything(world: &World<'_>, name: &str) -> String {
    let (app, visit) = (world.app, world.at(name));
    let mut kept = format!("{:?}", years(app, &visit));
    for year in 2024..=2028 {
        for version in [Version::Whole, Version::Staff] {
            kept += &format!("{:?}", yearly(app, &visit, year, version));
            kept += &format!("{:?}", pdf(app, &visit, Language::Sv, year, version));
        }
    }
    kept + &format!("{:?}", app::follow_up::by_goal(app, &visit))
}

#[test]
fn two_days_apart_an_attacker_finds_no_difference() {
    both_in_time(|app, clock| {
        let mut world = begun(app);
        let names = world.employ(7);
        for name in &names[..6] {
            world.granted(name, "Söder", "100");
        }
        clock.set("2027-02-01");
        mark(&world, 2026, "2027-02-01").unwrap();
        let before = everything(&world, "Ulf Vik");
        assert!(everything(&world, "Nils Ek") == before);
        assert!(before.contains("participants: Some(6)"));
        // One more person is granted; what was accounted stays.
        world.granted(&names[6], "Norr", "9000");
        clock.set("2027-02-02");
        assert!(everything(&world, "Ulf Vik") == before, "something tells of the new case");
    });
}

#[test]
fn the_version_for_all_staff_tells_of_no_few_people() {
    both_in_time(|app, clock| {
        let mut world = begun(app);
        let names = world.employ(9);
        for name in &names[..7] {
            world.granted(name, "Söder", "100");
        }
        for name in &names[7..] {
            world.granted(name, "Norr", "100");
        }
        clock.set("2027-02-01");
        mark(&world, 2026, "2027-02-01").unwrap();
        let found = figures(&world, "Ulf Vik", 2026, Version::Staff).unwrap();
        // Two persons in Norr: the units are one row, which is everybody.
        assert_eq!(found.units.len(), 1);
        assert_eq!(found.units[0].label, Label::Rest(2));
        assert_eq!(found.units[0].participants, Some(9));
        assert_eq!(found.cases.participants, Some(9));
        assert_eq!(found.cases.asked, None);
        assert_eq!(found.follow_up.answered, Told::Count(0));
        attack(&found);
    });
}

#[test]
fn in_an_agency_of_twelve_the_version_for_all_staff_says_what_was_set_aside() {
    both_in_time(|app, clock| {
        let world = begun(app);
        let number = world.completed("Sara Ask", "Söder", "500");
        let payment = app::measure::Payment {
            key: app.id(),
            amount: domain::values::Ore::from_kronor(500),
            kind: domain::fund::CostKind::Course,
            source_document: None,
            closing: true,
        };
        let number = world.measure(&number);
        app::measure::pay(app, &world.at("Eva Strand"), number, &payment).unwrap();
        clock.set("2027-02-01");
        mark(&world, 2026, "2027-02-01").unwrap();
        let found = figures(&world, "Nils Ek", 2026, Version::Staff).unwrap();
        assert_eq!((found.money.set_aside, found.money.spent), (Some(0), None));
        assert_eq!((found.money.closing, found.money.opening), (None, None));
        assert_eq!((found.cases.participants, found.cases.granted_amount), (None, None));
        assert!(found.goals.iter().all(|line| line.participants.is_none()));
        assert!(found.goals_without_money.is_empty(), "a hidden goal is not told by its absence");
        attack(&found);
        let whole = figures(&world, "Sofia Hed", 2026, Version::Whole).unwrap();
        assert_eq!(whole.money.spent, Some(50_000), "the parties' own is a duty");
    });
}

/// What is left of each total when what is shown has been taken away: nobody, or five and more.
fn attack(found: &Figures) {
    let Some(all) = found.cases.participants else { return };
    for lines in [&found.goals, &found.beneficiaries, &found.forms, &found.units] {
        let shown: i64 = lines.iter().filter_map(|line| line.participants).sum();
        let hidden = lines.iter().filter(|line| line.participants.is_none()).count();
        assert!(lines.iter().all(|line| !matches!(line.participants, Some(1..=4))));
        assert!(hidden == 0 && all == shown || hidden >= 2 && all - shown >= 5, "{found:?}");
    }
}

#[test]
fn a_year_is_set_beside_the_one_before() {
    both_in_time(|app, clock| {
        let world = begun(app);
        world.granted("Nils Ek", "Norr", "500");
        let first = figures(&world, "Sofia Hed", 2026, Version::Whole).unwrap();
        assert!(first.before.is_none(), "nothing had happened before");
        clock.set("2027-02-10");
        world.granted("Sara Ask", "Söder", "300");
        let found = figures(&world, "Sofia Hed", 2027, Version::Whole).unwrap();
        let before = found.before.clone().unwrap();
        assert_eq!((before.year, before.cases.granted_amount), (2026, Some(50_000)));
        assert_eq!(before.money.committed, first.money.committed);
        assert!(found.goals.iter().all(|line| line.spent_before == Some(0)));
        let staff = figures(&world, "Sofia Hed", 2027, Version::Staff).unwrap();
        assert!(staff.before.is_none(), "all staff are told of a year when it is accounted");

        app::agreement::make_year(app, &world.at("Åsa Lind"), 2027).unwrap();
        mark(&world, 2026, "2027-02-10").unwrap();
        let sealed = figures(&world, "Nils Ek", 2026, Version::Staff).unwrap();
        let staff = figures(&world, "Sofia Hed", 2027, Version::Staff).unwrap();
        assert_eq!(staff.before.unwrap().cases, sealed.cases, "what they have been told");
        assert!(staff.goals.iter().all(|line| line.spent_before.is_none()));
    });
}

#[test]
fn the_sealed_account_is_given_in_english_too_and_says_what_it_is() {
    both_in_time(|app, clock| {
        let world = begun(app);
        world.granted("Nils Ek", "Norr", "500");
        let draft = pdf(app, &world.at("Sofia Hed"), Language::En, 2026, Version::Whole).unwrap();
        assert!(holds(&draft, "/Lang(en)"));
        clock.set("2027-02-10");
        app::agreement::make_year(app, &world.at("Åsa Lind"), 2027).unwrap();
        mark(&world, 2026, "2027-02-10").unwrap();
        let made = |l, version| pdf(app, &world.at("Sofia Hed"), l, 2026, version).unwrap();
        for version in [Version::Whole, Version::Staff] {
            let (swedish, english) = (made(Language::Sv, version), made(Language::En, version));
            assert!(holds(&swedish, "/Lang(sv)") && holds(&english, "/Lang(en)"));
            assert_eq!(swedish, made(Language::Sv, version), "the sealed bytes");
            for mark in ["pdfaid:part>2<", "pdfuaid:part>1<", "/StructTreeRoot"] {
                assert!(holds(&english, mark), "{mark}");
            }
            let read = [read(&swedish), read(&english)];
            let hash =
                |text: &str| text.split_once(": ").unwrap().1.split(' ').next().unwrap().len();
            for (text, foot) in
                read.iter().zip(["Kontrollkedjan, post", "Translation of chain entry"])
            {
                let foot = text.lines().find(|line| line.contains(foot)).expect(text);
                assert_eq!(hash(foot), 64, "the whole hash: {foot}");
            }
        }
    });
}

/// What a reader of the document sees.
fn read(pdf: &[u8]) -> String {
    let mut child = Command::new("pdftotext")
        .args(["-layout", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(pdf).unwrap();
    String::from_utf8_lossy(&child.wait_with_output().unwrap().stdout).into_owned()
}

fn holds(pdf: &[u8], words: &str) -> bool {
    pdf.windows(words.len()).any(|window| window == words.as_bytes())
}

#[test]
fn the_heading_says_what_the_year_was() {
    both(|app| {
        let world = begun(app);
        let found = |spent, set_aside| {
            let mut found = figures(&world, "Sofia Hed", 2026, Version::Whole).unwrap();
            (found.money.spent, found.money.set_aside) = (spent, set_aside);
            app::report::paper(Language::Sv, &found).finding.replace('\u{a0}', " ")
        };
        assert_eq!(
            found(Some(5_000), Some(9_000)),
            "2026 användes 50 kr, mindre än vad som avsattes: högen växte"
        );
        assert_eq!(
            found(Some(5_000), Some(0)),
            "2026 användes 50 kr, mer än vad som avsattes: högen minskade"
        );
        assert_eq!(
            found(Some(5_000), Some(5_000)),
            "2026 användes 50 kr, lika mycket som avsattes"
        );
        assert_eq!(found(Some(0), Some(5_000)), "2026 användes inga omställningsmedel");
        assert_eq!(found(None, Some(5_000)), "2026 avsattes 50 kr för omställning");
    });
}
