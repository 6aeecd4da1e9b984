//! Who the parties to an agreement are, while its text may be changed.

use app::Error;
use app::agreement::{set_parties, show};
use domain::values::{Id, Refusal};

use super::begin::party_choices;
use super::{at, back, label, number};
use crate::filling::{Filling, FormBox, FormPage, answer};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/avtal/{number}/parter`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let agreement = show(&request.app, &request.visit, number(request)?)?;
    let ticked = agreement.draft.parties.iter();
    let ticked = ticked.map(|party| ("parties".to_owned(), party.party.to_string()));
    Page::html(&sheet(request, &Form::new(ticked.collect(), Vec::new()), &[])?)
}

/// `POST /{organisation}/avtal/{number}/parter`
pub fn save(request: &Request, form: Form) -> Result<Page, Error> {
    let number = number(request)?;
    let ticked: Vec<Id> = form.all("parties").into_iter().filter_map(Id::read).collect();
    let done = set_parties(&request.app, &request.visit, number, &ticked)
        .map(|()| Page::see_with(at(request, number, ""), request.language.agreement_saved()));
    answer(done, |refusals| sheet(request, &form, refusals))
}

fn sheet(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<FormPage, Error> {
    let (l, number) = (request.language, number(request)?);
    let agreement = show(&request.app, &request.visit, number)?;
    let filling = Filling::new(l, form, refusals, label);
    let sheet = FormBox::new(at(request, number, "/parter"), l.button_save())
        .with(party_choices(request, &filling)?);
    let back = back(request, number, &agreement.draft.outline.title);
    let page = FormPage::new(request.frame(l.agreement_parties_question()), back, &filling, sheet);
    Ok(page.lede(l.agreement_parties_lede()))
}

#[cfg(test)]
mod tests {
    use domain::access::Role;

    use crate::agreement::tests::small;
    use crate::testing::Browser;

    #[test]
    fn a_party_is_taken_away_and_in_again_by_the_coordinator() {
        let mut lead = Browser::entered(Role::Coordinator);
        small(&mut lead);
        let form = lead.get("/liten/avtal/1/parter");
        form.assert_ok();
        assert_eq!(form.count("[name=parties][checked]"), 3);
        let id = |place: &str| form.attribute(place, "value");
        let (employer, other) = (id("#parties"), id("#parties-2"));
        let two = [("parties", employer.as_str()), ("parties", other.as_str())];
        lead.post("/liten/avtal/1/parter", &two).assert_see("/liten/avtal/1");
        assert_eq!(lead.get("/liten/avtal/1/parter").count("[name=parties][checked]"), 2);
        lead.post("/liten/avtal/1/parter", &two[1..]).assert_see("/liten/avtal/1");
        let gaps = lead.get("/liten/avtal/1/vad-saknas");
        assert_eq!(gaps.count("main ul a[href='/liten/avtal/1/parter#parties']"), 1);
        lead.post("/liten/avtal/1/parter", &two).assert_see("/liten/avtal/1");
        lead.post("/liten/avtal/1/forslag", &[]).assert_see("/liten/avtal/1/underskrifter");
        let alone = lead.post("/liten/avtal/1/parter", &two[..1]);
        alone.assert_unprocessable();
        assert!(alone.text("#parties-error").contains("minst ett fack"));
        lead.as_person("Sofia Hed").get("/liten/avtal/1/parter").assert_status(403);
    }
}
