//! How many answers are needed?

use statistics::power::Question as Sized;

use super::{LEVEL, Refused};
use crate::evaluation::found::{Found, Number, Outcome, Unit};
use crate::evaluation::plan::power;
use crate::evaluation::question::{Compared, HowMany};

pub fn how_many(q: HowMany) -> Result<Found, Refused> {
    let (question, numbers) = match q.what {
        Compared::Shares { first, second } => (
            Sized::Proportion { first, second },
            vec![
                Number::new("first-share", first, Unit::Percent),
                Number::new("second-share", second, Unit::Percent),
            ],
        ),
        Compared::Means { difference, sd } => {
            (Sized::Mean { difference, sd }, difference_and_spread(difference, sd))
        }
        Compared::Pairs { difference, sd } => {
            (Sized::Paired { difference, sd }, difference_and_spread(difference, sd))
        }
    };
    let evaluated = power(question, q.power, LEVEL)?;
    let mut out = Found::of(&evaluated.answer, Outcome::Told, evaluated.sentence);
    let needed = if matches!(q.what, Compared::Pairs { .. }) { "pairs" } else { "each-group" };
    out.numbers = vec![Number::new(needed, evaluated.answer.n as f64, Unit::Count)];
    out.numbers.extend(numbers);
    out.numbers.push(Number::new("power", q.power, Unit::Percent));
    Ok(out)
}

fn difference_and_spread(difference: f64, sd: f64) -> Vec<Number> {
    vec![
        Number::new("wanted-difference", difference, Unit::Plain),
        Number::new("spread", sd, Unit::Plain),
    ]
}
