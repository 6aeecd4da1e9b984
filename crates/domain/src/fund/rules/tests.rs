use super::*;

const UNKNOWN: YearOfOrigin = YearOfOrigin::Unknown;
const Y2023: YearOfOrigin = YearOfOrigin::Year(2023);
const Y2024: YearOfOrigin = YearOfOrigin::Year(2024);
const Y2025: YearOfOrigin = YearOfOrigin::Year(2025);

fn years(parts: &[(YearOfOrigin, i64)]) -> ByYear {
    ByYear::of(parts.iter().map(|(year, amount)| (*year, Ore(*amount)))).unwrap()
}

fn available(parts: &[(YearOfOrigin, i64)], limit: i64) -> Available {
    Available { by_year: years(parts), limit: Ore(limit), ahead: Y2025 }
}

fn held(parts: &[(YearOfOrigin, i64)]) -> Held {
    Held { by_year: years(parts), closed: false }
}

fn nothing() -> Held {
    Held::default()
}

/// What the entry adds to an account.
fn to(entry: &Entry, account: Account) -> Vec<(YearOfOrigin, i64)> {
    let lines = entry.lines().iter().filter(|line| line.account == account);
    lines.map(|line| (line.year, line.amount.0)).collect()
}

#[test]
fn money_of_unknown_age_is_used_first_and_then_the_oldest() {
    let fund = available(&[(Y2024, 50), (UNKNOWN, 10), (Y2023, 20)], 0);
    let entry = commit(&fund, &nothing(), Ore(40)).unwrap();
    assert_eq!(to(&entry, Account::Committed), [(UNKNOWN, 10), (Y2023, 20), (Y2024, 10)]);
    assert_eq!(to(&entry, Account::Available), [(UNKNOWN, -10), (Y2023, -20), (Y2024, -10)]);
}

#[test]
fn an_ore_too_much_is_not_covered() {
    let fund = available(&[(Y2023, 20), (Y2024, 50)], 0);
    assert!(commit(&fund, &nothing(), Ore(70)).is_ok());
    let refused = Reason::NotCovered { available: Ore(70), asked: Ore(71) };
    assert_eq!(commit(&fund, &nothing(), Ore(71)), Err(refused.clone()));
    assert_eq!(direct_cost(&fund, Ore(71)), Err(refused));
    for wrong in [0, -1, i64::MIN] {
        assert_eq!(commit(&fund, &nothing(), Ore(wrong)), Err(Reason::NotPositive));
    }
}

#[test]
fn planning_ahead_is_borne_by_the_year_of_the_entry_within_the_limit() {
    let fund = available(&[(Y2023, 20)], 30);
    let entry = commit(&fund, &nothing(), Ore(50)).unwrap();
    assert_eq!(to(&entry, Account::Available), [(Y2023, -20), (Y2025, -30)]);
    let refused = Reason::NotCovered { available: Ore(50), asked: Ore(51) };
    assert_eq!(commit(&fund, &nothing(), Ore(51)), Err(refused));
    let overdrawn = available(&[(Y2024, 100), (Y2023, -60)], 0);
    let refused = Reason::NotCovered { available: Ore(40), asked: Ore(41) };
    assert_eq!(commit(&overdrawn, &nothing(), Ore(41)), Err(refused));
}

#[test]
fn a_limit_that_was_lowered_leaves_nothing_rather_than_less() {
    let fund = available(&[(Y2023, -20)], 10);
    assert_eq!(fund.most(), Ok(Ore::ZERO));
}

#[test]
fn a_payment_takes_the_oldest_and_never_more_than_committed() {
    let measure = held(&[(Y2023, 20), (Y2024, 50)]);
    let [payment] = pay(&measure, Ore(30), false).unwrap().try_into().unwrap();
    assert_eq!(to(&payment, Account::Spent), [(Y2023, 20), (Y2024, 10)]);
    let refused = Reason::MoreThanCommitted { committed: Ore(70), asked: Ore(71) };
    assert_eq!(pay(&measure, Ore(71), false), Err(refused.clone()));
    assert_eq!(pay(&measure, Ore(71), true), Err(refused));
    assert_eq!(pay(&measure, Ore(0), false), Err(Reason::NotPositive));
    assert_eq!(pay(&measure, Ore(-1), true), Err(Reason::NotPositive));
}

