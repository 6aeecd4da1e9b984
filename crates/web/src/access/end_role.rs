//! Giving a role its last day.

use app::Error;
use app::access::{Held, account, end_role};
use domain::values::{Check, Id, Refusal};

use super::ask::{Ask, account_in, frame, key};
use super::people::role_text;
use super::role_fields::label;
use crate::components::{Back, Button, Field};
use crate::form::Form;
use crate::page::Page;
use crate::reasons::Faults;
use crate::request::Request;

/// `GET /{organisation}/medarbetare/{account}/roller/{assignment}/avslut`
pub fn page(request: &Request, form: Form) -> Result<Page, Error> {
    let today = request.app.today().to_string();
    Page::html(&show(request, &form, &today, &[])?)
}

/// `POST /{organisation}/medarbetare/{account}/roller/{assignment}/avslut`
pub fn end(request: &Request, form: Form) -> Result<Page, Error> {
    let (account, assignment) = (account_in(request)?, assignment_in(request)?);
    let typed = form.get("until");
    let mut check = Check::default();
    let until = check.date("until", typed);
    let done = check
        .finish(|| until)
        .map_err(Error::Refused)
        .and_then(|until| end_role(&request.app, &request.visit, account, assignment, until));
    match done {
        Ok(()) => {
            let path = request.within(&format!("/medarbetare/{account}"));
            Ok(Page::see_with(path, request.language.access_role_ended()))
        }
        Err(Error::Refused(refusals)) => {
            Page::unprocessable(&show(request, &form, typed, &refusals)?)
        }
        Err(other) => Err(other),
    }
}

fn assignment_in(request: &Request) -> Result<Id, Error> {
    Id::read(request.param("assignment")).ok_or(Error::Missing)
}

fn show(request: &Request, form: &Form, typed: &str, refusals: &[Refusal]) -> Result<Ask, Error> {
    let l = request.language;
    let (id, assignment) = (account_in(request)?, assignment_in(request)?);
    let shown = account(&request.app, &request.visit, id)?.person;
    let role: &Held =
        shown.roles.iter().find(|held| held.id == assignment).ok_or(Error::Missing)?;
    let faults = Faults::new(l, refusals, |field| label(l, field));
    let here = request.within(&format!("/medarbetare/{id}"));
    let title = l.access_end_role_title(l.access_role(role.given.role.code()));
    let until = Field::date("until", label(l, "until"))
        .hint(l.access_until_hint())
        .value(typed)
        .error(faults.of("until"));
    Ok(Ask {
        f: frame(request, title, &faults),
        back: Back::new(&here, &shown.account.name),
        summary: faults.summary(l),
        lede: Some(format!("{}: {}", shown.account.name, role_text(l, role))),
        action: format!("{here}/roller/{assignment}/avslut"),
        key: key(request, form),
        fields: vec![until],
        button: Button::primary(l.access_end_role_submit()),
    })
}

#[cfg(test)]
mod tests {
    use crate::testing::Browser;
    use domain::access::Role;

    fn first_role(browser: &Browser, name: &str) -> String {
        let page = browser.get(&format!("/liten/medarbetare/{}", browser.account_of(name)));
        page.attribute("#roller tbody th a", "href")
    }

    #[test]
    fn a_role_that_ends_ends_the_session_and_is_gone_the_day_after() {
        let mut siv = Browser::entered(Role::Administrator);
        let path = first_role(&siv, "Rut Sten");
        siv.get(&path).assert_ok();
        let rut = siv.as_person("Rut Sten");
        siv.post(&path, &[("until", "2026-03-01")]).assert_status(303);
        rut.get("/liten/granskning").assert_see_prefix("/logga-in");
        siv.as_person("Rut Sten").get("/liten/granskning").assert_status(403);
        siv.post(&path, &[("until", "2026-04-01")]).assert_unprocessable();
    }

    #[test]
    fn the_last_administrator_stays() {
        let mut siv = Browser::entered(Role::Administrator);
        let path = first_role(&siv, "Siv Holm");
        let page = siv.post(&path, &[("until", "2026-12-31")]);
        page.assert_status(422);
        assert!(page.text(".error-summary").contains("minst en systemförvaltare"));
        siv.post(&path, &[("until", "2019-12-31")]).assert_unprocessable();
        siv.post(&path, &[("until", "")]).assert_unprocessable();
    }
}
