//! A party: added when it has become present, given a last day when it no longer is.

use app::Error;
use app::access::{Party, add_party, agency, change_party};
use domain::access::PartyKind;
use domain::values::{Check, Id, Refusal};

use super::agency::{back, label};
use super::new_account::NAME_LENGTH;
use crate::components::Choice;
use crate::filling::{Filling, FormBox, FormPage, answer, typed};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/myndigheten/parter/ny`
pub fn new(request: &Request, form: Form) -> Result<Page, Error> {
    Page::html(&new_sheet(request, &form, &[])?)
}

/// `POST /{organisation}/myndigheten/parter`
pub fn add(request: &Request, form: Form) -> Result<Page, Error> {
    let l = request.language;
    let mut check = Check::default();
    let kind = check.choice("kind", form.get("kind"), PartyKind::from_code);
    let done = check.finish(|| kind).map_err(Error::Refused).and_then(|kind| {
        add_party(&request.app, &request.visit, kind, form.key())?;
        let notice = l.access_party_added(l.access_party(kind.code()));
        Ok(Page::see_with(request.within("/myndigheten"), notice))
    });
    answer(done, |refusals| new_sheet(request, &form, refusals))
}

/// `GET /{organisation}/myndigheten/parter/{party}`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let party = found(request)?;
    let until = party.until.map(|day| day.to_string()).unwrap_or_default();
    let form = typed([("name", party.name.clone()), ("until", until)]);
    Page::html(&sheet(request, &party, &form, &[]))
}

/// `POST /{organisation}/myndigheten/parter/{party}`
pub fn change(request: &Request, form: Form) -> Result<Page, Error> {
    let party = found(request)?;
    let mut check = Check::default();
    let name = check.line("name", form.get("name"), NAME_LENGTH);
    let until = check.optional_date("until", form.get("until"));
    let read = check.finish(|| Some((name?, until?))).map_err(Error::Refused);
    let done = read.and_then(|(name, until)| {
        change_party(&request.app, &request.visit, party.id, &name, until)?;
        let notice = request.language.access_party_changed(&name);
        Ok(Page::see_with(request.within("/myndigheten"), notice))
    });
    answer(done, |refusals| Ok(sheet(request, &party, &form, refusals)))
}

fn found(request: &Request) -> Result<Party, Error> {
    let id = Id::read(request.param("party")).ok_or(Error::Missing)?;
    let mut parties = agency(&request.app, &request.visit)?.parties.into_iter();
    parties.find(|(party, _)| party.id == id).map(|(party, _)| party).ok_or(Error::Missing)
}

fn new_sheet(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<FormPage, Error> {
    let l = request.language;
    let today = request.app.today();
    let mut here = agency(&request.app, &request.visit)?.parties;
    here.retain(|(party, _)| party.until.is_none_or(|last| last >= today));
    let absent =
        PartyKind::ALL.into_iter().filter(|kind| here.iter().all(|(party, _)| party.kind != *kind));
    let options = absent.map(|kind| Choice::new(kind.code(), l.access_party(kind.code())));
    let options: Vec<Choice> = options.collect();
    if options.is_empty() {
        return Err(Error::Missing);
    }
    let filling = Filling::new(l, form, refusals, label);
    let choices = filling.radios("kind", options);
    let sheet = FormBox::new(request.within("/myndigheten/parter"), l.access_party_add())
        .keyed(request, form)
        .with(choices);
    let frame = request.frame(l.access_party_add());
    let page = FormPage::new(frame, back(request), &filling, sheet);
    Ok(page.lede(l.access_party_add_lede()))
}

fn sheet(request: &Request, party: &Party, form: &Form, refusals: &[Refusal]) -> FormPage {
    let l = request.language;
    let filling = Filling::new(l, form, refusals, label);
    let address = request.within(&format!("/myndigheten/parter/{}", party.id));
    let mut sheet = FormBox::new(address, l.button_save()).with(filling.text("name"));
    if party.kind != PartyKind::Employer {
        sheet = sheet.with(filling.date("until").hint(l.access_party_until_hint()));
    }
    FormPage::new(request.frame(&party.name), back(request), &filling, sheet)
}

#[cfg(test)]
mod tests {
    use domain::access::Role;

    use crate::testing::Browser;

    const ADDRESS: &str = "/liten/myndigheten/parter";

    /// The address of the party in the row of that number.
    fn party(siv: &Browser, row: usize) -> String {
        let page = siv.get("/liten/myndigheten");
        page.attribute(&format!("#parter tbody tr:nth-child({row}) a"), "href")
    }

    #[test]
    fn a_party_that_has_become_present_is_added_once() {
        let mut siv = Browser::entered(Role::Administrator);
        let page = siv.get(&format!("{ADDRESS}/ny"));
        page.assert_ok();
        assert_eq!(page.count("[name=kind]"), 1, "Seko is the one that is not there");
        siv.post(ADDRESS, &[]).assert_unprocessable();
        siv.post(ADDRESS, &[("kind", "saco")]).assert_unprocessable();
        siv.post(ADDRESS, &[("kind", "seko")]).assert_see("/liten/myndigheten");
        assert_eq!(siv.get("/liten/myndigheten").count("#parter tbody tr"), 4);
        siv.get(&format!("{ADDRESS}/ny")).assert_status(404);
    }

    #[test]
    fn a_party_that_ends_takes_its_representatives_roles_with_it() {
        let mut siv = Browser::entered(Role::Administrator);
        let sofia = siv.as_person("Sofia Hed");
        sofia.get("/liten/foretradare").assert_ok();
        let saco = party(&siv, 3);
        siv.get(&saco).assert_ok();
        let typed = [("name", "Saco-S"), ("until", "2026-03-02")];
        siv.post(&saco, &typed).assert_see("/liten/myndigheten");
        siv.as_person("Sofia Hed").get("/liten/foretradare").assert_ok();
        siv.later(24 * 60);
        let mut siv = siv.as_person("Siv Holm");
        siv.as_person("Sofia Hed").get("/liten/foretradare").assert_status(403);
        let page = siv.get("/liten/medarbetare/ny");
        assert!(!page.text("#party").contains("Saco-S"));
        siv.post(ADDRESS, &[("kind", "saco")]).assert_see("/liten/myndigheten");
        let page = siv.get("/liten/medarbetare/ny");
        assert!(page.text("#party").contains("Saco-S"));
        siv.as_person("Sofia Hed").get("/liten/foretradare").assert_status(403);
    }

    #[test]
    fn the_employer_stays() {
        let mut siv = Browser::entered(Role::Administrator);
        let employer = party(&siv, 1);
        assert_eq!(siv.get(&employer).count("#until"), 0);
        let typed = [("name", "Myndigheten"), ("until", "2026-12-31")];
        siv.post(&employer, &typed).assert_status(422);
        let typed = [("name", "Myndigheten"), ("until", "")];
        siv.post(&employer, &typed).assert_see("/liten/myndigheten");
        assert!(siv.get("/liten/myndigheten").text("#parter").contains("Myndigheten"));
    }
}
