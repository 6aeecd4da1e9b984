//! Reads the ledger again from its first line and compares: entries balance, and the stored balances are theirs.

use std::collections::BTreeMap;

use super::{Account, Balances, Line};
use crate::values::{Id, Ore, YearOfOrigin};

/// What does not hold in a ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Discrepancy {
    /// The lines of an entry do not add up to zero in a year of origin.
    Unbalanced { entry: Id },
    /// A stored balance is not what the entries add up to.
    Balance { account: Account, year: YearOfOrigin, stored: Ore, replayed: Ore },
    /// The sums no longer fit an amount.
    Overflow,
}

/// A ledger that is being read again.
#[derive(Debug, Default)]
pub struct Replay {
    sums: BTreeMap<(Id, YearOfOrigin), i128>,
    balances: Balances,
    overflowed: bool,
}

impl Replay {
    /// Reads one line of an entry; lines may come in any order.
    pub fn read(&mut self, entry: Id, line: Line) {
        *self.sums.entry((entry, line.year)).or_default() += i128::from(line.amount.0);
        self.overflowed |= self.balances.add(line).is_err();
    }

    /// Everything that does not hold, beside the stored balances.
    pub fn compare(self, stored: &Balances) -> Vec<Discrepancy> {
        let unbalanced =
            self.sums.iter().filter(|(_, sum)| **sum != 0).map(|((entry, _), _)| *entry);
        let mut found: Vec<Discrepancy> =
            unbalanced.map(|entry| Discrepancy::Unbalanced { entry }).collect();
        found.dedup();
        if self.overflowed {
            found.push(Discrepancy::Overflow);
        }
        let mut years = stored.years();
        years.extend(self.balances.years());
        years.sort_unstable();
        years.dedup();
        for account in Account::ALL {
            let (stored, replayed) = (stored.of(account), self.balances.of(account));
            for year in &years {
                let (stored, replayed) = (stored.get(*year), replayed.get(*year));
                if stored != replayed {
                    found.push(Discrepancy::Balance { account, year: *year, stored, replayed });
                }
            }
        }
        found
    }
}
