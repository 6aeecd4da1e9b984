//! A series with an intervention.

use statistics::Errors;
use statistics::series::{Family, Question, Season, Series};

use super::linear::Asked;
use super::paired::limits;
use super::sentence::{self, Design, Facts, Outcome, with_sign};
use super::share::size;
use super::{Evaluated, Refusal, Table, Terms};

/// The columns of a series.
#[derive(Clone, Debug)]
pub struct Columns {
    pub outcome: String,
    pub time: String,
    pub interventions: Vec<String>,
    pub offset: Option<String>,
    pub family: Family,
    pub season: Option<Waves>,
    pub slope_change: bool,
    /// Plain or Newey–West.
    pub errors: Asked,
}

/// A season of so long a period, counted by a column, with so many waves.
#[derive(Clone, Debug)]
pub struct Waves {
    pub period: f64,
    pub column: String,
    pub harmonics: u32,
}

/// Whether a series changed when something began.
///
/// # Errors
/// Those of the table and of [`statistics::series()`].
pub fn series(
    table: &Table,
    columns: &Columns,
    terms: Terms,
) -> Result<Evaluated<Series>, Refusal> {
    let mut names = vec![columns.outcome.as_str(), columns.time.as_str()];
    names.extend(columns.interventions.iter().map(String::as_str));
    names.extend(columns.offset.as_deref());
    names.extend(columns.season.as_ref().map(|waves| waves.column.as_str()));
    let chosen = table.choose(&names, terms.missing)?;
    let season = columns.season.as_ref().map(|waves| -> Result<Season, Refusal> {
        let column = chosen.column(&waves.column)?.values;
        let column = column.iter().map(|value| value.value()).collect();
        Ok(Season { period: waves.period, column, harmonics: waves.harmonics })
    });
    let question = Question {
        outcome: chosen.column(&columns.outcome)?,
        time: chosen.column(&columns.time)?,
        interventions: columns
            .interventions
            .iter()
            .map(|name| chosen.column(name))
            .collect::<Result<_, _>>()?,
        offset: columns.offset.as_ref().map(|name| chosen.column(name)).transpose()?,
        family: columns.family,
        season: season.transpose()?,
        slope_change: columns.slope_change,
        errors: match columns.errors {
            Asked::NeweyWest { lags } => Errors::NeweyWest { lags },
            _ => Errors::Plain,
        },
        level: terms.level,
    };
    let answer = statistics::series(&question).map_err(|error| chosen.refused(error))?;
    let level_change = &answer.result.coefficients[2];
    // Without anything left over there is nothing to judge by.
    let (low, high) =
        if level_change.se > 0.0 { (level_change.low, level_change.high) } else { (None, None) };
    let outcome = Outcome::of(low, high).held(answer.holds());
    let written = |l| match &answer.result.rate_ratio {
        // A ratio is said in per cent of the level that was to be expected.
        Some(ratio) => {
            let share = |ratio: f64| ratio - 1.0;
            Facts {
                size: with_sign(l, size(share(ratio.estimate), outcome)),
                low: with_sign(l, share(ratio.low)),
                high: with_sign(l, share(ratio.high)),
                level: sentence::level(l, terms.level),
                ..Facts::default()
            }
        }
        None => {
            let (low, high) =
                (level_change.low.unwrap_or_default(), level_change.high.unwrap_or_default());
            limits(l, [size(level_change.estimate, outcome), low, high], terms.level, answer.n)
        }
    };
    let facts = |l| Facts {
        first: columns.outcome.clone(),
        second: columns.interventions.first().cloned().unwrap_or_default(),
        ..written(l)
    };
    let sentence = sentence::sentence(Design::Series, outcome, facts);
    Ok(Evaluated::of(answer, terms.level, sentence).of_rows(&chosen))
}
