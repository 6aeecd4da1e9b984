//! Before and around an evaluation: how many answers are needed, and several comparisons at once.

use statistics::holm::Adjusted;
use statistics::power::{Power, Question};

use super::sentence::{self, Design, Facts, Outcome, percent, plain};
use super::{Evaluated, Refusal};

/// P-values of one plan, adjusted for how many they are.
///
/// # Errors
/// Those of [`statistics::holm()`].
pub fn holm(p: &[f64], level: f64) -> Result<Evaluated<Adjusted>, Refusal> {
    let answer = statistics::holm(p)?;
    let alpha = 1.0 - level;
    let under = answer.result.adjusted.iter().filter(|p| **p < alpha).count();
    let facts = |l| Facts {
        n: i64::try_from(answer.n).unwrap_or(i64::MAX),
        size: under.to_string(),
        level: plain(l, alpha, 4),
        ..Facts::default()
    };
    let sentence = sentence::sentence(Design::Comparisons, Outcome::Value, facts);
    Ok(Evaluated::of(answer, level, sentence))
}

/// How many are needed to see a difference with probability `power`.
///
/// # Errors
/// Those of [`statistics::power()`].
pub fn power(question: Question, power: f64, level: f64) -> Result<Evaluated<Power>, Refusal> {
    let answer = statistics::power(question, power, level)?;
    let named = |l| match question {
        Question::Proportion { first, second } => {
            ("proportion", percent(l, first), percent(l, second))
        }
        Question::Mean { difference, sd } => ("mean", plain(l, difference, 6), plain(l, sd, 6)),
        Question::Paired { difference, sd } => ("paired", plain(l, difference, 6), plain(l, sd, 6)),
    };
    let facts = |l| {
        let (kind, first, second) = named(l);
        let n = i64::try_from(answer.n).unwrap_or(i64::MAX);
        Facts { kind, first, second, n, size: plain(l, power * 100.0, 2), ..Facts::default() }
    };
    let sentence = sentence::sentence(Design::SampleSize, Outcome::Value, facts);
    Ok(Evaluated::of(answer, level, sentence))
}
