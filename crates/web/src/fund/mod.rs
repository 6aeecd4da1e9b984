//! The fund's pages: what is there, every entry behind it, and the forms that book.

pub mod correct;
pub mod entries;
pub mod entry;
pub mod export;
pub mod open_balance;
pub mod rules;
pub mod set_aside;
pub mod show;

use std::sync::LazyLock;

use domain::fund::{Account, Kind};
use domain::values::{Ore, Year, YearOfOrigin};
use words::Language;

use crate::request::Request;

/// The years of origin that a form can ask for, oldest first, each with the name of its field.
static ORIGINS: LazyLock<Vec<(YearOfOrigin, String)>> = LazyLock::new(|| {
    (0..=i64::from(Year::LAST.number()))
        .filter_map(YearOfOrigin::from_code)
        .map(|year| (year, format!("year-{}", year.code())))
        .collect()
});

/// The years of origin to this year, oldest first.
fn origins(request: &Request) -> impl Iterator<Item = (YearOfOrigin, &'static str)> + use<> {
    let last = YearOfOrigin::Year(request.app.today().year());
    let until = ORIGINS.iter().take_while(move |(year, _)| *year <= last);
    until.map(|(year, name)| (*year, name.as_str()))
}

/// The years that have a payroll, the latest first.
fn payroll_years(request: &Request) -> impl Iterator<Item = i16> + use<> {
    (2015..=request.app.today().year()).rev()
}

fn origin(l: Language, year: YearOfOrigin) -> String {
    match year {
        YearOfOrigin::Unknown => l.fund_origin_unknown().to_owned(),
        YearOfOrigin::Before2015 => l.fund_origin_before().to_owned(),
        YearOfOrigin::Year(year) => year.to_string(),
    }
}

fn account(l: Language, account: Account) -> &'static str {
    match account {
        Account::SetAside => l.fund_set_aside(),
        Account::Available => l.fund_available(),
        Account::Committed => l.fund_committed(),
        Account::Spent => l.fund_spent(),
    }
}

pub(crate) fn kind(l: Language, kind: Kind) -> &'static str {
    match kind {
        Kind::Opening => l.fund_kind_opening(),
        Kind::SetAside => l.fund_kind_set_aside(),
        Kind::Settlement => l.fund_kind_settlement(),
        Kind::Commitment => l.fund_kind_commitment(),
        Kind::Payment => l.fund_kind_payment(),
        Kind::Release => l.fund_kind_release(),
        Kind::DirectCost => l.fund_kind_direct_cost(),
        Kind::Correction => l.fund_kind_correction(),
    }
}

fn money(l: Language, amount: Ore) -> String {
    words::format::amount(l, amount.0)
}
