//! Standard errors: how far a coefficient may lie off, under different ideas of what the rows share.

use serde::Serialize;

use crate::answer::{finite, probability};
use crate::design::{Column, Fit};
use crate::distribution::{normal, student};
use crate::{Error, wild};

/// Which standard errors are wanted.
#[derive(Clone, Debug, PartialEq, Default)]
pub enum Errors {
    /// Rows are independent with the same spread.
    #[default]
    Plain,
    /// Rows are independent with spreads of their own: e²/(1 − h)² (MacKinnon and White, J. Econometrics 29 (1985)).
    Hc3,
    /// Rows in order, each like its neighbours: Bartlett weights up to `lags`, by default ⌊4(n/100)^(2/9)⌋, no
    /// prewhitening, times n/(n − p) (Newey and West, Econometrica 55 (1987) 703–708).
    NeweyWest { lags: Option<usize> },
    /// Rows of one cluster share what they share: CR1, G/(G − 1) · (n − 1)/(n − p), with t(G − 1).
    Cluster { clusters: Vec<usize> },
    /// As `Cluster`, with p-values and limits by the wild cluster bootstrap of [`wild`].
    Wild { clusters: Vec<usize>, seed: u64 },
}

impl Errors {
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Errors::Plain => "plain",
            Errors::Hc3 => "hc3",
            Errors::NeweyWest { .. } => "newey-west",
            Errors::Cluster { .. } => "cluster",
            Errors::Wild { .. } => "wild",
        }
    }

    /// The number of clusters.
    pub(crate) fn clusters(&self) -> Option<usize> {
        match self {
            Errors::Cluster { clusters } | Errors::Wild { clusters, .. } => Some(count(clusters)),
            _ => None,
        }
    }

    /// The lag that is used for so many rows.
    pub(crate) fn lags(&self, rows: usize) -> Option<usize> {
        match self {
            Errors::NeweyWest { lags } => Some(lags.unwrap_or_else(|| {
                // The power of 2/9 in doubles: exact cases such as n = 100 must not fall below.
                (4.0 * libm::pow(rows as f64 / 100.0, 2.0 / 9.0) + 1e-9) as usize
            })),
            _ => None,
        }
    }
}

/// Clusters are numbered from 0 without gaps.
pub(crate) fn count(clusters: &[usize]) -> usize {
    clusters.iter().max().map_or(0, |most| most + 1)
}

/// One coefficient, in units of the outcome per unit of its column.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Coefficient {
    pub name: String,
    pub estimate: f64,
    pub se: f64,
    /// The estimate over its standard error; `None` where that is 0.
    pub t: Option<f64>,
    /// Degrees of freedom of t; `None` where the normal distribution is used.
    pub df: Option<f64>,
    pub p: Option<f64>,
    pub low: Option<f64>,
    pub high: Option<f64>,
}

/// The distribution that a coefficient over its standard error is held against.
#[derive(Clone, Copy)]
pub(crate) struct Scale {
    /// Degrees of freedom of t; `None` for the normal distribution.
    df: Option<f64>,
    critical: f64,
}

impl Scale {
    pub fn new(df: Option<f64>, level: f64) -> Scale {
        let critical = match df {
            Some(df) => student::critical(level, df),
            None => normal::critical(level),
        };
        Scale { df, critical }
    }

    pub fn coefficient(self, name: &str, estimate: f64, se: f64) -> Coefficient {
        let t = (se > 0.0).then(|| estimate / se).and_then(finite);
        let tail = |t: f64| match self.df {
            Some(df) => student::two_sided(t, df),
            None => normal::two_sided(t),
        };
        Coefficient {
            name: name.to_owned(),
            estimate,
            se,
            t,
            df: self.df,
            p: t.map(tail).and_then(probability),
            low: finite(estimate - self.critical * se),
            high: finite(estimate + self.critical * se),
        }
    }
}

