//! Giving somebody a new role.

use app::Error;
use app::access::{account, grant};
use domain::access::Standing;
use domain::values::{Check, Refusal};

use super::ask::{Ask, account_in, frame, key};
use super::role_fields::{Offered, RoleForm, label};
use crate::components::{Back, Button};
use crate::form::Form;
use crate::page::Page;
use crate::reasons::Faults;
use crate::request::Request;

/// `GET /{organisation}/medarbetare/{account}/roller/ny`
pub fn page(request: &Request, form: Form) -> Result<Page, Error> {
    let typed = RoleForm::today(request);
    Page::html(&show(request, &form, &typed, &Offered::read(request)?, &[])?)
}

/// `POST /{organisation}/medarbetare/{account}/roller`
pub fn give(request: &Request, form: Form) -> Result<Page, Error> {
    let id = account_in(request)?;
    let (typed, offered) = (RoleForm::read(&form), Offered::read(request)?);
    let mut check = Check::default();
    let asked = typed.validate(&mut check, &offered);
    let done = check
        .finish(|| asked)
        .map_err(Error::Refused)
        .and_then(|asked| grant(&request.app, &request.visit, id, &asked, form.key()));
    let l = request.language;
    match done {
        Ok(standing) => {
            let notice = match standing {
                Standing::Confirmed => l.access_granted(),
                Standing::Proposed => l.access_granted_proposed(),
            };
            Ok(Page::see_with(request.within(&format!("/medarbetare/{id}")), notice))
        }
        Err(Error::Refused(refusals)) => {
            Page::unprocessable(&show(request, &form, &typed, &offered, &refusals)?)
        }
        Err(other) => Err(other),
    }
}

fn show(
    request: &Request,
    form: &Form,
    typed: &RoleForm,
    offered: &Offered,
    refusals: &[Refusal],
) -> Result<Ask, Error> {
    let l = request.language;
    let id = account_in(request)?;
    let shown = account(&request.app, &request.visit, id)?;
    let faults = Faults::new(l, refusals, |field| label(l, field));
    let here = request.within(&format!("/medarbetare/{id}"));
    Ok(Ask {
        f: frame(request, l.access_grant_title(), &faults),
        back: Back::new(&here, &shown.person.account.name),
        summary: faults.summary(l),
        lede: Some(shown.person.account.name),
        action: format!("{here}/roller"),
        key: key(request, form),
        fields: typed.fields(l, offered, &faults),
        button: Button::primary(l.access_grant_submit()),
    })
}

#[cfg(test)]
mod tests {
    use crate::testing::Browser;
    use domain::access::Role;

    #[test]
    fn a_new_role_ends_the_session_and_counts_in_the_next() {
        let mut siv = Browser::entered(Role::Administrator);
        let nils = siv.as_person("Nils Ek");
        nils.get("/liten/granskning").assert_status(403);
        let path = format!("/liten/medarbetare/{}/roller", siv.account_of("Nils Ek"));
        siv.get(&format!("{path}/ny")).assert_ok();
        siv.post(&path, &[("role", "reviewer"), ("from", "2026-03-02")])
            .assert_see_prefix("/liten/medarbetare/");
        let stolen = nils.cookie("session");
        let away = nils.get("/liten/granskning");
        away.assert_see_prefix("/logga-in?back=");
        let page = nils.get(away.location());
        page.assert_ok();
        assert!(page.text("main").contains("när dina roller ändras"), "{}", page.text("main"));
        siv.get("/liten").assert_ok();
        let mut again = siv.signed_out();
        assert!(!again.get("/logga-in").text("main").contains("när dina roller ändras"));
        let door = format!("/demo/liten/{}", siv.account_of("Nils Ek"));
        again.post(&door, &[]).assert_see_prefix("/liten");
        assert_ne!(again.cookie("session"), stolen);
        again.get("/liten/granskning").assert_ok();
    }

    #[test]
    fn a_role_from_tomorrow_does_not_count_today() {
        let mut siv = Browser::entered(Role::Administrator);
        let path = format!("/liten/medarbetare/{}/roller", siv.account_of("Nils Ek"));
        siv.post(&path, &[("role", "reviewer"), ("from", "2026-03-03")]).assert_status(303);
        let nils = siv.as_person("Nils Ek");
        nils.get("/liten/granskning").assert_status(403);
        nils.later(24 * 60);
        siv.as_person("Nils Ek").get("/liten/granskning").assert_ok();
    }

    #[test]
    fn nobody_grants_a_role_to_himself() {
        let mut siv = Browser::entered(Role::Administrator);
        let path = format!("/liten/medarbetare/{}/roller", siv.account_of("Siv Holm"));
        let page = siv.post(&path, &[("role", "reviewer"), ("from", "2026-03-02")]);
        page.assert_status(422);
        assert!(page.text(".error-summary").contains("dig själv"));
        siv.get("/liten/granskning").assert_status(403);
    }
}
