//! Append-only tables refuse every change, in the database itself.

use std::path::Path;

use postgres::{Client, NoTls};
use store::{Error, Row, Sql, Store};
use testkit::postgres::Cluster;

use crate::{both, liten, made, world};

/// The tables that the migrations declare, so that new ones are tested from their first day.
fn declared() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    let mut tables: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .flat_map(|file| {
            let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
            let lines = text.lines().filter_map(|line| line.strip_prefix("-- append-only: "));
            lines.map(|table| table.trim().to_owned()).collect::<Vec<_>>()
        })
        .collect();
    tables.sort();
    assert!(tables.contains(&"audit_entry".to_owned()), "{tables:?}");
    tables
}

/// Every way in which a row can be changed or taken away.
fn changes(store: &Store, table: &str) -> Vec<String> {
    let column = store
        .read(&liten(store), |tx| {
            tx.first(made(format!("SELECT * FROM {table}")), &[], |row| Ok(row.name(0)))
        })
        .unwrap()
        .unwrap_or_else(|| "organisation".to_owned());
    let own = match store.engine() {
        "sqlite" => vec![
            format!("INSERT OR REPLACE INTO {table} SELECT * FROM {table}"),
            format!("UPDATE OR IGNORE {table} SET {column} = {column}"),
            format!(
                "INSERT INTO {table} SELECT * FROM {table} WHERE true \
                 ON CONFLICT DO UPDATE SET {column} = excluded.{column}"
            ),
        ],
        _ => vec![
            format!("TRUNCATE {table} CASCADE"),
            format!(
                "INSERT INTO {table} SELECT * FROM {table} \
                 ON CONFLICT ON CONSTRAINT {table}_pkey DO UPDATE SET {column} = excluded.{column}"
            ),
        ],
    };
    let every = [format!("UPDATE {table} SET {column} = {column}"), format!("DELETE FROM {table}")];
    every.into_iter().chain(own).collect()
}

fn rows(store: &Store, table: &str) -> Vec<String> {
    let shown =
        |row: &Row<'_>| Ok((0..row.width()).map(|at| format!("{:?}", row.cell(at))).collect());
    let all = made(format!("SELECT * FROM {table}"));
    let mut rows = store.read(&liten(store), |tx| tx.all(all, &[], shown)).unwrap();
    rows.sort();
    rows
}

#[test]
fn no_change_gets_through_the_facade() {
    both(|address| {
        let store = world::build(address);
        for table in declared() {
            let before = rows(&store, &table);
            let filled = !before.is_empty();
            assert!(filled || !["audit_entry", "audit_head"].contains(&table.as_str()));
            // Without a row, only what PostgreSQL refuses by right can be seen to be refused.
            if !filled && store.engine() == "sqlite" {
                continue;
            }
            for change in changes(&store, &table) {
                let outcome = store.write(&liten(&store), |tx| tx.run(made(change.clone()), &[]));
                assert!(matches!(outcome, Err(Error::Conflict(_))), "{change}: {outcome:?}");
            }
            assert_eq!(rows(&store, &table), before);
        }
    });
}

#[test]
fn every_declared_table_has_its_triggers_and_withheld_rights() {
    both(|address| {
        let store = world::build(address);
        for table in declared() {
            let sql = match store.engine() {
                "sqlite" => {
                    "SELECT COUNT(*) FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?1 \
                     AND name IN (?1 || '_refuses_UPDATE', ?1 || '_refuses_DELETE')"
                }
                // 100 more, should a right have been left to the serving role.
                _ => {
                    "SELECT COUNT(*) + MAX(CASE WHEN has_table_privilege('storlom_serve', tgrelid, \
                     'UPDATE, DELETE, TRUNCATE, TRIGGER') THEN 100 ELSE 0 END) FROM pg_trigger \
                     WHERE tgrelid = CAST(CAST(?1 AS TEXT) AS regclass) AND tgenabled = 'O' \
                     AND tgname LIKE '%_refuses_%'"
                }
            };
            let found: i64 = store
                .read(&liten(&store), |tx| tx.one(Sql(sql), &[&table], |row| row.get(0)))
                .unwrap();
            assert_eq!(found, 2, "{table}");
        }
    });
}

