//! A ledger that somebody has changed in the database itself is found.

use app::audit::verify;
use domain::fund::{Account, Discrepancy};
use domain::values::Ore;
use testkit::temp::Folder;

use crate::fund::{Fixture, Y2023};
use crate::house;

#[test]
fn a_tampered_ledger_is_found() {
    let tampered = |sql: &str| {
        let folder = Folder::new();
        let path = folder.join("test.sqlite");
        let app = house(&format!("sqlite:{}", path.display()));
        let f = Fixture::new(&app);
        f.open(&[(Y2023, 50)]);
        f.assert_holds();
        let connection = rusqlite::Connection::open(path).unwrap();
        connection.execute_batch(sql).unwrap();
        let verified = verify(&app, &[]).unwrap();
        let liten = verified.into_iter().find(|v| v.organisation == "liten").unwrap();
        assert!(!liten.holds());
        liten
    };
    let line = tampered(
        "DROP TRIGGER ledger_line_refuses_UPDATE; \
         UPDATE ledger_line SET amount = 999900 WHERE account = 'available'",
    );
    assert!(matches!(
        line.ledger[..],
        [Discrepancy::Unbalanced { .. }, Discrepancy::Balance { .. }]
    ));
    assert_eq!(line.report.findings.len(), 1);
    let balance =
        tampered("UPDATE fund_balance SET amount = amount + 1 WHERE account = 'available'");
    let expected = Discrepancy::Balance {
        account: Account::Available,
        year: Y2023,
        stored: Ore(50_01),
        replayed: Ore(50_00),
    };
    assert_eq!(balance.ledger, [expected]);
    assert!(balance.report.findings.is_empty());
    let entry = tampered(
        "DROP TRIGGER ledger_entry_refuses_UPDATE; UPDATE ledger_entry SET booked_on = '2020-01-01'",
    );
    assert_eq!((entry.report.findings.len(), entry.ledger.len()), (1, 0));
}
