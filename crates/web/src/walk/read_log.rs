//! What is taken out of the house, and what is opened outside the own task, stands in the read log
//! (rules, part 3).

use domain::access::Role;

use super::world::{count, filled, gets, may, open_parts, roles, values};
use crate::application::tests::prepared;
use crate::evaluation::tests::shared;
use crate::exchange::campaign::tests::with_file;
use crate::follow_up::tests::carried_out;
use crate::route::Route;
use crate::testing::Browser;

/// Whether the address is that of a file, not of the page that asks before it is taken away.
fn leads_to_file(route: &Route) -> bool {
    let (path, within) = (route.path, ["/fil/{", "/filer/{", "/kalender/{"]);
    within.iter().any(|part| path.contains(part) && !path.ends_with("/borttagning"))
        || ["/pdf", "/dokument"].iter().any(|part| path.ends_with(part))
}

/// The route's addresses with things that there are; the years one by one, and the staff's version
/// where an account has two.
fn addresses(browser: &Browser, route: &Route) -> Vec<String> {
    let mut found = vec![Vec::new()];
    for part in open_parts(route) {
        let choices = match part {
            "year" => vec!["2026".to_owned()],
            part => values(browser, "liten", part),
        };
        let with = |chosen: &Vec<(&'static str, String)>| {
            let one = |choice: &String| [&chosen[..], &[(part, choice.clone())]].concat();
            choices.iter().map(one).collect::<Vec<_>>()
        };
        found = found.iter().flat_map(with).collect();
    }
    let path = |chosen: &Vec<(&str, String)>| {
        let value = |name: &str| chosen.iter().find(|(n, _)| *n == name).unwrap().1.clone();
        format!("{}?version=medarbetare", filled(route, "liten", value))
    };
    found.iter().map(path).collect()
}

fn as_role(house: &Browser, role: Role) -> Browser {
    let cast = house.cast.clone().unwrap();
    house.as_person(&cast.people.iter().find(|(_, held, _)| *held == role).unwrap().0)
}

#[test]
fn every_file_that_is_taken_out_is_noted() {
    let house = carried_out(Role::Coordinator);
    shared(&mut house.as_person("Ulf Vik"));
    with_file(&mut house.as_person("Åsa Lind"));
    // What the foundation takes out is tried where its pages are: nobody at an agency may.
    let ours = |route: &&Route| roles().into_iter().any(|role| may(role, route));
    for route in gets().filter(|route| !route.action.is_public()).filter(ours) {
        let mut files = 0;
        for role in roles().into_iter().filter(|role| may(*role, route)) {
            let browser = as_role(&house, role);
            // A page is tried once; of files, each that there may be.
            let most = if leads_to_file(route) { usize::MAX } else { 1 };
            for path in addresses(&browser, route).into_iter().take(most) {
                let before = count(&browser, "read_log");
                let answer = browser.get(&path);
                if answer.header("content-disposition").starts_with("attachment") {
                    assert_eq!(count(&browser, "read_log"), before + 1, "{role:?} {path}");
                    files += 1;
                }
            }
        }
        assert_eq!(leads_to_file(route), files > 0, "{}: {files} files", route.path);
    }
}

#[test]
fn a_case_is_noted_where_it_is_not_the_readers_own_task() {
    let house = prepared();
    let case = "/liten/arenden/2026-1";
    let noted = |name: &str| {
        let browser = house.as_person(name);
        let before = count(&browser, "read_log");
        browser.get(case).assert_ok();
        count(&browser, "read_log") - before
    };
    for name in ["Nils Ek", "Maj Berg", "Åsa Lind", "Erik Alm", "Sofia Hed"] {
        assert_eq!(noted(name), 0, "{name}");
    }
    assert_eq!(noted("Eva Strand"), 1, "there is nothing to pay");
    let log = house.as_person("Rut Sten").get("/liten/granskning");
    log.assert_ok();
    assert!(log.text("#lasningar").contains("2026-1"), "{}", log.text("#lasningar"));
    // Who may not see the case is not in the log either.
    let sara = house.as_person("Sara Ask");
    let before = count(&sara, "read_log");
    sara.get(case).assert_status(404);
    assert_eq!(count(&sara, "read_log"), before);
    // Granted, there is something to pay.
    let paid = carried_out(Role::Finance);
    let before = count(&paid, "read_log");
    paid.get(case).assert_ok();
    assert_eq!(count(&paid, "read_log"), before);
}