#[test]
fn a_closing_releases_the_rest_where_it_came_from() {
    let measure = held(&[(Y2023, 20), (Y2024, 50)]);
    let [payment, rest] = pay(&measure, Ore(30), true).unwrap().try_into().unwrap();
    assert_eq!(payment.kind(), Kind::Payment);
    assert_eq!(to(&rest, Account::Available), [(Y2024, 40)]);
    let [all] = pay(&measure, Ore(0), true).unwrap().try_into().unwrap();
    assert_eq!(to(&all, Account::Available), [(Y2023, 20), (Y2024, 50)]);
    let [_, none] = pay(&measure, Ore(70), true).unwrap().try_into().unwrap();
    assert_eq!((none.kind(), none.lines().len()), (Kind::Release, 0));
}

#[test]
fn a_closed_measure_takes_no_more() {
    let closed = Held { closed: true, ..held(&[(Y2023, 20)]) };
    let fund = available(&[(Y2023, 20)], 0);
    assert_eq!(commit(&fund, &closed, Ore(1)), Err(Reason::AlreadyClosed));
    assert_eq!(pay(&closed, Ore(1), false), Err(Reason::AlreadyClosed));
    assert_eq!(pay(&closed, Ore(0), true), Err(Reason::AlreadyClosed));
    assert_eq!(release(&closed, Ore(1)), Err(Reason::AlreadyClosed));
}

#[test]
fn a_part_that_is_released_is_the_newest() {
    let measure = held(&[(Y2023, 20), (Y2024, 50)]);
    let entry = release(&measure, Ore(60)).unwrap();
    assert_eq!(to(&entry, Account::Available), [(Y2023, 10), (Y2024, 50)]);
    let refused = Reason::MoreThanCommitted { committed: Ore(70), asked: Ore(71) };
    assert_eq!(release(&measure, Ore(71)), Err(refused));
    assert_eq!(release(&measure, Ore(0)), Err(Reason::NotPositive));
}

#[test]
fn a_negative_settlement_takes_its_own_year_and_then_the_oldest() {
    let fund = available(&[(UNKNOWN, 5), (Y2023, 20), (Y2024, 50), (Y2025, 9)], 0);
    let entry = settle(&fund, Y2024, Ore(-60)).unwrap();
    assert_eq!(to(&entry, Account::Available), [(UNKNOWN, -5), (Y2023, -5), (Y2024, -50)]);
    let refused = Reason::NotCovered { available: Ore(84), asked: Ore(85) };
    assert_eq!(settle(&fund, Y2024, Ore(-85)), Err(refused));
    let ahead = settle(&available(&[(Y2023, 20)], 10), Y2024, Ore(-30)).unwrap();
    assert_eq!(to(&ahead, Account::Available), [(Y2023, -20), (Y2024, -10)]);
}

#[test]
fn a_settlement_adds_to_its_own_year_and_may_find_no_difference() {
    let fund = available(&[(Y2023, 20)], 0);
    assert_eq!(to(&settle(&fund, Y2024, Ore(7)).unwrap(), Account::Available), [(Y2024, 7)]);
    assert_eq!(settle(&fund, Y2024, Ore(0)).unwrap().lines(), []);
}

#[test]
fn money_comes_in_above_zero() {
    assert_eq!(set_aside(Y2024, Ore(0)), Err(Reason::NotPositive));
    assert_eq!(to(&set_aside(Y2024, Ore(5)).unwrap(), Account::SetAside), [(Y2024, -5)]);
    assert_eq!(open(&years(&[])), Err(Reason::NotPositive));
    assert_eq!(open(&years(&[(Y2023, 9), (Y2024, -1)])), Err(Reason::NotPositive));
    assert_eq!(to(&open(&years(&[(UNKNOWN, 3)])).unwrap(), Account::Available), [(UNKNOWN, 3)]);
}

#[test]
fn sums_that_no_amount_holds_are_refused() {
    let fund = available(&[(Y2023, i64::MAX), (Y2024, i64::MAX)], 0);
    assert_eq!(commit(&fund, &nothing(), Ore(1)), Err(Reason::Overflow));
    assert_eq!(settle(&fund, Y2024, Ore(i64::MIN)), Err(Reason::Overflow));
}
