//! The phases of an agreement: one method per way between them.

use super::{Reason, Term};
use crate::values::Date;

/// Where an agreement stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Phase {
    Preparation,
    Proposal,
    /// Signed, and not begun.
    Signed,
    InForce,
    Ended,
    /// *Ingen överenskommelse*: money is still set aside, and the next talk has a date.
    NoAgreement,
}

impl Phase {
    pub const ALL: [Phase; 6] = [
        Phase::Preparation,
        Phase::Proposal,
        Phase::Signed,
        Phase::InForce,
        Phase::Ended,
        Phase::NoAgreement,
    ];

    /// The code that is stored.
    pub const fn code(self) -> &'static str {
        match self {
            Phase::Preparation => "preparation",
            Phase::Proposal => "proposal",
            Phase::Signed => "signed",
            Phase::InForce => "in_force",
            Phase::Ended => "ended",
            Phase::NoAgreement => "no_agreement",
        }
    }

    pub fn from_code(code: &str) -> Option<Phase> {
        Phase::ALL.into_iter().find(|phase| phase.code() == code)
    }

    /// The text changes. A signed text becomes a proposal again, since every signature is void. An agreement that is
    /// only `registered` here was signed elsewhere: its description may be filled in while it is in force.
    pub fn change(self, registered: bool) -> Result<Phase, Reason> {
        match self {
            Phase::Preparation => Ok(Phase::Preparation),
            Phase::Proposal => Ok(Phase::Proposal),
            Phase::Signed | Phase::InForce if registered => Ok(self),
            Phase::Signed => Ok(Phase::Proposal),
            Phase::InForce | Phase::Ended | Phase::NoAgreement => Err(self.refusal()),
        }
    }

    /// The proposal is put to the parties.
    pub fn propose(self) -> Result<Phase, Reason> {
        match self {
            Phase::Preparation => Ok(Phase::Proposal),
            _ => Err(self.refusal()),
        }
    }

    /// The parties go back to the preparation.
    pub fn take_back(self) -> Result<Phase, Reason> {
        match self {
            Phase::Proposal | Phase::NoAgreement => Ok(Phase::Preparation),
            _ => Err(self.refusal()),
        }
    }

    /// A party signs, or says that it does not; with `complete`, it was the last one and they agree.
    pub fn sign(self, complete: bool) -> Result<Phase, Reason> {
        match self {
            Phase::Proposal if complete => Ok(Phase::Signed),
            Phase::Proposal => Ok(Phase::Proposal),
            _ => Err(self.refusal()),
        }
    }

    /// The talks end without an agreement, also the next ones.
    pub fn give_up(self) -> Result<Phase, Reason> {
        match self {
            Phase::Preparation | Phase::Proposal | Phase::NoAgreement => Ok(Phase::NoAgreement),
            _ => Err(self.refusal()),
        }
    }

    /// A new agreement is made from this one.
    pub fn renew(self) -> Result<(), Reason> {
        match self {
            Phase::Signed | Phase::InForce | Phase::Ended => Ok(()),
            _ => Err(self.refusal()),
        }
    }

    /// The phase on the day `today`: a signed agreement begins and ends by its term, or on the last day `by_notice`
    /// that follows from a notice, without anybody doing anything.
    #[must_use]
    pub fn on(self, today: Date, term: Option<&Term>, by_notice: Option<Date>) -> Phase {
        let over = |term: &Term| term.is_over(today) || by_notice.is_some_and(|last| last < today);
        match (self, term) {
            (Phase::Signed | Phase::InForce, Some(term)) if over(term) => Phase::Ended,
            (Phase::Signed | Phase::InForce, Some(term)) if term.from() <= today => Phase::InForce,
            _ => self,
        }
    }

    /// Whether only the parties and the coordinator may read it.
    pub const fn is_between_parties(self) -> bool {
        matches!(self, Phase::Preparation | Phase::Proposal | Phase::NoAgreement)
    }

    const fn refusal(self) -> Reason {
        Reason::Phase { phase: self }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use Phase::{Ended, InForce, NoAgreement, Preparation, Proposal, Signed};

    /// The new phase of each phase, in the order of [`Phase::ALL`]; `None` where the way is closed.
    fn ways(walk: impl Fn(Phase) -> Result<Phase, Reason>) -> [Option<Phase>; 6] {
        Phase::ALL.map(|phase| match walk(phase) {
            Ok(next) => Some(next),
            Err(reason) => {
                assert_eq!(reason, Reason::Phase { phase });
                None
            }
        })
    }

    #[test]
    fn a_change_opens_a_signed_text_and_no_later_one() {
        let own = ways(|phase| phase.change(false));
        assert_eq!(own, [Some(Preparation), Some(Proposal), Some(Proposal), None, None, None]);
        let registered = ways(|phase| phase.change(true));
        assert_eq!(registered[2..4], [Some(Signed), Some(InForce)]);
        assert_eq!(registered[4], None);
    }

    #[test]
    fn only_a_preparation_is_proposed() {
        assert_eq!(ways(Phase::propose), [Some(Proposal), None, None, None, None, None]);
    }

    #[test]
    fn a_proposal_and_failed_talks_go_back_to_preparation() {
        let back = [None, Some(Preparation), None, None, None, Some(Preparation)];
        assert_eq!(ways(Phase::take_back), back);
    }

    #[test]
    fn the_last_signature_makes_it_signed() {
        assert_eq!(ways(|p| p.sign(false)), [None, Some(Proposal), None, None, None, None]);
        assert_eq!(ways(|p| p.sign(true)), [None, Some(Signed), None, None, None, None]);
    }

    #[test]
    fn talks_can_fail_until_it_is_signed_and_fail_again() {
        let failed = [Some(NoAgreement), Some(NoAgreement), None, None, None, Some(NoAgreement)];
        assert_eq!(ways(Phase::give_up), failed);
    }

    #[test]
    fn what_was_signed_can_be_renewed() {
        let renewed = ways(|phase| phase.renew().map(|()| phase));
        assert_eq!(renewed, [None, None, Some(Signed), Some(InForce), Some(Ended), None]);
    }

    #[test]
    fn a_signed_agreement_begins_and_ends_by_its_term() {
        let term = Term::Fixed { from: date(2026, 1, 1), to: date(2028, 12, 31) };
        let signed = |day| Signed.on(day, Some(&term), None);
        assert_eq!(signed(date(2025, 12, 31)), Signed);
        assert_eq!(signed(date(2026, 1, 1)), InForce);
        assert_eq!(signed(date(2028, 12, 31)), InForce);
        assert_eq!(signed(date(2029, 1, 1)), Ended);
        let open = Term::UntilFurtherNotice { from: date(2026, 1, 1), notice_months: 6 };
        assert_eq!(Signed.on(date(2199, 1, 1), Some(&open), None), InForce);
        let noticed = |day| Signed.on(day, Some(&open), Some(date(2027, 6, 30)));
        assert_eq!(noticed(date(2027, 6, 30)), InForce);
        assert_eq!(noticed(date(2027, 7, 1)), Ended);
        for phase in [Preparation, Proposal, NoAgreement] {
            assert_eq!(phase.on(date(2029, 1, 1), Some(&term), None), phase);
        }
    }

    #[test]
    fn codes_come_back() {
        for phase in Phase::ALL {
            assert_eq!(Phase::from_code(phase.code()), Some(phase));
        }
        assert_eq!(Phase::from_code("draft"), None);
    }
}
