//! Laws that hold after any history of postings, refused ones included.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::values::{Id, Ore, YearOfOrigin};

/// What somebody tries to post. Measures are numbered; corrections point at an earlier entry.
#[derive(Clone, Debug)]
enum Attempt {
    Open(u8, i64),
    SetAside(u8, i64),
    Settle(u8, i64),
    Commit(u8, i64),
    Pay(u8, i64, bool),
    Release(u8, i64),
    DirectCost(i64),
    Correct(usize),
}

struct Posted {
    entry: Entry,
    measure: Option<u8>,
    closing: bool,
    corrected: bool,
}

#[derive(Default)]
struct Ledger {
    posted: Vec<Posted>,
    balances: Balances,
    held: BTreeMap<u8, Held>,
}

fn origin(number: u8) -> YearOfOrigin {
    match number % 6 {
        0 => YearOfOrigin::Unknown,
        1 => YearOfOrigin::Before2015,
        more => YearOfOrigin::Year(2018 + i16::from(more)),
    }
}

impl Ledger {
    fn available(&self, limit: Ore) -> Available {
        let by_year = self.balances.of(Account::Available).clone();
        Available { by_year, limit, ahead: YearOfOrigin::Year(2023) }
    }

    fn held(&self, measure: u8) -> Held {
        self.held.get(&measure).cloned().unwrap_or_default()
    }

    fn attempt(&mut self, attempt: &Attempt, limit: Ore) -> Result<(), Reason> {
        let available = self.available(limit);
        match *attempt {
            Attempt::Open(year, amount) => {
                self.post(open(&ByYear::of([(origin(year), Ore(amount))])?)?, None)
            }
            Attempt::SetAside(year, amount) => {
                self.post(set_aside(origin(year), Ore(amount))?, None)
            }
            Attempt::Settle(year, amount) => {
                self.post(settle(&available, origin(year), Ore(amount))?, None)
            }
            Attempt::Commit(measure, amount) => {
                let entry = commit(&available, &self.held(measure), Ore(amount))?;
                self.post(entry, Some(measure))
            }
            Attempt::Pay(measure, amount, closing) => {
                for entry in pay(&self.held(measure), Ore(amount), closing)? {
                    let closes = closing && entry.kind() == Kind::Release;
                    self.post(entry, Some(measure))?;
                    if closes {
                        self.close(measure);
                    }
                }
                Ok(())
            }
            Attempt::Release(measure, amount) => {
                self.post(release(&self.held(measure), Ore(amount))?, Some(measure))
            }
            Attempt::DirectCost(amount) => self.post(direct_cost(&available, Ore(amount))?, None),
            Attempt::Correct(place) => self.correct(place, &available),
        }
    }

    fn close(&mut self, measure: u8) {
        self.held.entry(measure).or_default().closed = true;
        self.posted.last_mut().unwrap().closing = true;
    }

    fn correct(&mut self, place: usize, available: &Available) -> Result<(), Reason> {
        if self.posted.is_empty() {
            return Ok(());
        }
        let place = place % self.posted.len();
        let Posted { entry, measure, closing, corrected } = &self.posted[place];
        let (measure, closing) = (*measure, *closing);
        let original = Correctable { entry: entry.clone(), closing, corrected: *corrected };
        let held = measure.map(|measure| self.held(measure)).unwrap_or_default();
        let entry = correct(&original, available, &held)?;
        self.posted[place].corrected = true;
        if let (Some(measure), true) = (measure, closing) {
            self.held.entry(measure).or_default().closed = false;
        }
        self.post(entry, measure)
    }

    fn post(&mut self, entry: Entry, measure: Option<u8>) -> Result<(), Reason> {
        self.balances.apply(&entry)?;
        if let Some(measure) = measure {
            let held = self.held.entry(measure).or_default();
            for line in entry.lines().iter().filter(|line| line.account == Account::Committed) {
                held.by_year.add(line.year, line.amount)?;
            }
        }
        self.posted.push(Posted { entry, measure, closing: false, corrected: false });
        Ok(())
    }

