//! Another organisation, and another organisation's things, answer as if they did not exist.

use super::world::{
    NOBODY, address, all, changed, filled, may, open_parts, roles, stored, values, visit,
};
use crate::testing::Browser;

const NOWHERE: &str = "nowhere";

fn has_organisation(path: &str) -> bool {
    path.contains("{organisation}")
}

#[test]
fn another_organisation_answers_as_one_that_does_not_exist() {
    for role in roles() {
        let person = Browser::entered(role);
        let before = stored(&person);
        for (browser, status) in [(person.clone(), 404), (person.signed_out(), 303)] {
            for route in all().filter(|r| has_organisation(r.path) && !r.action.is_public()) {
                let there = address(&browser, route, "stor");
                let nowhere = there.replace("/stor", &format!("/{NOWHERE}"));
                let real = visit(&mut browser.clone(), route, &there);
                let unreal = visit(&mut browser.clone(), route, &nowhere);
                assert_eq!(real.status(), unreal.status(), "{role:?} {there}");
                assert_eq!(real.location().replace("Fstor", "Fnowhere"), unreal.location());
                let quoted = |path: &str| format!("\"{path}\"");
                let body = real.body().replace(&quoted(&there), &quoted(&nowhere));
                assert_eq!(body, unreal.body(), "{role:?} {there}");
                assert_eq!(real.status(), status, "{role:?} {there}");
            }
        }
        assert_eq!(changed(&before, &stored(&person)), [""; 0], "{role:?}");
    }
}

#[test]
fn another_organisations_things_answer_as_things_that_do_not_exist() {
    for role in roles() {
        let browser = Browser::entered(role);
        let routes = all().filter(|r| has_organisation(r.path) && !r.action.is_public());
        for route in routes.filter(|route| may(role, route)) {
            for part in open_parts(route) {
                let own = values(&browser, "liten", part);
                let foreign = values(&browser, "stor", part);
                let Some(foreign) = foreign.into_iter().find(|id| !own.contains(id)) else {
                    continue;
                };
                let with = |id: &str| {
                    filled(route, "liten", |name| match name {
                        same if same == part => id.to_owned(),
                        other => values(&browser, "liten", other).remove(0),
                    })
                };
                let before = stored(&browser);
                let real = visit(&mut browser.clone(), route, &with(&foreign));
                let unreal = visit(&mut browser.clone(), route, &with(NOBODY));
                let name = format!("{role:?} {:?} {}", route.method, route.path);
                assert_eq!(real.status(), unreal.status(), "{name}");
                assert_eq!(real.body().replace(&foreign, NOBODY), unreal.body(), "{name}");
                assert!((400..500).contains(&real.status()), "{name}: {}", real.status());
                assert_eq!(changed(&before, &stored(&browser)), [""; 0], "{name}");
            }
        }
    }
}
