//! `verify` finds what was changed behind its back, on both engines.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use app::audit::{SignedHead, Verified, parse_heads, sign_heads, verify};
use app::{App, Settings, Store};
use domain::audit::text_hash;
use domain::values::Instant;
use postgres::{Client, NoTls};
use testkit::postgres::{Cluster, Database};
use testkit::temp::Folder;
use worlds::{lived_in, two_agencies};

use crate::{NOON, both};

#[test]
fn an_untouched_world_holds() {
    both(|app| {
        two_agencies(app).unwrap();
        let verified = verify(app, &[]).unwrap();
        assert_eq!(verified.len(), 2);
        assert!(verified.iter().all(|v| v.holds() && v.report.entries > 10));
    });
}

/// A world in which `liten` has three years behind it, its heads signed; tampered with in copies.
struct World {
    folder: Folder,
    database: Database<'static>,
}

impl World {
    fn new() -> World {
        let world = World { folder: Folder::new(), database: Cluster::shared().database() };
        for address in [world.sqlite("first"), world.database.owner_url.clone()] {
            let clock = Arc::new(AtomicI64::new(NOON));
            let app = world.open(Store::migrate(&address).unwrap(), Some([1; 32]), clock.clone());
            let travel = |to: Option<Instant>| {
                clock.store(to.map_or(NOON, Instant::millis), Ordering::Relaxed);
            };
            lived_in(&app, &travel).unwrap();
            assert_eq!(sign_heads(&app).unwrap(), 3);
        }
        world
    }

    fn sqlite(&self, name: &str) -> String {
        format!("sqlite:{}", self.folder.join(name).display())
    }

    fn open(&self, store: Store, key: Option<[u8; 32]>, clock: Arc<AtomicI64>) -> App {
        let heads = self.folder.join(&format!("heads-{}", store.engine()));
        let settings = Settings {
            demo: true,
            heads_file: Some(heads),
            signing_key: key,
            survey_folder: Some(self.folder.join(&format!("surveys-{}", store.engine()))),
        };
        App::new(
            store,
            settings,
            move || Instant::from_millis(clock.load(Ordering::Relaxed)),
            [2; 32],
        )
    }

    fn heads(&self, app: &App) -> Vec<SignedHead> {
        let path = self.folder.join(&format!("heads-{}", app.engine()));
        let text = std::fs::read_to_string(path).unwrap();
        // The last three are those of the whole world, one for each organisation.
        let lines: Vec<&str> = text.lines().collect();
        parse_heads(app, &lines[lines.len() - 3..].join("\n")).unwrap()
    }

    /// Lets somebody with a copy of the database in hand do what he can, on each engine; `check` is
    /// given the application on it.
    fn tampered(&self, change: impl Fn(&str) -> String, check: impl Fn(&App)) {
        let copy = self.folder.join("copy");
        std::fs::copy(self.folder.join("first"), &copy).unwrap();
        let file = rusqlite::Connection::open(&copy).unwrap();
        let triggers = "SELECT 'DROP TRIGGER ' || name FROM sqlite_master WHERE type = 'trigger'";
        let mut statement = file.prepare(triggers).unwrap();
        let drops = statement.query_map([], |row| row.get::<_, String>(0)).unwrap();
        let drops: Vec<String> = drops.map(Result::unwrap).collect();
        drop(statement);
        file.execute_batch(&format!("PRAGMA foreign_keys = OFF; {}", drops.join("; "))).unwrap();
        file.execute_batch(&change("sqlite")).unwrap();
        drop(file);
        self.check(&self.sqlite("copy"), &check);
        std::fs::remove_file(copy).unwrap();

        let copy = Cluster::shared().database_from(&self.database);
        let mut owner = Client::connect(&copy.owner_url, NoTls).unwrap();
        owner.batch_execute(OPEN_POSTGRES).unwrap();
        owner.batch_execute(&change("postgres")).unwrap();
        owner.close().unwrap();
        self.check(&copy.owner_url, &check);
    }

