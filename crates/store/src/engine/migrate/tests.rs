//! Steps that fail, on both engines.

use testkit::postgres::Cluster;
use testkit::temp::Folder;

use super::super::Purpose;
use super::*;

const GOOD: Migration =
    Migration { version: 1, name: "good", text: "CREATE TABLE a (id {int} NOT NULL PRIMARY KEY)" };
const HALF: Migration = Migration {
    version: 2,
    name: "half",
    text: "CREATE TABLE b (id {int} NOT NULL PRIMARY KEY);\nINSERT INTO a (id) VALUES (7);\n\
           INSERT INTO nowhere (id) VALUES (1);\nCREATE TABLE c (id {int} NOT NULL PRIMARY KEY)",
};
const WHOLE: Migration = Migration {
    version: 2,
    name: "whole",
    text: "-- append-only: b\nCREATE TABLE b (id {int} NOT NULL PRIMARY KEY, note {text});\n\
           INSERT INTO a (id) VALUES (7)",
};
const TABLE_B: Sql = Sql("SELECT COUNT(*) FROM b");
const TABLE_A: Sql = Sql("SELECT COUNT(*) FROM a");

fn both(test: impl Fn(&Store)) {
    let folder = Folder::new();
    let file = format!("sqlite:{}", folder.join("steps.sqlite").display());
    test(&Store::connect(&file, Purpose::Migrate).unwrap());
    let database = Cluster::shared().database();
    test(&Store::connect(&database.owner_url, Purpose::Migrate).unwrap());
}

fn count(store: &Store, sql: Sql) -> Result<i64, Error> {
    store.read(&Scope::nobody(), |tx| tx.one(sql, &[], |row| row.get(0)))
}

#[test]
fn a_step_that_fails_leaves_nothing_and_can_be_mended() {
    both(|store| {
        assert!(run(store, &[GOOD, HALF]).is_err());
        assert_eq!(applied(store).unwrap().len(), 1, "what came before stays");
        assert_eq!(count(store, TABLE_A), Ok(0));
        assert!(count(store, TABLE_B).is_err());
        run(store, &[GOOD, WHOLE]).unwrap();
        assert_eq!((count(store, TABLE_A), count(store, TABLE_B)), (Ok(1), Ok(0)));
        run(store, &[GOOD, WHOLE]).unwrap();
        assert_eq!(count(store, TABLE_A), Ok(1), "each step is run once");
    });
}

#[test]
fn the_present_schema_can_be_backed_up_whole() {
    both(|store| {
        run(store, ALL).unwrap();
        let tables = store.read(&Scope::nobody(), super::super::tables).unwrap();
        assert!(tables.iter().all(|table| !table.key.is_empty()));
        assert!(ALL.is_sorted_by(|one, next| one.version < next.version));
    });
}

#[test]
fn the_steps_rise() {
    assert!(ALL.windows(2).all(|pair| pair[0].version < pair[1].version));
}

#[test]
fn a_database_from_elsewhere_is_refused_with_the_reason() {
    let steps = [(1, "a"), (10, "b")].map(|(version, text)| Migration { version, name: "x", text });
    let found = |version, text| (version, "x".to_owned(), checksum(text));
    assert!(compare(&[], &steps).is_ok());
    assert!(compare(&[found(1, "a")], &steps).is_ok());
    assert!(compare(&[found(1, "a"), found(10, "b")], &steps).is_ok());
    let why = |applied: &[_]| compare(applied, &steps).unwrap_err().to_string();
    assert!(why(&[found(1, "a"), found(11, "c")]).contains("newer storlom"));
    assert!(why(&[found(1, "a"), found(3, "c")]).contains("migration 3"));
    assert!(why(&[found(1, "edited")]).contains("migration 1"));
}
