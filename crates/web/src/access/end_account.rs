//! Ending an account.

use app::Error;
use app::access::{account, end_account};
use domain::values::Refusal;

use super::ask::{Ask, account_in, frame, key};
use super::role_fields::label;
use crate::components::{Back, Button};
use crate::form::Form;
use crate::page::Page;
use crate::reasons::Faults;
use crate::request::Request;

/// `GET /{organisation}/medarbetare/{account}/avslut`
pub fn page(request: &Request, form: Form) -> Result<Page, Error> {
    Page::html(&show(request, &form, &[])?)
}

/// `POST /{organisation}/medarbetare/{account}/avslut`
pub fn end(request: &Request, form: Form) -> Result<Page, Error> {
    let id = account_in(request)?;
    match end_account(&request.app, &request.visit, id) {
        Ok(()) => {
            let path = request.within(&format!("/medarbetare/{id}"));
            Ok(Page::see_with(path, request.language.access_account_was_ended()))
        }
        Err(Error::Refused(refusals)) => Page::unprocessable(&show(request, &form, &refusals)?),
        Err(other) => Err(other),
    }
}

fn show(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<Ask, Error> {
    let l = request.language;
    let id = account_in(request)?;
    let shown = account(&request.app, &request.visit, id)?.person;
    let faults = Faults::new(l, refusals, |field| label(l, field));
    let here = request.within(&format!("/medarbetare/{id}"));
    Ok(Ask {
        f: frame(request, l.access_end_account_title(), &faults),
        back: Back::new(&here, &shown.account.name),
        summary: faults.summary(l),
        lede: Some(format!("{}. {}", shown.account.name, l.access_end_account_text())),
        action: format!("{here}/avslut"),
        key: key(request, form),
        fields: Vec::new(),
        button: Button::warning(l.access_end_account_submit()),
    })
}

#[cfg(test)]
mod tests {
    use crate::testing::Browser;
    use domain::access::Role;

    #[test]
    fn an_ended_account_is_signed_out_and_gets_no_role() {
        let mut siv = Browser::entered(Role::Administrator);
        let eva = siv.as_person("Eva Strand");
        eva.get("/liten").assert_ok();
        let path = format!("/liten/medarbetare/{}", siv.account_of("Eva Strand"));
        siv.get(&format!("{path}/avslut")).assert_ok();
        siv.post(&format!("{path}/avslut"), &[]).assert_see(&path);
        eva.get("/liten").assert_see_prefix("/logga-in");
        siv.get(&path).assert_ok();
        let role = [("role", "analyst"), ("from", "2026-03-02")];
        siv.post(&format!("{path}/roller"), &role).assert_status(422);
        siv.post(&format!("{path}/avslut"), &[]).assert_status(422);
    }

    #[test]
    fn the_last_administrators_account_stays() {
        let mut siv = Browser::entered(Role::Administrator);
        let path = format!("/liten/medarbetare/{}/avslut", siv.account_of("Siv Holm"));
        siv.post(&path, &[]).assert_status(422);
        siv.get("/liten").assert_ok();
    }
}
