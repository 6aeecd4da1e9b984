//! Marks the account as given to the unions: the day, and to whom.

use app::Error;
use app::report::{Version, mark_accounted, receivers};
use domain::values::{Check, Date, Id, Refusal};
use words::Language;

use super::show::shown;
use super::year;
use crate::components::{Choice, ErrorSummary};
use crate::filling::{Filling, FormBox};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `POST /{organisation}/redovisning/{year}/redovisad`
pub fn mark(request: &Request, form: Form) -> Result<Page, Error> {
    let year = year(request)?;
    let done = read(&form).map_err(Error::from).and_then(|(on, receivers)| {
        mark_accounted(&request.app, &request.visit, year, on, &receivers)
    });
    match done {
        Ok(()) => Ok(Page::see_with(
            request.within(&format!("/redovisning/{year}")),
            request.language.report_marked(i64::from(year).to_string()),
        )),
        Err(Error::Refused(refusals)) => shown(request, Version::Whole, Some((&form, &refusals))),
        Err(other) => Err(other),
    }
}

/// The form, with what was refused of it.
pub(super) fn form(
    request: &Request,
    year: i16,
    refused: Option<(&Form, &[Refusal])>,
) -> Result<(FormBox, Option<ErrorSummary>), Error> {
    let l = request.language;
    let empty = Form::default();
    let (typed, refusals) = refused.unwrap_or((&empty, &[]));
    let filling = Filling::new(l, typed, refusals, label);
    let unions = receivers(&request.app, &request.visit)?.into_iter();
    let unions = unions.map(|party| Choice::new(party.id.to_string(), party.name)).collect();
    let action = request.within(&format!("/redovisning/{year}/redovisad"));
    let form = FormBox::new(action, l.report_mark_submit())
        .with(filling.date("on").hint(l.report_mark_on_hint()))
        .with(filling.checkboxes("receivers", unions));
    Ok((form, filling.summary()))
}

fn read(form: &Form) -> Result<(Date, Vec<Id>), Vec<Refusal>> {
    let mut check = Check::default();
    let on = check.date("on", form.get("on"));
    let receivers = form.all("receivers").into_iter().filter_map(Id::read).collect();
    check.finish(|| Some((on?, receivers)))
}

fn label(l: Language, field: &str) -> &'static str {
    match field {
        "receivers" => l.report_mark_receivers(),
        _ => l.report_mark_on(),
    }
}
