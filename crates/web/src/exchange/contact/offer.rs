//! A coordinator says that others may ask.

use app::Error;
use app::exchange::{Offer, Offered, offer, offer_contact, withdraw_contact};
use askama::Template;
use domain::exchange::{LINE_MAX, Theme};
use domain::values::{Check, Fault, Refusal};
use words::Language;

use crate::components::{Back, Choice, ErrorSummary};
use crate::filling::{Filling, FormBox, answer};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "exchange/contact/offer.html")]
struct Show {
    f: Frame,
    back: Back,
    summary: Option<ErrorSummary>,
    suggested: bool,
    form: FormBox,
    withdraw: Option<FormBox>,
}

/// `GET /{organisation}/kontakter/ja`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let offered = offer(&request.app, &request.visit, &request.own()?)?;
    let (themes, line) = match &offered.mine {
        Some(mine) => (mine.themes.clone(), mine.line.clone().unwrap_or_default()),
        None => (offered.suggested.clone(), String::new()),
    };
    let themes = themes.iter().map(|theme| ("themes".to_owned(), theme.code().to_owned()));
    let form = Form::new(themes.chain([("line".to_owned(), line)]).collect(), Vec::new());
    Page::html(&sheet(request, &offered, &form, &[]))
}

/// `POST /{organisation}/kontakter/ja`
pub fn say_yes(request: &Request, form: Form) -> Result<Page, Error> {
    let (l, own) = (request.language, request.own()?);
    let done = read(&form).map_err(Error::from).and_then(|said| {
        offer_contact(&request.app, &request.visit, &own, &said)?;
        Ok(Page::see_with(request.within("/kontakter"), l.contact_offered()))
    });
    answer(done, |refusals| {
        let offered = offer(&request.app, &request.visit, &own)?;
        Ok(sheet(request, &offered, &form, refusals))
    })
}

/// `POST /{organisation}/kontakter/ja/aterkallelse`
pub fn withdraw(request: &Request, _: Form) -> Result<Page, Error> {
    withdraw_contact(&request.app, &request.visit, &request.own()?)?;
    let said = request.language.contact_withdrawn();
    Ok(Page::see_with(request.within("/kontakter"), said))
}

fn sheet(request: &Request, offered: &Offered, form: &Form, refusals: &[Refusal]) -> Show {
    let l = request.language;
    let filling = Filling::new(l, form, refusals, label);
    let themes = Theme::ALL.map(|one| Choice::new(one.code(), l.exchange_theme(one.code())));
    let address = request.within("/kontakter/ja");
    let summary = filling.summary();
    let f = request.frame(l.contact_offer());
    Show {
        f: if summary.is_some() { f.faulty() } else { f },
        back: Back::new(request.within("/kontakter"), l.contact_room()),
        summary,
        suggested: offered.mine.is_none() && !offered.suggested.is_empty(),
        form: FormBox::new(address.clone(), l.contact_yes())
            .with(filling.checkboxes("themes", themes.to_vec()))
            .with(filling.text("line").hint(l.contact_line_hint())),
        withdraw: offered
            .mine
            .as_ref()
            .map(|_| FormBox::quiet(format!("{address}/aterkallelse"), l.contact_withdraw())),
    }
}

fn read(form: &Form) -> Result<Offer, Vec<Refusal>> {
    let mut check = Check::default();
    let themes = Theme::read(form.all("themes"));
    match &themes {
        Some(themes) if themes.is_empty() => check.refuse("themes", Fault::NotChosen),
        Some(_) => {}
        None => check.refuse("themes", Fault::UnknownChoice),
    }
    let line = check.optional_line("line", form.get("line"), LINE_MAX);
    check.finish(|| Some(Offer { themes: themes?, line: line? }))
}

fn label(l: Language, field: &str) -> &'static str {
    match field {
        "themes" => l.knowledge_themes(),
        _ => l.contact_line(),
    }
}
