//! The survey among all staff on both engines: sealed while open, mixed when it closes.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use app::access::{Visit, demo_people, enter_as, visit};
use app::evaluation::saved::set_minimums;
use app::exchange::campaign::{Awareness, add_campaign, show_campaign};
use app::exchange::survey::{close_due, open, open_survey, reply, surveys};
use app::{App, Error, Settings, Store};
use domain::access::Role;
use domain::evaluation::Minimums;
use domain::exchange::{Aware, Campaign, Reason, SurveyReply, SurveyState};
use domain::values::{Date, Id, Instant, read_date};
use testkit::postgres::Cluster;
use testkit::temp::Folder;
use words::Language;
use worlds::two_agencies;

const REPLIES: [SurveyReply; 3] = [
    [Aware::Yes, Aware::No, Aware::Unsure],
    [Aware::No, Aware::No, Aware::No],
    [Aware::Yes, Aware::Yes, Aware::Yes],
];

/// Everybody of the agency, the coordinator first.
fn staff(app: &App) -> Vec<Visit> {
    let people = demo_people(app).unwrap();
    let here = people.iter().filter(|one| one.organisation.slug.as_str() == "liten");
    let mut here: Vec<_> = here.collect();
    here.sort_by_key(|one| (one.role != Role::Coordinator, one.account));
    here.dedup_by_key(|one| one.account);
    let enter = |account: Id| {
        let token = enter_as(app, "liten", &account.to_string()).unwrap().token;
        visit(app, Some(&token), Some("liten")).unwrap()
    };
    let mut seen = BTreeSet::new();
    here.iter().filter(|one| seen.insert(one.account)).map(|one| enter(one.account)).collect()
}

fn day(text: &str) -> Date {
    read_date(text).unwrap()
}

fn opened(app: &App) -> Vec<Visit> {
    two_agencies(app).unwrap();
    let staff = staff(app);
    open(app, &staff[0], day("2026-03-10"), None).unwrap();
    staff
}

fn state(app: &App, coordinator: &Visit) -> SurveyState {
    surveys(app, coordinator).unwrap()[0].survey.state
}

/// A house of its own on each engine, with a clock that is moved and a folder for what is sealed.
fn both(test: impl Fn(&App, &AtomicI64, &Path)) {
    let folder = Folder::new();
    let sqlite = format!("sqlite:{}", folder.join("test.sqlite").display());
    let database = Cluster::shared().database();
    for (address, name) in [(sqlite.as_str(), "a"), (&database.owner_url, "b")] {
        let clock = Arc::new(AtomicI64::new(worlds::NOON));
        let sealed = folder.join(name);
        test(&seeded(address, &clock, 2, &sealed), &clock, &sealed);
    }
}

fn seeded(address: &str, clock: &Arc<AtomicI64>, seed: u8, sealed: &Path) -> App {
    let settings = Settings {
        demo: true,
        heads_file: None,
        signing_key: Some([1; 32]),
        survey_folder: Some(sealed.to_owned()),
    };
    let told = clock.clone();
    let now = move || Instant::from_millis(told.load(Ordering::Relaxed));
    App::new(Store::migrate(address).unwrap(), settings, now, [seed; 32])
}

/// Noon of the day.
fn to(clock: &AtomicI64, date: &str) {
    let noon = Instant::from_local(day(date).at(12, 0, 0, 0)).unwrap();
    clock.store(noon.millis(), Ordering::Relaxed);
}

/// The first column of every row, past the facade, as one who has the file.
fn raw(file: &Path, sql: &str) -> Vec<String> {
    let open = rusqlite::Connection::open(file).unwrap();
    let mut statement = open.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| row.get::<_, String>(0)).unwrap();
    rows.map(Result::unwrap).collect()
}

#[test]
fn answers_are_counted_when_the_last_day_has_passed_and_the_last_of_each_holds() {
    both(|app, clock, folder| {
        let staff = opened(app);
        assert!(staff.len() >= 5, "{}", staff.len());
        for (at, one) in staff.iter().enumerate() {
            reply(app, one, 1, &REPLIES[at % 3]).unwrap();
        }
        for one in &staff {
            reply(app, one, 1, &REPLIES[1]).unwrap();
        }
        assert_eq!(close_due(app), Ok((0, Vec::new())));
        assert_eq!(surveys(app, &staff[0]).unwrap()[0].counted, None);
        to(clock, "2026-03-11");
        let late = Err(Error::refused(Reason::SurveyClosed));
        assert_eq!(reply(app, &staff[0], 1, &REPLIES[0]), late);
        assert_eq!(close_due(app), Ok((1, Vec::new())));
        assert_eq!(close_due(app), Ok((0, Vec::new())));
        let staff = self::staff(app);
        let counted = surveys(app, &staff[0]).unwrap().remove(0).counted.unwrap();
        assert_eq!(counted.answered, staff.len() as i64);
        assert_eq!(counted.known[0].share, domain::few::Share::NearlyNone);
        assert_eq!(reply(app, &staff[0], 1, &REPLIES[0]), late);
        assert_eq!(open_survey(app, &staff[0]), Ok(None));
        let left = folder.read_dir().unwrap().count();
        assert_eq!(left, 0, "key and answers are destroyed");
    });
}

