//! Term, deciding, information and follow-up: what an agreement says beside its purpose.

use app::Error;
use app::agreement::{set_outline, show};
use domain::agreement::{Deciding, Outline, Reason, Term};
use domain::decision::Fallback;
use domain::values::{Check, Refusal};

use super::{at, back, label, number};
use crate::components::{Choice, Field};
use crate::draft::{answer, resumed};
use crate::filling::{Filling, FormBox, FormPage, Piece, typed};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// The longest notice that anyone has.
const MOST_MONTHS: i64 = 60;

/// `GET /{organisation}/avtal/{number}/ramar`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let shown = show(&request.app, &request.visit, number(request)?)?;
    Page::html(&sheet(request, &resumed(request, written(&shown.draft.outline))?, &[])?)
}

/// `POST /{organisation}/avtal/{number}/ramar`
pub fn save(request: &Request, form: Form) -> Result<Page, Error> {
    let number = number(request)?;
    let done = read(&form).map_err(Error::from).and_then(|outline| {
        set_outline(&request.app, &request.visit, number, &outline)?;
        Ok(Page::see_with(at(request, number, ""), request.language.agreement_saved()))
    });
    answer(request, &form, done, |refusals| sheet(request, &form, refusals))
}

fn sheet(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<FormPage, Error> {
    let (l, number) = (request.language, number(request)?);
    let shown = show(&request.app, &request.visit, number)?;
    let filling = Filling::new(l, form, refusals, label);
    let form = FormBox::new(at(request, number, "/ramar"), l.button_save())
        .drafted(request, form)
        .with(filling.text("title"))
        .with_all(term(&filling))
        .with_all(rest(&filling));
    let back = back(request, number, &shown.draft.outline.title);
    Ok(FormPage::new(request.frame(l.agreement_outline()), back, &filling, form))
}

/// The fields of the term.
pub fn term(filling: &Filling<'_>) -> Vec<Piece> {
    let l = filling.l;
    let notice: Field = filling.text("notice").width(3).inputmode("numeric");
    vec![
        filling.date("from").hint(l.agreement_date_hint()).into(),
        filling.date("to").hint(l.agreement_to_hint()).into(),
        notice.suffix(l.agreement_months()).into(),
    ]
}

/// The other fields, but not the title.
pub fn rest(filling: &Filling<'_>) -> Vec<Piece> {
    let l = filling.l;
    let assent = vec![Choice::new("yes", l.agreement_assent_allowed())];
    let area = |name, hint: &'static str| filling.area(name, 3).hint(hint);
    let majority = vec![Choice::new("yes", l.agreement_majority_enough())];
    // What says nothing comes first: it is chosen where nothing is.
    let fallbacks = [Fallback::BackToTheParties, Fallback::EmployerDecides, Fallback::NotGranted];
    let fallbacks =
        fallbacks.map(|one| Choice::new(one.code(), l.agreement_fallback_of(one.code())));
    let fallbacks = fallbacks.to_vec();
    vec![
        filling.checkboxes("majority", majority).hint(l.agreement_majority_hint()).into(),
        filling.select("fallback", fallbacks).into(),
        area("who_may_apply", l.agreement_who_may_apply_hint()).into(),
        area("information", l.agreement_information_hint()).into(),
        area("follow_up", l.agreement_follow_up_hint()).into(),
        filling.date("review_on").hint(l.agreement_review_hint()).into(),
        filling.checkboxes("assent", assent).hint(l.agreement_assent_hint()).into(),
    ]
}

/// The outline that was typed.
pub fn read(form: &Form) -> Result<Outline, Vec<Refusal>> {
    let mut check = Check::default();
    let title = check.line("title", form.get("title"), 120);
    let from = check.optional_date("from", form.get("from"));
    let to = check.optional_date("to", form.get("to"));
    let notice = check.optional_whole("notice", form.get("notice"), 0..=MOST_MONTHS);
    let who_may_apply = check.optional_prose("who_may_apply", form.get("who_may_apply"), 2000);
    let information = check.optional_prose("information", form.get("information"), 2000);
    let follow_up = check.optional_prose("follow_up", form.get("follow_up"), 2000);
    let review_on = check.optional_date("review_on", form.get("review_on"));
    let fallback = match form.get("fallback") {
        "" => Some(Fallback::BackToTheParties),
        typed => check.choice("fallback", typed, Fallback::from_code),
    };
    let majority = form.get("majority") == "yes";
    let term = match (from.flatten(), to.flatten(), notice.flatten()) {
        (Some(_), Some(_), Some(_)) => {
            check.refuse("notice", Reason::EndAndNotice);
            None
        }
        (Some(from), Some(to), None) => match Term::fixed(from, to) {
            Ok(term) => Some(term),
            Err(reason) => {
                check.refuse("to", reason);
                None
            }
        },
        (Some(from), None, Some(notice_months)) => {
            Some(Term::UntilFurtherNotice { from, notice_months })
        }
        (None, None, None) => None,
        _ => {
            check.refuse("from", Reason::NoTerm);
            None
        }
    };
    check.finish(|| {
        Some(Outline {
            title: title?,
            term,
            assent: form.get("assent") == "yes",
            who_may_apply: who_may_apply?,
            information: information?,
            follow_up: follow_up?,
            review_on: review_on?,
            deciding: Deciding { majority, fallback: fallback? },
        })
    })
}

/// An outline as it would be typed.
pub fn written(outline: &Outline) -> Form {
    let notice = match outline.term {
        Some(Term::UntilFurtherNotice { notice_months, .. }) => notice_months.to_string(),
        _ => String::new(),
    };
    let day = |day: Option<domain::values::Date>| day.map_or_else(String::new, |d| d.to_string());
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    typed([
        ("title", outline.title.clone()),
        ("from", day(outline.term.map(|term| term.from()))),
        ("to", day(outline.term.and_then(|term| term.to()))),
        ("notice", notice),
        ("who_may_apply", text(&outline.who_may_apply)),
        ("information", text(&outline.information)),
        ("follow_up", text(&outline.follow_up)),
        ("review_on", day(outline.review_on)),
        ("majority", if outline.deciding.majority { "yes".into() } else { String::new() }),
        ("fallback", outline.deciding.fallback.code().to_owned()),
        ("assent", if outline.assent { "yes".into() } else { String::new() }),
    ])
}

#[cfg(test)]
mod tests {
    use super::super::tests::registered;
    use crate::testing::Browser;
    use domain::access::Role;

    #[test]
    fn how_the_parties_decide_is_part_of_the_text() {
        let mut lead = Browser::entered(Role::Coordinator);
        registered(&mut lead);
        let form = lead.get("/liten/avtal/1/ramar");
        form.assert_ok();
        assert_eq!(form.attribute("#fallback option[selected]", "value"), "back");
        assert_eq!(form.count("#majority[checked]"), 0);
        let outline = |fallback: &'static str| {
            let term = [("from", "2025-01-01"), ("to", "2027-12-31")];
            let said = [("title", "Avtal"), ("majority", "yes"), ("fallback", fallback)];
            [&term[..], &said[..]].concat()
        };
        let wrong = lead.post("/liten/avtal/1/ramar", &outline("alla"));
        wrong.assert_unprocessable();
        assert_eq!(wrong.count("#fallback-error"), 1);
        assert_eq!(wrong.count("#majority[checked]"), 1, "what was typed is kept");
        lead.post("/liten/avtal/1/ramar", &outline("not_granted")).assert_see("/liten/avtal/1");
        let said = "Det räcker att fler parter är för än emot. Blir det inte så beviljas inte";
        for name in ["Åsa Lind", "Nils Ek"] {
            let page = lead.as_person(name).get("/liten/avtal/1");
            page.assert_ok();
            assert!(page.text("main").contains(said), "{name}: {}", page.text("main"));
        }
        lead.post("/liten/avtal/1/fornyelse", &[]).assert_see("/liten/avtal/2");
        lead.post("/liten/avtal/2/ramar", &[("title", "Avtal")]).assert_see("/liten/avtal/2");
        let compared = lead.get("/liten/avtal/2/skillnader");
        compared.assert_ok();
        assert!(compared.text("main").contains(said), "{}", compared.text("main"));
    }
}
