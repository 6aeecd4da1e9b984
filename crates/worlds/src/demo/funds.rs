//! Money in: what was there before, preliminary set-aside each January, final payroll in February.

use app::fund::{NewPayroll, OpeningBalance, open_balance, set_aside, settle};
use domain::access::Role;
use domain::values::{Date, Ore, Year, YearOfOrigin};

use super::diary::Diary;

/// A fund and its payroll in kronor.
pub struct Purse {
    /// What was there when the ledger began, by year of origin, counted back from the first year.
    pub unknown: i64,
    pub before_2015: i64,
    pub by_years_back: &'static [(i16, i64)],
    /// The first year's payroll.
    pub payroll: i64,
}

/// Payrolls grow by this many per mille a year, some three and a half per cent.
const GROWTH: i64 = 35;
/// The final payroll of a year beside the preliminary, in per mille: now more, now less.
const FINAL: [i64; 4] = [1006, 996, 1004, 1002];

/// The fund's three years before this one, and what has been booked of this.
pub fn kept(diary: &mut Diary, purse: &'static Purse, today: Date) {
    let first = today.year() - 3;
    let Ok(begun) = Date::new(first, 1, 12) else { return };
    diary.on(begun, move |stage| {
        let mut parts = vec![
            (YearOfOrigin::Unknown, Ore::from_kronor(purse.unknown)),
            (YearOfOrigin::Before2015, Ore::from_kronor(purse.before_2015)),
        ];
        for (back, kronor) in purse.by_years_back {
            if let Some(year) = Year::new(first - back) {
                parts.push((YearOfOrigin::of(year), Ore::from_kronor(*kronor)));
            }
        }
        parts.retain(|(_, amount)| *amount > Ore::ZERO);
        let visit = stage.role(Role::Finance)?;
        let opening = OpeningBalance {
            form_key: stage.app.id(),
            date: begun,
            parts,
            note: Some("Ur bokslutet, enligt ekonomienhetens kontoavstämning.".to_owned()),
        };
        open_balance(stage.app, &visit, &opening).map(|_| ())
    });
    let mut payroll = purse.payroll;
    for (number, share) in (first..=today.year()).zip(FINAL) {
        booked(diary, number, payroll, payroll / 1000 * share);
        payroll += payroll / 1000 * GROWTH;
    }
}

fn booked(diary: &mut Diary, number: i16, preliminary: i64, last: i64) {
    let (Some(year), Ok(january), Ok(february)) =
        (Year::new(number), Date::new(number, 1, 20), Date::new(number + 1, 2, 14))
    else {
        return;
    };
    let payroll = move |form_key, date, kronor, definition: &str| NewPayroll {
        form_key,
        date,
        year,
        payroll: Ore::from_kronor(kronor),
        definition: Some(definition.to_owned()),
    };
    diary.on(january, move |stage| {
        let visit = stage.role(Role::Finance)?;
        let new = payroll(stage.app.id(), january, preliminary, "Budgeterad lönesumma för året.");
        set_aside(stage.app, &visit, &new).map(|_| ())
    });
    diary.on(february, move |stage| {
        let visit = stage.role(Role::Finance)?;
        let new = payroll(stage.app.id(), february, last, "Utfall januari till december.");
        settle(stage.app, &visit, &new).map(|_| ())
    });
}
