//! The use cases on both engines, on worlds built through them.

mod audit;
mod house;
mod overview;

use app::App;
use testkit::postgres::Cluster;
use testkit::temp::Folder;
pub use worlds::NOON;
use worlds::house;

/// Runs a test on a fresh SQLite file and on a fresh PostgreSQL database.
pub fn both(test: impl Fn(&App)) {
    let folder = Folder::new();
    test(&house(&format!("sqlite:{}", folder.join("test.sqlite").display())).unwrap());
    let database = Cluster::shared().database();
    test(&house(&database.owner_url).unwrap());
}
