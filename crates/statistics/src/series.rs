//! A series with an intervention: segmented regression.

use std::f64::consts::PI;

use serde::Serialize;

use crate::answer::probability;
use crate::design::{Column, Fit, TOLERANCE};
use crate::distribution::chi_square;
use crate::errors::{self, Coefficient, Errors, Scale, newey_west};
use crate::factor::dot;
use crate::glm::{Poisson, poisson};
use crate::linear::autocorrelation;
use crate::{Answer, Error, Exact};

/// How the outcome varies about its mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    Gaussian,
    /// Counts whose variance is their mean.
    Poisson,
    /// Counts whose variance is a multiple of their mean.
    QuasiPoisson,
}

/// Waves of a season: sin and cos of 2πk · `column`/`period`, k from 1 to `harmonics`.
#[derive(Clone, Debug, PartialEq)]
pub struct Season {
    pub period: f64,
    pub column: Vec<f64>,
    pub harmonics: u32,
}

/// A series, one row per point in time, in any order.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    pub outcome: Column,
    pub time: Column,
    /// 0 before and 1 from each intervention's beginning; at least one.
    pub interventions: Vec<Column>,
    /// Raw denominators, such as employees; their logarithm is added with coefficient 1.
    pub offset: Option<Column>,
    pub family: Family,
    pub season: Option<Season>,
    pub slope_change: bool,
    /// Plain or Newey–West.
    pub errors: Errors,
    pub level: f64,
}

/// The fitted series. For counts coefficients are on the logarithmic scale.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Series {
    pub coefficients: Vec<Coefficient>,
    /// Pearson's χ²/(n − p); for gaussian the residual variance.
    pub dispersion: f64,
    /// The first intervention's level as a ratio; `None` for gaussian.
    pub rate_ratio: Option<Ratio>,
    /// Where the limits come from: `normal` or `t`.
    pub limits: &'static str,
    /// Lag one, of the deviance residuals.
    pub residual_autocorrelation: Option<f64>,
    pub ljung_box: LjungBox,
    /// Points before and after the first intervention.
    pub before: usize,
    pub after: usize,
    pub df: f64,
    pub lags: Option<usize>,
    /// For drawing, so not of the contract.
    #[serde(skip)]
    pub lines: Lines,
}

/// The outcome at each point in the order of time: as it was fitted, and as it would have gone on without interventions.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lines {
    pub fitted: Vec<f64>,
    pub otherwise: Vec<f64>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ratio {
    pub estimate: f64,
    pub low: f64,
    pub high: f64,
}

/// The test of Ljung and Box (Biometrika 65 (1978) 297–303) that the residuals do not depend on each other: lags up to
/// min(10, n/5), with a season min(2 · period, n/5), at least 1; as many degrees of freedom as lags, as R's `Box.test`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LjungBox {
    pub statistic: Option<f64>,
    pub lags: usize,
    pub p: Option<f64>,
}

/// Segmented regression of the outcome on time, level and, if asked for, slope changes, and season.
///
/// Rows are sorted by time first. Columns are `(intercept)`, the time's name, each intervention's name, with a slope
/// change also `NAME:slope` = D · (T − T₀), where T₀ is the first time with D = 1, so that the level is the jump at T₀,
/// then `sin1`, `cos1` … Limits are Wald's: normal for Poisson, t(n − p) for quasi-Poisson and gaussian.
///
/// # Errors
/// Those of [`crate::linear()`]; for counts [`Error::Negative`], [`Error::NotPositive`] (offset), [`Error::Separation`],
/// [`Error::NotConverged`] unless the relative change of the deviance falls below 1e-14; [`Error::NotZeroOne`],
/// [`Error::SwitchesBack`], [`Error::NeverSwitches`] for an intervention. Rows count in the order given.
pub fn series(question: &Question) -> Result<Answer<Series>, Error> {
    let Question { family, errors, level, .. } = question;
    let mut order: Vec<usize> = (0..question.time.values.len()).collect();
    let time_of = |row: &usize| question.time.values[*row].value();
    order.sort_by(|a, b| time_of(a).total_cmp(&time_of(b)));
    let columns = columns(question, &order)?;
    let outcome = sorted(&question.outcome, &order);
    let n = outcome.len();
    let fitted = if *family == Family::Gaussian {
        let fit = Fit::of(&outcome, &columns, TOLERANCE)?;
        let coefficients = errors::coefficients(&fit, errors, *level, &columns)?;
        let dispersion = fit.squares / (n as f64 - fit.parameters as f64);
        Fitted { coefficients, dispersion, residuals: fit.residuals, perfect: fit.squares == 0.0 }
    } else {
        counts(question, &order, &outcome, &columns)?
    };
    let before =
        order.iter().filter(|row| question.interventions[0].values[**row].value() == 0.0).count();
    let level_change = &fitted.coefficients[2];
    let ratio = (*family != Family::Gaussian).then(|| Ratio {
        estimate: libm::exp(level_change.estimate),
        low: level_change.low.map_or(0.0, libm::exp),
        high: level_change.high.map_or(f64::INFINITY, libm::exp),
    });
    let varies = !fitted.perfect;
    let result = Series {
        dispersion: fitted.dispersion,
        rate_ratio: ratio,
        limits: if *family == Family::Poisson { "normal" } else { "t" },
        residual_autocorrelation: varies.then(|| autocorrelation(&fitted.residuals)),
        ljung_box: ljung_box(&fitted.residuals, question.season.as_ref(), varies),
        before,
        after: n - before,
        df: n as f64 - columns.len() as f64,
        lags: errors.lags(n),
        lines: lines(question, &order, &columns, &fitted.coefficients),
        coefficients: fitted.coefficients,
    };
    let name = match family {
        Family::Gaussian => "gaussian",
        Family::Poisson => "poisson",
        Family::QuasiPoisson => "quasi-poisson",
    };
    let mut answer = Answer::new(result, n, format!("segmented-{name}/{}", errors.name()));
    judge(&mut answer, question, &order, fitted.perfect);
    Ok(answer)
}

