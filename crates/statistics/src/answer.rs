//! What every method gives besides its numbers. Field names are the contract of `storlom evaluate --json`.

use serde::Serialize;

/// A result with what is needed to judge it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Answer<T> {
    #[serde(flatten)]
    pub result: T,
    /// Rows, persons or pairs that the result rests on; for `power` how many are needed.
    pub n: u64,
    /// The method's name, such as `wilson` or `least-squares/hc3`.
    pub method: String,
    pub assumptions: Vec<Assumption>,
    pub warnings: Vec<Warning>,
}

/// A condition that the method rests on, as far as the data can tell.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Assumption {
    pub code: &'static str,
    /// What was found: a p-value, a ratio, a count.
    pub value: Option<f64>,
    pub held: bool,
}

/// Something that the reader must know before using the numbers.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Warning {
    pub code: &'static str,
    pub value: Option<f64>,
}

impl<T> Answer<T> {
    pub(crate) fn new(result: T, n: usize, method: impl Into<String>) -> Answer<T> {
        let (assumptions, warnings) = (Vec::new(), Vec::new());
        Answer { result, n: n as u64, method: method.into(), assumptions, warnings }
    }

    pub(crate) fn assume(&mut self, code: &'static str, value: f64, held: bool) {
        self.assumptions.push(Assumption { code, value: finite(value), held });
    }

    pub(crate) fn warn(&mut self, code: &'static str, value: Option<f64>) {
        self.warnings.push(Warning { code, value });
    }

    /// Whether all that could be checked held.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.assumptions.iter().all(|assumption| assumption.held)
    }
}

/// An estimate between its limits; a limit that does not exist is `None`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Interval {
    pub low: Option<f64>,
    pub high: Option<f64>,
}

/// A number, or nothing where it is not one.
pub(crate) fn finite(value: f64) -> Option<f64> {
    value.is_finite().then_some(value)
}

/// A p-value, or nothing where it cannot be computed: never 0.
pub(crate) fn probability(p: f64) -> Option<f64> {
    (p > 0.0).then_some(p.min(1.0))
}
