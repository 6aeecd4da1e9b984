//! The yearly account to the unions: when it may be marked as accounted, and to whom.
//!
//! The employer accounts for the *use and extent* of the money to the local unions every year
//! (the central agreement).

use crate::values::{Date, Id};

/// Why a year cannot be marked as accounted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The year has not ended: its figures still move.
    YearNotOver { year: i16 },
    /// It was accounted on a day that has not come, or before the year had ended.
    NotOnThatDay { from: Date, to: Date },
    /// Nobody received it.
    NoReceivers,
    /// It has been sealed.
    Accounted { on: Date },
}

/// That the account was given: when, and to which parties.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accounted {
    pub on: Date,
    pub receivers: Vec<Id>,
}

impl Accounted {
    /// Marks the account of `year`; `earlier` is the day that it was accounted, if it has been.
    ///
    /// # Errors
    /// [`Reason`]; an account is given once.
    pub fn new(
        year: i16,
        on: Date,
        mut receivers: Vec<Id>,
        earlier: Option<Date>,
        today: Date,
    ) -> Result<Accounted, Reason> {
        if let Some(on) = earlier {
            return Err(Reason::Accounted { on });
        }
        let Some(from) = first_day_after(year).filter(|from| *from <= today) else {
            return Err(Reason::YearNotOver { year });
        };
        if on < from || on > today {
            return Err(Reason::NotOnThatDay { from, to: today });
        }
        receivers.sort_unstable();
        receivers.dedup();
        if receivers.is_empty() {
            Err(Reason::NoReceivers)
        } else {
            Ok(Accounted { on, receivers })
        }
    }
}

/// Whether the year's figures no longer move by themselves.
pub fn is_over(year: i16, today: Date) -> bool {
    first_day_after(year).is_some_and(|day| day <= today)
}

fn first_day_after(year: i16) -> Option<Date> {
    Date::new(year.checked_add(1)?, 1, 1).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 3, 2);

    fn mark(year: i16, on: Date, receivers: u8) -> Result<Accounted, Reason> {
        let receivers = (0..receivers).map(|n| Id::v4([n; 16])).collect();
        Accounted::new(year, on, receivers, None, TODAY)
    }

    #[test]
    fn every_edge_of_marking() {
        assert_eq!(mark(2025, date(2026, 1, 1), 2).unwrap().receivers.len(), 2);
        assert!(mark(2025, TODAY, 1).is_ok());
        assert_eq!(mark(2026, TODAY, 1), Err(Reason::YearNotOver { year: 2026 }));
        let range = Reason::NotOnThatDay { from: date(2026, 1, 1), to: TODAY };
        assert_eq!(mark(2025, date(2025, 12, 31), 1), Err(range.clone()));
        assert_eq!(mark(2025, date(2026, 3, 3), 1), Err(range));
        assert_eq!(mark(2025, TODAY, 0), Err(Reason::NoReceivers));
        let on = date(2026, 2, 1);
        let again = Accounted::new(2025, TODAY, vec![Id::v4([1; 16])], Some(on), TODAY);
        assert_eq!(again, Err(Reason::Accounted { on }));
        assert!(!is_over(i16::MAX, TODAY));
    }
}
