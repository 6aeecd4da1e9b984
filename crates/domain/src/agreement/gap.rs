//! *Vad saknas?* – what is not there yet, in plain words and without a score.

use super::{Draft, Reason};
use crate::access::PartyKind;
use crate::values::Id;

/// Whether a gap holds up a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    Must,
    Should,
}

/// One thing that is not there yet, and the part that lacks it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    NoChallenge,
    NoGoal,
    GoalWithoutChallenge(Id),
    GoalWithoutIndicator(Id),
    AreaWithoutGoal(Id),
    NoTerm,
    NoFollowUp,
    TooFewParties,
    ChallengeWithoutEvidence(Id),
    ChallengeWithoutGoal(Id),
    GoalWithoutBaseline(Id),
    GoalWithoutTarget(Id),
    GoalWithoutDate(Id),
    NoArea,
    NoMeasureKind,
    NoWhoMayApply,
    NoInformation,
    NoReview,
}

impl Gap {
    /// Problem, goal and how it will be seen must be there before the parties are asked to sign; so must those who
    /// sign, for how long, and the follow-up that the central agreement asks for.
    pub const fn weight(self) -> Weight {
        match self {
            Gap::NoChallenge
            | Gap::NoGoal
            | Gap::GoalWithoutChallenge(_)
            | Gap::GoalWithoutIndicator(_)
            | Gap::AreaWithoutGoal(_)
            | Gap::NoTerm
            | Gap::NoFollowUp
            | Gap::TooFewParties => Weight::Must,
            _ => Weight::Should,
        }
    }
}

/// What the draft lacks: musts first, then in the order of the way through the agreement.
pub fn gaps(draft: &Draft) -> Vec<Gap> {
    let mut found = purpose(draft);
    let outline = &draft.outline;
    let kinds: Vec<PartyKind> = draft.parties.iter().map(|party| party.kind).collect();
    let review = outline.review_on.is_some()
        || outline.term.as_ref().is_some_and(|term| term.review_by().is_some());
    let whole = [
        (draft.areas.is_empty(), Gap::NoArea),
        (Draft::check_parties(&kinds).is_err(), Gap::TooFewParties),
        (draft.measure_kinds.is_empty(), Gap::NoMeasureKind),
        (outline.who_may_apply.is_none(), Gap::NoWhoMayApply),
        (outline.information.is_none(), Gap::NoInformation),
        (outline.follow_up.is_none(), Gap::NoFollowUp),
        (outline.term.is_none(), Gap::NoTerm),
        (!review, Gap::NoReview),
    ];
    found.extend(whole.into_iter().filter(|(missing, _)| *missing).map(|(_, gap)| gap));
    found.sort_by_key(|gap| gap.weight());
    found
}

fn purpose(draft: &Draft) -> Vec<Gap> {
    let mut found = Vec::new();
    if draft.challenges.is_empty() {
        found.push(Gap::NoChallenge);
    }
    for challenge in &draft.challenges {
        if challenge.value.evidence.is_none() {
            found.push(Gap::ChallengeWithoutEvidence(challenge.id));
        }
        let solved = |goal: &Vec<Id>| goal.contains(&challenge.id);
        if !draft.goals.iter().any(|goal| solved(&goal.value.challenges)) {
            found.push(Gap::ChallengeWithoutGoal(challenge.id));
        }
    }
    if draft.goals.is_empty() {
        found.push(Gap::NoGoal);
    }
    for goal in &draft.goals {
        let (id, goal) = (goal.id, &goal.value);
        let missing = [
            (goal.challenges.is_empty(), Gap::GoalWithoutChallenge(id)),
            (goal.indicator.is_none(), Gap::GoalWithoutIndicator(id)),
            (goal.baseline.is_none(), Gap::GoalWithoutBaseline(id)),
            (goal.target.is_none(), Gap::GoalWithoutTarget(id)),
            (goal.by_date.is_none(), Gap::GoalWithoutDate(id)),
        ];
        found.extend(missing.into_iter().filter(|(missing, _)| *missing).map(|(_, gap)| gap));
    }
    let loose = draft.areas.iter().filter(|area| area.value.goals.is_empty());
    found.extend(loose.map(|area| Gap::AreaWithoutGoal(area.id)));
    found
}

/// Whether the draft may be proposed: without open musts, or with a written reason that all parties see.
///
/// # Errors
/// [`Reason::Musts`].
pub fn musts(draft: &Draft, reason_to_go_on: Option<&str>) -> Result<(), Reason> {
    let count = gaps(draft).iter().filter(|gap| gap.weight() == Weight::Must).count();
    if count == 0 || reason_to_go_on.is_some() { Ok(()) } else { Err(Reason::Musts { count }) }
}

#[cfg(test)]
mod tests {
    use super::super::text::tests::{full, id};
    use super::*;

    #[test]
    fn a_full_draft_lacks_nothing() {
        assert_eq!(gaps(&full()), []);
        assert_eq!(musts(&full(), None), Ok(()));
    }

    #[test]
    fn an_empty_draft_begins_with_the_musts() {
        let mut draft = full();
        (draft.challenges, draft.goals, draft.areas) = (vec![], vec![], vec![]);
        assert_eq!(gaps(&draft), [Gap::NoChallenge, Gap::NoGoal, Gap::NoArea]);
        assert_eq!(musts(&draft, None), Err(Reason::Musts { count: 2 }));
        assert_eq!(musts(&draft, Some("Vi skriver målen efter sommaren.")), Ok(()));
    }

    /// A way to break a full draft, and what is then missing.
    type Broken = (fn(&mut Draft), Gap);

    #[test]
    fn every_missing_part_is_told() {
        let cases: &[Broken] = &[
            (|d| d.goals[0].value.indicator = None, Gap::GoalWithoutIndicator(id(20))),
            (|d| d.goals[0].value.baseline = None, Gap::GoalWithoutBaseline(id(20))),
            (|d| d.goals[0].value.target = None, Gap::GoalWithoutTarget(id(20))),
            (|d| d.goals[0].value.by_date = None, Gap::GoalWithoutDate(id(20))),
            (|d| d.areas[0].value.goals.clear(), Gap::AreaWithoutGoal(id(30))),
            (|d| d.challenges[0].value.evidence = None, Gap::ChallengeWithoutEvidence(id(10))),
            (|d| d.measure_kinds.clear(), Gap::NoMeasureKind),
            (|d| d.outline.who_may_apply = None, Gap::NoWhoMayApply),
            (|d| d.outline.information = None, Gap::NoInformation),
            (|d| d.outline.follow_up = None, Gap::NoFollowUp),
            (|d| d.parties.truncate(1), Gap::TooFewParties),
        ];
        for (break_it, gap) in cases {
            let mut draft = full();
            break_it(&mut draft);
            assert_eq!(gaps(&draft), [*gap]);
        }
    }

    #[test]
    fn a_goal_and_a_problem_that_do_not_meet_are_both_told() {
        let mut draft = full();
        draft.goals[0].value.challenges.clear();
        let told = [Gap::GoalWithoutChallenge(id(20)), Gap::ChallengeWithoutGoal(id(10))];
        assert_eq!(gaps(&draft), told);
    }

    #[test]
    fn an_open_term_needs_a_review_date() {
        let mut draft = full();
        draft.outline.term = draft.outline.term.map(|term| {
            super::super::Term::UntilFurtherNotice { from: term.from(), notice_months: 6 }
        });
        assert_eq!(gaps(&draft), [Gap::NoReview]);
        draft.outline.term = None;
        assert_eq!(gaps(&draft), [Gap::NoTerm, Gap::NoReview]);
    }
}
