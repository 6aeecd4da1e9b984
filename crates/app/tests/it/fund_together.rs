//! Many at once on one fund: it is never overdrawn, and nothing that was acknowledged is lost.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Instant;

use app::Error;
use app::fund::show;
use domain::fund::Reason;
use domain::values::{Ore, YearOfOrigin};

use crate::both;
use crate::fund::Fixture;

const THREADS: i64 = 64;

/// How many commitments each tries.
fn each() -> i64 {
    if std::env::var_os("STORLOM_LONG").is_some() { 200 } else { 10 }
}

#[test]
fn many_at_once_never_overdraw_the_fund() {
    both(|app| {
        let f = Fixture::new(app);
        // Enough for half of what is asked for.
        let covered = THREADS * each() / 2;
        f.open(&[
            (YearOfOrigin::Before2015, covered / 3),
            (YearOfOrigin::Year(2024), covered - covered / 3),
        ]);
        let committed = AtomicI64::new(0);
        let begun = Instant::now();
        std::thread::scope(|scope| {
            for _ in 0..THREADS {
                scope.spawn(|| {
                    for _ in 0..each() {
                        match f.commit_to(app.id(), 1) {
                            Ok(()) => committed.fetch_add(1, Ordering::Relaxed),
                            Err(Error::Busy) => 0,
                            Err(Error::Refused(refusals)) => {
                                let asked = Ore(100);
                                let none = Reason::NotCovered { available: Ore::ZERO, asked };
                                assert_eq!(refusals[0].reason, none.into());
                                0
                            }
                            Err(other) => panic!("{other}"),
                        };
                    }
                });
            }
        });
        let (tried, took) = (THREADS * each(), begun.elapsed());
        println!("{}: {tried} decisions at once in {took:.1?}", app.engine());
        let fund = show(app, &f.finance).unwrap();
        let committed = committed.into_inner();
        assert_eq!(committed, covered, "what is covered is committed");
        assert_eq!(fund.figures.committed, Ore(committed * 100));
        assert_eq!(fund.figures.available, Ore::ZERO);
        f.assert_holds();
    });
}
