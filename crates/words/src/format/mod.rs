//! Numbers, money and time as Swedish writes them: no-break spaces, comma, U+2212.
//!
//! Both languages share the digits and their grouping, so that a figure reads the same wherever it is quoted; decimals,
//! per cent and what has words in it take the language. The spaces are U+00A0: a figure never breaks from its
//! unit. Signs and grouping follow CLDR 48 for `sv`.

mod date;
mod money;
mod number;

pub use date::{date, long_date, moment, weekday_date};
pub use money::{about, amount, kronor, whole};
pub use number::{decimal, number, percent, years};

const SPACE: char = '\u{a0}';
const MINUS: &str = "\u{2212}";
