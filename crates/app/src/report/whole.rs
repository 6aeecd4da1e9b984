//! The parties' own account: every amount and count, without names. It is a duty, and the rule of
//! few people does not hold for it (rules, part 1 g).

use std::collections::BTreeMap;

use domain::few::{Share, share};
use domain::follow_up::{Answer, Standing};
use domain::fund::{Account, Kind, years_in_stock};
use domain::values::Ore;
use store::report::Movement;

use super::basis::{Basis, By, Key};
use super::{Cases, Figures, FollowUp, Label, Line, Money, Told};
use crate::Error;

/// The account of a year, whole.
pub(super) fn whole(basis: &Basis) -> Result<Figures, Error> {
    let goals = lines(basis, By::Goal)?;
    let none = goals.iter().find(|line| line.label == Label::None);
    let current = basis.goals.iter().filter(|goal| Some(goal.agreement) == basis.agreement);
    let has_money = |title: &str| {
        goals.iter().any(|line| {
            line.label == Label::Name(title.to_owned())
                && (line.granted_amount.unwrap_or(0) != 0 || line.spent.unwrap_or(0) != 0)
        })
    };
    let without = current.map(|goal| goal.title.clone()).filter(|title| !has_money(title));
    Ok(Figures {
        agency: basis.agency.clone(),
        year: basis.year,
        staff: false,
        money: money(basis)?,
        cases: cases(basis)?,
        goals_without_money: without.collect(),
        money_without_goal: none.and_then(|line| line.granted_amount.max(line.spent)),
        goals,
        beneficiaries: lines(basis, By::Beneficiary)?,
        forms: lines(basis, By::Form)?,
        units: lines(basis, By::Unit)?,
        follow_up: follow_up(basis),
        before: None,
    })
}

/// What the ledger says of the year.
pub(super) fn money(basis: &Basis) -> Result<Money, Error> {
    let year = basis.year;
    let sum = |wanted: &dyn Fn(&Movement) -> bool| {
        let movements = basis.movements.iter().filter(|movement| wanted(movement));
        Ore::sum(movements.map(|movement| movement.amount)).map_err(Error::refused)
    };
    let in_stock = |account| matches!(account, Account::Available | Account::Committed);
    let of = |account, kinds: &'static [Kind]| {
        sum(&|m| m.year == year && m.account == account && kinds.contains(&m.kind))
    };
    let set_aside = of(Account::Available, &[Kind::SetAside, Kind::Settlement])?;
    let available = sum(&|m| m.year <= year && m.account == Account::Available)?;
    let held = sum(&|m| m.year <= year && m.account == Account::Committed)?;
    let closing = available.plus(held).map_err(Error::refused)?;
    Ok(Money {
        opening: Some(sum(&|m| m.year < year && in_stock(m.account))?.0),
        opened: Some(of(Account::Available, &[Kind::Opening])?.0).filter(|ore| *ore != 0),
        set_aside: Some(set_aside.0),
        committed: Some(of(Account::Committed, &[Kind::Commitment])?.0),
        released: Some(of(Account::Available, &[Kind::Release])?.0),
        spent: Some(sum(&|m| m.year == year && m.account == Account::Spent)?.0),
        available: Some(available.0),
        held: Some(held.0),
        closing: Some(closing.0),
        years_in_stock: years_in_stock(closing, set_aside),
    })
}

fn cases(basis: &Basis) -> Result<Cases, Error> {
    use domain::application::State;
    let count = |state| {
        let decided = basis.decided().filter(|case| case.state == state);
        i64::try_from(decided.count()).unwrap_or(i64::MAX)
    };
    let asked = Ore::sum(basis.decided().map(|case| case.asked)).map_err(Error::refused)?;
    let planned = Ore::sum(basis.planned.iter().map(|m| m.granted)).map_err(Error::refused)?;
    let granted = basis.granted().map(|(_, amount)| amount).chain([planned]);
    Ok(Cases {
        planned_amount: Some(planned.0),
        received: i64::try_from(basis.received().count()).ok(),
        decided: i64::try_from(basis.decided().count()).ok(),
        granted: Some(count(State::Granted)),
        partly: Some(count(State::Partly)),
        refused: Some(count(State::Refused)),
        asked: Some(asked.0),
        granted_amount: Some(Ore::sum(granted).map_err(Error::refused)?.0),
        participants: Some(basis.granted().map(|(case, _)| case.participants).sum()),
    })
}

