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

/// The size classes: a half-time coordinator's agency, and those with hundreds of managers.
const SIZES: [(i64, Option<i64>); 5] =
    [(1, Some(49)), (50, Some(249)), (250, Some(999)), (1000, Some(4999)), (5000, None)];

/// Every segment that an employer belongs to: its size, and the universities if it is one.
pub fn segments(kind: EmployerKind, employees: i64) -> Vec<Segment> {
    let mut found = Vec::new();
    if kind == EmployerKind::University {
        found.push(Segment::Universities);
    }
    let size = SIZES
        .into_iter()
        .find(|(from, to)| employees >= *from && to.is_none_or(|to| employees <= to));
    found.extend(size.map(|(from, to)| Segment::Size { from, to }));
    found
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
        let both = segments(EmployerKind::University, 49);
        assert_eq!(both, [Segment::Universities, Segment::Size { from: 1, to: Some(49) }]);
    }

    #[test]
    fn every_size_has_one_class() {
        for employees in [1, 49, 50, 249, 250, 999, 1000, 4999, 5000, 40_097] {
            assert_eq!(segments(EmployerKind::Agency, employees).len(), 1, "{employees}");
        }
        assert_eq!(segments(EmployerKind::Agency, 0), []);
    }

    #[test]
    fn addresses_are_plain_letters() {
        assert_eq!(slug("Åklagarmyndigheten"), "aklagarmyndigheten");
        assert_eq!(slug("SMHI (Sveriges – institut)"), "smhi-sveriges-institut");
    }
}
