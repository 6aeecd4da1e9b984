//! Which route answers an address.

use super::{DEMO, all};
use crate::route::{Method, Route};

/// Whether `path` is one of our own pages: the route that would answer it is a GET.
pub fn is_page(path: &str) -> bool {
    template(Method::Get, path).is_some()
}

/// The route that answers the method at this address.
pub fn template(method: Method, path: &str) -> Option<&'static Route> {
    let all = || all().chain(DEMO);
    let best = all().filter_map(|route| Some((fixed_parts(route.path, path)?, route.path))).max();
    let (_, best) = best?;
    all().find(|route| route.method == method && route.path == best)
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
