//! Which route answers an address.

use domain::access::Action;

use super::{ALL, DEMO};
use crate::route::Method;

/// Whether `path` is one of our own pages: the route that would answer it is a GET.
pub fn is_page(path: &str) -> bool {
    action_of(path).is_some()
}

/// What opening `path` is, if it is one of our own pages.
pub fn action_of(path: &str) -> Option<Action> {
    let all = || ALL.iter().chain(DEMO);
    let best = all().filter_map(|route| Some((fixed_parts(route.path, path)?, route.path))).max();
    let (_, best) = best?;
    let page = all().find(|route| route.method == Method::Get && route.path == best);
    page.map(|route| route.action)
}

/// How many parts of the address are the route's own words, if the route answers it at all.
fn fixed_parts(route: &str, path: &str) -> Option<usize> {
    let mut fixed = 0;
    let mut given = path.split('/');
    for wanted in route.split('/') {
        let part = given.next()?;
        match wanted {
            open if open.starts_with('{') && !part.is_empty() => {}
            same if same == part => fixed += 1,
            _ => return None,
        }
    }
    given.next().is_none().then_some(fixed)
}
