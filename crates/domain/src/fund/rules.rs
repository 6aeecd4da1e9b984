//! The rules that make entries: what may be taken, from which years of origin.
//!
//! Money is used oldest first, and the year is chosen at commitment. A release goes back to the years it came from.

use super::{Account, ByYear, Entry, Kind, Reason};
use crate::values::{Ore, Overflow, YearOfOrigin};

/// What can be taken of.
#[derive(Clone, Debug)]
pub struct Available {
    pub by_year: ByYear,
    /// How far below zero the agency lets available go, to plan ahead. Zero or more; zero unless it has said so.
    pub limit: Ore,
    /// The year of origin that bears what is taken ahead: the year of the entry's date.
    pub ahead: YearOfOrigin,
}

/// What a measure holds committed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Held {
    pub by_year: ByYear,
    /// It has had its final closing.
    pub closed: bool,
}

impl Available {
    /// The most that can be taken; never below zero.
    pub fn most(&self) -> Result<Ore, Overflow> {
        Ok(self.by_year.total()?.plus(self.limit)?.max(Ore::ZERO))
    }

    fn covers(&self, asked: Ore) -> Result<(), Reason> {
        let available = self.most()?;
        if asked <= Ore::ZERO {
            Err(Reason::NotPositive)
        } else if asked > available {
            Err(Reason::NotCovered { available, asked })
        } else {
            Ok(())
        }
    }

    /// Oldest first; what no year has is borne by the year ahead.
    fn take(&self, asked: Ore) -> Result<ByYear, Reason> {
        self.covers(asked)?;
        let (mut parts, rest) = allocate_oldest_first(&self.by_year, asked)?;
        parts.add(self.ahead, rest)?;
        Ok(parts)
    }
}

impl Held {
    fn open(&self) -> Result<(), Reason> {
        if self.closed { Err(Reason::AlreadyClosed) } else { Ok(()) }
    }

    fn covers(&self, asked: Ore) -> Result<(), Reason> {
        let committed = self.by_year.total()?;
        if asked > committed { Err(Reason::MoreThanCommitted { committed, asked }) } else { Ok(()) }
    }
}

/// Takes `asked` from the years that have something, oldest first: the parts, and what no year had.
pub fn allocate_oldest_first(from: &ByYear, asked: Ore) -> Result<(ByYear, Ore), Overflow> {
    allocate(from.iter(), asked)
}

fn allocate(
    years: impl Iterator<Item = (YearOfOrigin, Ore)>,
    asked: Ore,
) -> Result<(ByYear, Ore), Overflow> {
    let (mut parts, mut left) = (ByYear::default(), asked);
    for (year, amount) in years {
        let part = amount.min(left).max(Ore::ZERO);
        parts.add(year, part)?;
        left = left.minus(part)?;
    }
    Ok((parts, left))
}

/// Money that was there before the ledger began, by year of origin.
pub fn open(parts: &ByYear) -> Result<Entry, Reason> {
    let total = parts.total()?;
    if total <= Ore::ZERO || parts.iter().any(|(_, amount)| amount.is_negative()) {
        return Err(Reason::NotPositive);
    }
    Ok(Entry::moving(Kind::Opening, Account::SetAside, Account::Available, parts)?)
}

/// A year's set-aside on preliminary payroll.
pub fn set_aside(year: YearOfOrigin, amount: Ore) -> Result<Entry, Reason> {
    if amount <= Ore::ZERO {
        return Err(Reason::NotPositive);
    }
    let parts = ByYear::of([(year, amount)])?;
    Ok(Entry::moving(Kind::SetAside, Account::SetAside, Account::Available, &parts)?)
}

/// The difference between final and preliminary set-aside. Below zero it takes its own year first and then the
/// oldest; what no year has is borne by its own, within the limit.
pub fn settle(available: &Available, year: YearOfOrigin, difference: Ore) -> Result<Entry, Reason> {
    let kind = Kind::Settlement;
    if !difference.is_negative() {
        let parts = ByYear::of([(year, difference)])?;
        return Ok(Entry::moving(kind, Account::SetAside, Account::Available, &parts)?);
    }
    let asked = difference.negated()?;
    available.covers(asked)?;
    let own = std::iter::once((year, available.by_year.get(year)));
    let others = available.by_year.iter().filter(|(other, _)| *other != year);
    let (mut parts, rest) = allocate(own.chain(others), asked)?;
    parts.add(year, rest)?;
    Ok(Entry::moving(kind, Account::Available, Account::SetAside, &parts)?)
}

/// Commits money to a measure, oldest first.
pub fn commit(available: &Available, held: &Held, amount: Ore) -> Result<Entry, Reason> {
    held.open()?;
    let parts = available.take(amount)?;
    Ok(Entry::moving(Kind::Commitment, Account::Available, Account::Committed, &parts)?)
}

/// Pays of what a measure holds, oldest first: all or a part. A final closing releases the rest, and is kept as a
/// release also where there is no rest; only a closing may pay nothing.
pub fn pay(held: &Held, amount: Ore, closing: bool) -> Result<Vec<Entry>, Reason> {
    held.open()?;
    if amount.is_negative() || (amount == Ore::ZERO && !closing) {
        return Err(Reason::NotPositive);
    }
    held.covers(amount)?;
    let mut entries = Vec::new();
    let (parts, _) = allocate_oldest_first(&held.by_year, amount)?;
    if amount > Ore::ZERO {
        entries.push(Entry::moving(Kind::Payment, Account::Committed, Account::Spent, &parts)?);
    }
    if closing {
        let mut rest = held.by_year.clone();
        for (year, part) in parts.iter() {
            rest.add(year, part.negated()?)?;
        }
        entries.push(Entry::moving(Kind::Release, Account::Committed, Account::Available, &rest)?);
    }
    Ok(entries)
}

/// Gives back a part of what a measure holds, to the years it came from: the newest first, so that what stays is the
/// oldest.
pub fn release(held: &Held, amount: Ore) -> Result<Entry, Reason> {
    held.open()?;
    if amount <= Ore::ZERO {
        return Err(Reason::NotPositive);
    }
    held.covers(amount)?;
    let (parts, _) = allocate(held.by_year.iter().rev(), amount)?;
    Ok(Entry::moving(Kind::Release, Account::Committed, Account::Available, &parts)?)
}

/// A cost that no decision has committed money for, oldest first.
pub fn direct_cost(available: &Available, amount: Ore) -> Result<Entry, Reason> {
    let parts = available.take(amount)?;
    Ok(Entry::moving(Kind::DirectCost, Account::Available, Account::Spent, &parts)?)
}

#[cfg(test)]
mod tests;