#[test]
fn the_owner_too_is_refused_by_the_triggers() {
    let database = Cluster::shared().database();
    let store = world::build(&database.owner_url);
    let mut owner = Client::connect(&database.owner_url, NoTls).unwrap();
    for table in declared().iter().filter(|table| !rows(&store, table).is_empty()) {
        for change in changes(&store, table) {
            let error = owner.batch_execute(&change).unwrap_err();
            let message = error.as_db_error().unwrap().message().to_owned();
            assert!(message.starts_with("append-only: "), "{change}: {message}");
        }
    }
}

#[test]
fn the_serving_role_owns_nothing_and_is_no_superuser() {
    let database = Cluster::shared().database();
    let store = world::build(&database.owner_url);
    let read = |sql| {
        store.read(&liten(&store), |tx| tx.one(Sql(sql), &[], |row| row.get::<String>(0))).unwrap()
    };
    assert_eq!(read("SELECT CAST(current_user AS TEXT)"), "storlom_serve");
    let rights = "SELECT CASE WHEN rolsuper OR rolcreaterole OR rolcreatedb OR rolbypassrls \
         THEN 'some' ELSE 'none' END FROM pg_roles WHERE rolname = current_user";
    assert_eq!(read(rights), "none");
    let owned = "SELECT CAST(COUNT(*) AS TEXT) FROM pg_class WHERE relowner = \
         (SELECT oid FROM pg_roles WHERE rolname = current_user)";
    assert_eq!(read(owned), "0");
    let create = store.write(&liten(&store), |tx| tx.run(Sql("CREATE TABLE own (id INT)"), &[]));
    assert!(matches!(create, Err(Error::Conflict(_))), "{create:?}");
}

/// What would open the append-only tables, for one who could.
const ALTERATIONS: [&str; 7] = [
    "ALTER TABLE audit_entry DISABLE TRIGGER USER",
    "ALTER TABLE audit_entry ADD COLUMN more BIGINT",
    "DROP TRIGGER audit_entry_refuses_change ON audit_entry",
    "DROP TABLE audit_row",
    "TRUNCATE audit_entry CASCADE",
    "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS \
     $$ BEGIN RETURN NEW; END $$",
    "SET session_replication_role = 'replica'",
];

#[test]
fn the_serving_role_can_alter_nothing() {
    let database = Cluster::shared().database();
    let store = world::build(&database.owner_url);
    for alteration in ALTERATIONS {
        let outcome = store.write(&liten(&store), |tx| tx.run(Sql(alteration), &[]));
        assert!(matches!(outcome, Err(Error::Conflict(_))), "{alteration}: {outcome:?}");
    }
}

/// The owner's login can step back to the owner. A login that was only granted the role has nothing
/// to step back to.
#[test]
fn a_login_of_its_own_can_alter_nothing_even_outside_the_role() {
    let database = Cluster::shared().database();
    drop(world::build(&database.owner_url));
    let mut superuser = Client::connect(Cluster::shared().url(), NoTls).unwrap();
    let login = format!("storlom_login_{}", std::process::id());
    superuser
        .batch_execute(&format!("CREATE ROLE {login} LOGIN; GRANT storlom_serve TO {login}"))
        .unwrap();
    let address = database.owner_url.replace(testkit::postgres::OWNER, &login);
    let served = Store::open(&address).map(drop);
    let mut client = Client::connect(&address, NoTls).unwrap();
    let refused = ALTERATIONS.map(|alteration| client.batch_execute(alteration).is_err());
    drop(client);
    superuser.batch_execute(&format!("DROP ROLE {login}")).unwrap();
    served.unwrap();
    assert_eq!(refused, [true; ALTERATIONS.len()]);
}
