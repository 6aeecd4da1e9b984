use Say::{Abstain, Agree, Disagree};
use proptest::prelude::*;

use super::*;
use crate::values::Instant;

const NOW: Basis = Basis { version: 2, proposal: 1, granted: Ore(100) };
const SHARED: Outcome = Outcome::AsProposed { by_fallback: false };
const NOT_SHARED: Outcome = Outcome::NotGranted { by_fallback: true };

fn id(number: i64) -> Id {
    Id::v7(Instant::from_millis(number), [0; 10])
}

/// The employer's party is 1 with speaker 11, the unions are 2 and 3 with 21 and 31.
fn chairs() -> Vec<Seat> {
    [(1, PartyKind::Employer), (2, PartyKind::Saco), (3, PartyKind::Seko)]
        .into_iter()
        .map(|(party, kind)| Seat {
            party: id(party),
            kind,
            speakers: vec![id(party * 10 + 1)],
            substitute_called: false,
            questioned: false,
        })
        .collect()
}

fn position(party: i64, say: Say) -> Position {
    Position {
        party: id(party),
        account: id(party * 10 + 1),
        say,
        version: NOW.version,
        proposal: NOW.proposal,
    }
}

fn all(says: [Say; 3]) -> Vec<Position> {
    says.into_iter().zip(1..).map(|(say, party)| position(party, say)).collect()
}

fn by(rule: Rule, fallback: Fallback, says: [Say; 3]) -> Outcome {
    outcome(&chairs(), &all(says), NOW, rule, fallback)
}

#[test]
fn everyone_present_is_waited_for() {
    let none = outcome(&chairs(), &[], NOW, Rule::Consensus, Fallback::NotGranted);
    assert_eq!(none, Outcome::Open { waiting: vec![id(1), id(2), id(3)] });
    let two = [position(1, Disagree), position(3, Agree)];
    let open = outcome(&chairs(), &two, NOW, Rule::Consensus, Fallback::NotGranted);
    assert_eq!(open, Outcome::Open { waiting: vec![id(2)] });
}

#[test]
fn a_party_whose_jav_is_not_settled_is_waited_for() {
    let mut seats = chairs();
    seats[1].questioned = true;
    let open = Outcome::Open { waiting: vec![id(2)] };
    for (rule, expected) in [
        (Rule::Consensus, open.clone()),
        (Rule::Majority, open),
        // Where the employer decides alone a union's seat holds up nothing.
        (Rule::EmployerAlone, SHARED),
    ] {
        let found = outcome(&seats, &all([Agree; 3]), NOW, rule, Fallback::NotGranted);
        assert_eq!(found, expected, "{rule:?}");
    }
}

#[test]
fn consensus_is_that_nobody_disagrees_and_somebody_agrees() {
    for says in [[Agree; 3], [Agree, Abstain, Abstain], [Abstain, Agree, Abstain]] {
        assert_eq!(by(Rule::Consensus, Fallback::NotGranted, says), SHARED);
    }
    for says in [[Agree, Agree, Disagree], [Abstain; 3], [Disagree; 3]] {
        assert_eq!(by(Rule::Consensus, Fallback::NotGranted, says), NOT_SHARED);
    }
}

#[test]
fn disagreement_follows_the_fallback() {
    let back = by(Rule::Consensus, Fallback::BackToTheParties, [Agree, Agree, Disagree]);
    assert_eq!(back, Outcome::BackToTheParties);
    for (employer, expected) in [
        (Agree, Outcome::AsProposed { by_fallback: true }),
        (Disagree, NOT_SHARED),
        (Abstain, Outcome::BackToTheParties),
    ] {
        let found = by(Rule::Consensus, Fallback::EmployerDecides, [employer, Disagree, Disagree]);
        assert_eq!(found, expected, "{employer:?}");
    }
}

#[test]
fn a_majority_decides_only_where_the_agreement_says_so() {
    let says = [Agree, Agree, Disagree];
    assert_eq!(by(Rule::Majority, Fallback::NotGranted, says), SHARED);
    let even = [Agree, Disagree, Abstain];
    assert_eq!(by(Rule::Majority, Fallback::NotGranted, even), NOT_SHARED);
}

