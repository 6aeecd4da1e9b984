//! Points in time as people write them: a number, a year with a month, a week or a quarter, or a date.

use jiff::civil::{Date, ISOWeekDate, Weekday};
use statistics::Exact;

/// How all times of a column are written; they are told apart by nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Style {
    Number,
    Month,
    Week,
    Quarter,
    Day,
}

/// A point in time: what it is sorted by, in its style's own unit (months, weeks, quarters or days).
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Time(pub f64);

impl Style {
    /// The style in which every one of `texts` can be read. A bare year is a number.
    pub fn of(texts: &[String]) -> Result<Style, usize> {
        let styles = [Style::Number, Style::Month, Style::Week, Style::Quarter, Style::Day];
        let fault = |style: &Style| texts.iter().position(|text| style.read(text).is_none());
        let mut furthest = 0;
        for style in styles {
            match fault(&style) {
                None => return Ok(style),
                // The style that fits longest is the one that was meant.
                Some(at) => furthest = furthest.max(at),
            }
        }
        Err(furthest)
    }

    /// A time in this style: `12`, `2026-03`, `2026-v07`, `2026 K1`, `2026-03-01`. The year stands first, so that a day is
    /// never taken for a month.
    pub fn read(&self, text: &str) -> Option<Time> {
        if *self == Style::Number {
            return Exact::read(text.trim()).map(|value| Time(value.value()));
        }
        let (letters, parts) = split(text)?;
        let (year, rest) = parts.split_first()?;
        let year = i16::try_from(*year).ok().filter(|year| (1900..=2200).contains(year))?;
        let second = i8::try_from(*rest.first()?).ok()?;
        let in_year = |of: i32| {
            let fits = (1..=of).contains(&i32::from(second)) && rest.len() == 1;
            fits.then(|| Time(f64::from(i32::from(year) * of + i32::from(second) - 1)))
        };
        match (self, letters.as_str()) {
            (Style::Month, "" | "m") => in_year(12),
            (Style::Quarter, "k" | "kv" | "q") => in_year(4),
            (Style::Week, "v" | "w") if rest.len() == 1 => {
                let monday = ISOWeekDate::new(year, second, Weekday::Monday).ok()?.date();
                // A Monday lies whole weeks from another.
                Some(Time(f64::from(days(monday).div_euclid(7))))
            }
            (Style::Day, "") => {
                let [_, day] = rest else { return None };
                let date = Date::new(year, second, i8::try_from(*day).ok()?).ok()?;
                Some(Time(f64::from(days(date))))
            }
            _ => None,
        }
    }

    /// Whether times follow each other one by one, so that one that lacks is seen.
    pub fn has_steps(&self) -> bool {
        matches!(self, Style::Month | Style::Week | Style::Quarter)
    }
}

/// Days since the first of January 1970.
fn days(date: Date) -> i32 {
    let from = Date::constant(1970, 1, 1);
    from.until(date).map(|span| span.get_days()).unwrap_or_default()
}

/// The letters, and the numbers that they and punctuation part.
fn split(text: &str) -> Option<(String, Vec<u32>)> {
    let text = text.trim().to_lowercase();
    let is_known = |c: char| c.is_ascii_alphanumeric() || " -/.:".contains(c);
    if !text.chars().all(is_known) {
        return None;
    }
    let letters = text.chars().filter(char::is_ascii_alphabetic).collect();
    let numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    let numbers = numbers.map(|part| part.parse().ok()).collect::<Option<Vec<u32>>>()?;
    Some((letters, numbers))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn style(texts: &[&str]) -> Result<Style, usize> {
        Style::of(&texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>())
    }

    fn apart(style: &Style, first: &str, second: &str) -> f64 {
        style.read(second).unwrap().0 - style.read(first).unwrap().0
    }

    #[test]
    fn a_column_has_one_style() {
        assert_eq!(style(&["1", "2.5", "10"]), Ok(Style::Number));
        assert_eq!(style(&["2025", "2026"]), Ok(Style::Number));
        assert_eq!(style(&["2026-3", "2026-10", "2026-12"]), Ok(Style::Month));
        assert_eq!(style(&["2026-v53", "2027 v 1", "2027W02"]), Ok(Style::Week));
        assert_eq!(style(&["2026K1", "2026 kv 4", "2026-q2"]), Ok(Style::Quarter));
        assert_eq!(style(&["2026-03-01", "2026-12-31"]), Ok(Style::Day));
        // What cannot be read is named by its row, in the style that fits longest.
        assert_eq!(style(&["2026-01", "2026-02", "mars 2026"]), Err(2));
        assert_eq!(style(&["2026-01", "2026-13"]), Err(1));
        assert_eq!(style(&["3/1 2026"]), Err(0));
        assert_eq!(style(&["2025-v53"]), Err(0), "that year had 52 weeks");
    }

    #[test]
    fn steps_pass_the_end_of_a_year() {
        assert_eq!(apart(&Style::Month, "2025-12", "2026-1"), 1.0);
        assert_eq!(apart(&Style::Month, "2026-2", "2026-10"), 8.0, "ten comes after two");
        assert_eq!(apart(&Style::Week, "2026-v53", "2027-v01"), 1.0);
        assert_eq!(apart(&Style::Week, "2025-v52", "2026-v01"), 1.0);
        assert_eq!(apart(&Style::Quarter, "2025 K4", "2026 K1"), 1.0);
        assert_eq!(apart(&Style::Day, "2025-12-31", "2026-01-01"), 1.0);
    }
}
