//! The engine's promises, on both engines.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "what a test asks for and does not get must stop it"
)]

mod append_only;
mod backup;
mod frozen;
mod full;
mod processes;
mod schema;
mod shutdown;
mod statements;
mod tls;
mod transactions;
mod world;
mod world_contact;
mod world_knowledge;

use postgres::{Client, NoTls};
use store::access::{Scope, for_operator};
use store::{Arg, Error, Row, Sql, Store};
use testkit::postgres::Cluster;
use testkit::temp::Folder;

/// Calls the test with the address of a fresh, empty database of each engine in turn.
pub fn both(test: impl Fn(&str)) {
    let folder = Folder::new();
    test(&sqlite(&folder, "test"));
    test(&Cluster::shared().database().owner_url);
}

/// The address of the file `name` in the folder.
pub fn sqlite(folder: &Folder, name: &str) -> String {
    format!("sqlite:{}", folder.join(&format!("{name}.sqlite")).display())
}

/// Runs statements past the facade, as the database's owner can.
pub fn raw(address: &str, sql: &str) {
    match address.strip_prefix("sqlite:") {
        Some(path) => rusqlite::Connection::open(path).unwrap().execute_batch(sql).unwrap(),
        None => Client::connect(address, NoTls).unwrap().batch_execute(sql).unwrap(),
    }
}

/// A text made by a test, as a statement.
pub fn made(text: String) -> Sql {
    Sql(Box::leak(text.into_boxed_str()))
}

/// The scope of one of the world's agencies.
pub fn liten(store: &Store) -> Scope {
    for_operator(store, Some("liten")).unwrap()
}

/// The value of a counter of `liten`, 0 before its first number.
pub fn counted(store: &Store, name: &str) -> i64 {
    let sum = Sql("SELECT CAST(COALESCE(SUM(value), 0) AS BIGINT) FROM counter WHERE name = ?1");
    one(store, sum, &[&name], |row| row.get(0))
}

/// The only row of a question.
pub fn one<T>(
    store: &Store,
    sql: Sql,
    args: &[&dyn Arg],
    read: impl Fn(&Row<'_>) -> Result<T, Error>,
) -> T {
    store.read(&liten(store), |tx| tx.one(sql, args, &read)).unwrap()
}
