//! What a result may be said to mean: one table, design × result, in both languages.
//!
//! Causal words stand only where a series or a comparison over time held its checks, and then beside *tyder på* and the
//! other explanations. An interval that holds both directions is never called no effect (statistics.md, "Words that
//! numbers may use").

use serde::{Deserialize, Serialize};
use words::{Language, args, format};

/// One sentence in each language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sentence {
    pub sv: String,
    pub en: String,
}

impl Sentence {
    pub(super) fn in_both(say: impl Fn(Language) -> String) -> Sentence {
        Sentence { sv: say(Language::Sv), en: say(Language::En) }
    }

    /// In the reader's language.
    #[must_use]
    pub fn of(&self, l: Language) -> &str {
        match l {
            Language::Sv => &self.sv,
            Language::En => &self.en,
        }
    }
}

/// How the numbers came about, which decides what they can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Design {
    /// A description, with or without interval.
    Summary,
    Share,
    Resampled,
    /// Different persons, once.
    Shares,
    /// As [`Design::Shares`], of groups that have names.
    SharesOf,
    /// As [`Design::Shares`], of all staff at two moments.
    SharesSince,
    /// As [`Design::Shares`], of all staff before a campaign and after it.
    SharesAround,
    Groups,
    /// The same persons twice.
    Paired,
    PairedShares,
    /// What goes together.
    Relation,
    Curve,
    /// A series with an intervention.
    Series,
    /// With and without, before and after.
    Differences,
    Comparisons,
    SampleSize,
}

/// Where the interval lies, and for designs that can say why, whether their checks held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Value,
    Up,
    Down,
    Open,
    HeldUp,
    HeldDown,
}

impl Outcome {
    /// Above, below or across zero; without limits nothing can be told.
    pub fn of(low: Option<f64>, high: Option<f64>) -> Outcome {
        match (low, high) {
            (Some(low), _) if low > 0.0 => Outcome::Up,
            (_, Some(high)) if high < 0.0 => Outcome::Down,
            _ => Outcome::Open,
        }
    }

    /// The same where the design's checks held.
    pub fn held(self, held: bool) -> Outcome {
        match (self, held) {
            (Outcome::Up, true) => Outcome::HeldUp,
            (Outcome::Down, true) => Outcome::HeldDown,
            (other, _) => other,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Outcome::Value => "value",
            Outcome::Up => "up",
            Outcome::Down => "down",
            Outcome::Open => "open",
            Outcome::HeldUp => "held-up",
            Outcome::HeldDown => "held-down",
        }
    }
}

/// The facts of a sentence, already written out.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// The size without sign where the words give the direction, else the estimate.
    pub size: String,
    pub low: String,
    pub high: String,
    /// `95`
    pub level: String,
    pub n: i64,
    /// Names from the table or the question: a column, a group.
    pub first: String,
    pub second: String,
    /// How many persons are behind each, where it is told.
    pub of: [i64; 2],
    /// How a message chooses further; empty if it does not.
    pub kind: &'static str,
}

/// The sentence of a design and a result, from the facts as each language writes them.
pub fn sentence(design: Design, outcome: Outcome, facts: impl Fn(Language) -> Facts) -> Sentence {
    Sentence::in_both(|l| said(l, design, outcome.word(), &facts(l)))
}

fn said(l: Language, design: Design, result: &str, facts: &Facts) -> String {
    let Facts { size, low, high, level, n, first, second, kind, .. } = facts;
    let n = *n;
    match design {
        Design::Summary => {
            l.evaluation_says_summary(args::EvaluationSaysSummary { n, first, size, second })
        }
        Design::Share => {
            let found = args::EvaluationSaysShare { kind, first, size, level, low, high, n };
            l.evaluation_says_share(found)
        }
        Design::Resampled => {
            let found = args::EvaluationSaysResampled { kind, first, size, level, low, high, n };
            l.evaluation_says_resampled(found)
        }
        Design::Curve => l.evaluation_says_curve(args::EvaluationSaysCurve { first, second, size }),
        Design::Comparisons => {
            l.evaluation_says_comparisons(args::EvaluationSaysComparisons { n, size, level })
        }
        Design::SampleSize => {
            let found = args::EvaluationSaysSampleSize { kind, n, size, first, second };
            l.evaluation_says_sample_size(found)
        }
        _ => compared(l, design, result, facts),
    }
}