#[test]
fn the_employer_alone_waits_for_nobody_else() {
    for (say, expected) in [
        (Agree, SHARED),
        (Disagree, Outcome::NotGranted { by_fallback: false }),
        (Abstain, Outcome::BackToTheParties),
    ] {
        let positions = [position(1, say)];
        let found =
            outcome(&chairs(), &positions, NOW, Rule::EmployerAlone, Fallback::EmployerDecides);
        assert_eq!(found, expected, "{say:?}");
    }
}

#[test]
fn what_was_said_of_another_version_or_proposal_falls() {
    for older in [(1, 1), (2, 0)] {
        let mut positions = all([Agree; 3]);
        (positions[1].version, positions[1].proposal) = older;
        let found = outcome(&chairs(), &positions, NOW, Rule::Consensus, Fallback::NotGranted);
        assert_eq!(found, Outcome::Open { waiting: vec![id(2)] });
    }
}

#[test]
fn the_last_word_of_a_party_counts() {
    let mut positions = all([Agree, Agree, Disagree]);
    positions.push(position(3, Agree));
    let found = outcome(&chairs(), &positions, NOW, Rule::Consensus, Fallback::NotGranted);
    assert_eq!(found, SHARED);
}

#[test]
fn who_stands_aside_has_not_spoken_and_an_empty_chair_is_not_waited_for() {
    let positions = all([Agree, Disagree, Agree]);
    let mut substituted = chairs();
    substituted[1].speakers = vec![id(22)];
    let found = outcome(&substituted, &positions, NOW, Rule::Consensus, Fallback::NotGranted);
    assert_eq!(found, Outcome::Open { waiting: vec![id(2)] });
    let mut empty = chairs();
    empty[1].speakers = Vec::new();
    let found = outcome(&empty, &positions, NOW, Rule::Consensus, Fallback::NotGranted);
    assert_eq!(found, SHARED);
}

#[test]
fn a_proposal_to_refuse_that_is_not_shared_refuses_nothing() {
    let refusal = Basis { granted: Ore::ZERO, ..NOW };
    for rule in [Rule::Consensus, Rule::EmployerAlone] {
        let positions = all([Disagree, Agree, Agree]);
        let found = outcome(&chairs(), &positions, refusal, rule, Fallback::NotGranted);
        assert_eq!(found, Outcome::BackToTheParties, "{rule:?}");
    }
    let agreed =
        outcome(&chairs(), &all([Agree; 3]), refusal, Rule::Consensus, Fallback::NotGranted);
    assert_eq!(agreed, SHARED);
}

#[test]
fn a_room_without_anybody_decides_nothing() {
    for rule in [Rule::Consensus, Rule::Majority, Rule::EmployerAlone] {
        let found = outcome(&[], &[], NOW, rule, Fallback::BackToTheParties);
        assert_eq!(found, Outcome::BackToTheParties, "{rule:?}");
    }
}

fn says() -> impl Strategy<Value = Say> {
    prop_oneof![Just(Agree), Just(Disagree), Just(Abstain)]
}

proptest! {
    /// The order in which the parties speak changes nothing.
    #[test]
    fn order_does_not_matter(a in says(), b in says(), c in says(), turn in 0_usize..3) {
        let straight = all([a, b, c]);
        let mut turned = straight.clone();
        turned.rotate_left(turn);
        for rule in [Rule::Consensus, Rule::Majority, Rule::EmployerAlone] {
            for fallback in Fallback::ALL {
                prop_assert_eq!(
                    outcome(&chairs(), &straight, NOW, rule, fallback),
                    outcome(&chairs(), &turned, NOW, rule, fallback)
                );
            }
        }
    }

    /// A party that comes round never turns a yes into a no.
    #[test]
    fn agreeing_never_hurts(a in says(), b in says(), c in says(), who in 0_usize..3) {
        let mut says = [a, b, c];
        for rule in [Rule::Consensus, Rule::Majority, Rule::EmployerAlone] {
            for fallback in Fallback::ALL {
                let before = by(rule, fallback, says);
                says[who] = Agree;
                if matches!(before, Outcome::AsProposed { .. }) {
                    let after = by(rule, fallback, says);
                    let still = matches!(after, Outcome::AsProposed { .. });
                    prop_assert!(still, "{:?} {:?} {:?}", rule, fallback, after);
                }
                says = [a, b, c];
            }
        }
    }
}
