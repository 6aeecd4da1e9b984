//! An employer in the register, and the segments that employers are compared in.

use crate::values::{OrganisationNumber, swedish_key};

/// What kind of employer it is. Universities meet by themselves, and so they are a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EmployerKind {
    Agency,
    University,
}

impl EmployerKind {
    pub const fn code(self) -> &'static str {
        match self {
            EmployerKind::Agency => "agency",
            EmployerKind::University => "university",
        }
    }

    pub fn from_code(code: &str) -> Option<EmployerKind> {
        [EmployerKind::Agency, EmployerKind::University].into_iter().find(|k| k.code() == code)
    }
}

/// An employer: identified by number *and* name, for two of them share a number and two have none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Employer {
    pub number: Option<OrganisationNumber>,
    pub name: String,
    pub kind: EmployerKind,
    pub department: Option<String>,
    /// Year and number of employees; years in which the employer is not listed are left out.
    pub employees: Vec<(i64, i64)>,
}

/// A group of employers that are worth comparing with each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Segment {
    Universities,
    /// Employees from this many …
    Size {
        from: i64,
        to: Option<i64>,
    },
}

impl Segment {
    /// The universities, and the size classes from a half-time coordinator's agency to those with
    /// hundreds of managers.
    pub const ALL: [Segment; 6] = [
        Segment::Universities,
        Segment::Size { from: 1, to: Some(49) },
        Segment::Size { from: 50, to: Some(249) },
        Segment::Size { from: 250, to: Some(999) },
        Segment::Size { from: 1000, to: Some(4999) },
        Segment::Size { from: 5000, to: None },
    ];

    /// The code that stands in addresses: `universitet`, or the least number of employees.
    pub fn code(self) -> String {
        match self {
            Segment::Universities => "universitet".to_owned(),
            Segment::Size { from, .. } => from.to_string(),
        }
    }

    pub fn from_code(code: &str) -> Option<Segment> {
        Segment::ALL.into_iter().find(|segment| segment.code() == code)
    }

    /// Whether an employer belongs to it. A university also has a size.
    pub fn holds(self, kind: EmployerKind, employees: i64) -> bool {
        match self {
            Segment::Universities => kind == EmployerKind::University,
            Segment::Size { from, to } => employees >= from && to.is_none_or(|to| employees <= to),
        }
    }
}

/// A name as it stands in an address: `Åklagarmyndigheten` is `aklagarmyndigheten`.
pub fn slug(name: &str) -> String {
    let mut slug = String::new();
    for letter in name.chars().flat_map(char::to_lowercase) {
        match letter {
            'å' | 'ä' => slug.push('a'),
            'ö' => slug.push('o'),
            'é' | 'è' => slug.push('e'),
            'ü' => slug.push('u'),
            'a'..='z' | '0'..='9' => slug.push(letter),
            _ if slug.ends_with('-') || slug.is_empty() => {}
            _ => slug.push('-'),
        }
    }
    slug.trim_end_matches('-').to_owned()
}

impl Employer {
    /// The key by which lists of employers are sorted.
    pub fn sort_key(&self) -> String {
        swedish_key(&self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_university_also_has_a_size() {
        let of = |kind| Segment::ALL.map(|segment| segment.holds(kind, 49));
        assert_eq!(of(EmployerKind::University), [true, true, false, false, false, false]);
        assert_eq!(of(EmployerKind::Agency), [false, true, false, false, false, false]);
    }

    #[test]
    fn every_size_has_one_class() {
        let classes = |employees| {
            Segment::ALL.iter().filter(|s| s.holds(EmployerKind::Agency, employees)).count()
        };
        for employees in [1, 49, 50, 249, 250, 999, 1000, 4999, 5000, 40_097] {
            assert_eq!(classes(employees), 1, "{employees}");
        }
        assert_eq!(classes(0), 0);
    }

    #[test]
    fn a_segment_is_read_back_from_its_address() {
        for segment in Segment::ALL {
            assert_eq!(Segment::from_code(&segment.code()), Some(segment));
        }
        assert_eq!(Segment::from_code("49"), None);
    }

    #[test]
    fn addresses_are_plain_letters() {
        assert_eq!(slug("Åklagarmyndigheten"), "aklagarmyndigheten");
        assert_eq!(slug("SMHI (Sveriges – institut)"), "smhi-sveriges-institut");
    }
}
