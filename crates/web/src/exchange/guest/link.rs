//! Links in letters: opening one shows what it is for, and a button does it, once (rules, part 5).

use app::Error;
use app::exchange::{
    Followed, Opened, ask_by_link, follow, give_feedback_by_link, opened, when, word,
};
use domain::exchange::{LinkTo, Standing};
use domain::values::Refusal;
use words::{Language, format};

use crate::components::Back;
use crate::errors;
use crate::exchange::{feedback, question};
use crate::filling::{Filling, FormBox, FormPage, answer, typed};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/brev/{purpose}/{token}`; of feedback the answer may be chosen in the address.
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    alive(request, |link, token| {
        let found = opened(&request.app, &request.visit, link, token)?;
        let form = typed([("ideas", request.query.get("svar").to_owned())]);
        Page::html(&sheet(request, link, &found, (&form, &[])))
    })
}

/// `POST /{organisation}/brev/{purpose}/{token}`
pub fn act(request: &Request, form: Form) -> Result<Page, Error> {
    alive(request, |link, token| {
        let done = match link {
            LinkTo::Feedback => feedback::read(&form).map_err(Error::from).and_then(|said| {
                let (app, visit) = (&request.app, &request.visit);
                let number = give_feedback_by_link(app, visit, token, &said)?;
                Ok(Followed { number, standing: None })
            }),
            LinkTo::Ask => question::read(&form).and_then(|text| {
                let number = ask_by_link(&request.app, &request.visit, token, &text)?;
                Ok(Followed { number, standing: None })
            }),
            _ => follow(&request.app, &request.visit, link, token),
        };
        let done = done.map(|followed| {
            Page::see_with(next(request, link, &followed), said(request.language, link, &followed))
        });
        answer(done, |refusals| {
            let found = opened(&request.app, &request.visit, link, token)?;
            Ok(sheet(request, link, &found, (&form, refusals)))
        })
    })
}

/// What the link leads to; for one that is unknown, used or expired the same page.
fn alive(
    request: &Request,
    then: impl Fn(LinkTo, &str) -> Result<Page, Error>,
) -> Result<Page, Error> {
    let purpose = request.param("purpose");
    let link = LinkTo::ALL.into_iter().find(|link| word(*link) == purpose);
    match then(link.ok_or(Error::Missing)?, request.param("token")) {
        Err(Error::Missing) => Ok(errors::dead_letter_link(request)),
        other => other,
    }
}

fn sheet(
    request: &Request,
    link: LinkTo,
    found: &Opened,
    (form, refusals): (&Form, &[Refusal]),
) -> FormPage {
    let (l, event) = (request.language, &found.row.event);
    let title = &event.title;
    let label = if link == LinkTo::Ask { question::label } else { feedback::label };
    let filling = Filling::new(l, form, refusals, label);
    let (heading, button) = match link {
        LinkTo::Confirm => (l.exchange_link_confirm(title), l.exchange_link_confirm_button()),
        LinkTo::Cancel => (l.exchange_link_cancel(title), l.exchange_give_up()),
        LinkTo::Seat => (l.exchange_link_seat(title), l.exchange_take_seat()),
        LinkTo::Ask => (l.exchange_link_ask(title), l.exchange_send()),
        LinkTo::Attend => (l.exchange_link_attend(title), l.exchange_link_attend_button()),
        LinkTo::Feedback => (l.exchange_feedback_title(title), l.exchange_send()),
        LinkTo::Notice => (l.exchange_notice_title(title), l.exchange_link_confirm_button()),
    };
    let mut sheet = FormBox::new(request.path.clone(), button);
    match link {
        LinkTo::Feedback => sheet = sheet.with_all(feedback::fields(&filling)),
        LinkTo::Ask => sheet = sheet.with(question::field(&filling)),
        _ => {}
    }
    let first = event.occasions.first().map(|one| when(l, one)).unwrap_or_default();
    let lede = match (link, found.not_before) {
        (LinkTo::Feedback, _) => l.exchange_feedback_lede().to_owned(),
        (LinkTo::Notice, _) => l.exchange_link_notice_lede().to_owned(),
        (_, Some(opens)) => l.exchange_link_not_yet(format::moment(l, opens.local_datetime())),
        _ => first,
    };
    let back = Back::new(request.within("/kalender"), l.exchange_calendar());
    FormPage::new(request.frame(heading), back, &filling, sheet).lede(lede)
}

/// Where one is led then; what is not announced has no page yet.
fn next(request: &Request, link: LinkTo, followed: &Followed) -> String {
    match link {
        LinkTo::Notice => request.within("/kalender"),
        // One may think of another.
        LinkTo::Ask => request.path.clone(),
        _ => crate::exchange::at(request, followed.number),
    }
}

fn said(l: Language, link: LinkTo, followed: &Followed) -> String {
    match (link, followed.standing) {
        (LinkTo::Notice, _) => l.exchange_notice_asked().to_owned(),
        (LinkTo::Feedback, _) => l.exchange_thanks().to_owned(),
        (LinkTo::Ask, _) => l.exchange_link_ask_more().to_owned(),
        (LinkTo::Attend, _) => l.exchange_now_here().to_owned(),
        (_, Some(Standing::Cancelled)) => l.exchange_now_cancelled().to_owned(),
        (_, Some(Standing::Waiting)) => l.exchange_now_waiting().to_owned(),
        (_, Some(Standing::Offered { until })) => {
            l.letter_offered(format::moment(l, until.local_datetime()))
        }
        _ => l.exchange_now_seated().to_owned(),
    }
}
