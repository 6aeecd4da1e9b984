//! Calendar years, and the year that money was set aside in.

use std::fmt;

/// A calendar year from 1980 to 2200.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Year(i16);

impl Year {
    pub const FIRST: Self = Self(1980);
    pub const LAST: Self = Self(2200);

    /// `None` outside 1980–2200.
    pub fn new(year: i16) -> Option<Self> {
        (Self::FIRST.0..=Self::LAST.0).contains(&year).then_some(Self(year))
    }

    pub const fn number(self) -> i16 {
        self.0
    }
}

impl fmt::Display for Year {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.0)
    }
}

/// The year that money was set aside in (*avsättningsår*), in the order that money is used: oldest first, and first
/// of all what nobody knows the age of.
///
/// 2015 is the first year told apart: local funds held money older than that, without years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum YearOfOrigin {
    Unknown,
    Before2015,
    /// 2015–2200; made by [`YearOfOrigin::of`].
    Year(i16),
}

impl YearOfOrigin {
    /// Years before 2015 become one.
    pub fn of(year: Year) -> Self {
        if year.0 < 2015 { Self::Before2015 } else { Self::Year(year.0) }
    }

    /// The number it is stored as: 0 unknown, 1 before 2015, else the year. Numbers sort as the years do.
    pub fn code(self) -> i64 {
        match self {
            Self::Unknown => 0,
            Self::Before2015 => 1,
            Self::Year(year) => i64::from(year),
        }
    }

    /// `None` for a number that [`YearOfOrigin::code`] does not give.
    pub fn from_code(code: i64) -> Option<Self> {
        match code {
            0 => Some(Self::Unknown),
            1 => Some(Self::Before2015),
            2015.. => Year::new(i16::try_from(code).ok()?).map(Self::of),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_end_at_1980_and_2200() {
        assert_eq!(Year::new(1979), None);
        assert_eq!(Year::new(1980), Some(Year::FIRST));
        assert_eq!(Year::new(2200), Some(Year::LAST));
        assert_eq!(Year::new(2201), None);
        assert_eq!(Year::LAST.to_string(), "2200");
        assert_eq!(Year::LAST.number(), 2200);
    }

    #[test]
    fn unknown_is_oldest_and_its_code_sorts_the_same() {
        let all = [
            YearOfOrigin::Unknown,
            YearOfOrigin::Before2015,
            YearOfOrigin::Year(2015),
            YearOfOrigin::Year(2016),
        ];
        assert!(all.is_sorted_by(|a, b| a < b && a.code() < b.code()));
    }

    #[test]
    fn codes_come_back_and_others_are_refused() {
        for code in [0, 1, 2015, 2026, 2200] {
            assert_eq!(YearOfOrigin::from_code(code).map(YearOfOrigin::code), Some(code));
        }
        for code in [-1, 2, 2014, 2201, 65_536 + 2015] {
            assert_eq!(YearOfOrigin::from_code(code), None, "{code}");
        }
    }

    #[test]
    fn years_before_2015_become_one() {
        assert_eq!(Year::new(2014).map(YearOfOrigin::of), Some(YearOfOrigin::Before2015));
        assert_eq!(Year::new(2015).map(YearOfOrigin::of), Some(YearOfOrigin::Year(2015)));
    }
}
