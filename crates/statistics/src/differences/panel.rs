//! Who the rows belong to and when they are from, checked.

use super::{Column, Errors, Fit, Question, TOLERANCE, count, numbered, wild};
use crate::{Error, Exact};

/// The rows' units and times as numbers from 0.
pub(super) struct Panel {
    units: Option<Vec<usize>>,
    /// The distinct times in order.
    pub times: Vec<f64>,
    /// Each row's place among the times.
    pub at: Vec<usize>,
}

impl Panel {
    pub fn of(question: &Question) -> Result<Panel, Error> {
        for column in [&question.treated, &question.after] {
            let odd = column.values.iter().position(|v| v.value() != 0.0 && v.value() != 1.0);
            if let Some(row) = odd {
                let value = column.values[row].value();
                return Err(Error::NotZeroOne { column: column.name.clone(), row, value });
            }
        }
        let units = question.unit.as_deref().map(numbered);
        if let (Some(labels), Some(units)) = (&question.unit, &units)
            && let Some(row) = changes(units, |row| question.treated.values[row].value())
        {
            return Err(Error::TreatmentVaries { unit: labels[row].clone() });
        }
        let (mut times, mut at) = (Vec::new(), Vec::new());
        if let Some(column) = &question.time {
            times = column.values.iter().map(|time| time.value()).collect();
            times.sort_by(f64::total_cmp);
            times.dedup();
            at = column
                .values
                .iter()
                .map(|time| times.partition_point(|t| *t < time.value()))
                .collect();
            starts_together(&at, &times, &question.after.values)?;
        }
        Ok(Panel { units, times, at })
    }

    pub fn default_errors(&self) -> Errors {
        match &self.units {
            Some(units) => Errors::Cluster { clusters: units.clone() },
            None => Errors::Plain,
        }
    }

    pub fn units(&self) -> Option<usize> {
        self.units.as_deref().map(count)
    }

    /// A column for each time but the first; without times, that of after.
    pub fn levels(&self, question: &Question) -> Vec<Column> {
        if self.times.is_empty() {
            return vec![question.after.clone()];
        }
        (1..self.times.len()).map(|place| self.dummy(place, |_| 1.0)).collect()
    }

    /// `value` of the row at this time, 0 elsewhere.
    pub fn dummy(&self, place: usize, value: impl Fn(usize) -> f64) -> Column {
        let rows = self.at.iter().enumerate();
        let values: Vec<f64> =
            rows.map(|(row, at)| if *at == place { value(row) } else { 0.0 }).collect();
        Column::of(format!("{}", self.times[place]), &values)
    }

    /// Fits the columns; with fixed effects to what is left of all within the units.
    pub fn fit(
        &self,
        question: &Question,
        columns: Vec<Column>,
    ) -> Result<(Fit, Vec<Column>), Error> {
        let (Some(units), true) = (&self.units, question.fixed_effects) else {
            return Ok((Fit::of(&question.outcome.values, &columns, TOLERANCE)?, columns));
        };
        let inside = |column: Column| Column::new(column.name, within(&column.values, units));
        let columns: Vec<Column> = columns.into_iter().map(inside).collect();
        let parameters = columns.len() + count(units);
        let rows = units.len();
        if rows <= parameters {
            return Err(Error::TooFew { needed: parameters + 1, found: rows });
        }
        let mut fit = Fit::of(&within(&question.outcome.values, units), &columns, TOLERANCE)?;
        fit.parameters = parameters;
        Ok((fit, columns))
    }

    /// Three clusters with and three without; with fixed effects each unit in one of them.
    pub fn enough_treated(&self, question: &Question, clusters: &[usize]) -> Result<(), Error> {
        if let (Some(units), Some(labels), true) =
            (&self.units, &question.unit, question.fixed_effects)
            && let Some(row) = changes(units, |row| clusters[row] as f64)
        {
            return Err(Error::UnitAcrossClusters { unit: labels[row].clone() });
        }
        let mut treated = vec![false; count(clusters)];
        for (cluster, value) in clusters.iter().zip(&question.treated.values) {
            treated[*cluster] |= value.value() == 1.0;
        }
        let with = treated.iter().filter(|treated| **treated).count();
        wild::enough(with, treated.len() - with)
    }

    pub fn unbalanced(&self, question: &Question) -> Option<usize> {
        let units = self.units.as_ref()?;
        let after = |row: usize| usize::from(question.after.values[row].value() == 1.0);
        let moments = if self.times.is_empty() { 2 } else { self.times.len() };
        let mut seen = vec![vec![false; moments]; count(units)];
        for (row, unit) in units.iter().enumerate() {
            let moment = self.at.get(row).copied().unwrap_or_else(|| after(row));
            seen[*unit][moment] = true;
        }
        Some(seen.iter().filter(|unit| unit.contains(&false)).count())
    }
}

/// The first row at which something that belongs to the unit differs from the unit's first row.
fn changes(units: &[usize], of_row: impl Fn(usize) -> f64) -> Option<usize> {
    let mut first: Vec<Option<f64>> = vec![None; count(units)];
    (0..units.len()).find(|row| {
        let value = of_row(*row);
        *first[units[*row]].get_or_insert(value) != value
    })
}

/// After is to be a matter of time alone: no row is after at a time when another is still before.
fn starts_together(at: &[usize], times: &[f64], after: &[Exact]) -> Result<(), Error> {
    let of = |wanted: f64| {
        at.iter().zip(after).filter(move |(_, v)| v.value() == wanted).map(|(at, _)| *at)
    };
    match (of(1.0).min(), of(0.0).max()) {
        (Some(first), Some(other)) if first <= other => {
            Err(Error::Staggered { first: times[first], other: times[other] })
        }
        _ => Ok(()),
    }
}

/// Each value less its unit's mean.
fn within(values: &[Exact], units: &[usize]) -> Vec<Exact> {
    let mut sums = vec![(Exact::ZERO, 0.0); count(units)];
    for (value, unit) in values.iter().zip(units) {
        let (sum, rows) = sums[*unit];
        sums[*unit] = (sum + *value, rows + 1.0);
    }
    let means: Vec<Exact> = sums.iter().map(|(sum, rows)| *sum / Exact::from(*rows)).collect();
    values.iter().zip(units).map(|(value, unit)| *value - means[*unit]).collect()
}
