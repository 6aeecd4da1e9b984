//! Difference in differences: did those with the measure change otherwise than those without?

mod earlier;
mod panel;

use serde::Serialize;

use crate::design::{Column, Fit, TOLERANCE};
use crate::errors::{self, Coefficient, Errors, count};
use crate::{Answer, Error, Exact, sums, wild};

pub use earlier::Earlier;
use panel::Panel;

/// Rows of units, before and after; one per unit and time, or persons.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    pub outcome: Column,
    /// 1 for those with the measure, before it too.
    pub treated: Column,
    /// 1 from when it began, for everybody.
    pub after: Column,
    /// Whose row it is.
    pub unit: Option<Vec<String>>,
    pub time: Option<Column>,
    /// A level of its own for each unit (`unit` is then given) and each time.
    pub fixed_effects: bool,
    /// `None`: clustered on the unit if there is one, else plain.
    pub errors: Option<Errors>,
    pub level: f64,
}

/// (T₁ − T₀) − (C₁ − C₀) in the outcome's unit.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Differences {
    pub estimate: f64,
    pub se: f64,
    pub low: Option<f64>,
    pub high: Option<f64>,
    pub t: Option<f64>,
    pub df: f64,
    pub p: Option<f64>,
    pub means: Means,
    /// The differences between the groups at earlier times, less that at the last time before; `None` unless there are
    /// three times before.
    pub earlier: Option<Vec<Earlier>>,
    pub errors: &'static str,
    pub clusters: Option<usize>,
    pub units: Option<usize>,
    /// Units without a row at every time; without times, those that lack a row before or after.
    pub unbalanced_units: Option<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Means {
    pub treated_before: f64,
    pub treated_after: f64,
    pub control_before: f64,
    pub control_after: f64,
}

/// Least squares of the outcome on treated, after and both; with fixed effects on a level per unit and per time (per
/// after, without times) and both. The degrees of freedom count every level as a parameter, also those of the units.
///
/// # Errors
/// [`Error::NotZeroOne`], [`Error::EmptyCell`], [`Error::TreatmentVaries`], [`Error::Staggered`] where with times some
/// are after before others; [`Error::UnitAcrossClusters`] with fixed effects and `wild`; and those of [`crate::linear()`].
pub fn differences(question: &Question) -> Result<Answer<Differences>, Error> {
    let panel = Panel::of(question)?;
    let means = means(question)?;
    let errors = question.errors.clone().unwrap_or_else(|| panel.default_errors());
    if let Errors::Wild { clusters, .. } = &errors {
        panel.enough_treated(question, clusters)?;
    }
    let both = interaction(question);
    let base = if question.fixed_effects {
        let mut columns = panel.levels(question);
        columns.push(both);
        columns
    } else {
        let rows = both.values.len();
        vec![Column::intercept(rows), question.treated.clone(), question.after.clone(), both]
    };
    let (fit, columns) = panel.fit(question, base)?;
    let found = last(&fit, &columns, &errors, question.level)?;
    let result = Differences {
        estimate: found.estimate,
        se: found.se,
        low: found.low,
        high: found.high,
        t: found.t,
        df: found.df.unwrap_or_default(),
        p: found.p,
        means,
        earlier: earlier::earlier(question, &panel, &errors),
        errors: errors.name(),
        clusters: errors.clusters(),
        units: panel.units(),
        unbalanced_units: panel.unbalanced(question),
    };
    let name = if question.fixed_effects { "fixed-effects" } else { "difference-in-differences" };
    let mut answer =
        Answer::new(result, question.outcome.values.len(), format!("{name}/{}", errors.name()));
    judge(&mut answer, question, &fit, &errors);
    Ok(answer)
}

/// The coefficient of the last column.
fn last(fit: &Fit, columns: &[Column], errors: &Errors, level: f64) -> Result<Coefficient, Error> {
    let missing = Error::TooFew { needed: 1, found: 0 };
    let Errors::Wild { clusters, seed } = errors else {
        return errors::coefficients(fit, errors, level, columns)?.pop().ok_or(missing);
    };
    let clustered = Errors::Cluster { clusters: clusters.clone() };
    let all = errors::coefficients(fit, &clustered, level, columns)?;
    let mut found = all.into_iter().last().ok_or(missing)?;
    if found.se > 0.0 {
        let drawn = wild::test(fit, columns, columns.len() - 1, clusters, *seed, level);
        (found.p, found.low, found.high) = (drawn.p, drawn.low, drawn.high);
    }
    Ok(found)
}

fn interaction(question: &Question) -> Column {
    let both = question.treated.values.iter().zip(&question.after.values);
    let name = format!("{}:{}", question.treated.name, question.after.name);
    Column::new(name, both.map(|(treated, after)| *treated * *after).collect())
}

fn means(question: &Question) -> Result<Means, Error> {
    let cell = |treated: bool, after: bool| {
        let is = |value: &Exact, wanted: bool| (value.value() == 1.0) == wanted;
        let rows = question.treated.values.iter().zip(&question.after.values);
        let inside = question.outcome.values.iter().zip(rows);
        let values: Vec<Exact> =
            inside.filter(|(_, (t, a))| is(t, treated) && is(a, after)).map(|(y, _)| *y).collect();
        if values.is_empty() {
            return Err(Error::EmptyCell { treated, after });
        }
        Ok(sums::mean(&values).value())
    };
    Ok(Means {
        treated_before: cell(true, false)?,
        treated_after: cell(true, true)?,
        control_before: cell(false, false)?,
        control_after: cell(false, true)?,
    })
}

/// From how many clusters their errors are taken at their word; a setting of the pages, said here.
const CLUSTERS: usize = 10;

fn judge(answer: &mut Answer<Differences>, question: &Question, fit: &Fit, errors: &Errors) {
    if let Some(earlier) = &answer.result.earlier {
        let p: Vec<f64> = earlier.iter().filter_map(|earlier| earlier.p).collect();
        let least = crate::holm::adjusted(&p).into_iter().fold(1.0, f64::min);
        let is_known = p.len() == earlier.len();
        answer.assume("parallel_before", least, is_known && least >= 0.05);
    } else {
        answer.warn("parallel_not_checked", None);
    }
    if let Some(groups) = errors.clusters() {
        answer.assume("enough_clusters", groups as f64, groups >= CLUSTERS);
    }
    if matches!(errors, Errors::Plain | Errors::Hc3) {
        answer.warn("independent_rows", None);
    }
    if let Some(unbalanced) = answer.result.unbalanced_units.filter(|unbalanced| *unbalanced > 0) {
        answer.warn("unbalanced_units", Some(unbalanced as f64));
    }
    if let Some(groups) = errors.clusters().filter(|groups| *groups < 40) {
        answer.warn("few_clusters", Some(groups as f64));
    }
    if fit.squares == 0.0 {
        answer.warn("perfect_fit", None);
    }
    if answer.result.low.is_none() || answer.result.high.is_none() {
        answer.warn("interval_unbounded", None);
    }
    if question.time.is_none() {
        answer.warn("start_not_checked", None);
    }
}

/// Labels as numbers from 0 in the order of their first appearance.
#[must_use]
pub fn numbered(labels: &[String]) -> Vec<usize> {
    let mut seen = std::collections::HashMap::new();
    labels
        .iter()
        .map(|label| {
            let next = seen.len();
            *seen.entry(label).or_insert(next)
        })
        .collect()
}
