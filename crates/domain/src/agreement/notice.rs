//! Notice (*uppsägning*) of an agreement that holds until further notice.

use jiff::ToSpan as _;

use super::{Phase, Reason, Term};
use crate::values::{Date, Id};

/// That a party has given notice. It stands until it is withdrawn or the last day has passed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    pub party: Id,
    /// The day that it was given.
    pub given_on: Date,
    /// The last day of the agreement that follows from it.
    pub last_day: Date,
    /// *Återkallad uppsägning*.
    pub withdrawn_on: Option<Date>,
}

impl Notice {
    /// `party` gives notice on the day `on`; `earlier` are the notices that have been given of the agreement.
    ///
    /// # Errors
    /// [`Reason::Phase`] unless the agreement is in force, [`Reason::FixedTerm`], [`Reason::NoticeGiven`] if one of
    /// the party's own stands, [`Reason::NoticeDay`] for a day before the agreement began or that has not come,
    /// [`Reason::EndsInThePast`] if the agreement would have ended already.
    pub fn give(
        phase: Phase,
        term: Option<&Term>,
        party: Id,
        on: Date,
        earlier: &[Notice],
        today: Date,
    ) -> Result<Notice, Reason> {
        let (from, months) = match (phase, term) {
            (Phase::InForce, Some(Term::UntilFurtherNotice { from, notice_months })) => {
                (*from, *notice_months)
            }
            (Phase::InForce, Some(Term::Fixed { to, .. })) => {
                return Err(Reason::FixedTerm { to: *to });
            }
            _ => return Err(Reason::Phase { phase }),
        };
        let own = earlier.iter().find(|notice| notice.party == party && notice.stands());
        if let Some(own) = own {
            return Err(Reason::NoticeGiven { last_day: own.last_day });
        }
        if on < from || on > today {
            return Err(Reason::NoticeDay { from, to: today });
        }
        // A time in months ends on the day of the same number, or on the month's last (lag 1930:173, 1 §).
        let last_day = on.saturating_add(months.months());
        if last_day < today {
            return Err(Reason::EndsInThePast { last_day });
        }
        Ok(Notice { party, given_on: on, last_day, withdrawn_on: None })
    }

    /// The party takes its notice back, at the latest on the agreement's last day.
    ///
    /// # Errors
    /// [`Reason::NoNotice`] if it has been withdrawn, [`Reason::Phase`] if the agreement has ended.
    pub fn withdraw(self, today: Date) -> Result<Notice, Reason> {
        if !self.stands() {
            return Err(Reason::NoNotice);
        }
        if self.last_day < today {
            return Err(Reason::Phase { phase: Phase::Ended });
        }
        Ok(Notice { withdrawn_on: Some(today), ..self })
    }

    /// Whether it has not been withdrawn.
    pub const fn stands(&self) -> bool {
        self.withdrawn_on.is_none()
    }
}

/// Whether notice may be given for `party` by somebody who represents the parties `own`. The coordinator may note what
/// a party has given in writing.
///
/// # Errors
/// [`Reason::OtherParty`].
pub fn may_give_notice(party: Id, own: &[Id], coordinator: bool) -> Result<(), Reason> {
    if coordinator || own.contains(&party) { Ok(()) } else { Err(Reason::OtherParty) }
}

