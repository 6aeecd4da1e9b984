//! Databases of earlier schemas, kept as backups, come up to the present one.
//!
//! `STORLOM_FREEZE=1 cargo test -p store --test it frozen` writes one of the present schema to
//! `tests/frozen/`. It is done once, when a schema is released, and never edited.

use std::fs;
use std::path::{Path, PathBuf};

use store::Store;
use store::audit::{Finding, verify_chain};
use store::backup::Manifest;
use store::outbox::is_held;
use testkit::temp::Folder;

use crate::backup::{Taken, give, take};
use crate::{both, liten, sqlite, world};

/// Tables that a later schema does without, because what they held is kept elsewhere; and one that no backup takes along
/// any more.
const GONE: [&str; 2] = ["decision_rule", "sign_up_attempt"];
/// What a step gave another name.
const RENAMED: [(&str, &str); 2] = [("theme", "topic"), ("themed_text", "sorted_text")];

fn shelf() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/frozen")
}

fn thaw(folder: &Path) -> Taken {
    let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
    let manifest = Manifest::read(&read("manifest.json")).unwrap();
    let lines = |name: &str| read(&format!("{name}.jsonl")).lines().map(str::to_owned).collect();
    let tables = manifest.tables.iter().map(|t| (t.name.clone(), lines(&t.name))).collect();
    Taken { manifest, tables }
}

fn freeze(taken: &Taken) {
    let version = taken.manifest.schema.last().unwrap().version;
    let folder = shelf().join(version.to_string());
    assert!(!folder.exists(), "{} is frozen already", folder.display());
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("manifest.json"), taken.manifest.to_text().unwrap()).unwrap();
    for (name, lines) in &taken.tables {
        let text: String = lines.iter().map(|line| format!("{line}\n")).collect();
        fs::write(folder.join(format!("{name}.jsonl")), text).unwrap();
    }
}

fn empty(taken: &Taken) -> Vec<&str> {
    let tables = taken.manifest.tables.iter();
    tables.filter(|table| table.rows == 0).map(|table| table.name.as_str()).collect()
}

#[test]
fn the_world_has_a_row_in_every_table() {
    let folder = Folder::new();
    let taken = take(&world::build(&sqlite(&folder, "world")));
    assert_eq!(empty(&taken), Vec::<&str>::new());
}

#[test]
fn every_frozen_database_comes_up_to_the_present_schema() {
    if std::env::var("STORLOM_FREEZE").is_ok_and(|value| value == "1") {
        let folder = Folder::new();
        let taken = take(&world::build(&sqlite(&folder, "freeze")));
        assert_eq!(empty(&taken), Vec::<&str>::new(), "a frozen database has a row in every table");
        freeze(&taken);
    }
    let mut frozen: Vec<PathBuf> =
        fs::read_dir(shelf()).unwrap().map(|entry| entry.unwrap().path()).collect();
    frozen.sort();
    assert!(!frozen.is_empty());
    for folder in frozen {
        let taken = thaw(&folder);
        both(|address| {
            let store = give(address, &taken).unwrap();
            assert_eq!(store.engine(), Store::open(address).unwrap().engine());
            assert!(is_held(&store).unwrap(), "before there were letters, too");
            let mut report = verify_chain(&store, &liten(&store), &[]).unwrap();
            // The world of schema 2 held a text that nothing named.
            if folder.ends_with("2") {
                let lone = "05050505-0505-4505-8505-050505050505".to_owned();
                assert_eq!(report.findings.pop(), Some(Finding::TextUnknown { id: lone }));
            }
            assert!(report.findings.is_empty() && report.entries > 0, "{report:?}");
            let now = take(&store).manifest;
            let gone = |name: &str| GONE.contains(&name);
            for kept in taken.manifest.tables.iter().filter(|table| !gone(&table.name)) {
                let name = RENAMED.iter().find(|(old, _)| *old == kept.name);
                let name = name.map_or(kept.name.as_str(), |(_, new)| new);
                let found = now.tables.iter().find(|table| table.name == name).unwrap();
                // A step may begin a counter for what it numbers; nothing may be lost.
                let (now, before) = (found.rows, kept.rows);
                assert!(now >= before, "{}: {now} of {before}, {}", kept.name, folder.display());
                // One of its questions stood with the sign-up alone.
                if folder.ends_with("120") && kept.name == "event_asked" {
                    assert_eq!(now, before + 1);
                }
            }
        });
    }
}
