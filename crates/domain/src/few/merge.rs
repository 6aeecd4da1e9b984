//! Small groups are merged before they are published.

use super::Group;

/// The groups that may stand alone, and the rest together.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged<T> {
    pub alone: Vec<(T, Group)>,
    /// The names of those that were merged, and their group. Empty where none had to be.
    pub rest: Option<(Vec<T>, Group)>,
}

/// Merges the few, and then the smallest of the others, until the rest is not few. Groups without
/// anybody are left as they are.
pub fn merge<T>(groups: Vec<(T, Group)>) -> Merged<T> {
    let (few, mut alone): (Vec<_>, Vec<_>) =
        groups.into_iter().partition(|(_, group)| group.is_few());
    if few.is_empty() {
        return Merged { alone, rest: None };
    }
    let (mut names, mut rest) = (Vec::new(), Group::default());
    for (name, group) in few {
        rest.join(&group);
        names.push(name);
    }
    while rest.is_few() || names.len() < 2 {
        let populated = alone.iter().enumerate().filter(|(_, (_, group))| group.places() > 0);
        let Some(place) = populated.min_by_key(|(_, (_, group))| group.places()).map(|(at, _)| at)
        else {
            break;
        };
        let (name, group) = alone.remove(place);
        rest.join(&group);
        names.push(name);
    }
    Merged { alone, rest: Some((names, rest)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::{Id, Ore};

    fn group(first: u8, persons: u8) -> Group {
        let mut group = Group::default();
        for number in first..first + persons {
            group.add(Id::v4([number; 16]), 1, Ore(100));
        }
        group
    }

    #[test]
    fn the_few_are_put_together() {
        let merged = merge(vec![("a", group(0, 9)), ("b", group(10, 3)), ("c", group(20, 2))]);
        assert_eq!(merged.alone.len(), 1);
        let (names, rest) = merged.rest.unwrap();
        assert_eq!((names, rest.places()), (vec!["b", "c"], 5));
    }

    #[test]
    fn one_that_is_few_takes_the_smallest_of_the_others_along() {
        let merged = merge(vec![
            ("a", group(0, 9)),
            ("b", group(10, 1)),
            ("c", group(20, 6)),
            ("d", Group::default()),
        ]);
        let alone: Vec<_> = merged.alone.iter().map(|(name, _)| *name).collect();
        assert_eq!(alone, ["a", "d"]);
        assert_eq!(merged.rest.unwrap().0, ["b", "c"]);
    }

    #[test]
    fn all_together_may_still_be_few() {
        let merged = merge(vec![("a", group(0, 1)), ("b", group(10, 2))]);
        assert!(merged.alone.is_empty());
        assert!(merged.rest.unwrap().1.is_few());
    }

    #[test]
    fn nothing_few_is_left_alone() {
        assert_eq!(merge(vec![("a", group(0, 5))]).rest, None);
    }
}
