//! The use cases on both engines, on worlds built through them.

mod agreement;
mod application;
mod audit;
mod cases;
mod decision;
mod fund;
mod fund_together;
mod house;
mod measure;
mod overview;
mod plan;
mod year_wheel;

use app::{App, Settings, Store};
use domain::values::Instant;
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

/// The demo application on a database, with the clock standing still.
pub fn house(address: &str) -> App {
    let settings = Settings { demo: true, heads_file: None, signing_key: [1; 32] };
    let store = Store::migrate(address).unwrap();
    App::new(store, settings, || Instant::from_millis(NOON), [2; 32])
}
