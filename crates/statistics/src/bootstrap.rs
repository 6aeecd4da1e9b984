//! The bootstrap: how much a statistic moves when the rows are drawn again.

mod mean;
mod median;
mod pairs;

use serde::Serialize;

use crate::answer::finite;
use crate::distribution::normal;
use crate::{Answer, Error, Exact, Interval, quantile};

/// What is computed of the rows.
#[derive(Clone, Debug, PartialEq)]
pub enum Statistic {
    Mean(Vec<Exact>),
    Median(Vec<Exact>),
    /// Pearson's correlation of two columns of the same length.
    Correlation(Vec<Exact>, Vec<Exact>),
}

/// The statistic with two intervals: percentiles of the draws, and those corrected for bias and acceleration.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Bootstrap {
    pub estimate: f64,
    /// The standard deviation of the draws, on B − 1.
    pub se: Option<f64>,
    pub percentile: Interval,
    /// `None` below 1 000 replicates and where it is undefined: every draw on one side of the estimate, or a jackknife
    /// that does not vary.
    pub bca: Interval,
    pub replicates: usize,
    pub seed: u64,
}

/// BCa asks for so many replicates.
const BCA_REPLICATES: usize = 1_000;
/// A word must be able to choose among the rows.
const MOST_ROWS: u32 = 1 << 31;

/// Draws whole rows with replacement, `replicates` times one after the other, from xoshiro256++ seeded by SplitMix64: each
/// output is two 32-bit words, the lower first; a word w is the row ⌊w/m⌋, m = ⌊2³²/n⌋ (for the median in rising order),
/// words from nm on are skipped. The same seed gives the same bytes on any machine.
///
/// Percentiles are of type 7. BCa (Efron, JASA 82 (1987) 171–185; DiCiccio and Efron, Statistical Science 11 (1996)): z₀
/// from (# below + ½ # equal)/B, acceleration Σd³/(6(Σd²)^1.5) from the jackknife, d = its mean − its value. A draw in
/// which a correlation is undefined is left out and counted in a warning. `progress` is told how many are done.
///
/// # Errors
/// [`Error::TooFew`] below one row (two for a correlation) or one replicate, [`Error::Constant`] for a correlation with
/// a column that does not vary, [`Error::OutOfRange`] beyond 2³¹ rows.
pub fn bootstrap(
    statistic: &Statistic,
    replicates: usize,
    seed: u64,
    level: f64,
    progress: &mut dyn FnMut(usize),
) -> Result<Answer<Bootstrap>, Error> {
    let (n, needed) = match statistic {
        Statistic::Mean(values) | Statistic::Median(values) => (values.len(), 1),
        Statistic::Correlation(x, y) => (x.len().min(y.len()), 2),
    };
    if n < needed || replicates == 0 {
        return Err(Error::TooFew { needed, found: n.min(replicates) });
    }
    let rows = u32::try_from(n).ok().filter(|rows| *rows <= MOST_ROWS);
    let (high, value) = (f64::from(MOST_ROWS), n as f64);
    let rows = rows.ok_or(Error::OutOfRange { what: "rows", low: 1.0, high, value })?;
    let mut drawn = match statistic {
        Statistic::Mean(values) => mean::draw(values, rows, replicates, seed, progress),
        Statistic::Median(values) => median::draw(values, rows, replicates, seed, progress),
        Statistic::Correlation(x, y) => pairs::draw(x, y, rows, replicates, seed, progress)?,
    };
    drawn.replicates.sort_unstable_by(f64::total_cmp);
    let at = |p: f64| finite(quantile::of_sorted(&drawn.replicates, p));
    let tail = (1.0 - level) / 2.0;
    let bca = bca(&drawn, level).filter(|_| replicates >= BCA_REPLICATES);
    let result = Bootstrap {
        estimate: drawn.estimate,
        se: spread(&drawn.replicates),
        percentile: Interval { low: at(tail), high: at(1.0 - tail) },
        bca: Interval { low: bca.and_then(|b| at(b.0)), high: bca.and_then(|b| at(b.1)) },
        replicates,
        seed,
    };
    let name = match statistic {
        Statistic::Mean(_) => "mean",
        Statistic::Median(_) => "median",
        Statistic::Correlation(..) => "correlation",
    };
    let mut answer = Answer::new(result, n, format!("bootstrap/{name}"));
    if replicates < BCA_REPLICATES {
        answer.warn("few_replicates", Some(replicates as f64));
    } else if bca.is_none() {
        answer.warn("bca_undefined", None);
    }
    let undefined = replicates - drawn.replicates.len();
    if undefined > 0 {
        answer.warn("undefined_replicates", Some(undefined as f64));
    }
    if n < 20 {
        answer.warn("few_rows", Some(n as f64));
    }
    Ok(answer)
}

/// What a statistic gives: itself, its draws, and itself without each row in turn.
struct Drawn {
    estimate: f64,
    replicates: Vec<f64>,
    jackknife: Vec<f64>,
    /// Two values no further apart than this are the same but for rounding.
    rounding: f64,
}

/// The levels of the percentiles that BCa takes.
fn bca(drawn: &Drawn, level: f64) -> Option<(f64, f64)> {
    let from = drawn.replicates.partition_point(|value| *value < drawn.estimate - drawn.rounding);
    let to = drawn.replicates.partition_point(|value| *value <= drawn.estimate + drawn.rounding);
    let below = (from as f64 + 0.5 * (to - from) as f64) / drawn.replicates.len() as f64;
    let z0 = finite(normal::quantile(below))?;
    let n = drawn.jackknife.len() as f64;
    let mean = drawn.jackknife.iter().sum::<f64>() / n;
    let (mut second, mut third) = (0.0, 0.0);
    for value in &drawn.jackknife {
        let apart = mean - value;
        second += apart * apart;
        third += apart * apart * apart;
    }
    if libm::sqrt(second / n) <= drawn.rounding {
        return None;
    }
    let acceleration = third / (6.0 * second * libm::sqrt(second));
    let at = |z: f64| {
        let moved = z0 + z;
        let inside = 1.0 - acceleration * moved;
        (inside > 0.0).then(|| 1.0 - normal::upper(z0 + moved / inside))
    };
    let z = normal::critical(level);
    Some((at(-z)?, at(z)?))
}

fn spread(values: &[f64]) -> Option<f64> {
    if values.len() < 2 {
        return None;
    }
    let mean = values.iter().sum::<f64>() / values.len() as f64;
    let squares: f64 = values.iter().map(|value| (value - mean) * (value - mean)).sum();
    finite(libm::sqrt(squares / (values.len() as f64 - 1.0)))
}

/// How often progress is told.
const TOLD_EVERY: usize = 500;

fn tell(done: usize, progress: &mut dyn FnMut(usize)) {
    if done.is_multiple_of(TOLD_EVERY) {
        progress(done);
    }
}