    fn check(&self, address: &str, check: &impl Fn(&App)) {
        let clock = Arc::new(AtomicI64::new(NOON));
        check(&self.open(Store::open(address).unwrap(), Some([1; 32]), clock));
    }
}

/// What the owner of the tables can do: no refusing trigger, no foreign key.
const OPEN_POSTGRES: &str = "DO $$ DECLARE t record; BEGIN \
    FOR t IN SELECT conrelid::regclass AS name, conname FROM pg_constraint WHERE contype = 'f' \
      LOOP EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', t.name, t.conname); END LOOP; \
    FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' \
      LOOP EXECUTE format('ALTER TABLE %I DISABLE TRIGGER USER', t.tablename); END LOOP; \
    END $$";

/// What was found in `liten`.
fn found(verified: &[Verified]) -> String {
    let one = verified.iter().find(|one| one.organisation == "liten").unwrap();
    format!("{:?} {:?}", one.report.findings, one.ledger)
}

fn bytes(engine: &str, bytes: &[u8]) -> String {
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    if engine == "sqlite" { format!("x'{hex}'") } else { format!("'\\x{hex}'::bytea") }
}

/// What is done, and what `verify` says of it.
const TAMPERINGS: &[(&str, &str)] = &[
    ("UPDATE audit_entry SET facts = '{}' WHERE sequence = 3", "EntryChanged { sequence: 3 }"),
    ("UPDATE audit_entry SET at = at + 1 WHERE sequence = 3", "EntryChanged { sequence: 3 }"),
    ("UPDATE audit_entry SET previous = hash WHERE sequence = 3", "ChainBroken { sequence: 3 }"),
    ("DELETE FROM audit_entry WHERE sequence = 3", "ChainBroken { sequence: 4 }"),
    ("DELETE FROM audit_row WHERE table_name = 'position'", "RowUnknown { table: \"position\""),
    ("DELETE FROM audit_row WHERE table_name = 'position'", "EntryChanged"),
    ("UPDATE ledger_line SET amount = amount + 1", "RowChanged { table: \"ledger_line\""),
    ("UPDATE fund_balance SET amount = amount + 1", "Balance"),
    ("UPDATE position SET say = 'abstain'", "RowChanged { table: \"position\""),
    ("UPDATE decision SET conditions_hash = NULL", "RowChanged { table: \"decision\""),
    ("DELETE FROM position", "RowMissing { table: \"position\""),
    (
        "INSERT INTO position SELECT organisation, '01890a5d-ac96-774b-bcce-b302099a8057', \
         application, sequence + 100, version, proposal, party, account, say, reasons, \
         reasons_hash, at FROM position ORDER BY id LIMIT 1",
        "RowUnknown { table: \"position\"",
    ),
    ("UPDATE yearly_account SET whole = '{}'", "RowChanged { table: \"yearly_account\""),
    ("UPDATE erasable_text SET body = 'Ja'", "TextChanged"),
    ("UPDATE erasable_text SET hash = salt", "TextChanged"),
    ("DELETE FROM erasable_text", "TextMissing"),
    (
        "INSERT INTO erasable_text (organisation, id, salt, body, hash) SELECT organisation, \
         '01890a5d-ac96-774b-bcce-b302099a8057', salt, body, hash FROM erasable_text \
         ORDER BY id LIMIT 1",
        "TextUnknown { id: \"01890a5d-ac96-774b-bcce-b302099a8057\" }",
    ),
    ("UPDATE audit_head SET signed_at = signed_at - 1", "HeadForged"),
    ("UPDATE audit_head SET signature = hash", "HeadForged"),
    ("UPDATE audit_head SET hash = signature", "Rewritten"),
];

#[test]
fn what_was_changed_in_the_database_is_found() {
    let world = World::new();
    world.tampered(
        |_| String::new(),
        |app| {
            let verified = verify(app, &world.heads(app)).unwrap();
            assert!(verified.iter().all(Verified::holds), "{verified:?}");
            assert!(verified.iter().all(|one| one.signatures_checked));
        },
    );
    for (change, expected) in TAMPERINGS {
        world.tampered(
            |_| (*change).to_owned(),
            |app| {
                let found = found(&verify(app, &[]).unwrap());
                assert!(found.contains(expected), "{}: {change}: {found}", app.engine());
            },
        );
    }
}

