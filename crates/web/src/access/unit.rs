//! A unit: added, renamed, given a last day.

use app::Error;
use app::access::{Unit, add_unit, agency, change_unit};
use domain::values::{Check, Id, Refusal};

use super::agency::{back, label};
use super::new_account::NAME_LENGTH;
use crate::filling::{Filling, FormBox, FormPage, answer, typed};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/myndigheten/enheter/ny`
pub fn new(request: &Request, form: Form) -> Result<Page, Error> {
    Page::html(&new_sheet(request, &form, &[]))
}

/// `POST /{organisation}/myndigheten/enheter`
pub fn add(request: &Request, form: Form) -> Result<Page, Error> {
    let mut check = Check::default();
    let name = check.line("name", form.get("name"), NAME_LENGTH);
    let done = check.finish(|| name).map_err(Error::Refused).and_then(|name| {
        add_unit(&request.app, &request.visit, &name, form.key())?;
        let notice = request.language.access_unit_added(&name);
        Ok(Page::see_with(request.within("/myndigheten"), notice))
    });
    answer(done, |refusals| Ok(new_sheet(request, &form, refusals)))
}

/// `GET /{organisation}/myndigheten/enheter/{unit}`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let unit = found(request)?;
    let until = unit.until.map(|day| day.to_string()).unwrap_or_default();
    let form = typed([("name", unit.name.clone()), ("until", until)]);
    Page::html(&sheet(request, &unit, &form, &[]))
}

/// `POST /{organisation}/myndigheten/enheter/{unit}`
pub fn change(request: &Request, form: Form) -> Result<Page, Error> {
    let unit = found(request)?;
    let mut check = Check::default();
    let name = check.line("name", form.get("name"), NAME_LENGTH);
    let until = check.optional_date("until", form.get("until"));
    let read = check.finish(|| Some((name?, until?))).map_err(Error::Refused);
    let done = read.and_then(|(name, until)| {
        change_unit(&request.app, &request.visit, unit.id, &name, until)?;
        let notice = request.language.access_unit_changed(&name);
        Ok(Page::see_with(request.within("/myndigheten"), notice))
    });
    answer(done, |refusals| Ok(sheet(request, &unit, &form, refusals)))
}

fn found(request: &Request) -> Result<Unit, Error> {
    let id = Id::read(request.param("unit")).ok_or(Error::Missing)?;
    let mut units = agency(&request.app, &request.visit)?.units.into_iter();
    units.find(|(unit, _)| unit.id == id).map(|(unit, _)| unit).ok_or(Error::Missing)
}

fn new_sheet(request: &Request, form: &Form, refusals: &[Refusal]) -> FormPage {
    let l = request.language;
    let filling = Filling::new(l, form, refusals, label);
    let sheet = FormBox::new(request.within("/myndigheten/enheter"), l.access_unit_add())
        .keyed(request, form)
        .with(filling.text("name"));
    FormPage::new(request.frame(l.access_unit_add()), back(request), &filling, sheet)
}

fn sheet(request: &Request, unit: &Unit, form: &Form, refusals: &[Refusal]) -> FormPage {
    let l = request.language;
    let filling = Filling::new(l, form, refusals, label);
    let address = request.within(&format!("/myndigheten/enheter/{}", unit.id));
    let sheet = FormBox::new(address, l.button_save())
        .with(filling.text("name"))
        .with(filling.date("until").hint(l.access_unit_until_hint()));
    FormPage::new(request.frame(&unit.name), back(request), &filling, sheet)
}

#[cfg(test)]
mod tests {
    use domain::access::Role;

    use crate::testing::Browser;

    const ADDRESS: &str = "/liten/myndigheten/enheter";

    /// The address of the unit of that name.
    fn unit(siv: &Browser, name: &str) -> String {
        let body = siv.get("/liten/myndigheten").body();
        let html = testkit::html::Html::parse(&body);
        let links = html.all("#enheter tbody a").into_iter();
        let link = links.into_iter().find(|link| link.inner_html() == name).unwrap();
        link.attr("href").unwrap().to_owned()
    }

    #[test]
    fn a_unit_is_added_once_in_its_swedish_place() {
        let mut siv = Browser::entered(Role::Administrator);
        let form = siv.get(&format!("{ADDRESS}/ny"));
        form.assert_ok();
        let key = form.attribute("[name=form_key]", "value");
        let typed = [("form_key", key.as_str()), ("name", "Åtta")];
        for _ in 0..2 {
            siv.post(ADDRESS, &typed).assert_see("/liten/myndigheten");
        }
        let page = siv.get("/liten/myndigheten");
        page.assert_ok();
        assert_eq!(page.count("#enheter tbody tr"), 3);
        assert!(page.text("#enheter tbody tr:last-child").contains("Åtta"), "å comes after s");
        siv.post(ADDRESS, &[("name", "norr")]).assert_unprocessable();
        siv.post(ADDRESS, &[("name", " ")]).assert_unprocessable();
    }

    #[test]
    fn a_unit_that_has_ended_is_not_chosen_any_more_and_keeps_what_it_has() {
        let mut siv = Browser::entered(Role::Administrator);
        let norr = unit(&siv, "Norr");
        siv.get(&norr).assert_ok();
        let wrong = siv.post(&norr, &[("name", "Norr"), ("until", "2026-03-01")]);
        wrong.assert_unprocessable();
        assert_eq!(wrong.attribute("#until", "value"), "2026-03-01");
        siv.post(&norr, &[("name", "Söder"), ("until", "")]).assert_unprocessable();
        siv.post(&norr, &[("name", "Nord"), ("until", "2026-03-02")])
            .assert_see("/liten/myndigheten");
        let offered = |browser: &Browser, path: &str| browser.get(path).text("#unit");
        assert!(offered(&siv, "/liten/medarbetare/ny").contains("Nord"), "until the day is over");
        siv.later(24 * 60);
        let mut siv = siv.as_person("Siv Holm");
        assert!(!offered(&siv, "/liten/medarbetare/ny").contains("Nord"));
        assert!(offered(&siv, "/liten/medarbetare/ny").contains("Söder"));
        let maj = siv.get(&format!("/liten/medarbetare/{}", siv.account_of("Maj Berg")));
        assert!(maj.text("#roller").contains("Nord"), "the manager's role stays in it");
        let id = norr.rsplit('/').next().unwrap().to_owned();
        let roles = format!("/liten/medarbetare/{}/roller", siv.account_of("Ulf Vik"));
        let role = [("role", "manager"), ("unit", &*id), ("from", "2026-03-03")];
        siv.post(&roles, &role).assert_unprocessable();
        siv.post(&norr, &[("name", "Nord"), ("until", "")]).assert_see("/liten/myndigheten");
        siv.post(&roles, &role).assert_status(303);
    }
}