fn lines(
    question: &Question,
    order: &[usize],
    columns: &[Column],
    coefficients: &[Coefficient],
) -> Lines {
    let is_count = question.family != Family::Gaussian;
    let begun = question.interventions.len();
    let slopes = if question.slope_change { begun } else { 0 };
    let of_intervention = 2..2 + begun + slopes;
    let sum = |place: usize, otherwise: bool| {
        let terms = columns.iter().zip(coefficients).enumerate();
        let kept = terms.filter(|(at, _)| !(otherwise && of_intervention.contains(at)));
        let sum: f64 = kept.map(|(_, (x, b))| b.estimate * x.values[place].value()).sum();
        if !is_count {
            return sum;
        }
        let of_row = |column: &Column| column.values[order[place]].value();
        libm::exp(sum) * question.offset.as_ref().map_or(1.0, of_row)
    };
    let fitted: Vec<f64> = (0..order.len()).map(|place| sum(place, false)).collect();
    // The same as long as nothing has happened.
    let is_on =
        |place: usize| columns[2..2 + begun].iter().any(|on| on.values[place].value() != 0.0);
    let line =
        |(place, fitted): (usize, &f64)| if is_on(place) { sum(place, true) } else { *fitted };
    Lines { otherwise: fitted.iter().enumerate().map(line).collect(), fitted }
}

struct Fitted {
    coefficients: Vec<Coefficient>,
    dispersion: f64,
    residuals: Vec<f64>,
    perfect: bool,
}

fn counts(
    question: &Question,
    order: &[usize],
    outcome: &[Exact],
    columns: &[Column],
) -> Result<Fitted, Error> {
    let y: Vec<f64> = outcome.iter().map(|y| y.value()).collect();
    if let Some(at) = y.iter().position(|y| *y < 0.0) {
        let column = question.outcome.name.clone();
        return Err(Error::Negative { column, row: order[at], value: y[at] });
    }
    let mut offset = vec![0.0; y.len()];
    if let Some(denominators) = &question.offset {
        for (offset, row) in offset.iter_mut().zip(order) {
            let value = denominators.values[*row].value();
            if value <= 0.0 {
                return Err(Error::NotPositive {
                    column: denominators.name.clone(),
                    row: *row,
                    value,
                });
            }
            *offset = libm::log(value);
        }
    }
    let with_weights = matches!(question.errors, Errors::NeweyWest { .. });
    let Poisson { coefficients, inverse, weights, residuals, deviance_residuals, pearson } =
        poisson(&y, columns, &offset, with_weights)?;
    let free = (y.len() - columns.len()) as f64;
    let dispersion = pearson / free;
    let is_quasi = question.family == Family::QuasiPoisson;
    let variances = match &question.errors {
        Errors::NeweyWest { .. } => {
            let lags = question.errors.lags(y.len()).unwrap_or_default();
            newey_west(&weights, &residuals, lags, columns.len())?
        }
        _ => {
            let spread = if is_quasi { dispersion } else { 1.0 };
            inverse.iter().map(|inverse| spread * inverse).collect()
        }
    };
    let scale = Scale::new(is_quasi.then_some(free), question.level);
    let made = columns.iter().zip(coefficients).zip(variances);
    let made = made.map(|((column, estimate), variance)| {
        scale.coefficient(&column.name, estimate, libm::sqrt(variance))
    });
    Ok(Fitted {
        coefficients: made.collect(),
        dispersion,
        residuals: deviance_residuals,
        perfect: false,
    })
}

fn sorted(column: &Column, order: &[usize]) -> Vec<Exact> {
    order.iter().map(|row| column.values[*row]).collect()
}

