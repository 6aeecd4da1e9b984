//! The use cases on both engines, on worlds built through them.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "what a test asks for and does not get must stop it"
)]

mod access;
mod agreement;
mod application;
mod audit;
mod backup;
mod cases;
mod crash;
mod decision;
mod fund;
mod fund_together;
mod house;
mod measure;
mod overview;
mod plan;
mod year_wheel;

use app::App;
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

/// The demo application on a database, with the clock standing still.
pub fn house(address: &str) -> App {
    worlds::house(address).unwrap()
}
