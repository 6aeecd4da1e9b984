//! What `read` and `write` promise, whatever the closure does.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use store::access::{next_number, organisations, units};
use store::{Error, Sql, Store, Tx};
use testkit::postgres::Cluster;

use crate::{both, counted, liten, one, raw, world};

const TAKEN: Sql = Sql("INSERT INTO counter (organisation, name, value) VALUES (?1, 'taken', 1)");

fn number(tx: &Tx<'_>) -> Result<i64, Error> {
    next_number(tx, "case")
}

#[test]
fn a_read_cannot_write() {
    both(|address| {
        let store = world::build(address);
        assert!(store.read(&liten(&store), number).is_err());
        assert_eq!(counted(&store, "case"), 0);
    });
}

const ADD: Sql = Sql("INSERT INTO unit (organisation, id, name, sort_key) \
     VALUES (?1, '00000000-0000-4000-8000-000000000000', 'Ny', 'ny')");

#[test]
fn a_read_sees_one_moment() {
    both(|address| {
        let store = world::build(address);
        let scope = liten(&store);
        let (before, after) = store
            .read(&scope, |tx| {
                let count = || units(tx).map(|units| units.len());
                let before = count()?;
                let write = || store.write(&scope, |tx| tx.run_one(ADD, &[&tx.organisation()?]));
                std::thread::scope(|threads| threads.spawn(write).join()).unwrap()?;
                Ok::<_, Error>((before, count()?))
            })
            .unwrap();
        assert_eq!((before, after), (2, 2));
        assert_eq!(store.read(&scope, units).unwrap().len(), 3);
    });
}

/// Two instances each read that nobody has taken a place and each take one: only one may.
#[test]
fn writes_are_serialisable() {
    both(|address| {
        let stores = [world::build(address), Store::open(address).unwrap()];
        let sum = Sql("SELECT CAST(COALESCE(SUM(value), 0) AS BIGINT) FROM counter \
             WHERE organisation = ?1 AND name LIKE 'place%'");
        let take = Sql("INSERT INTO counter (organisation, name, value) VALUES (?1, ?2, 1)");
        std::thread::scope(|threads| {
            for (store, name) in stores.iter().zip(["place a", "place b"]) {
                threads.spawn(move || {
                    store.write(&liten(store), |tx| {
                        let organisation = tx.organisation()?;
                        let taken: i64 = tx.one(sum, &[&organisation], |row| row.get(0))?;
                        std::thread::sleep(Duration::from_millis(150));
                        if taken == 0 { tx.run_one(take, &[&organisation, &name]) } else { Ok(()) }
                    })
                });
            }
        });
        let organisation = liten(&stores[0]);
        let taken = stores[0]
            .read(&organisation, |tx| tx.one(sum, &[&tx.organisation()?], |row| row.get::<i64>(0)));
        assert_eq!(taken.unwrap(), 1);
    });
}

/// PostgreSQL's own words for "another process was in the way; run it again".
const COLLIDE: Sql = Sql("DO $$ BEGIN RAISE EXCEPTION 'injected' USING ERRCODE = '40001'; END $$");

fn collide(store: &Store, times: u32, hidden: bool) -> (u32, Result<i64, Error>) {
    let runs = AtomicU32::new(0);
    let outcome = store.write(&liten(store), |tx| {
        let value = number(tx)?;
        if runs.fetch_add(1, Ordering::Relaxed) < times {
            let collided = tx.run(COLLIDE, &[]).map(|_| ());
            if hidden { assert_eq!(collided, Err(Error::Busy)) } else { collided? }
        }
        Ok(value)
    });
    (runs.into_inner(), outcome)
}

#[test]
fn a_collision_is_run_again_at_most_ten_times() {
    let database = Cluster::shared().database();
    let store = world::build(&database.owner_url);
    assert_eq!(collide(&store, 1, false), (2, Ok(1)));
    assert_eq!(collide(&store, 3, true), (4, Ok(2)), "also where the closure hides it");
    assert_eq!(collide(&store, 10, false), (11, Ok(3)));
    assert_eq!(collide(&store, u32::MAX, false), (11, Err(Error::Busy)));
    assert_eq!(counted(&store, "case"), 3, "what was run again left nothing of its first runs");
}

#[test]
fn a_refused_statement_cannot_be_hidden() {
    both(|address| {
        let store = world::build(address);
        let scope = liten(&store);
        let hide = |tx: &Tx<'_>| {
            number(tx)?;
            tx.run_one(TAKEN, &[&tx.organisation()?])?;
            let refused = tx.run_one(TAKEN, &[&tx.organisation()?]);
            assert!(matches!(refused, Err(Error::Conflict(_))), "{refused:?}");
            assert_eq!(number(tx), refused.map(|()| 0), "nothing more can be asked");
            Ok(())
        };
        let outcome: Result<(), Error> = store.write(&scope, hide);
        assert!(matches!(outcome, Err(Error::Conflict(_))), "{outcome:?}");
        assert_eq!((counted(&store, "case"), counted(&store, "taken")), (0, 0));
    });
}

