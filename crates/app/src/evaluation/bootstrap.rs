//! A statistic whose uncertainty has no formula.

use statistics::bootstrap::{Bootstrap, Statistic};

use super::paired::limits;
use super::sentence::{self, Design, Facts, Outcome};
use super::{Evaluated, Refusal, Table, Terms};

/// What is computed of the columns: one for a mean or a median, two for a correlation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    Mean,
    Median,
    Correlation,
}

/// How often rows are drawn again, and from which seed.
#[derive(Clone, Copy, Debug)]
pub struct Draws {
    pub replicates: usize,
    pub seed: u64,
}

/// Draws the rows again; `progress` is told how many draws are done of rows so many.
///
/// # Errors
/// Those of the table and of [`statistics::bootstrap()`].
pub fn bootstrap(
    table: &Table,
    of: Of,
    columns: &[String],
    draws: Draws,
    terms: Terms,
    progress: &mut dyn FnMut(usize, usize),
) -> Result<Evaluated<Bootstrap>, Refusal> {
    let names: Vec<&str> = columns.iter().map(String::as_str).collect();
    let chosen = table.choose(&names, terms.missing)?;
    let mut read = columns.iter().map(|name| chosen.column(name).map(|column| column.values));
    let mut next = || read.next().unwrap_or_else(|| Ok(Vec::new()));
    let (statistic, kind) = match of {
        Of::Mean => (Statistic::Mean(next()?), "mean"),
        Of::Median => (Statistic::Median(next()?), "median"),
        Of::Correlation => (Statistic::Correlation(next()?, next()?), "correlation"),
    };
    let rows = chosen.used();
    let mut told = |done| progress(done, rows);
    let answer =
        statistics::bootstrap(&statistic, draws.replicates, draws.seed, terms.level, &mut told)
            .map_err(|error| chosen.refused(error))?;
    let found = &answer.result;
    // The corrected interval where there is one.
    let low = found.bca.low.or(found.percentile.low).unwrap_or(f64::NEG_INFINITY);
    let high = found.bca.high.or(found.percentile.high).unwrap_or(f64::INFINITY);
    let written = |l| limits(l, [found.estimate, low, high], terms.level, answer.n);
    let facts = |l| Facts { first: columns.join(", "), kind, ..written(l) };
    let sentence = sentence::sentence(Design::Resampled, Outcome::Value, facts);
    Ok(Evaluated::of(answer, terms.level, sentence).of_rows(&chosen))
}