fn columns(question: &Question, order: &[usize]) -> Result<Vec<Column>, Error> {
    let time = sorted(&question.time, order);
    let mut columns =
        vec![Column::intercept(order.len()), Column::new(question.time.name.clone(), time.clone())];
    let mut slopes = Vec::new();
    for intervention in &question.interventions {
        let values = sorted(intervention, order);
        let from = begins(intervention, order)?;
        let slope = values.iter().zip(&time).map(|(on, at)| *on * (*at - time[from])).collect();
        slopes.push(Column::new(format!("{}:slope", intervention.name), slope));
        columns.push(Column::new(intervention.name.clone(), values));
    }
    if question.slope_change {
        columns.extend(slopes);
    }
    if let Some(season) = &question.season {
        for k in 1..=season.harmonics {
            let waves: Vec<(f64, f64)> = order
                .iter()
                .map(|row| wave(f64::from(k) * season.column[*row], season.period))
                .collect();
            let (sin, cos): (Vec<f64>, Vec<f64>) = waves.into_iter().unzip();
            columns.push(Column::of(format!("sin{k}"), &sin));
            columns.push(Column::of(format!("cos{k}"), &cos));
        }
    }
    Ok(columns)
}

/// sin and cos of 2π · at/period; what is zero is 0, so that a wave too short for the period is seen to be nothing.
fn wave(at: f64, period: f64) -> (f64, f64) {
    let rest = libm::fmod(at, period);
    let quarters = 4.0 * rest / period;
    let angle = 2.0 * PI * (rest / period);
    let is_whole = quarters == libm::trunc(quarters);
    let is_odd = || libm::fmod(quarters, 2.0) != 0.0;
    match is_whole {
        true if is_odd() => (libm::sin(angle), 0.0),
        true => (0.0, libm::cos(angle)),
        false => (libm::sin(angle), libm::cos(angle)),
    }
}

/// The place of the first 1.
fn begins(intervention: &Column, order: &[usize]) -> Result<usize, Error> {
    let column = || intervention.name.clone();
    let mut from = None;
    for (place, row) in order.iter().enumerate() {
        let value = intervention.values[*row].value();
        if value != 0.0 && value != 1.0 {
            return Err(Error::NotZeroOne { column: column(), row: *row, value });
        }
        match from {
            None if value == 1.0 => from = Some(place),
            Some(_) if value == 0.0 => {
                return Err(Error::SwitchesBack { column: column(), row: *row });
            }
            _ => {}
        }
    }
    match from {
        None | Some(0) => Err(Error::NeverSwitches { column: column() }),
        Some(place) => Ok(place),
    }
}

fn ljung_box(residuals: &[f64], season: Option<&Season>, varies: bool) -> LjungBox {
    let n = residuals.len();
    let most = season.map_or(10, |season| (2.0 * season.period) as usize);
    let lags = most.min(n / 5).max(1);
    if !varies {
        return LjungBox { statistic: None, lags, p: None };
    }
    let mean = residuals.iter().sum::<f64>() / n as f64;
    let centred: Vec<f64> = residuals.iter().map(|r| r - mean).collect();
    let at = |lag: usize| dot(&centred[..n - lag], &centred[lag..]);
    let whole = at(0);
    let part = |lag: usize| (at(lag) / whole) * (at(lag) / whole) / (n - lag) as f64;
    let statistic = n as f64 * (n as f64 + 2.0) * (1..=lags).map(part).sum::<f64>();
    LjungBox {
        statistic: Some(statistic),
        lags,
        p: probability(chi_square::upper(statistic, lags)),
    }
}

/// What is asked of a series before a jump may be called one: settings of the pages, said here.
const POINTS: usize = 12;

fn judge(answer: &mut Answer<Series>, question: &Question, order: &[usize], perfect: bool) {
    let Series { before, after, dispersion, residual_autocorrelation, ljung_box, .. } =
        answer.result.clone();
    let fewest = before.min(after);
    answer.assume("enough_points", fewest as f64, fewest >= POINTS);
    if let Some(season) = &question.season {
        let seasons = before as f64 / season.period;
        answer.assume("two_seasons_before", seasons, seasons >= 2.0);
    }
    match (&question.errors, ljung_box.p, residual_autocorrelation) {
        // Their dependence is in the standard errors already.
        (Errors::NeweyWest { .. }, _, Some(found)) => {
            answer.assume("dependence_allowed_for", found, true)
        }
        (_, Some(p), _) => answer.assume("independent_residuals", p, p >= 0.05),
        (_, None, Some(_)) => answer.assume("independent_residuals", 0.0, false),
        _ => {}
    }
    if question.family == Family::Poisson {
        answer.assume("variance_is_mean", dispersion, dispersion <= 1.5);
    }
    if perfect {
        answer.warn("perfect_fit", None);
    }
    let broken = question.outcome.values.iter().filter(|y| y.value().fract() != 0.0).count();
    if question.family != Family::Gaussian && broken > 0 {
        answer.warn("counts_not_whole", Some(broken as f64));
    }
    let times: Vec<f64> = order.iter().map(|row| question.time.values[*row].value()).collect();
    let repeated = times.windows(2).filter(|pair| pair[0] == pair[1]).count();
    if repeated > 0 {
        answer.warn("repeated_times", Some(repeated as f64));
    }
}
