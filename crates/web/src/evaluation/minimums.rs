//! How many are needed here before a page gives an answer.

use app::Error;
use app::evaluation::saved::{minimums, set_minimums};
use domain::evaluation::{Minimum, Minimums};
use domain::values::{Check, Refusal};
use words::{Language, args};

use super::back;
use crate::filling::{Filling, FormBox, FormPage, answer, typed};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/utvardering/minsta-antal`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let held = minimums(&request.app, &request.visit)?;
    let form = typed(Minimum::ALL.map(|one| (one.code(), held.of(one).to_string())));
    Page::html(&sheet(request, &form, &[]))
}

/// `POST /{organisation}/utvardering/minsta-antal`
pub fn set(request: &Request, form: Form) -> Result<Page, Error> {
    let done = read(&form).map_err(Error::from).and_then(|wanted| {
        set_minimums(&request.app, &request.visit, &wanted)?;
        let notice = request.language.evaluation_minimums_saved();
        Ok(Page::see_with(request.within("/utvardering"), notice))
    });
    answer(done, |refusals| Ok(sheet(request, &form, refusals)))
}

fn read(form: &Form) -> Result<Minimums, Vec<Refusal>> {
    let mut check = Check::default();
    let read = Minimum::ALL.map(|one| {
        let within = one.lowest()..=one.highest();
        (one, check.whole(one.code(), form.get(one.code()), within))
    });
    check.finish(|| {
        let all = read.iter().all(|(_, value)| value.is_some());
        let of = |wanted: Minimum| read.iter().find(|(one, _)| *one == wanted)?.1;
        all.then(|| Minimums::new(of))
    })
}

fn sheet(request: &Request, form: &Form, refusals: &[Refusal]) -> FormPage {
    let l = request.language;
    let filling = Filling::new(l, form, refusals, label);
    let address = request.within("/utvardering/minsta-antal");
    let fields =
        Minimum::ALL.into_iter().fold(FormBox::new(address, l.button_save()), |form, one| {
            let (minimum, usual) = (one.code(), one.usual());
            let hint = l.evaluation_minimum_hint(args::EvaluationMinimumHint { minimum, usual });
            form.with(filling.text(minimum).hint(hint).width(5).inputmode("numeric"))
        });
    FormPage::new(request.frame(l.evaluation_minimums_title()), back(request), &filling, fields)
        .lede(l.evaluation_minimums_lede())
}

fn label(l: Language, field: &str) -> &'static str {
    match field {
        "answers" => l.evaluation_minimum_answers(),
        "pairs" => l.evaluation_minimum_pairs(),
        "group" => l.evaluation_minimum_group(),
        "points" => l.evaluation_minimum_points(),
        _ => l.evaluation_minimum_seasons(),
    }
}
