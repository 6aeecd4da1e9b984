//! Who speaks for each party in a case: conflicts of interest empty a chair, substitutes fill it.
//!
//! Jäv is assessed, not assumed: the person says so. Förvaltningslagen (2017:900) 16–18 §§ is the
//! measure that the agencies use.

use crate::access::PartyKind;
use crate::values::Id;

/// Somebody who may speak for a party today, the ordinary representative before the substitutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Representative {
    pub account: Id,
    pub party: Id,
}

/// A party's chair in one case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    pub party: Id,
    pub kind: PartyKind,
    /// Who may speak, the ordinary representative first. Empty where all stand aside: the party then
    /// counts as absent, by the agreement's rule for those present.
    pub speakers: Vec<Id>,
    /// The ordinary representative stands aside and another speaks instead.
    pub substitute_called: bool,
    /// Whether somebody who may speak has jäv is not settled: until then nobody speaks.
    pub questioned: bool,
}

impl Seat {
    pub fn is_present(&self) -> bool {
        !self.speakers.is_empty()
    }
}

/// The seats of a case, where the accounts in `aside` have no say and `questioned` are those whose jäv
/// is not settled.
pub fn seats(
    parties: &[(Id, PartyKind)],
    representatives: &[Representative],
    aside: &[Id],
    questioned: &[Id],
) -> Vec<Seat> {
    let seat = |(party, kind): &(Id, PartyKind)| {
        let of_party = || representatives.iter().filter(|one| one.party == *party);
        let speakers: Vec<Id> =
            of_party().map(|one| one.account).filter(|account| !aside.contains(account)).collect();
        let ordinary_aside = of_party().next().is_some_and(|one| aside.contains(&one.account));
        let substitute_called = ordinary_aside && !speakers.is_empty();
        let questioned = speakers.iter().any(|account| questioned.contains(account));
        Seat { party: *party, kind: *kind, speakers, substitute_called, questioned }
    };
    parties.iter().map(seat).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::Instant;

    fn id(number: i64) -> Id {
        Id::v7(Instant::from_millis(number), [0; 10])
    }

    fn one(account: i64, party: i64) -> Representative {
        Representative { account: id(account), party: id(party) }
    }

    #[test]
    fn the_substitute_steps_in_and_without_one_the_chair_is_empty() {
        let parties = [(id(1), PartyKind::Employer), (id(2), PartyKind::Saco)];
        let people = [one(11, 1), one(12, 1), one(21, 2)];
        let all = seats(&parties, &people, &[], &[]);
        assert_eq!(all[0].speakers, [id(11), id(12)]);
        assert!(!all[0].substitute_called && all[1].is_present());
        let with_jav = seats(&parties, &people, &[id(11), id(21)], &[]);
        assert_eq!(with_jav[0].speakers, [id(12)]);
        assert!(with_jav[0].substitute_called);
        assert!(!with_jav[1].is_present() && !with_jav[1].substitute_called);
        // A question about the substitute holds up the seat that she may speak for, and no other.
        let doubted = seats(&parties, &people, &[], &[id(12)]);
        assert!(doubted[0].questioned && doubted[0].is_present() && !doubted[1].questioned);
        assert!(!seats(&parties, &people, &[id(12)], &[id(12)])[0].questioned);
    }
}
