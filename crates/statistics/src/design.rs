//! Columns for a regression: named, scaled, factored in extended precision.

use crate::factor::{Dependence, Factor, dot};
use crate::{Error, Exact, sums};

/// A named column, one number per row.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    pub name: String,
    pub values: Vec<Exact>,
}

impl Column {
    #[must_use]
    pub fn new(name: impl Into<String>, values: Vec<Exact>) -> Column {
        Column { name: name.into(), values }
    }

    /// The column of ones.
    pub(crate) fn intercept(rows: usize) -> Column {
        Column::new("(intercept)", vec![Exact::ONE; rows])
    }

    pub(crate) fn of(name: impl Into<String>, values: &[f64]) -> Column {
        Column::new(name, sums::exact(values))
    }
}

/// What is left of a column's length beside the others when it counts as dependent: data are doubles, so what is below
/// 1e-13 of them is rounding.
pub(crate) const TOLERANCE: f64 = 1e-13;
/// As [`TOLERANCE`] for powers of one column, which are exact to 31 digits.
pub(crate) const TOLERANCE_OF_POWERS: f64 = 1e-22;

/// A least-squares fit with what the standard errors need.
pub(crate) struct Fit {
    pub names: Vec<String>,
    pub coefficients: Vec<f64>,
    /// The diagonal of (X'X)⁻¹.
    pub inverse: Vec<f64>,
    /// (X'X)⁻¹X', one row per coefficient.
    pub weights: Vec<Vec<f64>>,
    pub residuals: Vec<f64>,
    pub leverage: Vec<f64>,
    /// Σ of the squared residuals; 0 where nothing but rounding is left.
    pub squares: f64,
    /// Parameters that were estimated, also those that were taken out before.
    pub parameters: usize,
}

impl Fit {
    /// Least squares of `y` on the columns.
    ///
    /// # Errors
    /// [`Error::Dependent`], [`Error::TooFew`] unless there are more rows than columns.
    pub fn of(y: &[Exact], columns: &[Column], tolerance: f64) -> Result<Fit, Error> {
        let (n, p) = (y.len(), columns.len());
        if n <= p {
            return Err(Error::TooFew { needed: p + 1, found: n });
        }
        let (scaled, scales): (Vec<_>, Vec<_>) = columns.iter().map(|c| scale(&c.values)).unzip();
        let factor = Factor::of(scaled, tolerance).map_err(|found| named(&found, columns))?;
        let (mut left, y_scale) = scale(y);
        let before = dot(&left, &left).value();
        let coefficients = factor.solve(&mut left);
        let after = dot(&left, &left).value();
        // The data themselves are rounded at 1e-16 of their size.
        let is_perfect = after <= 1e-30 * before;
        let inverse = factor.inverse();
        let mut fit = Fit {
            names: columns.iter().map(|column| column.name.clone()).collect(),
            coefficients: Vec::with_capacity(p),
            inverse: Vec::with_capacity(p),
            weights: Vec::with_capacity(p),
            residuals: left.iter().map(|r| r.value() * y_scale).collect(),
            leverage: (0..n)
                .map(|i| factor.q.iter().map(|q| q[i] * q[i]).sum::<Exact>().value())
                .collect(),
            squares: if is_perfect { 0.0 } else { after * y_scale * y_scale },
            parameters: p,
        };
        for j in 0..p {
            let row = &inverse[j];
            // What is below the rounding of 31 digits is 0.
            let size = libm::sqrt(dot(row, row).value() * before);
            let found = coefficients[j].value();
            let found = if found.abs() <= 1e-28 * size { 0.0 } else { found };
            fit.coefficients.push(found * (y_scale / scales[j]));
            fit.inverse.push(dot(row, row).value() / scales[j] / scales[j]);
            let mut weights = vec![Exact::ZERO; n];
            for (share, q) in row.iter().zip(&factor.q).skip(j) {
                for (weight, q) in weights.iter_mut().zip(q) {
                    *weight = *weight + *share * *q;
                }
            }
            fit.weights.push(weights.iter().map(|weight| weight.value() / scales[j]).collect());
        }
        Ok(fit)
    }

    pub fn rows(&self) -> usize {
        self.residuals.len()
    }
}

/// The column over a power of two near its length, and that power: no digit changes.
pub(crate) fn scale(values: &[Exact]) -> (Vec<Exact>, f64) {
    let magnitude = sums::magnitude(values);
    let small = sums::scaled(values, magnitude);
    let length = sums::magnitude(&[dot(&small, &small).sqrt()]);
    (sums::scaled(&small, length), magnitude * length)
}

pub(crate) fn named(found: &Dependence, columns: &[Column]) -> Error {
    let name = |j: &usize| columns[*j].name.clone();
    Error::Dependent { column: name(&found.column), on: found.on.iter().map(name).collect() }
}
