//! Several instances, and several processes, on one database lose nothing of each other's.

use std::process::{Child, Command, Stdio};

use store::access::next_number;
use store::{Error, Store};

use crate::{both, counted, liten, world};

const EACH: i64 = 40;
const DATABASE: &str = "STORLOM_TEST_RACER";

fn race(store: &Store) {
    for _ in 0..EACH {
        // A writer that collided too often was told so and has written nothing.
        while store.write(&liten(store), |tx| next_number(tx, "case")) == Err(Error::Busy) {}
    }
}

#[test]
#[ignore = "the other process of the test below"]
fn racer() {
    let Ok(address) = std::env::var(DATABASE) else { return };
    race(&Store::open(&address).unwrap());
}

fn start_racer(address: &str) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "processes::racer", "--ignored", "--quiet"])
        .env(DATABASE, address)
        .stdout(Stdio::null())
        .spawn()
        .unwrap()
}

#[test]
fn no_increment_is_lost_between_instances_and_processes() {
    both(|address| {
        let stores = [world::build(address), Store::open(address).unwrap()];
        let mut other = start_racer(address);
        std::thread::scope(|threads| {
            for store in &stores {
                threads.spawn(|| race(store));
                threads.spawn(|| race(store));
            }
        });
        assert!(other.wait().unwrap().success());
        assert_eq!(counted(&stores[0], "case"), 5 * EACH);
    });
}

#[test]
fn two_processes_bring_up_the_schema_at_once() {
    both(|address| {
        std::thread::scope(|threads| {
            let started: Vec<_> =
                (0..8).map(|_| threads.spawn(|| Store::migrate(address).map(|_| ()))).collect();
            for one in started {
                one.join().unwrap().unwrap();
            }
        });
        Store::open(address).unwrap();
    });
}
