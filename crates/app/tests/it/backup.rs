//! A backup's file: whole, closed to others, the same from either engine.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use app::App;
use app::access::{enter_as, visit};
use app::audit::Verified;
use app::backup::{Restored, To, backup, restore};
use domain::access::Role;
use testkit::postgres::Cluster;
use testkit::temp::Folder;
use worlds::two_agencies;

use crate::{both, house};

/// A key pair of the tests': secret and public, in age's own writing.
fn keys() -> (String, String) {
    use age::secrecy::ExposeSecret;
    let identity = age::x25519::Identity::generate();
    (identity.to_string().expose_secret().to_owned(), identity.to_public().to_string())
}

fn taken(app: &App, folder: &Folder, name: &str, to: &To) -> PathBuf {
    let file = folder.join(name);
    let manifest = backup(app, &file, to, &|_| {}).unwrap();
    assert!(manifest.rows() > 50);
    file
}

fn at(folder: &Folder, name: &str) -> String {
    format!("sqlite:{}", folder.join(name).display())
}

fn given(address: &str, file: &Path, identity: Option<&str>) -> Restored {
    let restored = restore(address, file, identity, &|_| {}).unwrap();
    assert!(restored.verified.iter().all(Verified::holds));
    assert_eq!(restored.verified.len(), 2);
    restored
}

fn reason(outcome: Result<Restored, app::Error>) -> String {
    outcome.map(|_| ()).unwrap_err().to_string()
}

#[test]
fn sqlite_to_postgresql_to_sqlite_gives_the_same_bytes() {
    let folder = Folder::new();
    let first = house(&at(&folder, "first"));
    two_agencies(&first).unwrap();
    let one = taken(&first, &folder, "one", &To::Plain);
    let database = Cluster::shared().database();
    drop(given(&database.owner_url, &one, None));
    let two = taken(&house(&database.owner_url), &folder, "two", &To::Plain);
    drop(given(&at(&folder, "third"), &two, None));
    let three = taken(&house(&at(&folder, "third")), &folder, "three", &To::Plain);
    let bytes = fs::read(&one).unwrap();
    assert_eq!(fs::read(&two).unwrap(), bytes);
    assert_eq!(fs::read(&three).unwrap(), bytes);
}

#[test]
fn an_encrypted_backup_opens_to_its_key_alone() {
    let ((secret, public), (other, _)) = (keys(), keys());
    both(|app| {
        let folder = Folder::new();
        two_agencies(app).unwrap();
        let file = taken(app, &folder, "sealed", &To::Recipient(public.clone()));
        let bytes = fs::read(&file).unwrap();
        for clear in ["liten", "manifest", "PK\u{3}\u{4}"] {
            assert!(!bytes.windows(clear.len()).any(|part| part == clear.as_bytes()), "{clear}");
        }
        let new = at(&folder, "new");
        assert!(reason(restore(&new, &file, None, &|_| {})).contains("encrypted"));
        assert!(restore(&new, &file, Some(&other), &|_| {}).is_err());
        assert!(restore(&new, &file, Some("AGE-SECRET-KEY"), &|_| {}).is_err());
        let text = format!("# made by age-keygen\n# public key: {public}\n{secret}\n");
        given(&new, &file, Some(&text));
    });
}

#[test]
fn the_file_is_its_owners_alone_and_never_half() {
    let folder = Folder::new();
    let app = house(&at(&folder, "a"));
    two_agencies(&app).unwrap();
    fs::write(folder.join("one.part"), "left by a killed backup, readable by all").unwrap();
    let file = taken(&app, &folder, "one", &To::Plain);
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    assert!(!folder.join("one.part").exists());
    let before = fs::read(&file).unwrap();
    assert!(backup(&app, &file, &To::Plain, &|_| {}).unwrap_err().to_string().contains("already"));
    assert_eq!(fs::read(&file).unwrap(), before, "a backup is never written over");
    let wrong = To::Recipient("age1nothing".to_owned());
    assert!(backup(&app, &folder.join("two"), &wrong, &|_| {}).is_err());
    let left: Vec<_> =
        fs::read_dir(folder.path()).unwrap().map(|f| f.unwrap().file_name()).collect();
    assert!(!left.iter().any(|name| name.to_string_lossy().starts_with("two")), "{left:?}");
}

#[test]
fn a_changed_byte_is_refused_and_leaves_nothing() {
    let (secret, public) = keys();
    let folder = Folder::new();
    let app = house(&at(&folder, "a"));
    two_agencies(&app).unwrap();
    for (name, to) in [("plain", To::Plain), ("sealed", To::Recipient(public))] {
        let file = taken(&app, &folder, name, &to);
        let whole = fs::read(&file).unwrap();
        let new = at(&folder, &format!("{name}.new"));
        for place in (0..whole.len()).step_by(whole.len() / 40).chain([whole.len() - 1]) {
            let mut changed = whole.clone();
            changed[place] ^= 4;
            fs::write(&file, changed).unwrap();
            assert!(restore(&new, &file, Some(&secret), &|_| {}).is_err(), "{name} {place}");
        }
        fs::write(&file, &whole[..whole.len() - 100]).unwrap();
        assert!(restore(&new, &file, Some(&secret), &|_| {}).is_err(), "{name} cut");
        fs::write(&file, &whole).unwrap();
        given(&new, &file, Some(&secret));
    }
}

#[test]
fn keys_are_never_inside_and_sessions_end() {
    let folder = Folder::new();
    let app = house(&at(&folder, "a"));
    let (liten, _) = two_agencies(&app).unwrap();
    let account = liten.first(Role::Coordinator).unwrap().to_string();
    let token = enter_as(&app, "liten", &account).unwrap().token;
    assert!(visit(&app, Some(&token), Some("liten")).unwrap().person.is_some());
    let file = taken(&app, &folder, "one", &To::Plain);
    let mut all = String::new();
    let package = fs::File::open(&file).unwrap();
    let mut package = documents::archive::Package::open(package).unwrap();
    let manifest = package.text("manifest.json").unwrap();
    for table in store::backup::Manifest::read(&manifest).unwrap().tables {
        all += &package.text(&format!("tables/{}.jsonl", table.name)).unwrap();
    }
    // The signing key of the tests' house is 32 bytes of 1.
    assert!(all.contains("Åsa Lind") && !all.contains(&"01".repeat(32)) && !all.contains(&token));
    drop(given(&at(&folder, "new"), &file, None));
    let again = house(&at(&folder, "new"));
    assert!(visit(&again, Some(&token), Some("liten")).unwrap().person.is_none());
    enter_as(&again, "liten", &account).unwrap();
}

#[test]
fn a_database_in_use_is_not_written_over() {
    let folder = Folder::new();
    let app = house(&at(&folder, "a"));
    two_agencies(&app).unwrap();
    let file = taken(&app, &folder, "one", &To::Plain);
    assert!(reason(restore(&at(&folder, "a"), &file, None, &|_| {})).contains("not empty"));
    let none = restore(&at(&folder, "b"), &folder.join("none"), None, &|_| {});
    assert!(reason(none).contains("none"));
    assert!(age::x25519::Recipient::from_str(&keys().1).is_ok());
}
