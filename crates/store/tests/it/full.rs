//! A full disk keeps nothing half-done, and is no end.

use store::access::next_number;
use store::audit::verify_chain;
use store::{Error, Sql, Store};
use testkit::temp::Folder;

use crate::{counted, liten, one, sqlite, world};

const LARGE: Sql =
    Sql("INSERT INTO form_key (organisation, id, shown_at, at) VALUES (?1, ?2, ?3, 0)");
const COUNT: Sql = Sql("SELECT COUNT(*) FROM form_key WHERE organisation = ?1 AND at = 0");
const UNLIMITED: u32 = u32::MAX - 1;

/// Leaves room for some twenty pages.
fn fill_up(store: &Store) {
    store.limit_pages(1).unwrap();
    let pages: i64 = one(store, Sql("SELECT page_count FROM pragma_page_count"), &[], |r| r.get(0));
    store.limit_pages(u32::try_from(pages).unwrap() + 20).unwrap();
}

#[test]
fn a_full_disk_is_said_keeps_nothing_and_passes() {
    let folder = Folder::new();
    let store = world::build(&sqlite(&folder, "full"));
    let scope = liten(&store);
    fill_up(&store);
    let body = "å".repeat(20_000);
    let many = |rows: usize, hide: bool| {
        store.write(&scope, |tx| {
            next_number(tx, "case")?;
            for row in 0..rows {
                let put = tx.run_one(LARGE, &[&tx.organisation()?, &row.to_string(), &body]);
                if !hide {
                    put?;
                }
            }
            next_number(tx, "case").map(|_| ()).or(if hide { Ok(()) } else { Err(Error::Missing) })
        })
    };
    assert_eq!(many(50, false), Err(Error::Full));
    assert_eq!(many(50, true), Err(Error::Full), "also where the closure hides it");
    let kept = || {
        let scope = liten(&store);
        let rows = store.read(&scope, |tx| tx.one(COUNT, &[&tx.organisation()?], |r| r.get(0)));
        (counted(&store, "case"), rows.unwrap())
    };
    assert_eq!(kept(), (0, 0_i64));
    store.limit_pages(UNLIMITED).unwrap();
    assert_eq!(many(50, false), Ok(()));
    assert_eq!(kept(), (2, 50));
    assert_eq!(verify_chain(&store, &scope, &[]).unwrap().findings, []);
}
