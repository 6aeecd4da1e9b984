//! Three questions to everybody: what is answered is sealed at once.

use app::Error;
use app::exchange::survey::{open_survey, reply};
use domain::exchange::{Aware, SurveyReply};
use domain::values::{Check, Refusal};
use words::{Language, format};

use crate::components::{Back, Choice};
use crate::exchange::number;
use crate::filling::{Filling, FormBox, FormPage, answer};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/kannedom/{number}/svar`
pub fn page(request: &Request, form: Form) -> Result<Page, Error> {
    Page::html(&sheet(request, &form, &[])?)
}

/// `POST /{organisation}/kannedom/{number}/svar`
pub fn send(request: &Request, form: Form) -> Result<Page, Error> {
    let number = number(request)?;
    let done = read(&form).map_err(Error::from).and_then(|answers| {
        reply(&request.app, &request.visit, number, &answers)?;
        Ok(Page::see_with(request.within(""), request.language.survey_thanks()))
    });
    answer(done, |refusals| sheet(request, &form, refusals))
}

fn read(form: &Form) -> Result<SurveyReply, Vec<Refusal>> {
    let mut check = Check::default();
    let mut one = |name| check.choice(name, form.get(name), Aware::from_code);
    let read = (one("exists"), one("purpose"), one("apply"));
    check.finish(|| Some([read.0?, read.1?, read.2?]))
}

/// Where it has closed there is nothing to answer: the page is not there.
fn sheet(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<FormPage, Error> {
    let (l, number) = (request.language, number(request)?);
    let open = open_survey(&request.app, &request.visit)?;
    let open = open.filter(|one| one.number == number).ok_or(Error::Missing)?;
    let filling = Filling::new(l, form, refusals, label);
    let choices = || Aware::ALL.map(|one| Choice::new(one.code(), l.survey_aware(one.code())));
    let address = request.within(&format!("/kannedom/{number}/svar"));
    let fields = FormBox::new(address, l.survey_send())
        .with(filling.radios("exists", choices().to_vec()))
        .with(filling.radios("purpose", choices().to_vec()))
        .with(filling.radios("apply", choices().to_vec()));
    let back = Back::new(request.within(""), l.nav_start());
    let page = FormPage::new(request.frame(l.survey_reply_title()), back, &filling, fields);
    let promise = [l.survey_promise(), l.survey_promise_limits()];
    let page = page.lede(l.survey_reply_lede(format::date(open.last_day)));
    Ok(page.more(l.survey_promise_how(), &promise))
}

fn label(l: Language, field: &str) -> &'static str {
    match field {
        "exists" => l.survey_question_exists(),
        "purpose" => l.survey_question_purpose(),
        _ => l.survey_question_apply(),
    }
}
