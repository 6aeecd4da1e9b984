//! Giving a role, confirming it and ending it (rules, part 4).

use super::{Assignment, Reason, Role};
use crate::values::{Date, Id, Refusal};

/// Where a role is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Agency,
    /// In a unit, where the agency has units.
    UnitIfAny,
    Unit,
    Party,
}

/// Whether a given role counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Waits for the party's own representative; gives no right.
    Proposed,
    Confirmed,
}

impl Role {
    /// Where the role is held.
    pub const fn place(self) -> Place {
        match self {
            Role::Employee => Place::UnitIfAny,
            Role::Manager => Place::Unit,
            Role::Representative => Place::Party,
            _ => Place::Agency,
        }
    }
}

impl Standing {
    /// How a role stands when the administrator has just given it. A party with a representative
    /// of its own confirms the next; the first comes with the agreement.
    pub fn of_new(role: Role, party_has_representative: bool) -> Standing {
        if role == Role::Representative && party_has_representative {
            Standing::Proposed
        } else {
            Standing::Confirmed
        }
    }

    /// The party's own representative says yes.
    ///
    /// # Errors
    /// [`Reason::NotProposed`] if the role counts already.
    pub fn confirm(self) -> Result<Standing, Reason> {
        match self {
            Standing::Proposed => Ok(Standing::Confirmed),
            Standing::Confirmed => Err(Reason::NotProposed),
        }
    }
}

/// The role as it is given: with the place that it asks for, and without the one that it does not.
///
/// # Errors
/// The refusal names the field `unit` or `party`.
pub fn placed(mut asked: Assignment) -> Result<Assignment, Refusal> {
    let refusal = |field, reason: Reason| Refusal { field: Some(field), reason: reason.into() };
    match asked.role.place() {
        Place::Unit if asked.unit.is_none() => return Err(refusal("unit", Reason::UnitNeeded)),
        Place::Party if asked.party.is_none() => return Err(refusal("party", Reason::PartyNeeded)),
        Place::Agency => (asked.unit, asked.party) = (None, None),
        Place::Unit | Place::UnitIfAny => asked.party = None,
        Place::Party => asked.unit = None,
    }
    Ok(asked)
}

/// Whether `by` may give a role to `to`.
///
/// # Errors
/// [`Reason::OwnRole`]: nobody grants a role to himself.
pub fn may_grant(by: Id, to: Id) -> Result<(), Reason> {
    if by == to { Err(Reason::OwnRole) } else { Ok(()) }
}

/// The role with `until` as its last day. A role that has ended stays as it was: history is not
/// rewritten.
///
/// # Errors
/// [`Reason::EndsBeforeItBegins`], or [`Reason::AlreadyEnded`] if the last day is before `today`.
pub fn end(given: &Assignment, until: Date, today: Date) -> Result<Assignment, Reason> {
    if given.until.is_some_and(|last| last < today) {
        return Err(Reason::AlreadyEnded);
    }
    if until < given.from {
        return Err(Reason::EndsBeforeItBegins { from: given.from });
    }
    Ok(Assignment { until: Some(until), ..given.clone() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::read_date;

    fn day(text: &str) -> Date {
        read_date(text).unwrap()
    }

    fn id(byte: u8) -> Id {
        Id::v4([byte; 16])
    }

    fn asked(role: Role, unit: Option<Id>, party: Option<Id>) -> Assignment {
        Assignment { role, unit, party, party_kind: None, from: day("2026-01-01"), until: None }
    }

    #[test]
    fn a_role_has_the_place_that_it_asks_for_and_no_other() {
        let both = |role| placed(asked(role, Some(id(1)), Some(id(2)))).map(|a| (a.unit, a.party));
        assert_eq!(both(Role::Manager), Ok((Some(id(1)), None)));
        assert_eq!(both(Role::Employee), Ok((Some(id(1)), None)));
        assert_eq!(both(Role::Representative), Ok((None, Some(id(2)))));
        assert_eq!(both(Role::Finance), Ok((None, None)));
        assert!(placed(asked(Role::Employee, None, None)).is_ok());
        let field = |role| placed(asked(role, None, None)).unwrap_err().field;
        assert_eq!(field(Role::Manager), Some("unit"));
        assert_eq!(field(Role::Representative), Some("party"));
    }

    #[test]
    fn nobody_grants_a_role_to_himself() {
        assert_eq!(may_grant(id(1), id(1)), Err(Reason::OwnRole));
        assert_eq!(may_grant(id(1), id(2)), Ok(()));
    }

    #[test]
    fn a_partys_second_representative_waits_for_its_first() {
        assert_eq!(Standing::of_new(Role::Representative, false), Standing::Confirmed);
        assert_eq!(Standing::of_new(Role::Representative, true), Standing::Proposed);
        assert_eq!(Standing::of_new(Role::Finance, true), Standing::Confirmed);
        assert_eq!(Standing::Proposed.confirm(), Ok(Standing::Confirmed));
        assert_eq!(Standing::Confirmed.confirm(), Err(Reason::NotProposed));
    }

    #[test]
    fn a_role_ends_once_and_not_before_it_began() {
        let today = day("2026-03-02");
        let open = asked(Role::Finance, None, None);
        assert_eq!(end(&open, today, today).unwrap().until, Some(today));
        assert!(end(&open, open.from, today).unwrap().holds(open.from));
        let early = end(&open, day("2025-12-31"), today);
        assert_eq!(early, Err(Reason::EndsBeforeItBegins { from: open.from }));
        let ended = end(&open, day("2026-02-01"), today).unwrap();
        assert_eq!(end(&ended, today, today), Err(Reason::AlreadyEnded));
        let later = end(&open, day("2026-06-30"), today).unwrap();
        assert!(end(&later, today, today).is_ok(), "a last day that has not come can be moved");
    }
}
