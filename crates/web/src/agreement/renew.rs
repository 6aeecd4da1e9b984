//! Renewal as a copy, and what the copy says differently.

use app::Error;
use app::agreement::{compare, renew, show};
use askama::Template;
use domain::agreement::{Change, Changed, Difference, Words, compared_words};
use words::{Language, format};

use super::{at, back, label, number};
use crate::components::{Back, Link, Tag};
use crate::filling::{Filling, FormBox, FormPage};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "agreement/renew.html")]
struct Show {
    f: Frame,
    back: Back,
    lede: &'static str,
    old: Link,
    parts: Vec<Part>,
}

struct Part {
    kind: String,
    title: String,
    tag: Tag,
    fields: Vec<Field>,
}

struct Field {
    what: String,
    words: Vec<Words>,
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
    let count = i64::try_from(compared.differences.len()).unwrap_or(i64::MAX);
    Page::html(&Show {
        f: request.frame(l.agreement_differences_found(count)),
        back: back(request, number, &compared.new_title),
        lede: l.agreement_differences_lede(),
        old: Link::new(at(request, compared.old_number, ""), compared.old_title),
        parts: compared.differences.iter().map(|difference| part(l, difference)).collect(),
    })
}

fn part(l: Language, difference: &Difference) -> Part {
    let change = l.agreement_change(difference.change.code());
    Part {
        kind: l.agreement_what(difference.part),
        title: difference.title.clone(),
        tag: match difference.change {
            Change::Removed => Tag::act(change),
            Change::Added => Tag::go(change),
            Change::Changed => Tag::neutral(change),
        },
        fields: difference.fields.iter().map(|field| shown(l, field)).collect(),
    }
}

fn shown(l: Language, field: &Changed) -> Field {
    let said = |value: &Option<String>| {
        value.as_ref().map(|value| said(l, field.what, value)).unwrap_or_default()
    };
    let (old, new) = (said(&field.old), said(&field.new));
    let words = match prose(field.what) {
        true => compared_words(&old, &new),
        // A date or an amount that has changed is another one as a whole.
        false => [Words::Gone(old), Words::Come(new)]
            .into_iter()
            .filter(|words| !words.text().is_empty())
            .collect(),
    };
    Field { what: l.agreement_what(field.what), words }
}

/// Whether a field is written in words of the parties' own.
fn prose(what: &str) -> bool {
    let codes =
        ["from", "to", "notice", "deciding", "review_on", "horizon", "serves", "by_date", "form"];
    !codes.contains(&what) && !["route", "ceiling"].contains(&what)
}

/// A stored value as it is said on the page.
fn said(l: Language, what: &str, value: &str) -> String {
    match what {
        "horizon" => l.agreement_horizon_kind(value),
        "serves" => l.agreement_serves_kind(value),
        "form" => l.agreement_form_kind(value),
        "deciding" => l.agreement_deciding_of(value),
        "route" => l.agreement_route_kind(value),
        "ceiling" => value.parse().map_or_else(|_| value.to_owned(), |ore| format::amount(l, ore)),
        "notice" => l.agreement_in_months(value.parse().unwrap_or_default()),
        _ => value.to_owned(),
    }
}
