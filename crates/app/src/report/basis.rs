//! Everything that an account is reckoned from, read once.

use std::collections::BTreeMap;

use domain::agreement::Serves;
use domain::application::State;
use domain::values::{Date, Id, Ore};
use store::Tx;
use store::decision::Measure;
use store::report::{CaseLine, GoalLine, Movement, SpentLine};

use super::Label;
use crate::Error;

/// What one year's account is made of.
pub(super) struct Basis {
    pub agency: String,
    pub year: i16,
    pub today: Date,
    pub cases: Vec<CaseLine>,
    /// Measures that no case led to, begun in the year.
    pub planned: Vec<Measure>,
    pub goals: Vec<GoalLine>,
    /// The agreement that holds, or held last.
    pub agreement: Option<Id>,
    pub movements: Vec<Movement>,
    pub spent: Vec<SpentLine>,
    pub questions: Vec<store::follow_up::Listed>,
    measures: BTreeMap<Id, Measure>,
    of_measure: BTreeMap<Id, CaseLine>,
    units: BTreeMap<Id, String>,
}

/// How the rows of a breakdown are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum By {
    Goal,
    Beneficiary,
    Form,
    Unit,
}

/// What a row is about, before it has a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    Id(Id),
    Code(&'static str),
    None,
}

impl Basis {
    pub fn read(tx: &Tx<'_>, agency: &str, year: i16, today: Date) -> Result<Basis, Error> {
        let cases = store::report::cases(tx)?;
        let measures: BTreeMap<Id, Measure> =
            store::decision::measures(tx)?.into_iter().map(|m| (m.id, m)).collect();
        let begun = |m: &&Measure| m.application.is_none() && m.started_on.year() == year;
        let units = store::access::units(tx)?.into_iter().map(|unit| (unit.id, unit.name));
        Ok(Basis {
            agency: agency.to_owned(),
            year,
            today,
            planned: measures.values().filter(begun).cloned().collect(),
            of_measure: cases.iter().filter_map(|c| Some((c.measure?, c.clone()))).collect(),
            cases,
            measures,
            goals: store::report::goals(tx)?,
            agreement: store::agreement::current(tx, today)?.map(|agreement| agreement.id),
            movements: store::report::movements(tx)?,
            spent: store::report::spent(tx)?,
            questions: store::follow_up::all(tx)?,
            units: units.collect(),
        })
    }

    /// The cases that first came in during the year.
    pub fn received(&self) -> impl Iterator<Item = &CaseLine> {
        self.cases.iter().filter(|case| case.received_at.local_date().year() == self.year)
    }

    /// The cases decided in the year.
    pub fn decided(&self) -> impl Iterator<Item = &CaseLine> {
        let settled = |state| matches!(state, State::Granted | State::Partly | State::Refused);
        self.cases.iter().filter(move |case| {
            settled(case.state) && case.decided_on.is_some_and(|day| day.year() == self.year)
        })
    }

    /// The cases granted in the year, in whole or in part, and how much.
    pub fn granted(&self) -> impl Iterator<Item = (&CaseLine, Ore)> {
        let granted = |case: &&CaseLine| case.state != State::Refused;
        self.decided().filter(granted).map(|case| (case, case.granted.unwrap_or_default()))
    }

    /// The case that a measure came from.
    pub fn case_of(&self, measure: Option<Id>) -> Option<&CaseLine> {
        self.of_measure.get(&measure?)
    }

    /// Which row of a breakdown a case belongs to.
    pub fn key(&self, by: By, case: &CaseLine) -> Key {
        match by {
            By::Form => case.form.map_or(Key::None, |form| Key::Code(form.code())),
            By::Goal | By::Beneficiary => self.goal_key(by, case.goal),
            By::Unit => case.unit.map_or(Key::None, Key::Id),
        }
    }

    /// Which row a measure belongs to.
    pub fn key_of_measure(&self, by: By, measure: &Measure) -> Key {
        match (by, self.case_of(Some(measure.id))) {
            (By::Form, Some(case)) => self.key(by, case),
            (By::Form, None) => Key::None,
            (By::Goal | By::Beneficiary, _) => self.goal_key(by, measure.goal),
            (By::Unit, _) => measure.unit.map_or(Key::None, Key::Id),
        }
    }

    /// Which row spent money belongs to.
    pub fn key_of_spent(&self, by: By, spent: &SpentLine) -> Key {
        match spent.measure.and_then(|measure| self.measures.get(&measure)) {
            Some(measure) => self.key_of_measure(by, measure),
            None => self.goal_key(by, spent.goal),
        }
    }

    /// The rows of a breakdown that are always there, in order: what nothing happened in is shown.
    pub fn keys(&self, by: By) -> Vec<Key> {
        match by {
            By::Goal => {
                let current = self.goals.iter().filter(|g| Some(g.agreement) == self.agreement);
                current.map(|goal| Key::Id(goal.id)).collect()
            }
            By::Beneficiary => Serves::ALL.map(|serves| Key::Code(serves.code())).to_vec(),
            By::Form | By::Unit => Vec::new(),
        }
    }

    /// What a row is called.
    pub fn label(&self, by: By, key: Key) -> Label {
        let name = match (by, key) {
            (_, Key::None) => return Label::None,
            (_, Key::Code(code)) => return Label::Code(code.to_owned()),
            (By::Unit, Key::Id(id)) => self.units.get(&id).cloned(),
            (_, Key::Id(id)) => self.goals.iter().find(|g| g.id == id).map(|g| g.title.clone()),
        };
        name.map_or(Label::None, Label::Name)
    }

    fn goal_key(&self, by: By, goal: Option<Id>) -> Key {
        let goal = self.goals.iter().find(|line| Some(line.id) == goal);
        match (goal, by) {
            (None, _) => Key::None,
            (Some(goal), By::Goal) => Key::Id(goal.id),
            // Money that serves no goal has been sorted out above: only goals have a beneficiary.
            (Some(goal), By::Beneficiary) => Key::Code(goal.serves.code()),
            (Some(_), By::Form | By::Unit) => Key::None,
        }
    }
}
