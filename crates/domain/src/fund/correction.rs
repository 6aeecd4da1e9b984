//! A correction takes an earlier entry back as a whole and names it; the right entry is then made anew.

use super::{Account, Available, Entry, Held, Kind, Reason};
use crate::values::Ore;

/// An entry that somebody wants to take back.
#[derive(Clone, Debug)]
pub struct Correctable {
    pub entry: Entry,
    /// It is the final closing of its measure.
    pub closing: bool,
    pub corrected: bool,
}

/// The entry that takes `original` back. `held` is what its measure holds; nothing for entries without one.
///
/// What it takes must still be there: money that has been committed since cannot be taken from under a measure.
pub fn correct(
    original: &Correctable,
    available: &Available,
    held: &Held,
) -> Result<Entry, Reason> {
    if original.entry.kind() == Kind::Correction {
        return Err(Reason::IsCorrection);
    }
    if original.corrected {
        return Err(Reason::AlreadyCorrected);
    }
    if held.closed && !original.closing {
        return Err(Reason::AlreadyClosed);
    }
    let entry = original.entry.reversed()?;
    still_available(&entry, available)?;
    still_committed(&entry, held)?;
    Ok(entry)
}

fn still_available(entry: &Entry, available: &Available) -> Result<(), Reason> {
    let taken = taken(entry, Account::Available)?;
    if taken == Ore::ZERO {
        return Ok(());
    }
    let most = available.most()?;
    if taken > most {
        return Err(Reason::NotCovered { available: most, asked: taken });
    }
    // Without leave to plan ahead each year must have what is taken of it.
    let lines = entry.lines().iter().filter(|line| line.account == Account::Available);
    for line in lines.filter(|line| line.amount.is_negative() && available.limit == Ore::ZERO) {
        let (left, asked) = (available.by_year.get(line.year), line.amount.negated()?);
        if asked > left {
            return Err(Reason::NotCovered { available: left.max(Ore::ZERO), asked });
        }
    }
    Ok(())
}

fn still_committed(entry: &Entry, held: &Held) -> Result<(), Reason> {
    let lines = entry.lines().iter().filter(|line| line.account == Account::Committed);
    for line in lines.filter(|line| line.amount.is_negative()) {
        let (committed, asked) = (held.by_year.get(line.year), line.amount.negated()?);
        if asked > committed {
            return Err(Reason::MoreThanCommitted { committed, asked });
        }
    }
    Ok(())
}

/// How much the entry takes from an account, of all years together.
fn taken(entry: &Entry, account: Account) -> Result<Ore, Reason> {
    let lines = entry.lines().iter().filter(|line| line.account == account);
    let change = Ore::sum(lines.map(|line| line.amount))?;
    Ok(change.min(Ore::ZERO).negated()?)
}

#[cfg(test)]
mod tests {
    use super::super::{ByYear, commit, pay, set_aside};
    use super::*;
    use crate::values::YearOfOrigin;

    const YEAR: YearOfOrigin = YearOfOrigin::Year(2024);

    fn available(amount: i64, limit: i64) -> Available {
        let by_year = ByYear::of([(YEAR, Ore(amount))]).unwrap();
        Available { by_year, limit: Ore(limit), ahead: YEAR }
    }

    fn held(amount: i64, closed: bool) -> Held {
        Held { by_year: ByYear::of([(YEAR, Ore(amount))]).unwrap(), closed }
    }

    fn once(entry: Entry) -> Correctable {
        Correctable { entry, closing: false, corrected: false }
    }

    #[test]
    fn an_entry_is_corrected_once_and_a_correction_never() {
        let original = once(set_aside(YEAR, Ore(10)).unwrap());
        let correction = correct(&original, &available(10, 0), &Held::default()).unwrap();
        assert_eq!(correction.kind(), Kind::Correction);
        let again = Correctable { corrected: true, ..original };
        let refused = correct(&again, &available(10, 0), &Held::default());
        assert_eq!(refused, Err(Reason::AlreadyCorrected));
        let refused = correct(&once(correction), &available(0, 0), &Held::default());
        assert_eq!(refused, Err(Reason::IsCorrection));
    }

    #[test]
    fn what_has_been_used_cannot_be_taken_back() {
        let original = once(set_aside(YEAR, Ore(10)).unwrap());
        let refused = Reason::NotCovered { available: Ore(9), asked: Ore(10) };
        assert_eq!(correct(&original, &available(9, 0), &Held::default()), Err(refused));
        assert!(correct(&original, &available(9, 1), &Held::default()).is_ok());
    }

    #[test]
    fn another_years_money_does_not_help() {
        let original = once(set_aside(YEAR, Ore(10)).unwrap());
        let mut fund = available(4, 0);
        fund.by_year.add(YearOfOrigin::Unknown, Ore(100)).unwrap();
        let refused = Reason::NotCovered { available: Ore(4), asked: Ore(10) };
        assert_eq!(correct(&original, &fund, &Held::default()), Err(refused));
    }

    #[test]
    fn a_commitment_is_taken_back_while_it_is_held() {
        let original = once(commit(&available(10, 0), &Held::default(), Ore(10)).unwrap());
        assert!(correct(&original, &available(0, 0), &held(10, false)).is_ok());
        let refused = Reason::MoreThanCommitted { committed: Ore(4), asked: Ore(10) };
        assert_eq!(correct(&original, &available(0, 0), &held(4, false)), Err(refused));
    }

    #[test]
    fn a_closing_is_taken_back_before_what_came_earlier() {
        let [payment, rest] = pay(&held(10, false), Ore(6), true).unwrap().try_into().unwrap();
        let refused = correct(&once(payment), &available(4, 0), &held(0, true));
        assert_eq!(refused, Err(Reason::AlreadyClosed));
        let closing = Correctable { closing: true, ..once(rest) };
        assert!(correct(&closing, &available(4, 0), &held(0, true)).is_ok());
    }
}
