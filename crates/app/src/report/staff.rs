//! The version for all staff: figures that would tell of few people are merged or left out (rules,
//! part 1). It exists once a year, when the account is sealed, so that no two days can be compared.

use std::collections::{BTreeMap, BTreeSet};

use domain::application::State;
use domain::few::{Group, K, Sum, merge, protect};
use domain::values::{Id, Ore};
use store::report::CaseLine;

use super::basis::{Basis, By, Key};
use super::whole::{is_given, money, put_in_year, told};
use super::{Cases, Figures, FollowUp, Label, Line, Money, Told};
use crate::Error;

/// The figures of one statistic at one cut date, protected together.
#[derive(Default)]
struct Statistic {
    groups: Vec<Group>,
    sums: Vec<Sum>,
    /// Rows: which breakdown, what it is called, money that no person is behind, and its figure.
    rows: Vec<(By, Label, Ore, usize)>,
}

/// The account of a year for all staff.
pub(super) fn staff(basis: &Basis) -> Result<Figures, Error> {
    let mut statistic = Statistic::default();
    let all = statistic.add(of(basis.granted()));
    let outcome = |state| of(basis.decided().filter(move |c| c.state == state).map(asked));
    let [granted, partly, refused] =
        [State::Granted, State::Partly, State::Refused].map(|state| statistic.add(outcome(state)));
    let decided = statistic.add(of(basis.decided().map(asked)));
    let received = statistic.add(of(basis.received().map(asked)));
    statistic.sums.push(Sum { total: all, parts: vec![granted, partly] });
    statistic.sums.push(Sum { total: decided, parts: vec![all, refused] });
    let goals = statistic.goals(basis, all);
    for by in [By::Form, By::Unit] {
        statistic.merged(basis, by, all);
    }
    let hidden = protect(&statistic.groups, &statistic.sums);
    let count = |place: usize| (!hidden[place]).then(|| statistic.groups[place].places());
    let planned = Ore::sum(basis.planned.iter().map(|m| m.granted)).map_err(Error::refused)?;
    let lines = |by| statistic.lines(by, &hidden);
    let empty = |(label, place): &(Label, usize)| match label {
        Label::Name(name) if count(*place) == Some(0) => Some(name.clone()),
        _ => None,
    };
    let without = goals.iter().filter_map(empty).filter(|name| {
        !statistic
            .rows
            .iter()
            .any(|(_, label, extra, _)| *label == Label::Name(name.clone()) && *extra != Ore::ZERO)
    });
    Ok(Figures {
        agency: basis.agency.clone(),
        year: basis.year,
        staff: true,
        money: money_for_all(basis)?,
        cases: Cases {
            received: count(received),
            decided: count(decided),
            granted: count(granted),
            partly: count(partly),
            refused: count(refused),
            asked: None,
            planned_amount: None,
            granted_amount: (!hidden[all]).then(|| statistic.groups[all].amount().0 + planned.0),
            participants: count(all),
        },
        goals_without_money: without.collect(),
        goals: lines(By::Goal),
        beneficiaries: lines(By::Beneficiary),
        forms: lines(By::Form),
        units: lines(By::Unit),
        money_without_goal: None,
        follow_up: follow_up(basis),
        before: None,
    })
}

impl Statistic {
    fn add(&mut self, group: Group) -> usize {
        self.groups.push(group);
        self.groups.len() - 1
    }

    /// The goals, and whom they are for: the second is what the first add up to.
    fn goals(&mut self, basis: &Basis, all: usize) -> Vec<(Label, usize)> {
        let mut of_beneficiary: BTreeMap<Key, Vec<usize>> = BTreeMap::new();
        let mut goals = Vec::new();
        for (key, group, extra) in by_key(basis, By::Goal) {
            let serves = basis.goals.iter().find(|goal| Key::Id(goal.id) == key);
            let serves = serves.map_or(Key::None, |goal| Key::Code(goal.serves.code()));
            let place = self.add(group);
            let label = basis.label(By::Goal, key);
            self.rows.push((By::Goal, label.clone(), extra, place));
            of_beneficiary.entry(serves).or_default().push(place);
            goals.push((label, place));
        }
        let mut whole = Vec::new();
        for (key, group, extra) in by_key(basis, By::Beneficiary) {
            let place = self.add(group);
            self.rows.push((By::Beneficiary, basis.label(By::Beneficiary, key), extra, place));
            let parts = of_beneficiary.remove(&key).unwrap_or_default();
            if !parts.is_empty() {
                self.sums.push(Sum { total: place, parts });
            }
            whole.push(place);
        }
        self.sums.push(Sum { total: all, parts: whole });
        goals
    }