/// The sentences that say a direction.
fn compared(l: Language, design: Design, result: &str, facts: &Facts) -> String {
    let Facts { size, low, high, level, n, first, second, of: [before, after], kind } = facts;
    let n = *n;
    match design {
        Design::SharesOf => {
            let found =
                args::EvaluationSaysSharesOf { result, first, second, size, level, low, high };
            l.evaluation_says_shares_of(found)
        }
        Design::SharesSince => {
            let found = args::EvaluationSaysSharesSince { result, second, size, level, low, high };
            l.evaluation_says_shares_since(found)
        }
        Design::SharesAround => l.evaluation_says_shares_around(args::EvaluationSaysSharesAround {
            result,
            first,
            before,
            second,
            after,
            size,
            level,
            low,
            high,
        }),
        Design::Groups => {
            let found =
                args::EvaluationSaysGroups { result, first, second, size, level, low, high };
            l.evaluation_says_groups(found)
        }
        Design::Paired => {
            let found = args::EvaluationSaysPaired { result, size, level, low, high, n };
            l.evaluation_says_paired(found)
        }
        Design::PairedShares => {
            let found = args::EvaluationSaysPairedShares { result, size, level, low, high, n };
            l.evaluation_says_paired_shares(found)
        }
        Design::Relation => l.evaluation_says_relation(args::EvaluationSaysRelation {
            result,
            first,
            second,
            size,
            kind,
            level,
            low,
            high,
        }),
        Design::Series => {
            let found =
                args::EvaluationSaysSeries { result, first, second, size, level, low, high };
            l.evaluation_says_series(found)
        }
        Design::Differences => {
            let found = args::EvaluationSaysDifferences { result, first, size, level, low, high };
            l.evaluation_says_differences(found)
        }
        _ => {
            let found = args::EvaluationSaysShares { result, size, level, low, high };
            l.evaluation_says_shares(found)
        }
    }
}

/// `95` or `99,9`.
pub fn level(l: Language, level: f64) -> String {
    plain(l, level * 100.0, 4)
}

/// At most so many decimals, none that are zero.
pub fn plain(l: Language, value: f64, most: usize) -> String {
    let text = format::decimal(l, value, most);
    if text.contains([',', '.']) {
        text.trim_end_matches('0').trim_end_matches([',', '.']).to_owned()
    } else {
        text
    }
}

/// Numbers with the decimals that their spread makes sense of: three figures of it.
pub fn rounded(l: Language, values: &[f64], spread: f64) -> Vec<String> {
    let size = values
        .iter()
        .copied()
        .chain([spread])
        .map(f64::abs)
        .filter(|size| *size > 0.0 && size.is_finite());
    let spread =
        if spread > 0.0 && spread.is_finite() { spread } else { size.fold(f64::NAN, f64::min) };
    let digits = if spread.is_nan() { 0.0 } else { (2.0 - spread.log10().floor()).clamp(0.0, 9.0) };
    values.iter().map(|value| format::decimal(l, *value, digits as usize)).collect()
}

/// A share, or a difference of two, in per cent with one decimal; without the sign `%`, which the message has.
pub fn percent(l: Language, value: f64) -> String {
    format::decimal(l, value * 100.0, 1)
}

/// As [`percent`], with the sign.
pub fn with_sign(l: Language, value: f64) -> String {
    format!("{}{}", percent(l, value), crate::number_style(l).percent())
}

#[cfg(test)]
#[path = "sentence_tests.rs"]
mod tests;
