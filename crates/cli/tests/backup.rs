//! `storlom backup` and `storlom restore` as an operator meets them.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::process::{Command, Output};

use testkit::temp::Folder;

/// Runs the binary in the folder; the database is the file `name` there.
fn storlom(folder: &Folder, name: &str, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_storlom"))
        .current_dir(folder.path())
        .args(["--database", &format!("sqlite:{name}")])
        .args(arguments)
        .output()
        .unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_backup_is_made_and_read_back_with_progress_on_standard_error() {
    let folder = Folder::new();
    std::fs::write(folder.join("storlom.key"), "07".repeat(32)).unwrap();
    let register = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/agencies.csv");
    assert!(storlom(&folder, "a", &["migrate"]).status.success());
    assert!(storlom(&folder, "a", &["import", "register", register]).status.success());
    let made = storlom(&folder, "a", &["backup", "one", "--plain"]);
    assert_eq!(made.status.code(), Some(0), "{}", said(&made));
    assert!(made.stdout.is_empty() && said(&made).contains("employer_year"));
    assert!(said(&made).contains("inte krypterad"));

    let back = storlom(&folder, "b", &["restore", "one"]);
    assert_eq!(back.status.code(), Some(0), "{}", said(&back));
    assert!(said(&back).contains("rader är tillbaka"));
    assert!(storlom(&folder, "b", &["backup", "two", "--plain"]).status.success());
    let read = |name: &str| std::fs::read(folder.join(name)).unwrap();
    assert_eq!(read("one"), read("two"));
    let key = read("storlom.key");
    assert!(!read("one").windows(key.len()).any(|part| part == key));

    assert!(said(&back).contains("--taken-back-file saknas"), "{}", said(&back));
    let line = "{\"at\":1,\"organisation\":\"ingen\",\"action\":\"contact.withdrawn\",\"subject\":\"x\",\"facts\":{}}\n";
    std::fs::write(folder.join("list"), line).unwrap();
    let listed = storlom(&folder, "c", &["restore", "one", "--taken-back-file", "list"]);
    assert_eq!(listed.status.code(), Some(0), "{}", said(&listed));
    assert!(said(&listed).contains("gäller igen: 0 rader"), "{}", said(&listed));
    let stranger = ["restore", "one", "--taken-back-file", "list", "--key-file", "none.key"];
    let unknown = storlom(&folder, "e", &stranger);
    assert_eq!(unknown.status.code(), Some(1), "{}", said(&unknown));
    assert!(said(&unknown).contains("none.key: nyckelfilen finns inte"), "{}", said(&unknown));
    assert!(!folder.join("e").exists() && !folder.join("none.key").exists());
    std::fs::write(folder.join("list"), "no line\n").unwrap();
    let broken = storlom(&folder, "d", &["restore", "one", "--taken-back-file", "list"]);
    assert_eq!(broken.status.code(), Some(1));
    assert!(said(&broken).contains("line 1"), "{}", said(&broken));
    assert!(!folder.join("d").exists(), "nothing was written");

    let again = storlom(&folder, "b", &["restore", "one"]);
    assert_eq!(again.status.code(), Some(1));
    assert!(said(&again).contains("not empty"));
}

#[test]
fn for_whom_a_backup_is_has_to_be_said() {
    let folder = Folder::new();
    assert!(storlom(&folder, "a", &["migrate"]).status.success());
    for arguments in [&["backup", "one"][..], &["backup", "one", "--plain", "--to", "age1x"]] {
        assert_eq!(storlom(&folder, "a", arguments).status.code(), Some(2), "{arguments:?}");
    }
    let wrong = storlom(&folder, "a", &["backup", "one", "--to", "age1x"]);
    assert_eq!(wrong.status.code(), Some(1), "{}", said(&wrong));
    assert!(!folder.join("one").exists());
}