#[test]
fn an_error_of_the_closure_keeps_nothing_and_is_given_back() {
    both(|address| {
        let store = world::build(address);
        let outcome = store.write(&liten(&store), |tx| {
            number(tx)?;
            tx.first(Sql("SELECT slug FROM organisation"), &[], |_| Err::<(), _>(Error::Missing))
                .unwrap_err();
            number(tx)?;
            Err::<(), _>(Error::Missing)
        });
        assert_eq!(outcome, Err(Error::Missing));
        assert_eq!(counted(&store, "case"), 0);
    });
}

#[test]
fn panics_leave_the_store_usable() {
    both(|address| {
        let store = world::build(address);
        let scope = liten(&store);
        // More often than there are connections.
        for _ in 0..12 {
            let write = AssertUnwindSafe(|| {
                store.write(&scope, |tx| -> Result<(), Error> {
                    number(tx)?;
                    panic!("in a write, as the test wants")
                })
            });
            assert!(catch_unwind(write).is_err());
            let read = AssertUnwindSafe(|| {
                store.read(&scope, |tx| -> Result<(), Error> {
                    units(tx)?;
                    panic!("in a read, as the test wants")
                })
            });
            assert!(catch_unwind(read).is_err());
        }
        assert_eq!(store.write(&scope, number).unwrap(), 1);
        assert_eq!(store.read(&scope, units).unwrap().len(), 2);
    });
}

#[test]
fn connections_that_the_server_closed_are_replaced() {
    let database = Cluster::shared().database();
    let store = world::build(&database.owner_url);
    for _ in 0..3 {
        raw(
            Cluster::shared().url(),
            &format!(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{}'",
                database.name()
            ),
        );
        std::thread::sleep(Duration::from_millis(50));
        store.write(&liten(&store), number).unwrap();
    }
    assert_eq!(counted(&store, "case"), 3);
}

#[test]
fn a_row_can_lead_to_the_next_question() {
    both(|address| {
        let store = world::build(address);
        let found = Mutex::new(Vec::new());
        store
            .read(&liten(&store), |tx| {
                tx.each(Sql("SELECT slug FROM organisation ORDER BY slug"), &[], &mut |row| {
                    found.lock().unwrap().push((row.get::<String>(0)?, units(tx)?.len()));
                    Ok(())
                })
            })
            .unwrap();
        let expected = ["liten", "stiftelsen", "stor"].map(|slug| (slug.to_owned(), 2));
        assert_eq!(found.into_inner().unwrap(), expected);
    });
}

#[test]
fn a_value_of_another_type_is_refused_not_read_as_its_bytes() {
    both(|address| {
        let store = world::build(address);
        let set = Sql("INSERT INTO counter (organisation, name, value) VALUES (?1, 'x', ?2)");
        let put = |tx: &Tx<'_>| tx.run_one(set, &[&tx.organisation()?, &"eighteen"]);
        assert!(store.write(&liten(&store), put).is_err());
        let name = Sql("INSERT INTO counter (organisation, name, value) VALUES (?1, ?2, 1)");
        let zero = |tx: &Tx<'_>| tx.run_one(name, &[&tx.organisation()?, &"a\0b"]);
        let outcome = store.write(&liten(&store), zero);
        assert!(matches!(outcome, Err(Error::Broken(_))), "{outcome:?}");
        let real: f64 =
            one(&store, Sql("SELECT CAST(?1 AS DOUBLE PRECISION) + 0.5"), &[&0.25], |row| {
                row.get(0)
            });
        assert!((real - 0.75).abs() < f64::EPSILON);
    });
}

#[test]
fn writers_of_one_organisation_are_served_in_order_of_arrival() {
    both(|address| {
        let store = world::build(address);
        let scope = liten(&store);
        let served = Mutex::new(Vec::new());
        std::thread::scope(|threads| {
            for place in 0..6 {
                let (store, scope, served) = (&store, &scope, &served);
                threads.spawn(move || {
                    store.write(scope, |tx| {
                        served.lock().unwrap().push(place);
                        // The first one keeps the others waiting until all have come.
                        let hold = if place == 0 { 1500 } else { 0 };
                        std::thread::sleep(Duration::from_millis(hold));
                        number(tx)
                    })
                });
                std::thread::sleep(Duration::from_millis(200));
            }
        });
        assert_eq!(served.into_inner().unwrap(), [0, 1, 2, 3, 4, 5]);
        assert_eq!(organisations(&store).unwrap().len(), 3);
    });
}