#[derive(Default)]
struct Sums {
    received: i64,
    granted: i64,
    participants: i64,
    asked: Ore,
    granted_amount: Ore,
    spent: Ore,
}

fn lines(basis: &Basis, by: By) -> Result<Vec<Line>, Error> {
    let mut rows: BTreeMap<Key, Sums> = BTreeMap::new();
    let plus = |sum: &mut Ore, amount: Ore| -> Result<(), Error> {
        *sum = sum.plus(amount).map_err(Error::refused)?;
        Ok(())
    };
    for case in basis.received() {
        rows.entry(basis.key(by, case)).or_default().received += 1;
    }
    for case in basis.decided() {
        plus(&mut rows.entry(basis.key(by, case)).or_default().asked, case.asked)?;
    }
    for (case, amount) in basis.granted() {
        let row = rows.entry(basis.key(by, case)).or_default();
        row.granted += 1;
        row.participants += case.participants;
        plus(&mut row.granted_amount, amount)?;
    }
    for measure in &basis.planned {
        let row = rows.entry(basis.key_of_measure(by, measure)).or_default();
        row.granted += 1;
        plus(&mut row.granted_amount, measure.granted)?;
    }
    for spent in basis.spent.iter().filter(|spent| spent.year == basis.year) {
        plus(&mut rows.entry(basis.key_of_spent(by, spent)).or_default().spent, spent.amount)?;
    }
    let mut keys = basis.keys(by);
    keys.extend(rows.keys().filter(|key| !keys.contains(key)).copied().collect::<Vec<_>>());
    Ok(keys
        .into_iter()
        .map(|key| {
            let sums = rows.remove(&key).unwrap_or_default();
            Line {
                label: basis.label(by, key),
                received: Some(sums.received),
                granted: Some(sums.granted),
                participants: Some(sums.participants),
                asked: Some(sums.asked.0),
                granted_amount: Some(sums.granted_amount.0),
                spent: Some(sums.spent.0),
                spent_before: None,
            }
        })
        .collect())
}

fn follow_up(basis: &Basis) -> FollowUp {
    let mut goals: Vec<(Label, i64, i64)> = Vec::new();
    let (mut asked, mut answered) = (0, 0);
    for listed in put_in_year(basis) {
        let title = listed.goal.map_or(Key::None, Key::Id);
        let label = basis.label(By::Goal, title);
        let given = i64::from(is_given(listed));
        (asked, answered) = (asked + 1, answered + given);
        match goals.iter_mut().find(|(known, _, _)| *known == label) {
            Some((_, asked, answered)) => (*asked, *answered) = (*asked + 1, *answered + given),
            None => goals.push((label, 1, given)),
        }
    }
    FollowUp { asked: Some(asked), answered: Told::Count(answered), goals }
}

/// The questions that were put in the year, until today.
pub(super) fn put_in_year(basis: &Basis) -> impl Iterator<Item = &store::follow_up::Listed> {
    basis.questions.iter().filter(|listed| {
        listed.question.from.year() == basis.year
            && listed.question.standing(basis.today) != Standing::Coming
    })
}

pub(super) fn is_given(listed: &store::follow_up::Listed) -> bool {
    matches!(listed.question.answer, Some(Answer::Given { .. }))
}

/// How many of those asked answered, as all staff may be told.
pub(super) fn told(answered: i64, asked: i64) -> Told {
    match share(answered, asked) {
        Share::Hidden => Told::Hidden,
        Share::NearlyNone => Told::NearlyNone,
        Share::NearlyAll => Told::NearlyAll,
        Share::Of(_) => Told::Count(answered),
    }
}
