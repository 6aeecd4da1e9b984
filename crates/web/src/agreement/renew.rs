//! Renewal as a copy, and what the copy says differently.

use app::Error;
use app::agreement::{compare, renew, show};
use askama::Template;
use charts::{Cell, Column, Kind};
use domain::agreement::Difference;
use words::Language;

use super::{at, back, label, number};
use crate::components::{Back, Table};
use crate::filling::{Filling, FormBox, FormPage};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "agreement/renew.html")]
struct Show<'a> {
    f: Frame,
    back: Back,
    table: Option<Table<'a>>,
}

/// `GET /{organisation}/avtal/{number}/fornyelse`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let (l, number) = (request.language, number(request)?);
    let agreement = show(&request.app, &request.visit, number)?;
    let back = back(request, number, &agreement.draft.outline.title);
    let form = Form::default();
    let filling = Filling::new(l, &form, &[], label);
    let address = at(request, number, "/fornyelse");
    let sheet = FormBox::new(address, l.agreement_renew()).keyed(request, &form);
    let page = FormPage::new(request.frame(l.agreement_renew()), back, &filling, sheet);
    Page::html(&page.lede(l.agreement_renew_lede()))
}

/// `POST /{organisation}/avtal/{number}/fornyelse`
pub fn begin(request: &Request, form: Form) -> Result<Page, Error> {
    let new = renew(&request.app, &request.visit, number(request)?, form.key())?;
    Ok(Page::see_with(at(request, new, ""), request.language.agreement_renewed()))
}

/// `GET /{organisation}/avtal/{number}/skillnader`
pub fn differences(request: &Request, _: Form) -> Result<Page, Error> {
    let (l, number) = (request.language, number(request)?);
    let compared = compare(&request.app, &request.visit, number)?;
    let data = table(l, &compared.differences);
    let any = !compared.differences.is_empty();
    let show = Show {
        f: request.frame(l.agreement_differences()),
        back: back(request, number, &compared.new_title),
        table: any.then(|| Table::new("skillnader", &data)),
    };
    Page::html(&show)
}

fn table(l: Language, differences: &[Difference]) -> charts::Table {
    let text = |what: &str, text: &Option<String>| match text {
        Some(code) if what == "deciding" => Cell::Text(l.agreement_deciding_of(code)),
        text => text.clone().map_or(Cell::Empty, Cell::Text),
    };
    let row = |difference: &Difference| {
        let what = difference.what;
        let (old, new) = (text(what, &difference.old), text(what, &difference.new));
        vec![Cell::Text(l.agreement_what(what)), old, new]
    };
    charts::Table {
        title: l.agreement_differences().into(),
        columns: vec![
            Column::new(l.agreement_name(), Kind::Text),
            Column::new(l.agreement_old(), Kind::Text),
            Column::new(l.agreement_new(), Kind::Text),
        ],
        rows: differences.iter().map(row).collect(),
        note: None,
    }
}
