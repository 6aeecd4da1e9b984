//! The wild cluster bootstrap for few clusters, with the null imposed.
//!
//! For each value β₀ the residuals of the fit under β = β₀ are multiplied, cluster by cluster, with weights of mean 0 and
//! variance 1, and the share of draws whose |t| is as large as the one found is the p-value (Cameron, Gelbach and Miller,
//! Review of Economics and Statistics 90 (2008) 414–427; Roodman and others, Stata Journal 19 (2019) 4–60). The limits
//! are where that p-value passes 1 − level, with the same draws.
//!
//! Weights: from 13 clusters ±1 (Rademacher), 9 999 draws from [`crate::stream`], p = (1 + count)/(1 + draws); for 8–12
//! clusters all 2^G of them, counted; below 8 Webb's six values, 9 999 draws.

use crate::Error;
use crate::design::{Column, Fit};
use crate::errors::{by_cluster, count};
use crate::stream::{Even, Stream};

/// Draws where they are not all taken.
pub(crate) const DRAWS: usize = 9_999;

/// What the bootstrap says of one coefficient; a limit that lies beyond 10⁶ standard errors is `None`.
pub(crate) struct Drawn {
    pub p: Option<f64>,
    pub low: Option<f64>,
    pub high: Option<f64>,
}

/// The bootstrap fails where hardly any cluster has, or lacks, the treatment (MacKinnon and Webb, Econometrics Journal
/// 21 (2018) 114–135): three of each are asked for.
pub(crate) fn enough(treated: usize, untreated: usize) -> Result<(), Error> {
    const NEEDED: usize = 3;
    if treated < NEEDED || untreated < NEEDED {
        return Err(Error::TooFewTreatedClusters { needed: NEEDED, treated, untreated });
    }
    Ok(())
}

/// One draw: t as a function of the distance δ of the estimate from β₀ is (a + bδ)/√(c + 2dδ + eδ²).
struct Draw {
    numerator: [f64; 2],
    square: [f64; 3],
}

/// Tests the coefficient `j` of a fit on `columns` against 0 and inverts the test.
pub(crate) fn test(
    fit: &Fit,
    columns: &[Column],
    j: usize,
    clusters: &[usize],
    seed: u64,
    level: f64,
) -> Drawn {
    let draws = draws(&Scores::of(fit, columns, j, clusters), seed);
    let found: f64 =
        by_cluster(&fit.weights[j], &fit.residuals, clusters).iter().map(|s| s * s).sum();
    let all_taken = is_counted(count(clusters));
    let share = |delta: f64| {
        let size = delta * delta / found * (1.0 - 1e-10);
        let as_large = |draw: &&Draw| {
            let numerator = draw.numerator[0] + delta * draw.numerator[1];
            let [c, d, e] = draw.square;
            numerator * numerator >= size * (c + delta * (2.0 * d + delta * e))
        };
        let larger = draws.iter().filter(as_large).count() as f64;
        let total = draws.len() as f64;
        if all_taken { larger / total } else { (1.0 + larger) / (1.0 + total) }
    };
    let estimate = fit.coefficients[j];
    let step = libm::sqrt(found);
    let limit = |sign: f64| {
        edge(&|size| share(sign * size), step, 1.0 - level).map(|size| estimate - sign * size)
    };
    let (low, high) = (limit(1.0), limit(-1.0));
    // Never a p-value without its interval.
    let p = (low.is_some() && high.is_some()).then(|| share(estimate));
    Drawn { p, low, high }
}

/// The first size at which the share falls to `alpha`, to all digits.
fn edge(share: &dyn Fn(f64) -> f64, step: f64, alpha: f64) -> Option<f64> {
    let (mut inside, mut outside) = (0.0, 0.1 * step);
    while share(outside) > alpha {
        (inside, outside) = (outside, outside * 1.2);
        if outside > 1e6 * step {
            return None;
        }
    }
    while outside - inside > 1e-13 * outside {
        let middle = inside + (outside - inside) / 2.0;
        if share(middle) > alpha { inside = middle } else { outside = middle }
    }
    Some(outside)
}