/// The fit's coefficients with their standard errors.
pub(crate) fn coefficients(
    fit: &Fit,
    errors: &Errors,
    level: f64,
    columns: &[Column],
) -> Result<Vec<Coefficient>, Error> {
    let rows = fit.rows();
    let free = rows as f64 - fit.parameters as f64;
    let (variances, df) = match errors {
        Errors::Plain => {
            let spread = fit.squares / free;
            (fit.inverse.iter().map(|inverse| spread * inverse).collect(), free)
        }
        Errors::Hc3 => (hc3(fit)?, free),
        Errors::NeweyWest { .. } => {
            let lags = errors.lags(rows).unwrap_or_default();
            (newey_west(&fit.weights, &fit.residuals, lags, fit.parameters)?, free)
        }
        Errors::Cluster { clusters } | Errors::Wild { clusters, .. } => {
            let groups = count(clusters);
            if groups < 2 {
                return Err(Error::TooFewClusters { needed: 2, found: groups });
            }
            let factor = cr1(rows, fit.parameters, groups);
            let sums =
                fit.weights.iter().map(|weights| by_cluster(weights, &fit.residuals, clusters));
            (
                sums.map(|sums| factor * sums.iter().map(|s| s * s).sum::<f64>()).collect(),
                groups as f64 - 1.0,
            )
        }
    };
    let zero = fit.squares == 0.0;
    let se = |variance: f64| if zero { 0.0 } else { libm::sqrt(variance) };
    let scale = Scale::new(Some(df), level);
    let made = fit.names.iter().zip(&fit.coefficients).zip(variances);
    let made = made.map(|((name, b), variance)| scale.coefficient(name, *b, se(variance)));
    let mut found: Vec<Coefficient> = made.collect();
    if let Errors::Wild { clusters, seed } = errors {
        for (j, coefficient) in found.iter_mut().enumerate() {
            if coefficient.name == "(intercept)" || coefficient.se == 0.0 {
                continue;
            }
            let drawn = wild::test(fit, columns, j, clusters, *seed, level);
            (coefficient.p, coefficient.low, coefficient.high) = (drawn.p, drawn.low, drawn.high);
        }
    }
    Ok(found)
}

/// G/(G − 1) · (n − 1)/(n − p).
pub(crate) fn cr1(rows: usize, parameters: usize, groups: usize) -> f64 {
    let (n, p, g) = (rows as f64, parameters as f64, groups as f64);
    g / (g - 1.0) * ((n - 1.0) / (n - p))
}

/// Σ of weight · residual in each cluster.
pub(crate) fn by_cluster(weights: &[f64], residuals: &[f64], clusters: &[usize]) -> Vec<f64> {
    let mut sums = vec![0.0; count(clusters)];
    for ((weight, residual), cluster) in weights.iter().zip(residuals).zip(clusters) {
        sums[*cluster] += weight * residual;
    }
    sums
}

fn hc3(fit: &Fit) -> Result<Vec<f64>, Error> {
    if let Some(row) = fit.leverage.iter().position(|h| 1.0 - h < 1e-12) {
        return Err(Error::FullLeverage { row });
    }
    let variance = |weights: &Vec<f64>| {
        let parts = weights.iter().zip(&fit.residuals).zip(&fit.leverage);
        parts.map(|((w, e), h)| w * e / (1.0 - h)).map(|part| part * part).sum()
    };
    Ok(fit.weights.iter().map(variance).collect())
}

/// The Newey–West variances of the coefficients whose weights are given.
pub(crate) fn newey_west(
    weights: &[Vec<f64>],
    residuals: &[f64],
    lags: usize,
    parameters: usize,
) -> Result<Vec<f64>, Error> {
    let rows = residuals.len();
    if lags >= rows {
        return Err(Error::LagTooLong { lags, rows });
    }
    let factor = rows as f64 / (rows as f64 - parameters as f64);
    let variance = |weights: &Vec<f64>| {
        let parts: Vec<f64> = weights.iter().zip(residuals).map(|(w, e)| w * e).collect();
        let at = |lag: usize| parts.iter().zip(&parts[lag..]).map(|(a, b)| a * b).sum::<f64>();
        let bartlett = |lag: usize| 1.0 - lag as f64 / (lags as f64 + 1.0);
        factor * (at(0) + 2.0 * (1..=lags).map(|lag| bartlett(lag) * at(lag)).sum::<f64>())
    };
    Ok(weights.iter().map(variance).collect())
}
