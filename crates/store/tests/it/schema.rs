//! A database is opened only where its schema is exactly this program's.

use postgres::{Client, NoTls};
use store::backup::dump;
use store::{Error, Store};
use testkit::postgres::{Cluster, SERVING};

use crate::{both, raw, world};

fn reason(outcome: Result<Store, Error>) -> String {
    match outcome {
        Err(Error::Broken(reason)) => reason,
        Err(other) => panic!("refused with {other:?}"),
        Ok(_) => panic!("not refused"),
    }
}

#[test]
fn a_newer_schema_is_refused() {
    both(|address| {
        drop(Store::migrate(address).unwrap());
        raw(address, "INSERT INTO migration (version, name, checksum) VALUES (9999, 'later', 'x')");
        assert!(reason(Store::open(address)).contains("use a newer storlom"));
        assert!(reason(Store::migrate(address)).contains("use a newer storlom"));
    });
}

#[test]
fn an_edited_migration_is_refused_by_its_name() {
    both(|address| {
        drop(Store::migrate(address).unwrap());
        raw(address, "UPDATE migration SET checksum = 'x' WHERE version = 2");
        assert!(reason(Store::open(address)).contains("migration 2 register"));
        assert!(reason(Store::migrate(address)).contains("migration 2 register"));
    });
}

#[test]
fn an_older_or_empty_database_is_not_served() {
    both(|address| {
        assert!(reason(Store::open(address)).contains("run storlom migrate"));
        drop(Store::migrate(address).unwrap());
        raw(address, "DELETE FROM migration WHERE version = (SELECT MAX(version) FROM migration)");
        assert!(reason(Store::open(address)).contains("run storlom migrate"));
    });
}

#[test]
fn migrating_twice_changes_nothing() {
    both(|address| {
        let store = world::build(address);
        let before = dump(&store, &mut |_| Ok(())).unwrap();
        drop(store);
        let store = Store::migrate(address).unwrap();
        assert_eq!(dump(&store, &mut |_| Ok(())).unwrap(), before);
    });
}

#[test]
fn an_unknown_address_is_refused() {
    assert!(reason(Store::open("mysql://x")).contains("sqlite: or postgres://"));
}

#[test]
fn a_login_that_is_not_the_owner_serves_once_it_has_the_role() {
    let database = Cluster::shared().database();
    drop(Store::migrate(&database.owner_url).unwrap());
    assert!(Store::open(&database.url).is_err());
    let grant = format!("GRANT storlom_serve TO {SERVING}");
    raw(Cluster::shared().url(), &grant);
    let opened = Store::open(&database.url).map(|_| ());
    raw(Cluster::shared().url(), &format!("REVOKE storlom_serve FROM {SERVING}"));
    opened.unwrap();
}

#[test]
fn another_collation_is_refused() {
    let cluster = Cluster::shared();
    let name = format!("storlom_test_collation_{}", std::process::id());
    let mut client = Client::connect(cluster.url(), NoTls).unwrap();
    let create = format!(
        "CREATE DATABASE {name} TEMPLATE template0 LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8'"
    );
    client.batch_execute(&create).unwrap();
    let (server, _) = cluster.url().rsplit_once('/').unwrap();
    let outcome = Store::migrate(&format!("{server}/{name}"));
    client.batch_execute(&format!("DROP DATABASE {name} WITH (FORCE)")).unwrap();
    assert!(reason(outcome).contains("C.UTF-8"));
}
