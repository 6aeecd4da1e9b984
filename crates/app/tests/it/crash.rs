//! Killed at any moment, the house has everything that it has acknowledged, and its chains hold.

use std::hash::{BuildHasher, RandomState};
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::Duration;

use app::access::{demo_people, organisations, scope};
use app::audit::{Verified, verify};
use app::{App, Settings, Store};
use domain::access::Role;
use domain::values::{Instant, read_date};
use testkit::postgres::{Cluster, Flush};
use testkit::temp::Folder;
use worlds::{Cast, person, two_agencies};

use crate::{NOON, house};

const DATABASE: &str = "STORLOM_TEST_CRASH";
const ROUND: &str = "STORLOM_TEST_CRASH_ROUND";
const WRITERS: usize = 3;

/// Each of the writers adds people, and says the name of each one that has been added.
#[test]
#[ignore = "the process that the test below kills"]
fn writer() {
    let (Ok(address), Ok(round)) = (std::env::var(DATABASE), std::env::var(ROUND)) else { return };
    // Every process has its own randomness, or it would make the ids of the one before.
    let seed = round.bytes().fold([1; 32], |mut seed, digit| {
        seed.rotate_left(1);
        seed[0] = digit;
        seed
    });
    let settings =
        Settings { demo: true, heads_file: None, signing_key: Some([1; 32]), survey_folder: None };
    let clock = || Instant::from_millis(NOON);
    let app = App::new(Store::open(&address).unwrap(), settings, clock, seed);
    std::thread::scope(|threads| {
        for (writer, slug) in ["liten", "stor", "liten"].into_iter().take(WRITERS).enumerate() {
            let (app, round) = (&app, &round);
            threads.spawn(move || {
                let found =
                    organisations(app).unwrap().into_iter().find(|o| o.slug.as_str() == slug);
                let organisation = found.unwrap();
                let scope = scope(app, slug).unwrap();
                let mut cast = Cast { organisation, scope, people: Vec::new() };
                let from = read_date("2026-01-01").unwrap();
                for number in 0.. {
                    let name = format!("Person {round} {writer} {number}");
                    person(app, &mut cast, &name, Role::Employee, (Some("Norr"), None), from)
                        .unwrap();
                    // One write to the pipe: a name is acknowledged whole or not at all.
                    println!("acknowledged {name}");
                }
            });
        }
    });
}

/// Kills a process that writes after `delay`; what it had acknowledged by then.
fn killed(address: &str, round: usize, delay: Duration) -> Vec<String> {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "crash::writer", "--ignored", "--nocapture", "--quiet"])
        .env(DATABASE, address)
        .env(ROUND, round.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).split(b'\n');
    let name = |line: Vec<u8>| {
        String::from_utf8(line).unwrap().strip_prefix("acknowledged ").map(str::to_owned)
    };
    // The clock starts when it writes, not when it is started.
    let mut acknowledged = vec![lines.find_map(|line| name(line.unwrap())).unwrap()];
    let killer = std::thread::spawn(move || {
        std::thread::sleep(delay);
        child.kill().unwrap();
        child.wait().unwrap()
    });
    acknowledged.extend(lines.filter_map(|line| name(line.unwrap())));
    assert!(!killer.join().unwrap().success());
    acknowledged
}

fn names(app: &App) -> std::collections::HashSet<String> {
    demo_people(app).unwrap().into_iter().map(|person| person.name).collect()
}

#[test]
fn nothing_acknowledged_is_lost_when_the_process_is_killed() {
    let folder = Folder::new();
    hold_through_kills(&format!("sqlite:{}", folder.join("crash.sqlite").display()));
}

#[test]
fn nothing_acknowledged_is_lost_on_postgresql_either() {
    let cluster = Cluster::start(Flush::Always);
    hold_through_kills(&cluster.database().owner_url);
}

fn hold_through_kills(address: &str) {
    let rounds = if std::env::var_os("STORLOM_LONG").is_some() { 100 } else { 10 };
    two_agencies(&house(address)).unwrap();
    let random = RandomState::new();
    let mut acknowledged = Vec::new();
    for round in 0..rounds {
        let delay = Duration::from_micros(random.hash_one(round) % 150_000);
        acknowledged.extend(killed(address, round, delay));
        let app = house(address);
        let verified = verify(&app, &[]).unwrap();
        assert!(verified.iter().all(Verified::holds), "round {round}: {verified:?}");
        let there = names(&app);
        let lost: Vec<_> = acknowledged.iter().filter(|name| !there.contains(*name)).collect();
        assert!(lost.is_empty(), "round {round}, killed after {delay:?}: {lost:?}");
        // At most one write of each writer can have been done and not yet acknowledged, each round.
        let entries: u64 = verified.iter().map(|one| one.report.entries).sum();
        assert!(entries as usize >= acknowledged.len());
        assert!(there.len() <= acknowledged.len() + 22 + WRITERS * (round + 1));
    }
    let engine = house(address).engine();
    println!("{engine}: {rounds} kills, {} acknowledged writes, all there", acknowledged.len());
    assert!(acknowledged.len() > rounds);
}