#[test]
fn of_fewer_than_five_nothing_is_kept_and_without_its_key_it_is_said_to_be_lost() {
    both(|app, clock, folder| {
        let staff = opened(app);
        for one in staff.iter().take(4) {
            reply(app, one, 1, &REPLIES[0]).unwrap();
        }
        to(clock, "2026-03-11");
        close_due(app).unwrap();
        let staff = self::staff(app);
        let found = surveys(app, &staff[0]).unwrap().remove(0);
        assert_eq!((found.survey.state, found.counted), (SurveyState::Closed, None));
        open(app, &staff[0], day("2026-03-20"), None).unwrap();
        for one in &staff {
            reply(app, one, 2, &REPLIES[0]).unwrap();
        }
        for file in folder.read_dir().unwrap() {
            let path = file.unwrap().path();
            if path.extension().is_some_and(|ending| ending == "key") {
                std::fs::remove_file(path).unwrap();
            }
        }
        to(clock, "2026-03-21");
        close_due(app).unwrap();
        assert_eq!(state(app, &self::staff(app)[0]), SurveyState::Lost);
    });
}

#[test]
fn one_is_open_at_a_time_and_only_the_coordinator_opens() {
    both(|app, _, folder| {
        let staff = opened(app);
        let again = open(app, &staff[0], day("2026-03-12"), None);
        assert_eq!(again, Err(Error::refused(Reason::SurveyOpen)));
        let employee = staff.iter().find(|one| {
            one.person.as_ref().unwrap().assignments.iter().all(|a| a.role == Role::Employee)
        });
        let refused = open(app, employee.unwrap(), day("2026-03-12"), None);
        assert_eq!(refused, Err(Error::Forbidden));
        // Nothing is left of those that were not opened.
        assert_eq!(folder.read_dir().unwrap().count(), 2);
    });
}

#[test]
fn what_was_cut_off_is_no_answer_and_those_after_it_are() {
    both(|app, clock, folder| {
        let staff = opened(app);
        for one in &staff {
            reply(app, one, 1, &REPLIES[1]).unwrap();
            for file in folder.read_dir().unwrap() {
                let path = file.unwrap().path();
                if path.extension().is_some_and(|ending| ending == "answers") {
                    let mut bytes = std::fs::read(&path).unwrap();
                    // A whole record of nothing, and half a one.
                    bytes.extend([0; 1024]);
                    bytes.extend([7; 300]);
                    std::fs::write(&path, bytes).unwrap();
                }
            }
        }
        to(clock, "2026-03-11");
        close_due(app).unwrap();
        let counted = surveys(app, &self::staff(app)[0]).unwrap().remove(0).counted.unwrap();
        assert_eq!(counted.answered, staff.len() as i64);
    });
}

