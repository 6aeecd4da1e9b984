//! The wish list, open to anyone: what agencies want, who wants it too, what was answered.

use app::Error;
use app::access::may;
use app::exchange::{Wished, make_wish, support, wish_list};
use askama::Template;
use domain::access::Action;
use domain::exchange::Answer;
use domain::values::{Check, Refusal};
use words::{Language, args};

use crate::components::{Back, Button, Link, Tag};
use crate::filling::{Filling, FormBox, FormPage, answer};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "exchange/wish/list.html")]
struct Show {
    f: Frame,
    back: Back,
    add: Option<Button>,
    needs: Link,
    open: Vec<Line>,
    answered: Vec<Line>,
}

/// One wish.
pub(super) struct Line {
    title: Link,
    pub text: Option<String>,
    pub facts: String,
    pub tag: Option<Tag>,
    pub said: Option<String>,
    /// To the event that came of it, or the wish that it is the same as.
    pub leads: Option<Link>,
    pub support: Option<FormBox>,
    pub act: Option<Link>,
}

/// `GET /{organisation}/onskelista`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let list = wish_list(&request.app, &request.visit, &request.own()?)?;
    let line = |one: &Wished| line(request, one, list.may_wish, list.may_answer);
    let count = i64::try_from(list.open.len()).unwrap_or(i64::MAX);
    Page::html(&Show {
        f: request.frame(l.exchange_wishes(count)),
        back: Back::new(request.within("/kalender"), l.exchange_calendar()),
        add: (!list.may_answer)
            .then(|| Button::primary(l.exchange_wish()).href(request.within("/onskelista/ny"))),
        needs: Link::new(request.within("/behov"), l.needs_all()),
        open: list.open.iter().map(line).collect(),
        answered: list.answered.iter().map(line).collect(),
    })
}

pub(super) fn line(request: &Request, one: &Wished, may_wish: bool, may_answer: bool) -> Line {
    let (l, wish) = (request.language, &one.wish);
    let at = |path: &str| request.within(&format!("/onskelista/{}{path}", wish.number));
    let wanted = match one.supporters {
        Some(count) => l.exchange_wanted(count),
        None => l.exchange_wanted_by_few().to_owned(),
    };
    let facts = l.exchange_wish_facts(args::ExchangeWishFacts { agency: &wish.agency, wanted });
    let open = wish.answer.support().is_ok();
    let text = if one.mine { l.exchange_want_no_more() } else { l.exchange_want() };
    Line {
        title: Link::new(at(""), wish.title.clone()),
        text: wish.text.clone(),
        facts: match one.comments {
            0 => facts,
            count => format!("{facts} · {}", l.comment_count(count)),
        },
        tag: (wish.answer != Answer::None)
            .then(|| Tag::neutral(l.exchange_answer(wish.answer.code()))),
        said: wish.said.clone(),
        leads: leads(request, one),
        support: (may_wish && open).then(|| FormBox::quiet(at("/stod"), text)),
        act: may_answer.then(|| {
            let text = match wish.answer {
                Answer::None => l.exchange_answer_wish(),
                _ => l.exchange_change_answer(),
            };
            Link::new(at("/svar"), text).context(wish.title.clone())
        }),
    }
}

fn leads(request: &Request, one: &Wished) -> Option<Link> {
    let to = |room, (number, title): &(i64, String)| {
        Link::new(request.within(&format!("/{room}/{number}")), title.clone())
    };
    let event = one.wish.event.as_ref().map(|event| to("kalender", event));
    event.or_else(|| one.same_as.as_ref().map(|other| to("onskelista", other)))
}

/// `GET /{organisation}/onskelista/ny`
pub fn new(request: &Request, form: Form) -> Result<Page, Error> {
    let own = request.own()?;
    if own.person.is_none() {
        return Err(Error::SignIn);
    }
    // Who answers has nothing to wish for here.
    if may(&request.app, &own, Action::ManageEvents) {
        return Err(Error::Forbidden);
    }
    Page::html(&sheet(request, &form, &[]))
}

/// `POST /{organisation}/onskelista/ny`
pub fn make(request: &Request, form: Form) -> Result<Page, Error> {
    let (l, own) = (request.language, request.own()?);
    let mut check = Check::default();
    let title = check.line("title", form.get("title"), 120);
    let text = check.optional_prose("text", form.get("text"), 1000);
    let read = check.finish(|| Some((title?, text?)));
    let done = read.map_err(Error::from).and_then(|(title, text)| {
        let wish = (&*title, text.as_deref());
        make_wish(&request.app, &request.visit, &own, wish, form.key())?;
        Ok(Page::see_with(request.within("/onskelista"), l.exchange_wished()))
    });
    answer(done, |refusals| Ok(sheet(request, &form, refusals)))
}

fn sheet(request: &Request, form: &Form, refusals: &[Refusal]) -> FormPage {
    let l = request.language;
    let filling = Filling::new(l, form, refusals, label);
    let sheet = FormBox::new(request.within("/onskelista/ny"), l.exchange_wish_send())
        .keyed(request, form)
        .with(filling.text("title").hint(l.exchange_wish_hint()))
        .with(filling.area("text", 4).hint(l.exchange_optional()));
    let back = Back::new(request.within("/onskelista"), l.exchange_wish_list());
    FormPage::new(request.frame(l.exchange_wish()), back, &filling, sheet)
        .lede(l.exchange_wish_lede())
}

/// `POST /{organisation}/onskelista/{number}/stod`
pub fn want(request: &Request, _: Form) -> Result<Page, Error> {
    let (l, own) = (request.language, request.own()?);
    let number = crate::exchange::number(request)?;
    let said = match support(&request.app, &request.visit, &own, number) {
        Ok(true) => l.exchange_now_wanted().to_owned(),
        Ok(false) => l.exchange_now_not_wanted().to_owned(),
        Err(Error::Refused(refusals)) => crate::reasons::first(l, &refusals).unwrap_or_default(),
        Err(error) => return Err(error),
    };
    Ok(Page::see_with(request.within("/onskelista"), said))
}

fn label(l: Language, field: &str) -> &'static str {
    match field {
        "title" => l.exchange_wish_title(),
        _ => l.exchange_wish_text(),
    }
}
