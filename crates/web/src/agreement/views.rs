//! The parties' views side by side; one's own is written and released here.

use app::Error;
use app::agreement::{ShownView, release_view, show, views, write_view};
use askama::Template;
use domain::values::{Check, Refusal};
use words::{args, format};

use super::{at, back, label, number};
use crate::components::{Back, ErrorSummary};
use crate::draft;
use crate::filling::{Filling, FormBox, answer, typed};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "agreement/views.html")]
struct Show {
    f: Frame,
    back: Back,
    summary: Option<ErrorSummary>,
    columns: Vec<Column>,
    /// Whose view is written here, and its form.
    own: Option<(String, FormBox)>,
    release: Option<FormBox>,
}

struct Column {
    party: String,
    state: String,
    body: Option<String>,
}

/// `GET /{organisation}/avtal/{number}/synpunkter`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    Page::html(&shown(request, None, &[])?)
}

/// `POST /{organisation}/avtal/{number}/synpunkter`
pub fn write(request: &Request, form: Form) -> Result<Page, Error> {
    let number = number(request)?;
    let mut check = Check::default();
    let body = check.prose("body", form.get("body"), 10_000);
    let done = check.finish(|| body).map_err(Error::from).and_then(|body| {
        write_view(&request.app, &request.visit, number, &body)?;
        Ok(Page::see_with(at(request, number, "/synpunkter"), request.language.agreement_saved()))
    });
    draft::answer(request, &form, done, |refusals| shown(request, Some(&form), refusals))
}

/// `POST /{organisation}/avtal/{number}/synpunkter/slappta`
pub fn release(request: &Request, _: Form) -> Result<Page, Error> {
    let number = number(request)?;
    let done = release_view(&request.app, &request.visit, number).map(|()| {
        let notice = request.language.agreement_view_is_released();
        Page::see_with(at(request, number, "/synpunkter"), notice)
    });
    answer(done, |refusals| shown(request, None, refusals))
}

fn shown(request: &Request, form: Option<&Form>, refusals: &[Refusal]) -> Result<Show, Error> {
    let (l, number) = (request.language, number(request)?);
    let agreement = show(&request.app, &request.visit, number)?;
    let all = views(&request.app, &request.visit, number)?;
    let mine = all.iter().find(|view| view.own);
    let saved = typed([("body", mine.and_then(|view| view.body.clone()).unwrap_or_default())]);
    let begun = if form.is_none() { draft::resumed(request, saved)? } else { saved };
    let typed = form.unwrap_or(&begun);
    let filling = Filling::new(l, typed, refusals, label);
    let open = mine.filter(|view| view.released_at.is_none());
    let own = open.map(|view| {
        let form = FormBox::new(at(request, number, "/synpunkter"), l.button_save())
            .drafted(request, typed)
            .with(filling.area("body", 10).hint(l.agreement_view_hint()));
        (l.agreement_view_of(&view.party.name), form)
    });
    let release = open.filter(|view| view.body.is_some()).map(|_| {
        let address = at(request, number, "/synpunkter/slappta");
        FormBox::quiet(address, l.agreement_view_release())
    });
    let number_of = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let released = all.iter().filter(|view| view.released_at.is_some()).count();
    let heading = l.agreement_views_released(args::AgreementViewsReleased {
        released: number_of(released),
        all: number_of(all.len()),
    });
    let (f, summary) = (request.frame(heading), filling.summary());
    Ok(Show {
        f: if summary.is_some() { f.faulty() } else { f },
        back: back(request, number, &agreement.draft.outline.title),
        summary,
        columns: all.into_iter().map(|view| column(request, view)).collect(),
        own,
        release,
    })
}

fn column(request: &Request, view: ShownView) -> Column {
    let l = request.language;
    let state = match (view.released_at, view.own && view.body.is_some()) {
        (Some(at), _) if view.left => l.agreement_view_left(format::date(at.local_date())),
        (Some(at), _) => l.agreement_view_released(format::date(at.local_date())),
        (None, true) => l.agreement_view_own().to_owned(),
        (None, false) => l.agreement_view_hidden().to_owned(),
    };
    Column { party: view.party.name, state, body: view.body }
}
