//! Giving notice of an agreement that holds until further notice, and taking it back.

use app::Error;
use app::access::may;
use app::agreement::{Agreement, give_notice, show, withdraw_notice};
use domain::access::Action;
use domain::agreement::Term;
use domain::values::{Check, Date, Id, Refusal};
use jiff::ToSpan as _;
use words::{Language, args, format};

use super::{at, back, label, number};
use crate::components::Choice;
use crate::filling::{Filling, FormBox, FormPage, answer};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/avtal/{number}/uppsagning`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let agreement = show(&request.app, &request.visit, number(request)?)?;
    let own = agreement.between.as_ref().map(|between| between.may_give_notice.as_slice());
    let own = own.unwrap_or_default();
    let mut fields = vec![("given_on".to_owned(), request.app.today().to_string())];
    if let [one] = own {
        fields.push(("party".to_owned(), one.party.to_string()));
    }
    Page::html(&sheet(request, &Form::new(fields, Vec::new()), &[])?)
}

/// `POST /{organisation}/avtal/{number}/uppsagning`
pub fn give(request: &Request, form: Form) -> Result<Page, Error> {
    let (l, number) = (request.language, number(request)?);
    let done = read(&form).map_err(Error::from).and_then(|(party, on)| {
        let last = give_notice(&request.app, &request.visit, number, party, on)?;
        Ok(Page::see_with(at(request, number, ""), l.agreement_notice_given(format::date(last))))
    });
    answer(done, |refusals| sheet(request, &form, refusals))
}

/// `POST /{organisation}/avtal/{number}/uppsagning/{notice}/aterkallelse`
pub fn withdraw(request: &Request, _: Form) -> Result<Page, Error> {
    let number = number(request)?;
    let notice = Id::read(request.param("notice")).ok_or(Error::Missing)?;
    withdraw_notice(&request.app, &request.visit, number, notice)?;
    let said = request.language.agreement_notice_taken_back();
    Ok(Page::see_with(at(request, number, ""), said))
}

fn sheet(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<FormPage, Error> {
    let (l, number) = (request.language, number(request)?);
    let agreement = show(&request.app, &request.visit, number)?;
    let filling = Filling::new(l, form, refusals, label);
    let own = agreement.between.iter().flat_map(|between| &between.may_give_notice);
    let own = own.map(|party| Choice::new(party.party.to_string(), party.name.clone()));
    let leads = may(&request.app, &request.visit, Action::LeadAgreement);
    let parties = filling.radios("party", own.collect::<Vec<_>>());
    let parties = if leads { parties.hint(l.agreement_notice_noted()) } else { parties };
    let sheet = FormBox::new(at(request, number, "/uppsagning"), l.agreement_give_notice())
        .with(parties)
        .with(filling.date("given_on").hint(l.agreement_given_on_hint()));
    let back = back(request, number, &agreement.draft.outline.title);
    let page = FormPage::new(request.frame(l.agreement_give_notice()), back, &filling, sheet);
    Ok(page.lede(lede(l, &agreement, request.app.today())))
}

/// What follows, in days that can be seen.
fn lede(l: Language, agreement: &Agreement, today: Date) -> String {
    match agreement.draft.outline.term {
        Some(Term::UntilFurtherNotice { notice_months, .. }) => {
            l.agreement_notice_lede(args::AgreementNoticeLede {
                months: notice_months,
                last: format::date(today.saturating_add(notice_months.months())),
            })
        }
        _ => l.agreement_notice_no().to_owned(),
    }
}

fn read(form: &Form) -> Result<(Id, Date), Vec<Refusal>> {
    let mut check = Check::default();
    let party = check.choice("party", form.get("party"), Id::read);
    let on = check.date("given_on", form.get("given_on"));
    check.finish(|| Some((party?, on?)))
}

#[cfg(test)]
mod tests {
    use domain::access::Role;

    use crate::agreement::tests::open_ended;
    use crate::testing::Browser;

    const ADDRESS: &str = "/liten/avtal/1/uppsagning";

    #[test]
    fn a_party_gives_notice_is_told_the_last_day_and_takes_it_back() {
        let mut lead = Browser::entered(Role::Coordinator);
        open_ended(&mut lead);
        let mut saco = lead.as_person("Sofia Hed");
        let form = saco.get(ADDRESS);
        form.assert_ok();
        assert!(form.text(".lede").contains("2026-09-02"), "{}", form.text(".lede"));
        assert_eq!(form.count("[name=party]"), 1, "the own party alone");
        let party = form.attribute("#party", "value");
        let wrong = saco.post(ADDRESS, &[("party", &party), ("given_on", "i går")]);
        wrong.assert_unprocessable();
        assert_eq!(wrong.attribute("#given_on", "value"), "i går");
        let ahead = saco.post(ADDRESS, &[("party", &party), ("given_on", "2026-03-03")]);
        ahead.assert_unprocessable();
        assert!(ahead.text("#given_on-error").contains("från 2025-01-01 till 2026-03-02"));
        saco.post(ADDRESS, &[("party", &party), ("given_on", "1 mars 2026")])
            .assert_see("/liten/avtal/1");
        for name in ["Nils Ek", "Åsa Lind", "Olle Dahl"] {
            let page = lead.as_person(name).get("/liten/avtal/1");
            page.assert_ok();
            assert!(page.text(".notice.warning").contains("2026-09-01"), "{name}");
            assert_eq!(page.text("main > p .tag"), "gäller, uppsagt", "{name}");
            assert_eq!(page.count("form[action$=aterkallelse]"), 0, "{name} cannot take it back");
            let list = lead.as_person(name).get("/liten/avtal");
            assert!(list.text("#avtal").contains("2026-09-01"), "{name}");
        }
        assert!(lead.get("/liten").text("main").contains("är uppsagt och tar slut"));
        assert!(lead.get("/liten/arshjul").text("#arshjul").contains("Samtal om nytt avtal"));
        let action = saco.get("/liten/avtal/1").attribute("form[action$=aterkallelse]", "action");
        lead.as_person("Olle Dahl").post(&action, &[]).assert_status(422);
        saco.post(&action, &[]).assert_see("/liten/avtal/1");
        let page = lead.get("/liten/avtal/1");
        assert_eq!(page.text("main > p .tag"), "gäller");
        assert!(page.text("main").contains("återkallade uppsägningen 2026-03-02"));
        saco.post(&action, &[]).assert_status(422);
        lead.as_person("Nils Ek").get(ADDRESS).assert_status(403);
    }

    #[test]
    fn an_agreement_to_a_day_is_not_given_notice_of() {
        let mut lead = Browser::entered(Role::Coordinator);
        crate::agreement::tests::registered(&mut lead);
        let form = lead.get(ADDRESS);
        form.assert_ok();
        assert!(form.text(".lede").contains("går inte att säga upp"));
        assert_eq!(lead.get("/liten/avtal/1").count("a[href$=uppsagning]"), 0);
    }
}