    /// Kinds or units, the small ones together.
    fn merged(&mut self, basis: &Basis, by: By, all: usize) {
        let rows = by_key(basis, by).into_iter();
        let named =
            rows.map(|(key, group, extra)| ((basis.label(by, key), extra), group)).collect();
        let merged = merge(named);
        let mut parts = Vec::new();
        let rest = merged.rest.map(|(names, group)| {
            let extra = names.iter().fold(0i64, |sum, (_, extra)| sum.saturating_add(extra.0));
            ((Label::Rest(names.len()), Ore(extra)), group)
        });
        for ((label, extra), group) in merged.alone.into_iter().chain(rest) {
            let place = self.add(group);
            self.rows.push((by, label, extra, place));
            parts.push(place);
        }
        if !parts.is_empty() {
            self.sums.push(Sum { total: all, parts });
        }
    }

    fn lines(&self, wanted: By, hidden: &[bool]) -> Vec<Line> {
        let rows = self.rows.iter().filter(|(by, ..)| *by == wanted);
        rows.map(|(_, label, extra, place)| {
            let group = (!hidden[*place]).then(|| &self.groups[*place]);
            Line {
                label: label.clone(),
                received: None,
                granted: None,
                participants: group.map(Group::places),
                asked: None,
                spent_before: None,
                granted_amount: group.map(|group| group.amount().0.saturating_add(extra.0)),
                spent: None,
            }
        })
        .collect()
    }
}

fn asked(case: &CaseLine) -> (&CaseLine, Ore) {
    (case, Ore::ZERO)
}

fn of<'a>(cases: impl Iterator<Item = (&'a CaseLine, Ore)>) -> Group {
    let mut group = Group::default();
    for (case, amount) in cases {
        group.add(case.applicant, case.participants, amount);
    }
    group
}

/// What was granted by row, and what planned measures without participants add to it.
fn by_key(basis: &Basis, by: By) -> Vec<(Key, Group, Ore)> {
    let mut keys = basis.keys(by);
    let cases = basis.granted().map(|(case, _)| basis.key(by, case));
    let planned = basis.planned.iter().map(|measure| basis.key_of_measure(by, measure));
    let found: BTreeSet<Key> = cases.chain(planned).collect();
    keys.extend(found.into_iter().filter(|key| !keys.contains(key)).collect::<Vec<_>>());
    keys.into_iter()
        .map(|key| {
            let group = of(basis.granted().filter(|(case, _)| basis.key(by, case) == key));
            let planned = basis.planned.iter().filter(|m| basis.key_of_measure(by, m) == key);
            let extra = planned.fold(0i64, |sum, m| sum.saturating_add(m.granted.0));
            (key, group, Ore(extra))
        })
        .collect()
}

/// What is spent tells of those it was spent on, and a balance of what has been spent: they are told
/// from the year on that nothing of it has had to be hidden, and until then nothing but the set-aside.
fn money_for_all(basis: &Basis) -> Result<Money, Error> {
    let whole = money(basis)?;
    let mut years: BTreeMap<i16, Group> = BTreeMap::new();
    for spent in basis.spent.iter().filter(|spent| spent.year <= basis.year) {
        if let Some(case) = basis.case_of(spent.measure) {
            let year = years.entry(spent.year).or_default();
            year.add(case.applicant, case.participants, spent.amount);
        }
    }
    let hides = |year: &i16| years.get(year).is_some_and(Group::is_few);
    let always = !years.keys().any(hides);
    Ok(Money {
        set_aside: whole.set_aside,
        spent: whole.spent.filter(|_| !hides(&basis.year)),
        closing: whole.closing.filter(|_| always),
        years_in_stock: whole.years_in_stock.filter(|_| always),
        ..Money::default()
    })
}

fn follow_up(basis: &Basis) -> FollowUp {
    let persons: BTreeSet<Id> = put_in_year(basis).map(|l| l.question.account).collect();
    let answering: BTreeSet<Id> =
        put_in_year(basis).filter(|l| is_given(l)).map(|l| l.question.account).collect();
    let size = |set: &BTreeSet<Id>| i64::try_from(set.len()).unwrap_or(i64::MAX);
    let asked = size(&persons);
    let few = (1..K).contains(&asked);
    FollowUp {
        asked: (!few).then_some(asked),
        answered: if asked == 0 { Told::Count(0) } else { told(size(&answering), asked) },
        goals: Vec::new(),
    }
}
