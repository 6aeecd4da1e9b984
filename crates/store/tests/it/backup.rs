//! A backup is the same bytes from either engine, and whole or refused.

use std::collections::BTreeMap;

use postgres::{Client, NoTls};
use store::audit::verify_chain;
use store::backup::{Manifest, Piece, dump, restore};
use store::outbox::{hold, is_held, release};
use store::{Error, Store};
use testkit::postgres::Cluster;
use testkit::temp::Folder;

use crate::{both, liten, sqlite, world};

/// A backup in memory: the manifest, and each table's lines.
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    pub manifest: Manifest,
    pub tables: BTreeMap<String, Vec<String>>,
}

pub fn take(store: &Store) -> Taken {
    let mut tables: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut name = String::new();
    let manifest = dump(store, &mut |piece| {
        match piece {
            Piece::Table(table) => {
                table.clone_into(&mut name);
                tables.insert(name.clone(), Vec::new());
            }
            Piece::Line(line) => tables.get_mut(&name).unwrap().push(line.to_owned()),
        }
        Ok(())
    });
    Taken { manifest: manifest.unwrap(), tables }
}

pub fn give(address: &str, taken: &Taken) -> Result<Store, Error> {
    restore(address, &taken.manifest, &|table, line| {
        taken.tables[table].iter().try_for_each(|text| line(text))
    })
}

#[test]
fn sqlite_to_postgresql_to_sqlite_gives_the_same_lines() {
    let folder = Folder::new();
    let database = Cluster::shared().database();
    let first = take(&world::build(&sqlite(&folder, "first")));
    let second = give(&database.owner_url, &first).unwrap();
    assert_eq!(take(&second), first);
    let third = give(&sqlite(&folder, "third"), &take(&second)).unwrap();
    assert_eq!(take(&third), first);
    for store in [&second, &third] {
        let report = verify_chain(store, &liten(store), &[]).unwrap();
        assert!(report.findings.is_empty() && report.entries > 10, "{report:?}");
    }
}

#[test]
fn sessions_and_slowed_sign_ins_stay_behind() {
    both(|address| {
        let taken = take(&world::build(address));
        for left_out in [
            "letter_link",
            "outbox_hold",
            "passphrase_link",
            "session",
            "sign_in_failure",
            "sign_up_attempt",
            "migration",
        ] {
            assert!(!taken.tables.contains_key(left_out), "{left_out}");
        }
        for kept in ["account", "form_key", "counter", "audit_entry", "installation"] {
            assert!(taken.tables.contains_key(kept), "{kept}");
        }
    });
}

#[test]
fn a_restored_database_holds_its_letters_until_they_are_let_go() {
    both(|address| {
        let folder = Folder::new();
        let store = world::build(&sqlite(&folder, "first"));
        assert!(!is_held(&store).unwrap());
        let store = give(address, &take(&store)).unwrap();
        assert!(is_held(&store).unwrap());
        hold(&store).unwrap();
        assert!(release(&store).unwrap() && !is_held(&store).unwrap());
        assert!(!release(&store).unwrap());
    });
}

#[test]
fn a_restored_database_is_as_closed_as_a_new_one() {
    let folder = Folder::new();
    let database = Cluster::shared().database();
    let taken = take(&world::build(&sqlite(&folder, "first")));
    let store = give(&database.owner_url, &taken).unwrap();
    let mut owner = Client::connect(&database.owner_url, NoTls).unwrap();
    let deferred = "SELECT COUNT(*) FROM pg_constraint WHERE condeferrable";
    assert_eq!(owner.query_one(deferred, &[]).unwrap().get::<_, i64>(0), 0);
    let broken = "INSERT INTO unit (organisation, id, name, sort_key) VALUES ('x', 'x', 'x', 'x')";
    assert!(owner.batch_execute(broken).is_err(), "foreign keys hold again");
    assert!(owner.batch_execute("DELETE FROM audit_entry").is_err());
    drop(store);
}

/// A backup with something wrong is refused, and the database is as empty as before.
fn refused(spoil: impl Fn(&mut Taken)) -> String {
    let folder = Folder::new();
    let whole = take(&world::build(&sqlite(&folder, "from")));
    let mut spoiled = whole.clone();
    spoil(&mut spoiled);
    let mut reasons = Vec::new();
    both(|address| {
        assert!(give(address, &spoiled).is_err());
        let restored = give(address, &whole).unwrap();
        assert_eq!(take(&restored), whole, "nothing was in the way");
    });
    match give(&sqlite(&folder, "again"), &spoiled) {
        Err(error) => reasons.push(error.to_string()),
        Ok(_) => panic!("not refused"),
    }
    reasons.concat()
}

#[test]
fn a_changed_missing_or_added_line_is_refused() {
    let change = |line: fn(&mut Vec<String>)| {
        refused(move |taken| line(taken.tables.get_mut("account").unwrap()))
    };
    let renamed = |lines: &mut Vec<String>| {
        lines.iter_mut().for_each(|line| *line = line.replace("Sara", "Saga"));
    };
    assert!(change(renamed).contains("account"));
    assert!(change(|lines| _ = lines.pop()).contains("account"));
    assert!(change(|lines| lines.swap(0, 1)).contains("account"));
    assert!(change(|lines| lines[0] = "[]".to_owned()).contains("width"));
}

#[test]
fn a_row_without_what_it_refers_to_is_refused() {
    let reason = refused(|taken| {
        let units = taken.tables.get_mut("unit").unwrap();
        units.clear();
        let kept = taken.manifest.tables.iter_mut().find(|table| table.name == "unit").unwrap();
        kept.rows = 0;
        // SHA-256 of nothing.
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
            .clone_into(&mut kept.sha256);
    });
    assert!(reason.to_lowercase().contains("foreign key"), "{reason}");
}

#[test]
fn another_schema_is_refused() {
    let newer = refused(|taken| {
        let last = taken.manifest.schema.last().unwrap().clone();
        taken.manifest.schema.push(last);
    });
    assert!(newer.contains("use a newer storlom"), "{newer}");
    let edited = refused(|taken| taken.manifest.schema[0].checksum = "x".to_owned());
    assert!(edited.contains("migration 1"), "{edited}");
    let fewer = refused(|taken| _ = taken.manifest.tables.remove(0));
    assert!(fewer.contains("tables"), "{fewer}");
    let renamed = refused(|taken| taken.manifest.tables[0].columns[0] = "x".to_owned());
    assert!(renamed.contains("columns"), "{renamed}");
}

#[test]
fn a_database_in_use_is_refused_and_left_alone() {
    both(|address| {
        let taken = take(&world::build(address));
        let error = give(address, &taken).map(|_| ()).unwrap_err();
        assert!(error.to_string().contains("not empty"), "{error}");
        assert_eq!(take(&Store::open(address).unwrap()), taken);
    });
}

#[test]
fn another_form_of_manifest_is_refused() {
    let folder = Folder::new();
    let text = take(&world::build(&sqlite(&folder, "from"))).manifest.to_text().unwrap();
    assert!(Manifest::read(&text).is_ok());
    assert!(Manifest::read(&text.replace("storlom/backup/1", "storlom/backup/2")).is_err());
    assert!(Manifest::read("{}").is_err());
}