/// Whether the notice of `party` may be withdrawn: by the party alone, or by the coordinator who noted it
/// (`noted_it`), since a mistake must be mendable where the party has no account.
///
/// # Errors
/// [`Reason::OtherParty`].
pub fn may_withdraw_notice(
    party: Id,
    own: &[Id],
    coordinator: bool,
    noted_it: bool,
) -> Result<(), Reason> {
    if own.contains(&party) || (coordinator && noted_it) { Ok(()) } else { Err(Reason::OtherParty) }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 3, 2);
    const OPEN: Term = Term::UntilFurtherNotice { from: date(2025, 1, 1), notice_months: 6 };

    fn id(number: u8) -> Id {
        Id::v4([number; 16])
    }

    fn given(phase: Phase, term: Option<&Term>, on: Date) -> Result<Notice, Reason> {
        Notice::give(phase, term, id(1), on, &[], TODAY)
    }

    #[test]
    fn notice_ends_the_agreement_after_its_months() {
        let ends = |months: i64, on| {
            let term = Term::UntilFurtherNotice { from: date(2025, 1, 1), notice_months: months };
            given(Phase::InForce, Some(&term), on).map(|notice| notice.last_day)
        };
        assert_eq!(ends(6, TODAY), Ok(date(2026, 9, 2)));
        assert_eq!(
            ends(4, date(2025, 10, 31)),
            Err(Reason::EndsInThePast { last_day: date(2026, 2, 28) })
        );
        assert_eq!(ends(5, date(2025, 10, 31)), Ok(date(2026, 3, 31)));
        assert_eq!(ends(12, date(2026, 2, 28)), Ok(date(2027, 2, 28)));
        assert_eq!(ends(0, TODAY), Ok(TODAY), "without notice it ends the same day");
    }

    #[test]
    fn only_an_open_agreement_in_force_can_be_given_notice_of() {
        for phase in Phase::ALL {
            let given = given(phase, Some(&OPEN), TODAY);
            match phase {
                Phase::InForce => assert!(given.is_ok()),
                phase => assert_eq!(given, Err(Reason::Phase { phase })),
            }
        }
        let to = date(2027, 12, 31);
        let fixed = Term::Fixed { from: date(2025, 1, 1), to };
        assert_eq!(given(Phase::InForce, Some(&fixed), TODAY), Err(Reason::FixedTerm { to }));
        let phase = Phase::InForce;
        assert_eq!(given(phase, None, TODAY), Err(Reason::Phase { phase }));
    }

    #[test]
    fn the_day_lies_between_the_first_day_and_today() {
        let outside = Reason::NoticeDay { from: date(2025, 1, 1), to: TODAY };
        for on in [date(2024, 12, 31), date(2026, 3, 3)] {
            assert_eq!(given(Phase::InForce, Some(&OPEN), on), Err(outside.clone()));
        }
        assert!(given(Phase::InForce, Some(&OPEN), date(2025, 9, 2)).is_ok());
        let last_day = date(2026, 3, 1);
        let late = given(Phase::InForce, Some(&OPEN), date(2025, 9, 1));
        assert_eq!(late, Err(Reason::EndsInThePast { last_day }));
    }

    #[test]
    fn a_party_gives_notice_once_and_the_others_may_too() {
        let first = given(Phase::InForce, Some(&OPEN), TODAY).unwrap();
        let last_day = first.last_day;
        let again = |party, earlier: &[Notice]| {
            Notice::give(Phase::InForce, Some(&OPEN), party, TODAY, earlier, TODAY)
        };
        let standing = [first.clone()];
        assert_eq!(again(id(1), &standing), Err(Reason::NoticeGiven { last_day }));
        assert!(again(id(2), &standing).is_ok());
        assert!(again(id(1), &[first.withdraw(TODAY).unwrap()]).is_ok(), "after a withdrawal");
    }

    #[test]
    fn notice_is_withdrawn_before_it_has_run_out_and_once() {
        let notice = given(Phase::InForce, Some(&OPEN), TODAY).unwrap();
        let last = notice.last_day;
        let withdrawn = notice.clone().withdraw(last).unwrap();
        assert_eq!((withdrawn.withdrawn_on, withdrawn.stands()), (Some(last), false));
        assert_eq!(withdrawn.withdraw(last), Err(Reason::NoNotice));
        let late = notice.withdraw(last.tomorrow().unwrap());
        assert_eq!(late, Err(Reason::Phase { phase: Phase::Ended }));
    }

    #[test]
    fn nobody_takes_back_anothers_notice() {
        let (mine, other) = (id(1), id(2));
        assert_eq!(may_give_notice(mine, &[mine], false), Ok(()));
        assert_eq!(may_give_notice(other, &[mine], false), Err(Reason::OtherParty));
        assert_eq!(may_give_notice(other, &[], true), Ok(()), "noted by the coordinator");
        assert_eq!(may_withdraw_notice(mine, &[mine], false, false), Ok(()));
        for (coordinator, noted) in [(false, false), (true, false), (false, true)] {
            let taken = may_withdraw_notice(other, &[mine], coordinator, noted);
            assert_eq!(taken, Err(Reason::OtherParty), "{coordinator} {noted}");
        }
        assert_eq!(may_withdraw_notice(other, &[], true, true), Ok(()));
    }
}