/// The linear map from the clusters' weights to a draw's estimate and to its clusters' scores, at δ = 0 and per δ.
struct Scores {
    estimate: [Vec<f64>; 2],
    /// `map[_][g][h]`: how cluster g's weight moves the score of cluster h.
    map: [Vec<Vec<f64>>; 2],
}

impl Scores {
    fn of(fit: &Fit, columns: &[Column], j: usize, clusters: &[usize]) -> Scores {
        let weights = &fit.weights[j];
        // What is left of column j beside the others.
        let own: Vec<f64> = weights.iter().map(|weight| weight / fit.inverse[j]).collect();
        let leaning: Vec<Vec<f64>> = columns
            .iter()
            .map(|column| {
                let values: Vec<f64> = column.values.iter().map(|value| value.value()).collect();
                by_cluster(weights, &values, clusters)
            })
            .collect();
        let groups = count(clusters);
        let made = |residuals: &[f64]| {
            let estimate = by_cluster(weights, residuals, clusters);
            let moved: Vec<Vec<f64>> = fit
                .weights
                .iter()
                .map(|weights| by_cluster(weights, residuals, clusters))
                .collect();
            let map = (0..groups).map(|g| {
                let score = |h: usize| {
                    let refit: f64 =
                        leaning.iter().zip(&moved).map(|(lean, moved)| lean[h] * moved[g]).sum();
                    if g == h { estimate[h] - refit } else { -refit }
                };
                (0..groups).map(score).collect()
            });
            let map: Vec<Vec<f64>> = map.collect();
            (estimate, map)
        };
        let ((e0, m0), (e1, m1)) = (made(&fit.residuals), made(&own));
        Scores { estimate: [e0, e1], map: [m0, m1] }
    }

    fn draw(&self, weights: &[f64], room: &mut [Vec<f64>; 2]) -> Draw {
        for (scores, map) in room.iter_mut().zip(&self.map) {
            scores.fill(0.0);
            for (weight, row) in weights.iter().zip(map) {
                for (score, moved) in scores.iter_mut().zip(row) {
                    *score += weight * moved;
                }
            }
        }
        let dot = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f64>();
        let [at_zero, per_delta] = room;
        Draw {
            numerator: [dot(weights, &self.estimate[0]), dot(weights, &self.estimate[1])],
            square: [dot(at_zero, at_zero), dot(at_zero, per_delta), dot(per_delta, per_delta)],
        }
    }
}

/// Whether all 2^G draws are taken.
fn is_counted(groups: usize) -> bool {
    (8..=12).contains(&groups)
}

fn draws(scores: &Scores, seed: u64) -> Vec<Draw> {
    let groups = scores.estimate[0].len();
    let mut room = [vec![0.0; groups], vec![0.0; groups]];
    let mut weights = vec![0.0; groups];
    if is_counted(groups) {
        return (0..1_usize << groups)
            .map(|signs| {
                for (g, weight) in weights.iter_mut().enumerate() {
                    *weight = if signs >> g & 1 == 0 { 1.0 } else { -1.0 };
                }
                scores.draw(&weights, &mut room)
            })
            .collect();
    }
    let webb = [1.5, 1.0, 0.5].map(libm::sqrt);
    let values: Vec<f64> = if groups < 8 {
        webb.iter().flat_map(|size| [*size, -size]).collect()
    } else {
        vec![1.0, -1.0]
    };
    let (mut stream, even) = (Stream::new(seed), Even::among(values.len() as u32));
    (0..DRAWS)
        .map(|_| {
            for weight in &mut weights {
                *weight = values[stream.one_of(even)];
            }
            scores.draw(&weights, &mut room)
        })
        .collect()
}
