//! The use cases on both engines, on worlds built through them.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "what a test asks for and does not get must stop it"
)]

mod access;
mod agency;
mod agreement;
mod application;
mod audit;
mod backup;
mod begin;
mod calendar_files;
mod calendar_page;
mod campaign;
mod cases;
mod contact;
mod crash;
mod decision;
mod evaluation;
mod exchange;
mod follow_up;
mod full;
mod fund;
mod fund_tampered;
mod fund_together;
mod guest;
mod guest_unseen;
mod house;
mod import_people;
mod jav;
mod knowledge;
mod measure;
mod measure_list;
mod newsletter;
mod notice;
mod outbox;
mod outbox_crash;
mod outbox_direct;
mod outbox_send;
mod outbox_stop;
mod overview;
mod plan;
mod report;
mod roles;
mod start;
mod survey;
mod taken_back;
mod year_wheel;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use app::App;
use domain::values::{Instant, read_date};
use testkit::postgres::Cluster;
use testkit::temp::Folder;
pub use worlds::NOON;

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
        test(&worlds::house_in_time(address, told).unwrap(), &clock);
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
        self.set_time(day, 12, 0);
    }

    /// The day and the time that clocks show in Sweden.
    pub fn set_time(&self, day: &str, hour: i8, minute: i8) {
        let shown = read_date(day).unwrap().at(hour, minute, 0, 0);
        let millis = Instant::from_local(shown).unwrap().millis();
        self.0.store(millis, Ordering::SeqCst);
    }

    /// Lets so many minutes pass.
    pub fn later(&self, minutes: i64) {
        self.0.fetch_add(minutes * 60_000, Ordering::SeqCst);
    }
}

/// The demo application on a database, with the clock standing still.
pub fn house(address: &str) -> App {
    worlds::house(address).unwrap()
}
