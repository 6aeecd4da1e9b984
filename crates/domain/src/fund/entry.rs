//! An entry of the ledger. It cannot be unbalanced: it is made of moves between two accounts.

use std::collections::BTreeMap;

use super::{Account, ByYear, Kind};
use crate::values::{Ore, Overflow, YearOfOrigin};

/// What an entry adds to one account in one year of origin; below zero where it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    pub account: Account,
    pub year: YearOfOrigin,
    pub amount: Ore,
}

/// Lines that do not add up to zero in every year of origin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the lines of an entry do not add up to zero in every year of origin")]
pub struct Unbalanced;

/// An entry. Money keeps its year of origin: the lines add up to zero within each year.
///
/// It has no lines where the event itself is what is kept: a final closing that releases nothing, a settlement
/// without difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    kind: Kind,
    lines: Vec<Line>,
}

impl Entry {
    /// Moves `parts` from one account to another. Parts are above zero.
    pub(super) fn moving(
        kind: Kind,
        from: Account,
        to: Account,
        parts: &ByYear,
    ) -> Result<Entry, Overflow> {
        let mut lines = Vec::new();
        for (year, amount) in parts.iter() {
            lines.push(Line { account: from, year, amount: amount.negated()? });
            lines.push(Line { account: to, year, amount });
        }
        Ok(Entry { kind, lines })
    }

    /// Takes this entry back.
    pub(super) fn reversed(&self) -> Result<Entry, Overflow> {
        let lines =
            self.lines.iter().map(|line| Ok(Line { amount: line.amount.negated()?, ..*line }));
        Ok(Entry { kind: Kind::Correction, lines: lines.collect::<Result<_, _>>()? })
    }

    /// An entry as it was stored.
    ///
    /// # Errors
    /// [`Unbalanced`] if a year's lines do not add up to zero.
    pub fn read(kind: Kind, lines: Vec<Line>) -> Result<Entry, Unbalanced> {
        let mut sums: BTreeMap<YearOfOrigin, i128> = BTreeMap::new();
        for line in &lines {
            *sums.entry(line.year).or_default() += i128::from(line.amount.0);
        }
        if sums.values().all(|sum| *sum == 0) { Ok(Entry { kind, lines }) } else { Err(Unbalanced) }
    }

    pub fn kind(&self) -> Kind {
        self.kind
    }

    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// How much money the entry moves: what it adds, which is as much as it takes.
    pub fn size(&self) -> Result<Ore, Overflow> {
        Ore::sum(self.lines.iter().map(|line| line.amount).filter(|amount| !amount.is_negative()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const YEAR: YearOfOrigin = YearOfOrigin::Year(2024);

    fn line(account: Account, year: YearOfOrigin, amount: i64) -> Line {
        Line { account, year, amount: Ore(amount) }
    }

    #[test]
    fn stored_lines_must_balance_in_every_year() {
        let other = YearOfOrigin::Before2015;
        let good = vec![line(Account::SetAside, YEAR, -5), line(Account::Available, YEAR, 5)];
        assert!(Entry::read(Kind::SetAside, good).is_ok());
        let short = vec![line(Account::SetAside, YEAR, -5), line(Account::Available, YEAR, 4)];
        assert_eq!(Entry::read(Kind::SetAside, short), Err(Unbalanced));
        let years = vec![line(Account::SetAside, YEAR, -5), line(Account::Available, other, 5)];
        assert_eq!(Entry::read(Kind::SetAside, years), Err(Unbalanced));
    }

    #[test]
    fn an_entry_and_its_reverse_leave_nothing() {
        let parts = ByYear::of([(YEAR, Ore(8)), (YearOfOrigin::Unknown, Ore(2))]).unwrap();
        let entry = Entry::moving(Kind::Commitment, Account::Available, Account::Committed, &parts)
            .unwrap();
        assert_eq!(entry.size(), Ok(Ore(10)));
        let mut balances = super::super::Balances::default();
        balances.apply(&entry).unwrap();
        balances.apply(&entry.reversed().unwrap()).unwrap();
        assert_eq!(balances.years(), []);
    }
}
