//! No two routes are the same, and each has its action.

use domain::values::Slug;

use super::*;
use crate::route::Method;

#[test]
fn no_two_routes_are_the_same() {
    let mut seen = std::collections::BTreeSet::new();
    for route in all().chain(DEMO) {
        assert!(seen.insert((route.method == Method::Get, route.path)), "{}", route.path);
    }
}

#[test]
fn no_organisation_can_have_the_first_part_of_our_own_addresses() {
    let paths = all().chain(DEMO).map(|route| route.path).chain([ASSET, HEALTH]);
    let first = paths.filter_map(|path| path.split('/').nth(1));
    let ours: std::collections::BTreeSet<&str> =
        first.filter(|part| !part.is_empty() && !part.starts_with('{')).collect();
    assert_eq!(ours, Slug::RESERVED.into_iter().collect());
}

#[test]
fn every_action_has_a_route() {
    for action in Action::ALL {
        let used = all().chain(DEMO).any(|route| route.action == action);
        assert!(used, "{action:?} is in the permission table but no route names it");
    }
}
