//! A new evaluation: what one wants to know, and the figures.

use app::Error;
use app::evaluation::saved::{Begun, Own, begin, offered};
use domain::evaluation::Wish;
use domain::values::{Check, Fault, Refusal};
use words::Language;

use super::{at, back, label};
use crate::components::Choice;
use crate::filling::{Filling, FormBox, FormPage, answer, typed};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// The kinds of files that are read.
const ENDINGS: &str = ".xlsx,.csv";
const PASTE: &str = "paste";
const FILE: &str = "file";

/// `GET /{organisation}/utvardering/ny`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let form = typed([("source", PASTE.to_owned())]);
    Page::html(&sheet(request, &form, &[]))
}

/// `POST /{organisation}/utvardering/ny`
pub fn new(request: &Request, form: Form) -> Result<Page, Error> {
    let done = read(request.language, &form).map_err(Error::from).and_then(|(wish, begun)| {
        let number = begin(&request.app, &request.visit, wish, &begun, form.key())?;
        Ok(Page::see(at(request, number, "/fraga")))
    });
    answer(done, |refusals| Ok(sheet(request, &form, refusals)))
}

fn read(l: Language, form: &Form) -> Result<(Wish, Begun), Vec<Refusal>> {
    let mut check = Check::default();
    let wish = check.choice("wish", form.get("wish"), Wish::from_code);
    let asks = wish.is_none_or(Wish::asks_a_table);
    let source = match form.get("source") {
        _ if !asks => Some(Begun::Nothing),
        PASTE => {
            let text = form.get("table");
            if text.trim().is_empty() {
                check.refuse("table", Fault::Empty);
            }
            Some(Begun::Pasted(text.to_owned()))
        }
        FILE => match form.file("file") {
            Some(file) => Some(Begun::File(file.bytes.clone())),
            None => {
                check.refuse("file", Fault::NotChosen);
                None
            }
        },
        own => check.choice("source", own, Own::from_code).map(|own| Begun::Own(own, l)),
    };
    check.finish(|| Some((wish?, source?)))
}

fn sheet(request: &Request, form: &Form, refusals: &[Refusal]) -> FormPage {
    let l = request.language;
    let filling = Filling::new(l, form, refusals, label);
    let wish = |wish: Wish| {
        let code = wish.code();
        Choice::new(code, l.evaluation_wish(code)).hint(l.evaluation_wish_hint(code))
    };
    let source = |code: &str| Choice::new(code, l.evaluation_source_kind(code));
    let own = offered(&request.app, &request.visit).into_iter().map(|own| source(own.code()));
    let sources = [source(PASTE), source(FILE)].into_iter().chain(own);
    let sheet = FormBox::new(request.within("/utvardering/ny"), l.evaluation_begin_submit())
        .taking_files()
        .keyed(request, form)
        .with(filling.radios("wish", Wish::ALL.map(wish).to_vec()))
        .with(filling.radios("source", sources.collect()))
        .with(filling.area("table", 8).hint(l.evaluation_table_hint()).spellcheck(false))
        .with(filling.file("file", ENDINGS).hint(l.evaluation_source_file()));
    FormPage::new(request.frame(l.evaluation_new()), back(request), &filling, sheet)
        .lede(l.evaluation_begin_lede())
}
