//! Adding somebody, with a first role.

use app::Error;
use app::access::{NewAccount, add_account};
use domain::values::{Check, Refusal};

use super::ask::{Ask, frame, key};
use super::link::shown_once;
use super::role_fields::{Offered, RoleForm, label};
use crate::components::{Back, Button, Field};
use crate::form::Form;
use crate::page::Page;
use crate::reasons::Faults;
use crate::request::Request;

/// The longest name of a person, a unit, a party or an agency.
pub const NAME_LENGTH: usize = 120;

/// What was typed.
struct NewAccountForm {
    name: String,
    email: String,
    role: RoleForm,
}

impl NewAccountForm {
    fn read(form: &Form) -> NewAccountForm {
        NewAccountForm {
            name: form.get("name").to_owned(),
            email: form.get("email").to_owned(),
            role: RoleForm::read(form),
        }
    }

    fn validate(&self, offered: &Offered) -> Result<NewAccount, Vec<Refusal>> {
        let mut check = Check::default();
        let name = check.line("name", &self.name, NAME_LENGTH);
        let email = check.email("email", &self.email);
        let role = self.role.validate(&mut check, offered);
        check.finish(|| Some(NewAccount { name: name?, email: email?, assignments: vec![role?] }))
    }
}

/// `GET /{organisation}/medarbetare/ny`
pub fn page(request: &Request, form: Form) -> Result<Page, Error> {
    let role = RoleForm::today(request);
    let typed = NewAccountForm { role, ..NewAccountForm::read(&form) };
    Page::html(&show(request, &form, &typed, &Offered::read(request)?, &[]))
}

/// `POST /{organisation}/medarbetare`
pub fn add(request: &Request, form: Form) -> Result<Page, Error> {
    let (typed, offered) = (NewAccountForm::read(&form), Offered::read(request)?);
    let done = typed
        .validate(&offered)
        .map_err(Error::Refused)
        .and_then(|new| add_account(&request.app, &request.visit, &new, form.key()));
    match done {
        Ok((id, link)) => {
            let (id, name) = (id.to_string(), typed.name.trim());
            let added = request.language.access_added(name);
            match link {
                Some(link) => shown_once(request, added, (&id, name), &link),
                None => Ok(Page::see_with(request.within(&format!("/medarbetare/{id}")), added)),
            }
        }
        Err(Error::Refused(refusals)) => {
            Page::unprocessable(&show(request, &form, &typed, &offered, &refusals))
        }
        Err(other) => Err(other),
    }
}

fn show(
    request: &Request,
    form: &Form,
    typed: &NewAccountForm,
    offered: &Offered,
    refusals: &[Refusal],
) -> Ask {
    let l = request.language;
    let faults = Faults::new(l, refusals, |field| label(l, field));
    let mut fields = vec![
        Field::text("name", label(l, "name")).value(&typed.name).error(faults.of("name")),
        Field::email("email", label(l, "email")).value(&typed.email).error(faults.of("email")),
    ];
    fields.extend(typed.role.fields(l, offered, &faults));
    Ask {
        f: frame(request, l.access_new_title(), &faults),
        back: Back::new(request.within("/medarbetare"), l.access_people_title()),
        summary: faults.summary(l),
        lede: None,
        action: request.within("/medarbetare"),
        key: key(request, form),
        fields,
        button: Button::primary(l.access_new_submit()),
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::Browser;
    use domain::access::Role;

    const FORM: [(&str, &str); 5] = [
        ("name", "Örjan Ny"),
        ("email", "Orjan@liten.example"),
        ("role", "finance"),
        ("from", "1 mars 2026"),
        ("form_key", "01890a5d-ac96-774b-bcce-b302099a8057"),
    ];

    #[test]
    fn somebody_is_added_once_however_often_the_form_is_sent() {
        let mut browser = Browser::entered(Role::Administrator);
        browser.get("/liten/medarbetare/ny").assert_ok();
        let first = browser.post("/liten/medarbetare", &FORM);
        first.assert_ok();
        let link = first.text("#lank");
        let second = browser.post("/liten/medarbetare", &FORM);
        second.assert_see_prefix("/liten/medarbetare/");
        let page = browser.get(second.location());
        page.assert_ok();
        assert!(!page.body().contains(&link), "the link is shown once");
        let link = link.strip_prefix("http://localhost").unwrap();
        browser.signed_out().get(link).assert_ok();
        assert!(page.text("h1").contains("Örjan Ny"));
        assert!(page.text("#roller").contains("ekonom"), "{}", page.text("#roller"));
    }

    #[test]
    fn what_is_wrong_is_told_and_what_was_typed_is_kept() {
        let mut browser = Browser::entered(Role::Administrator);
        let page = browser.post(
            "/liten/medarbetare",
            &[("name", "Bo"), ("email", "bo"), ("role", "kung"), ("from", "snart")],
        );
        page.assert_unprocessable();
        assert_eq!(page.count(".error-summary a"), 3);
        assert_eq!(page.attribute("#name", "value"), "Bo");
        let mut form = FORM;
        form[2].1 = "manager";
        let page = browser.post("/liten/medarbetare", &form);
        page.assert_unprocessable();
        assert_eq!(page.attribute(".error-summary a", "href"), "#unit");
    }
}
