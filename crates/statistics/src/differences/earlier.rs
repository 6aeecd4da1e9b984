//! Whether the groups ran side by side before: the one thing that a difference in differences rests on.

use serde::Serialize;

use super::panel::Panel;
use super::{Column, Errors, Question};
use crate::errors;

/// The difference between the groups at an earlier time less that at the last time before.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Earlier {
    pub time: f64,
    pub difference: f64,
    pub se: f64,
    pub low: Option<f64>,
    pub high: Option<f64>,
    pub p: Option<f64>,
}

/// The earlier differences from one regression with a level per time in each group, with the errors of the estimate
/// (clustered ones for the wild bootstrap). `None` with fewer than three times before, or where a time lacks a group or
/// nothing is left to judge the spread by.
pub(super) fn earlier(question: &Question, panel: &Panel, errors: &Errors) -> Option<Vec<Earlier>> {
    let is_before = |place: &usize| {
        let at = panel.at.iter().position(|at| at == place);
        at.is_some_and(|row| question.after.values[row].value() == 0.0)
    };
    let before: Vec<usize> = (0..panel.times.len()).filter(is_before).collect();
    let (last, others) = before.split_last().filter(|(_, others)| others.len() >= 2)?;
    let treated = |row: usize| question.treated.values[row].value();
    let mut columns = Vec::new();
    if !question.fixed_effects {
        columns.push(Column::intercept(panel.at.len()));
        columns.push(question.treated.clone());
    }
    let beside = (0..panel.times.len()).filter(|place| place != last);
    columns.extend(beside.clone().map(|place| panel.dummy(place, |_| 1.0)));
    let from = columns.len();
    columns.extend(beside.map(|place| panel.dummy(place, treated)));
    let (fit, columns) = panel.fit(question, columns).ok()?;
    if fit.squares == 0.0 {
        return None;
    }
    let errors = match errors {
        Errors::Wild { clusters, .. } => &Errors::Cluster { clusters: clusters.clone() },
        other => other,
    };
    let found = errors::coefficients(&fit, errors, question.level, &columns).ok()?;
    // The times before stand first, since after is a matter of time alone.
    let of = |place: &usize| {
        let one = found.get(from + place)?;
        let (difference, se, low, high, p) = (one.estimate, one.se, one.low, one.high, one.p);
        Some(Earlier { time: panel.times[*place], difference, se, low, high, p })
    };
    others.iter().map(of).collect()
}
