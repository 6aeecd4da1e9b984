//! Every edge of a question of jäv.

use JavState::*;
use jiff::civil::date;

use super::*;
use crate::access::PartyKind;
use crate::values::Instant;

fn id(number: i64) -> Id {
    Id::v7(Instant::from_millis(number), [0; 10])
}

/// Parties 1 to `count`, each with somebody to speak.
fn seats(count: i64) -> Vec<Seat> {
    let seat = |number| Seat {
        party: id(number),
        kind: PartyKind::Saco,
        speakers: vec![id(10 + number)],
        substitute_called: false,
        questioned: false,
    };
    (1..=count).map(seat).collect()
}

#[test]
fn a_question_is_answered_once_and_the_person_may_always_stand_aside() {
    for state in JavState::ALL {
        let refused = Reason::JavNotNow { state };
        let open = matches!(state, Raised | Disputed);
        assert_eq!(state.is_open(), open);
        let aside = state.stand_aside();
        assert_eq!(aside, if open { Ok(StoodAside) } else { Err(refused.clone()) });
        let disputed = state.dispute();
        assert_eq!(disputed, if state == Raised { Ok(Disputed) } else { Err(refused.clone()) });
        let judge = state.judge();
        assert_eq!(judge, if state == Disputed { Ok(()) } else { Err(refused) });
        assert_eq!(JavState::from_code(state.code()), Some(state));
    }
}

#[test]
fn the_others_decide_when_all_have_spoken_and_in_doubt_it_is_jav() {
    let seats = seats(4);
    let of = |words: &[(i64, bool)]| {
        let words: Vec<(Id, bool)> = words.iter().map(|(p, jav)| (id(*p), *jav)).collect();
        judged(&seats, id(1), &words)
    };
    assert_eq!(of(&[]), None);
    assert_eq!(of(&[(2, true), (3, true)]), None, "all others are heard");
    assert_eq!(of(&[(2, false), (3, false), (4, true)]), Some(Dismissed));
    assert_eq!(of(&[(2, true), (3, false), (4, true)]), Some(Upheld));
    assert_eq!(of(&[(1, false), (2, false), (3, false)]), None, "the own word does not count");
}

#[test]
fn a_tie_is_jav_and_empty_chairs_are_not_waited_for() {
    let mut seats = seats(3);
    let words = [(id(2), true), (id(3), false)];
    assert_eq!(judged(&seats, id(1), &words), Some(Upheld));
    seats[1].speakers.clear();
    assert_eq!(judged(&seats, id(1), &words), Some(Dismissed));
    seats[2].speakers.clear();
    assert_eq!(judged(&seats, id(1), &words), Some(Upheld), "nobody is there to clear it");
}

#[test]
fn the_own_unit_and_the_own_manager_are_questions() {
    let role = |role, unit| Assignment {
        role,
        unit: Some(id(unit)),
        party: None,
        party_kind: None,
        from: date(2020, 1, 1),
        until: None,
    };
    let today = date(2026, 3, 2);
    let (employee, manager) = (role(Role::Employee, 1), role(Role::Manager, 1));
    let near = |mine: &Assignment, theirs: &Assignment, unit| {
        closeness(std::slice::from_ref(mine), std::slice::from_ref(theirs), Some(id(unit)), today)
    };
    assert_eq!(near(&employee, &employee, 1), Some(Closeness::OwnUnit));
    assert_eq!(near(&employee, &employee, 2), None, "colleagues in a case about another unit");
    assert_eq!(near(&manager, &employee, 2), Some(Closeness::LeadsApplicant));
    assert_eq!(near(&employee, &manager, 2), Some(Closeness::LedByApplicant));
    assert_eq!(near(&role(Role::Employee, 3), &manager, 1), None);
    let ended = Assignment { until: Some(date(2025, 12, 31)), ..employee.clone() };
    assert_eq!(near(&ended, &employee, 1), None, "roles that have ended bind nobody");
    assert_eq!(closeness(&[employee], &[], None, today), None);
}
