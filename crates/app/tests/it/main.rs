//! The use cases on both engines, on worlds built through them.

mod agreement;
mod application;
mod audit;
mod cases;
mod decision;
mod follow_up;
mod fund;
mod fund_together;
mod house;
mod measure;
mod overview;
mod plan;
mod report;
mod start;
mod year_wheel;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use app::{App, Settings, Store};
use domain::values::{Instant, read_date};
use testkit::postgres::Cluster;
use testkit::temp::Folder;

/// 2026-03-02 12:00 UTC: the day on which every world stands still.
pub const NOON: i64 = 1_772_452_800_000;

/// Runs a test on a fresh SQLite file and on a fresh PostgreSQL database.
pub fn both(test: impl Fn(&App)) {
    let folder = Folder::new();
    test(&house(&format!("sqlite:{}", folder.join("test.sqlite").display())));
    let database = Cluster::shared().database();
    test(&house(&database.owner_url));
}

/// As [`both`], with a clock that the test moves.
pub fn both_in_time(test: impl Fn(&App, &Clock)) {
    let in_time = |address: &str| {
        let clock = Clock(Arc::new(AtomicI64::new(NOON)));
        let told = clock.0.clone();
        let told = move || Instant::from_millis(told.load(Ordering::SeqCst));
        test(&house_at(address, told), &clock);
    };
    let folder = Folder::new();
    in_time(&format!("sqlite:{}", folder.join("test.sqlite").display()));
    let database = Cluster::shared().database();
    in_time(&database.owner_url);
}

/// What the time is in the house.
pub struct Clock(Arc<AtomicI64>);

impl Clock {
    /// Noon in Sweden on the day.
    pub fn set(&self, day: &str) {
        let noon = read_date(day).unwrap().at(12, 0, 0, 0);
        let millis = Instant::from_local(noon).unwrap().millis();
        self.0.store(millis, Ordering::SeqCst);
    }
}

/// The demo application on a database, with the clock standing still.
pub fn house(address: &str) -> App {
    house_at(address, || Instant::from_millis(NOON))
}

fn house_at(address: &str, clock: impl Fn() -> Instant + Send + Sync + 'static) -> App {
    let settings = Settings { demo: true, heads_file: None, signing_key: [1; 32] };
    let store = Store::migrate(address).unwrap();
    App::new(store, settings, clock, [2; 32])
}
