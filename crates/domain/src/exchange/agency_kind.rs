//! The kinds of agencies that the exchange counts and writes by: those that meetings are held for.

/// From this many employees an agency is large: where the overview's size classes begin that have so many managers that
/// they do not all know each other, which is what the meetings for large agencies are about.
pub const LARGE_FROM: i64 = 1000;

/// What kind of agency somebody comes from. A university is one, however large.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AgencyKind {
    Large,
    University,
    Other,
}

impl AgencyKind {
    pub const ALL: [AgencyKind; 3] = [AgencyKind::Large, AgencyKind::University, AgencyKind::Other];

    /// Of an organisation of this kind, as it is stored, with so many employees.
    pub fn of(kind: &str, employees: i64) -> AgencyKind {
        match kind {
            "university" => AgencyKind::University,
            _ if employees >= LARGE_FROM => AgencyKind::Large,
            _ => AgencyKind::Other,
        }
    }

    pub const fn code(self) -> &'static str {
        match self {
            AgencyKind::Large => "large",
            AgencyKind::University => "university",
            AgencyKind::Other => "other",
        }
    }

    pub fn from_code(code: &str) -> Option<AgencyKind> {
        AgencyKind::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_university_is_one_however_large() {
        assert_eq!(AgencyKind::of("university", 9000), AgencyKind::University);
        assert_eq!(AgencyKind::of("agency", 1000), AgencyKind::Large);
        assert_eq!(AgencyKind::of("agency", 999), AgencyKind::Other);
    }

    #[test]
    fn codes_are_read_back() {
        for kind in AgencyKind::ALL {
            assert_eq!(AgencyKind::from_code(kind.code()), Some(kind));
        }
    }
}
