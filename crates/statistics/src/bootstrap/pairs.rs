//! Draws of a correlation.

use super::{Drawn, tell};
use crate::stream::{Even, Stream};
use crate::{Error, Exact, sums};

/// Σx, Σy, Σx², Σy², Σxy of standardised pairs.
#[derive(Clone, Copy, Default)]
struct Moments {
    n: f64,
    x: f64,
    y: f64,
    xx: f64,
    yy: f64,
    xy: f64,
}

impl Moments {
    fn add(&mut self, x: f64, y: f64) {
        self.n += 1.0;
        self.x += x;
        self.y += y;
        self.xx += x * x;
        self.yy += y * y;
        self.xy += x * y;
    }

    /// `None` where a column does not vary but for rounding.
    fn correlation(&self) -> Option<f64> {
        let of = |square: f64, sum: f64| square - sum * sum / self.n;
        let (x, y) = (of(self.xx, self.x), of(self.yy, self.y));
        let is_level = |left: f64, square: f64| left <= 1e-12 * square;
        if is_level(x, self.xx) || is_level(y, self.yy) {
            return None;
        }
        let both = self.xy - self.x * self.y / self.n;
        Some((both / libm::sqrt(x * y)).clamp(-1.0, 1.0))
    }
}

pub(super) fn draw(
    x: &[Exact],
    y: &[Exact],
    rows: u32,
    replicates: usize,
    seed: u64,
    progress: &mut dyn FnMut(usize),
) -> Result<Drawn, Error> {
    let (x, y) = (standard(x)?, standard(y)?);
    let whole = sums::products(&x, &y).value();
    let pairs: Vec<(f64, f64)> = x.iter().zip(&y).map(|(x, y)| (x.value(), y.value())).collect();
    let mut all = Moments::default();
    pairs.iter().for_each(|(x, y)| all.add(*x, *y));
    let (mut stream, even) = (Stream::new(seed), Even::among(rows));
    let replicates = (0..replicates).filter_map(|done| {
        tell(done, progress);
        let mut moments = Moments::default();
        for _ in 0..rows {
            let (x, y) = pairs[stream.one_of(even)];
            moments.add(x, y);
        }
        moments.correlation()
    });
    let replicates = replicates.collect();
    let without = |(x, y): &(f64, f64)| {
        let (x, y) = (*x, *y);
        Moments {
            n: all.n - 1.0,
            x: all.x - x,
            y: all.y - y,
            xx: all.xx - x * x,
            yy: all.yy - y * y,
            xy: all.xy - x * y,
        }
    };
    let jackknife = pairs.iter().filter_map(|pair| without(pair).correlation()).collect();
    Ok(Drawn { estimate: whole.clamp(-1.0, 1.0), replicates, jackknife, rounding: 1e-13 })
}

/// Less the mean, over the length: Σx² = 1.
fn standard(values: &[Exact]) -> Result<Vec<Exact>, Error> {
    if values.iter().all(|value| *value == values[0]) {
        return Err(Error::Constant);
    }
    let values = sums::scaled(values, sums::magnitude(values));
    let mean = sums::mean(&values);
    let length = sums::squares(&values).sqrt();
    Ok(values.iter().map(|value| (*value - mean) / length).collect())
}
