//! A demo's database is never served as the real one, nor the other way round (rules, part 7).

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::process::{Command, Output};

use app::{App, Settings, Store};
use domain::values::Instant;
use testkit::temp::Folder;

fn storlom(folder: &Folder, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_storlom"));
    command.current_dir(folder.path()).args(arguments);
    command.env_remove("STORLOM_DATABASE").output().unwrap()
}

/// A database of its own in the folder; with a mark, as the first start leaves it.
fn database(folder: &Folder, mark: Option<&'static str>) -> String {
    let address = format!("sqlite:{}", folder.join("test.sqlite").display());
    let store = Store::migrate(&address).unwrap();
    let settings =
        Settings { demo: false, heads_file: None, signing_key: Some([1; 32]), survey_folder: None };
    let app = App::new(store, settings, || Instant::from_millis(0), [2; 32]);
    if let Some(mark) = mark {
        app::access::mark(&app, mark).unwrap();
    }
    address
}

fn assert_refused(output: &Output, says: &str) {
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains(says), "{said}");
}

#[test]
fn serve_refuses_a_demo_database() {
    let folder = Folder::new();
    let address = database(&folder, Some("demo"));
    let output = storlom(&folder, &["serve", "--database", &address, "--listen", "127.0.0.1:0"]);
    assert_refused(&output, "märkt demo");
    let link = ["admin", "link", "--database", &address, "--agency", "a-b", "--email", "a@b.se"];
    assert_refused(&storlom(&folder, &link), "märkt demo");
}

#[test]
fn demo_refuses_every_database_that_it_has_not_made() {
    for mark in [None, Some("production")] {
        let folder = Folder::new();
        let address = database(&folder, mark);
        let before = std::fs::read(folder.join("test.sqlite")).unwrap();
        let output = storlom(&folder, &["demo", "--database", &address, "--listen", "127.0.0.1:0"]);
        assert_refused(&output, "inte demons databas");
        assert_eq!(std::fs::read(folder.join("test.sqlite")).unwrap(), before);
    }
}

#[test]
fn demo_stays_on_loopback_and_plain_http_too() {
    let folder = Folder::new();
    assert_refused(&storlom(&folder, &["demo", "--listen", "0.0.0.0:0"]), "egna datorn");
    let address = database(&folder, Some("production"));
    let plain = ["serve", "--database", &address, "--public-url", "http://lom.example.se"];
    assert_refused(&storlom(&folder, &plain), "https");
    let proxies = ["serve", "--database", &address, "--trusted-proxies", "10.0.0.0/99"];
    assert_eq!(storlom(&folder, &proxies).status.code(), Some(2));
}
