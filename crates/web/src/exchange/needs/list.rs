//! Every needs survey: what is asked now, and what was said.

use app::Error;
use app::exchange::{NeedsPage, needs_list};
use askama::Template;
use domain::access::Action;
use domain::exchange::NeedsStage;
use words::{args, format};

use super::stage_tag;
use crate::components::{Back, Button, Link, Tag};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "exchange/needs/list.html")]
struct Show {
    f: Frame,
    back: Back,
    add: Option<Button>,
    all: Vec<(Link, String, Tag)>,
}

/// `GET /{organisation}/behov`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let all = needs_list(&request.app, &request.visit, &request.own()?)?;
    let open = all.iter().filter(|one| one.stage == NeedsStage::Open).count();
    let may = app::access::may(&request.app, &request.visit, Action::ManageEvents);
    let line = |one: &NeedsPage| {
        let path = request.within(&format!("/behov/{}", one.row.number));
        let link = Link::new(path, one.row.needs.question.clone());
        (link, facts(request, one), stage_tag(l, one.stage))
    };
    Page::html(&Show {
        f: request.frame(l.needs_title(i64::try_from(open).unwrap_or(i64::MAX))),
        back: Back::new(request.within("/onskelista"), l.exchange_wish_list()),
        add: may.then(|| Button::primary(l.needs_new()).href(request.within("/behov/ny"))),
        all: all.iter().map(line).collect(),
    })
}

/// To when it can be answered, or how many answered.
pub(super) fn facts(request: &Request, one: &NeedsPage) -> String {
    let l = request.language;
    let last = format::long_date(l, one.row.needs.last_day);
    match (one.stage, &one.result) {
        (NeedsStage::Closed, Some(result)) => l.needs_answered(args::NeedsAnswered {
            answered: format::number(result.answered),
            asked: format::number(result.asked),
        }),
        (NeedsStage::Open, Some(result)) => l.needs_answered_so_far(args::NeedsAnsweredSoFar {
            answered: format::number(result.answered),
            asked: format::number(result.asked),
            last,
        }),
        _ => l.needs_until(last),
    }
}
