//! `verify` finds what was changed behind its back.

use app::audit::{parse_heads, sign_heads, verify};
use app::{App, Settings, Store};
use domain::values::Instant;
use testkit::temp::Folder;
use worlds::two_agencies;

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

fn with_heads(folder: &Folder) -> App {
    let settings =
        Settings { demo: true, heads_file: Some(folder.join("heads")), signing_key: [1; 32] };
    let address = format!("sqlite:{}", folder.join("test.sqlite").display());
    let store = Store::migrate(&address).unwrap();
    App::new(store, settings, || Instant::from_millis(NOON), [2; 32])
}

/// What somebody with the file in hand can do.
fn tamper(folder: &Folder, sql: &str) {
    let connection = rusqlite::Connection::open(folder.join("test.sqlite")).unwrap();
    connection.execute_batch(sql).unwrap();
}

const OPEN: &str =
    "DROP TRIGGER audit_entry_refuses_UPDATE; DROP TRIGGER audit_entry_refuses_DELETE;";

#[test]
fn a_changed_byte_is_found() {
    let folder = Folder::new();
    let app = with_heads(&folder);
    two_agencies(&app).unwrap();
    tamper(&folder, &format!("{OPEN} UPDATE audit_entry SET facts = '{{}}' WHERE sequence = 3"));
    let found = verify(&app, &[]).unwrap();
    assert!(found.iter().all(|v| !v.holds()), "{found:?}");
}

#[test]
fn a_missing_row_is_found() {
    let folder = Folder::new();
    let app = with_heads(&folder);
    two_agencies(&app).unwrap();
    tamper(&folder, &format!("{OPEN} DELETE FROM audit_entry WHERE sequence = 3"));
    assert!(verify(&app, &[]).unwrap().iter().all(|v| !v.holds()));
}

#[test]
fn a_cut_tail_is_found_with_the_heads_file_alone() {
    let folder = Folder::new();
    let app = with_heads(&folder);
    two_agencies(&app).unwrap();
    assert_eq!(sign_heads(&app).unwrap(), 2);
    let text = std::fs::read_to_string(folder.join("heads")).unwrap();
    let heads = parse_heads(&app, &text).unwrap();
    assert!(verify(&app, &heads).unwrap().iter().all(|v| v.holds()));
    let cut = "DROP TRIGGER audit_head_refuses_DELETE; DELETE FROM audit_head; \
        DELETE FROM audit_entry WHERE sequence = (SELECT MAX(sequence) FROM audit_entry)";
    tamper(&folder, &format!("{OPEN} {cut}"));
    assert!(verify(&app, &[]).unwrap().iter().all(|v| v.holds()), "the chain alone cannot know");
    assert!(verify(&app, &heads).unwrap().iter().all(|v| !v.holds()));
}

#[test]
fn a_forged_head_is_refused_with_its_line() {
    let folder = Folder::new();
    let app = with_heads(&folder);
    two_agencies(&app).unwrap();
    sign_heads(&app).unwrap();
    let text = std::fs::read_to_string(folder.join("heads")).unwrap();
    let forged = text.replacen("liten", "stor", 1);
    assert!(parse_heads(&app, &forged).unwrap_err().to_string().contains("line 1"));
}