    fn assert_lawful(&self, limit: Ore) {
        let lines = || self.posted.iter().flat_map(|posted| posted.entry.lines());
        assert_eq!(lines().map(|line| i128::from(line.amount.0)).sum::<i128>(), 0);
        let mut replay = Replay::default();
        for (place, posted) in self.posted.iter().enumerate() {
            let id = Id::v4([u8::try_from(place % 251).unwrap(); 16]);
            posted.entry.lines().iter().for_each(|line| replay.read(id, *line));
        }
        assert_eq!(replay.compare(&self.balances), []);
        let available = self.balances.of(Account::Available);
        assert!(available.total().unwrap() >= limit.negated().unwrap());
        if limit == Ore::ZERO {
            assert!(available.iter().all(|(_, amount)| amount > Ore::ZERO));
        }
        let per_measure = || self.held.values().flat_map(|held| held.by_year.iter());
        assert!(per_measure().all(|(_, amount)| amount > Ore::ZERO));
        assert_eq!(ByYear::of(per_measure()).unwrap(), *self.balances.of(Account::Committed));
        assert!(self.balances.of(Account::Spent).iter().all(|(_, amount)| amount > Ore::ZERO));
        let used = self.balances.total(Account::Committed).unwrap().0
            + self.balances.total(Account::Spent).unwrap().0;
        assert!(self.balances.total(Account::SetAside).unwrap().0 >= used - limit.0);
        let closings = |measure: u8| {
            let its = self.posted.iter().filter(move |posted| posted.measure == Some(measure));
            its.filter(|posted| posted.closing && !posted.corrected).count()
        };
        assert!(self.held.keys().all(|measure| closings(*measure) <= 1));
    }
}

fn attempt() -> impl Strategy<Value = Attempt> {
    let amount = || prop_oneof![8 => 1_i64..2_000, 1 => -50_i64..=0];
    prop_oneof![
        2 => (any::<u8>(), amount()).prop_map(|(year, amount)| Attempt::Open(year, amount)),
        3 => (any::<u8>(), amount()).prop_map(|(year, amount)| Attempt::SetAside(year, amount)),
        2 => (any::<u8>(), -1_500_i64..1_500).prop_map(|(year, d)| Attempt::Settle(year, d)),
        6 => (0_u8..5, amount()).prop_map(|(measure, amount)| Attempt::Commit(measure, amount)),
        5 => (0_u8..5, amount(), prop::bool::weighted(0.2))
            .prop_map(|(measure, amount, closing)| Attempt::Pay(measure, amount, closing)),
        3 => (0_u8..5, amount()).prop_map(|(measure, amount)| Attempt::Release(measure, amount)),
        2 => amount().prop_map(Attempt::DirectCost),
        3 => any::<usize>().prop_map(Attempt::Correct),
    ]
}

/// A million postings when asked for, else enough for every build.
fn cases() -> ProptestConfig {
    let long = std::env::var_os("STORLOM_LONG").is_some();
    ProptestConfig { cases: if long { 20_000 } else { 256 }, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn any_history_keeps_the_laws(
        attempts in prop::collection::vec(attempt(), 1..100),
        limit in prop_oneof![3 => Just(0_i64), 1 => 1_i64..500]
    ) {
        let mut ledger = Ledger::default();
        for attempt in &attempts {
            let before = (ledger.posted.len(), ledger.balances.clone());
            if ledger.attempt(attempt, Ore(limit)).is_err() {
                prop_assert_eq!(before, (ledger.posted.len(), ledger.balances.clone()));
            }
        }
        ledger.assert_lawful(Ore(limit));
    }

    #[test]
    fn a_release_after_a_commitment_restores_exactly(
        amounts in prop::collection::vec((any::<u8>(), 1_i64..5_000), 1..12), share in 1_i64..=100
    ) {
        let mut ledger = Ledger::default();
        for (year, amount) in amounts {
            ledger.attempt(&Attempt::Open(year, amount), Ore::ZERO).unwrap();
        }
        let before = ledger.balances.clone();
        let asked = (before.total(Account::Available).unwrap().0 * share / 100).max(1);
        ledger.attempt(&Attempt::Commit(1, asked), Ore::ZERO).unwrap();
        ledger.attempt(&Attempt::Release(1, asked), Ore::ZERO).unwrap();
        prop_assert_eq!(before, ledger.balances);
    }
}
