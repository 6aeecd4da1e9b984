//! Each party's own view before the talks.

use crate::values::{Id, Instant};

/// What a party thinks, in its own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    pub party: Id,
    pub body: String,
    pub released_at: Option<Instant>,
}

/// Whether somebody who takes part in the talks and represents the parties `own` (the coordinator none) may read a
/// view. Until it is released it is the party's alone (rules, part 4): not the other side's, not the other unions',
/// not the coordinator's.
pub fn readable(view: &View, own: &[Id]) -> bool {
    view.released_at.is_some() || own.contains(&view.party)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unreleased_view_is_the_partys_alone() {
        let (mine, other) = (Id::v4([1; 16]), Id::v4([2; 16]));
        let mut view = View { party: mine, body: "Vi vill …".into(), released_at: None };
        assert!(readable(&view, &[mine]));
        assert!(!readable(&view, &[other]) && !readable(&view, &[]));
        view.released_at = Some(Instant::from_millis(0));
        assert!(readable(&view, &[other]) && readable(&view, &[]));
    }
}
