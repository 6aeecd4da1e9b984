//! The start page of each role answers one question: what waits for me?

use app::Error;
use askama::Template;

use crate::agreement::waits::waiting;
use crate::components::Waits;
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "start/start.html")]
struct Show {
    f: Frame,
    waits: Option<Waits>,
}

/// `GET /{organisation}`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    request.person()?;
    let l = request.language;
    let all = waiting(request)?;
    let count = i64::try_from(all.len()).unwrap_or(i64::MAX);
    let waits = (!all.is_empty()).then(|| Waits::new(all));
    Page::html(&Show { f: request.frame(l.start_waits(count)), waits })
}

#[cfg(test)]
mod tests {
    use crate::testing::Browser;
    use domain::access::Role;

    #[test]
    fn every_role_has_a_start_page() {
        for role in [Role::Employee, Role::Coordinator, Role::Administrator] {
            Browser::entered(role).get("/liten").assert_ok();
        }
    }

    #[test]
    fn another_agency_does_not_exist() {
        let browser = Browser::entered(Role::Coordinator);
        browser.get("/finns-inte").assert_status(404);
        browser.get("/stor").assert_see_prefix("/logga-in");
    }
}
