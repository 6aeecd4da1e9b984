//! One's own account: when one wants letters, changing the passphrase, signing out everywhere.

use app::Error;
use app::access::{change_passphrase, has_passphrase, sign_out_everywhere};
use app::outbox::chosen;
use askama::Template;
use domain::values::Refusal;
use words::Language;

use super::ask::frame;
use crate::components::{Choices, ErrorSummary, Field, SummaryList, SummaryRow};
use crate::form::Form;
use crate::frame::Frame;
use crate::outbox::choose;
use crate::page::{Page, SetCookie};
use crate::reasons::Faults;
use crate::request::Request;

#[derive(Template)]
#[template(path = "access/own_account.html")]
struct Show {
    f: Frame,
    summary: Option<ErrorSummary>,
    facts: SummaryList,
    when: Choices,
    language: Field,
    news: Choices,
    present: Option<Field>,
    passphrase: Field,
}

/// `GET /konto`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    Page::html(&show(request, None, &[])?)
}

/// `POST /konto/losenfras`
pub fn change(request: &Request, form: Form) -> Result<Page, Error> {
    let (present, new) = (form.get("present"), form.get("passphrase"));
    match change_passphrase(&request.app, &request.visit, present, new) {
        Ok(entered) => Ok(Page::See {
            path: "/konto".to_owned(),
            notice: Some(request.language.access_konto_passphrase_changed().to_owned()),
            set: vec![SetCookie::Session(entered.token)],
        }),
        Err(Error::Refused(refusals)) => Page::unprocessable(&show(request, None, &refusals)?),
        Err(other) => Err(other),
    }
}

/// The page again with what was refused of the choice of letters.
pub fn refused(request: &Request, typed: &Form, refusals: &[Refusal]) -> Result<Page, Error> {
    Page::unprocessable(&show(request, Some(typed), refusals)?)
}

/// `POST /konto/utloggning`
pub fn sign_out(request: &Request, _: Form) -> Result<Page, Error> {
    sign_out_everywhere(&request.app, &request.visit)?;
    Ok(Page::see_setting("/", vec![SetCookie::EndSession]))
}

fn show(request: &Request, typed: Option<&Form>, refusals: &[Refusal]) -> Result<Show, Error> {
    let l = request.language;
    let person = request.person()?;
    let faults = Faults::new(l, refusals, |field| label(l, field));
    let stored = choose::typed(chosen(&request.app, &request.visit)?);
    let letters = typed.unwrap_or(&stored);
    let present = Field::password("present", label(l, "present"))
        .autocomplete("current-password")
        .error(faults.of("present"));
    Ok(Show {
        f: frame(request, l.access_konto_title(), &faults),
        summary: faults.summary(l),
        facts: SummaryList::new([
            SummaryRow::new(l.access_name(), &person.name),
            SummaryRow::new(l.access_email(), &person.email),
        ]),
        when: choose::when(l, letters, &faults),
        language: choose::language(l, letters, &faults),
        news: choose::news(l, letters, &faults),
        present: has_passphrase(&request.app, &request.visit)?.then_some(present),
        passphrase: Field::password("passphrase", label(l, "passphrase"))
            .hint(l.access_konto_new_hint())
            .autocomplete("new-password")
            .error(faults.of("passphrase")),
    })
}

fn label(l: Language, field: &str) -> &'static str {
    match field {
        "present" => l.access_konto_present(),
        "passphrase" => l.access_konto_new(),
        other => choose::label(l, other),
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::Browser;
    use domain::access::Role;

    const FIRST: &str = "fyra ord på rad";
    const SECOND: &str = "fem andra ord på rad";

    #[test]
    fn a_new_passphrase_asks_for_the_present_one_and_ends_the_other_sessions() {
        let mut here = Browser::entered(Role::Finance);
        here.get("/konto").assert_ok();
        here.post("/konto/losenfras", &[("passphrase", "kort")]).assert_unprocessable();
        here.post("/konto/losenfras", &[("passphrase", FIRST)]).assert_see("/konto");
        let there = here.clone();
        let wrong = [("present", SECOND), ("passphrase", SECOND)];
        here.post("/konto/losenfras", &wrong).assert_unprocessable();
        let right = [("present", FIRST), ("passphrase", SECOND)];
        here.post("/konto/losenfras", &right).assert_see("/konto");
        here.get("/konto").assert_ok();
        there.get("/konto").assert_see_prefix("/logga-in");
    }

    #[test]
    fn signing_out_everywhere_ends_every_session() {
        let here = Browser::entered(Role::Finance);
        let mut there = here.as_person("Eva Strand");
        there.post("/konto/utloggning", &[]).assert_see("/");
        here.get("/konto").assert_see_prefix("/logga-in");
        there.get("/konto").assert_see_prefix("/logga-in");
    }
}
