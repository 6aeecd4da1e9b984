//! Telling how an event was, for those who could not come.

use app::Error;
use app::exchange::{event, write_up};
use domain::exchange::TEXT_MAX;
use domain::values::{Check, Refusal};
use words::Language;

use super::{at, number};
use crate::components::Back;
use crate::draft::{answer, resumed};
use crate::filling::{Filling, FormBox, FormPage, typed};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/evenemang/{number}/efterat`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let shown = event(&request.app, &request.visit, &request.own()?, number(request)?)?;
    let form = typed([("write_up", shown.row.write_up.unwrap_or_default())]);
    Page::html(&sheet(request, &resumed(request, form)?, &[])?)
}

/// `POST /{organisation}/evenemang/{number}/efterat`
pub fn save(request: &Request, form: Form) -> Result<Page, Error> {
    let (l, number) = (request.language, number(request)?);
    let mut check = Check::default();
    let text = check.optional_prose("write_up", form.get("write_up"), TEXT_MAX);
    let done = check.finish(|| text).map_err(Error::from).and_then(|text| {
        write_up(&request.app, &request.visit, number, text.as_deref())?;
        Ok(Page::see_with(at(request, number), l.exchange_write_up_saved()))
    });
    answer(request, &form, done, |refusals| sheet(request, &form, refusals))
}

fn sheet(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<FormPage, Error> {
    let (l, number) = (request.language, number(request)?);
    let title = event(&request.app, &request.visit, &request.own()?, number)?.row.event.title;
    let filling = Filling::new(l, form, refusals, label);
    let sheet =
        FormBox::new(request.within(&format!("/evenemang/{number}/efterat")), l.button_save())
            .drafted(request, form)
            .with(filling.area("write_up", 12).hint(l.exchange_write_up_hint()));
    let back = Back::new(at(request, number), title);
    Ok(FormPage::new(request.frame(l.exchange_write_up()), back, &filling, sheet))
}

fn label(l: Language, _: &str) -> &'static str {
    l.exchange_written_up()
}
