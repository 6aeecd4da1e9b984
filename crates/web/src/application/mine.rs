//! *Mina ansökningar*: one's own, with plain words about where they stand, and the drafts.

use app::Error;
use app::application::{Case, Filter, StoredDraft, list, mine};
use askama::Template;
use domain::application::State;
use words::{args, format};

use super::state_tag;
use crate::components::{Link, Task, TaskList};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "application/mine.html")]
struct Show {
    f: Frame,
    new: String,
    cases: Option<TaskList>,
    drafts: Vec<Link>,
}

/// `GET /{organisation}/ansokningar`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let cases = own(request)?;
    let open = cases.iter().filter(|case| !case.state.is_closed()).count();
    let drafts = mine(&request.app, &request.visit)?;
    Page::html(&Show {
        f: request.frame(l.application_mine_found(i64::try_from(open).unwrap_or(i64::MAX))),
        new: request.within("/ansokan/ny"),
        cases: shown(request, &cases),
        drafts: drafts.iter().map(|draft| link(request, draft)).collect(),
    })
}

/// One's own applications, as the start page shows them too.
pub(crate) fn cases(request: &Request) -> Result<Option<TaskList>, Error> {
    Ok(shown(request, &own(request)?))
}

fn own(request: &Request) -> Result<Vec<Case>, Error> {
    let filter = Filter { mine: true, ..Filter::default() };
    Ok(list(&request.app, &request.visit, &filter)?.0)
}

fn shown(request: &Request, cases: &[Case]) -> Option<TaskList> {
    let l = request.language;
    let tasks = cases.iter().map(|case| {
        Task::new(&case.title, state_tag(l, case.state, case.state == State::Returned))
            .href(request.within(&format!("/arenden/{}", case.number)))
            .hint(format!("{}. {}", case.number, l.application_next_for(case.state.code())))
    });
    (!cases.is_empty()).then(|| TaskList::new("mina", tasks).in_any_order())
}

fn link(request: &Request, draft: &StoredDraft) -> Link {
    let l = request.language;
    let title = match draft.typed.get("title").trim() {
        "" => l.application_draft_untitled(),
        title => title,
    };
    let saved = format::date(draft.saved_at.local_date());
    let href = request.within(&format!("/ansokan/{}/granska", draft.id));
    Link::new(href, l.application_draft_saved(args::ApplicationDraftSaved { title, date: saved }))
}
