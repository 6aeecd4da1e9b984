//! A wish by itself: which agencies want it, and what their people say of it.

use app::Error;
use app::exchange::{Comment, WishPage, comment, hide, wish_page};
use askama::Template;
use domain::exchange::{AgencyKind, Answer};
use domain::values::{Check, Refusal};
use words::{Language, args, format};

use super::list::{Line, line};
use crate::components::{Back, Button, ErrorSummary, Link};
use crate::exchange::number;
use crate::filling::{Filling, FormBox, FormPage, answer, typed};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

/// A comment has so many characters at most.
const TEXT_MAX: usize = 1000;

#[derive(Template)]
#[template(path = "exchange/wish/show.html")]
struct Show {
    f: Frame,
    back: Back,
    summary: Option<ErrorSummary>,
    line: Line,
    answer: Option<Button>,
    kinds: Option<String>,
    heading: String,
    comments: Vec<Said>,
    add: Option<FormBox>,
}

struct Said {
    number: i64,
    facts: String,
    /// Nothing of what is hidden.
    text: Option<String>,
    hidden: Option<String>,
    act: Option<Link>,
}

/// `GET /{organisation}/onskelista/{number}`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    Page::html(&show(request, &typed([]), &[])?)
}

/// `POST /{organisation}/onskelista/{number}/kommentarer`
pub fn send(request: &Request, form: Form) -> Result<Page, Error> {
    let (number, own) = (number(request)?, request.own()?);
    let mut check = Check::default();
    let text = check.prose("text", form.get("text"), TEXT_MAX);
    let done = check.finish(|| text).map_err(Error::from).and_then(|text| {
        comment(&request.app, &request.visit, &own, (number, &text), form.key())?;
        let there = request.within(&format!("/onskelista/{number}"));
        Ok(Page::see_with(there, request.language.comment_sent()))
    });
    answer(done, |refusals| show(request, &form, refusals))
}

fn show(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<Show, Error> {
    let (l, number) = (request.language, number(request)?);
    let found = wish_page(&request.app, &request.visit, &request.own()?, number)?;
    let filling = Filling::new(l, form, refusals, |l, _| l.comment_text());
    let summary = filling.summary();
    let f = request.frame(found.wished.wish.title.clone());
    let readable = found.comments.iter().filter(|one| one.hidden_because.is_none()).count();
    let address = request.within(&format!("/onskelista/{number}/kommentarer"));
    Ok(Show {
        f: if summary.is_some() { f.faulty() } else { f },
        back: Back::new(request.within("/onskelista"), l.exchange_wish_list()),
        summary,
        kinds: kinds(l, &found),
        heading: l.comment_count(i64::try_from(readable).unwrap_or(i64::MAX)),
        comments: found.comments.iter().map(|one| said(request, &found, one)).collect(),
        add: found.may_comment.then(|| {
            FormBox::new(address, l.comment_send())
                .keyed(request, form)
                .with(filling.area("text", 4).hint(l.comment_hint()))
        }),
        // What waits stands out; an answer that has been given can be changed.
        answer: found.may_answer.then(|| {
            let there = request.within(&format!("/onskelista/{number}/svar"));
            match found.wished.wish.answer {
                Answer::None => Button::primary(l.exchange_answer_wish()).href(there),
                _ => Button::quiet(l.exchange_change_answer()).href(there),
            }
        }),
        line: line(request, &found.wished, found.may_wish, found.may_answer),
    })
}

/// `Stora myndigheter: 3. Universitet: för få att visa.`
fn kinds(l: Language, found: &WishPage) -> Option<String> {
    found.wished.supporters?;
    let said = |(kind, agencies): &(AgencyKind, Option<i64>)| {
        let kind = l.agency_kind(kind.code());
        let count = agencies.map_or_else(|| l.few_to_show().to_owned(), format::number);
        l.comment_kind(args::CommentKind { kind, count })
    };
    Some(found.kinds.iter().map(said).collect::<Vec<_>>().join(" · "))
}

fn said(request: &Request, found: &WishPage, one: &Comment) -> Said {
    let l = request.language;
    let day = format::date(one.written_at.local_date());
    let at =
        format!("/onskelista/{}/kommentarer/{}/doljande", found.wished.wish.number, one.number);
    Said {
        number: one.number,
        facts: l.comment_facts(args::CommentFacts { agency: &one.agency, day }),
        text: (!one.text.is_empty()).then(|| one.text.clone()),
        hidden: one.hidden_because.as_ref().map(|why| l.comment_hidden(why)),
        act: found.may_answer.then(|| {
            let text =
                if one.hidden_because.is_some() { l.comment_unhide() } else { l.comment_hide() };
            Link::new(request.within(&at), text).context(one.number.to_string())
        }),
    }
}

/// `GET /{organisation}/onskelista/{number}/kommentarer/{comment}/doljande`
pub fn ask(request: &Request, _: Form) -> Result<Page, Error> {
    let (number, which) = (number(request)?, which(request)?);
    let found = wish_page(&request.app, &request.visit, &request.own()?, number)?;
    let one = found.comments.into_iter().find(|one| one.number == which);
    let because = one.ok_or(Error::Missing)?.hidden_because.unwrap_or_default();
    Page::html(&sheet(request, &typed([("because", because)]), &[])?)
}

/// `POST /{organisation}/onskelista/{number}/kommentarer/{comment}/doljande`
pub fn keep(request: &Request, form: Form) -> Result<Page, Error> {
    let (number, which) = (number(request)?, which(request)?);
    let mut check = Check::default();
    let because = check.optional_line("because", form.get("because"), 200);
    let done = check.finish(|| because).map_err(Error::from).and_then(|because| {
        hide(&request.app, &request.visit, (number, which), because.as_deref())?;
        let there = request.within(&format!("/onskelista/{number}"));
        let (l, hides) = (request.language, because.is_some());
        let said = if hides { l.comment_now_hidden() } else { l.comment_now_shown() };
        Ok(Page::see_with(there, said))
    });
    answer(done, |refusals| sheet(request, &form, refusals))
}

fn sheet(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<FormPage, Error> {
    let (l, number, which) = (request.language, number(request)?, which(request)?);
    let filling = Filling::new(l, form, refusals, |l, _| l.comment_because());
    let there = request.within(&format!("/onskelista/{number}"));
    let sheet = FormBox::new(format!("{there}/kommentarer/{which}/doljande"), l.button_save())
        .with(filling.text("because").hint(l.comment_because_hint()));
    let frame = request.frame(l.comment_hide_title(which));
    Ok(FormPage::new(frame, Back::new(there, l.exchange_back()), &filling, sheet))
}

fn which(request: &Request) -> Result<i64, Error> {
    request.param("comment").parse().map_err(|_| Error::Missing)
}