#[test]
fn a_text_rewritten_with_its_salt_and_hash_is_found() {
    let world = World::new();
    let of_answers = "SELECT body FROM answer";
    let of_decisions = "SELECT reasons FROM decision";
    for texts in [of_answers, of_decisions] {
        let change = |engine: &str| {
            let hash = text_hash(&[0; 16], "Ja");
            format!(
                "UPDATE erasable_text SET salt = {}, body = 'Ja', hash = {} WHERE id IN ({texts})",
                bytes(engine, &[0; 16]),
                bytes(engine, &hash)
            )
        };
        world.tampered(change, |app| {
            let found = found(&verify(app, &[]).unwrap());
            assert!(found.contains("Text") || found.contains("erasable_text"), "{texts}: {found}");
        });
    }
    // Erasing is no tampering: the mark stays, and what is vouched for is the hash.
    let erase = "UPDATE erasable_text SET salt = NULL, body = NULL, erased_at = 1";
    world.tampered(
        |_| erase.to_owned(),
        |app| {
            let verified = verify(app, &[]).unwrap();
            assert!(verified.iter().all(Verified::holds), "{verified:?}");
        },
    );
}

#[test]
fn a_cut_tail_is_found_with_the_heads_file_alone() {
    let world = World::new();
    let cut = "DELETE FROM audit_head; DELETE FROM audit_row WHERE sequence > 3; \
        DELETE FROM audit_entry WHERE sequence > 3";
    world.tampered(
        |_| cut.to_owned(),
        |app| {
            let short = |verified: &[Verified]| found(verified).contains("TailCut");
            assert!(!short(&verify(app, &[]).unwrap()), "the chain alone cannot know");
            assert!(short(&verify(app, &world.heads(app)).unwrap()));
        },
    );
}

fn with_heads(folder: &Folder, key: Option<[u8; 32]>) -> App {
    let settings = Settings {
        demo: true,
        heads_file: Some(folder.join("heads")),
        signing_key: key,
        survey_folder: Some(folder.join("surveys")),
    };
    let address = format!("sqlite:{}", folder.join("test.sqlite").display());
    let store = Store::migrate(&address).unwrap();
    App::new(store, settings, || Instant::from_millis(NOON), [2; 32])
}

#[test]
fn a_forged_head_is_refused_with_its_line() {
    let folder = Folder::new();
    let app = with_heads(&folder, Some([1; 32]));
    two_agencies(&app).unwrap();
    sign_heads(&app).unwrap();
    let text = std::fs::read_to_string(folder.join("heads")).unwrap();
    assert_eq!(parse_heads(&app, &text).unwrap().len(), 2);
    let another_day = text.replacen("2026-03-02", "2026-03-03", 1);
    assert_ne!(text, another_day);
    for forged in [text.replacen("liten", "stor", 1), another_day] {
        assert!(parse_heads(&app, &forged).unwrap_err().to_string().contains("line 1"));
    }
}

#[test]
fn without_the_key_the_chain_is_read_and_no_signature_judged() {
    let folder = Folder::new();
    let app = with_heads(&folder, Some([1; 32]));
    two_agencies(&app).unwrap();
    sign_heads(&app).unwrap();
    let text = std::fs::read_to_string(folder.join("heads")).unwrap();
    drop(app);
    let keyless = with_heads(&folder, None);
    let verified = verify(&keyless, &[]).unwrap();
    assert!(verified.iter().all(|one| one.holds() && !one.signatures_checked));
    assert!(parse_heads(&keyless, &text).unwrap_err().to_string().contains("no key"));
    assert!(sign_heads(&keyless).is_err());
    drop(keyless);
    // Another installation's key has signed none of this.
    let stranger = with_heads(&folder, Some([9; 32]));
    assert!(found(&verify(&stranger, &[]).unwrap()).contains("HeadForged"));
}
