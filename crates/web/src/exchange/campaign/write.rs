//! A campaign being written: new, or changed; and taken away.

use app::Error;
use app::exchange::campaign::{add_campaign, campaign, change_campaign, remove_campaign};
use domain::exchange::Campaign;
use domain::values::{Check, Ore, Refusal};

use super::{at, back, label, number};
use crate::components::Back;
use crate::draft::{answer, resumed};
use crate::exchange::form::read_link;
use crate::filling::{Filling, FormBox, FormPage, typed};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/kampanjer/ny`
pub fn new(request: &Request, _: Form) -> Result<Page, Error> {
    Page::html(&sheet(request, None, &resumed(request, Form::default())?, &[])?)
}

/// `POST /{organisation}/kampanjer/ny`
pub fn add(request: &Request, form: Form) -> Result<Page, Error> {
    let l = request.language;
    let done = read(&form).map_err(Error::from).and_then(|campaign| {
        let number = add_campaign(&request.app, &request.visit, &campaign, form.key())?;
        Ok(Page::see_with(at(request, number, ""), l.campaign_added()))
    });
    answer(request, &form, done, |refusals| sheet(request, None, &form, refusals))
}

/// `GET /{organisation}/kampanjer/{number}/andra`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let number = number(request)?;
    let row = campaign(&request.app, &request.visit, number)?;
    let form = resumed(request, typed_of(&row.campaign))?;
    Page::html(&sheet(request, Some(number), &form, &[])?)
}

/// `POST /{organisation}/kampanjer/{number}/andra`
pub fn change(request: &Request, form: Form) -> Result<Page, Error> {
    let (l, number) = (request.language, number(request)?);
    let done = read(&form).map_err(Error::from).and_then(|campaign| {
        change_campaign(&request.app, &request.visit, number, &campaign)?;
        Ok(Page::see_with(at(request, number, ""), l.campaign_changed()))
    });
    answer(request, &form, done, |refusals| sheet(request, Some(number), &form, refusals))
}

/// `GET /{organisation}/kampanjer/{number}/borttagning`
pub fn removal(request: &Request, form: Form) -> Result<Page, Error> {
    let (l, number) = (request.language, number(request)?);
    let title = campaign(&request.app, &request.visit, number)?.campaign.title;
    let filling = Filling::new(l, &form, &[], label);
    let sheet = FormBox::new(at(request, number, "/borttagning"), l.campaign_remove());
    let frame = request.frame(l.campaign_remove_title(&title));
    let page = FormPage::new(frame, Back::new(at(request, number, ""), title), &filling, sheet);
    Page::html(&page.lede(l.campaign_remove_lede()))
}

/// `POST /{organisation}/kampanjer/{number}/borttagning`
pub fn remove(request: &Request, _: Form) -> Result<Page, Error> {
    remove_campaign(&request.app, &request.visit, number(request)?)?;
    Ok(Page::see_with(request.within("/kampanjer"), request.language.campaign_removed()))
}

fn sheet(
    request: &Request,
    number: Option<i64>,
    form: &Form,
    refusals: &[Refusal],
) -> Result<FormPage, Error> {
    let l = request.language;
    let filling = Filling::new(l, form, refusals, label);
    let (address, title, back) = match number {
        None => (request.within("/kampanjer/ny"), l.campaign_new(), back(request)),
        Some(number) => {
            let row = campaign(&request.app, &request.visit, number)?;
            let back = Back::new(at(request, number, ""), row.campaign.title);
            (at(request, number, "/andra"), l.campaign_change(), back)
        }
    };
    let sheet = FormBox::new(address, l.button_save())
        .keyed(request, form)
        .drafted(request, form)
        .with(filling.text("title").hint(l.campaign_name_hint()))
        .with(filling.text("channel").hint(l.campaign_channel_hint()))
        .with(filling.text("audience").hint(l.campaign_audience_hint()))
        .with(filling.date("starts_on"))
        .with(filling.date("ends_on").hint(l.campaign_ends_hint()))
        .with(filling.amount("cost").hint(l.campaign_cost_hint()))
        .with(filling.area("text", 4).hint(l.campaign_about_hint()))
        .with(filling.text("link").hint(l.campaign_link_hint()).spellcheck(false));
    Ok(FormPage::new(request.frame(title), back, &filling, sheet))
}

fn read(form: &Form) -> Result<Campaign, Vec<Refusal>> {
    let mut check = Check::default();
    let title = check.line("title", form.get("title"), 120);
    let channel = check.line("channel", form.get("channel"), 80);
    let audience = check.line("audience", form.get("audience"), 120);
    let starts_on = check.date("starts_on", form.get("starts_on"));
    let ends_on = check.optional_date("ends_on", form.get("ends_on"));
    let cost = check.optional_amount("cost", form.get("cost"), Ore::ZERO..=Ore::MAX_INPUT);
    let text = check.optional_prose("text", form.get("text"), 2000);
    let link = read_link(&mut check, form);
    check.finish(|| {
        Some(Campaign {
            title: title?,
            channel: channel?,
            audience: audience?,
            starts_on: starts_on?,
            ends_on: ends_on?,
            cost: cost?,
            text: text?,
            link: link?,
        })
    })
}

fn typed_of(campaign: &Campaign) -> Form {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    typed([
        ("title", campaign.title.clone()),
        ("channel", campaign.channel.clone()),
        ("audience", campaign.audience.clone()),
        ("starts_on", campaign.starts_on.to_string()),
        ("ends_on", campaign.ends_on.map_or_else(String::new, |day| day.to_string())),
        (
            "cost",
            campaign.cost.map_or_else(String::new, |cost| {
                words::format::amount(words::Language::Sv, cost.0)
            }),
        ),
        ("text", text(&campaign.text)),
        ("link", text(&campaign.link)),
    ])
}