/// One who has every copy of the database, before and after, in the order in which rows lie and by every
/// column, tells no better than chance who answered what (rules, part 2).
#[test]
fn a_joining_program_does_no_better_than_chance() {
    let (mut hits, mut guesses, mut chance, mut spread) = ([0.0; 3], 0.0, 0.0, 0.0);
    let runs = if std::env::var_os("STORLOM_LONG").is_some() { 200 } else { 25 };
    for seed in 0..runs {
        let folder = Folder::new();
        let file = folder.join("test.sqlite");
        let clock = Arc::new(AtomicI64::new(worlds::NOON));
        let address = format!("sqlite:{}", file.display());
        let app = seeded(&address, &clock, seed, &folder.join("sealed"));
        two_agencies(&app).unwrap();
        let staff = staff(&app);
        open(&app, &staff[0], day("2026-03-10"), None).unwrap();
        // Each run gives each person another answer, and another order.
        let mut order: Vec<usize> = (0..staff.len()).collect();
        order.sort_by_key(|at| (at * 7919 + usize::from(seed) * 104_729) % 1009);
        let truth: Vec<SurveyReply> = (0..staff.len())
            .map(|at| REPLIES[(at * 31 + usize::from(seed) * 17 + at * usize::from(seed)) % 3])
            .collect();
        for at in &order {
            clock.fetch_add(61_000, Ordering::Relaxed);
            reply(&app, &staff[*at], 1, &truth[*at]).unwrap();
        }
        let before = raw(&file, "SELECT CAST(COUNT(*) AS TEXT) FROM survey_reply");
        assert_eq!(before, ["0"]);
        clock.store(worlds::NOON + 10 * 86_400_000, Ordering::Relaxed);
        close_due(&app).unwrap();
        let columns = "known_exists || ' ' || known_purpose || ' ' || known_apply";
        let by_row = raw(&file, &format!("SELECT {columns} FROM survey_reply ORDER BY rowid"));
        let by_id = raw(&file, &format!("SELECT {columns} FROM survey_reply ORDER BY id"));
        let said = |reply: &SurveyReply| reply.map(Aware::code).join(" ");
        // The guesses: rows lie as people answered; as the accounts do; ids as the accounts do.
        let mut accounts = order.clone();
        accounts.sort_by_key(|at| staff[*at].person.as_ref().unwrap().id);
        for (at, (who, account)) in order.iter().zip(&accounts).enumerate() {
            hits[0] += f64::from(u8::from(by_row[at] == said(&truth[*who])));
            hits[1] += f64::from(u8::from(by_row[at] == said(&truth[*account])));
            hits[2] += f64::from(u8::from(by_id[at] == said(&truth[*account])));
        }
        let n = staff.len() as f64;
        let same: f64 = REPLIES
            .iter()
            .map(|one| truth.iter().filter(|reply| *reply == one).count() as f64)
            .map(|count| count * count / n)
            .sum();
        guesses += n;
        chance += same;
        spread += same * (1.0 - same / n);
    }
    for hits in hits {
        let off = (hits - chance).abs() / spread.sqrt();
        assert!(off < 4.0, "{hits} of {guesses}, by chance {chance}: {off} standard errors");
    }
}

#[test]
fn a_campaign_is_told_of_by_the_surveys_around_it_or_says_how_many_are_needed() {
    let campaign = |day_of: &str| Campaign {
        title: "Filmen".to_owned(),
        channel: "Intranätet".to_owned(),
        audience: "Alla".to_owned(),
        starts_on: day(day_of),
        ends_on: None,
        cost: None,
        text: None,
        link: None,
    };
    both(|app, clock, _| {
        let staff = opened(app);
        let (lead, most) = (&staff[0], staff.len());
        add_campaign(app, lead, &campaign("2026-03-16"), None).unwrap();
        let compared = |lead: &Visit| show_campaign(app, lead, Language::Sv, 1).unwrap().compared;
        let none = compared(lead);
        let days = none.before.map(|one| one.last_day);
        assert_eq!(
            (days, none.after, none.told),
            (Some(day("2026-03-10")), None, Awareness::NotYet)
        );
        // Some more answer yes the second time.
        for (at, one) in staff.iter().enumerate() {
            reply(app, one, 1, &[if at < 5 { Aware::Yes } else { Aware::No }; 3]).unwrap();
        }
        to(clock, "2026-03-20");
        close_due(app).unwrap();
        let staff = self::staff(app);
        open(app, &staff[0], day("2026-03-30"), None).unwrap();
        add_campaign(app, &staff[0], &campaign("2026-03-25"), None).unwrap();
        assert_eq!(compared(&staff[0]).told, Awareness::NotYet, "it is open");
        for (at, one) in staff.iter().enumerate() {
            reply(app, one, 2, &[if at + 5 < most { Aware::Yes } else { Aware::No }; 3]).unwrap();
        }
        to(clock, "2026-03-31");
        close_due(app).unwrap();
        let staff = self::staff(app);
        let found = compared(&staff[0]);
        assert_eq!(found.told, Awareness::TooFew { needed: 15 }, "{most}");
        set_minimums(app, &staff[0], &Minimums::new(|_| Some(5))).unwrap();
        let found = compared(&staff[0]);
        let Awareness::Told(sentence) = found.told else { panic!("{:?}", found.told) };
        let share =
            |yes: f64| words::format::decimal(words::Language::Sv, 100.0 * yes / most as f64, 1);
        let (then, now) = (share(5.0), share(most as f64 - 5.0));
        let said = sentence.sv.replace('\u{a0}', " ");
        assert!(said.contains(&format!("Före kampanjen visste {then} % av {most} som")), "{said}");
        assert!(said.contains(&format!("efter den {now} % av {most}.")), "{said}");
        assert_eq!(found.meanwhile, ["Filmen"], "the second began between them");
        let second = show_campaign(app, &staff[0], Language::Sv, 2).unwrap().compared;
        assert_eq!((second.before.map(|one| one.number), second.after), (Some(1), None));
    });
}
