//! Few people (rules, part 1): what may be shown of a group to those who may not open its cases.
//!
//! Small groups are merged first ([`merge`]), then figures are hidden until no published sum says
//! what a hidden one is ([`protect`]); a later release needs enough new people ([`last_release`]).

mod group;
mod merge;
mod possible;
mod protect;
mod release;

pub use group::Group;
pub use merge::{Merged, merge};
pub use protect::{Sum, protect};
pub use release::last_release;

/// The least number of different persons behind a figure. Five is what Swedish statistics on
/// persons commonly ask; the rules fix it for every page, file and release.
pub const K: i64 = 5;

/// In a group below this, exactly none or all is said as *nearly none* or *nearly all*: an exact
/// word about everyone in a small group is a word about each.
pub const NEARLY_BELOW: i64 = 20;

/// A share of a group, as it may be said.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Share {
    Hidden,
    /// *Inga eller nästan inga.*
    NearlyNone,
    /// *Alla eller nästan alla.*
    NearlyAll,
    /// From 0 to 1.
    Of(f64),
}

/// How `part` of the persons in a group of `whole` may be said.
pub fn share(part: i64, whole: i64) -> Share {
    let few = |count: i64| (1..K).contains(&count);
    if whole < K || part < 0 || part > whole {
        return Share::Hidden;
    }
    match whole - part {
        _ if part == 0 && whole < NEARLY_BELOW => Share::NearlyNone,
        0 if whole < NEARLY_BELOW => Share::NearlyAll,
        rest if few(part) || few(rest) => Share::Hidden,
        _ => Share::Of(part as f64 / whole as f64),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_of_small_groups_are_said_with_care() {
        assert_eq!(share(0, 4), Share::Hidden);
        assert_eq!(share(0, 5), Share::NearlyNone);
        assert_eq!(share(19, 19), Share::NearlyAll);
        assert_eq!(share(20, 20), Share::Of(1.0));
        assert_eq!(share(0, 20), Share::Of(0.0));
        assert_eq!(share(4, 40), Share::Hidden);
        assert_eq!(share(36, 40), Share::Hidden);
        assert_eq!(share(10, 40), Share::Of(0.25));
        assert_eq!(share(6, 5), Share::Hidden);
    }
}
